//! Open ledgers: begun, opened, judged, added to, merged, given back.

use super::Register;
use super::call::Draft;
use super::judged::{Judged, JudgedEntry, entry, id, judged};
use super::signed::{SignedTexts, signed};
use crate::api::answer::{Answer, Status};
use crate::api::host::Closed;
use crate::api::signing::{Hex, not_open};
use crate::api::statistics::facts::Stated;
use crate::json::{Value as Json, Write};
use crate::notice::{Code, Notice};
use crate::period::Day;
use crate::rectification::canonical::{Name, Value};
use crate::rectification::compose;
use crate::rectification::genesis::Genesis;
use crate::rectification::judge;
use crate::rectification::known::Known;
use crate::rectification::roster::kid;
use crate::rectification::rule::{Off, Verdict};
use crate::rectification::set::{Set, Signature};
use crate::rectification::signature::Purpose;
use crate::rectification::statistics::Snapshot;
use crate::rectification::suite::Digest;
use crate::rectification::{bundle, hex, moment};

/// The form of a ledger's file.
const FORM: &str = "nearzero-register 1";

/// A ledger that is open.
pub(super) struct Ledger {
    pub(super) handle: u32,
    pub(super) set: Set,
    /// what was verified once is not verified again while it is open
    known: Known,
    /// what was said of its entries, by id, while the set is as it was when that was said
    stood: Option<Vec<(Digest, Verdict)>>,
}

impl Ledger {
    fn judge(&mut self) -> judge::Report {
        let report = judge::again(&self.set, &mut self.known, Off::NONE);
        self.stood = Some(report.entries.iter().map(|one| (one.id, one.judgement.verdict)).collect());
        report
    }

    fn stood(&mut self) -> Vec<(Digest, Verdict)> {
        if self.stood.is_none() {
            self.judge();
        }
        self.stood.take().unwrap_or_default()
    }
}

/// A ledger that is open.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct LedgerOpened {
    /// names it in calls
    pub handle: u32,
    /// its form
    pub format: &'static str,
    /// its fingerprint, to be compared with the sealed paper
    pub ledger: Hex,
    /// what it is called
    pub name: String,
    /// number of ids of rosters and entries
    pub count: usize,
    /// root over them
    pub root: Hex,
    /// whether the last line of the file states these
    pub whole: bool,
    /// lines of no form, and lines too long to be looked at
    pub unread: usize,
}

/// What is known of a ledger from before.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Recalled {
    /// entries whose signature is not verified again
    pub recalled: usize,
}

/// What is to be signed.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ToSign {
    /// the canonical text
    pub text: String,
}

/// An entry that was offered to a ledger.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Appended {
    /// whether it is in the ledger now: only what is in force is taken
    pub kept: bool,
    /// its judgement
    pub entry: JudgedEntry,
}

/// Two ledgers that are one now.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Merged {
    /// number of ids of rosters and entries
    pub count: usize,
    /// root over them
    pub root: Hex,
    /// entries that came in
    pub new: Vec<Hex>,
    /// entries that were in force, and are not any more; the judgement names what brought that about
    pub fell: Vec<JudgedEntry>,
}

impl Ledger {
    fn opened(&self, whole: bool, unread: usize) -> LedgerOpened {
        let (count, root) = self.set.root();
        let (ledger, name) = (id(&self.set.genesis.id), self.set.genesis.name.clone());
        LedgerOpened {
            handle: self.handle,
            format: FORM,
            ledger,
            name,
            count,
            root: id(&root),
            whole,
            unread,
        }
    }
}

impl Register {
    /// Opens a ledger, however much of its file is there.
    pub(super) fn open_ledger(&mut self, bytes: &[u8]) -> Answer<LedgerOpened> {
        let read = bundle::read(bytes);
        let read = read.ok_or_else(|| Notice::new(Code::FormatUnknown, "").expected(FORM).found(""));
        Answer::from(read.map(|(set, found)| {
            let unread = set.unread.len() + found.long;
            (self.keep(set, found.whole, unread), Vec::new())
        }))
    }

