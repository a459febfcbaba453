use super::*;
use proptest::prelude::*;

#[track_caller]
fn refused(text: &[u8], why: Fault) {
    assert_eq!(read(text), Err(why), "{}", String::from_utf8_lossy(text));
}

#[test]
fn what_could_be_read_in_two_ways_is_refused() {
    refused(br#"{"verdict":"pass","verdict":"return"}"#, Fault::Duplicate);
    refused(br#"{"a":1,"\u0061":2}"#, Fault::Duplicate);
    for lone in [r#""\ud800""#, r#""\udc00""#, r#""\udc00\ud800""#, r#""\ud800\ud800""#, r#""\ud800x""#] {
        refused(lone.as_bytes(), Fault::Surrogate);
    }
    for large in ["9007199254740992", "-9007199254740992", "99999999999999999999999"] {
        refused(large.as_bytes(), Fault::TooLarge);
    }
    refused(b"-0", Fault::MinusZero);
    for real in ["1.0", "1e3", "1E400", "0.5", "-0.0"] {
        refused(real.as_bytes(), Fault::NotInteger);
    }
    for trailing in ["1 2", "{}{}", "null,", "[]x", "1\0"] {
        refused(trailing.as_bytes(), Fault::Trailing);
    }
    refused(b"\"\xed\xa0\x80\"", Fault::Utf8);
    refused(b"\"\xff\"", Fault::Utf8);
    for broken in [
        "",
        " ",
        "\u{feff}{}",
        "[1,]",
        "{\"a\"}",
        "{a:1}",
        "01",
        "-",
        "+1",
        "\"",
        "\"\\x\"",
        "\"\n\"",
        "nul",
        "NaN",
        "\"\\u12g4\"",
        "[1",
        "{\"a\":1",
        "'a'",
        "[,1]",
    ] {
        refused(broken.as_bytes(), Fault::Syntax);
    }
}

#[test]
fn json_in_another_form_is_refused() {
    for other in [
        " 1",
        "1\n",
        "[1, 2]",
        "{\"b\":1,\"a\":2}",
        "\"\\/\"",
        "\"\\u0041\"",
        "\"\\u000A\"",
        "\"\\u000a\"",
        "\"\\u001F\"",
        "\"\\ud83d\\ude00\"",
        "{\"\u{fb33}\":1,\"\u{1f600}\":2}",
    ] {
        refused(other.as_bytes(), Fault::NotCanonical);
    }
}

#[test]
fn depth_and_size_are_limited_before_they_cost_anything() {
    let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
    assert!(read(nested(MAX_DEPTH).as_bytes()).is_ok());
    refused(nested(MAX_DEPTH + 1).as_bytes(), Fault::Depth);
    refused("[".repeat(60_000).as_bytes(), Fault::Depth);
    let long = |length: usize| format!("\"{}\"", "a".repeat(length - 2));
    assert!(read(long(MAX_SIZE).as_bytes()).is_ok());
    refused(long(MAX_SIZE + 1).as_bytes(), Fault::Size);
    assert_eq!(write(&Value::Text("\n".repeat(MAX_SIZE / 2))), Err(Fault::Size));
    assert_eq!(write(&Value::Integer(MAX_INTEGER + 1)), Err(Fault::TooLarge));
}

/// RFC 8785 section 3.2.3, names and order as printed; the values are ours, since there they are texts too.
#[test]
fn fields_stand_in_the_order_of_rfc_8785() {
    let text = "{\"\\r\":1,\"1\":2,\"\u{80}\":3,\"\u{f6}\":4,\"\u{20ac}\":5,\"\u{1f600}\":6,\"\u{fb33}\":7}";
    let value = read(text.as_bytes()).unwrap();
    assert_eq!(write(&value).unwrap(), text.as_bytes());
    assert_eq!(value.field("\u{1f600}"), Some(&Value::Integer(6)));
    assert_eq!(value.field("2"), None);
}

/// RFC 8785 section 3.2.3: by code units of UTF-16, whatever way there is quicker.
#[test]
fn names_are_compared_by_their_utf_16() {
    let heads = ["", "a", "\u{7f}", "\u{80}", "\u{d7ff}", "\u{e000}", "\u{ffff}", "\u{10000}", "\u{10ffff}"];
    let names: Vec<Name> =
        heads.iter().flat_map(|one| heads.map(|two| Name(format!("{one}{two}")))).collect();
    for (one, two) in names.iter().flat_map(|one| names.iter().map(move |two| (one, two))) {
        let by_units = one.0.encode_utf16().collect::<Vec<_>>().cmp(&two.0.encode_utf16().collect());
        assert_eq!(one.cmp(two), by_units, "{one:?} {two:?}");
    }
}

/// RFC 8785 section 3.2.2.2, the text of its example.
#[test]
fn escapes_are_the_shortest() {
    let text = "\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"";
    assert_eq!(read(text.as_bytes()), Ok(Value::Text("\u{20ac}$\u{f}\nA'B\"\\\\\"/".to_owned())));
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        (-MAX_INTEGER..=MAX_INTEGER).prop_map(Value::Integer),
        proptest::collection::vec(any::<char>(), 0..8)
            .prop_map(|said| Value::Text(said.into_iter().collect())),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        let name =
            proptest::collection::vec(any::<char>(), 0..4).prop_map(|said| Name(said.into_iter().collect()));
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::List),
            proptest::collection::btree_map(name, inner, 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_it_was(value in values()) {
        let text = write(&value).unwrap();
        prop_assert_eq!(read(&text), Ok(value));
    }

    #[test]
    fn what_is_read_is_written_to_the_byte(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
        if let Ok(value) = read(&bytes) {
            prop_assert_eq!(write(&value), Ok(bytes));
        }
    }
}
