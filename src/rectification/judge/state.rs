//! Stage C, second half: rules over the whole set. Where each item is, and which effective entries are duplicates or contested.

use super::super::act::Act;
use super::super::kind::Kind;
use super::super::policy::Policy;
use super::super::rule::{Flag, Judgement, Rule, State, Verdict};
use super::super::suite::Digest;
use super::place::Node;
use super::separation;
use super::stage_c::{Items, held};
use super::view::{Signed, View};
use crate::rectification::tree::{TreeMap, TreeSet};

/// Where an item is.
pub struct Standing {
    /// its id
    pub item: Digest,
    /// state
    pub state: State,
    /// round, from 1
    pub round: usize,
    /// what is remarkable
    pub flags: TreeSet<Flag>,
}

/// Verdicts that the whole set changes, by place.
pub type Changed = TreeMap<usize, Judgement>;

/// An act that opposes a sign-off.
struct Opposed {
    place: usize,
    /// C2, not C3
    verdict: bool,
    /// the sign-off does not hold against it
    holds: bool,
}

/// Works out one item.
pub fn item(
    items: &Items,
    item: Digest,
    failed: &TreeMap<usize, Judgement>,
    verdicts: &dyn Fn(&Digest) -> Option<Verdict>,
    (changed, unsealed): (&mut Changed, &mut TreeSet<usize>),
) -> Option<Standing> {
    let view = items.view(item, None);
    let register = view.register()?;
    let signed = view.signed();
    // A batch is one act, however much it signs off.
    unsealed.extend(signed.iter().map(|signed| signed.place).filter(|place| !items.cover.covered(*place)));
    let policy = policy(items, view, &register.class)?;
    let mut flags = TreeSet::new();
    duplicates(items, view, changed);
    // What opposes a sign-off does so whatever else became of the item.
    let by_sign_off = (!signed.is_empty()).then(|| closed(items, view, policy, &signed, changed, &mut flags));
    let state = if view.merged() {
        State::Merged
    } else if view.all(Kind::CloseUnfounded).next().is_some() {
        State::Unfounded
    } else if let Some(state) = by_sign_off {
        state
    } else if shaken(items, view, failed, verdicts) {
        State::Reexamine
    } else {
        underway(items, view, policy, changed, &mut flags)
    };
    opposed_verdicts(items, view, changed);
    assigned_twice(view, changed);
    if items.base.off.on(Rule::C4) && view.live().len() > 1 {
        flags.insert(Flag::Coexisting);
    }
    let same = |(place, node): (usize, &Node)| {
        let batch = node.kind == Some(Kind::BatchSignOff);
        (!batch || items.batched(place).iter().any(|(of, _)| *of == item))
            && separation::same_person(items, place, node, items.view(item, Some(place)))
    };
    if separation::JUDGING.iter().any(|kind| view.all(*kind).any(same)) {
        flags.insert(Flag::SamePerson);
    }
    Some(Standing { item, state, round: view.round(), flags })
}

/// The policy of an item: of the newest roster under which something of it stands.
fn policy<'a>(items: &Items<'a>, view: View<'_, 'a>, class: &str) -> Option<&'a Policy> {
    let own = view.at.and_then(|at| items.base.node(at));
    let all =
        items.acts(view.at).filter(|place| view.counts(*place)).filter_map(|place| items.base.node(place));
    let alone = |node: &&Node| node.item.is_some() && node.item == view.at;
    let newest = all
        .filter(alone)
        .chain(own)
        .max_by(|one, two| one.roster.n.cmp(&two.roster.n).then(two.roster.id.cmp(&one.roster.id)))?;
    newest.roster.policies.get(class)
}

fn opposing(items: &Items, view: View, policy: &Policy, signed: Signed) -> Vec<Opposed> {
    let base = items.base;
    let settled = |id: &Digest| {
        let sign_off = base.node(signed.place).map(|node| node.entry.id);
        view.all(Kind::Adjudicate).any(|(_, node)| match &node.entry.act {
            Act::Adjudicate { stands: true, settles } => {
                settles.contains(id) && sign_off.is_some_and(|sign_off| settles.contains(&sign_off))
            }
            _ => false,
        })
    };
    let kinds = [
        (Kind::Return, true),
        (Kind::Veto, true),
        (Kind::Objection, true),
        (Kind::Withdraw, false),
        (Kind::Submit, false),
    ];
    let mut all = Vec::new();
    for (kind, verdict) in kinds {
        if !base.off.on(if verdict { Rule::C2 } else { Rule::C3 }) {
            continue;
        }
        for place in items.places(view.at, kind) {
            let Some(node) = base.node(*place) else { continue };
            let against = match &node.entry.act {
                Act::Submit(act) => act.replaces.contains(&signed.submission),
                act => act.submission() == Some(&signed.submission),
            };
            if against && !settled(&node.entry.id) && base.concurrent(*place, signed.place) {
                let sealed = base.off.on(Rule::C11) && items.cover.sealed_against(base, signed.place, *place);
                all.push(Opposed { place: *place, verdict, holds: policy.hold || !sealed });
            }
        }
    }
    all
}

