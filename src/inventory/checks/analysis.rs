//! Analyses behind a measured value: a laboratory that names no accreditation, and months that were used in and not sampled.

use crate::inventory::dated::{MOST_MONTHS, dated};
use crate::inventory::sampling::Batch;
use crate::inventory::stream::Stream;
use crate::notice::{Code, Notice};
use crate::period::Period;
use crate::quantity::Dimension;

/// What is told about the batches of a stream, each once for all of them.
pub(super) fn notices(stream: &Stream, takes: &[Dimension], reported: Period) -> Vec<Notice> {
    let place = format!("streams/{}/batches", stream.id);
    let told = [unaccredited(stream), unsampled(stream, takes, reported)];
    let codes = [Code::AnalysisUnaccredited, Code::AnalysisMonthMissing];
    let told = codes.into_iter().zip(told).filter(|(_, found)| !found.is_empty());
    told.map(|(code, found)| Notice::new(code, &place).found(found.join(", ")).with("name", &stream.name))
        .collect()
}

/// Ids of the batches whose laboratory names no accreditation.
fn unaccredited(stream: &Stream) -> Vec<String> {
    let analysed = |batch: &&Batch| {
        !batch.results.is_empty() || batch.carbon.is_some() || batch.net_calorific_value.is_some()
    };
    let batches = stream.batches.iter().filter(analysed);
    batches.filter(|batch| batch.accreditation.is_empty()).map(|batch| batch.id.clone()).collect()
}

/// Months with an amount and without a sample, as `2025-03`; none where a batch has no day, for it may be of any month.
fn unsampled(stream: &Stream, takes: &[Dimension], reported: Period) -> Vec<String> {
    let days: Option<Vec<_>> = stream.batches.iter().map(|batch| batch.day).collect();
    let Some(days) = days.filter(|days| !days.is_empty()) else { return Vec::new() };
    let used: Vec<Period> = dated(stream, takes, reported)
        .into_iter()
        .filter(|one| {
            let read = one.amount.as_ref().and_then(|amount| amount.read(takes, "").ok());
            read.is_some_and(|(amount, _)| amount.value > 0.0)
        })
        .map(|one| one.period)
        .collect();
    let is_used = |month: &Period| used.iter().any(|period| period.common_days(*month) > 0);
    let is_sampled = |month: &Period| days.iter().any(|day| month.from <= *day && *day <= month.to);
    let lacking =
        reported.months(MOST_MONTHS).into_iter().filter(|month| is_used(month) && !is_sampled(month));
    lacking.map(|month| month.from.month()).collect()
}
