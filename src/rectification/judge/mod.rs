//! The judge: what becomes of every entry and where every item is, as a function of the set and of nothing else. Stages and rules are those of FORMAT.md.

mod base;
mod column;
mod forks;
mod genuine;
mod guards;
mod ids;
mod order;
mod past;
mod place;
mod rosters;
mod separation;
mod stage_c;
mod state;
mod verdicts;
mod view;
mod witness;

use super::act::Act;
use super::hex;
use super::kind::Kind;
use super::known::Known;
use super::moment::Moment;
use super::rule::{Flag, Judgement, Off, Rule, State, Verdict};
use super::set::Set;
use super::suite::Digest;
use crate::rectification::tree::{TreeMap, TreeSet};
use base::Base;
use column::Column;
use order::Ordered;
use place::Places;
use stage_c::Items;
use witness::{Cover, Tally};

pub use order::Order;
pub use rosters::Standing as RosterStanding;
pub use state::Standing as ItemStanding;

/// Kinds that are refused where their time is before what they had seen.
const TIMED: [Kind; 7] = [
    Kind::Approve,
    Kind::SignOff,
    Kind::BatchSignOff,
    Kind::ExtendGrant,
    Kind::NoticePost,
    Kind::NoticeEnd,
    Kind::PaperAct,
];
/// What clocks may differ by, in seconds.
const TOLERANCE: i64 = 48 * 3600;
/// After how long a proof of time is late, in seconds.
const LATE: i64 = 7 * 86_400;

/// What is said of one entry.
pub struct EntryStanding {
    /// id
    pub id: Digest,
    /// kind, where it was placed
    pub kind: Option<Kind>,
    /// item, where it was placed
    pub item: Option<Digest>,
    /// claimed time, where it was placed
    pub at: Option<Moment>,
    /// when it was there at the latest, by witnesses
    pub not_after: Option<Moment>,
    /// the judgement
    pub judgement: Judgement,
    /// what is remarkable
    pub flags: TreeSet<Flag>,
}

/// A witnessed checkpoint that no other covers: up to here the file is provably complete.
pub struct Complete {
    /// its id
    pub id: Digest,
    /// its date
    pub date: Moment,
    /// entries in its past
    pub count: usize,
    /// root over them
    pub root: Digest,
    /// whether count and root are those that it states
    pub agrees: bool,
}

/// Everything that is said of a set.
pub struct Report {
    /// rosters by id
    pub rosters: Vec<RosterStanding>,
    /// entries by id
    pub entries: Vec<EntryStanding>,
    /// items by id
    pub items: Vec<ItemStanding>,
    /// up to where it is provably complete
    pub complete: Vec<Complete>,
    /// sign-offs in force that nothing witnessed covers
    pub unsealed: usize,
    /// items that count as closed
    pub closed: usize,
    /// number of ids and root over them
    pub root: (usize, Digest),
    /// digest over all verdicts and states
    pub state: Digest,
}

/// Judges a set of which nothing is known. `off`: rules that a test leaves out.
pub fn judge(set: &Set, off: Off) -> Report {
    again(set, &mut Known::new(), off)
}

