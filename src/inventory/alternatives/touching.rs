//! Which lines a clause with several readings touches, and whose number a person gave.

use crate::inventory::assess::{Line, fields_of};
use crate::inventory::published;
use crate::inventory::stream::Stream;
use crate::inventory::total::Measure;
use crate::library::Library;
use crate::library::clause::Clause;
use crate::method::chosen::{as_printed, has_a_choice};
use crate::method::prepare::{Origin, OriginKind};

/// True where it touches one of these lines.
pub(in crate::inventory) fn touches(
    clause: &Clause,
    lines: &[&Line<'_>],
    library: &Library,
    measure: Measure,
) -> bool {
    lines.iter().any(|line| is_about(clause, line, library, measure))
}

fn is_about(clause: &Clause, line: &Line<'_>, library: &Library, measure: Measure) -> bool {
    let by_place = clause.places.iter().any(|place| place.method == line.method.id);
    let by_touch = || {
        clause.touches.iter().any(|touch| {
            let gas = |(gas, _): &(_, _)| touch.gases.contains(gas);
            touch.method.as_deref().is_none_or(|method| line.method.id == method)
                && touch.item.as_deref().is_none_or(|item| has_item(line, item, library))
                && (touch.gases.is_empty() || measure == Measure::Co2e && line.masses.gases.iter().any(gas))
        })
    };
    (by_place || by_touch()) && is_open(clause, line, library)
}

/// True where its readings differ: a row of the library has an input that it serves, and a misprint is read.
fn is_open(clause: &Clause, line: &Line<'_>, library: &Library) -> bool {
    let members = line.frame.members(&line.streams);
    let inputs = members.iter().filter_map(|stream| {
        let fields = fields_of(line.method, stream);
        item(stream, library).map(|item| fields.iter().map(move |input| (item, input)))
    });
    let is_read = || as_printed(line.method, line.prepared().slots.as_deref()).is_some();
    has_a_choice(clause, inputs.flatten()) && (!clause.readings.iter().any(|way| way.printed) || is_read())
}

fn has_item(line: &Line<'_>, wanted: &str, library: &Library) -> bool {
    line.frame.members(&line.streams).iter().any(|stream| item(stream, library) == Some(wanted))
}

/// The id of the item that a stream is of.
pub(super) fn item<'l>(stream: &Stream, library: &'l Library) -> Option<&'l str> {
    stream.item.as_deref().and_then(|name| library.item_named(name)).map(|item| item.id.as_str())
}

/// The item of the stream that a place belongs to.
pub(in crate::inventory) fn item_at<'l>(line: &Line<'l>, place: &str) -> Option<&'l str> {
    let document = line.frame.document;
    item(document.streams.get(document.stream_of(place)?)?, line.frame.library)
}

/// Typed, analysed, or a factor of the enterprise's own: no row of the library, and no reading.
pub(in crate::inventory) fn is_entered(line: &Line<'_>, origin: &Origin<'_>) -> bool {
    matches!(origin.kind, OriginKind::Entered(_))
        && published::reading(line, &origin.place, origin.input, None).is_none()
}
