//! A line by months: the share of its activity data that falls into each. Cumulative masses are rounded and differenced, so months add to the line to the bit.
//!
//! An amount whose days lie in several months is split by days; the view says so.

use super::arguments::takes;
use super::assess::{Assessment, Line, activity_input, is_of_whole};
use super::contribution::amount;
use super::dated::dated;
use super::gases::Masses;
use super::stream::Stream;
use super::total::Measure;
use crate::formula::{Datum, Leaf};
use crate::method::compute;
use crate::method::registry::{Shape, Slot};
use crate::period::Period;
use crate::quantity::Exact;

/// One line in one month, in one measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Monthly {
    /// place of the month
    pub month: usize,
    /// which gas, or all
    pub measure: Measure,
    /// its mass
    pub mass: Exact,
}

/// A line in every month; empty where the line has no value.
pub fn monthly(assessment: &Assessment<'_>, line: &Line<'_>, months: &[Period]) -> Vec<Monthly> {
    let measures: Vec<Measure> = line.masses.gases.iter().map(|(gas, _)| Measure::Gas(*gas)).collect();
    let mut out = Vec::new();
    let cumulated = cumulated(assessment, line, months);
    for measure in measures.into_iter().chain([Measure::Co2e]) {
        let mut before = Exact::ZERO;
        for (month, masses) in cumulated.iter().enumerate() {
            // The last month ends with the line itself.
            let masses = if month + 1 == months.len() { &line.masses } else { masses };
            let Some(until) = masses.get(measure) else { continue };
            out.push(Monthly { month, measure, mass: until - before });
            before = until;
        }
    }
    out
}

/// True where an amount of the line had to be split by days.
pub fn is_split(assessment: &Assessment<'_>, line: &Line<'_>, months: &[Period]) -> bool {
    let streams = dated_streams(assessment, line);
    let of = |stream: &&Stream| dated(stream, &takes(line.method, stream), assessment.document.period);
    let mut entries = streams.iter().flat_map(of);
    streams.is_empty() && months.len() > 1
        || entries.any(|entry| !months.iter().any(|month| month.contains(entry.whole)))
}

/// The streams of the line whose amounts have dates.
pub fn dated_streams<'d>(assessment: &Assessment<'d>, line: &Line<'_>) -> Vec<&'d Stream> {
    let all = line.streams.iter().filter_map(|at| assessment.document.streams.get(*at));
    all.filter(|stream| activity_input(line.method, stream).is_some()).collect()
}

/// The masses of the line from the first day to the end of each month.
fn cumulated(assessment: &Assessment<'_>, line: &Line<'_>, months: &[Period]) -> Vec<Masses> {
    if !line.masses.is_computed() {
        return Vec::new();
    }
    let streams = dated_streams(assessment, line);
    let amounts: Vec<Vec<f64>> = streams.iter().map(|stream| until(line, stream, months)).collect();
    let emits: Vec<_> = line.masses.gases.iter().map(|(gas, _)| *gas).collect();
    let species = line.streams.first().and_then(|at| assessment.document.streams.get(*at));
    let species = species.and_then(|stream| stream.item.as_deref());
    // What has no dates is the same every day.
    let mut days = 0.0;
    let by_day = months.iter().map(|month| {
        days += f64::from(month.days());
        days
    });
    let share_of: Vec<f64> = amounts.first().cloned().unwrap_or_else(|| by_day.collect());
    (0..months.len())
        .map(|month| {
            let at = |amounts: &Vec<f64>| amounts.get(month).copied().unwrap_or_default();
            if line.is_balance() && !is_of_whole(line.method) {
                let slots = scaled(line, &streams, &amounts.iter().map(at).collect::<Vec<_>>());
                let computed = compute::value(line.method, &slots);
                Masses::of(&emits, computed.as_ref(), assessment.gwp, species)
            } else {
                let whole = share_of.last().copied().unwrap_or_default();
                let part = at(&share_of);
                line.masses.share(if whole > 0.0 { part / whole } else { 0.0 })
            }
        })
        .collect()
}

/// One dated amount of a stream, and how many of its days lie in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// the whole amount, in its canonical unit
    pub value: f64,
    /// days of the amount that lie in the month
    pub common: u32,
    /// all its days
    pub days: u32,
}

impl Share {
    /// What of it falls into the month.
    pub fn in_month(&self) -> f64 {
        self.value * f64::from(self.common) / f64::from(self.days)
    }
}

/// The dated amounts of a stream, as they lie to a month.
pub fn shares(line: &Line<'_>, stream: &Stream, month: &Period) -> Vec<Share> {
    let values: Vec<f64> = match amount(line, stream).and_then(|field| field.datum.as_ref()) {
        Some(Datum::Sum(_, items)) => items.iter().map(Datum::value).collect(),
        Some(one) => vec![one.value()],
        None => Vec::new(),
    };
    let entries = dated(stream, &takes(line.method, stream), line.frame.document.period);
    let dated = entries.iter().zip(values).filter(|(entry, _)| entry.period.days() > 0);
    dated
        .map(|(entry, value)| Share {
            value,
            common: month.common_days(entry.period),
            days: entry.period.days(),
        })
        .collect()
}

/// The amount of a stream from the first day to the end of each month, in its canonical unit. The last is what its
/// months are shares of: days outside the period are in none of them.
pub fn until(line: &Line<'_>, stream: &Stream, months: &[Period]) -> Vec<f64> {
    let mut sum = 0.0;
    let mut until = Vec::new();
    for month in months {
        sum += shares(line, stream, month).iter().map(Share::in_month).sum::<f64>();
        until.push(sum);
    }
    until
}

/// The slots of a balance with other amounts, in the order of its streams.
fn scaled(line: &Line<'_>, streams: &[&Stream], amounts: &[f64]) -> Vec<Slot<Datum>> {
    let slots = line.prepared().slots.as_deref().unwrap_or_default();
    let of = |(input, slot): (&crate::method::registry::Input, &Slot<Datum>)| match (&input.shape, slot) {
        (Shape::List(fields), Slot::List(records)) => {
            let place = fields.iter().position(|field| field.activity).unwrap_or_default();
            let on_side = streams.iter().zip(amounts).filter(|(s, _)| s.side.as_deref() == Some(input.name));
            Slot::List(
                records
                    .iter()
                    .zip(on_side)
                    .map(|(record, (_, amount))| with(record, place, *amount))
                    .collect(),
            )
        }
        (_, other) => other.clone(),
    };
    line.method.inputs.iter().zip(slots).map(of).collect()
}

/// A record with another amount at its place.
fn with(record: &[Datum], place: usize, amount: f64) -> Vec<Datum> {
    let mut record = record.to_vec();
    if let Some(field) = record.get_mut(place) {
        *field = Datum::Leaf(Leaf { value: amount, dimension: field.dimension(), key: 0 });
    }
    record
}