/// Judges a set of which something may be known from before; the same is said whatever is known.
pub fn again(set: &Set, known: &mut Known, off: Off) -> Report {
    let rosters = rosters::Rosters::judge(set, off);
    let placed = Ordered::of(set, &rosters, known, off);
    let places = Places::of(&placed, &rosters);
    let base = Base::of(&rosters, &places, off);
    let count = places.nodes.len();

    let kept = base.forks.broken(&places, |place, _| base.forks.kept(place));
    let first = Tally::of(&base, |place| kept.at(place).is_none(), None);
    let mut cover = Cover::of(&base, &first);
    // What is counted a second time differs only where a key is forked.
    if base.forks.any() {
        let stands = base
            .forks
            .broken(&places, |place, group| base.forks.kept(place) || cover.alone(&base, place, group));
        cover = Cover::of(&base, &Tally::of(&base, |place| stands.at(place).is_none(), Some(&first)));
    }
    let broken =
        base.forks.broken(&places, |place, group| base.forks.kept(place) || cover.alone(&base, place, group));

    // Stages A and B; ratifications first, for nothing ratifies them.
    let check = |place: usize| stages_ab(&base, &first, &cover, &broken, place, false);
    let ratified: TreeSet<usize> =
        (0..count).filter_map(|place| base.ratified_by(place).filter(|_| check(place).is_none())).collect();
    let mut judged: TreeMap<usize, Judgement> = TreeMap::new();
    let mut valid = Column::new(count, true);
    for place in 0..count {
        if let Some(why) = stages_ab(&base, &first, &cover, &broken, place, ratified.contains(&place)) {
            judged.insert(place, why);
            valid.put(place, false);
        }
    }

    let mut items = Items::of(&base, &first, &cover, valid);
    let mut failed = items.guard();
    items.explain(&mut failed);
    let verdicts = |id: &Digest| -> Option<Verdict> { judged.get(&places.place(id)?).map(|why| why.verdict) };
    let (mut changed, mut unsealed) = (state::Changed::new(), TreeSet::new());
    let ids: TreeSet<Digest> = items.all().collect();
    let mut standings: Vec<ItemStanding> = ids
        .into_iter()
        .filter_map(|id| state::item(&items, id, &failed, &verdicts, (&mut changed, &mut unsealed)))
        .collect();
    state::across(&items, &mut standings);

    let unsealed = unsealed.len();
    judged.extend(failed);
    judged.extend(changed);
    let complete =
        cover.last(&base).into_iter().filter_map(|(place, date)| complete(set, &base, place, date)).collect();
    let flags = std::mem::take(&mut items.flags);
    let entries = entries(&base, &first, &cover, &judged, flags);
    let closed = closed(&standings, off);
    let state = digest(set, &entries, &standings);
    known.keep(placed.order);
    Report {
        entries,
        items: standings,
        complete,
        unsealed,
        closed,
        root: set.root(),
        state,
        rosters: rosters.standings,
    }
}

/// Stages A and B of one entry. None where it passes.
fn stages_ab(
    base: &Base,
    tally: &Tally,
    cover: &Cover,
    broken: &Column<Option<usize>>,
    place: usize,
    ratified: bool,
) -> Option<Judgement> {
    let node = base.node(place)?;
    let known = tally.not_before(place);
    let covered = || cover.level(base, place);
    let proof = || tally.proof(place).and_then(|proof| base.node(proof)).map(|node| node.entry.id);
    if let Some(why) = base.stage_a(place, known, &covered) {
        let lifted = ratified
            && matches!(why.rule, Some(Rule::R6 | Rule::R6b))
            && matches!(why.verdict, Verdict::Suspended | Verdict::AwaitingRatification);
        if !lifted {
            let by_time = why.rule == Some(Rule::R5)
                && base.stage_a(place, None, &covered).is_none_or(|other| other.rule != Some(Rule::R5));
            return Some(why.because(proof().filter(|_| by_time)));
        }
        if let Some(fork) = base.forked_roster(node) {
            return Some(fork);
        }
    }
    if base.off.on(Rule::R7)
        && let Some(member) = broken.at(place)
    {
        let group = base.forks.group(*member).into_iter().flatten();
        let ids = group.filter(|twin| **twin != place).filter_map(|twin| Some(base.node(*twin)?.entry.id));
        return Some(Judgement::by(Verdict::Forked, Rule::R7).because(ids));
    }
    let early = known.is_some_and(|known| node.at < known - TOLERANCE);
    let timed = node.kind.is_some_and(|kind| TIMED.contains(&kind));
    let backdated = early && timed && base.off.on(Rule::R8);
    backdated.then(|| Judgement::by(Verdict::Backdated, Rule::R8).because(proof()))
}

fn entries(
    base: &Base,
    tally: &Tally,
    cover: &Cover,
    judged: &TreeMap<usize, Judgement>,
    mut flags: TreeMap<usize, TreeSet<Flag>>,
) -> Vec<EntryStanding> {
    let mut all: Vec<EntryStanding> = Vec::with_capacity(base.places.nodes.len());
    for (id, place) in base.places.all() {
        let Some((place, node)) = place.and_then(|place| Some((place, base.node(place)?))) else {
            let refused = base.places.refused(id).cloned();
            all.extend(refused.map(|judgement| EntryStanding {
                id: *id,
                kind: None,
                item: None,
                at: None,
                not_after: None,
                judgement,
                flags: TreeSet::new(),
            }));
            continue;
        };
        let judgement = judged.get(&place).cloned().unwrap_or(Judgement::EFFECTIVE);
        let mut flags = flags.remove(&place).unwrap_or_default();
        let (known, after) = (tally.not_before(place), cover.not_after(base, place));
        let at = node.at;
        let timed = node.kind.is_some_and(|kind| TIMED.contains(&kind));
        let early = !timed && known.is_some_and(|known| at < known - TOLERANCE);
        if early || after.is_some_and(|after| at > after + TOLERANCE) {
            flags.insert(Flag::TimeDoubtful);
        }
        if node.own.and_then(|own| base.node(own)).is_some_and(|own| at < own.at) {
            flags.insert(Flag::ClockBackwards);
        }
        if after.is_some_and(|after| after - at > LATE) {
            flags.insert(Flag::LateProof);
        }
        let (kind, item) = (node.kind, node.entry.item);
        all.push(EntryStanding { id: *id, kind, item, at: Some(at), not_after: after, judgement, flags });
    }
    all
}

