//! One fuel with two default sources 缺省值来源 in one boundary and year: a number that was typed may be another family's default, digit for digit.

use crate::inventory::assess::Line;
use crate::inventory::document::Inventory;
use crate::library::{FamilyKind, Library};
use crate::method::prepare::OriginKind;
use crate::notice::{Code, Notice};

/// Which family one number of a stream comes from; places in the document and in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    stream: usize,
    item: usize,
    family: usize,
    input: &'static str,
}

/// Of every default of a line, and of every typed number that equals one.
pub(super) fn taken(line: &Line<'_>, document: &Inventory, library: &Library) -> Vec<Taken> {
    let chosen = document.settings.family.as_deref();
    let family = |id: &str| library.families.iter().position(|family| family.id == id);
    let origins = line.prepared().origins.iter().filter_map(|origin| {
        let stream = document.stream_of(&origin.place)?;
        let named = document.streams.get(stream)?.item.as_deref()?;
        let known = library.item_named(named)?;
        let item = library.items.iter().position(|item| item.id == known.id)?;
        let found = match &origin.kind {
            OriginKind::Library(factor, _) => family(&factor.family),
            OriginKind::Entered(written) => {
                let parameter = origin.input.default?;
                let (read, _) = written.read(parameter.dimensions(), "").ok()?;
                let has = |family: &str| {
                    library.rows(family, &known.id, parameter).iter().any(|row| row.quantity == read)
                };
                let own = chosen.filter(|family| has(family)).and_then(family);
                own.or_else(|| library.families.iter().position(|family| has(&family.id)))
            }
        };
        let family = found?;
        let kind = library.families.get(family)?.kind;
        let fuels = matches!(kind, FamilyKind::Fuel | FamilyKind::Product);
        fuels.then_some(Taken { stream, item, family, input: origin.input.name })
    });
    origins.collect()
}

/// What comes from another family than the rest of the same material: than the one the document names, where it has any of it.
pub(super) fn notices<'t>(
    all: impl Iterator<Item = &'t Taken> + Clone,
    document: &Inventory,
    library: &Library,
) -> Vec<Notice> {
    let chosen = document.settings.family.as_deref();
    let named = library.families.iter().position(|family| Some(family.id.as_str()) == chosen);
    // by material
    let mut main: Vec<Option<usize>> = vec![None; library.items.len()];
    for taken in all.clone() {
        let Some(main) = main.get_mut(taken.item) else { continue };
        let first = main.get_or_insert(taken.family);
        if Some(taken.family) == named {
            *first = taken.family;
        }
    }
    let of = |item: usize| main.get(item).copied().flatten();
    let strange = all.filter(|taken| of(taken.item).is_some_and(|family| family != taken.family));
    let told = strange.filter_map(|taken| {
        let (stream, item) = (document.streams.get(taken.stream)?, library.items.get(taken.item)?);
        let family = |at: usize| library.families.get(at).map_or("", |family| family.id.as_str());
        let place = format!("streams/{}/inputs/{}", stream.id, taken.input);
        let notice = Notice::new(Code::DefaultSourcesMixed, place).found(family(taken.family));
        let rest = of(taken.item).map_or("", family);
        Some(notice.expected(rest).named(&item.zh, &item.en))
    });
    told.collect()
}
