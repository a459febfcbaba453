//! Dated amounts as a line adds them up: cumulative figures differenced, stock balances closed, standstill as 0, a gap by its named rule, and of a bill across the edge of the reporting period the days inside.
//!
//! What is differenced, balanced or split becomes an `=` entry in the canonical unit, so that a derivation shows how it came about.

use super::cumulative::{self, Figures};
use super::stream::{Activity, Adopted, Fill, StockBalance, Stream};
use crate::decimal::Plain;
use crate::period::Period;
use crate::quantity::{Dimension, Written};

/// Inventories of more months are neither shown nor asked for by month.
pub const MOST_MONTHS: usize = 120;

/// One amount of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// its place among the entries, or balances, of the stream
    pub at: usize,
    /// path of its field
    pub place: String,
    /// all the days that it was entered for; no day is in two bills
    pub whole: Period,
    /// those of them in the reporting period, which the amount is for
    pub period: Period,
    /// the amount; none while it is missing
    pub amount: Option<Written>,
}

/// The amounts of a stream, as far as they belong to the reporting period.
pub fn dated(stream: &Stream, takes: &[Dimension], reported: Period) -> Vec<Dated> {
    let place = format!("streams/{}", stream.id);
    let mut all: Vec<Dated> = Vec::new();
    if stream.activity.is_empty() {
        let balances = stream.balances.iter().enumerate();
        all.extend(balances.map(|(at, balance)| {
            let place = format!("{place}/balances/{at}");
            let period = balance.period;
            Dated { at, place, whole: period, period, amount: adopted(balance, takes) }
        }));
    } else {
        let figures = Figures::of(stream, reported);
        for (at, entry) in stream.activity.iter().enumerate() {
            let Some(whole) = figures.days(entry) else { continue };
            let amount = if cumulative::is_figure(entry) {
                Some(sum(&figures.terms(entry), takes))
            } else {
                own(entry, takes)
            };
            let place = format!("{place}/activity/{at}/amount");
            all.push(Dated { at, place, whole, period: whole, amount });
        }
    }
    share_edges(stream, &mut all, reported);
    for one in &mut all {
        cut(one, takes, reported);
    }
    all
}

/// The meter that an amount was read from.
pub(super) fn meter<'s>(stream: &'s Stream, one: &Dated) -> Option<&'s str> {
    stream.activity.get(one.at)?.meter.as_deref()
}

/// A bill from the 25th to the 25th names two readings, and the next one begins with the second: that day belongs to the bill that it ends.
fn share_edges(stream: &Stream, all: &mut [Dated], reported: Period) {
    let mut shared = false;
    for at in 1..all.len() {
        let (before, rest) = all.split_at_mut(at);
        let Some(one) = rest.first_mut() else { break };
        let same = |other: &&mut Dated| meter(stream, other) == meter(stream, one);
        let Some(other) = before.iter_mut().rev().find(same) else { continue };
        // Oldest first, or newest first.
        shared |= share(other.period, one) || share(one.period, other);
    }
    // So does the first day of the first bill, which shows where that begins before the reporting period.
    for one in all.iter_mut().filter(|one| shared && one.whole.from == one.period.from) {
        if one.whole.from < reported.from && reported.from <= one.whole.to {
            one.whole.from = one.whole.from.next().unwrap_or(one.whole.from);
        }
    }
}

fn share(early: Period, late: &mut Dated) -> bool {
    let shared = early.to == late.period.from && early.from < early.to && late.period.from < late.period.to;
    if let Some(day) = late.period.from.next().filter(|_| shared) {
        late.whole.from = day;
    }
    shared
}

/// Of an amount that reaches over the edge of the reporting period the share of the days inside; nothing of one that lies outside.
fn cut(one: &mut Dated, takes: &[Dimension], reported: Period) {
    let (days, inside) = (one.whole.days(), one.whole.common_days(reported));
    one.period = one.whole;
    if inside == days {
        return;
    }
    if inside > 0 {
        one.period = Period { from: one.whole.from.max(reported.from), to: one.whole.to.min(reported.to) };
    }
    let read = one.amount.as_ref().and_then(|amount| amount.read(takes, "").ok());
    if let Some((all, _)) = read {
        let text = format!("={}*{inside}/{days}", Plain(all.value));
        one.amount = Some(Written::new(&text, all.dimension.canonical_unit()));
    }
}

/// What an entry says of its own days: its amount, what fills the gap, or nothing used.
fn own(entry: &Activity, takes: &[Dimension]) -> Option<Written> {
    let still = || takes.first().map(|dimension| Written::new("0", dimension.canonical_unit()));
    written(entry).cloned().or_else(|| still().filter(|_| entry.standstill))
}

/// The amount of an entry, or what serves in its place.
pub(super) fn written(entry: &Activity) -> Option<&Written> {
    entry.amount.as_ref().or_else(|| ruled(entry).map(|fill| &fill.amount))
}

/// What fills a gap. Without a named rule the gap stays one.
pub(super) fn ruled(entry: &Activity) -> Option<&Fill> {
    entry.fill.as_ref().filter(|fill| !fill.rule.trim().is_empty())
}

/// What the balance of stock says was used; none while a part is missing. Nothing supplied is nothing.
pub fn used(balance: &StockBalance, takes: &[Dimension]) -> Option<Written> {
    let mut terms = vec![('+', balance.opening.as_ref()?), ('+', balance.received.as_ref()?)];
    terms.extend(balance.supplied.as_ref().map(|supplied| ('-', supplied)));
    terms.push(('-', balance.closing.as_ref()?));
    Some(sum(&terms, takes))
}

fn adopted(balance: &StockBalance, takes: &[Dimension]) -> Option<Written> {
    match balance.adopted? {
        Adopted::StockTake => used(balance, takes),
        Adopted::Meter => balance.meter.clone(),
        Adopted::Invoice => balance.invoice.clone(),
    }
}

/// `=120+30-10` in the canonical unit; where a term cannot be read, that term itself, so that its fault is told.
fn sum(terms: &[(char, &Written)], takes: &[Dimension]) -> Written {
    let mut takes = takes.to_vec();
    let mut text = String::from("=");
    let mut unit = String::new();
    for (sign, written) in terms {
        let Ok((quantity, _)) = written.read(&takes, "") else { return (*written).clone() };
        takes = vec![quantity.dimension];
        unit = quantity.dimension.canonical_unit();
        if *sign == '-' || text.len() > 1 {
            text.push(*sign);
        }
        text.push_str(&Plain(quantity.value).to_string());
    }
    Written::new(&text, &unit)
}
