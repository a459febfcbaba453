//! What a document must not contradict: ids used once, streams that belong to a source; and, stream by stream, dates inside the period.

use super::document::Inventory;
use super::index::Index;
use super::stream::Stream;
use crate::notice::{Code, Notice};

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

/// Dated amounts that lie outside the reporting period.
pub(super) fn outside(stream: &Stream, document: &Inventory) -> Vec<Notice> {
    let whole = document.period;
    let wrong = stream
        .activity
        .iter()
        .enumerate()
        .filter(|(_, a)| !a.period.is_ordered() || !whole.contains(a.period));
    wrong
        .map(|(i, entry)| {
            Notice::new(Code::DateOutside, format!("streams/{}/activity/{i}", stream.id))
                .expected(format!("{} – {}", whole.from, whole.to))
                .found(format!("{} – {}", entry.period.from, entry.period.to))
        })
        .collect()
}
