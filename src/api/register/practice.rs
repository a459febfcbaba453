//! Working days and classes of source, from the data of the build.

use super::call::WorkingDaysQuery;
use crate::api::answer::Answer;
use crate::json::Write;
use crate::library::practice::Practice;
use crate::library::{LibraryError, Source, SourceClass, workdays};
use crate::notice::{Code, Notice};
use crate::period::Day;

/// What practice is known here.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct RegisterDescription {
    /// classes of source, each with its policy
    pub classes: Vec<SourceClass>,
    /// years of the calendar
    pub years: Vec<CalendarYear>,
    /// cited documents
    pub sources: Vec<Source>,
}

/// A year that the calendar covers.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CalendarYear {
    /// which
    pub year: u16,
    /// id of its notice among the cited documents
    pub source: String,
    /// how far it was checked
    pub status: String,
}

/// Working days counted.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct WorkingDays {
    /// first day, counted
    pub from: Day,
    /// last day, counted
    pub to: Day,
    /// how many are worked
    pub days: u32,
    /// where a notice was asked for: the day on which it may end at the earliest
    pub earliest_end: Option<Day>,
    /// the years that this was read from
    pub years: Vec<CalendarYear>,
}

/// Classes of source, calendar, cited documents.
pub fn describe() -> Answer<RegisterDescription> {
    Answer::from(standard().map(|practice| {
        let described = RegisterDescription {
            classes: practice.classes.clone(),
            years: practice.calendar.0.iter().map(year).collect(),
            sources: practice.sources.clone(),
        };
        (described, Vec::new())
    }))
}

/// Counts working days; where a notice is asked for, says whether it is long enough and when it may end.
pub fn working_days(asked: &WorkingDaysQuery) -> Answer<WorkingDays> {
    Answer::from(counted(asked))
}

fn counted(asked: &WorkingDaysQuery) -> Result<(WorkingDays, Vec<Notice>), Notice> {
    let WorkingDaysQuery { from, to, notice } = *asked;
    if to < from {
        return Err(Notice::new(Code::DateOutside, "to").expected(format!("≥ {from}")).found(to));
    }
    let calendar = &standard()?.calendar;
    let days = calendar.count(from, to).map_err(|missing| uncovered(calendar, missing))?;
    let end = notice.map(|wanted| calendar.end(from, wanted)).transpose();
    let earliest_end = end.map_err(|missing| uncovered(calendar, missing))?;
    let last = earliest_end.map_or(to, |end| end.max(to));
    let read = calendar.0.iter().filter(|one| from.year() <= Some(one.year) && Some(one.year) <= last.year());
    let counted = WorkingDays { from, to, days, earliest_end, years: read.map(year).collect() };
    let short = notice.zip(earliest_end).filter(|(wanted, _)| *wanted > days);
    let notices = short.map(|(wanted, end)| {
        let short = Notice::new(Code::NoticeShort, "to").expected(wanted).found(days);
        short.with("from", from).with("to", to).with("end", end)
    });
    Ok((counted, notices.into_iter().collect()))
}

fn uncovered(calendar: &workdays::Calendar, missing: workdays::Uncovered) -> Notice {
    let years: Vec<String> = calendar.0.iter().map(|one| one.year.to_string()).collect();
    Notice::new(Code::CalendarUncovered, "").expected(years.join(", ")).found(missing.0)
}

fn year(of: &workdays::Year) -> CalendarYear {
    CalendarYear { year: of.year, source: of.source.clone(), status: of.status.clone() }
}

/// The practice of this build.
pub(in crate::api) fn standard() -> Result<&'static Practice, Notice> {
    let broken = |error: LibraryError| Notice::new(Code::ShapeWrong, "data").with("why", "type").found(error);
    Practice::standard().map_err(broken)
}