fn closed(
    items: &Items,
    view: View,
    policy: &Policy,
    signed: &[Signed],
    changed: &mut Changed,
    flags: &mut TreeSet<Flag>,
) -> State {
    let (mut any_sealed, mut all_unopposed, mut contested) = (false, true, false);
    for sign_off in signed {
        let opposed = opposing(items, view, policy, *sign_off);
        let sealed =
            items.base.off.on(Rule::C11) && items.cover.not_after(items.base, sign_off.place).is_some();
        any_sealed |= sealed && !policy.hold && !opposed.iter().any(|act| act.holds);
        all_unopposed &= opposed.is_empty();
        for act in opposed {
            let id = |place: usize| items.base.node(place).map(|node| node.entry.id);
            if !act.holds {
                flags.insert(Flag::LateObjection);
                continue;
            }
            contested |= act.verdict;
            let rule = if act.verdict { Rule::C2 } else { Rule::C3 };
            let why = |other| Judgement::by(Verdict::Contested, rule).because(id(other));
            changed.insert(sign_off.place, why(act.place));
            if act.verdict && *items.effective.at(act.place) {
                changed.insert(act.place, why(sign_off.place));
            }
        }
    }
    if any_sealed || all_unopposed {
        let named = |submission: Digest| view.on(Kind::File, submission).next().is_some();
        if signed.iter().any(|sign_off| named(sign_off.submission)) { State::Filed } else { State::Closed }
    } else if contested {
        State::Contested
    } else {
        State::Reexamine
    }
}

/// Whether a sign-off rests on something that is in doubt now.
fn shaken(
    items: &Items,
    view: View,
    failed: &TreeMap<usize, Judgement>,
    verdicts: &dyn Fn(&Digest) -> Option<Verdict>,
) -> bool {
    let rebound: TreeSet<&Digest> =
        view.all(Kind::Rebound).filter_map(|(_, node)| node.entry.act.submission()).collect();
    items.places(view.at, Kind::SignOff).iter().any(|place| {
        let node = items.base.node(*place);
        let (Some(Act::SignOff(act)), Some(why)) = (node.map(|node| &node.entry.act), failed.get(place))
        else {
            return false;
        };
        let listed = act.inspections.iter().chain(&act.approvals);
        matches!(why.reason, Some("inspectors" | "approvals"))
            && view.one(Kind::Submit, &act.submission).is_some()
            && !rebound.contains(&act.submission)
            && listed.filter_map(verdicts).any(held)
    })
}

/// The state of an item that nobody signed off.
fn underway(
    items: &Items,
    view: View,
    policy: &Policy,
    changed: &mut Changed,
    flags: &mut TreeSet<Flag>,
) -> State {
    let live = view.live();
    opposed_verdicts(items, view, changed);
    let split = |kind| {
        view.round_of(kind)
            .any(|(place, _)| changed.get(&place).is_some_and(|why| why.rule == Some(Rule::C2)))
    };
    let vetoed = live.iter().any(|(_, id, _)| view.vetoed(*id));
    if view.assigned_twice()
        || view.disputed()
        || vetoed
        || (live.is_empty() && (split(Kind::Inspect) || split(Kind::Approve)))
    {
        return State::Contested;
    }
    if live.iter().any(|(_, id, _)| view.objected(*id)) {
        flags.insert(Flag::Objected);
    }
    let furthest = live.iter().map(|(_, id, _)| {
        let mut notices = view.on(Kind::NoticePost, *id).map(|(_, node)| node.entry.id).peekable();
        let posted = notices.peek().is_some();
        let over = notices
            .any(|notice| view.all(Kind::NoticeEnd).any(|(_, node)| node.entry.act.named() == Some(&notice)));
        if over {
            State::NoticeOver
        } else if posted {
            State::InNotice
        } else if !policy.approvals.is_empty() && view.reviewed(policy, *id) {
            State::Reviewed
        } else if view.inspected(policy, *id) {
            State::Inspected
        } else {
            State::Submitted
        }
    });
    furthest.max().unwrap_or_else(|| {
        if view.rectifying(policy) {
            State::Rectifying
        } else if view.assigns().is_empty() {
            State::Registered
        } else {
            State::Assigned
        }
    })
}

