//! What every stage looks at: rosters, placed entries, pasts and forks. And stage A, which needs only these: R4, R5, R6, R6b, C8.

use super::super::act::{Act, Register};
use super::super::kind::{Kind, Role};
use super::super::moment::{self, Moment};
use super::super::roster::{Revoke, Why};
use super::super::rule::{Judgement, Off, Rule, Verdict};
use super::super::suite::Digest;
use super::column::Column;
use super::forks::Forks;
use super::past::Past;
use super::place::{Node, Places};
use super::rosters::Rosters;

/// The ground of all judgement.
pub struct Base<'a> {
    /// rosters
    pub rosters: &'a Rosters,
    /// placed entries
    pub places: &'a Places<'a>,
    /// forks of keys
    pub forks: Forks,
    past: Past,
    /// greatest number of a roster pinned in the past of each entry
    pinned: Column<i64>,
    /// rules that are switched off
    pub off: Off,
}

/// How an entry stands to the end of its key in one roster.
enum End {
    /// at or before the last that stands
    Within,
    /// after it
    Beyond,
    /// the last that stands is absent
    Unknown(Digest),
}

impl<'a> Base<'a> {
    /// The ground of a set.
    pub fn of(rosters: &'a Rosters, places: &'a Places<'a>, off: Off) -> Base<'a> {
        let mut pinned = Column::new(places.nodes.len(), 0);
        for (place, node) in places.nodes.iter().enumerate() {
            let above = places.parents(node).iter().filter_map(|parent| {
                let roster = places.node(*parent)?.roster.n;
                Some(roster.max(*pinned.at(*parent)))
            });
            let greatest = above.max().unwrap_or(0);
            pinned.put(place, greatest);
        }
        Base { rosters, places, forks: Forks::of(places, rosters), past: Past::of(places), pinned, off }
    }

    /// A placed entry.
    pub fn node(&self, place: usize) -> Option<&'a Node<'a>> {
        self.places.node(place)
    }

    /// Whether one entry is in the past of another.
    pub fn before(&self, one: usize, two: usize) -> bool {
        self.past.before(self.places, &self.forks, one, two)
    }

    /// Whether neither of two is in the past of the other.
    pub fn concurrent(&self, one: usize, two: usize) -> bool {
        one != two && !self.before(one, two) && !self.before(two, one)
    }

    /// What a `register` says, to itself and to what has it in its past.
    fn registered(&self, at: usize, place: usize) -> Option<&'a Register> {
        let Act::Register(act) = &self.node(at)?.entry.act else { return None };
        (at == place || self.before(at, place)).then_some(act)
    }

    /// The roles and the class that an entry is asked for.
    fn asked(&self, place: usize, node: &'a Node<'a>, kind: Kind) -> (&'static [Role], Option<&'a str>) {
        let own = if kind == Kind::Register { Some(place) } else { node.item };
        let class = own.and_then(|at| self.registered(at, place)).map(|act| act.class.as_str());
        (kind.row().roles, class)
    }

    /// What a `ratify` confirms, where it may.
    pub fn ratified_by(&self, place: usize) -> Option<usize> {
        let node = self.node(place)?;
        if node.kind != Some(Kind::Ratify) {
            return None;
        }
        let (target, confirmed) = self.places.by_id(node.entry.act.named()?)?;
        let other = confirmed.key.person != node.key.person && confirmed.entry.by != node.entry.by;
        let plain = !matches!(confirmed.kind, None | Some(Kind::Ratify | Kind::Checkpoint));
        (other && plain && self.before(target, place)).then_some(target)
    }

