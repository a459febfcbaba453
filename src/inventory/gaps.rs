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
    /// deliveries of single days in fewer than half of the months owe nothing: they come when they come
    owes: bool,
}

impl Series<'_> {
    /// True where this meter has the place of the other, before or after it.
    fn stands_in_for(&self, other: &Series<'_>) -> bool {
        let of = |series: &Series<'_>| series.days.iter().map(|one| one.days()).sum::<u32>();
        let both = |day: &Period| self.days.iter().map(|own| own.common_days(*day)).sum::<u32>();
        let common: u32 = other.days.iter().map(both).sum();
        // Of a meter that was read for a month only, the other must have been idle in it.
        common <= BESIDE && common * 2 < of(self).min(of(other))
    }
}

/// The days in no entry, and where each meter has its own, the days that one of them lacks.
pub(super) fn gaps<'s>(stream: &'s Stream, entries: &[Dated], reported: Period) -> Vec<Gap<'s>> {
    let all = series(stream, entries, reported);
    if all.iter().all(|one| one.days.is_empty()) {
        return Vec::new();
    }
    let taken: Vec<Period> = all.iter().flat_map(|one| one.days.clone()).collect();
    let of_all = reported.without(&taken);
    let owed = all.iter().any(|one| one.owes);
    let mut gaps = told(None, of_all.clone(), reported, owed);
    let meters = || all.iter().filter(|one| one.meter.is_some());
    for one in meters().filter(|one| one.owes && meters().count() > 1) {
        let others = all.iter().filter(|other| other.meter.is_none_or(|_| other.stands_in_for(one)));
        let taken = others.chain([one]).flat_map(|one| one.days.clone()).chain(of_all.clone());
        gaps.extend(told(one.meter, reported.without(&taken.collect::<Vec<_>>()), reported, true));
    }
    gaps
}

/// The months that are missing, the first and the last cut to the gap; all of the period where no day of it has an entry.
pub(super) fn missing(stream: &Stream, entries: &[Dated], reported: Period) -> Vec<Period> {
    let all = gaps(stream, entries, reported).into_iter().filter(|gap| gap.missing).map(|gap| gap.days);
    let months = |gap: Period| {
        let whole = gap == reported || gap.days() < MONTH;
        let all = if whole { vec![gap] } else { gap.months(MOST_MONTHS) };
        all.into_iter().filter(move |month| whole || month.days() >= HALF)
    };
    all.flat_map(months).collect()
}

fn told(meter: Option<&str>, days: Vec<Period>, reported: Period, owed: bool) -> Vec<Gap<'_>> {
    let least = |days: u32| days.min(reported.days());
    let scattered = days.iter().map(|gap| gap.days()).sum::<u32>() >= least(MONTH);
    let of = |days: Period| Gap { meter, days, missing: owed && (scattered || days.days() >= least(ROW)) };
    days.into_iter().map(of).collect()
}

/// The entries by meter. A meter on the list that no entry names owes every day, once entries name meters.
fn series<'s>(stream: &'s Stream, entries: &[Dated], reported: Period) -> Vec<Series<'s>> {
    let mut meters: Vec<Option<&str>> = Vec::new();
    let named = entries.iter().map(|one| meter(stream, one));
    let listed = stream.meters.iter().map(|one| Some(one.id.as_str()));
    let read = stream.activity.iter().any(|one| one.meter.is_some());
    for meter in named.chain(listed.filter(|_| read)) {
        if !meters.contains(&meter) {
            meters.push(meter);
        }
    }
    let months = reported.months(MOST_MONTHS);
    let of = |name: Option<&'s str>| {
        let own = entries.iter().filter(|one| meter(stream, one) == name);
        let mut days: Vec<Period> = own.map(|one| one.period).collect();
        let mut typed = stream.activity.iter().filter(|one| one.meter.as_deref() == name);
        // Dated by a day alone, an entry is for the month that it is in: its delivery, or its total.
        let by_day = !days.is_empty() && typed.all(|one| one.period.from == one.period.to && !one.cumulative);
        let mut owes = true;
        if by_day && !stream.activity.is_empty() {
            let has = |month: &&Period| days.iter().any(|day| month.common_days(*day) > 0);
            days = months.iter().filter(has).copied().collect();
            owes = days.len() * 2 >= months.len();
        }
        Series { meter: name, days, owes }
    };
    meters.into_iter().map(of).collect()
}
