//! The digest of a file, for pages whose browser computes none of the suite's: SM3 nowhere, SHA-256 not on plain http. Nothing is parsed.

use crate::api::answer::Answer;
use crate::api::signing::{Hex, SuiteName};
use crate::json::Write;
use crate::rectification::suite::Suite;

/// A file looked at.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Digested {
    /// digest of its bytes
    pub digest: Hex,
}

/// The digest of these bytes by a suite.
pub fn digested(suite: SuiteName, bytes: &Hex) -> Answer<Digested> {
    let digest = Suite::from(suite).digest(&[&bytes.0]);
    Answer::with(Digested { digest: Hex(digest.to_vec()) }, Vec::new())
}
