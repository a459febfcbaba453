//! Whether one entry is in the past of another, at the cost of a look-up: for each entry the greatest number of every key in its past.
//!
//! Rows share what is equal in blocks, so that an entry costs the blocks it changes and not the number of keys. A number tells an entry
//! apart only while its key is not forked; from the first fork of a key on, a search decides.

use super::forks::Forks;
use super::place::{Node, Places};
use std::rc::Rc;

const BLOCK: usize = 16;

/// Greatest numbers by lane.
#[derive(Clone, Default)]
struct Row(Rc<Vec<Rc<[i64; BLOCK]>>>);

impl Row {
    fn get(&self, lane: usize) -> i64 {
        let block = self.0.get(lane / BLOCK);
        block.and_then(|block| block.get(lane % BLOCK)).copied().unwrap_or(0)
    }

    fn put(&mut self, lane: usize, number: i64) {
        let blocks = Rc::make_mut(&mut self.0);
        while blocks.len() <= lane / BLOCK {
            blocks.push(Rc::new([0; BLOCK]));
        }
        let cell = blocks.get_mut(lane / BLOCK).and_then(|block| Rc::make_mut(block).get_mut(lane % BLOCK));
        if let Some(cell) = cell {
            *cell = number.max(*cell);
        }
    }

    fn join(&mut self, other: &Row) {
        if Rc::ptr_eq(&self.0, &other.0) {
            return;
        }
        for (place, theirs) in other.0.iter().enumerate() {
            match self.0.get(place) {
                None => Rc::make_mut(&mut self.0).push(theirs.clone()),
                Some(own)
                    if Rc::ptr_eq(own, theirs) || own.iter().zip(theirs.iter()).all(|(a, b)| a >= b) => {}
                Some(_) => {
                    if let Some(own) = Rc::make_mut(&mut self.0).get_mut(place) {
                        if own.iter().zip(theirs.iter()).all(|(a, b)| a <= b) {
                            *own = theirs.clone();
                        } else {
                            let own = Rc::make_mut(own);
                            own.iter_mut().zip(theirs.iter()).for_each(|(a, b)| *a = (*a).max(*b));
                        }
                    }
                }
            }
        }
    }
}

/// The pasts of all placed entries.
pub struct Past {
    /// past of each entry, itself in it
    rows: Vec<Row>,
}

impl Past {
    /// Works out the pasts.
    pub fn of(places: &Places) -> Past {
        let mut rows: Vec<Row> = Vec::with_capacity(places.nodes.len());
        for node in &places.nodes {
            let mut parents = node.parents.iter().filter_map(|parent| rows.get(*parent));
            let mut row = parents.next().cloned().unwrap_or_default();
            parents.for_each(|parent| row.join(parent));
            row.put(node.lane, node.entry.seq);
            rows.push(row);
        }
        Past { rows }
    }

    fn reaches(&self, place: usize, sought: &Node) -> bool {
        self.rows.get(place).is_some_and(|row| row.get(sought.lane) >= sought.entry.seq)
    }

    /// Whether the entry at `one` is in the past of that at `two`.
    pub fn before(&self, places: &Places, forks: &Forks, one: usize, two: usize) -> bool {
        let Some(sought) = places.node(one) else { return false };
        one < two
            && self.reaches(two, sought)
            && (!forks.ambiguous(sought.lane, sought.entry.seq) || self.found(places, one, two, sought))
    }

    fn found(&self, places: &Places, one: usize, two: usize, sought: &Node) -> bool {
        let mut seen = crate::rectification::tree::TreeSet::new();
        let mut open = vec![two];
        while let Some(place) = open.pop() {
            for parent in places.node(place).into_iter().flat_map(|node| &node.parents) {
                if *parent == one {
                    return true;
                }
                if *parent > one && self.reaches(*parent, sought) && seen.insert(*parent) {
                    open.push(*parent);
                }
            }
        }
        false
    }
}
