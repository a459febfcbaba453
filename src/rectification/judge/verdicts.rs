//! Guards of what is said about a submission: withdraw, return, inspect, approve, veto, notice, objection, sign-off, and what follows.

use super::super::act::{Act, SignOff};
use super::super::kind::Kind;
use super::super::moment::{self, Day};

use super::super::suite::Digest;
use super::guards::{Guard, fault, need};
use super::place::Node;
use super::stage_c::{Fault, not_effective};
use crate::rectification::tree::{TreeMap, TreeSet};

impl<'g, 'a: 'g> Guard<'g, 'a> {
    /// The guard of a kind that is about a submission; other kinds have none.
    pub(super) fn verdict(&self, kind: Kind) -> Result<(), Fault> {
        match (kind, &self.node.entry.act) {
            (Kind::Withdraw, Act::OnSubmission { submission, .. }) => {
                self.live(submission)?;
                let author = self.items.base.places.by_id(submission).map(|(_, node)| node.key.org.as_str());
                self.must(author == Some(self.node.key.org.as_str()), "org")
            }
            (Kind::Return, Act::OnSubmission { submission, .. }) => {
                self.unsigned(submission)?;
                self.of_org(|act| &act.acceptor)
            }
            (Kind::Veto | Kind::Objection, Act::OnSubmission { submission, .. }) => self.unsigned(submission),
            (Kind::Inspect, Act::Inspect { submission, findings, files }) => {
                self.unsigned(submission)?;
                self.of_org(|act| &act.acceptor)?;
                self.findings(submission, findings)?;
                self.must(!files.is_empty(), "evidence")?;
                self.apart()
            }
            (Kind::Approve, Act::Approve { submission, inspections }) => {
                self.unsigned(submission)?;
                self.inspections(inspections, *submission)?;
                self.apart()
            }
            (Kind::NoticePost, Act::Notice { submission, start, end }) => self.post(submission, *start, *end),
            (Kind::NoticeEnd, Act::Names(notice)) => self.end(notice),
            (Kind::Resolve, Act::Resolve { object, .. }) => self.resolve(object),
            (Kind::SignOff, Act::SignOff(act)) => self.sign_off(act),
            (Kind::File | Kind::Recheck | Kind::Rebound, Act::OnSubmission { submission, files }) => {
                self.must(self.view.closed(submission), "state")?;
                self.must(kind == Kind::File || !files.is_empty(), "evidence")
            }
            _ => Ok(()),
        }
    }

    fn must(&self, holds: bool, reason: &'static str) -> Result<(), Fault> {
        need(holds, reason, Vec::new())
    }

    fn live(&self, submission: &Digest) -> Result<(), Fault> {
        need(self.view.live_one(submission).is_some(), "not-live", vec![*submission])
    }

    fn unsigned(&self, submission: &Digest) -> Result<(), Fault> {
        self.live(submission)?;
        self.must(!self.view.closed(submission), "state")
    }

    fn findings(&self, submission: &Digest, findings: &[(i64, bool)]) -> Result<(), Fault> {
        let plan = self.view.live_one(submission).and_then(|act| act.plan);
        let plan = plan.and_then(|plan| self.items.base.places.by_id(&plan));
        let count = match plan.map(|(_, node)| &node.entry.act) {
            Some(Act::Plan(plan)) => plan.measures.len(),
            _ => 0,
        };
        let found: TreeMap<i64, bool> = findings.iter().copied().collect();
        let all = (1..).take(count).all(|number| found.get(&number) == Some(&true));
        self.must(all && findings.len() == count, "findings")
    }

    fn inspections(&self, listed: &[Digest], submission: Digest) -> Result<(), Fault> {
        let found = listed.iter().filter_map(|id| self.view.one(Kind::Inspect, id));
        let found: Vec<&Node> = found
            .map(|(_, node)| node)
            .filter(|node| node.entry.act.submission() == Some(&submission))
            .collect();
        let persons: TreeSet<&str> = found.iter().map(|node| node.key.person.as_str()).collect();
        let good = found.len() == listed.len() && persons.len() >= self.policy.inspectors;
        need(good, "inspectors", if good { Vec::new() } else { not_effective(self.items, listed) })
    }

    fn post(&self, submission: &Digest, start: Day, end: Day) -> Result<(), Fault> {
        self.live(submission)?;
        let ready = self.policy.notice > 0
            && !self.view.closed(submission)
            && self.view.reviewed(self.policy, *submission);
        self.must(ready, "state")?;
        self.must(!self.view.vetoed(*submission), "veto")?;
        let calendar = &self.node.roster.calendar;
        self.must(calendar.knows(start, end), "calendar")?;
        self.must(calendar.at_least(self.policy.notice, start, end), "notice-short")
    }

    fn end(&self, notice: &Digest) -> Result<(), Fault> {
        let Some((place, posted)) = self.view.one(Kind::NoticePost, notice) else {
            return Err(fault("no-target", [*notice]));
        };
        let Act::Notice { submission, end, .. } = &posted.entry.act else { return Ok(()) };
        self.live(submission)?;
        let mut ends = self.view.all(Kind::NoticeEnd);
        self.must(!ends.any(|(_, node)| node.entry.act.named() == Some(notice)), "state")?;
        let over = moment::day_of(self.node.at) > *end;
        self.must(over && (!self.policy.strict || self.witnessed(place)), "notice-running")?;
        self.must(!self.view.objected(*submission), "objection")
    }

    /// Whether a notice was out for its days by witnessed time.
    fn witnessed(&self, notice: usize) -> bool {
        let since = self.items.tally.known_since(self.items.base, notice, self.place);
        let until = self.items.tally.not_before(self.place);
        let (Some(since), Some(until)) = (since, until) else { return false };
        let calendar = &self.node.roster.calendar;
        calendar.at_least(self.policy.notice, moment::day_of(since), moment::day_of(until))
    }

    fn resolve(&self, object: &Digest) -> Result<(), Fault> {
        let open = self.view.one(Kind::Objection, object).is_some() && !self.view.resolved().contains(object);
        need(open, "no-target", vec![*object])?;
        self.of_org(|act| &act.acceptor)?;
        let office = self.policy.separation == super::super::policy::Separation::Office;
        let owner = self.view.assigns().iter().any(|(_, act)| act.owner_org == self.node.key.org);
        self.must(office || !owner, "org")
    }

    fn sign_off(&self, act: &SignOff) -> Result<(), Fault> {
        self.unsigned(&act.submission)?;
        self.must(!self.view.assigned_twice(), "contested")?;
        self.inspections(&act.inspections, act.submission)?;
        self.quorum(&act.approvals, act.submission)?;
        self.must(!self.view.vetoed(act.submission), "veto")?;
        let ended = act.notice_end.and_then(|end| self.view.one(Kind::NoticeEnd, &end));
        let ended = ended.and_then(|(_, node)| self.view.one(Kind::NoticePost, node.entry.act.named()?));
        let ended = ended.is_some_and(|(_, node)| node.entry.act.submission() == Some(&act.submission));
        let notice = if self.policy.notice > 0 { ended } else { act.notice_end.is_none() };
        need(notice, "notice", not_effective(self.items, act.notice_end.as_slice()))?;
        self.must(!self.view.objected(act.submission), "objection")?;
        let open = self.view.open_children();
        need(open.is_empty(), "children", open)?;
        self.apart()
    }
}
