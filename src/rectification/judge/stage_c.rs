//! Stage C, first half: the entries of each item, and which of them are effective, parents first.

use super::super::act::Act;
use super::super::kind::Kind;
use super::super::rule::{Flag, Judgement, Verdict};
use super::super::suite::Digest;
use super::base::Base;
use super::column::Column;
use super::guards;
use super::place::Node;
use super::view::View;
use super::witness::{Cover, Tally};
use crate::rectification::tree::{TreeMap, TreeSet};

/// The B-valid entries of every item by kind, and what was found of them so far.
pub struct Items<'a> {
    /// ground
    pub base: &'a Base<'a>,
    /// first count of checkpoints
    pub tally: &'a Tally,
    /// what is witnessed
    pub cover: &'a Cover,
    /// whether an entry passed stages A and B
    pub valid: Column<bool>,
    /// whether it is effective, as far as it was judged
    pub effective: Column<bool>,
    /// where the acts of an item stand, by the place of the item, and a bit for every kind that is among them
    slots: Column<(usize, u64)>,
    acts: Vec<TreeMap<Kind, Vec<usize>>>,
    children: TreeMap<Digest, Vec<usize>>,
    batches: TreeMap<usize, Vec<(Digest, Digest)>>,
    /// flags of entries
    pub flags: TreeMap<usize, TreeSet<Flag>>,
}

/// Fallen acts that are named with a guard that fails.
const CAUSES: usize = 64;

/// Why a guard does not hold.
pub struct Fault {
    /// judgement
    pub why: Judgement,
}

