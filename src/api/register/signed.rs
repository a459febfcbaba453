//! Rosters and entries as they were signed, for whoever shows what they say.

use super::judged::id;
use crate::api::signing::Hex;
use crate::json::Write;
use crate::rectification::hex;
use crate::rectification::roster::Roster;
use crate::rectification::set::Set;
use crate::rectification::suite::Digest;

/// What was signed, as it came; texts that are no UTF-8 are left out.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SignedTexts {
    /// rosters by id
    pub rosters: Vec<SignedText>,
    /// entries by id
    pub entries: Vec<SignedText>,
    /// public keys by their kid, as rosters name them, one roster after the other
    pub keys: Vec<SignedText>,
}

/// A text that was signed, or a key.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SignedText {
    /// its id
    pub id: Hex,
    /// the text; of a key its digits
    pub text: String,
}

/// Every text of a set, and the keys of its rosters.
pub fn signed(set: &Set) -> SignedTexts {
    let mut keys = Vec::new();
    for one in set.rosters.values() {
        let Some(roster) = Roster::read(set.genesis.suite, &one.text) else { continue };
        for (kid, key) in &roster.keys {
            keys.push(SignedText { id: id(kid), text: hex::write(&key.public) });
        }
    }
    SignedTexts {
        rosters: texts(&mut set.rosters.iter().map(|(id, one)| (id, one.text.as_slice()))),
        entries: texts(&mut set.entries.iter().map(|(id, one)| (id, one.text.as_slice()))),
        keys,
    }
}

// Behind a pointer, so that the module holds it once and not for either kind of text.
fn texts(signed: &mut dyn Iterator<Item = (&Digest, &[u8])>) -> Vec<SignedText> {
    let mut texts = Vec::new();
    for (digest, text) in signed {
        if let Ok(text) = std::str::from_utf8(text) {
            texts.push(SignedText { id: id(digest), text: text.to_owned() });
        }
    }
    texts
}
