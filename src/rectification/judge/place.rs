//! Which entries are of the form, signed by their key and placed after their parents: R1, R2, R3. Everything after speaks of these only.

use super::super::entry::{Entry, Unfit};
use super::super::known::Known;
use super::super::roster::{Key, Roster};
use super::super::rule::{Judgement, Off, Rule, Verdict};
use super::super::set::{Set, Signature, SignedEntry};
use super::super::signature::Purpose;
use super::super::suite::Digest;
use super::rosters::Rosters;
use crate::rectification::tree::TreeMap;
use std::collections::VecDeque;
use std::rc::Rc;

/// A placed entry.
pub struct Node<'a> {
    /// the entry
    pub entry: Rc<Entry>,
    /// roster it is pinned to
    pub roster: &'a Roster,
    /// its key in that roster
    pub key: &'a Key,
    /// number of its key
    pub lane: usize,
    /// place of the entry before by the same key
    pub own: Option<usize>,
    /// places of all parents
    pub parents: Vec<usize>,
}

/// The placed entries, parents first, and what became of the others.
pub struct Places<'a> {
    /// placed
    pub nodes: Vec<Node<'a>>,
    /// place by id
    pub index: TreeMap<Digest, usize>,
    /// keys by number
    pub lanes: Vec<Digest>,
    /// not placed
    pub refused: TreeMap<Digest, Judgement>,
}

impl<'a> Places<'a> {
    /// Places the entries of a set. What is known of them is not asked again, and what is found is known from then on.
    pub fn judge(set: &Set, rosters: &'a Rosters, known: &mut Known, off: Off) -> Places<'a> {
        let mut refused = TreeMap::new();
        let mut open: Vec<Option<(Rc<Entry>, &Roster, &Key)>> = Vec::new();
        let mut index = TreeMap::new();
        for (id, signed) in &set.entries {
            match genuine(set, rosters, known, off, *id, signed) {
                Ok(found) => {
                    index.insert(*id, open.len());
                    open.push(Some(found));
                }
                Err(why) => {
                    refused.insert(*id, why);
                }
            }
        }
        let mut places = Places {
            nodes: Vec::with_capacity(open.len()),
            index: TreeMap::new(),
            lanes: Vec::new(),
            refused,
        };
        places.order(open, &index, off);
        places
    }

    fn order(
        &mut self,
        mut open: Vec<Option<(Rc<Entry>, &'a Roster, &'a Key)>>,
        index: &TreeMap<Digest, usize>,
        off: Off,
    ) {
        let mut wanted: Vec<usize> = Vec::with_capacity(open.len());
        let mut children: Vec<Vec<usize>> = vec![Vec::new(); open.len()];
        for (place, found) in open.iter().enumerate() {
            let parents = found.iter().flat_map(|(entry, ..)| entry.parents());
            let mut count = 0;
            for parent in parents {
                count += 1;
                let parent = index.get(parent).and_then(|parent| children.get_mut(*parent));
                // An absent parent is never counted down: the entry waits.
                if let Some(children) = parent {
                    children.push(place);
                }
            }
            wanted.push(count);
        }
        let mut lanes: TreeMap<Digest, usize> = TreeMap::new();
        let ready = wanted.iter().enumerate().filter(|(_, count)| **count == 0);
        let mut ready: VecDeque<usize> = ready.map(|(place, _)| place).collect();
        while let Some(place) = ready.pop_front() {
            let Some((entry, roster, key)) = open.get_mut(place).and_then(Option::take) else { continue };
            let own = entry.own.and_then(|own| self.index.get(&own)).copied();
            if !self.continues(&entry, own, off) {
                let why = Judgement::by(Verdict::Malformed, Rule::R3).because(entry.own);
                self.refused.insert(entry.id, why);
                continue;
            }
            for child in children.get(place).into_iter().flatten() {
                if let Some(count) = wanted.get_mut(*child) {
                    *count -= 1;
                    if *count == 0 {
                        ready.push_back(*child);
                    }
                }
            }
            let fresh = lanes.len();
            let lane = lanes.get(&entry.by).copied().unwrap_or_else(|| {
                lanes.insert(entry.by, fresh);
                self.lanes.push(entry.by);
                fresh
            });
            let parents = entry.parents().filter_map(|parent| self.index.get(parent)).copied().collect();
            self.index.insert(entry.id, self.nodes.len());
            self.nodes.push(Node { entry, roster, key, lane, own, parents });
        }
        for (entry, ..) in open.into_iter().flatten() {
            let absent: Vec<Digest> =
                entry.parents().filter(|parent| !self.index.contains_key(*parent)).copied().collect();
            self.refused.insert(entry.id, Judgement::by(Verdict::PendingParents, Rule::R3).because(absent));
        }
    }

    /// Whether an entry carries on the chain of its key.
    fn continues(&self, entry: &Entry, own: Option<usize>, off: Off) -> bool {
        let Some(own) = own.and_then(|own| self.nodes.get(own)) else { return true };
        let own = &own.entry;
        own.by == entry.by && (!off.on(Rule::R3) || own.seq + 1 == entry.seq)
    }

    /// A placed entry.
    pub fn node(&self, place: usize) -> Option<&Node<'a>> {
        self.nodes.get(place)
    }

    /// A placed entry by id.
    pub fn by_id(&self, id: &Digest) -> Option<(usize, &Node<'a>)> {
        let place = *self.index.get(id)?;
        Some((place, self.nodes.get(place)?))
    }
}

fn genuine<'a>(
    set: &Set,
    rosters: &'a Rosters,
    known: &mut Known,
    off: Off,
    id: Digest,
    signed: &SignedEntry,
) -> Result<(Rc<Entry>, &'a Roster, &'a Key), Judgement> {
    let suite = set.genesis.suite;
    // A test that leaves out reading or verifying must not live on what was read and verified before.
    let strict = off.on(Rule::R1) && off.on(Rule::R2);
    let before = known.of(&id, signed).filter(|_| strict);
    let verified = before.is_some();
    let entry = match before {
        Some(entry) => entry,
        None => Rc::new(Entry::read(suite, id, &signed.text, off.on(Rule::R1)).map_err(|why| match why {
            Unfit::Malformed => Judgement::by(Verdict::Malformed, Rule::R1),
            Unfit::Version => Judgement::by(Verdict::UnknownKind, Rule::R1),
        })?),
    };
    if entry.ledger != set.genesis.id && off.on(Rule::R3) {
        return Err(Judgement::by(Verdict::Malformed, Rule::R3).because([entry.ledger]));
    }
    let roster = rosters
        .valid
        .get(&entry.roster)
        .ok_or_else(|| Judgement::by(Verdict::PendingParents, Rule::R3).because([entry.roster]))?;
    let unsigned = || Judgement::by(Verdict::BadSignature, Rule::R2);
    let key = roster.keys.get(&entry.by).ok_or_else(unsigned)?;
    if off.on(Rule::R2) && !verified {
        let verifies =
            |one: &&Signature| Purpose::Entry.verifies(suite, &key.public, &signed.text, one.as_slice());
        let signature = signed.signatures.iter().find(verifies).ok_or_else(unsigned)?;
        if strict {
            known.learn(*signature, &entry);
        }
    }
    Ok((entry, roster, key))
}
