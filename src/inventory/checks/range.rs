//! A typed number outside what the documents print as a range for its material. A hint: a measured value may well lie there.

use super::checked;
use crate::inventory::assess::Line;
use crate::inventory::document::Inventory;
use crate::library::Library;
use crate::library::ranges::{RANGES, Range};
use crate::method::prepare::OriginKind;
use crate::notice::{Code, Notice};

/// The hints of one line.
pub(super) fn hints(line: &Line<'_>, document: &Inventory, library: &Library) -> Vec<Notice> {
    let told = line.prepared().origins.iter().filter_map(|origin| {
        let OriginKind::Entered(written) = &origin.kind else { return None };
        let parameter = origin.input.default?;
        let stream = document.stream_of(&origin.place).and_then(|at| document.streams.get(at))?;
        let item = library.item_named(stream.item.as_deref()?)?;
        let known = RANGES.iter().filter(|one| one.item == item.id && one.parameter() == Some(parameter));
        let known: Vec<&Range> = known.collect();
        let (read, _) =
            (!known.is_empty()).then(|| written.read(parameter.dimensions(), "").ok()).flatten()?;
        let fits = |one: &&Range| one.ends().is_some_and(|(low, _)| low.dimension == read.dimension);
        let known: Vec<&Range> = known.into_iter().filter(fits).collect();
        let inside = |one: &&Range| {
            one.ends().is_some_and(|(low, high)| (low.value..=high.value).contains(&read.value))
        };
        let first = known.first().filter(|_| !known.iter().any(inside))?;
        let notice = Notice::new(Code::RangeOutside, &origin.place).named(&item.zh, &item.en);
        let notice = notice.expected(format!("{}–{} {}", first.low, first.high, first.unit)).found(written);
        Some(checked(notice.with("family", first.family), first.status()))
    });
    told.collect()
}
