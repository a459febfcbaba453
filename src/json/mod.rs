//! The one door between JSON and types: a text becomes a value, a value becomes a type, and nothing else reads or writes.
//! So every type is compiled for one reader and one writer; with readers for texts and for tagged enums beside it the module for the page was three times as large.

mod strict;
mod tagged;
mod tracked;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use strict::Strict;
pub(crate) use tagged::tagged;
use tracked::{Path, Tracked};

/// Why a text was not read.
#[derive(Debug)]
pub struct Misread {
    /// serde's own words
    pub said: String,
    /// path of the field, where one was reached
    pub path: Option<String>,
    /// the fault of the text itself, where it is no JSON
    pub syntax: Option<serde_json::Error>,
}

impl From<serde_json::Error> for Misread {
    fn from(error: serde_json::Error) -> Misread {
        let said = error.to_string();
        Misread { said, path: None, syntax: if error.is_data() { None } else { Some(error) } }
    }
}

/// Reads a whole text.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Misread> {
    from_value(value(bytes)?)
}

/// Reads a whole text as a value; a field that stands twice is refused.
pub fn value(bytes: &[u8]) -> Result<Value, Misread> {
    Ok(serde_json::from_slice::<Strict>(bytes)?.0)
}

/// Reads a value.
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, Misread> {
    let path = Path::default();
    T::deserialize(Tracked { value, path: &path })
        .map_err(|error| Misread { path: path.text(), ..error.into() })
}

/// Writes a value. Our types hold nothing that JSON cannot say.
pub fn to_value<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Writes a text for programs: as short as it can be.
pub fn to_text(value: &Value) -> String {
    value.to_string()
}

/// Writes a text for people: indented, fields in the order of the type, with a line end.
pub fn to_pretty<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
