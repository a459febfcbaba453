//! Dated amounts as a line adds them up: cumulative figures differenced, stock balances closed, standstill as 0, a gap by its named rule.
//!
//! What is differenced or balanced becomes an `=` entry in the canonical unit, so that a derivation shows how it came about.

use super::sampling::Meter;
use super::stream::{Activity, Adopted, Fill, StockBalance, Stream};
use crate::decimal::Plain;
use crate::library::{GAP_GAS, GAP_SOLID};
use crate::notice::{Code, Notice};
use crate::period::Period;
use crate::quantity::{Dimension, Quantity, Written};

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

/// What fills a gap. Without a named rule the gap stays one.
fn ruled(entry: &Activity) -> Option<&Fill> {
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

/// What is told about dated amounts: a gap filled by a rule, meter and stock apart.
pub fn notices(stream: &Stream, takes: &[Dimension], gas: bool) -> Vec<Notice> {
    let place = format!("streams/{}", stream.id);
    let mut told = Vec::new();
    for (i, entry) in stream.activity.iter().enumerate() {
        if let (None, Some(fill)) = (&entry.amount, ruled(entry)) {
            let notice = Notice::new(Code::GapFilled, format!("{place}/activity/{i}/fill"));
            told.push(notice.found(&fill.amount).with("rule", &fill.rule));
        }
    }
    for (i, balance) in stream.balances.iter().enumerate() {
        let stock = used(balance, takes).and_then(|stock| read(&stock, takes));
        for (name, other) in [("meter", &balance.meter), ("invoice", &balance.invoice)] {
            let other = other.as_ref().and_then(|other| read(other, takes));
            if let (Some(stock), Some(other)) = (stock, other) {
                told.extend(apart(stock, other, gas, &format!("{place}/balances/{i}/{name}")));
            }
        }
    }
    for (i, balance) in stream.balances.iter().enumerate() {
        let adopted = match balance.adopted {
            Some(Adopted::StockTake) => "stock-take",
            Some(Adopted::Meter) => "meter",
            Some(Adopted::Invoice) => "invoice",
            None => continue,
        };
        if balance.reason.trim().is_empty() {
            told.push(
                Notice::new(Code::ReasonMissing, format!("{place}/balances/{i}/reason")).found(adopted),
            );
        }
    }
    told.extend(expired(stream));
    told
}

/// Meters that were read after the last day of their verification; a meter that no amount names is taken to serve all.
fn expired(stream: &Stream) -> Vec<Notice> {
    let named = stream.activity.iter().any(|entry| entry.meter.is_some());
    let balances = stream.balances.iter().filter(|one| one.meter.is_some()).map(|one| (None, one.period));
    let entries = stream.activity.iter().map(|entry| (entry.meter.as_deref(), entry.period));
    let uses: Vec<(Option<&str>, Period)> = entries.chain(balances).collect();
    let of = |meter: &Meter| {
        let until = meter.valid_until?;
        let mut late = uses.iter().filter(|(by, period)| {
            period.to > until && (by.is_some_and(|by| by == meter.id) || (by.is_none() && !named))
        });
        let (_, period) = late.next()?;
        let notice = Notice::new(Code::MeterExpired, format!("streams/{}/meters/{}", stream.id, meter.id));
        let number = if meter.number.is_empty() { &meter.name } else { &meter.number };
        Some(notice.expected(period.to).found(until).with("name", number))
    };
    stream.meters.iter().filter_map(of).collect()
}

fn read(written: &Written, takes: &[Dimension]) -> Option<Quantity> {
    written.read(takes, "").ok().map(|(quantity, _)| quantity)
}

/// Beyond what stock-taking explains, for solids and liquids or for gases, of the stock balance.
fn apart(stock: Quantity, other: Quantity, gas: bool, place: &str) -> Option<Notice> {
    let most = if gas { GAP_GAS.value() } else { GAP_SOLID.value() };
    let gap = other.value - stock.value;
    // Room for rounding, so that 2 % itself is not beyond 2 %.
    if stock.dimension != other.dimension || gap.abs() <= stock.value.abs() * most * (1.0 + 1e-9) {
        return None;
    }
    let unit = stock.dimension.canonical_unit();
    let notice = Notice::new(Code::StockGap, place).expected(format!("{} {unit}", Plain(stock.value)));
    Some(
        notice
            .found(format!("{} {unit}", Plain(other.value)))
            .with("limit", format!("{} %", Plain(most * 100.0))),
    )
}
