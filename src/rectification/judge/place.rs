//! The placed entries as every stage looks at them: R1, R2, R3 hold. Everything after speaks of these only.

use super::super::entry::Entry;
use super::super::kind::Kind;
use super::super::merkle;
use super::super::moment::Moment;
use super::super::roster::{Key, Roster};
use super::super::rule::Judgement;
use super::super::suite::{Digest, Suite};
use super::column::Column;
use super::order::Ordered;
use super::rosters::Rosters;
use std::ops::Range;

/// A placed entry.
pub struct Node<'a> {
    /// the entry
    pub entry: &'a Entry,
    /// its kind; what every stage looks at stands here too, for an entry lies anywhere in memory
    pub kind: Option<Kind>,
    /// its claimed time
    pub at: Moment,
    /// its number in the chain of its key
    pub seq: i64,
    /// roster it is pinned to
    pub roster: &'a Roster,
    /// its key in that roster
    pub key: &'a Key,
    /// number of its key
    pub lane: usize,
    /// place of the entry before by the same key
    pub own: Option<usize>,
    /// place of the entry that it names as its item
    pub item: Option<usize>,
    parents: Range<usize>,
}

/// The placed entries, parents first, and what became of the others.
pub struct Places<'a> {
    /// placed
    pub nodes: Vec<Node<'a>>,
    /// how many keys there are
    pub lanes: usize,
    all: &'a Ordered,
}

impl<'a> Places<'a> {
    /// The placed entries under their rosters.
    pub fn of(all: &'a Ordered, rosters: &'a Rosters) -> Places<'a> {
        let order = &all.order;
        let pins = order.pins.iter().filter_map(|pin| {
            let roster = rosters.valid.get(&pin.roster)?;
            Some((roster, roster.keys.get(&pin.by)?, pin.lane))
        });
        // None is absent: what is pinned to another roster was not placed.
        let pins: Vec<(&Roster, &Key, usize)> = pins.collect();
        let mut nodes = Vec::with_capacity(order.placed.len());
        for one in &order.placed {
            let Some((roster, key, lane)) = pins.get(one.pin).copied() else { continue };
            nodes.push(Node {
                entry: &one.entry,
                kind: one.kind,
                at: one.at,
                seq: one.seq,
                roster,
                key,
                lane,
                own: one.own,
                item: one.item,
                parents: one.parents.clone(),
            });
        }
        Places { nodes, lanes: order.lanes.len(), all }
    }

    /// The places of the parents of a placed entry.
    pub fn parents(&self, node: &Node) -> &'a [usize] {
        self.all.order.parents.get(node.parents.clone()).unwrap_or_default()
    }

    /// A placed entry.
    pub fn node(&self, place: usize) -> Option<&Node<'a>> {
        self.nodes.get(place)
    }

    /// The place of an id.
    pub fn place(&self, id: &Digest) -> Option<usize> {
        self.all.spot(id)
    }

    /// A placed entry by id.
    pub fn by_id(&self, id: &Digest) -> Option<(usize, &Node<'a>)> {
        let place = self.place(id)?;
        Some((place, self.nodes.get(place)?))
    }

    /// Every id in order, and its place if it has one.
    pub fn all(&self) -> impl Iterator<Item = (&'a Digest, Option<usize>)> {
        let all = self.all;
        (0..).zip(all.ids.iter()).map(|(at, id)| (id, *all.spots.at(at)))
    }

    /// Why an entry was not placed.
    pub fn refused(&self, id: &Digest) -> Option<&'a Judgement> {
        self.all.refused.get(id)
    }

    /// Number and root of the ids in the past of an entry that had these parents.
    pub fn past(&self, suite: Suite, parents: &[usize]) -> (usize, Digest) {
        let mut seen = Column::new(self.nodes.len(), false);
        let mut open = parents.to_vec();
        let mut count = 0;
        while let Some(next) = open.pop() {
            if !*seen.at(next) {
                seen.put(next, true);
                count += 1;
                open.extend(self.node(next).into_iter().flat_map(|node| self.parents(node)));
            }
        }
        let ids = self.all().filter(|(_, place)| place.is_some_and(|place| *seen.at(place)));
        (count, merkle::root(suite, ids.map(|(id, _)| *id)))
    }
}
