//! Calls of the host of keys: one per verb.

use super::secret::Secret;
use crate::api::signing::{Hex, Purpose, SuiteName};
use crate::json::Read;

/// What can be asked.
#[derive(Read)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "verb", rename_all = "kebab-case", deny_unknown_fields)]
pub enum KeyCall {
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
    /// a new ledger for an office of one, its first roster signed
    Start(Start),
    /// the digest of a file, by which a ledger names it
    Digest {
        /// suite of the ledger
        suite: SuiteName,
        /// the file
        bytes: Hex,
    },
    /// an open key file given back, its key overwritten
    Close {
        /// open key file
        handle: u32,
    },
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
    pub handle: u32,
    /// what the ledger is called
    pub name: String,
    /// whose key it is
    pub person: String,
    /// the person's organisation
    pub org: String,
    /// when: `YYYY-MM-DDTHH:MM:SS+08:00`
    pub at: String,
}
