//! R9: what must hold for each kind, read from the effective entries in the past of the entry. The order of the conditions is that of FORMAT.md.

use super::super::act::{Act, Submit};
use super::super::kind::Kind;
use super::super::moment;
use super::super::policy::{Policy, Separation};
use super::super::rule::{Flag, Judgement, Rule, Verdict};
use super::super::suite::Digest;
use super::place::Node;
use super::separation;
use super::stage_c::{Fault, Items, not_effective};
use super::view::{View, covers};
use crate::rectification::tree::TreeSet;

/// A guard that does not hold.
pub fn fault(reason: &'static str, causes: impl IntoIterator<Item = Digest>) -> Fault {
    let mut why = Judgement::by(Verdict::GuardFailed, Rule::R9).because(causes);
    why.reason = Some(reason);
    Fault { why }
}

fn must(holds: bool, reason: &'static str) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err(fault(reason, [])) }
}

/// Under another rule than R9.
fn ruled(rule: Rule, reason: &'static str, causes: Vec<Digest>) -> Fault {
    let mut fault = fault(reason, causes);
    fault.why.rule = Some(rule);
    fault
}

/// Looks at the guards of one entry that is no batch.
pub fn guard(items: &Items, place: usize, node: &Node) -> Result<(), Fault> {
    if !items.base.off.on(Rule::R9) {
        return Ok(());
    }
    let Some(kind) = node.kind else { return Ok(()) };
    if let Act::Register(act) = &node.entry.act {
        must(node.roster.policies.contains_key(&act.class), "no-policy")?;
        let above = act.parent.is_none_or(|parent| items.view(parent, Some(place)).register().is_some());
        return must(above, "no-target");
    }
    let Some(view) = items.from(place, node) else { return Ok(()) };
    let Some(register) = view.register() else { return Err(fault("no-item", [view.item])) };
    let Some(policy) = node.roster.policies.get(&register.class) else { return Err(fault("no-policy", [])) };
    let said = matches!(kind, Kind::Comment | Kind::Remind | Kind::Letter);
    if said {
        return Ok(());
    }
    must(!view.merged(), "merged")?;
    Guard { items, place, node, view, policy }.of(kind)
}

/// Everything that a guard looks at.
pub(super) struct Guard<'g, 'a> {
    pub(super) items: &'g Items<'a>,
    pub(super) place: usize,
    pub(super) node: &'g Node<'a>,
    pub(super) view: View<'g, 'a>,
    pub(super) policy: &'g Policy,
}