/// C2 between those who inspect or approve and those who return or veto.
fn opposed_verdicts(items: &Items, view: View, changed: &mut Changed) {
    if !items.base.off.on(Rule::C2) {
        return;
    }
    let against: Vec<(usize, &Node)> = view.all(Kind::Return).chain(view.all(Kind::Veto)).collect();
    if against.is_empty() {
        return;
    }
    let aside = view.set_aside();
    for (no, refusal) in against.into_iter().filter(|(_, node)| !aside.contains(&node.entry.id)) {
        for (yes, passing) in view.all(Kind::Inspect).chain(view.all(Kind::Approve)) {
            let one = passing.entry.act.submission() == refusal.entry.act.submission();
            if one
                && !view.settled_both(&passing.entry.id, &refusal.entry.id)
                && items.base.concurrent(yes, no)
            {
                let why = |node: &Node| Judgement::by(Verdict::Contested, Rule::C2).because([node.entry.id]);
                changed.insert(yes, why(refusal));
                changed.insert(no, why(passing));
            }
        }
    }
}

/// C6.
fn assigned_twice(view: View, changed: &mut Changed) {
    if !view.assigned_twice() {
        return;
    }
    let assigns: Vec<Digest> = view.assigns().into_iter().map(|(id, _)| id).collect();
    for (place, node) in view.all(Kind::Assign).filter(|(_, node)| assigns.contains(&node.entry.id)) {
        let others = assigns.iter().copied().filter(|id| *id != node.entry.id);
        changed.insert(place, Judgement::by(Verdict::Contested, Rule::C6).because(others));
    }
}

/// C1: what says the same counts once; the smallest id is the one that is shown.
fn duplicates(items: &Items, view: View, changed: &mut Changed) {
    if !items.base.off.on(Rule::C1) {
        return;
    }
    for (kind, by_person) in [
        (Kind::SignOff, false),
        (Kind::Inspect, true),
        (Kind::Approve, true),
        (Kind::File, false),
        (Kind::Rebound, false),
    ] {
        if items.places(view.at, kind).len() < 2 {
            continue;
        }
        let mut same: TreeMap<(Digest, &str), TreeSet<(Digest, usize)>> = TreeMap::new();
        for (place, node) in view.all(kind) {
            let Some(submission) = node.entry.act.submission() else { continue };
            let person = if by_person { node.key.person.as_str() } else { "" };
            same.change((*submission, person), &mut |all| all.extend([(node.entry.id, place)]));
        }
        for mut group in same.into_values() {
            let first = group.pop_first().map(|(id, _)| id);
            for (_, place) in group {
                changed.insert(place, Judgement::by(Verdict::Duplicate, Rule::C1).because(first));
            }
        }
    }
}

/// C5 and files that are given twice: what several items have in common.
pub fn across(items: &Items, standings: &mut [Standing]) {
    let mut numbers: TreeMap<(&str, &str), Vec<Digest>> = TreeMap::new();
    let mut files: TreeMap<Digest, TreeSet<(Digest, usize)>> = TreeMap::new();
    for (place, node) in items.base.places.nodes.iter().enumerate() {
        if !*items.effective.at(place) {
            continue;
        }
        // Most of a ledger is talk.
        if matches!(node.kind, Some(Kind::Comment | Kind::Progress)) {
            continue;
        }
        if let Act::Register(act) = &node.entry.act {
            numbers.change((&act.source, &act.number), &mut |all| all.push(node.entry.id));
        }
        if let (Some(item), false) = (node.entry.item, node.entry.act.files().is_empty()) {
            let round = items.from(place, node).map_or(1, |view| view.round());
            for file in node.entry.act.files() {
                files.change(file.digest, &mut |uses| uses.extend([(item, round)]));
            }
        }
    }
    let mut flags: TreeMap<Digest, TreeSet<Flag>> = TreeMap::new();
    for same in numbers.into_values().filter(|same| same.len() > 1 && items.base.off.on(Rule::C5)) {
        for item in &same {
            let joined = |one: &Digest, other: &Digest| {
                items.view(*one, None).all(Kind::Link).any(|(_, node)| {
                    matches!(&node.entry.act, Act::Link { joins: true, target } if target == other)
                })
            };
            let linked = |other: &&Digest| joined(item, other) || joined(other, item);
            if same.iter().filter(|other| *other != item).any(|other| !linked(&other)) {
                flags.change(*item, &mut |flags| flags.extend([Flag::SuspectedDuplicate]));
            }
        }
    }
    for (item, _) in files.into_values().filter(|uses| uses.len() > 1).flatten() {
        flags.change(item, &mut |flags| flags.extend([Flag::EvidenceReused]));
    }
    for standing in standings {
        standing.flags.extend(flags.remove(&standing.item).into_iter().flatten());
    }
}
