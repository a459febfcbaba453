//! One item as it was at one entry, or as it is now: the effective entries of the item, and the terms that guards and states are written in.

use super::super::act::{Act, Assign, Plan, Register, Submit};
use super::super::kind::Kind;
use super::super::moment::Day;
use super::super::policy::Policy;
use super::super::rule::Rule;
use super::super::suite::Digest;
use super::place::Node;
use super::stage_c::Items;
use crate::rectification::tree::{TreeMap, TreeSet};

/// An item seen from one entry, or with everything.
#[derive(Clone, Copy)]
pub struct View<'v, 'a> {
    /// all items
    pub items: &'v Items<'a>,
    /// id of the item
    pub item: Digest,
    /// its place
    pub at: Option<usize>,
    /// what only counts if it is in this entry's past
    pub upto: Option<usize>,
}

/// A sign-off of a submission, alone or in a batch.
#[derive(Clone, Copy)]
pub struct Signed {
    /// place of the entry
    pub place: usize,
    /// submission
    pub submission: Digest,
}

impl<'v, 'a: 'v> View<'v, 'a> {
    /// The same with another item.
    pub fn of_item(self, item: Digest) -> View<'v, 'a> {
        self.items.view(item, self.upto)
    }

    /// Whether an entry counts here.
    pub fn counts(self, place: usize) -> bool {
        *self.items.effective.at(place) && self.upto.is_none_or(|upto| self.items.base.before(place, upto))
    }

    /// The effective entries of one kind, parents first.
    pub fn all(self, kind: Kind) -> impl Iterator<Item = (usize, &'a Node<'a>)> + 'v {
        let places = self.items.places(self.at, kind).iter();
        places
            .filter(move |place| self.counts(**place))
            .filter_map(move |place| Some((*place, self.items.base.node(*place)?)))
    }

    /// An effective entry of the item, by kind and id.
    pub fn one(self, kind: Kind, id: &Digest) -> Option<(usize, &'a Node<'a>)> {
        let (place, node) = self.items.base.places.by_id(id)?;
        let here = node.entry.item == Some(self.item) && node.kind == Some(kind);
        (here && self.counts(place)).then_some((place, node))
    }

    /// Entries of a kind that name a submission.
    pub fn on(self, kind: Kind, submission: Digest) -> impl Iterator<Item = (usize, &'a Node<'a>)> + 'v {
        self.all(kind).filter(move |(_, node)| node.entry.act.submission() == Some(&submission))
    }

    /// What the item's `register` says, where it is effective here.
    pub fn register(self) -> Option<&'a Register> {
        let place = self.at?;
        let Act::Register(act) = &self.items.base.node(place)?.entry.act else { return None };
        self.counts(place).then_some(act)
    }

    fn adjudged(self) -> impl Iterator<Item = (bool, &'a [Digest])> + 'v {
        self.all(Kind::Adjudicate).filter_map(|(_, node)| {
            if let Act::Adjudicate { stands, settles } = &node.entry.act {
                Some((*stands, settles.as_slice()))
            } else {
                None
            }
        })
    }

    /// What somebody set aside.
    pub fn set_aside(self) -> TreeSet<Digest> {
        self.adjudged().filter(|(stands, _)| *stands).flat_map(|(_, settles)| settles).copied().collect()
    }

    /// Whether somebody decided between two acts, either way.
    pub fn settled_both(self, one: &Digest, other: &Digest) -> bool {
        self.adjudged().any(|(_, settles)| settles.contains(one) && settles.contains(other))
    }

    fn is_kind(self, id: &Digest, kind: Kind) -> bool {
        self.items.base.places.by_id(id).is_some_and(|(_, node)| node.kind == Some(kind))
    }

    /// Whether the item was joined to another.
    pub fn merged(self) -> bool {
        self.all(Kind::Link).any(|(_, node)| matches!(node.entry.act, Act::Link { joins: true, .. }))
    }

    /// The assigns that are in force.
    pub fn assigns(self) -> Vec<(Digest, &'a Assign)> {
        let mut gone: TreeSet<Digest> = TreeSet::new();
        for (_, settles) in self.adjudged() {
            let settled = settles.iter().filter(|id| self.is_kind(id, Kind::Assign));
            let settled: Vec<Digest> = settled.copied().collect();
            if settled.len() > 1 {
                gone.extend(settled);
            }
        }
        let mut all = Vec::new();
        for (_, node) in self.all(Kind::Assign) {
            if let Act::Assign(act) = &node.entry.act {
                gone.extend(&act.replaces);
                all.push((node.entry.id, &**act));
            }
        }
        all.retain(|(id, _)| !gone.contains(id));
        all
    }

    /// Whether two assigns are in force.
    pub fn assigned_twice(self) -> bool {
        self.items.base.off.on(Rule::C6) && self.assigns().len() > 1
    }

    /// The plans that are in force.
    pub fn plans(self) -> Vec<(Digest, &'a Plan)> {
        let mut gone: TreeSet<Digest> = TreeSet::new();
        let mut all = Vec::new();
        for (_, node) in self.all(Kind::Plan) {
            if let Act::Plan(act) = &node.entry.act {
                gone.extend(&act.replaces);
                all.push((node.entry.id, &**act));
            }
        }
        all.retain(|(id, _)| !gone.contains(id));
        all
    }

    /// The plan that is in force and approved.
    pub fn approved_plan(self) -> Option<(Digest, &'a Plan)> {
        let approved: TreeSet<&Digest> =
            self.all(Kind::PlanApprove).filter_map(|(_, node)| node.entry.act.named()).collect();
        self.plans().into_iter().filter(|(id, _)| approved.contains(id)).min_by_key(|(id, _)| *id)
    }

    /// Whether somebody is at work by an approved plan, or by being assigned where no plan is asked for.
    pub fn rectifying(self, policy: &Policy) -> bool {
        if policy.plan { self.approved_plan().is_some() } else { !self.assigns().is_empty() }
    }

    /// Whether a dispute of an assign in force is open.
    pub fn disputed(self) -> bool {
        let (aside, assigns) = (self.set_aside(), self.assigns());
        self.all(Kind::Dispute).any(|(_, node)| {
            let named = node.entry.act.named();
            !aside.contains(&node.entry.id) && assigns.iter().any(|(id, _)| named == Some(id))
        })
    }

    /// The places of effective rebounds.
    fn rebounds(self) -> Vec<usize> {
        self.all(Kind::Rebound).map(|(place, _)| place).collect()
    }

    /// The number of the round.
    pub fn round(self) -> usize {
        let named: TreeSet<&Digest> =
            self.all(Kind::Rebound).filter_map(|(_, node)| node.entry.act.submission()).collect();
        named.len() + 1
    }

    /// Of these, the ones of this round.
    fn this_round<T>(
        self,
        all: impl Iterator<Item = (usize, T)> + 'v,
    ) -> impl Iterator<Item = (usize, T)> + 'v {
        let rebounds = self.rebounds();
        all.filter(move |(place, _)| !rebounds.iter().any(|rebound| self.items.base.before(*place, *rebound)))
    }

    /// Entries of a kind in this round.
    pub fn round_of(self, kind: Kind) -> impl Iterator<Item = (usize, &'a Node<'a>)> + 'v {
        self.this_round(self.all(kind))
    }

    /// The submissions that were withdrawn, returned or replaced.
    fn killed(self) -> TreeSet<Digest> {
        let aside = self.set_aside();
        let mut killed = TreeSet::new();
        for (_, node) in self.all(Kind::Withdraw).chain(self.all(Kind::Return)) {
            killed.extend(node.entry.act.submission().filter(|_| !aside.contains(&node.entry.id)));
        }
        for (_, node) in self.all(Kind::Submit) {
            if let (Act::Submit(act), false) = (&node.entry.act, aside.contains(&node.entry.id)) {
                killed.extend(&act.replaces);
            }
        }
        for (_, node) in self.all(Kind::Resolve) {
            if let Act::Resolve { object, upheld: true } = &node.entry.act {
                let object = self.items.base.places.by_id(object);
                killed.extend(object.and_then(|(_, node)| node.entry.act.submission()));
            }
        }
        for (_, settles) in self.adjudged().filter(|(stands, _)| !stands) {
            for id in settles {
                killed.insert(*id);
                let node = self.items.base.places.by_id(id);
                killed.extend(node.and_then(|(_, node)| node.entry.act.submission()));
            }
        }
        killed
    }

    /// The submissions that await a verdict or have one.
    pub fn live(self) -> Vec<(usize, Digest, &'a Submit)> {
        if self.items.places(self.at, Kind::Submit).is_empty() {
            return Vec::new();
        }
        let killed = self.killed();
        let all = self.round_of(Kind::Submit).filter_map(|(place, node)| {
            let Act::Submit(act) = &node.entry.act else { return None };
            Some((place, node.entry.id, &**act))
        });
        all.filter(|(_, id, _)| !killed.contains(id)).collect()
    }

    /// A live submission.
    pub fn live_one(self, id: &Digest) -> Option<&'a Submit> {
        self.live().into_iter().find(|(_, live, _)| live == id).map(|(.., act)| act)
    }

    /// The sign-offs that are not undone.
    pub fn signed(self) -> Vec<Signed> {
        let none = |kind| self.items.places(self.at, kind).is_empty();
        if none(Kind::SignOff) && none(Kind::BatchSignOff) {
            return Vec::new();
        }
        let rebound: TreeSet<&Digest> =
            self.all(Kind::Rebound).filter_map(|(_, node)| node.entry.act.submission()).collect();
        let returned: TreeSet<&Digest> =
            self.adjudged().filter(|(stands, _)| !stands).flat_map(|(_, settles)| settles).collect();
        let alone = self.all(Kind::SignOff).filter_map(|(place, node)| {
            let submission = *node.entry.act.submission()?;
            Some((node.entry.id, Signed { place, submission }))
        });
        let batches = self.all(Kind::BatchSignOff).flat_map(|(place, node)| {
            let of_item = self.items.batched(place).iter().filter(move |(item, _)| *item == self.item);
            of_item.map(move |(_, submission)| (node.entry.id, Signed { place, submission: *submission }))
        });
        let all = alone.chain(batches);
        all.filter(|(id, signed)| !rebound.contains(&signed.submission) && !returned.contains(id))
            .map(|(_, signed)| signed)
            .collect()
    }

    /// Whether a submission is signed off.
    pub fn closed(self, submission: &Digest) -> bool {
        self.signed().iter().any(|signed| signed.submission == *submission)
    }

    /// Whether the item is signed off.
    pub fn item_closed(self) -> bool {
        !self.signed().is_empty()
    }

    /// Whether enough persons inspected.
    pub fn inspected(self, policy: &Policy, submission: Digest) -> bool {
        let persons: TreeSet<&str> =
            self.on(Kind::Inspect, submission).map(|(_, node)| node.key.person.as_str()).collect();
        persons.len() >= policy.inspectors
    }

    /// Approvals of a submission, on paper too where that is allowed: id, person, organisation.
    pub fn approvals(self, policy: &Policy, submission: Digest) -> Vec<(Digest, &'a str, &'a str)> {
        let signed = self.on(Kind::Approve, submission);
        let signed = signed.map(|(_, node)| (node.entry.id, node.key.person.as_str(), node.key.org.as_str()));
        let mut all: Vec<_> = signed.collect();
        if policy.paper.contains("approve") {
            all.extend(self.on(Kind::PaperAct, submission).filter_map(|(_, node)| {
                let Act::Paper(act) = &node.entry.act else { return None };
                let good = act.act == "approve" && act.confirms.is_some();
                good.then_some((node.entry.id, act.person.as_str(), act.org.as_str()))
            }));
        }
        all
    }

    /// Whether a submission was inspected and approved.
    pub fn reviewed(self, policy: &Policy, submission: Digest) -> bool {
        self.inspected(policy, submission) && covers(policy, &self.approvals(policy, submission))
    }

    /// Whether somebody disagrees.
    pub fn vetoed(self, submission: Digest) -> bool {
        let aside = self.set_aside();
        self.on(Kind::Veto, submission).any(|(_, node)| !aside.contains(&node.entry.id))
    }

    /// Whether an objection is open.
    pub fn objected(self, submission: Digest) -> bool {
        let aside = self.set_aside();
        let resolved = self.resolved();
        self.on(Kind::Objection, submission)
            .any(|(_, node)| !aside.contains(&node.entry.id) && !resolved.contains(&node.entry.id))
    }

    /// Objections that were answered.
    pub fn resolved(self) -> TreeSet<Digest> {
        let object = |node: &Node| {
            if let Act::Resolve { object, .. } = &node.entry.act { Some(*object) } else { None }
        };
        self.all(Kind::Resolve).filter_map(|(_, node)| object(node)).collect()
    }

    /// The extensions that are in force, and their deadlines.
    pub fn grants(self) -> TreeMap<Digest, Day> {
        let mut grants = TreeMap::new();
        let mut granted: TreeSet<Digest> = TreeSet::new();
        for (_, node) in self.all(Kind::ExtendGrant) {
            if let Act::Grant { request, deadline } = &node.entry.act {
                grants.insert(node.entry.id, *deadline);
                granted.insert(*request);
            }
        }
        for (_, node) in self.all(Kind::ExtendRequest) {
            if let (Act::Request { after, .. }, true) = (&node.entry.act, granted.contains(&node.entry.id)) {
                after.iter().for_each(|id| {
                    grants.remove(id);
                });
            }
        }
        grants
    }

    /// The day by which the item is due.
    pub fn deadline(self) -> Option<Day> {
        let granted = self.grants().into_values().min();
        let assigned = || self.assigns().into_iter().filter_map(|(_, act)| act.deadline).min();
        granted.or_else(assigned).or_else(|| self.register()?.deadline)
    }

    /// The items below this one that are open.
    pub fn open_children(self) -> Vec<Digest> {
        let children = self.items.children(&self.item).iter().filter(|place| self.counts(**place));
        let ids = children.filter_map(|place| Some(self.items.base.node(*place)?.entry.id));
        ids.filter(|id| self.of_item(*id).open()).collect()
    }

    fn open(self) -> bool {
        !self.item_closed() && !self.merged() && self.all(Kind::CloseUnfounded).next().is_none()
    }
}

/// Whether approvals cover what the policy asks for.
pub fn covers(policy: &Policy, approvals: &[(Digest, &str, &str)]) -> bool {
    let mut persons: TreeMap<&str, &str> = TreeMap::new();
    for (_, person, org) in approvals {
        let least = persons.get(person).map_or(*org, |known| (*known).min(org));
        persons.insert(person, least);
    }
    let enough = |(org, count): (&String, &usize)| {
        org.is_empty() || persons.values().filter(|own| **own == org).count() >= *count
    };
    policy.approvals.iter().all(enough) && persons.len() >= policy.approvals.values().sum()
}
