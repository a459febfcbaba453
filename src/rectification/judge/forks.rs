//! Forks: entries of one key with one entry before them. Which of them a roster keeps, and how far a chain is whole.

use super::super::suite::Digest;
use super::column::Column;
use super::place::{Node, Places};
use super::rosters::Rosters;
use crate::rectification::tree::{TreeMap, TreeSet};

/// The forks of a set.
pub struct Forks {
    /// members of each sibling group
    groups: Vec<Vec<usize>>,
    /// group of each member
    member: TreeMap<usize, usize>,
    /// entries on a chain that a roster keeps
    kept: TreeSet<usize>,
    /// chains that end at a cutoff, by its id
    ends: TreeMap<Digest, TreeSet<usize>>,
    /// lowest number that stands twice, by lane
    first: TreeMap<usize, i64>,
}

impl Forks {
    /// Finds the forks.
    pub fn of(places: &Places, rosters: &Rosters) -> Forks {
        let mut forks = Forks {
            groups: Vec::new(),
            member: TreeMap::new(),
            kept: TreeSet::new(),
            ends: TreeMap::new(),
            first: TreeMap::new(),
        };
        // What first followed an entry, or began a lane.
        let mut after: Column<Option<usize>> = Column::new(places.nodes.len(), None);
        let mut begun: TreeMap<usize, usize> = TreeMap::new();
        for (place, node) in places.nodes.iter().enumerate() {
            let first = node.own.map_or_else(|| begun.get(&node.lane).copied(), |own| *after.at(own));
            match (first, node.own) {
                (Some(first), _) => forks.join(first, place, node),
                (None, Some(own)) => after.put(own, Some(place)),
                (None, None) => drop(begun.insert(node.lane, place)),
            }
        }
        for roster in rosters.valid.values() {
            for (kid, id) in &roster.keep {
                forks.keep(places, kid, id);
            }
            for (kid, revoke) in &roster.revoke {
                if let Some((id, seq)) = revoke.cutoff {
                    forks.keep(places, kid, &id);
                    forks.end(places, kid, &id, seq);
                }
            }
        }
        forks
    }

    /// Takes an entry into the group of the one that first stood where it stands.
    fn join(&mut self, first: usize, place: usize, node: &Node) {
        let group = self.member.get(&first).copied().unwrap_or(self.groups.len());
        if group == self.groups.len() {
            self.groups.push(vec![first]);
            self.member.insert(first, group);
        }
        self.groups.get_mut(group).into_iter().for_each(|members| members.push(place));
        self.member.insert(place, group);
        let lowest = self.first.get(&node.lane).map_or(node.seq, |lowest| node.seq.min(*lowest));
        self.first.insert(node.lane, lowest);
    }

    fn keep(&mut self, places: &Places, kid: &Digest, id: &Digest) {
        let Some((place, node)) = places.by_id(id) else { return };
        if node.entry.by != *kid {
            return;
        }
        let mut next = Some(place);
        while let Some(place) = next.filter(|place| self.kept.insert(*place)) {
            next = places.node(place).and_then(|node| node.own);
        }
    }

    fn end(&mut self, places: &Places, kid: &Digest, id: &Digest, seq: i64) {
        let Some((place, node)) = places.by_id(id) else { return };
        let mut chain = TreeSet::new();
        let mut next = (node.entry.by == *kid && node.seq == seq).then_some(place);
        while let Some(place) = next {
            chain.insert(place);
            next = places.node(place).and_then(|node| node.own);
        }
        if !chain.is_empty() {
            self.ends.insert(*id, chain);
        }
    }

    /// Whether an entry is on the chain that ends at a cutoff.
    pub fn within(&self, id: &Digest, place: usize) -> bool {
        self.ends.get(id).is_some_and(|chain| chain.contains(&place))
    }

    /// Whether a number of a key may stand for more than one entry.
    pub fn ambiguous(&self, lane: usize, seq: i64) -> bool {
        self.first.get(&lane).is_some_and(|first| *first <= seq)
    }

    /// Whether there is any.
    pub fn any(&self) -> bool {
        !self.groups.is_empty()
    }

    /// The members of the fork that an entry is of.
    pub fn group(&self, place: usize) -> Option<&[usize]> {
        self.groups.get(*self.member.get(&place)?).map(Vec::as_slice)
    }

    /// Whether a roster keeps the branch that an entry is on.
    pub fn kept(&self, place: usize) -> bool {
        self.kept.contains(&place)
    }

    /// For each entry, the first member of a fork on its chain that does not stand.
    pub fn broken(&self, places: &Places, stands: impl Fn(usize, &[usize]) -> bool) -> Column<Option<usize>> {
        let mut broken = Column::new(places.nodes.len(), None);
        for (place, node) in places.nodes.iter().enumerate() {
            let before = node.own.and_then(|own| *broken.at(own));
            let here = || self.group(place).filter(|group| !stands(place, group)).map(|_| place);
            broken.put(place, before.or_else(here));
        }
        broken
    }
}
