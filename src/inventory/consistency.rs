//! What a document must not contradict: ids used once, streams that belong to a source; and, stream by stream, dates inside the period.

use super::document::Inventory;
use super::index::Index;
use super::stream::Stream;
use crate::notice::{Code, Notice};
use crate::period::Period;

/// Everything in the document that contradicts itself.
pub fn contradictions(document: &Inventory) -> Vec<Notice> {
    let mut notices = Vec::new();
    if !document.period.is_ordered() {
        notices.push(
            Notice::new(Code::DateOutside, "period")
                .expected(format!(">= {}", document.period.from))
                .found(document.period.to),
        );
    }
    let source = |place: usize| document.sources.get(place).map_or("", |source| source.id.as_str());
    let sources = once("sources", document.sources.len(), &source, &mut notices);
    let stream = |place: usize| document.streams.get(place).map_or("", |stream| stream.id.as_str());
    once("streams", document.streams.len(), &stream, &mut notices);
    for stream in &document.streams {
        if sources.first(&stream.source, &source).is_none() {
            let known: Vec<&str> = sources.places().iter().map(|place| source(*place)).collect();
            let place = format!("streams/{}/source", stream.id);
            notices.push(
                Notice::new(Code::SourceUnknown, place).expected(known.join(", ")).found(&stream.source),
            );
        }
    }
    notices
}

/// Every id, once; of those that stand again a notice.
fn once<'a>(place: &str, count: usize, id: &dyn Fn(usize) -> &'a str, notices: &mut Vec<Notice>) -> Index {
    let ids = Index::of(count, id);
    let again = (0..count).filter(|place| ids.first(id(*place), id) != Some(*place));
    notices.extend(again.map(|again| Notice::new(Code::IdTaken, place).found(id(again))));
    ids
}

/// Dated amounts without a day in the reporting period; of one that reaches over its edge the days inside count. A cumulative figure from before it is what the next one is counted from.
pub(super) fn outside(stream: &Stream, document: &Inventory) -> Vec<Notice> {
    let whole = document.period;
    let entries = stream.activity.iter().map(|one| (one.period, one.cumulative));
    let (list, periods): (_, Vec<_>) = if stream.activity.is_empty() {
        ("balances", stream.balances.iter().map(|one| (one.period, false)).collect())
    } else {
        ("activity", entries.collect())
    };
    let is_wrong = |(period, cumulative): (Period, bool)| {
        let base = cumulative && period.is_ordered() && period.to < whole.from;
        let last = Period { from: if cumulative { period.to } else { period.from }, to: period.to };
        !base && last.common_days(whole) == 0
    };
    let wrong = periods.into_iter().enumerate().filter(|(_, one)| is_wrong(*one));
    wrong
        .map(|(i, (period, _))| {
            Notice::new(Code::DateOutside, format!("streams/{}/{list}/{i}", stream.id))
                .expected(format!("{} – {}", whole.from, whole.to))
                .found(format!("{} – {}", period.from, period.to))
        })
        .collect()
}
