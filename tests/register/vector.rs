//! What is expected of a history: stated from the tables of FORMAT.md, never copied from an answer. Entries that are not named must be effective.

use super::lab::Lab;
use nearzero::rectification::hex;
use nearzero::rectification::judge::{Report, judge};
use nearzero::rectification::rule::{Flag, Off, Rule};
use nearzero::rectification::set::Set;
use nearzero::rectification::suite::{Digest, Suite};
use std::collections::BTreeMap;

/// One history and what is said of it.
pub struct Vector {
    pub set: Set,
    entries: BTreeMap<Digest, (&'static str, &'static str, &'static str)>,
    entry_flags: Vec<(Digest, Flag, bool)>,
    rosters: BTreeMap<Digest, &'static str>,
    items: Vec<(Digest, &'static str)>,
    item_flags: Vec<(Digest, Flag, bool)>,
    closed: Option<usize>,
}

/// Makes a vector in one suite.
pub type Maker = fn(Suite) -> Vector;

impl Vector {
    pub fn of(lab: &Lab) -> Vector {
        Vector {
            set: lab.set.clone(),
            entries: BTreeMap::new(),
            entry_flags: Vec::new(),
            rosters: BTreeMap::new(),
            items: Vec::new(),
            item_flags: Vec::new(),
            closed: None,
        }
    }

    pub fn entry(mut self, id: Digest, verdict: &'static str, rule: &'static str) -> Vector {
        self.entries.insert(id, (verdict, rule, "-"));
        self
    }

    pub fn failed(mut self, id: Digest, rule: &'static str, reason: &'static str) -> Vector {
        self.entries.insert(id, ("guard-failed", rule, reason));
        self
    }

    pub fn all(self, ids: &[Digest], verdict: &'static str, rule: &'static str) -> Vector {
        ids.iter().fold(self, |vector, id| vector.entry(*id, verdict, rule))
    }

    pub fn flag(mut self, id: Digest, flag: Flag, there: bool) -> Vector {
        self.entry_flags.push((id, flag, there));
        self
    }

    pub fn roster(mut self, id: Digest, verdict: &'static str) -> Vector {
        self.rosters.insert(id, verdict);
        self
    }

    pub fn item(mut self, id: Digest, state: &'static str) -> Vector {
        self.items.push((id, state));
        self
    }

    pub fn item_flag(mut self, id: Digest, flag: Flag, there: bool) -> Vector {
        self.item_flags.push((id, flag, there));
        self
    }

    pub fn closed(mut self, count: usize) -> Vector {
        self.closed = Some(count);
        self
    }

    /// Everything that is otherwise than expected.
    pub fn differences(&self, off: Off) -> Vec<String> {
        let report = judge(&self.set, off);
        let mut all = Vec::new();
        self.of_entries(&report, &mut all);
        for roster in &report.rosters {
            let expected = self.rosters.get(&roster.id).unwrap_or(&"effective");
            if roster.verdict.code() != *expected {
                all.push(format!("roster {:?}: {}, expected {expected}", roster.n, roster.verdict.code()));
            }
        }
        for (id, state) in &self.items {
            let found = report.items.iter().find(|item| item.item == *id);
            let found = found.map_or("none", |item| item.state.code());
            if found != *state {
                all.push(format!("item {}: {found}, expected {state}", short(id)));
            }
        }
        for (id, flag, there) in &self.item_flags {
            let found = report.items.iter().find(|item| item.item == *id);
            if found.is_some_and(|item| item.flags.contains(flag)) != *there {
                all.push(format!("item {}: flag {} expected {there}", short(id), flag.code()));
            }
        }
        if let Some(closed) = self.closed.filter(|closed| *closed != report.closed) {
            all.push(format!("{} closed, expected {closed}", report.closed));
        }
        all
    }

    fn of_entries(&self, report: &Report, all: &mut Vec<String>) {
        for entry in &report.entries {
            let why = &entry.judgement;
            let found = (why.verdict.code(), why.rule.map_or("-", Rule::code), why.reason.unwrap_or("-"));
            let expected = self.entries.get(&entry.id).copied().unwrap_or(("effective", "-", "-"));
            if found != expected {
                let kind = entry.kind.map_or("?", |kind| kind.row().name);
                all.push(format!("{kind} {}: {found:?}, expected {expected:?}", short(&entry.id)));
            }
        }
        for (id, flag, there) in &self.entry_flags {
            let found = report.entries.iter().find(|entry| entry.id == *id);
            if found.is_some_and(|entry| entry.flags.contains(flag)) != *there {
                all.push(format!("entry {}: flag {} expected {there}", short(id), flag.code()));
            }
        }
    }
}

fn short(id: &Digest) -> String {
    hex::write(&id[..4])
}
