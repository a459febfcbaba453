//! The build stamp of every answer, document and report: the version and the digest of the data.

use crate::json::{Read, Write};

include!(concat!(env!("OUT_DIR"), "/stamp.rs"));

/// What made an answer.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stamp {
    /// version of the library
    pub version: String,
    /// SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
    pub data: String,
}

/// The stamp of this build.
pub fn stamp() -> Stamp {
    Stamp { version: VERSION.to_owned(), data: DATA_DIGEST.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stamp_names_a_version_and_a_digest() {
        assert_eq!(stamp().version, env!("CARGO_PKG_VERSION"));
        assert!(crate::provenance::Digest::parse(&stamp().data).is_some());
    }
}
