//! What serde says of a text that it could not read, as a notice that can be said in any language: no Rust type names, no English.

use crate::json::Misread;
use crate::notice::{Code, Notice};
use serde_json::error::Category;

/// A text that is no JSON, or JSON of another shape: the field, or line and column.
pub fn not_read(misread: &Misread) -> Notice {
    let Some(error) = &misread.syntax else {
        let at = misread.path.clone().unwrap_or_else(|| position(&misread.said));
        return misshapen(&misread.said, &at);
    };
    let at = format!("{}:{}", error.line(), error.column().max(1));
    let said = error.to_string();
    let why = match error.classify() {
        // Depth is a limit of ours, not a fault of the text.
        Category::Syntax if said.starts_with("recursion") => {
            return Notice::new(Code::TooLarge, &at).expected("<= 127").found(">= 128").with("why", "depth");
        }
        Category::Syntax if said.starts_with("trailing characters") => "trailing",
        Category::Syntax if said.starts_with("invalid unicode code point") => "encoding",
        Category::Syntax | Category::Data => "character",
        Category::Eof | Category::Io => "ended",
    };
    Notice::new(Code::JsonUnreadable, &at).found(&at).with("why", why)
}

/// Line and column, where serde's words name them.
fn position(said: &str) -> String {
    let place = said.rsplit_once(" at line ").map(|(_, place)| place.replace(" column ", ":"));
    place.unwrap_or_else(|| "1:1".to_owned())
}

/// JSON of another shape than is read at this place.
pub fn misshapen(said: &str, at: &str) -> Notice {
    let said = said.rsplit_once(" at line ").map_or(said, |(words, _)| words);
    let (first, rest) = said.split_once(", expected ").unwrap_or((said, ""));
    let (why, expected, found) = if let Some(field) = first.strip_prefix("missing field ") {
        ("missing", bare(field), String::new())
    } else if let Some(field) = first.strip_prefix("unknown field ") {
        ("unknown", bare(rest), bare(field))
    } else if let Some(field) = first.strip_prefix("duplicate field ") {
        ("duplicate", String::new(), bare(field))
    } else if let Some(word) = first.strip_prefix("unknown variant ") {
        ("type", bare(rest), bare(word))
    } else if let Some(value) =
        first.strip_prefix("invalid type: ").or_else(|| first.strip_prefix("invalid value: "))
    {
        ("type", wanted(rest), given(value))
    } else if let Some((wanted, got)) =
        said.strip_prefix("expected ").and_then(|own| own.split_once(", got "))
    {
        ("type", bare(wanted), bare(got))
    } else {
        ("type", bare(rest), bare(first))
    };
    Notice::new(Code::ShapeWrong, at).expected(expected).found(found).with("why", why)
}

/// Without back-ticks and the words around a list.
fn bare(words: &str) -> String {
    words.trim_start_matches("one of ").replace("` or `", ", ").replace('`', "")
}

/// What serde wanted, as it would be written.
fn wanted(words: &str) -> String {
    let number = |kinds: &str| kinds.split(' ').any(|kind| words == kind);
    match words {
        "a sequence" => "[ … ]".to_owned(),
        "a string" | "a borrowed string" | "a character" => "\"…\"".to_owned(),
        "a boolean" => "true, false".to_owned(),
        "a number or the text of one" => "1234.5, \"1234.50\"".to_owned(),
        _ if number("u8 u16 u32 u64 usize") => "0, 1, 2, …".to_owned(),
        _ if number("i8 i16 i32 i64 isize") => "…, −1, 0, 1, …".to_owned(),
        _ if number("f32 f64") => "1234.5".to_owned(),
        _ if words.contains("struct") || words.contains("map") || words.contains("enum") => {
            "{ … }".to_owned()
        }
        _ => bare(words),
    }
}

/// What serde got, as it was written.
fn given(words: &str) -> String {
    match words {
        "map" => "{ … }".to_owned(),
        "sequence" => "[ … ]".to_owned(),
        _ => bare(
            ["string ", "integer ", "floating point ", "boolean "]
                .iter()
                .find_map(|kind| words.strip_prefix(kind))
                .unwrap_or(words),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::Written;

    #[track_caller]
    fn said(text: &str) -> (String, String, String) {
        let notice = not_read(&serde_json::from_str::<Vec<Written>>(text).unwrap_err().into());
        let arg = |name: &str| notice.args.get(name).cloned().unwrap_or_default();
        (arg("why"), arg("expected"), arg("found"))
    }

    #[test]
    fn no_type_name_and_no_english_comes_out() {
        let strings = |a: &str, b: &str, c: &str| (a.to_owned(), b.to_owned(), c.to_owned());
        assert_eq!(said(r#"[{"unit":"t"}]"#), strings("missing", "value", ""));
        assert_eq!(said(r#"[{"value":1,"unti":"t"}]"#), strings("unknown", "value, unit", "unti"));
        assert_eq!(said(r#"[{"value":1,"value":1}]"#), strings("duplicate", "", "value"));
        assert_eq!(said(r#"[{"value":[]}]"#), strings("type", "1234.5, \"1234.50\"", "[ … ]"));
        assert_eq!(said(r#"{"value":1}"#), strings("type", "[ … ]", "{ … }"));
        assert_eq!(said(r#"[5]"#), strings("type", "{ … }", "5"));
        assert_eq!(said(r#"[{"value":1]"#).0, "character");
        assert_eq!(said(r#"[{"value":1}"#).0, "ended");
        assert_eq!(said("[] []").0, "trailing");
    }

    #[test]
    fn depth_is_a_limit() {
        let deep = "[".repeat(200);
        let error = serde_json::from_str::<serde_json::Value>(&deep).unwrap_err();
        assert_eq!(not_read(&error.into()).code, Code::TooLarge);
    }
}
