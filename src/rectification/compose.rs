//! The text of an entry that is to be written next: what it follows, what it has seen and which roster it is under are read off the ledger.

use super::canonical::{self, Name, Value};
use super::hex;
use super::judge::Heads;
use super::set::Set;
use super::suite::Digest;
use super::tree::TreeSet;

/// What somebody wants to say.
pub struct Draft<'a> {
    /// the kid of the key that signs
    pub by: Digest,
    /// when, as `YYYY-MM-DDTHH:MM:SS+08:00`
    pub at: &'a str,
    /// the kind
    pub kind: &'a str,
    /// the item, where the kind has one
    pub item: Option<Digest>,
    /// the body
    pub body: Value,
}

/// Its canonical text; none where there is no roster yet, or where the text would be too large.
pub fn entry(set: &Set, heads: &Heads, draft: Draft) -> Option<Vec<u8>> {
    let last = heads.own.get(&draft.by);
    let seen = heads.heads.iter().filter(|id| last.is_none_or(|(own, _)| own != *id));
    let id = |digest: &Digest| Value::Text(hex::write(digest));
    let or_null = |digest: Option<&Digest>| digest.map_or(Value::Null, id);
    let seen: TreeSet<Digest> = seen.copied().collect();
    let fields = [
        ("at", Value::Text(draft.at.to_owned())),
        ("body", draft.body),
        ("by", id(&draft.by)),
        ("item", or_null(draft.item.as_ref())),
        ("kind", Value::Text(draft.kind.to_owned())),
        ("ledger", id(&set.genesis.id)),
        ("own", or_null(last.map(|(own, _)| own))),
        ("roster", id(heads.rosters.first()?)),
        ("seen", Value::List(seen.iter().map(id).collect())),
        ("seq", Value::Integer(last.map_or(1, |(_, seq)| seq + 1))),
        ("v", Value::Integer(1)),
    ];
    let fields = fields.into_iter().map(|(name, value)| (Name(name.to_owned()), value));
    canonical::write(&Value::Object(fields.collect())).ok()
}
