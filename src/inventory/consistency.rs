//! What a document must not contradict: ids used once, streams that belong to a source; and, stream by stream, dates inside the period.

use super::document::Inventory;
use super::stream::Stream;
use crate::notice::{Code, Notice};
use std::collections::BTreeSet;

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
    notices.extend(taken_twice("sources", document.sources.iter().map(|s| s.id.as_str())));
    notices.extend(taken_twice("streams", document.streams.iter().map(|s| s.id.as_str())));
    let mut sources = BTreeSet::new();
    for source in &document.sources {
        sources.insert(source.id.as_str());
    }
    for stream in &document.streams {
        if !sources.contains(stream.source.as_str()) {
            let known: Vec<&str> = sources.iter().copied().collect();
            let place = format!("streams/{}/source", stream.id);
            notices.push(
                Notice::new(Code::SourceUnknown, place).expected(known.join(", ")).found(&stream.source),
            );
        }
    }
    notices
}

fn taken_twice<'a>(place: &str, ids: impl Iterator<Item = &'a str>) -> Vec<Notice> {
    let mut seen = BTreeSet::new();
    ids.filter(|id| !seen.insert(*id)).map(|id| Notice::new(Code::IdTaken, place).found(id)).collect()
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
