//! A text that could not be read, as a notice that can be said in any language.

use crate::json::{Fault, Misread, Misshapen};
use crate::notice::{Code, Notice};

/// A text that is no JSON, or JSON of another shape: the field, or line and column.
pub fn not_read(misread: &Misread) -> Notice {
    match misread {
        // Depth is a limit of ours, not a fault of the text.
        Misread::Text("depth", at) => {
            Notice::new(Code::TooLarge, at).expected("<= 127").found(">= 128").with("why", "depth")
        }
        Misread::Text(why, at) => Notice::new(Code::JsonUnreadable, at).found(at).with("why", why),
        Misread::Twice(name, at) => {
            Notice::new(Code::ShapeWrong, at).expected("").found(name).with("why", "duplicate")
        }
        Misread::Shape(Misshapen { fault, path }) => misshapen(fault, path.as_deref().unwrap_or("1:1")),
    }
}

/// JSON of another shape than is read at this place.
pub fn misshapen(fault: &Fault, at: &str) -> Notice {
    Notice::new(Code::ShapeWrong, at).expected(&fault.expected).found(&fault.found).with("why", fault.why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;
    use crate::quantity::Written;

    #[track_caller]
    fn said(text: &str) -> (String, String, String) {
        let notice = not_read(&json::read::<Vec<Written>>(text.as_bytes()).unwrap_err());
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
        assert_eq!(not_read(&json::value(deep.as_bytes()).unwrap_err()).code, Code::TooLarge);
    }
}
