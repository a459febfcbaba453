//! What a document must not contradict: ids used once, streams that belong to a source; and, stream by stream, dates inside the period.

use super::document::Inventory;
use super::stream::Stream;
use crate::notice::{Code, Notice};
use std::collections::BTreeMap;

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
    let sources = once("sources", &mut document.sources.iter().map(|s| s.id.as_str()), &mut notices);
    once("streams", &mut document.streams.iter().map(|s| s.id.as_str()), &mut notices);
    for stream in &document.streams {
        if !sources.contains_key(stream.source.as_str()) {
            let known: Vec<&str> = sources.keys().copied().collect();
            let place = format!("streams/{}/source", stream.id);
            notices.push(
                Notice::new(Code::SourceUnknown, place).expected(known.join(", ")).found(&stream.source),
            );
        }
    }
    notices
}

/// Every id, once; of those that stand again a notice. A map as elsewhere in the core, and no set: each kind of tree is 2 kB of code.
fn once<'a>(
    place: &str,
    ids: &mut dyn Iterator<Item = &'a str>,
    notices: &mut Vec<Notice>,
) -> BTreeMap<&'a str, usize> {
    let mut seen = BTreeMap::new();
    for id in ids {
        if seen.insert(id, 0).is_some() {
            notices.push(Notice::new(Code::IdTaken, place).found(id));
        }
    }
    seen
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
