//! Vectors of others against the suites and the canonical reader; the same functions run natively and in WebAssembly.

use nearzero::rectification::canonical::{self, Fault, Name, Value};
use nearzero::rectification::hex;
use nearzero::rectification::suite::{PrivateKey, Suite};
use std::collections::BTreeSet;

fn list(text: &str) -> Vec<serde_json::Value> {
    serde_json::from_str(text).unwrap()
}

fn text(of: &serde_json::Value, name: &str) -> String {
    of[name].as_str().unwrap().to_owned()
}

fn bytes(of: &serde_json::Value, name: &str) -> Vec<u8> {
    hex::read(&text(of, name)).unwrap()
}

fn secret(digits: &str) -> [u8; 32] {
    hex::exactly(digits).unwrap()
}

/// Project Wycheproof, Ed25519: 151 signatures, 63 of them invalid.
pub fn wycheproof() {
    let tests = list(include_str!("wycheproof-ed25519.json"));
    let mut valid = 0;
    for test in &tests {
        let public = bytes(test, "public");
        let stands =
            Suite::Sha256Ed25519.verifies(&public, &bytes(test, "message"), &bytes(test, "signature"));
        assert_eq!(stands, test["valid"].as_bool().unwrap(), "tcId {}", test["tcId"]);
        valid += usize::from(stands);
    }
    assert_eq!((tests.len(), valid), (151, 88));
}

/// RFC 8032 section 7.1: secret, public key, message, signature.
const RFC_8032: [[&str; 4]; 4] = [
    [
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ],
    [
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ],
    [
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ],
    [
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
    ],
];

/// RFC 8032 section 7.1, tests 1, 2, 3 and SHA(abc).
pub fn rfc_8032() {
    for [private, public, message, signature] in RFC_8032 {
        let key = PrivateKey::new(Suite::Sha256Ed25519, &secret(private)).unwrap();
        assert_eq!(hex::write(&key.public()), public);
        assert_eq!(hex::write(&key.sign(&hex::read(message).unwrap()).unwrap()), signature);
    }
}