    fn keep(&mut self, set: Set, whole: bool, unread: usize) -> LedgerOpened {
        self.last = self.last.saturating_add(1);
        let ledger = Ledger { handle: self.last, set, known: Known::new(), stood: None };
        let opened = ledger.opened(whole, unread);
        self.ledgers.push(ledger);
        opened
    }

    /// The file as it is saved; no bytes where the handle names none.
    pub fn save(&self, handle: u32) -> Vec<u8> {
        self.ledger(handle).map(bundle::write).unwrap_or_default()
    }

    /// Gives a ledger back.
    pub(super) fn close(&mut self, handle: u32) -> Answer<Closed> {
        let before = self.ledgers.len();
        self.ledgers.retain(|ledger| ledger.handle != handle);
        let closed = (self.ledgers.len() < before).then_some((Closed { closed: handle }, Vec::new()));
        Answer::from(closed.ok_or_else(|| not_open(handle)))
    }

    fn ledger_mut(&mut self, handle: u32) -> Result<&mut Ledger, Notice> {
        let found = self.ledgers.iter_mut().find(|ledger| ledger.handle == handle);
        found.ok_or_else(|| not_open(handle))
    }

    fn ledger(&self, handle: u32) -> Result<&Set, Notice> {
        let found = self.ledgers.iter().find(|ledger| ledger.handle == handle);
        found.map(|ledger| &ledger.set).ok_or_else(|| not_open(handle))
    }

    /// Every entry with verdict and rule, every item with its state.
    pub(super) fn judge(&mut self, handle: u32) -> Answer<Judged> {
        let judge = |ledger: &mut Ledger| {
            let report = ledger.judge();
            (judged(&ledger.set, &report), Vec::new())
        };
        Answer::from(self.ledger_mut(handle).map(judge))
    }

    /// Takes over that every entry but these was verified before (`src/decisions/0028`).
    pub(super) fn recall(&mut self, handle: u32, except: &Hex) -> Answer<Recalled> {
        let recall = |ledger: &mut Ledger| {
            let (except, _) = except.0.as_chunks();
            ledger.known.recall(&ledger.set, &except.iter().copied().collect());
            (Recalled { recalled: ledger.known.len() }, Vec::new())
        };
        Answer::from(self.ledger_mut(handle).map(recall))
    }

    /// Every roster and entry as it was signed.
    pub(super) fn texts(&self, handle: u32) -> Answer<SignedTexts> {
        Answer::from(self.ledger(handle).map(|set| (signed(set), Vec::new())))
    }

    /// What a ledger says of its items on a day, as it was known on another.
    pub(super) fn facts(&mut self, handle: u32, as_of: Day, known_at: Day) -> Answer<Stated> {
        let number = |day: Day| {
            moment::day(&day.to_string()).ok_or_else(|| Notice::new(Code::DateOutside, "").found(day))
        };
        Answer::from(self.ledger_mut(handle).and_then(|ledger| {
            let (as_of, known_at) = (number(as_of)?, number(known_at)?);
            let of = Snapshot::of(&ledger.set, &mut ledger.known, as_of, known_at);
            Ok((Stated::of(&of), Vec::new()))
        }))
    }

    /// The text of an entry: what it follows and has seen is read off the ledger.
    pub(super) fn draft(&mut self, asked: Draft) -> Answer<ToSign> {
        Answer::from(self.drafted(asked).map(|text| (ToSign { text }, Vec::new())))
    }

    fn drafted(&mut self, asked: Draft) -> Result<String, Notice> {
        let Ledger { set, known, .. } = self.ledger_mut(asked.handle)?;
        let by = kid(set.genesis.suite, &asked.public.0);
        let item = asked.item.map(|Hex(item)| Digest::try_from(item).map_err(|_| misshapen("item")));
        let body = canonical(asked.body).ok_or_else(|| misshapen("body"))?;
        let draft = compose::Draft { by, at: &asked.at, kind: &asked.kind, item: item.transpose()?, body };
        let text = compose::entry(set, &judge::heads(set, known), draft);
        text.and_then(|text| String::from_utf8(text).ok()).ok_or_else(|| misshapen("body"))
    }

