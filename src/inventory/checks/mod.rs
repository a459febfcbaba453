//! Cross-checks: what a verifier would ask about numbers that are all there. No total waits for them, so the module
//! that answers while one types goes without; whatever leaves a line without a value is told by `prepare` and `running`.

mod analysis;
mod base_year;
mod claims;
mod coverage;
mod default_sources;
mod gas_balance;
mod metering;
mod range;
mod readings;
mod statistics;
mod stock;
mod stoichiometry;
mod superseded;
mod suspect;

use super::arguments::{defaults, takes};
use super::assess::{Counts, Line};
use super::contribution::amount;
use super::document::Inventory;
use super::published::unchecked;
use crate::decimal::Plain;
use crate::formula::{Constant, Datum};
use crate::library::{Library, OwnFactor, State, Status};
use crate::notice::Notice;
use crate::quantity::Dimension;
use default_sources::Taken;
use gas_balance::{Made, Volume};
pub(super) use readings::readings;
pub(crate) use statistics::sums as form_sums;

/// What the checks found in one line, and what those of the whole document need of it.
#[derive(Debug, Default)]
pub(super) struct Checked {
    told: Vec<Notice>,
    taken: Vec<Taken>,
    volumes: Vec<Volume>,
    made: Vec<Made>,
    amounts: Vec<Amount>,
}

/// The activity data of one stream, in the guidelines' own unit.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Amount {
    stream: usize,
    value: f64,
    dimension: Dimension,
}

/// Checks one line.
pub(super) fn line(line: &Line<'_>, document: &Inventory, library: &Library) -> Checked {
    let mut told = Vec::new();
    for stream in line.streams.iter().filter_map(|at| document.streams.get(*at)) {
        let item = stream.item.as_deref().and_then(|name| library.item_named(name));
        let gas = item.is_some_and(|item| item.state == State::Gas);
        told.extend(metering::notices(stream, &takes(line.method, stream), document.period, gas));
        told.extend(stock::notices(stream, &takes(line.method, stream)));
        told.extend(analysis::notices(stream, &takes(line.method, stream), document.period));
        if line.counts == Counts::Counted {
            told.extend(coverage::notices(stream, &takes(line.method, stream), document.period));
        }
    }
    let defaults = defaults(line.method, document);
    told.extend(readings::corrections(line, library));
    told.extend(suspect::suspects(line, &defaults, library));
    told.extend(superseded::notices(line, document, &defaults, library));
    told.extend(range::hints(line, document, library));
    told.extend(stoichiometry::hints(line, document, library));
    told.extend(claims::of_line(line, document, &defaults, library));
    Checked {
        told,
        taken: default_sources::taken(line, document, library),
        volumes: gas_balance::volumes(line, document, library),
        made: gas_balance::made(line, document, library),
        amounts: amounts(line, document),
    }
}

/// Everything found: in the lines, and in the document as a whole.
pub(super) fn notices<'c>(
    lines: impl Iterator<Item = &'c Checked> + Clone,
    document: &Inventory,
    library: &Library,
) -> Vec<Notice> {
    let mut told: Vec<Notice> = lines.clone().flat_map(|line| &line.told).cloned().collect();
    told.extend(default_sources::notices(lines.clone().flat_map(|line| &line.taken), document, library));
    told.extend(gas_balance::notices(lines.clone().flat_map(|line| &line.volumes), document, library));
    told.extend(gas_balance::unrecovered(lines.clone().flat_map(|line| &line.made), document, library));
    told.extend(statistics::notices(lines.flat_map(|line| &line.amounts), document, library));
    told.extend(claims::of_document(document, library));
    told.extend(OwnFactor::twice(&document.overlay, library));
    told.extend(base_year::notice(document));
    told.extend(unchecked(document, library));
    told
}

/// The notice, and how far a number that it shows was checked.
fn checked(notice: Notice, status: Status) -> Notice {
    notice.with("status", status.id())
}

/// The notice with the limit of a check in per cent, and how far that was checked.
fn beyond(notice: Notice, limit: &Constant) -> Notice {
    let notice = notice.with("limit", format!("{} %", Plain(limit.value() * 100.0)));
    checked(notice, limit.cited.map_or(Status::FromMemory, |cited| Status::of(cited.status)))
}

fn amounts(line: &Line<'_>, document: &Inventory) -> Vec<Amount> {
    let of = |at: &usize| {
        let field = amount(line, document.streams.get(*at)?)?;
        let datum = field.datum.as_ref()?;
        Some(Amount { stream: *at, value: Datum::value(datum), dimension: datum.dimension() })
    };
    line.streams.iter().filter_map(of).collect()
}
