//! Days of the reporting period that a stream has no entry for. A month of them is missing 缺失 and not 0: the line waits for it. Some days are told and change nothing.

use super::dated::{Dated, MOST_MONTHS, meter};
use super::stream::Stream;
use crate::period::Period;

/// Half a month in a row lacks a bill: a bill across the edge of the period has fewer days in it than a month.
const ROW: u32 = 15;
/// So many days in all are a month, however they are scattered.
const MONTH: u32 = 28;
/// So many days of a month make it one of those that are asked for.
const HALF: u32 = 14;
/// Meters that ran beside each other for longer each owe their own days; others stand in for each other.
const BESIDE: u32 = 31;

/// Days that no entry is for.
pub(super) struct Gap<'s> {
    /// the meter that owes them; none where no meter has an entry
    #[cfg_attr(not(feature = "audit"), allow(dead_code, reason = "told by the check only"))]
    pub meter: Option<&'s str>,
    /// the days
    pub days: Period,
    /// whether they are a missing month or a part of it, and the line waits
    pub missing: bool,
}

/// The entries of one meter, or of none.
struct Series<'s> {
    meter: Option<&'s str>,
    days: Vec<Period>,
    /// the months of entries that are dated by a day alone
    by_day: Vec<Period>,
    /// days on which something came
    delivered: Vec<Period>,
    /// how many are not
    others: usize,
    /// deliveries of single days in fewer than half of the months owe nothing: they come when they come
    owes: bool,
}

impl Series<'_> {
    /// True where this meter has the place of the other, before or after it.
    fn stands_in_for(&self, other: &Series<'_>) -> bool {
        let (mut common, mut own, mut others) = (0, 0, 0);
        for day in &self.days {
            own += day.days();
            for other in &other.days {
                common += day.common_days(*other);
            }
        }
        for day in &other.days {
            others += day.days();
        }
        // Of a meter that was read for a month only, the other must have been idle in it.
        common <= BESIDE && common * 2 < own.min(others)
    }
}

/// The days in no entry, and where each meter has its own, the days that one of them lacks.
pub(super) fn gaps<'s>(stream: &'s Stream, entries: &[Dated], reported: Period) -> Vec<Gap<'s>> {
    let all = series(stream, entries, reported);
    let (mut taken, mut owed, mut meters) = (Vec::new(), false, 0);
    for one in &all {
        taken.extend_from_slice(&one.days);
        owed |= one.owes;
        meters += usize::from(one.meter.is_some());
    }
    let mut gaps = Vec::new();
    if taken.is_empty() {
        return gaps;
    }
    let of_all = reported.without(&taken);
    add(&mut gaps, None, &of_all, reported, owed);
    for one in all.iter().filter(|one| one.meter.is_some() && meters > 1) {
        let mut taken = of_all.clone();
        for other in &all {
            if other.meter.is_none() || other.meter == one.meter || other.stands_in_for(one) {
                taken.extend_from_slice(&other.days);
            }
        }
        add(&mut gaps, one.meter, &reported.without(&taken), reported, one.owes);
    }
    gaps
}

/// The months that are missing, the first and the last cut to the gap; all of the period where no day of it has an entry.
pub(super) fn missing(stream: &Stream, entries: &[Dated], reported: Period) -> Vec<Period> {
    let mut missing = Vec::new();
    for gap in gaps(stream, entries, reported).iter().filter(|gap| gap.missing) {
        if gap.days == reported || gap.days.days() < MONTH {
            missing.push(gap.days);
            continue;
        }
        for month in gap.days.months(MOST_MONTHS) {
            if month.days() >= HALF {
                missing.push(month);
            }
        }
    }
    missing
}

fn add<'s>(gaps: &mut Vec<Gap<'s>>, meter: Option<&'s str>, all: &[Period], reported: Period, owed: bool) {
    let mut sum = 0;
    for days in all {
        sum += days.days();
    }
    for days in all {
        let month = sum >= MONTH.min(reported.days()) || days.days() >= ROW.min(reported.days());
        gaps.push(Gap { meter, days: *days, missing: owed && month });
    }
}

/// The entries by meter. A meter on the list that no entry names owes every day, once entries name meters.
fn series<'s>(stream: &'s Stream, entries: &[Dated], reported: Period) -> Vec<Series<'s>> {
    let mut all: Vec<Series<'_>> = Vec::new();
    let is_by_day = |at: usize| {
        let typed = stream.activity.get(at).filter(|one| one.period.from == one.period.to);
        typed.is_some_and(|one| !one.cumulative)
    };
    let months = reported.months(MOST_MONTHS);
    for entry in entries {
        let at = put(&mut all, meter(stream, entry));
        let Some(one) = all.get_mut(at) else { continue };
        if is_by_day(entry.at) {
            // Dated by a day alone it is for the month that it is in: its delivery, or its total.
            one.by_day.extend(months.iter().filter(|month| month.common_days(entry.period) > 0));
            // That nothing came is an answer and no delivery.
            let nothing = entry.amount.as_ref().is_some_and(|amount| amount.value.trim() == "0");
            one.delivered.extend(Some(entry.period).filter(|_| !nothing));
        } else if stream.activity.get(entry.at).is_none_or(|one| !one.standstill) {
            one.others += 1;
        }
        one.days.push(entry.period);
    }
    if stream.activity.iter().any(|one| one.meter.is_some()) {
        for listed in &stream.meters {
            put(&mut all, Some(&listed.id));
        }
    }
    for one in &mut all {
        // One single day among bills is no delivery of its month.
        if one.by_day.len() > one.others {
            one.days.append(&mut one.by_day);
            let has = |month: &&Period| one.delivered.iter().any(|day| month.common_days(*day) > 0);
            one.owes = months.iter().filter(has).count() * 2 >= months.len();
        }
    }
    all
}

/// The place of the series of this meter.
fn put<'s>(all: &mut Vec<Series<'s>>, meter: Option<&'s str>) -> usize {
    let at = all.iter().position(|one| one.meter == meter).unwrap_or(all.len());
    if at == all.len() {
        all.push(Series {
            meter,
            days: Vec::new(),
            by_day: Vec::new(),
            delivered: Vec::new(),
            others: 0,
            owes: true,
        });
    }
    at
}