fn complete(set: &Set, base: &Base, place: usize, date: Moment) -> Option<Complete> {
    let node = base.node(place)?;
    let Act::Checkpoint(act) = &node.entry.act else { return None };
    let (count, root) = base.places.past(set.genesis.suite, base.places.parents(node));
    let agrees = (usize::try_from(act.count).ok(), act.root) == (Some(count), root);
    Some(Complete { id: node.entry.id, date, count, root, agrees })
}

fn closed(items: &[ItemStanding], off: Off) -> usize {
    let counts = |state: State| {
        matches!(state, State::Closed | State::Filed)
            || (!off.on(Rule::C10) && matches!(state, State::Contested | State::Reexamine))
    };
    items.iter().filter(|item| counts(item.state)).count()
}

/// The digest over every verdict and state, as FORMAT.md lays it out.
fn digest(set: &Set, entries: &[EntryStanding], items: &[ItemStanding]) -> Digest {
    let mut text = Vec::new();
    let mut line = |id: &Digest, words: [&str; 3]| {
        hex::append(&mut text, id);
        for word in words {
            text.push(b' ');
            text.extend_from_slice(word.as_bytes());
        }
        text.push(b'\n');
    };
    for entry in entries {
        let why = &entry.judgement;
        let rule = why.rule.map_or("-", Rule::code);
        line(&entry.id, [why.verdict.code(), rule, why.reason.unwrap_or("-")]);
    }
    for item in items {
        let flags: TreeSet<&str> = item.flags.iter().map(|flag| flag.code()).collect();
        let flags = if flags.is_empty() { "-".to_owned() } else { Vec::from_iter(flags).join(",") };
        line(&item.item, [item.state.code(), &item.round.to_string(), &flags]);
    }
    set.genesis.suite.digest(&[b"nz/state/1", &[0], &text])
}

/// What an entry that is to be written next would name: the heads of what is placed, and the count and root of their past.
pub struct Heads {
    /// placed entries that no other names
    pub heads: Vec<Digest>,
    /// last entry of each key and its number
    pub own: TreeMap<Digest, (Digest, i64)>,
    /// newest valid rosters
    pub rosters: Vec<Digest>,
}

/// The heads of a set.
pub fn heads(set: &Set, known: &mut Known) -> Heads {
    let rosters = rosters::Rosters::judge(set, Off::NONE);
    let placed = Ordered::of(set, &rosters, known, Off::NONE);
    let places = Places::of(&placed, &rosters);
    let named: TreeSet<usize> = places.nodes.iter().flat_map(|node| places.parents(node)).copied().collect();
    let open = places.nodes.iter().enumerate().filter(|(place, _)| !named.contains(place));
    let heads = open.map(|(_, node)| node.entry.id).collect();
    let mut own: TreeMap<Digest, (Digest, i64)> = TreeMap::new();
    for node in &places.nodes {
        if own.get(&node.entry.by).is_none_or(|(_, seq)| node.seq >= *seq) {
            own.insert(node.entry.by, (node.entry.id, node.seq));
        }
    }
    let newest = rosters.levels.last().map(|(_, level)| level.clone()).unwrap_or_default();
    Heads { heads, own, rosters: newest }
}

/// Number and root of the ids in the past of an entry with these parents.
pub fn count_and_root(set: &Set, known: &mut Known, parents: &[Digest]) -> (usize, Digest) {
    let rosters = rosters::Rosters::judge(set, Off::NONE);
    let placed = Ordered::of(set, &rosters, known, Off::NONE);
    let places = Places::of(&placed, &rosters);
    let parents: Vec<usize> = parents.iter().filter_map(|id| places.place(id)).collect();
    places.past(set.genesis.suite, &parents)
}
