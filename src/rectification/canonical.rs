//! The one form of a signed text: JSON by RFC 8785, narrowed to integers, bounded in size and depth.
//!
//! A text is read only if it is byte for byte what the writer would write. So one value has one text, one text one
//! digest, and no two programs can read the same signed bytes differently.

use crate::rectification::tree::TreeMap;
use std::fmt;

mod reader;
mod writer;

/// Largest text, in bytes.
pub const MAX_SIZE: usize = 64 * 1024;
/// Arrays and objects that may stand inside one another, the outermost counted.
pub const MAX_DEPTH: usize = 12;
/// Largest integer: every program reads it exactly, one with binary64 numbers only too.
pub const MAX_INTEGER: i64 = (1 << 53) - 1;

/// Name of a field. Its order is that of RFC 8785, by UTF-16 code units, which differs from Rust's above U+FFFF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(pub String);

impl Ord for Name {
    fn cmp(&self, other: &Name) -> std::cmp::Ordering {
        let differ = self.0.bytes().zip(other.0.bytes()).find(|(own, theirs)| own != theirs);
        match differ {
            None => self.0.len().cmp(&other.0.len()),
            // Only what is above U+FFFF stands before something that its bytes follow: from U+E000 on.
            Some((0xEE.., 0xEE..)) => self.0.encode_utf16().cmp(other.0.encode_utf16()),
            Some((own, theirs)) => own.cmp(&theirs),
        }
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Name) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// What a canonical text can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// an integer within ±(2^53 − 1)
    Integer(i64),
    /// a text of Unicode scalar values, kept as written: nothing is normalised
    Text(String),
    /// an array
    List(Vec<Value>),
    /// an object; each name once
    Object(TreeMap<Name, Value>),
}

impl Value {
    /// The field of this name, where this is an object that has it.
    pub fn field(&self, name: &str) -> Option<&Value> {
        let Value::Object(fields) = self else { return None };
        // Forms have few fields.
        fields.iter().find(|(own, _)| own.0 == name).map(|(_, value)| value)
    }
}

/// Why a text is not canonical, or a value has no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// more than `MAX_SIZE` bytes
    Size,
    /// more than `MAX_DEPTH` arrays and objects inside one another
    Depth,
    /// bytes that are no UTF-8
    Utf8,
    /// no JSON: something else is expected here
    Syntax,
    /// a number with fraction or exponent
    NotInteger,
    /// an integer beyond ±(2^53 − 1)
    TooLarge,
    /// −0
    MinusZero,
    /// half of a surrogate pair
    Surrogate,
    /// a name that stands twice in one object
    Duplicate,
    /// text after the value
    Trailing,
    /// JSON that the writer would write otherwise: space, order of fields, an escape that is not the shortest
    NotCanonical,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Fault::Size => "expected at most 65536 bytes",
            Fault::Depth => "expected at most 12 levels",
            Fault::Utf8 => "expected UTF-8",
            Fault::Syntax => "expected JSON",
            Fault::NotInteger => "expected an integer without fraction or exponent",
            Fault::TooLarge => "expected an integer within 2^53 - 1",
            Fault::MinusZero => "expected 0, found -0",
            Fault::Surrogate => "expected both halves of a surrogate pair",
            Fault::Duplicate => "expected each field once",
            Fault::Trailing => "expected the end of the text",
            Fault::NotCanonical => "expected the canonical form of RFC 8785",
        })
    }
}

impl std::error::Error for Fault {}

/// Reads a canonical text.
///
/// # Errors
/// The first fault met; a text with several has one of them.
pub fn read(bytes: &[u8]) -> Result<Value, Fault> {
    read_within(bytes, MAX_SIZE)
}

/// Reads a canonical text of at most so many bytes.
///
/// # Errors
/// The first fault met; a text with several has one of them.
pub fn read_within(bytes: &[u8], size: usize) -> Result<Value, Fault> {
    let value = reader::read(bytes, size)?;
    if write_within(&value, size)? == bytes { Ok(value) } else { Err(Fault::NotCanonical) }
}

/// Writes the canonical text of a value.
///
/// # Errors
/// Where `read` would refuse the text: an integer too large, too deep, too long.
pub fn write(value: &Value) -> Result<Vec<u8>, Fault> {
    write_within(value, MAX_SIZE)
}

/// Writes the canonical text of a value, of at most so many bytes.
///
/// # Errors
/// Where `read_within` would refuse the text.
pub fn write_within(value: &Value, size: usize) -> Result<Vec<u8>, Fault> {
    let mut out = Vec::new();
    writer::write(value, 0, size, &mut out)?;
    if out.len() > size { Err(Fault::Size) } else { Ok(out) }
}

#[cfg(test)]
mod tests;
