//! Days of the period that a stream has no entry for, and days that it has several for. Nobody's entry counts as 0, and
//! two entries of one day are both added: a total shows neither, so a verifier is told.

use crate::inventory::dated::{Dated, by_deliveries, dated};
use crate::inventory::stream::Stream;
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
    let all = dated(stream, takes);
    let owes_days = !by_deliveries(stream);
    let entries = entries(stream, all);
    if entries.is_empty() {
        return Vec::new();
    }
    let list = if stream.activity.is_empty() { "balances" } else { "activity" };
    let notice = |code, found: &[String]| {
        let place = format!("streams/{}/{list}", stream.id);
        Notice::new(code, place).found(listed(found)).with("name", &stream.name)
    };
    let mut told = Vec::new();
    let gaps = gaps(&entries, reported);
    if owes_days && !gaps.is_empty() {
        let days: u32 = gaps.iter().map(|gap| gap.days()).sum();
        let found: Vec<String> = gaps.into_iter().map(written).collect();
        told.push(notice(Code::PeriodUncovered, &found).with("days", days.to_string()));
    }
    let overlaps = overlaps(&entries);
    if !overlaps.is_empty() {
        told.push(notice(Code::PeriodOverlaps, &overlaps));
    }
    told
}

/// The entries as they are added up, by their first day. A standstill has no amount that could be counted twice.
fn entries(stream: &Stream, all: Vec<Dated>) -> Vec<Entry<'_>> {
    let all = all.into_iter().enumerate().filter(|(_, one)| one.period.is_ordered());
    let of = |(at, one): (usize, Dated)| {
        let typed = stream.activity.get(at);
        let stood = typed.is_some_and(|typed| typed.standstill && typed.amount.is_none());
        Entry {
            period: one.period,
            amount: one.amount.filter(|_| !stood),
            meter: typed.and_then(|typed| typed.meter.as_deref()),
        }
    };
    let mut entries: Vec<Entry<'_>> = all.map(of).collect();
    // Of two that begin on one day the longer first, for it reaches over the other.
    entries.sort_by_key(|entry| (entry.period.from, std::cmp::Reverse(entry.period.to)));
    entries
}

/// The days of the period in no entry. An entry without its amount covers its days: the amount itself is asked for.
fn gaps(entries: &[Entry<'_>], reported: Period) -> Vec<Period> {
    let mut gaps = Vec::new();
    let mut next = Some(reported.from);
    for entry in entries {
        let Some(open) = next else { break };
        let until = entry.period.from.previous().map(|day| Period { from: open, to: day.min(reported.to) });
        gaps.extend(until.filter(|gap| gap.is_ordered()));
        next = entry.period.to.next().map(|day| day.max(open));
    }
    let rest = next.map(|from| Period { from, to: reported.to });
    gaps.extend(rest.filter(|gap| gap.is_ordered()));
    gaps
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