impl<'a> Items<'a> {
    /// Sorts what passed stages A and B by item.
    pub fn of(base: &'a Base<'a>, tally: &'a Tally, cover: &'a Cover, valid: Column<bool>) -> Items<'a> {
        let mut slots = Column::new(base.places.nodes.len(), (0, 0));
        let mut acts: Vec<TreeMap<Kind, Vec<usize>>> = Vec::new();
        let mut children: TreeMap<Digest, Vec<usize>> = TreeMap::new();
        for (place, node) in base.places.nodes.iter().enumerate() {
            let (Some(kind), true) = (node.kind, *valid.at(place)) else { continue };
            let mut put = |item: usize| {
                let (slot, kinds) = match *slots.at(item) {
                    (_, 0) => (acts.len(), 0),
                    known => known,
                };
                if kinds == 0 {
                    acts.push(TreeMap::new());
                }
                slots.put(item, (slot, kinds | bit(kind)));
                let acts = acts.get_mut(slot).into_iter();
                acts.for_each(|acts| acts.change(kind, &mut |all| all.push(place)));
            };
            node.item.into_iter().for_each(&mut put);
            if kind == Kind::Register {
                put(place);
            } else if kind != Kind::BatchSignOff {
                continue;
            }
            match &node.entry.act {
                Act::Register(act) => {
                    act.parent
                        .into_iter()
                        .for_each(|parent| children.change(parent, &mut |all| all.push(place)));
                }
                Act::Batch(submissions) => {
                    let items = submissions.iter().filter_map(|id| base.places.by_id(id)?.1.item);
                    items.collect::<TreeSet<usize>>().into_iter().for_each(put);
                }
                _ => {}
            }
        }
        let effective = Column::new(base.places.nodes.len(), false);
        let (batches, flags) = (TreeMap::new(), TreeMap::new());
        Items { base, tally, cover, valid, effective, slots, acts, children, batches, flags }
    }

    /// The B-valid entries of an item by kind.
    pub fn places(&self, item: Option<usize>, kind: Kind) -> &[usize] {
        let slot = item.map(|item| *self.slots.at(item)).filter(|(_, kinds)| kinds & bit(kind) != 0);
        let acts = slot.and_then(|(slot, _)| self.acts.get(slot)?.get(&kind));
        acts.map_or(&[], Vec::as_slice)
    }

    /// All B-valid entries of an item.
    pub fn acts(&self, item: Option<usize>) -> impl Iterator<Item = usize> {
        let slot = item.map(|item| *self.slots.at(item)).filter(|(_, kinds)| *kinds != 0);
        let acts = slot.and_then(|(slot, _)| self.acts.get(slot));
        acts.into_iter().flat_map(TreeMap::values).flatten().copied()
    }

    /// The B-valid registers that name an item as their parent.
    pub fn children(&self, item: &Digest) -> &[usize] {
        self.children.get(item).map_or(&[], Vec::as_slice)
    }

    /// Item and submission of everything that a batch signs off.
    pub fn batched(&self, place: usize) -> &[(Digest, Digest)] {
        self.batches.get(&place).map_or(&[], Vec::as_slice)
    }

    /// An item seen from an entry, or with everything.
    pub fn view(&self, item: Digest, upto: Option<usize>) -> View<'_, 'a> {
        View { items: self, item, at: self.base.places.place(&item), upto }
    }

    /// The item of an entry, seen from it.
    pub fn from(&self, place: usize, node: &Node) -> Option<View<'_, 'a>> {
        Some(View { items: self, item: node.entry.item?, at: node.item, upto: Some(place) })
    }

    /// Every effective item.
    pub fn all(&self) -> impl Iterator<Item = Digest> {
        let nodes = self.base.places.nodes.iter().enumerate();
        nodes
            .filter(|(place, node)| node.kind == Some(Kind::Register) && *self.effective.at(*place))
            .map(|(_, node)| node.entry.id)
    }

    /// Looks at every guard. What fails is told by place.
    pub fn guard(&mut self) -> TreeMap<usize, Judgement> {
        let mut failed = TreeMap::new();
        for (place, node) in self.base.places.nodes.iter().enumerate() {
            if !*self.valid.at(place) {
                continue;
            }
            let found =
                if let (Some(Kind::BatchSignOff), Act::Batch(submissions)) = (node.kind, &node.entry.act) {
                    let signed = guards::batch(self, place, submissions);
                    let good = !signed.is_empty();
                    self.batches.insert(place, signed);
                    if good { Ok(()) } else { Err(guards::fault("batch", [])) }
                } else {
                    guards::guard(self, place, node)
                };
            match found {
                Ok(()) => self.effective.put(place, true),
                Err(fault) => {
                    failed.insert(place, fault.why);
                }
            }
            for flag in guards::flags(self, place, node) {
                self.flags.change(place, &mut |flags| flags.extend([flag]));
            }
        }
        failed
    }

    /// Adds to what a guard names the acts of the item that the entry had seen and that do not stand: without them it might hold.
    pub fn explain(&self, failed: &mut TreeMap<usize, Judgement>) {
        let mut fallen: TreeMap<usize, Vec<usize>> = TreeMap::new();
        for (place, node) in self.base.places.nodes.iter().enumerate() {
            if !*self.effective.at(place) {
                let own = matches!(node.entry.act, Act::Register(_)).then_some(place);
                own.or(node.item)
                    .into_iter()
                    .for_each(|item| fallen.change(item, &mut |all| all.push(place)));
            }
        }
        failed.change_all(&mut |place, why| {
            let item = self.base.node(*place).and_then(|node| node.item);
            let fallen = item.and_then(|item| fallen.get(&item)).into_iter().flatten();
            let seen = fallen.filter(|other| self.base.before(**other, *place)).take(CAUSES);
            let ids = seen.filter_map(|other| Some(self.base.node(*other)?.entry.id));
            let known: TreeSet<Digest> = why.causes.iter().copied().collect();
            why.causes.extend(ids.filter(|id| !known.contains(id)));
        });
    }
}

/// There are fewer than 64 kinds.
fn bit(kind: Kind) -> u64 {
    1 << kind as u32
}

/// What an entry named that did not stand, for the causes of a guard.
pub fn not_effective(items: &Items, ids: &[Digest]) -> Vec<Digest> {
    let stands =
        |id: &Digest| items.base.places.by_id(id).is_some_and(|(place, _)| *items.effective.at(place));
    ids.iter().filter(|id| !stands(id)).copied().collect()
}

/// Whether a verdict is one of those that a confirmation or a decision may still lift.
pub fn held(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::AwaitingRatification | Verdict::Suspended | Verdict::Forked | Verdict::CutOff)
}
