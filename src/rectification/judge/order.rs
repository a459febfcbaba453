//! The order in which entries stand, parents first: by the length of the longest chain below an entry, then by id. Both are its own,
//! so an order is kept from one judgement to the next: what comes in is put in between, and the whole is that of judging everything anew.
//!
//! What was placed in a set is placed in every larger one: its parents are there, its roster is valid, its signature holds.

use super::super::entry::Entry;
use super::super::kind::Kind;
use super::super::known::Known;
use super::super::moment::Moment;
use super::super::rule::{Judgement, Off, Rule, Verdict};
use super::super::set::Set;
use super::super::suite::Digest;
use super::column::Column;
use super::genuine::{Found, genuine};
use super::ids::Ids;
use super::rosters::Rosters;
use crate::rectification::tree::TreeMap;
use std::ops::Range;
use std::rc::Rc;

/// An entry that stands.
#[derive(Clone, Debug)]
pub struct Placed {
    pub(super) entry: Rc<Entry>,
    pub(super) kind: Option<Kind>,
    pub(super) at: Moment,
    pub(super) seq: i64,
    /// number of its roster and key
    pub(super) pin: usize,
    pub(super) own: Option<usize>,
    pub(super) item: Option<usize>,
    /// where its parents stand in the list of all parents
    pub(super) parents: Range<usize>,
    /// entries on the longest chain below it
    depth: usize,
    /// its number among what is known
    known: Option<usize>,
}

/// A key in a roster.
#[derive(Clone, Debug)]
pub struct Pin {
    pub(super) roster: Digest,
    pub(super) by: Digest,
    /// number of the key
    pub(super) lane: usize,
}

/// What stands, parents first.
#[derive(Clone, Debug, Default)]
pub struct Order {
    ledger: Option<Digest>,
    pub(super) placed: Vec<Placed>,
    /// places of the parents of one entry after the other
    pub(super) parents: Vec<usize>,
    pub(super) pins: Vec<Pin>,
    numbers: TreeMap<(Digest, Digest), usize>,
    pub(super) lanes: TreeMap<Digest, usize>,
}

/// The entries of one set: what stands, and what became of the others.
pub struct Ordered {
    /// what stands
    pub order: Order,
    /// ids of all entries
    pub ids: Ids,
    /// place of each of them
    pub spots: Column<Option<usize>>,
    /// not placed
    pub refused: TreeMap<Digest, Judgement>,
}

/// What came in and waits for its place.
struct Fresh {
    /// number among all ids
    at: usize,
    found: Found,
    pin: usize,
    /// its parents among all ids
    parents: Vec<Option<usize>>,
    /// parents that are not placed yet
    wanted: usize,
    depth: Option<usize>,
}

impl Ordered {
    /// Places the entries of a set. What is known of them is not asked again, and what is found is known from then on.
    pub fn of(set: &Set, rosters: &Rosters, known: &mut Known, off: Off) -> Ordered {
        let ids = Ids::ascending(set.entries.keys().copied().collect());
        let before = known.among(set);
        let strict = off.on(Rule::R1) && off.on(Rule::R2) && off.on(Rule::R3);
        let mut spots = Column::new(ids.len(), None);
        let kept = known.order(set.genesis.id).filter(|_| strict);
        let order = kept.filter(|order| order.stand(rosters, &before, &mut spots));
        let mut order = order.unwrap_or_else(|| {
            spots = Column::new(ids.len(), None);
            Order { ledger: strict.then_some(set.genesis.id), ..Order::default() }
        });
        let mut refused = TreeMap::new();
        let mut fresh = Vec::new();
        for (at, ((id, signed), before)) in set.entries.iter().zip(before).enumerate() {
            if spots.at(at).is_some() {
                continue;
            }
            match genuine(set, rosters, known, off, (*id, signed, before)) {
                Ok(found) => {
                    let pin = order.pin(&found.entry);
                    let parents = found.entry.parents().map(|parent| ids.place(parent)).collect();
                    fresh.push(Fresh { at, found, pin, parents, wanted: 0, depth: None });
                }
                Err(why) => drop(refused.insert(*id, why)),
            }
        }
        let mut all = Ordered { order, ids, spots, refused };
        let places = all.place(&mut fresh, off);
        all.join(&fresh, &places);
        all
    }

