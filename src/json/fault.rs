//! What is wrong with a text or a value, and where: in parts that any language can say.

use super::Value;
use std::fmt;

/// What is wrong at one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// `missing`, `unknown`, `duplicate` or `type`
    pub why: &'static str,
    /// what would have been right
    pub expected: String,
    /// what stands there
    pub found: String,
}

impl Fault {
    /// Something else stands there than can be read.
    pub fn of(expected: &str, found: &Value) -> Fault {
        let found = match found {
            Value::Null => "null".to_owned(),
            Value::Bool(plain) => plain.to_string(),
            Value::Whole(plain) => plain.to_string(),
            Value::Number(plain) => super::to_text(plain),
            Value::String(plain) => format!("\"{plain}\""),
            Value::Array(_) => "[ … ]".to_owned(),
            Value::Object(_) => "{ … }".to_owned(),
        };
        Fault { why: "type", expected: expected.to_owned(), found }
    }

    /// A text that is not one of those known.
    pub fn word(known: &str, found: &str) -> Fault {
        Fault { why: "type", expected: known.to_owned(), found: found.to_owned() }
    }

    /// A field that must stand.
    pub fn missing(name: &str) -> Fault {
        Fault { why: "missing", expected: name.to_owned(), found: String::new() }
    }

    /// A field that may not stand.
    pub fn unknown(known: &[&str], name: &str) -> Fault {
        Fault { why: "unknown", expected: known.join(", "), found: name.to_owned() }
    }
}

/// A value of another shape than is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misshapen {
    /// what is wrong
    pub fault: Fault,
    /// path of the field, where one was reached
    pub path: Option<String>,
}

/// Why a text was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misread {
    /// it is no JSON: why (`character`, `ended`, `trailing`, `encoding`, `depth`), and line and column
    Text(&'static str, String),
    /// a field stands twice: its name, and line and column of the second
    Twice(String, String),
    /// it is JSON of another shape
    Shape(Misshapen),
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (why, found, at) = match self {
            Misread::Text(why, at) => (*why, "", Some(at)),
            Misread::Twice(name, at) => ("duplicate", name.as_str(), Some(at)),
            Misread::Shape(shape) => (shape.fault.why, shape.fault.found.as_str(), shape.path.as_ref()),
        };
        write!(f, "{why} {found} {}", at.map_or("", String::as_str))
    }
}

impl From<Misshapen> for Misread {
    fn from(misshapen: Misshapen) -> Misread {
        Misread::Shape(misshapen)
    }
}