impl<'g, 'a: 'g> Guard<'g, 'a> {
    fn of(&self, kind: Kind) -> Result<(), Fault> {
        match (kind, &self.node.entry.act) {
            (Kind::Link, Act::Link { joins, target }) => self.link(*joins, target),
            (Kind::Assign, Act::Assign(_)) => self.assign(),
            (Kind::Accept | Kind::Dispute, Act::Names(assign)) => self.on_assign(assign),
            (Kind::Plan, _) => self.plan(),
            (Kind::PlanApprove, Act::Names(plan)) => self.plan_approve(plan),
            (Kind::Progress | Kind::Evidence | Kind::MilestoneDone, Act::Work { measure, files }) => {
                self.work(kind, *measure, files.len())
            }
            (Kind::ExtendRequest, Act::Request { after, .. }) => self.extend_request(after),
            (Kind::ExtendGrant, Act::Grant { request, .. }) | (Kind::ExtendRefuse, Act::Names(request)) => {
                self.answer(request)
            }
            (Kind::Sweep, Act::Sweep { found, children }) => self.sweep(*found, children),
            (Kind::SweepWaiver, _) => self.working(),
            (Kind::Submit, Act::Submit(act)) => self.submit(act),
            (Kind::Supervise, Act::Supervise { delist }) => must(!delist || self.view.item_closed(), "state"),
            (Kind::Review, _) => must(self.view.register().is_some_and(|item| item.long_term), "state"),
            (Kind::FindUnfounded, Act::Work { files, .. }) => {
                must(!files.is_empty(), "evidence")?;
                must(self.view.all(Kind::Assign).next().is_none(), "state")
            }
            (Kind::CloseUnfounded, Act::Names(finding)) => self.close_unfounded(finding),
            (Kind::PaperAct, _) => self.paper(),
            (Kind::Adjudicate, Act::Adjudicate { settles, .. }) => self.adjudicate(settles),
            _ => self.verdict(kind),
        }
    }

    fn link(&self, joins: bool, target: &Digest) -> Result<(), Fault> {
        let other = self.view.of_item(*target);
        let good = other.register().is_some() && *target != self.view.item && !other.merged();
        must(good, "no-target")?;
        must(!joins || self.view.all(Kind::Assign).next().is_none(), "state")
    }

    fn assign(&self) -> Result<(), Fault> {
        let Act::Assign(act) = &self.node.entry.act else { return Ok(()) };
        must(!self.view.item_closed() && self.view.live().is_empty(), "state")?;
        must(same(&act.replaces, self.view.assigns().iter().map(|(id, _)| *id)), "replaces")?;
        must(self.policy.separation != Separation::Org || act.acceptor != act.owner_org, "separation")
    }

    /// Whether the author is of the organisation that a current assign names. Not asked in an office of one.
    pub(super) fn of_org(&self, org: impl Fn(&'a super::super::act::Assign) -> &'a str) -> Result<(), Fault> {
        let office = self.policy.separation == Separation::Office;
        let mut assigns = self.view.assigns().into_iter();
        must(office || assigns.any(|(_, act)| org(act) == self.node.key.org), "org")
    }

    fn on_assign(&self, assign: &Digest) -> Result<(), Fault> {
        let found = self.view.assigns().into_iter().find(|(id, _)| id == assign);
        let Some((_, act)) = found else { return Err(fault("no-target", [*assign])) };
        let office = self.policy.separation == Separation::Office;
        must(office || act.owner_org == self.node.key.org, "org")
    }

    fn plan(&self) -> Result<(), Fault> {
        let Act::Plan(act) = &self.node.entry.act else { return Ok(()) };
        self.on_assign(&act.assign)?;
        must(!self.view.disputed() && !self.view.assigned_twice(), "contested")?;
        must(!self.view.item_closed() && self.view.live().is_empty(), "state")?;
        must(same(&act.replaces, self.view.plans().iter().map(|(id, _)| *id)), "replaces")?;
        let register = self.view.register();
        let long = register.is_some_and(|item| item.long_term);
        let late = |deadline| act.measures.iter().any(|(due, _)| *due > deadline);
        must(long || !self.view.deadline().is_some_and(late), "deadline")?;
        must(act.five || !register.is_some_and(|item| item.major), "five")
    }

    fn plan_approve(&self, plan: &Digest) -> Result<(), Fault> {
        let current = self.view.plans().iter().any(|(id, _)| id == plan);
        must(current, "no-target")?;
        let mut approved = self.view.all(Kind::PlanApprove);
        must(!approved.any(|(_, node)| node.entry.act.named() == Some(plan)), "state")?;
        self.of_org(|act| &act.lead_unit)
    }

    fn working(&self) -> Result<(), Fault> {
        must(self.view.rectifying(self.policy) && !self.view.item_closed(), "state")
    }

    fn work(&self, kind: Kind, measure: Option<i64>, files: usize) -> Result<(), Fault> {
        self.working()?;
        let plan = if self.policy.plan { self.view.approved_plan() } else { None };
        let known = |number: i64| {
            let count = plan.map_or(0, |(_, plan)| plan.measures.len());
            usize::try_from(number).is_ok_and(|number| (1..=count).contains(&number))
        };
        must(measure.is_none_or(known), "measure")?;
        let least = self.policy.evidence.max(1);
        must(kind != Kind::MilestoneDone || files >= least, "evidence")
    }

    fn extend_request(&self, after: &[Digest]) -> Result<(), Fault> {
        self.working()?;
        must(same(after, self.view.grants().into_keys()), "after")?;
        self.of_org(|act| &act.owner_org)
    }

    fn answer(&self, request: &Digest) -> Result<(), Fault> {
        let asked = self.view.one(Kind::ExtendRequest, request).is_some();
        let names = |node: &Node| match &node.entry.act {
            Act::Grant { request: other, .. } | Act::Names(other) => other == request,
            _ => false,
        };
        let mut answers = self.view.all(Kind::ExtendGrant).chain(self.view.all(Kind::ExtendRefuse));
        must(asked && !answers.any(|(_, node)| names(node)), "no-target")
    }

    fn sweep(&self, found: i64, children: &[Digest]) -> Result<(), Fault> {
        self.working()?;
        self.of_org(|act| &act.owner_org)?;
        let counted = usize::try_from(found).is_ok_and(|found| found == children.len());
        let registered = |child: &Digest| self.view.of_item(*child).register().is_some();
        must(counted && children.iter().all(registered), "sweep")
    }

    fn submit(&self, act: &Submit) -> Result<(), Fault> {
        let view = self.view;
        self.working()?;
        must(!view.disputed() && !view.assigned_twice(), "contested")?;
        self.of_org(|act| &act.owner_org)?;
        must(same(&act.replaces, view.live().iter().map(|(_, id, _)| *id)), "replaces")?;
        let plan = if self.policy.plan { view.approved_plan() } else { None };
        must(act.plan == plan.map(|(id, _)| id), "plan")?;
        self.measures(plan.map_or(&[], |(_, plan)| plan.measures.as_slice()), act)?;
        let mut swept = view.round_of(Kind::Sweep).chain(view.round_of(Kind::SweepWaiver));
        must(!self.policy.sweep || swept.next().is_some(), "sweep")?;
        let open = view.open_children().into_iter().filter(|child| !act.open.contains(child));
        let open: Vec<Digest> = open.collect();
        if open.is_empty() { Ok(()) } else { Err(fault("children", open)) }
    }

    /// Every measure is done, with files, and what was stopped is stopped for good.
    fn measures(&self, measures: &[(moment::Day, bool)], act: &Submit) -> Result<(), Fault> {
        let done: Vec<&Node> = self.view.round_of(Kind::MilestoneDone).map(|(_, node)| node).collect();
        let shown: Vec<&Node> = self.view.round_of(Kind::Evidence).map(|(_, node)| node).collect();
        let on = |node: &Node, number: i64| matches!(node.entry.act, Act::Work { measure, .. } if measure == Some(number));
        must((1..).zip(measures).all(|(number, _)| done.iter().any(|node| on(node, number))), "measures")?;
        let files = |number: i64| {
            let nodes = done.iter().chain(&shown).filter(move |node| on(node, number));
            nodes.flat_map(|node| node.entry.act.files())
        };
        let enough = (1..).zip(measures).all(|(number, _)| files(number).count() >= self.policy.evidence);
        must(enough && (self.policy.plan || act.files.len() >= self.policy.evidence), "evidence")?;
        let permanent = |number: i64| files(number).any(|file| file.permanent);
        must((1..).zip(measures).all(|(number, (_, stop))| !stop || permanent(number)), "permanent")
    }

    fn close_unfounded(&self, finding: &Digest) -> Result<(), Fault> {
        let Some((_, found)) = self.view.one(Kind::FindUnfounded, finding) else {
            return Err(fault("no-target", [*finding]));
        };
        let apart = self.policy.separation != Separation::Office;
        if apart && self.items.base.off.on(Rule::C7) && found.key.person == self.node.key.person {
            return Err(ruled(Rule::C7, "separation", vec![*finding]));
        }
        let free = self.view.all(Kind::Assign).chain(self.view.all(Kind::CloseUnfounded)).next().is_none();
        must(free, "state")
    }

    fn paper(&self) -> Result<(), Fault> {
        let Act::Paper(act) = &self.node.entry.act else { return Ok(()) };
        let Some(id) = &act.confirms else { return Ok(()) };
        let same = self.view.one(Kind::PaperAct, id).is_some_and(|(_, node)| {
            let Act::Paper(first) = &node.entry.act else { return false };
            first.confirms.is_none() && first.rest == act.rest && node.key.person != self.node.key.person
        });
        must(same, "paper")
    }

    fn adjudicate(&self, settles: &[Digest]) -> Result<(), Fault> {
        let known = |id: &Digest| {
            self.items.base.places.by_id(id).is_some_and(|(place, node)| {
                node.entry.item == Some(self.view.item)
                    && *self.items.valid.at(place)
                    && self.items.base.before(place, self.place)
                    && matches!(
                        node.kind,
                        Some(
                            Kind::Assign
                                | Kind::Dispute
                                | Kind::Submit
                                | Kind::Withdraw
                                | Kind::Return
                                | Kind::Inspect
                                | Kind::Approve
                                | Kind::Veto
                                | Kind::Objection
                                | Kind::SignOff
                        )
                    )
            })
        };
        must(settles.iter().all(known), "no-target")
    }

    /// C7, for this verdict.
    pub(super) fn apart(&self) -> Result<(), Fault> {
        let against = separation::against(self.items, self.place, self.node, self.view, self.policy);
        if against.is_empty() { Ok(()) } else { Err(ruled(Rule::C7, "separation", against)) }
    }

    /// C9: these approvals are approvals of the submission, and enough.
    pub(super) fn quorum(&self, listed: &[Digest], submission: Digest) -> Result<(), Fault> {
        if !self.items.base.off.on(Rule::C9) {
            return Ok(());
        }
        let mut all = self.view.approvals(self.policy, submission);
        all.retain(|(id, ..)| listed.contains(id));
        if all.len() == listed.len() && covers(self.policy, &all) {
            return Ok(());
        }
        Err(ruled(Rule::C9, "approvals", not_effective(self.items, listed)))
    }
}

