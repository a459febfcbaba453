//! The kinds of document that can be opened, by their `format`.

use super::document::Document;
use super::misread::not_read;
use super::open::{Open, Session};
use crate::json;
use crate::json::{Named, Read, Value};
use crate::notice::{Code, Notice};

type Opener = fn(Value) -> Result<Box<dyn Session>, Notice>;

/// A kind: its format and how its bytes are opened.
#[derive(Clone, Copy)]
pub struct Kind {
    /// the `format` of its documents
    pub format: &'static str,
    open: Opener,
}

impl Kind {
    /// The kind of documents that `D` reads.
    pub fn of<D: Document + 'static>() -> Kind {
        Kind {
            format: D::FORMAT,
            open: |value| {
                let read = json::from_value::<D>(value).map_err(|misread| not_read(&misread.into()))?;
                Ok(Box::new(Open::new(read)))
            },
        }
    }
}

/// Every kind that this program knows.
#[derive(Clone)]
pub struct Registry {
    kinds: Vec<Kind>,
}

/// A saved document may have this many bytes.
pub const LARGEST: usize = 64 << 20;

#[derive(Read)]
struct Head {
    format: String,
}

impl Registry {
    /// A registry of these kinds.
    pub fn of(kinds: impl IntoIterator<Item = Kind>) -> Registry {
        Registry { kinds: kinds.into_iter().collect() }
    }

    /// Opens saved bytes by the format that they name.
    pub fn open(&self, bytes: &[u8]) -> Result<Box<dyn Session>, Notice> {
        if bytes.len() > LARGEST {
            return Err(Notice::new(Code::TooLarge, "")
                .expected(format!("<= {LARGEST} B"))
                .found(bytes.len()));
        }
        // Spreadsheet programs and editors on Windows put a byte order mark first.
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let value = json::value(bytes).map_err(|misread| not_read(&misread))?;
        let head: Head = json::from_value(head_of(&value)).map_err(|misread| not_read(&misread.into()))?;
        let kind = self.kinds.iter().find(|kind| kind.format == head.format).ok_or_else(|| {
            let known: Vec<&str> = self.kinds.iter().map(|kind| kind.format).collect();
            Notice::new(Code::FormatUnknown, "format").expected(known.join(", ")).found(head.format)
        })?;
        (kind.open)(value)
    }
}

/// The format alone: the rest is read once, by the kind that it names.
fn head_of(value: &Value) -> Value {
    let Value::Object(fields) = value else { return value.clone() };
    let mut head = Named::default();
    if let Some(format) = fields.get("format") {
        head.insert("format".to_owned(), format.clone());
    }
    Value::Object(head)
}
