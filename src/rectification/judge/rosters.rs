//! Which rosters are valid, which levels are forked, and what a later roster says of a key.

use super::super::roster::Roster;
use super::super::rule::{Off, Rule, Verdict};
use super::super::set::{Set, SignedRoster};
use super::super::signature::Purpose;
use super::super::suite::Digest;
use crate::rectification::tree::{TreeMap, TreeSet, ordered};

/// What is said of one roster.
pub struct Standing {
    /// id
    pub id: Digest,
    /// number, where it is of the form
    pub n: Option<i64>,
    /// the verdict
    pub verdict: Verdict,
}

/// The rosters of a set.
pub struct Rosters {
    /// valid ones by id
    pub valid: TreeMap<Digest, Roster>,
    /// valid ones by number
    pub levels: TreeMap<i64, Vec<Digest>>,
    /// all of them, judged, by id
    pub standings: Vec<Standing>,
    /// lowest level that is forked and not settled
    forked: Option<i64>,
}

impl Rosters {
    /// Judges the rosters of a set.
    pub fn judge(set: &Set, off: Off) -> Rosters {
        let mut all =
            Rosters { valid: TreeMap::new(), levels: TreeMap::new(), standings: Vec::new(), forked: None };
        let mut read: Vec<(Roster, &SignedRoster)> = Vec::new();
        for (id, signed) in &set.rosters {
            match Roster::read(set.genesis.suite, &signed.text) {
                Some(roster) if roster.ledger == set.genesis.id => read.push((roster, signed)),
                other => {
                    let n = other.map(|roster| roster.n);
                    all.standings.push(Standing { id: *id, n, verdict: Verdict::Malformed });
                }
            }
        }
        for (roster, signed) in ordered(read, |(roster, _)| (roster.n, roster.id)) {
            let verdict = all.verdict(set, &roster, signed);
            all.standings.push(Standing { id: roster.id, n: Some(roster.n), verdict });
            if verdict == Verdict::Effective {
                all.levels.change(roster.n, &mut |level| level.push(roster.id));
                all.valid.insert(roster.id, roster);
            }
        }
        all.standings = ordered(all.standings, |standing| (0, standing.id));
        if off.on(Rule::C8) {
            all.forked = all.levels.keys().copied().find(|n| !all.settled(*n));
        }
        all
    }

    fn verdict(&self, set: &Set, roster: &Roster, signed: &SignedRoster) -> Verdict {
        let before: Vec<&Roster> = roster.prev.iter().filter_map(|id| self.valid.get(id)).collect();
        if before.len() != roster.prev.len() {
            return Verdict::PendingParents;
        }
        if before.iter().any(|before| before.n + 1 != roster.n) {
            return Verdict::Malformed;
        }
        let mut roots = vec![&roster.roots];
        roots.extend(before.iter().map(|before| &before.roots));
        if before.is_empty() {
            roots.push(&set.genesis.roots);
        }
        let mut signers: TreeSet<&[u8]> = TreeSet::new();
        for (public, signature) in &signed.signatures {
            if !signers.contains(public.as_slice())
                && roots.iter().any(|roots| roots.keys.contains(public))
                && Purpose::Roster.verifies(set.genesis.suite, public, &signed.text, signature)
            {
                signers.insert(public);
            }
        }
        let signers: Vec<&[u8]> = signers.into_iter().collect();
        if roots.iter().all(|roots| roots.met(&signers)) { Verdict::Effective } else { Verdict::BadSignature }
    }

    fn settled(&self, n: i64) -> bool {
        let level = self.level(n);
        level.len() < 2 || {
            let all: TreeSet<&Digest> = level.iter().collect();
            self.at_level(n + 1).any(|next| next.prev.iter().collect::<TreeSet<_>>() == all)
        }
    }

    fn level(&self, n: i64) -> &[Digest] {
        self.levels.get(&n).map_or(&[], Vec::as_slice)
    }

    /// The valid rosters of a number.
    pub fn at_level(&self, n: i64) -> impl Iterator<Item = &Roster> {
        self.level(n).iter().filter_map(|id| self.valid.get(id))
    }

    /// The valid rosters of greater numbers, lowest first.
    pub fn later(&self, n: i64) -> impl Iterator<Item = &Roster> {
        self.levels.from(&(n + 1)).flat_map(|(_, ids)| ids).filter_map(|id| self.valid.get(id))
    }

    /// The greatest number.
    pub fn newest(&self) -> i64 {
        self.levels.last().map_or(0, |(n, _)| *n)
    }

    /// The rosters of the fork that holds what is signed under this number, if one does.
    pub fn fork_below(&self, n: i64) -> Option<&[Digest]> {
        self.forked.filter(|forked| *forked <= n).map(|forked| self.level(forked))
    }
}
