//! Calls of the register: one per verb.

use super::secret::Secret;
use crate::json::{Place, Read, Value, Write};
use crate::period::Day;
use crate::rectification::{hex, signature, suite};

/// What can be asked.
#[derive(Read)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "verb", rename_all = "kebab-case", deny_unknown_fields)]
pub enum RegisterCall {
    /// classes of source with their policies, and the years of the calendar
    Describe {},
    /// working days from one day to another
    WorkingDays(WorkingDaysQuery),
    /// whether a text is canonical
    Canonical {
        /// the text
        text: String,
    },
    /// whether a signature stands
    Verify(VerifyQuery),
    /// a new private key, wrapped by a passphrase
    MakeKey(MakeKey),
    /// an open key file, so that it can sign
    Unlock {
        /// open key file
        handle: u32,
        /// its passphrase
        passphrase: Secret,
    },
    /// a canonical text signed by an unlocked key
    Sign {
        /// open key file
        handle: u32,
        /// what the text is
        purpose: Purpose,
        /// the text
        text: String,
    },
    /// an open key file or ledger given back, a key overwritten
    Close {
        /// open key file or ledger
        handle: u32,
    },
    /// a new ledger for an office of one
    Start(Start),
    /// every entry of an open ledger with its verdict, every item with its state
    Judge {
        /// open ledger
        handle: u32,
    },
    /// a signed entry, taken if it is in force
    Append(Append),
    /// the union of two open ledgers
    Merge {
        /// open ledger that takes
        handle: u32,
        /// open ledger that is taken in
        other: u32,
    },
    /// counts with the ids behind them
    Statistics {
        /// open ledger
        handle: u32,
        /// day that is looked at
        as_of: Day,
        /// day up to which entries are taken
        known_at: Day,
    },
}

/// From when to when, and how many working days it ought to be.
#[derive(Clone, Debug, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WorkingDaysQuery {
    /// first day, counted
    pub from: Day,
    /// last day, counted
    pub to: Day,
    /// working days that a public notice 公示 must have
    #[serde(default)]
    pub notice: Option<u32>,
}

/// A signature and what it is said to be over.
#[derive(Clone, Debug, Read)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VerifyQuery {
    /// suite of the ledger
    pub suite: SuiteName,
    /// what the text is
    pub purpose: Purpose,
    /// public key
    pub public: Hex,
    /// the text
    pub text: String,
    /// the signature
    pub signature: Hex,
}

/// A key to be made.
#[derive(Read)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MakeKey {
    /// suite of the ledger
    pub suite: SuiteName,
    /// 72 bytes of the machine's generator of random bytes: secret, salt and nonce
    pub random: Secret,
    /// what opens it
    pub passphrase: Secret,
}

/// A new ledger for an office of one.
#[derive(Clone, Debug, Read)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Start {
    /// open and unlocked key file
    pub key: u32,
    /// what the ledger is called
    pub name: String,
    /// whose key it is
    pub person: String,
    /// the person's organisation
    pub org: String,
    /// when: `YYYY-MM-DDTHH:MM:SS+08:00`
    pub at: String,
}

/// An entry to be signed. What it follows and has seen is read off the ledger.
#[derive(Clone, Debug, Read)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Append {
    /// open ledger
    pub handle: u32,
    /// open and unlocked key file
    pub key: u32,
    /// when: `YYYY-MM-DDTHH:MM:SS+08:00`
    pub at: String,
    /// kind
    pub kind: String,
    /// item, where the kind has one
    #[serde(default)]
    pub item: Option<Hex>,
    /// body, of the form of its kind
    pub body: Value,
}

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
