//! The contract of `rectification/calendars/*.toml`: one file a year, holidays and make-up days clause by clause of its notice.

use super::cells::one_of;
use super::dates::{day, is_weekend};
use super::fault::Faults;
use super::files::DataFile;
use super::rows::STATUSES;
use super::tables::{self, Id, place};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A year that the calendar covers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Year {
    pub year: i64,
    pub source: Id,
    pub status: Id,
    #[serde(skip_serializing)]
    pub transcribed: Id,
    #[serde(skip_serializing)]
    pub checked: Id,
    #[serde(rename(serialize = "holidays"))]
    pub holiday: Vec<Holiday>,
}

/// A holiday, and the days on which what it takes is made up for.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    pub zh: Id,
    pub en: String,
    pub locator: String,
    pub from: Id,
    pub to: Id,
    /// how many days the notice says that it has; where it says so
    #[serde(default, skip_serializing)]
    pub days: Option<i64>,
    #[serde(default)]
    pub worked: Vec<Id>,
}

/// Reads and checks one year.
pub fn read(file: &DataFile, sources: &BTreeSet<String>, faults: &mut Faults) -> Option<Year> {
    let year = tables::read::<Year>(file, faults)?;
    let at = place(file, &year.source);
    let number = year.year;
    if file.path != format!("data/rectification/calendars/{number}.toml") {
        faults.add(&at, format!("the year {number}"), "name the file after the year that it covers");
    }
    if !sources.contains(year.source.get_ref()) {
        faults.add(&place(file, &year.source), "unknown source", "add it to data/rectification/sources.toml");
    }
    one_of("status", year.status.get_ref(), &STATUSES, &place(file, &year.status), faults);
    if day(year.transcribed.get_ref()).is_none() {
        faults.add(&place(file, &year.transcribed), "transcribed when", "write the day, YYYY-MM-DD");
    }
    if !year.checked.get_ref().is_empty() && day(year.checked.get_ref()).is_none() {
        faults.add(&place(file, &year.checked), "checked when", "the day, YYYY-MM-DD, or nothing");
    }
    let (mut free, mut worked) = (BTreeSet::new(), BTreeSet::new());
    for holiday in &year.holiday {
        check(file, holiday, number, faults);
        let days = day(holiday.from.get_ref()).zip(day(holiday.to.get_ref()));
        for one in days.map_or(0..0, |(from, to)| from..to + 1) {
            if !free.insert(one) {
                faults.add(
                    &place(file, &holiday.from),
                    "a day that is free twice",
                    "holidays do not overlap",
                );
            }
        }
        for text in &holiday.worked {
            match day(text.get_ref()) {
                Some(one) if is_weekend(one) && worked.insert(one) => {}
                _ => faults.add(
                    &place(file, text),
                    format!("`{}` is no make-up day", text.get_ref()),
                    "a Saturday or Sunday, YYYY-MM-DD, once",
                ),
            }
        }
    }
    if let Some(both) = free.intersection(&worked).next() {
        faults.add(&at, format!("day {both} is free and worked"), "a day is one of the two");
    }
    Some(year)
}

fn check(file: &DataFile, holiday: &Holiday, year: i64, faults: &mut Faults) {
    let at = place(file, &holiday.from);
    let first = day(&format!("{:04}-12-31", year - 1)).zip(day(&format!("{year:04}-12-31")));
    match (day(holiday.from.get_ref()).zip(day(holiday.to.get_ref())), first) {
        (Some((from, to)), Some((first, last))) if first <= from && from <= to && to <= last => {
            if holiday.days.is_some_and(|days| days != to - from + 1) {
                faults.add(&at, "another number of days than the notice says", "compare with the notice");
            }
        }
        _ => faults.add(&at, "no days of this year", "first and last day, YYYY-MM-DD"),
    }
    if holiday.locator.is_empty() || holiday.zh.get_ref().is_empty() || holiday.en.is_empty() {
        faults.add(&place(file, &holiday.zh), "a holiday without name or locator", "zh, en and the clause");
    }
}
