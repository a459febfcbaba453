//! One entry, read: who, when, after what, under which roster, and what of its body the judge needs. The text itself stays in the set.

use super::act::Act;
use super::canonical::{self, Value};
use super::form::Form;
use super::kind::{ENTRY, Kind, Stands};
use super::moment::Moment;
use super::suite::{Digest, Suite};

/// An entry of the form.
#[derive(Clone, Debug)]
pub struct Entry {
    /// id of its text
    pub id: Digest,
    /// what it does; none for a kind of a newer program
    pub kind: Option<Kind>,
    /// the key
    pub by: Digest,
    /// claimed time
    pub at: Moment,
    /// number in its key's chain, from 1
    pub seq: i64,
    /// the entry before by the same key
    pub own: Option<Digest>,
    /// entries of others that were known
    pub seen: Vec<Digest>,
    /// roster under which it was signed
    pub roster: Digest,
    /// ledger
    pub ledger: Digest,
    /// item
    pub item: Option<Digest>,
    /// what its body says
    pub act: Act,
}

/// Why a text is no entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// not of the form
    Malformed,
    /// of another version
    Version,
}

impl Entry {
    /// Reads an entry. `strict`: the body must be of its kind's form, which only a test leaves out.
    ///
    /// # Errors
    /// Where the text is not of the form.
    pub fn read(suite: Suite, id: Digest, text: &[u8], strict: bool) -> Result<Entry, Unfit> {
        let value = canonical::read(text).map_err(|_| Unfit::Malformed)?;
        if value.int("v").is_some_and(|version| version != 1) {
            return Err(Unfit::Version);
        }
        Entry::of(suite, id, &value, strict).ok_or(Unfit::Malformed)
    }

    fn of(suite: Suite, id: Digest, value: &Value, strict: bool) -> Option<Entry> {
        if !ENTRY.fits(suite, value) {
            return None;
        }
        let (seq, own, seen) = (value.int("seq")?, value.id("own"), value.ids("seen"));
        let (item, body) = (value.id("item"), value.field("body")?);
        let kind = Kind::named(value.text("kind")?);
        let chained = (seq == 1) == own.is_none() && own.is_none_or(|own| !seen.contains(&own));
        if !chained || !kind.is_none_or(|kind| Entry::stands(suite, kind, item.is_some(), body, strict)) {
            return None;
        }
        let act = if let Some(kind) = kind { Act::read(suite, kind, body)? } else { Act::Other };
        Some(Entry {
            id,
            kind,
            by: value.id("by")?,
            at: super::moment::moment(value.text("at")?)?,
            seq,
            own,
            seen,
            roster: value.id("roster")?,
            ledger: value.id("ledger")?,
            item,
            act,
        })
    }

    fn stands(suite: Suite, kind: Kind, on_item: bool, body: &Value, strict: bool) -> bool {
        let row = kind.row();
        let placed = match row.stands {
            Stands::OnItem => on_item,
            Stands::Alone => !on_item,
            Stands::Either => true,
        };
        placed && (!strict || (row.body.fits(suite, body) && numbered(kind, body)))
    }

    /// Entries that must come before this one.
    pub fn parents(&self) -> impl Iterator<Item = &Digest> {
        self.own.iter().chain(&self.seen)
    }
}

/// Measures of a plan are numbered 1, 2, 3.
fn numbered(kind: Kind, body: &Value) -> bool {
    kind != Kind::Plan
        || (1..).zip(body.list("measures")).all(|(number, measure)| measure.int("n") == Some(number))
}

/// The form of a body, for whoever writes one.
pub fn body_fits(suite: Suite, kind: Kind, body: &Value) -> bool {
    let form: &Form = &kind.row().body;
    form.fits(suite, body) && numbered(kind, body)
}
