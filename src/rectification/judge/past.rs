//! Whether one entry is in the past of another, at the cost of a look-up: for each entry the greatest number of every key in its past.
//!
//! Rows share what is equal in blocks, so that an entry costs the blocks it changes and not the number of keys. A number tells an entry
//! apart only while its key is not forked; from the first fork of a key on, a search decides.

use super::forks::Forks;
use super::place::{Node, Places};

const BLOCK: usize = 16;

type Block = [i64; BLOCK];

/// The pasts of all placed entries.
pub struct Past {
    /// blocks of greatest numbers, each as many rows have it; the first is that of nothing
    blocks: Vec<Block>,
    /// past of each entry, itself in it: which blocks it is made of
    rows: Vec<usize>,
    /// blocks of a row
    width: usize,
}

impl Past {
    /// Works out the pasts.
    pub fn of(places: &Places) -> Past {
        let (count, width) = (places.nodes.len(), places.lanes.div_ceil(BLOCK));
        let mut blocks = Vec::with_capacity(count + 1);
        blocks.push([0; BLOCK]);
        let mut past = Past { blocks, rows: Vec::with_capacity(count * width), width };
        for node in &places.nodes {
            let parents = places.parents(node);
            let shared = past.blocks.len();
            for at in 0..width {
                let first = parents.first().map_or(0, |parent| past.cell(*parent, at));
                let all = parents.iter().skip(1).fold(first, |own, parent| {
                    let theirs = past.cell(*parent, at);
                    if own == theirs { own } else { past.join(own, theirs, shared) }
                });
                let all = if at == node.lane / BLOCK { past.put(all, node, shared) } else { all };
                past.rows.push(all);
            }
        }
        past
    }

    fn cell(&self, place: usize, at: usize) -> usize {
        self.rows.get(place * self.width + at).copied().unwrap_or(0)
    }

    fn block(&self, which: usize) -> Block {
        self.blocks.get(which).copied().unwrap_or([0; BLOCK])
    }

    /// The greater of two, number by number. Blocks from `shared` on are of this row alone.
    fn join(&mut self, own: usize, theirs: usize, shared: usize) -> usize {
        let (mut one, two) = (self.block(own), self.block(theirs));
        if one.iter().zip(&two).all(|(one, two)| one <= two) {
            return theirs;
        }
        if one.iter().zip(&two).all(|(one, two)| one >= two) {
            return own;
        }
        one.iter_mut().zip(&two).for_each(|(one, two)| *one = (*one).max(*two));
        self.keep(own, one, shared)
    }

    /// With the number of an entry.
    fn put(&mut self, own: usize, node: &Node, shared: usize) -> usize {
        let mut block = self.block(own);
        block.get_mut(node.lane % BLOCK).into_iter().for_each(|cell| *cell = node.seq.max(*cell));
        self.keep(own, block, shared)
    }

    fn keep(&mut self, own: usize, block: Block, shared: usize) -> usize {
        match self.blocks.get_mut(own).filter(|_| own >= shared) {
            Some(before) => {
                *before = block;
                own
            }
            None => {
                self.blocks.push(block);
                self.blocks.len() - 1
            }
        }
    }

    fn reaches(&self, place: usize, sought: &Node) -> bool {
        let block = self.blocks.get(self.cell(place, sought.lane / BLOCK));
        block.and_then(|block| block.get(sought.lane % BLOCK)).is_some_and(|seq| *seq >= sought.seq)
    }

    /// Whether the entry at `one` is in the past of that at `two`.
    pub fn before(&self, places: &Places, forks: &Forks, one: usize, two: usize) -> bool {
        let Some(sought) = places.node(one) else { return false };
        one < two
            && self.reaches(two, sought)
            && (!forks.ambiguous(sought.lane, sought.seq) || self.found(places, one, two, sought))
    }

    fn found(&self, places: &Places, one: usize, two: usize, sought: &Node) -> bool {
        let mut seen = crate::rectification::tree::TreeSet::new();
        let mut open = vec![two];
        while let Some(place) = open.pop() {
            for parent in places.node(place).into_iter().flat_map(|node| places.parents(node)) {
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
