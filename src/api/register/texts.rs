//! Canonical texts and signatures over them, checked.

use super::call::VerifyQuery;
use crate::api::answer::Answer;
use crate::api::signing::{Hex, fault};
use crate::json::Write;
use crate::rectification::{signature, suite};

/// A text that is canonical.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Canonical {
    /// its size in bytes
    pub size: usize,
}

/// A signature looked at.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Verified {
    /// whether it is the signature of this key over this text as this purpose
    pub stands: bool,
    /// the id of the text
    pub id: Hex,
}

/// Whether a text is what the writer would write, byte for byte.
pub fn canonical(text: &str) -> Answer<Canonical> {
    Answer::from(match fault(text) {
        Some(notice) => Err(notice),
        None => Ok((Canonical { size: text.len() }, Vec::new())),
    })
}

/// Whether a signature stands.
pub fn verify(asked: &VerifyQuery) -> Answer<Verified> {
    let (purpose, suite): (signature::Purpose, suite::Suite) = (asked.purpose.into(), asked.suite.into());
    let text = asked.text.as_bytes();
    let stands = purpose.verifies(suite, &asked.public.0, text, &asked.signature.0);
    Answer::with(Verified { stands, id: Hex(purpose.name(suite, text).to_vec()) }, Vec::new())
}
