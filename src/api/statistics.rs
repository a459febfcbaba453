//! The host of statistics: counts what the register said of a ledger. A module of its own in the page, without judge and signatures (`src/decisions/0024`).

pub mod call;
pub mod counted;
pub mod facts;
pub mod filled;

use super::answer::Answer;
use super::host::Closed;
use super::register::practice::standard;
use super::signing::not_open;
use crate::json::{self, Raw, Write};
use crate::library::source_class::Lamps;
use crate::library::{Papers, Practice};
use crate::notice::{Code, Notice};
use crate::period::Day;
use crate::rectification::moment;
use crate::rectification::statistics::figure::Look;
use crate::rectification::statistics::table::{Period, fill};
use crate::rectification::statistics::{Snapshot, Statistics};
use crate::session::misread::{misshapen, not_read};
use call::StatisticsCall;
use counted::{Counted, counted};
use facts::{SnapshotOpened, Stated};
use filled::{Checklists, FilledTable, SuperiorTables, filled};

/// Everything that stays between calls.
#[derive(Default)]
pub struct StatisticsHost {
    snapshots: Vec<(u32, Snapshot)>,
    last: u32,
}

impl StatisticsHost {
    /// The host of a module whose data are handed in: `statistics.json` of the same build, a pack of practice and one of papers, a line each.
    pub fn reading(data: &[u8]) -> StatisticsHost {
        let end = data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len());
        let (practice, papers) = data.split_at_checked(end).unwrap_or((data, &[]));
        let papers = papers.strip_prefix(b"\n").unwrap_or(papers);
        Practice::open(practice);
        Papers::open(papers);
        StatisticsHost::default()
    }

    /// Answers a call given as JSON text, in JSON text.
    pub fn call_text(&mut self, call: &str) -> String {
        match json::from_value(json::value(call.as_bytes()).unwrap_or_default()) {
            Ok(call) => self.call(call),
            Err(misread) => body(&Answer::<()>::refused(vec![misshapen(&misread.fault, "call")])),
        }
        .into_text()
    }

    /// Opens what the register answered to `facts`; the answer as JSON text.
    pub fn open_text(&mut self, bytes: &[u8]) -> String {
        self.open(bytes).into_text()
    }

    /// Opens what the register answered to `facts`.
    pub fn open(&mut self, bytes: &[u8]) -> Raw {
        let read = json::read::<Stated>(bytes).map_err(|misread| not_read(&misread));
        body(&Answer::from(read.and_then(|stated| {
            let snapshot = stated.snapshot()?;
            self.last = self.last.saturating_add(1);
            let opened = SnapshotOpened { handle: self.last, items: snapshot.items.len() };
            self.snapshots.push((self.last, snapshot));
            Ok((opened, Vec::new()))
        })))
    }

    /// Answers a call.
    pub fn call(&mut self, call: StatisticsCall) -> Raw {
        match call {
            StatisticsCall::Count { handle, since } => body(&Answer::from(self.count(handle, since))),
            StatisticsCall::Tables {} => body(&Answer::from(tables())),
            StatisticsCall::Checklists {} => body(&Answer::from(checklists())),
            StatisticsCall::Fill { handle, table, since, before, before_since } => {
                let before = before.map(|handle| (handle, before_since));
                body(&Answer::from(self.fill(handle, &table, since, before)))
            }
            StatisticsCall::Close { handle } => {
                let before = self.snapshots.len();
                self.snapshots.retain(|(one, _)| *one != handle);
                let closed = self.snapshots.len() < before;
                body(&Answer::from(
                    closed.then_some((Closed { closed: handle }, Vec::new())).ok_or_else(|| not_open(handle)),
                ))
            }
        }
    }

    fn count(&self, handle: u32, since: Option<Day>) -> Result<(Counted, Vec<Notice>), Notice> {
        let snapshot = self.snapshot(handle)?;
        let look = look(snapshot, since);
        Ok((counted(snapshot, &look, &Statistics::of(snapshot, &look)), Vec::new()))
    }

    fn fill(
        &self,
        handle: u32,
        table: &str,
        since: Option<Day>,
        before: Option<(u32, Option<Day>)>,
    ) -> Result<(FilledTable, Vec<Notice>), Notice> {
        let known = &Papers::standard().map_err(|error| unread(&error))?.tables;
        let unknown = || {
            let ids: Vec<&str> = known.iter().map(|one| one.id.as_str()).collect();
            Notice::new(Code::ShapeWrong, "table").with("why", "type").expected(ids.join(", ")).found(table)
        };
        let table = known.iter().find(|one| one.id == table).ok_or_else(unknown)?;
        let period = |handle, since| {
            let snapshot = self.snapshot(handle)?;
            Ok::<_, Notice>(Period::of(snapshot, look(snapshot, since)))
        };
        let now = period(handle, since)?;
        let before = before.map(|(handle, since)| period(handle, since)).transpose()?;
        Ok((filled(table, &now, &fill(table, &now, before.as_ref())), Vec::new()))
    }

    fn snapshot(&self, handle: u32) -> Result<&Snapshot, Notice> {
        let found = self.snapshots.iter().find(|(one, _)| *one == handle);
        found.map(|(_, snapshot)| snapshot).ok_or_else(|| not_open(handle))
    }
}

fn tables() -> Result<(SuperiorTables, Vec<Notice>), Notice> {
    let papers = Papers::standard().map_err(|error| unread(&error))?;
    Ok((SuperiorTables { tables: papers.tables.clone() }, Vec::new()))
}

fn checklists() -> Result<(Checklists, Vec<Notice>), Notice> {
    let papers = Papers::standard().map_err(|error| unread(&error))?;
    Ok((Checklists { checklists: papers.checklists.clone() }, Vec::new()))
}

/// Looks at a snapshot with the lamps of practice; a period of nobody's begins on the day itself.
pub fn look(snapshot: &Snapshot, since: Option<Day>) -> Look<'static> {
    let since = since.and_then(|day| moment::day(&day.to_string())).unwrap_or(snapshot.as_of);
    Look { as_of: snapshot.as_of, since, lamps: &lamps }
}

fn lamps(class: &str) -> Option<Lamps> {
    standard().ok().and_then(|practice| practice.class(class)).map(|class| class.lamps)
}

fn unread(error: &dyn ToString) -> Notice {
    Notice::new(Code::ShapeWrong, "data").with("why", "type").found(error.to_string())
}

fn body(answer: &dyn Write) -> Raw {
    Raw::of(answer)
}
