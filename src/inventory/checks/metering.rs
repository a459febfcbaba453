//! Dated amounts: a gap filled by a rule, meter and stock apart, a reason that lacks, a meter past its verification.

use super::beyond;
use crate::decimal::Plain;
use crate::inventory::dated::{dated, ruled, used, written};
use crate::inventory::sampling::Meter;
use crate::inventory::stream::{Activity, Adopted, Stream};
use crate::library::{GAP_GAS, GAP_SOLID};
use crate::notice::{Code, Notice};
use crate::period::Period;
use crate::quantity::{Dimension, Quantity, Written};

/// What is told about the dated amounts of a stream.
pub(super) fn notices(stream: &Stream, takes: &[Dimension], reported: Period, gas: bool) -> Vec<Notice> {
    let place = format!("streams/{}", stream.id);
    let mut told = Vec::new();
    for (i, entry) in stream.activity.iter().enumerate() {
        if let (None, Some(fill)) = (&entry.amount, ruled(entry)) {
            let notice = Notice::new(Code::GapFilled, format!("{place}/activity/{i}/fill"));
            told.push(notice.found(&fill.amount).with("rule", &fill.rule));
        }
    }
    for one in dated(stream, takes, reported) {
        let still = stream.activity.get(one.at).is_some_and(|entry| entry.standstill);
        let used = one
            .amount
            .as_ref()
            .filter(|amount| read(amount, takes).is_some_and(|used| used.value.abs() > 0.0));
        if let Some(used) = used.filter(|_| still) {
            told.push(Notice::new(Code::StandstillAmount, one.place).found(used).with("name", &stream.name));
        }
    }
    told.extend(contradicted(stream, takes));
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
    told.extend(unlisted(stream));
    told
}

/// Standstills of days that another entry of the same meter, or of none, has an amount for. A cumulative figure counts days of other entries too.
fn contradicted(stream: &Stream, takes: &[Dimension]) -> Vec<Notice> {
    let used = |entry: &Activity| {
        let amount = written(entry).filter(|_| !entry.cumulative && !entry.standstill)?;
        read(amount, takes).filter(|used| used.value.abs() > 0.0).map(|_| amount.clone())
    };
    let of = |(at, still): (usize, &Activity)| {
        let other = stream.activity.iter().find_map(|other| {
            let same = other.meter == still.meter || other.meter.is_none() || still.meter.is_none();
            used(other).filter(|_| same && other.period.common_days(still.period) > 0)
        })?;
        let place = format!("streams/{}/activity/{at}/amount", stream.id);
        Some(Notice::new(Code::StandstillAmount, place).found(other).with("name", &stream.name))
    };
    stream.activity.iter().enumerate().filter(|(_, entry)| entry.standstill).filter_map(of).collect()
}

/// Meters that amounts name and the list does not.
fn unlisted(stream: &Stream) -> Option<Notice> {
    let mut unlisted: Vec<&str> = stream.activity.iter().filter_map(|entry| entry.meter.as_deref()).collect();
    unlisted.retain(|id| stream.meters.iter().all(|meter| meter.id != *id));
    unlisted.sort_unstable();
    unlisted.dedup();
    let listed: Vec<&str> = stream.meters.iter().map(|meter| meter.id.as_str()).collect();
    let notice = Notice::new(Code::MeterUnknown, format!("streams/{}/activity", stream.id));
    let notice = notice
        .expected(if listed.is_empty() { "none".to_owned() } else { listed.join(", ") })
        .found(unlisted.join(", "))
        .with("name", &stream.name);
    (!unlisted.is_empty()).then_some(notice)
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

/// An amount that can be read.
pub(super) fn read(written: &Written, takes: &[Dimension]) -> Option<Quantity> {
    written.read(takes, "").ok().map(|(quantity, _)| quantity)
}

/// Beyond what stock-taking explains, for solids and liquids or for gases, of the stock balance.
fn apart(stock: Quantity, other: Quantity, gas: bool, place: &str) -> Option<Notice> {
    let limit = if gas { &GAP_GAS } else { &GAP_SOLID };
    let gap = other.value - stock.value;
    // Room for rounding, so that 2 % itself is not beyond 2 %.
    if stock.dimension != other.dimension || gap.abs() <= stock.value.abs() * limit.value() * (1.0 + 1e-9) {
        return None;
    }
    let unit = stock.dimension.canonical_unit();
    let notice = Notice::new(Code::StockGap, place).expected(format!("{} {unit}", Plain(stock.value)));
    Some(beyond(notice.found(format!("{} {unit}", Plain(other.value))), limit))
}