pub(super) fn need(holds: bool, reason: &'static str, causes: Vec<Digest>) -> Result<(), Fault> {
    if holds { Ok(()) } else { Err(fault(reason, causes)) }
}

fn same(listed: &[Digest], current: impl Iterator<Item = Digest>) -> bool {
    listed.iter().copied().collect::<TreeSet<_>>() == current.collect()
}

/// What a batch signs off: item and submission.
pub fn batch(items: &Items, place: usize, submissions: &[Digest]) -> Vec<(Digest, Digest)> {
    let Some(node) = items.base.node(place) else { return Vec::new() };
    let signed = |submission: &Digest| {
        let item = items.base.places.by_id(submission)?.1.entry.item?;
        let view = items.view(item, Some(place));
        let policy = node.roster.policies.get(&view.register()?.class)?;
        let guard = Guard { items, place, node, view, policy };
        let good = policy.batch
            && !view.merged()
            && view.live_one(submission).is_some()
            && !view.closed(submission)
            && view.reviewed(policy, *submission)
            && !view.vetoed(*submission)
            && !view.objected(*submission)
            && policy.notice == 0
            && view.open_children().is_empty()
            && guard.apart().is_ok();
        good.then_some((item, *submission))
    };
    submissions.iter().filter_map(signed).collect()
}

/// What is remarkable about an entry, beside its verdict.
pub fn flags(items: &Items, place: usize, node: &Node) -> Vec<Flag> {
    let mut flags = Vec::new();
    let own = items.from(place, node);
    let batched = items.batched(place).iter().map(|(item, _)| items.view(*item, Some(place)));
    if own.into_iter().chain(batched).any(|view| separation::same_person(items, place, node, view)) {
        flags.push(Flag::SamePerson);
    }
    let asks = node.kind == Some(Kind::ExtendRequest);
    let Some(view) = own.filter(|_| asks) else { return flags };
    let policy = view.register().and_then(|act| node.roster.policies.get(&act.class));
    let late = |deadline| moment::day_of(node.at) > deadline;
    if policy.is_some() && view.deadline().is_some_and(late) {
        flags.push(Flag::LateRequest);
    }
    flags
}
