//! Checkpoints of witnesses: which count, which are witnessed, when at the earliest and at the latest an entry was there. C12.

use super::super::act::Act;
use super::super::kind::Kind;
use super::super::moment::Moment;
use super::super::rule::Rule;
use super::super::suite::Digest;
use super::base::Base;
use super::column::Column;
use super::place::Node;
use crate::rectification::tree::{TreeMap, TreeSet};

/// A checkpoint with enough persons behind it.
struct Completion {
    /// primary, confirmations, the completing one
    votes: Vec<usize>,
    /// its date
    date: Moment,
}

/// Who is left out when an entry is witnessed: its own organisation, of a checkpoint its own person.
#[derive(Clone, Copy)]
enum Apart<'a> {
    Nobody,
    Org(&'a str),
    Person(&'a str),
}

/// One count of the checkpoints.
pub struct Tally {
    completions: TreeMap<usize, Vec<Completion>>,
    /// greatest date of a completion in the past of each entry, and where it was completed
    since: Column<Option<(Moment, usize)>>,
    /// completions by the place that completes them: primary and date
    complete_at: TreeMap<usize, (usize, Moment)>,
}

/// What the witnessed checkpoints say of each entry.
pub struct Cover {
    all: Seen,
    orgs: TreeMap<String, Seen>,
    persons: TreeMap<String, Seen>,
}

/// Coverage, with somebody left out.
struct Seen {
    /// witnessed checkpoints and their dates
    witnessed: TreeMap<usize, Moment>,
    /// least date of what covers each entry, and least number of its roster
    least: Column<Option<(Moment, i64)>>,
}

impl Tally {
    /// Counts. `whole`: whether the chain of a checkpoint's key may be relied on. `fixed`: the first count, whose dates are kept.
    pub fn of(base: &Base, whole: impl Fn(usize) -> bool, fixed: Option<&Tally>) -> Tally {
        let count = base.places.nodes.len();
        let disowned: TreeSet<Digest> = if base.off.on(Rule::C12) {
            base.rosters.valid.values().flat_map(|roster| &roster.disown).copied().collect()
        } else {
            TreeSet::new()
        };
        let mut tally = Tally {
            completions: TreeMap::new(),
            since: Column::new(count, None),
            complete_at: TreeMap::new(),
        };
        // The primary that each vote is for, itself where it is one.
        let mut votes: TreeMap<usize, usize> = TreeMap::new();
        for (place, node) in base.places.nodes.iter().enumerate() {
            let out = |parent: &usize| {
                let here = tally.complete_at.get(parent).map(|(_, date)| (*date, *parent));
                here.max(*tally.since.at(*parent))
            };
            let own = base.places.parents(node).iter().filter_map(out).max();
            tally.since.put(place, fixed.map_or(own, |first| *first.since.at(place)));
            let known = tally.not_before(place);
            if node.kind != Some(Kind::Checkpoint)
                || disowned.contains(&node.entry.id)
                || !whole(place)
                || base.stage_a(place, known, &|| None).is_some()
                || (base.off.on(Rule::C12) && known.is_some_and(|known| node.at < known))
            {
                continue;
            }
            if let Some(all) = confirmed(base, place, node, &votes) {
                let primary = all.first().copied().unwrap_or(place);
                votes.insert(place, primary);
                tally.complete(base, place, primary, all);
            }
        }
        tally
    }

    /// Before when an entry cannot have been there.
    pub fn not_before(&self, place: usize) -> Option<Moment> {
        self.since.at(place).map(|(date, _)| date)
    }

    /// The entry that shows it.
    pub fn proof(&self, place: usize) -> Option<usize> {
        self.since.at(place).map(|(_, proof)| proof)
    }

    fn complete(&mut self, base: &Base, place: usize, primary: usize, votes: Vec<usize>) {
        let persons: TreeSet<&str> =
            votes.iter().filter_map(|vote| Some(base.node(*vote)?.key.person.as_str())).collect();
        let dates = votes.iter().filter_map(|vote| Some(base.node(*vote)?.at));
        let date = if base.off.on(Rule::C12) { dates.min() } else { dates.max() };
        let enough = base.node(primary).is_some_and(|node| persons.len() >= node.roster.quorum);
        if let (true, Some(date)) = (enough, date) {
            self.complete_at.insert(place, (primary, date));
            self.completions.change(primary, &mut |all| all.push(Completion { votes: votes.clone(), date }));
        }
    }

    /// The least date at which an entry was witnessed, as far as another entry could know.
    pub fn known_since(&self, base: &Base, place: usize, to: usize) -> Option<Moment> {
        let known = self
            .complete_at
            .iter()
            .filter(|(at, (primary, _))| base.before(place, *primary) && base.before(**at, to));
        known.map(|(_, (_, date))| *date).min()
    }
}

/// The votes that a checkpoint completes, the primary first and itself last; none where it is no vote.
fn confirmed(base: &Base, place: usize, node: &Node, votes: &TreeMap<usize, usize>) -> Option<Vec<usize>> {
    let Act::Checkpoint(act) = &node.entry.act else { return None };
    let Some(of) = act.of else { return act.with.is_empty().then(|| vec![place]) };
    let parent = |id: &Digest| {
        let (at, found) = base.places.by_id(id)?;
        base.places.parents(node).contains(&at).then_some((at, found))
    };
    let (primary, found) = parent(&of)?;
    let Act::Checkpoint(first) = &found.entry.act else { return None };
    if votes.get(&primary) != Some(&primary) || (first.count, first.root) != (act.count, act.root) {
        return None;
    }
    let mut all = vec![primary];
    for id in &act.with {
        let (at, _) = parent(id)?;
        if at == primary || votes.get(&at) != Some(&primary) {
            return None;
        }
        all.push(at);
    }
    all.push(place);
    Some(all)
}

impl Cover {
    /// What a count covers.
    pub fn of(base: &Base, tally: &Tally) -> Cover {
        let of = |apart| Seen::of(base, tally, apart);
        let mut cover = Cover { all: of(Apart::Nobody), orgs: TreeMap::new(), persons: TreeMap::new() };
        for vote in tally.completions.values().flatten().flat_map(|completion| &completion.votes) {
            let Some(node) = base.node(*vote) else { continue };
            let (org, person) = (&node.key.org, &node.key.person);
            if !cover.orgs.contains_key(org) {
                cover.orgs.insert(org.clone(), of(Apart::Org(org)));
            }
            if !cover.persons.contains_key(person) {
                cover.persons.insert(person.clone(), of(Apart::Person(person)));
            }
        }
        cover
    }

    fn view(&self, node: &Node) -> &Seen {
        let apart = if node.kind == Some(Kind::Checkpoint) {
            self.persons.get(&node.key.person)
        } else {
            self.orgs.get(&node.key.org)
        };
        apart.unwrap_or(&self.all)
    }

    fn least(&self, base: &Base, place: usize) -> Option<(Moment, i64)> {
        *self.view(base.node(place)?).least.at(place)
    }

    /// The least date of what covers an entry.
    pub fn not_after(&self, base: &Base, place: usize) -> Option<Moment> {
        self.least(base, place).map(|(date, _)| date)
    }

    /// The least number of a roster under which something covers an entry.
    pub fn level(&self, base: &Base, place: usize) -> Option<i64> {
        self.least(base, place).map(|(_, n)| n)
    }

    /// Whether a member of a fork is the only one that is covered.
    pub fn alone(&self, base: &Base, place: usize, group: &[usize]) -> bool {
        group.iter().all(|member| self.least(base, *member).is_some() == (*member == place))
    }

    /// Whether something covers `place` and not `other`.
    pub fn sealed_against(&self, base: &Base, place: usize, other: usize) -> bool {
        let view = base.node(place).map(|node| self.view(node));
        let mut witnessed = view.into_iter().flat_map(|view| view.witnessed.keys());
        witnessed.any(|checkpoint| base.before(place, *checkpoint) && !base.before(other, *checkpoint))
    }

    /// Witnessed checkpoints, nobody left out, that no other one covers.
    pub fn last(&self, base: &Base) -> Vec<(usize, Moment)> {
        let open = self.all.witnessed.iter().filter(|(place, _)| self.all.least.at(**place).is_none());
        open.filter(|(place, _)| base.node(**place).is_some()).map(|(place, date)| (*place, *date)).collect()
    }

    /// Whether anything covers an entry, nobody left out.
    pub fn covered(&self, place: usize) -> bool {
        self.all.least.at(place).is_some()
    }
}

impl Seen {
    fn of(base: &Base, tally: &Tally, apart: Apart) -> Seen {
        let mut witnessed = TreeMap::new();
        for (primary, completions) in &tally.completions {
            let Some(quorum) = base.node(*primary).map(|node| node.roster.quorum) else { continue };
            let enough = completions.iter().filter(|completion| {
                let persons: TreeSet<&str> = completion
                    .votes
                    .iter()
                    .filter_map(|vote| base.node(*vote))
                    .filter(|node| match apart {
                        Apart::Nobody => true,
                        Apart::Org(org) => node.key.org != org,
                        Apart::Person(person) => node.key.person != person,
                    })
                    .map(|node| node.key.person.as_str())
                    .collect();
                persons.len() >= quorum
            });
            if let Some(date) = enough.map(|completion| completion.date).min() {
                witnessed.insert(*primary, date);
            }
        }
        let mut least: Column<Option<(Moment, i64)>> = Column::new(base.places.nodes.len(), None);
        for (place, node) in base.places.nodes.iter().enumerate().rev() {
            let own = witnessed.get(&place).map(|date| (*date, node.roster.n));
            let given = join(*least.at(place), own);
            if given.is_some() {
                for parent in base.places.parents(node) {
                    least.put(*parent, join(*least.at(*parent), given));
                }
            }
        }
        Seen { witnessed, least }
    }
}

fn join(one: Option<(Moment, i64)>, two: Option<(Moment, i64)>) -> Option<(Moment, i64)> {
    match (one, two) {
        (Some((date, n)), Some((other, m))) => Some((date.min(other), n.min(m))),
        (one, two) => one.or(two),
    }
}
