//! Stage C, first half: the entries of each item, and which of them are effective, parents first.

use super::super::act::Act;
use super::super::kind::Kind;
use super::super::rule::{Flag, Judgement, Verdict};
use super::super::suite::Digest;
use super::base::Base;
use super::column::Column;
use super::guards;
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
    acts: TreeMap<Digest, TreeMap<Kind, Vec<usize>>>,
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
        let mut acts: TreeMap<Digest, TreeMap<Kind, Vec<usize>>> = TreeMap::new();
        let mut children: TreeMap<Digest, Vec<usize>> = TreeMap::new();
        for (place, node) in base.places.nodes.iter().enumerate() {
            let (Some(kind), true) = (node.entry.kind, *valid.at(place)) else { continue };
            let mut items: TreeSet<Digest> = node.entry.item.into_iter().collect();
            match &node.entry.act {
                Act::Register(act) => {
                    items.insert(node.entry.id);
                    if let Some(parent) = act.parent {
                        children.change(parent, &mut |all| all.push(place));
                    }
                }
                Act::Batch(submissions) => {
                    items.extend(submissions.iter().filter_map(|id| item_of(base, id)))
                }
                _ => {}
            }
            for item in items {
                acts.change(item, &mut |acts| acts.change(kind, &mut |all| all.push(place)));
            }
        }
        let effective = Column::new(base.places.nodes.len(), false);
        let (batches, flags) = (TreeMap::new(), TreeMap::new());
        Items { base, tally, cover, valid, effective, acts, children, batches, flags }
    }

    /// The B-valid entries of an item by kind.
    pub fn places(&self, item: &Digest, kind: Kind) -> &[usize] {
        self.acts.get(item).and_then(|acts| acts.get(&kind)).map_or(&[], Vec::as_slice)
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
        View { items: self, item, upto }
    }

    /// Every effective item.
    pub fn all(&self) -> impl Iterator<Item = Digest> {
        let nodes = self.base.places.nodes.iter().enumerate();
        nodes
            .filter(|(place, node)| node.entry.kind == Some(Kind::Register) && *self.effective.at(*place))
            .map(|(_, node)| node.entry.id)
    }

    /// Looks at every guard. What fails is told by place.
    pub fn guard(&mut self) -> TreeMap<usize, Judgement> {
        let mut failed = TreeMap::new();
        for (place, node) in self.base.places.nodes.iter().enumerate() {
            if !*self.valid.at(place) {
                continue;
            }
            let found = if let Act::Batch(submissions) = &node.entry.act {
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
        let mut fallen: TreeMap<Digest, Vec<usize>> = TreeMap::new();
        for (place, node) in self.base.places.nodes.iter().enumerate() {
            if !*self.effective.at(place) {
                let own = matches!(node.entry.act, Act::Register(_)).then_some(node.entry.id);
                own.or(node.entry.item)
                    .into_iter()
                    .for_each(|item| fallen.change(item, &mut |all| all.push(place)));
            }
        }
        failed.change_all(&mut |place, why| {
            let item = self.base.node(*place).and_then(|node| node.entry.item);
            let fallen = item.and_then(|item| fallen.get(&item)).into_iter().flatten();
            let seen = fallen.filter(|other| self.base.before(**other, *place)).take(CAUSES);
            let ids = seen.filter_map(|other| Some(self.base.node(*other)?.entry.id));
            let known: TreeSet<Digest> = why.causes.iter().copied().collect();
            why.causes.extend(ids.filter(|id| !known.contains(id)));
        });
    }
}

/// The item of a submission.
fn item_of(base: &Base, submission: &Digest) -> Option<Digest> {
    base.places.by_id(submission)?.1.entry.item
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
