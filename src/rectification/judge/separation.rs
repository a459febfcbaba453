//! C7: a verdict by somebody who owns, handles or submits in the same round is void.

use super::super::act::Act;
use super::super::kind::Kind;
use super::super::policy::{Policy, Separation};
use super::super::rule::Rule;
use super::super::suite::Digest;
use super::place::Node;
use super::stage_c::Items;
use super::view::View;

const DONE: [Kind; 4] = [Kind::Submit, Kind::Progress, Kind::Evidence, Kind::MilestoneDone];

/// Kinds that judge a submission or a finding.
pub const JUDGING: [Kind; 5] =
    [Kind::Inspect, Kind::Approve, Kind::SignOff, Kind::BatchSignOff, Kind::CloseUnfounded];

/// What speaks against a verdict. Empty where nothing does, or where the kind is no verdict.
pub fn against(items: &Items, place: usize, node: &Node, view: View, policy: &Policy) -> Vec<Digest> {
    if !items.base.off.on(Rule::C7) {
        return Vec::new();
    }
    let (person, org) = (node.key.person.as_str(), node.key.org.as_str());
    let by_org = policy.separation == Separation::Org;
    let owns = items.places(view.at, Kind::Assign).iter().filter(|assign| {
        items.base.node(**assign).is_some_and(|node| match &node.entry.act {
            Act::Assign(act) => act.owner == person || (by_org && act.owner_org == org),
            _ => false,
        })
    });
    let does = DONE.iter().flat_map(|kind| items.places(view.at, *kind)).filter(|done| {
        items.base.node(**done).is_some_and(|node| {
            policy.separation != Separation::Office
                && (node.key.person == person || (by_org && node.key.org == org))
        })
    });
    let counts = |other: &&usize| counts(items, place, **other, view);
    let id = |other: &usize| items.base.node(*other).map(|node| node.entry.id);
    owns.chain(does).filter(counts).filter_map(id).collect()
}

/// Whether an entry speaks against a verdict: of the same round, before it or concurrent, and not after its seal.
fn counts(items: &Items, place: usize, other: usize, view: View) -> bool {
    let base = items.base;
    if other == place || base.before(place, other) {
        return false;
    }
    let mut rebounds = items.places(view.at, Kind::Rebound).iter();
    if rebounds.any(|rebound| base.before(*rebound, place) && base.before(other, *rebound)) {
        return false;
    }
    let sealed = || base.off.on(Rule::C11) && items.cover.sealed_against(base, place, other);
    base.before(other, place) || !sealed()
}

/// Whether, in an office of one, an entry judges what its author submitted or found.
pub fn same_person(items: &Items, place: usize, node: &Node, view: View) -> bool {
    if !JUDGING.iter().any(|kind| node.kind == Some(*kind)) {
        return false;
    }
    let policy = view.register().and_then(|act| node.roster.policies.get(&act.class));
    if policy.is_none_or(|policy| policy.separation != Separation::Office) {
        return false;
    }
    let own = |other: &Node| other.key.person == node.key.person;
    if let (Some(Kind::CloseUnfounded), Some(finding)) = (node.kind, node.entry.act.named()) {
        return view.one(Kind::FindUnfounded, finding).is_some_and(|(_, found)| own(found));
    }
    let mut submits = items.places(view.at, Kind::Submit).iter();
    submits.any(|submit| items.base.node(*submit).is_some_and(own) && counts(items, place, *submit, view))
}