    /// Takes a signed entry, if it is in force.
    pub(super) fn append(&mut self, handle: u32, text: &str, signature: &Hex) -> Answer<Appended> {
        match self.appended(handle, text, signature) {
            Err(notice) => Answer::refused(vec![notice]),
            Ok(appended) => {
                let status = if appended.kept { Status::Success } else { Status::Failure };
                Answer { status, ..Answer::with(appended, Vec::new()) }
            }
        }
    }

    fn appended(&mut self, handle: u32, text: &str, signature: &Hex) -> Result<Appended, Notice> {
        let (ledger, signature) = (self.ledger_mut(handle)?, bytes(signature)?);
        let set = &mut ledger.set;
        let id = Purpose::Entry.name(set.genesis.suite, text.as_bytes());
        let known = set.entries.contains_key(&id);
        set.add_entry(text.as_bytes(), signature);
        let report = ledger.judge();
        let standing = report.entries.iter().find(|one| one.id == id).ok_or_else(|| misshapen("text"))?;
        let kept = standing.judgement.verdict == Verdict::Effective;
        if !kept && !known {
            ledger.set.forget(&id);
            ledger.stood = None;
        }
        Ok(Appended { kept, entry: entry(standing) })
    }

    /// Takes another open ledger in: the union of both.
    pub(super) fn merge(&mut self, handle: u32, other: u32) -> Answer<Merged> {
        Answer::from(self.merged(handle, other).map(|merged| (merged, Vec::new())))
    }

    fn merged(&mut self, handle: u32, other: u32) -> Result<Merged, Notice> {
        let place = self.ledgers.iter().position(|ledger| ledger.handle == handle);
        // Taken out while it takes: the other one is another.
        let mut own = self.ledgers.swap_remove(place.ok_or_else(|| not_open(handle))?);
        let merged = self.ledger(other).and_then(|other| union(&mut own, other));
        self.ledgers.push(own);
        merged
    }
}

fn union(own: &mut Ledger, other: &Set) -> Result<Merged, Notice> {
    let before = own.stood();
    if !own.set.merge(other) {
        // Two ledgers may have one name; their fingerprints differ.
        let told = |one: &Genesis| format!("{} {}", one.name, hex::write(&one.id));
        let notice = Notice::new(Code::LedgerOther, "other").expected(told(&own.set.genesis));
        return Err(notice.found(told(&other.genesis)));
    }
    let after = own.judge();
    let stood = |id: &Digest| {
        let known = before.binary_search_by(|(one, _)| one.cmp(id)).ok();
        known.and_then(|place| before.get(place)).map(|(_, verdict)| *verdict)
    };
    let (mut new, mut fell) = (Vec::new(), Vec::new());
    for one in &after.entries {
        match stood(&one.id) {
            None => new.push(id(&one.id)),
            Some(Verdict::Effective) if one.judgement.verdict != Verdict::Effective => fell.push(entry(one)),
            Some(_) => {}
        }
    }
    let (count, root) = (after.root.0, id(&after.root.1));
    Ok(Merged { count, root, new, fell })
}

fn bytes(signature: &Hex) -> Result<Signature, Notice> {
    Signature::try_from(signature.0.as_slice()).map_err(|_| misshapen("signature"))
}

fn misshapen(place: &str) -> Notice {
    Notice::new(Code::ShapeWrong, place).with("why", "type").expected("FORMAT.md")
}

/// A body as it is signed; none where it holds a number that has no place in a ledger.
fn canonical(body: Json) -> Option<Value> {
    Some(match body {
        Json::Null => Value::Null,
        Json::Bool(said) => Value::Bool(said),
        Json::Whole(number) => Value::Integer(number),
        Json::Number(_) => return None,
        Json::String(text) => Value::Text(text),
        Json::Array(items) => Value::List(items.into_iter().map(canonical).collect::<Option<_>>()?),
        Json::Object(fields) => Value::Object(
            fields
                .into_pairs()
                .into_iter()
                .map(|(name, item)| Some((Name(name), canonical(item)?)))
                .collect::<Option<_>>()?,
        ),
    })
}