    /// The place of an id.
    pub fn spot(&self, id: &Digest) -> Option<usize> {
        *self.spots.at(self.ids.place(id)?)
    }

    /// Says of what came in how long the longest chain below it is, where all of that is there. Its numbers, in the order in which it will stand.
    fn place(&mut self, fresh: &mut [Fresh], off: Off) -> Vec<usize> {
        let mut numbers = Column::new(self.ids.len(), None);
        for (number, one) in fresh.iter().enumerate() {
            numbers.put(one.at, Some(number));
        }
        // The children of each, one leading to the next: the child, and where the next one stands.
        let mut children: Vec<(usize, Option<usize>)> = Vec::new();
        let mut first = Column::new(fresh.len(), None);
        let mut ready = Vec::new();
        for (number, one) in fresh.iter_mut().enumerate() {
            for parent in &one.parents {
                if parent.is_some_and(|parent| self.spots.at(parent).is_some()) {
                    continue;
                }
                // An absent parent is never counted down: the entry waits.
                one.wanted += 1;
                if let Some(parent) = parent.and_then(|parent| *numbers.at(parent)) {
                    children.push((number, *first.at(parent)));
                    first.put(parent, Some(children.len() - 1));
                }
            }
            if one.wanted == 0 {
                ready.push(number);
            }
        }
        let mut deepest = 0;
        while let Some(number) = ready.pop() {
            let Some(one) = fresh.get(number) else { continue };
            let below = |at: usize| match (*self.spots.at(at), *numbers.at(at)) {
                (Some(place), _) => self.order.placed.get(place).map(|one| (&one.entry, one.depth)),
                (_, Some(number)) => fresh.get(number).and_then(|one| Some((&one.found.entry, one.depth?))),
                _ => None,
            };
            let mut parents = one.parents.iter().flatten().filter_map(|parent| below(*parent));
            let own = if one.found.entry.own.is_some() { parents.next() } else { None };
            let depth = own.into_iter().chain(parents).map(|(_, depth)| depth + 1).max().unwrap_or(0);
            if !own.is_none_or(|(own, _)| continues(own, &one.found.entry, off)) {
                let why = Judgement::by(Verdict::Malformed, Rule::R3).because(one.found.entry.own);
                self.refused.insert(one.found.entry.id, why);
                continue;
            }
            deepest = deepest.max(depth);
            fresh.get_mut(number).into_iter().for_each(|one| one.depth = Some(depth));
            let mut next = *first.at(number);
            while let Some((child, after)) = next.and_then(|next| children.get(next)) {
                next = *after;
                if let Some(one) = fresh.get_mut(*child) {
                    one.wanted -= 1;
                    if one.wanted == 0 {
                        ready.push(*child);
                    }
                }
            }
        }
        by_depth(fresh, deepest)
    }

    /// Puts what came in between what stands.
    fn join(&mut self, fresh: &[Fresh], coming: &[usize]) {
        if !coming.is_empty() {
            self.put(fresh, coming);
        }
        for Fresh { found: Found { entry, .. }, depth, .. } in fresh {
            if depth.is_none() && !self.refused.contains_key(&entry.id) {
                let absent = entry.parents().filter(|parent| self.spot(parent).is_none()).copied();
                let why = Judgement::by(Verdict::PendingParents, Rule::R3).because(absent);
                self.refused.insert(entry.id, why);
            }
        }
    }