    /// Stage A but for R1 to R3. None where all of it passes. `covered`: the least number of a roster under which a witnessed checkpoint covers the entry.
    pub fn stage_a(
        &self,
        place: usize,
        not_before: Option<Moment>,
        covered: &dyn Fn() -> Option<i64>,
    ) -> Option<Judgement> {
        let node = self.node(place)?;
        let Some(kind) = node.kind else { return Some(Judgement::by(Verdict::UnknownKind, Rule::R1)) };
        if node.roster.n < *self.pinned.at(place) && self.off.on(Rule::R4) {
            return Some(Judgement::by(Verdict::StaleRoster, Rule::R4));
        }
        let asked = if kind == Kind::Ratify {
            let target = self.ratified_by(place);
            let confirmed = target.and_then(|target| Some((target, self.node(target)?)));
            confirmed.and_then(|(target, node)| Some(self.asked(target, node, node.kind?)))
        } else {
            Some(self.asked(place, node, kind))
        };
        let Some((roles, class)) = asked else { return Some(Judgement::by(Verdict::NotEntitled, Rule::R5)) };
        let (day, known) = (moment::day_of(node.at), not_before.map(moment::day_of));
        let entitled = node.key.grants(roles, class).any(|grant| {
            grant.from <= day && grant.to.is_none_or(|to| day <= to && known.is_none_or(|known| known <= to))
        });
        if !entitled && self.off.on(Rule::R5) {
            return Some(Judgement::by(Verdict::NotEntitled, Rule::R5));
        }
        self.cutoffs(place, node)
            .or_else(|| self.demoted(place, node, kind, (roles, class), covered))
            .or_else(|| self.forked_roster(node))
    }

    /// C8: the entry rests on a fork of the roster that is not settled.
    pub fn forked_roster(&self, node: &Node) -> Option<Judgement> {
        let fork = self.rosters.fork_below(node.roster.n).filter(|_| self.off.on(Rule::C8));
        fork.map(|ids| Judgement::by(Verdict::Suspended, Rule::C8).because(ids.iter().copied()))
    }

    fn end(&self, place: usize, node: &Node, revoke: &Revoke) -> End {
        let Some((id, seq)) = revoke.cutoff else { return End::Beyond };
        if self.places.place(&id).is_none() && node.seq <= seq {
            return End::Unknown(id);
        }
        let right = |last: &Node| last.entry.by == node.entry.by && last.seq == seq;
        let right = self.places.by_id(&id).is_some_and(|(_, last)| right(last));
        if right && self.forks.within(&id, place) { End::Within } else { End::Beyond }
    }

    fn cutoffs(&self, place: usize, node: &Node) -> Option<Judgement> {
        if !self.off.on(Rule::R6) {
            return None;
        }
        let mut gravest: Option<(u8, Judgement)> = None;
        for roster in self.rosters.later(node.roster.n) {
            let Some(revoke) = roster.revoke.get(&node.entry.by) else { continue };
            let suspect = revoke.suspect.is_some_and(|from| from <= node.seq);
            let (weight, verdict, wanted) = match self.end(place, node, revoke) {
                End::Within if suspect => (2, Verdict::Suspended, None),
                End::Within => continue,
                End::Beyond if revoke.why == Why::Left => (1, Verdict::AwaitingRatification, None),
                End::Beyond => (4, Verdict::CutOff, None),
                End::Unknown(id) => (3, Verdict::PendingParents, Some(id)),
            };
            if gravest.as_ref().is_none_or(|(known, _)| *known < weight) {
                let why = Judgement::by(verdict, Rule::R6).because(wanted).because([roster.id]);
                gravest = Some((weight, why));
            }
        }
        gravest.map(|(_, why)| why)
    }

    fn demoted(
        &self,
        place: usize,
        node: &Node,
        kind: Kind,
        (roles, class): (&[Role], Option<&str>),
        covered: &dyn Fn() -> Option<i64>,
    ) -> Option<Judgement> {
        if !self.off.on(Rule::R6b) {
            return None;
        }
        for n in node.roster.n + 1..=self.rosters.newest() {
            let within = |revoke: &Revoke| matches!(self.end(place, node, revoke), End::Within);
            let ends =
                |by: &Digest| self.rosters.at_level(n).filter_map(|roster| roster.revoke.get(by)).any(within);
            if ends(&node.entry.by) {
                return None;
            }
            let lacks = self.rosters.at_level(n).find(|roster| {
                let key = roster.keys.get(&node.entry.by);
                key.is_none_or(|key| key.grants(roles, class).next().is_none())
            });
            if let Some(roster) = lacks {
                let coverable = !matches!(kind, Kind::Checkpoint | Kind::Ratify);
                let sealed = coverable && covered().is_some_and(|least| least <= node.roster.n);
                let why = Judgement::by(Verdict::AwaitingRatification, Rule::R6b).because([roster.id]);
                return (!sealed).then_some(why);
            }
        }
        None
    }
}
