//! What the statistics need of an item on a day, gathered from the entries in force.

use crate::rectification::canonical::{self, Value};
use crate::rectification::judge::Report;
use crate::rectification::kind::Kind;
use crate::rectification::moment::{self, Day};
use crate::rectification::rule::{State, Verdict};
use crate::rectification::set::Set;
use crate::rectification::suite::Digest;
use crate::rectification::tree::{TreeMap, TreeSet};

/// When something was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// as the entry says
    pub stated: Day,
    /// at the latest, as witnesses prove
    pub witnessed: Option<Day>,
}

/// An item on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// its id
    pub id: Digest,
    /// class of source
    pub class: String,
    /// batch
    pub batch: String,
    /// source
    pub source: String,
    /// where it comes from
    pub origin: String,
    /// what is polluted; may be several
    pub pollution: Vec<String>,
    /// responsible organisation; empty before it is assigned
    pub owner: String,
    /// leader who answers for it; empty before it is assigned
    pub sponsor: String,
    /// day of feedback
    pub feedback: Day,
    /// the deadline that binds; none for what is kept up without end
    pub deadline: Option<Day>,
    /// the deadline of one's own level 本级自定时限, by which one is warned
    pub own_deadline: Option<Day>,
    /// due days of measures, and when each was done
    pub milestones: Vec<(Day, Option<Day>)>,
    /// whether anything was done
    pub begun: bool,
    /// handed in, and not taken back or returned
    pub submitted: Option<Done>,
    /// crossed off, and not undone
    pub closed: Option<Day>,
    /// how often the deadline was moved
    pub extensions: usize,
    /// how often it came back
    pub rebounds: usize,
    /// contested or to be looked at again
    pub unsettled: bool,
    /// whether it counts at all: not joined to another, not unfounded
    pub counted: bool,
}

/// An entry in force.
struct Act {
    id: Digest,
    kind: Kind,
    day: Day,
    witnessed: Option<Day>,
    body: Value,
}

/// The ledger as it was known on a day: rosters and entries dated by then. What is dated later is not in it, whenever it arrived.
pub(super) fn known(set: &Set, known_at: Day) -> Set {
    let by_then = |text: &[u8]| {
        let value = canonical::read_within(text, MAX_TEXT).ok();
        let at = value.and_then(|value| moment::moment(value.text("at")?));
        // What has no time that can be read is kept, so that the judge says what is wrong with it.
        at.is_none_or(|at| moment::day_of(at) <= known_at)
    };
    let mut known = set.clone();
    known.rosters.retain(|_, roster| by_then(&roster.text));
    known.entries.retain(|_, entry| by_then(&entry.text));
    known
}

/// Larger than any roster.
const MAX_TEXT: usize = 512 * 1024;

/// Every item that was registered by then.
pub(super) fn all(set: &Set, report: &Report, as_of: Day) -> Vec<Facts> {
    let states: TreeMap<Digest, State> = report.items.iter().map(|item| (item.item, item.state)).collect();
    let mut items: TreeMap<Digest, Vec<Act>> = TreeMap::new();
    let mut batches: Vec<Act> = Vec::new();
    for entry in &report.entries {
        let in_force = matches!(entry.judgement.verdict, Verdict::Effective | Verdict::Duplicate);
        let Some((kind, at)) = entry.kind.zip(entry.at).filter(|_| in_force) else { continue };
        let text = set.entries.get(&entry.id).and_then(|entry| canonical::read(&entry.text).ok());
        let Some(body) = text.and_then(|text| text.field("body").cloned()) else { continue };
        // A milestone counts from the day on which it was reached, everything else from the day on which it was said.
        let said = moment::day_of(at);
        let day = if kind == Kind::MilestoneDone { body.day("done").unwrap_or(said) } else { said };
        let act = Act { id: entry.id, kind, day, witnessed: entry.not_after.map(moment::day_of), body };
        if day > as_of {
            continue;
        }
        let mut act = Some(act);
        match (kind, entry.item) {
            (Kind::Register, _) => items.change(entry.id, &mut |acts| acts.extend(act.take())),
            (Kind::BatchSignOff, _) => batches.extend(act),
            (_, Some(item)) => items.change(item, &mut |acts| acts.extend(act.take())),
            _ => {}
        }
    }
    let facts = items.iter().filter_map(|(id, acts)| item(*id, acts, &batches, states.get(id).copied()?));
    facts.filter(|item| item.feedback <= as_of).collect()
}