    fn put(&mut self, fresh: &[Fresh], coming: &[usize]) {
        let Ordered { order, ids, spots, .. } = self;
        let kept = std::mem::take(&mut order.placed);
        let mut stood = vec![0; kept.len()];
        for at in 0..ids.len() {
            spots.at(at).and_then(|place| stood.get_mut(place)).into_iter().for_each(|stood| *stood = at);
        }
        let parents = order.parents.len();
        let mut placed: Vec<Placed> = Vec::with_capacity(kept.len() + coming.len());
        let mut moved = Vec::with_capacity(kept.len());
        let mut coming = coming.iter().filter_map(|number| fresh.get(*number)).peekable();
        let mut kept = kept.into_iter().zip(&stood).peekable();
        loop {
            let first = kept.peek().map(|(one, at)| (Some(one.depth), **at));
            if let Some(one) = coming.next_if(|one| first.is_none_or(|first| (one.depth, one.at) < first)) {
                let from = order.parents.len();
                order.parents.extend(one.parents.iter().flatten().filter_map(|parent| *spots.at(*parent)));
                let parents = from..order.parents.len();
                spots.put(one.at, Some(placed.len()));
                placed.push(one.placed(order.parents.get(from), parents));
            } else if let Some((one, at)) = kept.next() {
                spots.put(*at, Some(placed.len()));
                moved.push(placed.len());
                placed.push(one);
            } else {
                break;
            }
        }
        let to = |place: &usize| moved.get(*place).copied();
        for place in order.parents.iter_mut().take(parents) {
            *place = to(place).unwrap_or(*place);
        }
        for place in &moved {
            let Some(one) = placed.get_mut(*place) else { continue };
            (one.own, one.item) = (one.own.as_ref().and_then(to), one.item.as_ref().and_then(to));
        }
        for one in placed.iter_mut().filter(|one| one.item.is_none()) {
            one.item = one.entry.item.and_then(|item| *spots.at(ids.place(&item)?));
        }
        order.placed = placed;
    }
}

/// Whether an entry carries on the chain of its key.
fn continues(own: &Entry, entry: &Entry, off: Off) -> bool {
    own.by == entry.by && (!off.on(Rule::R3) || own.seq + 1 == entry.seq)
}

/// The numbers of what has a depth, by depth and then as they are.
fn by_depth(fresh: &[Fresh], deepest: usize) -> Vec<usize> {
    let placed = || fresh.iter().enumerate().filter_map(|(number, one)| Some((number, one.depth?)));
    let mut ends = vec![0; deepest + 2];
    for (_, depth) in placed() {
        ends.get_mut(depth + 1).into_iter().for_each(|end| *end += 1);
    }
    let mut total = 0;
    for end in &mut ends {
        total += *end;
        *end = total;
    }
    let mut sorted = vec![0; total];
    for (number, depth) in placed() {
        let Some(end) = ends.get_mut(depth) else { continue };
        sorted.get_mut(*end).into_iter().for_each(|place| *place = number);
        *end += 1;
    }
    sorted
}

impl Fresh {
    fn placed(&self, first: Option<&usize>, parents: Range<usize>) -> Placed {
        let Found { entry, known } = &self.found;
        Placed {
            entry: Rc::clone(entry),
            kind: entry.kind,
            at: entry.at,
            seq: entry.seq,
            pin: self.pin,
            own: first.copied().filter(|_| entry.own.is_some()),
            item: None,
            parents,
            depth: self.depth.unwrap_or(0),
            known: *known,
        }
    }
}

impl Order {
    /// Whether it is one of this ledger's.
    pub fn of(&self, ledger: Digest) -> bool {
        self.ledger == Some(ledger)
    }

    /// Whether it was made by every rule.
    pub fn strict(&self) -> bool {
        self.ledger.is_some()
    }

    /// Whether all of it is in a set: every entry with the signature that was verified. Tells the place of each among all ids.
    fn stand(&self, rosters: &Rosters, before: &[Option<usize>], spots: &mut Column<Option<usize>>) -> bool {
        let known = before.iter().flatten().max().map_or(0, |last| last + 1);
        let mut at = Column::new(known, None);
        for (place, known) in before.iter().enumerate() {
            known.iter().for_each(|known| at.put(*known, Some(place)));
        }
        let valid = |pin: &Pin| {
            rosters.valid.get(&pin.roster).is_some_and(|roster| roster.keys.contains_key(&pin.by))
        };
        self.pins.iter().all(valid)
            && self.placed.iter().enumerate().all(|(place, one)| {
                let at = one.known.and_then(|known| *at.at(known));
                at.into_iter().for_each(|at| spots.put(at, Some(place)));
                at.is_some()
            })
    }

    /// The number of roster and key of an entry.
    fn pin(&mut self, entry: &Entry) -> usize {
        let pair = (entry.roster, entry.by);
        if let Some(pin) = self.numbers.get(&pair) {
            return *pin;
        }
        let fresh = self.lanes.len();
        let lane = self.lanes.get(&entry.by).copied().unwrap_or(fresh);
        self.lanes.insert(entry.by, lane);
        self.pins.push(Pin { roster: entry.roster, by: entry.by, lane });
        self.numbers.insert(pair, self.pins.len() - 1);
        self.pins.len() - 1
    }
}
