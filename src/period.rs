//! Civil dates and reporting periods 报告期, at +08:00; no clock is read here.

use crate::json::{Out, Place, Read, Value, Write};
use std::fmt;
use time::{Date, Month, Weekday};

/// A civil date, written `2025-01-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

impl Day {
    /// Reads `YYYY-MM-DD`; nothing else is a date here.
    pub fn parse(text: &str) -> Option<Day> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return None;
        }
        let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
        Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok().map(Day)
    }

    /// 1 January of the year 1: where a period is not known.
    pub const START: Day = Day(Date::MIN);

    /// The last day of its month.
    pub fn end_of_month(self) -> Day {
        let last = self.0.month().length(self.0.year());
        Day(self.0.replace_day(last).unwrap_or(self.0))
    }

    /// Its month, `2025-01`.
    pub fn month(self) -> String {
        let mut text = self.to_string();
        text.truncate("0000-00".len());
        text
    }

    /// 1 January of its year.
    pub fn start_of_year(self) -> Day {
        Day(Date::from_ordinal_date(self.0.year(), 1).unwrap_or(self.0))
    }

    /// Whether it is a Saturday or a Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), Weekday::Saturday | Weekday::Sunday)
    }

    /// The day after; none after the last day of the calendar.
    pub fn next(self) -> Option<Day> {
        self.0.next_day().map(Day)
    }

    /// The day before; none before the first day of the calendar.
    pub fn previous(self) -> Option<Day> {
        self.0.previous_day().map(Day)
    }

    /// The calendar year; days before year 0 have none.
    pub fn year(self) -> Option<u16> {
        u16::try_from(self.0.year()).ok()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), u8::from(self.0.month()), self.0.day())
    }
}

impl Write for Day {
    fn write(&self, to: &mut Out) {
        to.text(&self.to_string());
    }
}

impl Read for Day {
    fn read(value: Value, at: &mut Place) -> Day {
        let read = value.as_str().and_then(Day::parse);
        read.unwrap_or_else(|| {
            at.not("YYYY-MM-DD", &value);
            Day(Date::MIN)
        })
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date", "description": "civil date at +08:00, YYYY-MM-DD" })
    }
}

/// A period, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// first day
    pub from: Day,
    /// last day
    pub to: Day,
}

impl Period {
    /// True when the last day is not before the first.
    pub fn is_ordered(self) -> bool {
        self.from <= self.to
    }

    /// True when `other` lies wholly inside.
    pub fn contains(self, other: Period) -> bool {
        self.from <= other.from && other.to <= self.to
    }

    /// How many days both have in common.
    pub fn common_days(self, other: Period) -> u32 {
        let (from, to) = (self.from.max(other.from), self.to.min(other.to));
        let days = to.0.to_julian_day().saturating_sub(from.0.to_julian_day()).saturating_add(1);
        u32::try_from(days).unwrap_or(0)
    }

    /// How many days it has.
    pub fn days(self) -> u32 {
        self.common_days(self)
    }

    /// Its days that lie in none of these, in order.
    pub fn without(self, taken: &[Period]) -> Vec<Period> {
        let mut gaps = Vec::new();
        let mut next = Some(self.from);
        while let Some(open) = next.filter(|day| *day <= self.to) {
            next = taken.iter().fold(next, |next, one| {
                let day = next.filter(|day| one.from <= *day && *day <= one.to);
                day.map_or(next, |_| one.to.next())
            });
            if next == Some(open) {
                let begins = taken.iter().map(|one| one.from).filter(|from| *from > open).min();
                let to = begins.and_then(Day::previous).map_or(self.to, |day| day.min(self.to));
                gaps.push(Period { from: open, to });
                next = to.next();
            }
        }
        gaps
    }

    /// Its calendar months, the first and the last cut to it; no more than `most`.
    pub fn months(self, most: usize) -> Vec<Period> {
        let mut months = Vec::new();
        let mut next = Some(self.from);
        while let Some(from) = next.filter(|from| *from <= self.to && months.len() < most) {
            let to = from.end_of_month().min(self.to);
            months.push(Period { from, to });
            next = to.next();
        }
        months
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_has_its_months_and_a_billing_period_its_days_in_each() {
        let period = |from, to| Period { from: Day::parse(from).unwrap(), to: Day::parse(to).unwrap() };
        let months = period("2024-01-01", "2024-12-31").months(120);
        assert_eq!(months.iter().map(|m| m.days()).collect::<Vec<_>>()[..3], [31, 29, 31]);
        assert_eq!(months.len(), 12);
        let bill = period("2024-01-26", "2024-02-25");
        let days = |month: usize| months.get(month).map(|m| m.common_days(bill));
        assert_eq!((days(0), days(1), days(2)), (Some(6), Some(25), Some(0)));
        assert!(period("2024-02-01", "2024-01-01").months(120).is_empty());
    }

    #[test]
    fn what_is_left_of_a_year_is_found_in_any_order_of_its_bills() {
        let period = |from, to| Period { from: Day::parse(from).unwrap(), to: Day::parse(to).unwrap() };
        let year = period("2025-01-01", "2025-12-31");
        let gaps = |taken: &[Period]| {
            let all = year.without(taken).into_iter();
            all.map(|gap| format!("{} {}", gap.from, gap.to)).collect::<Vec<_>>()
        };
        let (early, late) = (period("2024-12-25", "2025-01-24"), period("2025-03-01", "2025-12-30"));
        let left = ["2025-01-25 2025-02-28", "2025-12-31 2025-12-31"];
        assert_eq!(gaps(&[early, late]), left);
        assert_eq!(gaps(&[late, period("2025-06-01", "2025-06-30"), early]), left);
        assert_eq!(gaps(&[]), ["2025-01-01 2025-12-31"]);
        assert_eq!(gaps(&[year, early]), [""; 0]);
        // another year, and one that ends before it begins
        assert_eq!(gaps(&[period("2024-01-01", "2024-12-31")]), ["2025-01-01 2025-12-31"]);
        assert_eq!(year.to.start_of_year(), year.from);
        assert_eq!(late.to.start_of_year(), year.from);
    }

    #[test]
    fn only_real_dates_in_one_spelling_are_read() {
        assert_eq!(Day::parse("2024-02-29").unwrap().to_string(), "2024-02-29");
        for wrong in
            ["2025-02-29", "2025-1-01", "20250101", "2025-13-01", "2025-01-01-", "", "２０２５-01-01"]
        {
            assert!(Day::parse(wrong).is_none(), "{wrong}");
        }
    }
}