/// GB/T 32905-2016 appendix A, examples 1 and 2.
pub fn sm3() {
    let digest = |text: &str| hex::write(&Suite::Sm3Sm2.digest(&[text.as_bytes()]));
    assert_eq!(digest("abc"), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    assert_eq!(
        digest(&"abcd".repeat(16)),
        "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
    );
}

/// GB/T 32918.5-2017 A.2: the signature of "message digest" with its k.
pub fn sm2_of_the_standard() {
    let private = secret("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8");
    let public = PrivateKey::new(Suite::Sm3Sm2, &private).unwrap().public();
    assert_eq!(
        hex::write(&public),
        "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020\
         ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"
    );
    let signature = hex::read(
        "f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3\
         b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa",
    );
    assert!(Suite::Sm3Sm2.verifies(&public, b"message digest", &signature.unwrap()));
}

/// gmssl, sm-crypto and openssl, four keys, four messages each; and that no changed one stands.
pub fn sm2_of_others() {
    let vectors = list(include_str!("sm2-others.json"));
    let makers: BTreeSet<String> = vectors.iter().map(|vector| text(vector, "made_by")).collect();
    assert_eq!((vectors.len(), makers.len()), (48, 3));
    for (place, vector) in vectors.iter().enumerate() {
        let (public, message) = (bytes(vector, "public"), bytes(vector, "message"));
        let key = PrivateKey::new(Suite::Sm3Sm2, &secret(&text(vector, "secret"))).unwrap();
        assert_eq!(key.public(), public, "{vector}");
        let mut signature = bytes(vector, "signature");
        assert!(Suite::Sm3Sm2.verifies(&public, &message, &signature), "{vector}");
        signature[place] ^= 1;
        assert!(!Suite::Sm3Sm2.verifies(&public, &message, &signature), "{vector}, byte {place}");
    }
}

/// What we sign with the same keys is what the three other programs verified: our signatures are the same every time.
pub fn sm2_of_ours() -> String {
    let others = list(include_str!("sm2-others.json"));
    let of_one_maker = others.iter().filter(|vector| text(vector, "made_by") == "openssl 3.0");
    let lines: Vec<String> = of_one_maker
        .map(|vector| {
            let key = PrivateKey::new(Suite::Sm3Sm2, &secret(&text(vector, "secret"))).unwrap();
            let signature = hex::write(&key.sign(&bytes(vector, "message")).unwrap());
            let [public, message] = ["public", "message"].map(|name| text(vector, name));
            format!(r#"{{"public": "{public}", "message": "{message}", "signature": "{signature}"}}"#)
        })
        .collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// What our reader can hold of a text that another reader took; none for a number with a fraction.
fn held(value: &serde_json::Value) -> Option<Value> {
    Some(match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(said) => Value::Bool(*said),
        // 56.0 is 56 to RFC 8785; what has digits behind the point is no integer however it is written.
        serde_json::Value::Number(number) => Value::Integer(number.as_f64()?.to_string().parse().ok()?),
        serde_json::Value::String(said) => Value::Text(said.clone()),
        serde_json::Value::Array(items) => Value::List(items.iter().map(held).collect::<Option<_>>()?),
        serde_json::Value::Object(fields) => Value::Object(
            fields
                .iter()
                .map(|(name, item)| Some((Name(name.clone()), held(item)?)))
                .collect::<Option<_>>()?,
        ),
    })
}

/// The test data of RFC 8785: input as somebody writes it, output as all must write it.
pub fn rfc_8785() {
    macro_rules! pairs {
        ($($name:literal),*) => {
            [$(($name, include_str!(concat!("jcs/", $name, ".input.json")), include_bytes!(concat!("jcs/", $name, ".output.json")) as &[u8])),*]
        };
    }
    let mut whole = 0;
    for (name, input, output) in pairs!["arrays", "french", "structures", "unicode", "values", "weird"] {
        assert!(canonical::read(input.as_bytes()).is_err(), "{name} is not written so");
        // Numbers with a fraction have no place in a ledger: that text is refused, not read as something near.
        let Some(value) = held(&serde_json::from_str(input).unwrap()) else {
            assert_eq!((name, canonical::read(output)), ("values", Err(Fault::NotInteger)));
            continue;
        };
        assert_eq!(canonical::write(&value).unwrap(), output, "{name}");
        assert_eq!(canonical::read(output), Ok(value), "{name}");
        whole += 1;
    }
    assert_eq!(whole, 5);
}

/// Texts that two readers may read differently: each is refused, and for its own reason.
pub const NEGATIVES: [(&str, &[u8], Fault); 14] = [
    ("a lone high surrogate", br#"{"a":"\ud83d"}"#, Fault::Surrogate),
    ("a lone low surrogate", br#"{"a":"\ude00"}"#, Fault::Surrogate),
    ("a reversed pair of surrogates", br#"{"a":"\ude00\ud83d"}"#, Fault::Surrogate),
    ("a surrogate in UTF-8", b"{\"a\":\"\xed\xa0\xbd\"}", Fault::Utf8),
    ("a byte that is no UTF-8", b"{\"a\":\"\x80\"}", Fault::Utf8),
    ("an overlong form", b"{\"a\":\"\xc0\xaf\"}", Fault::Utf8),
    ("a name twice", br#"{"verdict":"pass","verdict":"return"}"#, Fault::Duplicate),
    ("a name twice, once by an escape", br#"{"a":1,"\u0061":1}"#, Fault::Duplicate),
    ("2^53 + 1", b"9007199254740993", Fault::TooLarge),
    ("-0", b"-0", Fault::MinusZero),
    ("1e400", b"1e400", Fault::NotInteger),
    ("1.0", b"1.0", Fault::NotInteger),
    ("a byte order mark", b"\xef\xbb\xbf{}", Fault::Syntax),
    ("text behind the end", b"{} {}", Fault::Trailing),
];

/// Our own negatives.
pub fn negatives() {
    for (name, text, fault) in NEGATIVES {
        assert_eq!(canonical::read(text), Err(fault), "{name}");
    }
}
