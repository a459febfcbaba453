//! Where a number comes from, and how one document points at a number of another.

use crate::json::{Place, Read, Value, Write};
use std::fmt;

/// The id of a number inside a document or an answer: `line/L12/co2`, `class/process`, `total/with_energy`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct NumberId(pub String);

impl fmt::Display for NumberId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The SHA-256 of a saved document, 64 lower-case hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Digest(String);

impl Digest {
    /// Accepts 64 lower-case hexadecimal digits.
    pub fn parse(text: &str) -> Option<Digest> {
        let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        (text.len() == 64 && text.bytes().all(hex)).then(|| Digest(text.to_owned()))
    }

    /// The digest of these bytes.
    pub fn of(bytes: &[u8]) -> Digest {
        use sha2::Digest as _;
        let mut text = String::with_capacity(64);
        for byte in sha2::Sha256::digest(bytes) {
            text.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
            text.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
        }
        Digest(text)
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for Digest {
    fn read(value: Value, at: &mut Place) -> Digest {
        let read = value.as_str().and_then(Digest::parse);
        read.unwrap_or_else(|| {
            at.not("64 × 0-9, a-f", &value);
            Digest(String::new())
        })
    }
}

/// A number of another document: the rectification register cites an inventory with it and knows nothing else of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NumberReference {
    /// digest of the cited document as saved
    pub document: Digest,
    /// the number in it
    pub number: NumberId,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn read(text: &str) -> Result<NumberReference, json::Misread> {
        json::read(text.as_bytes())
    }

    #[test]
    fn a_reference_survives_json_and_a_bad_digest_is_refused() {
        // FIPS 180-4: SHA-256("abc")
        let abc = Digest::of(b"abc");
        assert_eq!(abc.as_str(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        let reference = NumberReference { document: abc, number: NumberId("line/L12/co2".into()) };
        let text = json::to_text(&reference);
        assert_eq!(read(&text).unwrap(), reference);
        assert!(read(&text.replace("ba78", "BA78")).is_err());
        assert!(read(&text.replace("line", "line\",\"x\":\"")).is_err());
    }
}
