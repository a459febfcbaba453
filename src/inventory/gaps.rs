//! Days of the reporting period that a stream has no entry for. A month of them is missing 缺失 and not 0: the line waits for it. Some days are told and change nothing.

use super::dated::{Dated, MOST_MONTHS, meter};
use super::stream::Stream;
use crate::period::Period;

/// A gap of so many days is a missing month: no month of the calendar is shorter.
const MONTH: u32 = 28;
/// So many days of a month make it one of those that are asked for.
const HALF: u32 = 14;
/// Meters that ran beside each other for longer each owe their own days; others stand in for each other.
const BESIDE: u32 = 31;

/// The days in no entry, and where each meter has its own, the days that one of them lacks.
pub(super) fn gaps<'s>(
    stream: &'s Stream,
    entries: &[Dated],
    reported: Period,
) -> Vec<(Option<&'s str>, Period)> {
    let days = |takes: &dyn Fn(Option<&str>) -> bool| -> Vec<Period> {
        let taken = entries.iter().filter(|one| takes(meter(stream, one)));
        taken.map(|one| one.period).collect()
    };
    let by_deliveries = |takes: &dyn Fn(Option<&str>) -> bool| {
        let mut all = stream.activity.iter().filter(|one| takes(one.meter.as_deref()));
        !stream.activity.is_empty() && all.all(|one| one.period.from == one.period.to && !one.cumulative)
    };
    // No month owes a delivery, which comes when it comes. One single day among months is no stream of deliveries.
    if entries.is_empty() || by_deliveries(&|_| true) {
        return Vec::new();
    }
    let of_all = reported.without(&days(&|_| true));
    let mut all: Vec<(Option<&str>, Period)> = of_all.iter().map(|gap| (None, *gap)).collect();
    let mut meters: Vec<&str> = Vec::new();
    for name in stream.activity.iter().filter_map(|one| one.meter.as_deref()) {
        if !meters.contains(&name) {
            meters.push(name);
        }
    }
    for one in meters.iter().filter(|_| meters.len() > 1) {
        if by_deliveries(&|other| other == Some(one)) {
            continue;
        }
        let own = days(&|other| other == Some(one));
        let mut taken = of_all.clone();
        taken.extend(days(&|other| other.is_none()));
        for other in &meters {
            let others = days(&|meter| meter == Some(other));
            let beside = |day: &Period| own.iter().map(|own| own.common_days(*day)).sum::<u32>();
            if other == one || others.iter().map(beside).sum::<u32>() <= BESIDE {
                taken.extend(others);
            }
        }
        all.extend(reported.without(&taken).into_iter().map(|gap| (Some(*one), gap)));
    }
    all
}

/// The months that are missing, the first and the last cut to the gap; all of the period where no day of it has an entry.
pub(super) fn missing(stream: &Stream, entries: &[Dated], reported: Period) -> Vec<Period> {
    let all = gaps(stream, entries, reported).into_iter().map(|(_, gap)| gap);
    let long = all.filter(|gap| gap.days() >= MONTH.min(reported.days()));
    let months = |gap: Period| {
        let all = if gap == reported { vec![gap] } else { gap.months(MOST_MONTHS) };
        all.into_iter().filter(move |month| month.days() >= HALF.min(gap.days()))
    };
    long.flat_map(months).collect()
}
