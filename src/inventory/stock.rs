//! Stock by periods as a clerk checks it: opening + received − supplied − closing = used, with meter, invoices and the gap beside it, and which of them is taken.

use super::arguments::takes;
use super::assess::Assessment;
use super::basis;
use super::dated::{dated, used};
use super::sampling::{Basis, MeterKind};
use super::stream::Adopted;
use crate::json::Write;
use crate::period::{Day, Period};
use crate::quantity::{Dimension, Written};

/// One period of one stream, in its canonical unit.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct StockRow {
    /// stream id
    pub stream: String,
    /// stream name
    pub name: String,
    /// the days
    pub period: Period,
    /// opening stock
    pub opening: Option<f64>,
    /// bought or made
    pub received: Option<f64>,
    /// supplied to others
    pub supplied: Option<f64>,
    /// closing stock
    pub closing: Option<f64>,
    /// used, by the balance of stock
    pub used: Option<f64>,
    /// used, by the meter
    pub meter: Option<f64>,
    /// meter less balance
    pub meter_gap: Option<f64>,
    /// used, by invoices
    pub invoice: Option<f64>,
    /// invoices less balance
    pub invoice_gap: Option<f64>,
    /// which is taken
    pub adopted: Option<Adopted>,
    /// the amount that is taken
    pub taken: Option<f64>,
    /// why
    pub reason: String,
    /// unit of all amounts
    pub unit: String,
}

/// What one batch gives to the year's value of one input.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct BatchRow {
    /// stream id
    pub stream: String,
    /// batch id
    pub batch: String,
    /// sample number
    pub sample: String,
    /// input that it serves
    pub input: String,
    /// as typed
    pub typed: Option<Written>,
    /// on the stream's basis
    pub converted: Written,
    /// the basis that it was typed on
    pub basis: Option<Basis>,
    /// the amount that it stands for
    pub amount: Written,
}

/// A meter in use.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct MeterRow {
    /// stream id
    pub stream: String,
    /// its name
    pub name: String,
    /// what it is
    pub kind: Option<MeterKind>,
    /// its number
    pub number: String,
    /// last day of its verification
    pub valid_until: Option<Day>,
}

/// Every stock balance of the document.
pub fn stocks(assessment: &Assessment<'_>) -> Vec<StockRow> {
    let mut rows = Vec::new();
    for (at, stream) in assessment.document.streams.iter().enumerate().filter(|(_, s)| !s.balances.is_empty())
    {
        let takes = assessment.line_of(at).map(|line| takes(line.method, stream)).unwrap_or_default();
        let taken = dated(stream, &takes, assessment.document.period);
        for (place, balance) in stream.balances.iter().enumerate() {
            let used = used(balance, &takes);
            let read =
                |written: &Option<Written>| written.as_ref()?.read(&takes, "").ok().map(|(read, _)| read);
            let value = |written: &Option<Written>| read(written).map(|read| read.value);
            let (stock, meter, invoice) = (value(&used), value(&balance.meter), value(&balance.invoice));
            let dimension =
                [&used, &balance.meter, &balance.invoice, &balance.received].into_iter().find_map(read);
            rows.push(StockRow {
                stream: stream.id.clone(),
                name: stream.name.clone(),
                period: balance.period,
                opening: value(&balance.opening),
                received: value(&balance.received),
                supplied: value(&balance.supplied),
                closing: value(&balance.closing),
                used: stock,
                meter,
                meter_gap: meter.zip(stock).map(|(meter, stock)| meter - stock),
                invoice,
                invoice_gap: invoice.zip(stock).map(|(invoice, stock)| invoice - stock),
                adopted: balance.adopted,
                // Dated amounts, where there are any, stand before the balances.
                taken: taken
                    .get(place)
                    .filter(|_| stream.activity.is_empty())
                    .and_then(|one| value(&one.amount)),
                reason: balance.reason.clone(),
                unit: dimension.map_or(Dimension::STUFF, |read| read.dimension).canonical_unit(),
            });
        }
    }
    rows
}

/// Every batch of the document, input by input.
pub fn batches(assessment: &Assessment<'_>) -> Vec<BatchRow> {
    let mut rows = Vec::new();
    for stream in &assessment.document.streams {
        for batch in &stream.batches {
            let named = [basis::CARBON, basis::CALORIFIC];
            let names = batch.results.keys().map(String::as_str).filter(|name| !named.contains(name));
            for input in named.into_iter().chain(names) {
                let Some(Ok(converted)) = basis::of_batch(stream, batch, input) else { continue };
                rows.push(BatchRow {
                    stream: stream.id.clone(),
                    batch: batch.id.clone(),
                    sample: batch.sample.clone(),
                    input: input.to_owned(),
                    typed: basis::typed(batch, input).cloned(),
                    converted,
                    basis: batch.basis,
                    amount: batch.amount.clone(),
                });
            }
        }
    }
    rows
}

/// Every meter of the document.
pub fn meters(assessment: &Assessment<'_>) -> Vec<MeterRow> {
    let streams = assessment.document.streams.iter();
    let of = streams.flat_map(|stream| stream.meters.iter().map(move |meter| (stream, meter)));
    of.map(|(stream, meter)| MeterRow {
        stream: stream.id.clone(),
        name: meter.name.clone(),
        kind: meter.kind,
        number: meter.number.clone(),
        valid_until: meter.valid_until,
    })
    .collect()
}
