//! Readings 口径 that the document chooses and that are not what is computed, and misprints whose correction it uses.

use crate::inventory::alternatives::{is_entered, item_at, touches};
use crate::inventory::assess::Line;
use crate::inventory::document::Inventory;
use crate::inventory::running::sector;
use crate::inventory::stream::Stream;
use crate::inventory::total::Measure;
use crate::json::Named;
use crate::library::Library;
use crate::library::clause::{Clause, Way};
use crate::method::chosen::{Reach, idle, is_against, is_set};
use crate::method::{compute, corrected};
use crate::notice::Notice;
use crate::quantity::Written;

/// Chosen readings that are not what is computed, and why.
pub(in crate::inventory) fn readings(
    document: &Inventory,
    library: &Library,
    lines: &[Line<'_>],
    told: &[Notice],
) -> Vec<Notice> {
    let chosen: Vec<(String, String)> =
        document.readings.iter().map(|one| (one.ambiguity.clone(), one.reading.clone())).collect();
    let is_about = |clause: &Clause, line: &&Line<'_>| touches(clause, &[*line], library, Measure::Co2e);
    let touched = |one: &Clause| lines.iter().any(|line| is_about(one, &line));
    // Of a material every stream needs it; of a method a line has it where its source or one of its streams does.
    let entered = |clause: &Clause, way: &Way| {
        let has = |inputs: &Named<Written>| way.inputs.iter().any(|name| inputs.contains_key(name.as_str()));
        let has_stream =
            |stream: &Stream| has(&stream.inputs) || !way.inputs.is_empty() && !stream.batches.is_empty();
        let items: Vec<&str> = clause.touches.iter().filter_map(|touch| touch.item.as_deref()).collect();
        let is_item = |stream: &&Stream| {
            let item = stream.item.as_deref().and_then(|name| library.item_named(name));
            item.is_some_and(|item| items.contains(&item.id.as_str()))
        };
        lines.iter().filter(|line| is_about(clause, line)).all(|line| {
            let mut streams = line.streams.iter().filter_map(|at| document.streams.get(*at));
            if items.is_empty() {
                return has(&line.source.inputs) || streams.any(has_stream);
            }
            streams.filter(is_item).all(has_stream)
        })
    };
    let against = |clause: &Clause, way: &Way| {
        let of = |line: &Line<'_>| {
            let origins = line.prepared().origins.iter().filter(|origin| {
                let item = item_at(line, &origin.place);
                is_against(clause, way, line.method, origin, item) && is_entered(line, origin)
            });
            origins.map(|origin| origin.place.clone()).collect::<Vec<_>>()
        };
        lines.iter().filter(|line| is_about(clause, line)).flat_map(of).collect()
    };
    let industry = sector(document, library).and_then(|sector| sector.gwp.as_deref());
    let settings = &document.settings;
    let reach = Reach {
        touched: &touched,
        entered: &entered,
        set: &|way| is_set(way, settings.electricity_family.as_deref(), settings.gwp.as_deref(), industry),
        against: &against,
        total: true,
    };
    idle(&chosen, told, &reach)
}

/// Misprints whose correction the line uses.
pub(super) fn corrections(line: &Line<'_>, library: &Library) -> Vec<Notice> {
    let mut told = corrected::of_rows(&line.prepared().origins, library);
    // Tables are those of steam, looked at by its pressure; of a hundred thousand other lines none is traced.
    let is_steam = line.method.inputs.iter().any(|input| input.name == "pressure");
    let slots = line.prepared().slots.as_deref().filter(|_| is_steam);
    if let Some(traced) = slots.and_then(|slots| compute::trace(line.method, slots)) {
        told.extend(corrected::of_cells(&traced, &format!("line/{}", line.id)));
    }
    told
}
