//! The kinds of document that can be opened, by their `format`.

use super::document::Document;
use super::misread::not_read;
use super::open::{Open, Session};
use crate::json;
use crate::json::Read;
use crate::notice::{Code, Notice};

type Opener = fn(&[u8]) -> Result<Box<dyn Session>, Notice>;

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
            open: |bytes| Ok(Box::new(Open(json::read::<D>(bytes).map_err(|misread| not_read(&misread))?))),
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
        let head: Head = json::read(bytes).map_err(|misread| not_read(&misread))?;
        let kind = self.kinds.iter().find(|kind| kind.format == head.format).ok_or_else(|| {
            let known: Vec<&str> = self.kinds.iter().map(|kind| kind.format).collect();
            Notice::new(Code::FormatUnknown, "format").expected(known.join(", ")).found(head.format)
        })?;
        (kind.open)(bytes)
    }
}
