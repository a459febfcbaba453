//! The build stamp of every answer, document and report: the version and the digest of the data.

use serde::Serialize;

include!(concat!(env!("OUT_DIR"), "/stamp.rs"));

/// What made an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Stamp {
    /// version of the library
    pub version: &'static str,
    /// SHA-256 of the data files that hold numbers, sources and sectors, 64 hexadecimal digits
    pub data: &'static str,
}

/// The stamp of this build.
pub fn stamp() -> Stamp {
    Stamp { version: VERSION, data: DATA_DIGEST }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stamp_names_a_version_and_a_digest() {
        assert_eq!(stamp().version, env!("CARGO_PKG_VERSION"));
        assert!(crate::provenance::Digest::parse(stamp().data).is_some());
    }
}
