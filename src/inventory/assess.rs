//! Assessing an inventory: every line computed, every total an exact sum of lines, everything noticed on the way.

use super::arguments::{arguments, defaults, misplaced, takes};
use super::consistency::contradictions;
use super::dated;
use super::document::{Inventory, Source};
use super::freeze;
use super::gases::{self, Masses};
use super::guideline;
use super::stream::Stream;
use super::suspect::suspects;
use super::total::{Measure, Total};
use crate::gas::Gas;
use crate::library::{GwpSet, Library, Sector, State};
use crate::method::compute::{self, Computed};
use crate::method::prepare::{Prepared, prepare};
use crate::method::registry::{self, Input, Method, Shape};
use crate::notice::{Code, Notice};

/// One line of the inventory: one application of a method.
#[derive(Debug)]
pub struct Line<'a> {
    /// id of the stream, or of the source where its streams make one balance
    pub id: &'a str,
    /// its source
    pub source: &'a Source,
    /// its streams, as places in the document
    pub streams: Vec<usize>,
    /// its method
    pub method: &'static Method,
    /// inputs read and looked up
    pub prepared: Prepared<'a>,
    /// the result; none while something is lacking
    pub computed: Option<Computed>,
    /// mass of every gas, each rounded once
    pub masses: Masses,
    /// whether it is part of the totals
    pub counts: Counts,
}

/// Whether a line is part of the totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// it is
    Counted,
    /// outside the boundary: its class shows it, no total holds it
    Outside,
    /// a deduction without the evidence that it needs: not deducted anywhere
    Unproven,
}

/// Everything computed from one document.
#[derive(Debug)]
pub struct Assessment<'a> {
    /// the document
    pub document: &'a Inventory,
    /// its sector, where the library has it
    pub sector: Option<&'a Sector>,
    /// lines in the order of sources and streams
    pub lines: Vec<Line<'a>>,
    /// the GWP set that the document names
    pub gwp: Option<&'a GwpSet>,
    /// notices about the document and its lines
    pub notices: Vec<Notice>,
}

/// Computes the whole document.
pub fn assess<'a>(document: &'a Inventory, library: &'a Library) -> Assessment<'a> {
    let sector = library.sectors.iter().find(|sector| sector.id == document.entity.sector);
    let mut notices = Vec::new();
    if sector.is_none() {
        let known: Vec<&str> = library.sectors.iter().map(|s| s.id.as_str()).collect();
        notices.push(
            Notice::new(Code::SectorUnknown, "entity/sector")
                .expected(known.join(", "))
                .found(&document.entity.sector),
        );
    }
    let gwp = document.settings.gwp.as_deref().and_then(|id| library.gwp_set(id));
    let mut lines = Vec::new();
    for source in &document.sources {
        if let Some(sector) = sector.filter(|sector| !sector.classes.iter().any(|c| c.id == source.class)) {
            let known: Vec<&str> = sector.classes.iter().map(|c| c.id.as_str()).collect();
            let place = format!("sources/{}/class", source.id);
            notices
                .push(Notice::new(Code::ClassUnknown, place).expected(known.join(", ")).found(&source.class));
        }
        let method = registry::find(&source.method);
        if method.is_none() {
            let known: Vec<&str> = registry::METHODS.iter().map(|m| m.id).collect();
            let place = format!("sources/{}/method", source.id);
            notices.push(
                Notice::new(Code::MethodUnknown, place).expected(known.join(", ")).found(&source.method),
            );
        }
        lines.extend(lines_of(source, method, document, library, gwp));
    }
    notices.extend(sector.map(|sector| guideline::apply(sector, document, &mut lines)).unwrap_or_default());
    for line in &lines {
        notices.extend(line.prepared.notices.iter().cloned());
        notices.extend(line.computed.iter().flat_map(|c| c.refusals(&format!("line/{}", line.id))));
        if line.computed.is_some() && line.masses.is_out_of_range() {
            notices.push(Notice::new(Code::ResultOutOfRange, format!("line/{}", line.id)));
        }
    }
    for line in &lines {
        let gas = |item: &str| library.item_named(item).is_some_and(|item| item.state == State::Gas);
        for stream in line.streams.iter().filter_map(|at| document.streams.get(*at)) {
            let gas = stream.item.as_deref().is_some_and(gas);
            notices.extend(dated::notices(stream, &takes(line.method), gas));
        }
        notices.extend(suspects(line, document, &defaults(line.method, document), library));
    }
    notices.extend(contradictions(document));
    notices.extend(freeze::notices(document));
    notices.extend(gases::notices(document, library, &lines));
    Assessment { document, sector, lines, gwp, notices }
}

