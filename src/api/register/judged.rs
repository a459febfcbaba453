//! What the judge says of a ledger, as it leaves the core.

use crate::api::signing::{Hex, SuiteName};
use crate::json::{Named, Write};
use crate::rectification::judge::{Complete, EntryStanding, ItemStanding, Report, RosterStanding};
use crate::rectification::moment;
use crate::rectification::rule::Rule;
use crate::rectification::set::Set;
use crate::rectification::suite::Digest;

/// A ledger, judged.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Judged {
    /// fingerprint of the ledger
    pub ledger: Hex,
    /// its suite
    pub suite: SuiteName,
    /// number of ids of rosters and entries
    pub count: usize,
    /// root over them
    pub root: Hex,
    /// digest over all verdicts and states
    pub state: Hex,
    /// lines that are of no form, kept as they came
    pub unread: usize,
    /// rosters by id
    pub rosters: Vec<JudgedRoster>,
    /// entries by id
    pub entries: Vec<JudgedEntry>,
    /// items by id
    pub items: Vec<JudgedItem>,
    /// witnessed checkpoints that no other covers: up to here the file is provably complete
    pub complete: Vec<ProvenCheckpoint>,
    /// items that count as closed
    pub closed: usize,
    /// sign-offs in force that nothing witnessed covers
    pub unsealed: usize,
    /// number of entries by verdict
    pub verdicts: Named<usize>,
}

/// A roster and its verdict.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct JudgedRoster {
    /// its id
    pub id: Hex,
    /// its number, where it is of the form
    pub n: Option<i64>,
    /// the verdict
    pub verdict: &'static str,
}

/// An entry and why it stands or does not.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct JudgedEntry {
    /// its id
    pub id: Hex,
    /// its kind, where it was placed
    pub kind: Option<&'static str>,
    /// its item
    pub item: Option<Hex>,
    /// when, as it says itself
    pub at: Option<String>,
    /// when it was there at the latest, by witnesses
    pub not_after: Option<String>,
    /// the verdict
    pub verdict: &'static str,
    /// the rule that decided
    pub rule: Option<&'static str>,
    /// the guard that did not hold
    pub reason: Option<&'static str>,
    /// what brought it about
    pub causes: Vec<Hex>,
    /// what is remarkable
    pub flags: Vec<&'static str>,
}

/// An item and where it is.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct JudgedItem {
    /// its id
    pub item: Hex,
    /// state
    pub state: &'static str,
    /// round, from 1
    pub round: usize,
    /// what is remarkable
    pub flags: Vec<&'static str>,
}

/// A checkpoint up to which the file is provably complete.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ProvenCheckpoint {
    /// its id
    pub checkpoint: Hex,
    /// when
    pub date: String,
    /// entries in its past
    pub count: usize,
    /// root over them
    pub root: Hex,
    /// whether both are what it states
    pub agrees: bool,
}

/// An id.
pub(super) fn id(digest: &Digest) -> Hex {
    Hex(digest.to_vec())
}

/// Ids.
pub(super) fn ids<'a>(digests: impl IntoIterator<Item = &'a Digest>) -> Vec<Hex> {
    digests.into_iter().map(id).collect()
}

/// A report in the words of the wire.
pub fn judged(set: &Set, report: &Report) -> Judged {
    let mut verdicts: Named<usize> = Named::default();
    for entry in &report.entries {
        let code = entry.judgement.verdict.code();
        let known = verdicts.get(code).copied().unwrap_or(0);
        verdicts.insert(code.to_owned(), known + 1);
    }
    Judged {
        ledger: id(&set.genesis.id),
        suite: set.genesis.suite.into(),
        count: report.root.0,
        root: id(&report.root.1),
        state: id(&report.state),
        unread: set.unread.len(),
        rosters: report.rosters.iter().map(roster).collect(),
        entries: report.entries.iter().map(entry).collect(),
        items: report.items.iter().map(item).collect(),
        complete: report.complete.iter().map(proven).collect(),
        closed: report.closed,
        unsealed: report.unsealed,
        verdicts,
    }
}

fn roster(of: &RosterStanding) -> JudgedRoster {
    JudgedRoster { id: id(&of.id), n: of.n, verdict: of.verdict.code() }
}

/// One entry in the words of the wire.
pub(super) fn entry(of: &EntryStanding) -> JudgedEntry {
    let why = &of.judgement;
    JudgedEntry {
        id: id(&of.id),
        kind: of.kind.map(|kind| kind.row().name),
        item: of.item.as_ref().map(id),
        at: of.at.map(moment::moment_text),
        not_after: of.not_after.map(moment::moment_text),
        verdict: why.verdict.code(),
        rule: why.rule.map(Rule::code),
        reason: why.reason,
        causes: ids(&why.causes),
        flags: of.flags.iter().map(|flag| flag.code()).collect(),
    }
}

fn item(of: &ItemStanding) -> JudgedItem {
    let flags = of.flags.iter().map(|flag| flag.code()).collect();
    JudgedItem { item: id(&of.item), state: of.state.code(), round: of.round, flags }
}

fn proven(of: &Complete) -> ProvenCheckpoint {
    ProvenCheckpoint {
        checkpoint: id(&of.id),
        date: moment::moment_text(of.date),
        count: of.count,
        root: id(&of.root),
        agrees: of.agrees,
    }
}
