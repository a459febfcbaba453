//! Days of the period that a stream has no entry for, days that it has several for, and bills whose days were shared out.
//! A total shows none of it, so a verifier is told.

use crate::inventory::cumulative::{Figures, is_figure};
use crate::inventory::dated::{Dated, dated, meter};
use crate::inventory::gaps::{Gap, gaps};
use crate::inventory::stream::{Activity, Stream};
use crate::notice::{Code, Notice};
use crate::period::Period;
use crate::quantity::{Dimension, Written};
use std::collections::BTreeMap;

/// No more are listed: a ledger by single days would give hundreds.
const MOST_LISTED: usize = 24;

/// One entry that has days, with the meter that it was read from.
struct Entry<'s> {
    period: Period,
    amount: Option<Written>,
    meter: Option<&'s str>,
}

/// What is told about the days of a stream, each once for all of them; nothing where it has no entry at all, for that is told elsewhere.
pub(super) fn notices(stream: &Stream, takes: &[Dimension], reported: Period) -> Vec<Notice> {
    let all = dated(stream, takes, reported);
    let list = if stream.activity.is_empty() { "balances" } else { "activity" };
    let notice = |code, found: &[String]| {
        let place = format!("streams/{}/{list}", stream.id);
        Notice::new(code, place).found(listed(found)).with("name", &stream.name)
    };
    let mut told = Vec::new();
    let gaps = gaps(stream, &all, reported);
    if !gaps.is_empty() {
        let days: u32 = gaps.iter().map(|gap| gap.days.days()).sum();
        let missing = if gaps.iter().any(|gap| gap.missing) { "yes" } else { "no" };
        let of = |gap: Gap<'_>| {
            let days = written(gap.days);
            gap.meter.map_or(days.clone(), |meter| format!("{days} ({meter})"))
        };
        let found: Vec<String> = gaps.into_iter().map(of).collect();
        let told_of = notice(Code::PeriodUncovered, &found).with("days", days.to_string());
        told.push(told_of.with("missing", missing));
    }
    let shared: [(&str, Vec<String>); 4] = [
        ("edge", cut(&all)),
        ("shared", shared(stream, &all)),
        ("cumulative", joined(stream, &all)),
        ("began", began(stream, reported)),
    ];
    for (why, found) in shared.iter().filter(|(_, found)| !found.is_empty()) {
        told.push(notice(Code::PeriodSplit, found).with("why", why));
    }
    let overlaps = overlaps(&entries(stream, all));
    if !overlaps.is_empty() {
        told.push(notice(Code::PeriodOverlaps, &overlaps));
    }
    told
}

/// Bills that reach over the edge of the reporting period, with the days that count.
fn cut(all: &[Dated]) -> Vec<String> {
    let cut = all.iter().filter(|one| one.whole.contains(one.period) && one.whole != one.period);
    cut.map(|one| format!("{}: {}/{}", written(one.whole), one.period.days(), one.whole.days())).collect()
}

/// Days that end one bill and begin the next.
fn shared(stream: &Stream, all: &[Dated]) -> Vec<String> {
    let typed = |one: &Dated| match stream.activity.get(one.at) {
        Some(entry) => Some(entry.period).filter(|_| !entry.cumulative),
        None => stream.balances.get(one.at).map(|balance| balance.period),
    };
    let of = |one: &Dated| Some(typed(one)?.from).filter(|from| *from < one.whole.from);
    all.iter().filter_map(of).map(|day| day.to_string()).collect()
}

/// Days whose own figure lacks, and that a later cumulative figure counts.
fn joined(stream: &Stream, all: &[Dated]) -> Vec<String> {
    let entries = stream.activity.iter().enumerate();
    let lacking = entries.filter(|(at, _)| all.iter().all(|one| one.at != *at)).map(|(_, entry)| entry);
    let of = |entry: &Activity| {
        let counts = |one: &&Dated| {
            one.whole.common_days(Period { from: entry.period.to, to: entry.period.to }) > 0
                && stream.activity.get(one.at).is_some_and(|one| one.meter == entry.meter)
        };
        all.iter().find(counts).map(|one| written(one.whole))
    };
    let mut found: Vec<String> = lacking.filter_map(of).collect();
    found.dedup();
    found
}

/// First days of cumulative series that begin within the year.
fn began(stream: &Stream, reported: Period) -> Vec<String> {
    let figures = Figures::of(stream, reported);
    let own = stream.activity.iter().filter(|entry| is_figure(entry)).map(|entry| figures.began(entry));
    let mut days: Vec<String> =
        own.filter(|day| *day != day.start_of_year()).map(|day| day.to_string()).collect();
    days.dedup();
    days
}

/// The entries as they are added up, by their first day. A standstill has no amount that could be counted twice.
fn entries(stream: &Stream, all: Vec<Dated>) -> Vec<Entry<'_>> {
    let all = all.into_iter().filter(|one| one.period.is_ordered());
    let of = |one: Dated| {
        let typed = stream.activity.get(one.at);
        let stood = typed.is_some_and(|typed| typed.standstill && typed.amount.is_none());
        let meter = meter(stream, &one);
        Entry { period: one.period, amount: one.amount.filter(|_| !stood), meter }
    };
    let mut entries: Vec<Entry<'_>> = all.map(of).collect();
    // Of two that begin on one day the longer first, for it reaches over the other.
    entries.sort_by_key(|entry| (entry.period.from, std::cmp::Reverse(entry.period.to)));
    entries
}
/// Pairs of amounts with days in common. Two meters may run side by side, so entries of different meters are no pair.
fn overlaps(entries: &[Entry<'_>]) -> Vec<String> {
    let mut found = Vec::new();
    // Of each meter, the entry that reaches furthest so far.
    let mut furthest: BTreeMap<Option<&str>, &Entry<'_>> = BTreeMap::new();
    for entry in entries {
        let Some(amount) = &entry.amount else { continue };
        let own = furthest.get(&entry.meter).copied();
        let other = match entry.meter {
            Some(_) => furthest.get(&None).copied(),
            None => furthest.values().copied().max_by_key(|other| other.period.to),
        };
        let mut earlier = own.into_iter().chain(other).filter(|one| one.period.to >= entry.period.from);
        if let Some((one, before)) = earlier.find_map(|one| Some((one, one.amount.as_ref()?))) {
            let common = Period { from: entry.period.from, to: entry.period.to.min(one.period.to) };
            found.push(format!("{}: {before} / {amount}", written(common)));
        }
        if own.is_none_or(|own| own.period.to < entry.period.to) {
            furthest.insert(entry.meter, entry);
        }
    }
    found
}

/// `2025-07` for a whole month, `2025-07 – 2025-09` for whole months, else its days.
fn written(period: Period) -> String {
    let starts = period.from.previous().is_none_or(|day| day.end_of_month() == day);
    let (from, to) = match starts && period.to.end_of_month() == period.to {
        true => (period.from.month(), period.to.month()),
        false => (period.from.to_string(), period.to.to_string()),
    };
    if from == to { from } else { format!("{from} – {to}") }
}

fn listed(found: &[String]) -> String {
    let mut text = found.iter().take(MOST_LISTED).cloned().collect::<Vec<_>>().join(", ");
    if found.len() > MOST_LISTED {
        text.push_str(&format!(" … ({})", found.len()));
    }
    text
}