impl Line<'_> {
    /// True when no guard refused it.
    pub fn is_reportable(&self) -> bool {
        self.computed.as_ref().is_some_and(|computed| computed.failed.is_empty())
    }

    /// True when the total of this class holds it.
    pub fn is_of(&self, class: &str) -> bool {
        self.source.class == class && self.counts != Counts::Unproven
    }

    /// True when its streams make one balance.
    pub fn is_balance(&self) -> bool {
        takes_lists(self.method)
    }
}

impl Assessment<'_> {
    /// The total of one class.
    pub fn class(&self, id: &str, measure: Measure) -> Total {
        Total::of(self.lines.iter().filter(|line| line.is_of(id)), measure)
    }

    /// The total with purchased energy.
    pub fn with_energy(&self, measure: Measure) -> Total {
        Total::of(self.lines.iter().filter(|line| line.counts == Counts::Counted), measure)
    }

    /// The total without purchased energy.
    pub fn without_energy(&self, measure: Measure) -> Total {
        Total::of(self.lines.iter().filter(|line| self.is_direct(line)), measure)
    }

    /// The line that computes this stream.
    pub fn line_of(&self, stream: usize) -> Option<&Line<'_>> {
        self.lines.iter().find(|line| line.streams.contains(&stream))
    }

    /// True when the class is purchased energy.
    pub fn is_energy(&self, class: &str) -> bool {
        self.sector.is_some_and(|sector| sector.classes.iter().any(|c| c.id == class && c.energy))
    }

    /// True when the line is part of the total without purchased energy.
    pub fn is_direct(&self, line: &Line<'_>) -> bool {
        line.counts == Counts::Counted && !self.is_energy(&line.source.class)
    }
}

/// The input that activity data serve: the first of the method, or of its records.
pub fn activity_input(method: &Method) -> Option<&'static Input> {
    match method.inputs.first()?.shape {
        Shape::One(_) => method.inputs.first(),
        Shape::List(fields) => fields.first(),
    }
}

/// True when the method takes lists of records.
pub fn takes_lists(method: &Method) -> bool {
    method.inputs.iter().any(|input| matches!(input.shape, Shape::List(_)))
}

fn lines_of<'a>(
    source: &'a Source,
    method: Option<&'static Method>,
    document: &'a Inventory,
    library: &'a Library,
    gwp: Option<&'a GwpSet>,
) -> Vec<Line<'a>> {
    let Some(method) = method else { return Vec::new() };
    let streams: Vec<usize> =
        (0..).zip(&document.streams).filter(|(_, s)| s.source == source.id).map(|(i, _)| i).collect();
    let frame = Frame { source, method, document, library, gwp, emits: compute::gases(method) };
    if takes_lists(method) {
        return vec![frame.line(&source.id, streams)];
    }
    streams
        .into_iter()
        .filter_map(|index| document.streams.get(index).map(|stream| frame.line(&stream.id, vec![index])))
        .collect()
}

/// What every line of one source shares.
struct Frame<'a> {
    source: &'a Source,
    method: &'static Method,
    document: &'a Inventory,
    library: &'a Library,
    gwp: Option<&'a GwpSet>,
    emits: Vec<Gas>,
}

impl<'a> Frame<'a> {
    fn line(&self, id: &'a str, streams: Vec<usize>) -> Line<'a> {
        let method = self.method;
        let members: Vec<&Stream> =
            streams.iter().filter_map(|index| self.document.streams.get(*index)).collect();
        let mut prepared = prepare(
            method,
            &arguments(method, &members, self.document),
            &defaults(method, self.document),
            self.library,
        );
        let misplaced: Vec<Notice> = members.iter().flat_map(|stream| misplaced(stream, method)).collect();
        if members.is_empty() {
            let place = format!("sources/{}", self.source.id);
            prepared
                .notices
                .push(Notice::new(Code::DatumMissing, place).named(&self.source.name, &self.source.name));
        }
        // A balance of nothing is no zero. What stands in the wrong place is in no sum; a line without it would be a silent omission.
        let slots = prepared.slots.as_deref().filter(|_| misplaced.is_empty() && !members.is_empty());
        let computed = slots.and_then(|slots| compute::value(method, slots));
        let species = members.first().and_then(|stream| stream.item.as_deref());
        let masses = Masses::of(&self.emits, computed.as_ref(), self.gwp, species);
        prepared.notices.extend(misplaced);
        Line { id, source: self.source, streams, method, prepared, computed, masses, counts: Counts::Counted }
    }
}
