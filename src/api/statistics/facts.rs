//! What the register says of a ledger's items, on its way to whoever counts them.

use crate::api::signing::Hex;
use crate::json::{Read, Write};
use crate::notice::{Code, Notice};
use crate::period::Day;
use crate::rectification::moment;
use crate::rectification::statistics::{Done, Facts, Snapshot};
use crate::rectification::suite::Digest;

/// A ledger on two days.
#[derive(Clone, Debug, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Stated {
    /// day that is looked at 统计时点
    pub as_of: Day,
    /// day up to which entries are taken 数据截止时间
    pub known_at: Day,
    /// number of ids of rosters and entries that were taken
    pub count: usize,
    /// the ledger's root over them
    pub root: Hex,
    /// entries that are not in force, by verdict
    pub not_in_force: Vec<StatedCount>,
    /// every item that was registered by then
    pub items: Vec<StatedItem>,
}

/// How many entries have one verdict.
#[derive(Clone, Debug, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct StatedCount {
    /// the verdict
    pub verdict: String,
    /// how many
    pub count: usize,
}

/// An item on the day that is looked at.
#[derive(Clone, Debug, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct StatedItem {
    /// its id
    pub item: Hex,
    /// class of source
    pub class: String,
    /// batch
    pub batch: String,
    /// source
    pub source: String,
    /// where it comes from
    pub origin: String,
    /// what is polluted
    pub pollution: Vec<String>,
    /// responsible organisation; empty before it is assigned
    pub owner: String,
    /// leader who answers for it; empty before it is assigned
    pub sponsor: String,
    /// day of feedback
    pub feedback: Day,
    /// the deadline that binds; none for what is kept up without end
    pub deadline: Option<Day>,
    /// the deadline of one's own level
    pub own_deadline: Option<Day>,
    /// due days of measures, and when each was done
    pub milestones: Vec<StatedMilestone>,
    /// whether anything was done
    pub begun: bool,
    /// handed in as the entry says, and not taken back or returned
    pub submitted: Option<Day>,
    /// handed in at the latest, as witnesses prove
    pub witnessed: Option<Day>,
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

/// A measure by the day on which it is due.
#[derive(Clone, Debug, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct StatedMilestone {
    /// when it is due
    pub due: Day,
    /// when it was done
    pub done: Option<Day>,
}

/// What the register said, ready to be counted.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SnapshotOpened {
    /// names it in calls
    pub handle: u32,
    /// how many items there are
    pub items: usize,
}

impl Stated {
    /// A snapshot in the words of the wire.
    pub fn of(snapshot: &Snapshot) -> Stated {
        Stated {
            as_of: day(snapshot.as_of),
            known_at: day(snapshot.known_at),
            count: snapshot.root.0,
            root: Hex(snapshot.root.1.to_vec()),
            not_in_force: snapshot
                .not_in_force
                .iter()
                .map(|(verdict, count)| StatedCount { verdict: verdict.clone(), count: *count })
                .collect(),
            items: snapshot.items.iter().map(stated).collect(),
        }
    }

    /// The snapshot that these words say.
    ///
    /// # Errors
    /// An id is none.
    pub fn snapshot(self) -> Result<Snapshot, Notice> {
        let counts = self.not_in_force.into_iter().map(|one| (one.verdict, one.count));
        Ok(Snapshot {
            as_of: number(self.as_of),
            known_at: number(self.known_at),
            root: (self.count, digest(&self.root)?),
            not_in_force: counts.collect(),
            items: self.items.into_iter().map(facts).collect::<Result<_, _>>()?,
        })
    }
}

fn stated(of: &Facts) -> StatedItem {
    let milestones =
        of.milestones.iter().map(|(due, done)| StatedMilestone { due: day(*due), done: done.map(day) });
    StatedItem {
        item: Hex(of.id.to_vec()),
        class: of.class.clone(),
        batch: of.batch.clone(),
        source: of.source.clone(),
        origin: of.origin.clone(),
        pollution: of.pollution.clone(),
        owner: of.owner.clone(),
        sponsor: of.sponsor.clone(),
        feedback: day(of.feedback),
        deadline: of.deadline.map(day),
        own_deadline: of.own_deadline.map(day),
        milestones: milestones.collect(),
        begun: of.begun,
        submitted: of.submitted.map(|done| day(done.stated)),
        witnessed: of.submitted.and_then(|done| done.witnessed).map(day),
        closed: of.closed.map(day),
        extensions: of.extensions,
        rebounds: of.rebounds,
        unsettled: of.unsettled,
        counted: of.counted,
    }
}

fn facts(of: StatedItem) -> Result<Facts, Notice> {
    let milestones = of.milestones.into_iter().map(|one| (number(one.due), one.done.map(number)));
    Ok(Facts {
        id: digest(&of.item)?,
        class: of.class,
        batch: of.batch,
        source: of.source,
        origin: of.origin,
        pollution: of.pollution,
        owner: of.owner,
        sponsor: of.sponsor,
        feedback: number(of.feedback),
        deadline: of.deadline.map(number),
        own_deadline: of.own_deadline.map(number),
        milestones: milestones.collect(),
        begun: of.begun,
        submitted: of
            .submitted
            .map(|stated| Done { stated: number(stated), witnessed: of.witnessed.map(number) }),
        closed: of.closed.map(number),
        extensions: of.extensions,
        rebounds: of.rebounds,
        unsettled: of.unsettled,
        counted: of.counted,
    })
}

fn digest(id: &Hex) -> Result<Digest, Notice> {
    Digest::try_from(id.0.as_slice())
        .map_err(|_| Notice::new(Code::ShapeWrong, "item").with("why", "type").expected("0-9, a-f"))
}

/// Two calendars of the same days: one for texts of the wire, one to count with.
fn number(day: Day) -> moment::Day {
    moment::day(&day.to_string()).unwrap_or_default()
}

fn day(number: moment::Day) -> Day {
    Day::parse(&moment::day_text(number)).unwrap_or(Day::START)
}
