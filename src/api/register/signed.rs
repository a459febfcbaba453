//! Rosters and entries as they were signed, for whoever shows what they say.

use super::judged::id;
use crate::api::signing::Hex;
use crate::json::Write;
use crate::rectification::roster::Roster;
use crate::rectification::set::Set;
use crate::rectification::suite::Digest;
use crate::rectification::tree::TreeMap;

/// What was signed, as it came; texts that are no UTF-8 are left out.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SignedTexts {
    /// rosters by id
    pub rosters: Vec<SignedText>,
    /// entries by id
    pub entries: Vec<SignedText>,
    /// keys that a roster names
    pub keys: Vec<NamedKey>,
}

/// A text that was signed.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SignedText {
    /// its id
    pub id: Hex,
    /// the text
    pub text: String,
}

/// A key by the name that entries give it.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct NamedKey {
    /// id of the key
    pub kid: Hex,
    /// the public key
    pub public: Hex,
}

/// Every text of a set, and the keys of its rosters.
pub fn signed(set: &Set) -> SignedTexts {
    let of = |digest: &Digest, text: &[u8]| {
        let text = std::str::from_utf8(text).ok()?.to_owned();
        Some(SignedText { id: id(digest), text })
    };
    let mut keys: TreeMap<Digest, Vec<u8>> = TreeMap::new();
    for one in set.rosters.values() {
        let roster = Roster::read(set.genesis.suite, &one.text);
        keys.extend(roster.into_iter().flat_map(|roster| roster.keys).map(|(kid, key)| (kid, key.public)));
    }
    SignedTexts {
        rosters: set.rosters.iter().filter_map(|(id, one)| of(id, &one.text)).collect(),
        entries: set.entries.iter().filter_map(|(id, one)| of(id, &one.text)).collect(),
        keys: keys.into_iter().map(|(kid, public)| NamedKey { kid: id(&kid), public: Hex(public) }).collect(),
    }
}
