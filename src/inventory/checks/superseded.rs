//! A factor of an older year although a newer one is published for the same thing. An old one because none is newer is no warning.

use super::checked;
use crate::inventory::assess::Line;
use crate::inventory::document::Inventory;
use crate::library::{Factor, Library, Query, resolve};
use crate::method::given::Defaults;
use crate::method::prepare::{Origin, OriginKind};
use crate::notice::{Code, Notice};

/// The warnings of one line.
pub(super) fn notices(
    line: &Line<'_>,
    document: &Inventory,
    defaults: &Defaults,
    library: &Library,
) -> Vec<Notice> {
    let told = line.prepared().origins.iter().filter_map(|origin| {
        let (used, newer) = match &origin.kind {
            OriginKind::Library(factor, _) => (*factor, newer(factor, defaults, library)?),
            OriginKind::Entered(_) => typed(origin, document, defaults, library)?,
        };
        let year = |factor: &Factor| factor.year().map(|year| year.to_string()).unwrap_or_default();
        let text = |factor: &Factor| {
            format!("{} {} ({}, {})", factor.printed, factor.unit, year(factor), factor.family)
        };
        let notice = Notice::new(Code::FactorSuperseded, &origin.place);
        Some(checked(notice.expected(text(newer)).found(text(used)), newer.status.max(used.status)))
    });
    told.collect()
}

/// A typed number that equals a published one, unless the newest equals it too.
fn typed<'l>(
    origin: &Origin<'_>,
    document: &Inventory,
    defaults: &Defaults,
    library: &'l Library,
) -> Option<(&'l Factor, &'l Factor)> {
    let OriginKind::Entered(written) = &origin.kind else { return None };
    let parameter = origin.input.default?;
    let stream = document.stream_of(&origin.place).and_then(|at| document.streams.get(at))?;
    let item = library.item_named(stream.item.as_deref().unwrap_or("electricity"))?;
    let (read, _) = written.read(parameter.dimensions(), "").ok()?;
    let dated = library.factors.iter().filter(|f| f.item == item.id && f.parameter == parameter);
    let equal = dated.filter(|factor| factor.year().is_some() && factor.quantity == read);
    let used = equal.max_by_key(|factor| factor.year())?;
    newer(used, defaults, library).filter(|newer| newer.quantity != read).map(|newer| (used, newer))
}

/// What its own family, or the one that took its place, has of a later year that is no later than the year accounted.
fn newer<'l>(used: &Factor, defaults: &Defaults, library: &'l Library) -> Option<&'l Factor> {
    let (year, asked) = (used.year()?, defaults.year?);
    let successor = library.family(&used.family).and_then(|family| family.successor.as_deref());
    let families = [Some(used.family.as_str()), successor];
    let found = families.into_iter().flatten().filter_map(|family| {
        let query = Query {
            item: &used.item,
            parameter: used.parameter,
            family: Some(family),
            year: Some(asked),
            region: used.region.as_deref(),
        };
        resolve(library, &query).ok()?.basis.first().copied()
    });
    let later = found.filter(|factor| factor.year().is_some_and(|found| year < found && found <= asked));
    later.max_by_key(|factor| factor.year())
}
