//! Working days 工作日: Monday to Friday, less the holidays and with the make-up days 调休 of the published notices. A year without a notice is not guessed.

use crate::json::Read;
use crate::period::Day;

/// The years that are covered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar(pub Vec<Year>);

/// A year, by its notice.
#[derive(Clone, Debug, PartialEq, Eq, Read)]
pub struct Year {
    /// which
    pub year: u16,
    /// id of the notice among the cited documents
    pub source: String,
    /// how far it was checked
    pub status: String,
    /// its holidays
    pub holidays: Vec<Holiday>,
}

/// A holiday.
#[derive(Clone, Debug, PartialEq, Eq, Read)]
pub struct Holiday {
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// clause of the notice
    pub locator: String,
    /// first free day
    pub from: Day,
    /// last free day
    pub to: Day,
    /// Saturdays and Sundays on which work is made up for 调休上班
    pub worked: Vec<Day>,
}

/// A year that the calendar does not cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uncovered(pub u16);

impl Calendar {
    /// Whether this day is worked.
    ///
    /// # Errors
    /// Its year is not covered.
    pub fn works(&self, day: Day) -> Result<bool, Uncovered> {
        let year = day.year().unwrap_or_default();
        if !self.0.iter().any(|known| known.year == year) {
            return Err(Uncovered(year));
        }
        // The notice of a year may move a day at the end of the year before: all of them are looked at.
        let mut holidays = self.0.iter().flat_map(|year| &year.holidays);
        let made_up = holidays.clone().any(|holiday| holiday.worked.contains(&day));
        let free = holidays.any(|holiday| (holiday.from..=holiday.to).contains(&day));
        Ok(made_up || !(free || day.is_weekend()))
    }

    /// How many days are worked from one day to another, both counted; none where the second is the earlier.
    ///
    /// # Errors
    /// The first year on the way that is not covered.
    pub fn count(&self, from: Day, to: Day) -> Result<u32, Uncovered> {
        let mut days = 0;
        let mut next = Some(from);
        while let Some(day) = next.filter(|day| *day <= to) {
            days += u32::from(self.works(day)?);
            next = day.next();
        }
        Ok(days)
    }

    /// The day on which a notice of so many working days may end at the earliest, its first day counted; that day itself for none.
    ///
    /// # Errors
    /// The first year on the way that is not covered.
    pub fn end(&self, from: Day, days: u32) -> Result<Day, Uncovered> {
        let (mut day, mut left) = (from, days);
        loop {
            left = left.saturating_sub(u32::from(self.works(day)?));
            match day.next() {
                Some(next) if left > 0 => day = next,
                _ => return Ok(day),
            }
        }
    }
}
