//! Words that keys and ledgers have in common: suites, what a signed text is, bytes as digits, whether a text can be signed at all.

use crate::json::{Place, Read, Value, Write};
use crate::notice::{Code, Notice};
use crate::rectification::{canonical, hex, personal, signature, suite};

/// A suite by its name in a ledger.
#[derive(Clone, Copy, Debug, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum SuiteName {
    /// SHA-256 and Ed25519
    #[serde(rename = "sha256-ed25519")]
    Sha256Ed25519,
    /// SM3 and SM2
    #[serde(rename = "sm3-sm2")]
    Sm3Sm2,
}

impl From<SuiteName> for suite::Suite {
    fn from(name: SuiteName) -> suite::Suite {
        match name {
            SuiteName::Sha256Ed25519 => suite::Suite::Sha256Ed25519,
            SuiteName::Sm3Sm2 => suite::Suite::Sm3Sm2,
        }
    }
}

impl From<suite::Suite> for SuiteName {
    fn from(suite: suite::Suite) -> SuiteName {
        match suite {
            suite::Suite::Sha256Ed25519 => SuiteName::Sha256Ed25519,
            suite::Suite::Sm3Sm2 => SuiteName::Sm3Sm2,
        }
    }
}

/// What a signed text is.
#[derive(Clone, Copy, Debug, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// the birth of a ledger
    Genesis,
    /// who may do what
    Roster,
    /// one act
    Entry,
}

impl From<Purpose> for signature::Purpose {
    fn from(purpose: Purpose) -> signature::Purpose {
        match purpose {
            Purpose::Genesis => signature::Purpose::Genesis,
            Purpose::Roster => signature::Purpose::Roster,
            Purpose::Entry => signature::Purpose::Entry,
        }
    }
}

/// Bytes, as lower-case hexadecimal digits.
#[derive(Clone, Debug)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[cfg_attr(not(target_arch = "wasm32"), schemars(transparent))]
pub struct Hex(#[cfg_attr(not(target_arch = "wasm32"), schemars(with = "String"))] pub Vec<u8>);

impl Read for Hex {
    fn read(value: Value, at: &mut Place) -> Hex {
        Hex(value.as_str().and_then(hex::read).unwrap_or_else(|| {
            at.not("0-9, a-f", &value);
            Vec::new()
        }))
    }
}

impl Write for Hex {
    fn write(&self, to: &mut crate::json::Out) {
        to.text(&hex::write(&self.0));
    }
}

/// What is wrong with a text that is to be signed.
pub(super) fn fault(text: &str) -> Option<Notice> {
    let fault = canonical::read(text.as_bytes()).err()?;
    Some(Notice::new(Code::TextNotCanonical, "text").with("why", format!("{fault:?}")).found(text))
}

/// What of a person stands in a value that is to be signed. The number itself is not repeated.
pub fn personal(value: &canonical::Value) -> Option<Notice> {
    let (place, found) = personal::found(value)?;
    Some(Notice::new(Code::PersonalData, place).with("why", found.code()))
}

/// A handle that names nothing.
pub(super) fn not_open(handle: u32) -> Notice {
    Notice::new(Code::DocumentNotOpen, "handle").found(handle)
}