fn item(id: Digest, acts: &[Act], batches: &[Act], state: State) -> Option<Facts> {
    let of = |kind: Kind| acts.iter().filter(move |act| act.kind == kind);
    let named = |kind: Kind, field: &'static str| -> TreeSet<Digest> {
        of(kind).filter_map(|act| act.body.id(field)).collect()
    };
    let register = &of(Kind::Register).next()?.body;
    let upheld: TreeSet<Digest> = of(Kind::Resolve)
        .filter(|act| act.body.text("outcome") == Some("upheld"))
        .filter_map(|act| act.body.id("object"))
        .collect();
    let objected = of(Kind::Objection).filter(|act| upheld.contains(&act.id));
    let mut ended: TreeSet<Digest> = objected.filter_map(|act| act.body.id("submission")).collect();
    let settled = |outcome: &'static str| -> TreeSet<Digest> {
        let by = of(Kind::Adjudicate).filter(move |act| act.body.text("outcome") == Some(outcome));
        by.flat_map(|act| act.body.ids("settles")).collect()
    };
    let (aside, returned) = (settled("stands"), settled("returned"));
    for kind in [Kind::Withdraw, Kind::Return] {
        let standing = of(kind).filter(|act| !aside.contains(&act.id));
        ended.extend(standing.filter_map(|act| act.body.id("submission")));
    }
    let against = acts.iter().filter(|act| returned.contains(&act.id));
    ended.extend(against.flat_map(|act| [act.body.id("submission"), Some(act.id)]).flatten());
    let rebounds = named(Kind::Rebound, "submission");
    ended.extend(&rebounds);
    ended.extend(of(Kind::Submit).flat_map(|act| act.body.ids("replaces")));
    let submits = || of(Kind::Submit).filter(|act| !ended.contains(&act.id));

    let signed = |submission: &Digest| {
        let alone = of(Kind::SignOff).filter(|act| act.body.id("submission") == Some(*submission));
        let many = batches.iter().filter(|act| act.body.ids("submissions").contains(submission));
        alone.chain(many).map(|act| act.day).min()
    };
    let unsettled = matches!(state, State::Contested | State::Reexamine);
    let closed = submits().filter_map(|act| signed(&act.id)).min().filter(|_| !unsettled);
    let submitted = submits()
        .map(|act| Done { stated: act.day, witnessed: act.witnessed })
        .min_by_key(|done| done.stated);

    // Only the round after the last rebound is still to be done.
    let fresh = of(Kind::Rebound).map(|act| act.day).max();
    let this_round = |act: &&Act| fresh.is_none_or(|since| act.day >= since);
    let done: TreeMap<i64, Day> = of(Kind::MilestoneDone)
        .filter(this_round)
        .filter_map(|act| Some((act.body.int("measure")?, act.day)))
        .collect();
    let replaced: TreeSet<Digest> = of(Kind::Plan).flat_map(|act| act.body.ids("replaces")).collect();
    let approved = named(Kind::PlanApprove, "plan");
    let plan = of(Kind::Plan).find(|act| approved.contains(&act.id) && !replaced.contains(&act.id));
    let measures = plan.map(|act| act.body.list("measures")).unwrap_or_default();
    let milestones: Vec<(Day, Option<Day>)> = measures
        .iter()
        .filter_map(|measure| Some((measure.day("due")?, done.get(&measure.int("n")?).copied())))
        .collect();
    let work = [Kind::Progress, Kind::Evidence, Kind::MilestoneDone];

    let gone: TreeSet<Digest> = of(Kind::Assign).flat_map(|act| act.body.ids("replaces")).collect();
    let assigns = || of(Kind::Assign).filter(|act| !gone.contains(&act.id));
    let spent: TreeSet<Digest> = of(Kind::ExtendRequest)
        .filter(|act| of(Kind::ExtendGrant).any(|grant| grant.body.id("request") == Some(act.id)))
        .flat_map(|act| act.body.ids("after"))
        .collect();
    let granted = of(Kind::ExtendGrant).filter(|act| !spent.contains(&act.id));
    let deadline = granted
        .filter_map(|act| act.body.day("deadline"))
        .min()
        .or_else(|| assigns().filter_map(|act| act.body.day("deadline")).min())
        .or_else(|| register.day("deadline"))
        .filter(|_| register.text("deadlineKind") != Some("long_term"));
    let assigned = |name| assigns().next().and_then(|act| act.body.text(name)).unwrap_or_default().to_owned();
    let text = |name| register.text(name).unwrap_or_default().to_owned();
    Some(Facts {
        id,
        class: text("class"),
        batch: text("batch"),
        source: text("source"),
        origin: text("origin"),
        pollution: register.texts("pollution").map(str::to_owned).collect(),
        owner: assigned("ownerOrg"),
        sponsor: assigned("sponsor"),
        feedback: register.day("feedback")?,
        deadline,
        own_deadline: register.day("ownDeadline"),
        milestones,
        begun: work.into_iter().flat_map(of).any(|act| this_round(&act)),
        submitted,
        closed,
        extensions: of(Kind::ExtendGrant).count(),
        rebounds: rebounds.len(),
        unsettled,
        counted: !matches!(state, State::Merged | State::Unfounded),
    })
}
