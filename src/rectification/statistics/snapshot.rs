//! What a ledger says of its items on a day, as far as it was known on another: what statistics are counted from, and all that they need.

use super::Facts;
use super::facts;
use crate::rectification::judge;
use crate::rectification::known::Known;
use crate::rectification::moment::Day;
use crate::rectification::rule::{Off, Verdict};
use crate::rectification::set::Set;
use crate::rectification::suite::Digest;
use crate::rectification::tree::TreeMap;

/// A ledger on two days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// day that is looked at 统计时点
    pub as_of: Day,
    /// day up to which entries are taken 数据截止时间
    pub known_at: Day,
    /// rosters and entries taken, and the root over them
    pub root: (usize, Digest),
    /// entries that are not in force, by verdict: no total hides them
    pub not_in_force: Vec<(String, usize)>,
    /// every item that was registered by then, those that do not count among them
    pub items: Vec<Facts>,
}

impl Snapshot {
    /// Reads a ledger of which something may be known from before.
    pub fn of(set: &Set, known: &mut Known, as_of: Day, known_at: Day) -> Snapshot {
        let then = facts::known(set, known_at);
        let report = judge::again(&then, known, Off::default());
        let mut not_in_force: TreeMap<Verdict, usize> = TreeMap::new();
        for entry in &report.entries {
            let verdict = entry.judgement.verdict;
            if !matches!(verdict, Verdict::Effective | Verdict::Duplicate) {
                not_in_force.change(verdict, &mut |count| *count += 1);
            }
        }
        Snapshot {
            as_of,
            known_at,
            root: report.root,
            not_in_force: not_in_force
                .iter()
                .map(|(verdict, count)| (verdict.code().to_owned(), *count))
                .collect(),
            items: facts::all(&then, &report, as_of),
        }
    }
}
