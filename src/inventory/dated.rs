//! Dated amounts as a line adds them up: cumulative figures differenced, stock balances closed, standstill as 0, a gap by its named rule.
//!
//! What is differenced or balanced becomes an `=` entry in the canonical unit, so that a derivation shows how it came about.

use super::stream::{Activity, Adopted, Fill, StockBalance, Stream};
use crate::decimal::Plain;
use crate::period::Period;
use crate::quantity::{Dimension, Written};

/// Inventories of more months are neither shown nor asked for by month.
pub const MOST_MONTHS: usize = 120;

/// One amount of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// path of its field
    pub place: String,
    /// the days that it is for
    pub period: Period,
    /// the amount; none while it is missing
    pub amount: Option<Written>,
}

/// The amounts of a stream.
pub fn dated(stream: &Stream, takes: &[Dimension]) -> Vec<Dated> {
    let place = format!("streams/{}", stream.id);
    if stream.activity.is_empty() {
        let balances = stream.balances.iter().enumerate();
        let of = |(i, balance): (usize, &StockBalance)| Dated {
            place: format!("{place}/balances/{i}"),
            period: balance.period,
            amount: adopted(balance, takes),
        };
        return balances.map(of).collect();
    }
    let mut before: Option<&Activity> = None;
    let mut all = Vec::new();
    for (i, entry) in stream.activity.iter().enumerate() {
        let mut period = entry.period;
        let mut amount = entry.amount.clone();
        if entry.cumulative {
            if let Some(before) = before {
                let earlier = before.amount.as_ref().map(|earlier| ('-', earlier));
                // Without the earlier figure nobody knows what this month alone had.
                let parts = entry.amount.as_ref().zip(earlier);
                amount = parts.map(|(until, earlier)| sum(&[('+', until), earlier], takes));
                period.from = before.period.to.next().unwrap_or(period.from);
            }
            before = Some(entry);
        }
        if amount.is_none() {
            amount = ruled(entry).map(|fill| fill.amount.clone());
        }
        if amount.is_none() && entry.standstill {
            amount = takes.first().map(|dimension| Written::new("0", dimension.canonical_unit()));
        }
        all.push(Dated { place: format!("{place}/activity/{i}/amount"), period, amount });
    }
    all
}

/// The first calendar month of the reporting period without an entry: its amount is missing 缺失, not 0.
/// No month owes a delivery, which comes when it comes.
pub(super) fn missing_month(stream: &Stream, entries: &[Dated], reported: Period) -> Option<Period> {
    if entries.is_empty() || by_deliveries(stream) || entries.iter().any(|one| one.period.contains(reported))
    {
        return None;
    }
    let lacks = |month: &Period| entries.iter().all(|one| one.period.common_days(*month) == 0);
    reported.months(MOST_MONTHS).into_iter().find(lacks)
}

/// True where every amount is dated by the day that something was delivered or drawn. One such day among months is a
/// correction or a typing error, and the day of a stock-take is no delivery.
pub(super) fn by_deliveries(stream: &Stream) -> bool {
    let mut entries = stream.activity.iter();
    !stream.activity.is_empty() && entries.all(|one| one.period.from == one.period.to)
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
