//! Assessing an inventory: every line with its result, every total an exact sum of lines, everything noticed on the way. What was computed is kept in `running`; the inputs of a line are read again where one is shown.

use super::arguments::{arguments, defaults, misplaced, strange};
use super::document::{Inventory, Source};
use super::gases::Masses;
use super::running::Running;
use super::stream::Stream;
use super::total::{Measure, Total};
use crate::library::{GwpSet, Library, Sector};
use crate::method::prepare::{Prepared, prepare};
use crate::method::registry::{Input, Method, Shape};
use crate::notice::{Code, Notice};
use std::cell::OnceCell;

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
    /// mass of every gas, each rounded once
    pub masses: Masses,
    /// whether it is part of the totals
    pub counts: Counts,
    /// no guard refused it
    pub(super) passed: bool,
    pub(super) frame: Frame<'a>,
    pub(super) prepared: OnceCell<Prepared<'a>>,
}

/// Whether a line is part of the totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// it is
    Counted,
    /// outside the boundary: its class shows it, no total holds it
    Outside,
    /// a deduction without the evidence that it needs, or that the chosen reading does not make: not deducted anywhere
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
    /// notices about the document and its lines, but for those that a row itself shows
    pub notices: Vec<Notice>,
}

/// Computes the whole document.
pub fn assess<'a>(document: &'a Inventory, library: &'a Library) -> Assessment<'a> {
    Running::of(document, library).assessment(document, library)
}

impl<'a> Line<'a> {
    /// True when it has a value and no guard refused it.
    pub fn is_reportable(&self) -> bool {
        self.masses.is_computed() && self.passed
    }

    /// True when the total of this class holds it.
    pub fn is_of(&self, class: &str) -> bool {
        self.source.class == class && self.counts != Counts::Unproven
    }

    /// True when its streams make one balance of what goes in and comes out, or make one line together.
    pub fn is_balance(&self) -> bool {
        takes_lists(self.method)
    }

    /// Its inputs, read and looked up.
    pub fn prepared(&self) -> &Prepared<'a> {
        self.prepared.get_or_init(|| self.frame.prepare(&self.streams))
    }
}

impl<'d> Assessment<'d> {
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
    pub fn line_of(&self, stream: usize) -> Option<&Line<'d>> {
        self.lines.iter().find(|line| line.streams.contains(&stream))
    }

    /// True when the class is purchased energy.
    pub fn is_energy(&self, class: &str) -> bool {
        is_energy(self.sector, class)
    }

    /// True when the line is part of the total without purchased energy.
    pub fn is_direct(&self, line: &Line<'_>) -> bool {
        line.counts == Counts::Counted && !self.is_energy(&line.source.class)
    }
}

/// True when the class is purchased energy in this sector.
pub(super) fn is_energy(sector: Option<&Sector>, class: &str) -> bool {
    sector.is_some_and(|sector| sector.classes.iter().any(|c| c.id == class && c.energy))
}

/// The input that the dated amounts of a stream fill, as its method declares it; none where they fill nothing.
pub fn activity_input(method: &Method, stream: &Stream) -> Option<&'static Input> {
    fields_of(method, stream).iter().find(|input| input.activity)
}

/// The inputs of a stream: of the records on its side, or of the line as a whole.
pub(super) fn fields_of(method: &Method, stream: &Stream) -> &'static [Input] {
    let lists = || {
        method.inputs.iter().filter_map(|input| match input.shape {
            Shape::List(fields) => Some((input.name, fields)),
            Shape::One(_) => None,
        })
    };
    // Before a side is chosen it is taken to stand on any.
    let any = || lists().next().filter(|_| stream.side.is_some() || !is_of_whole(method));
    let side = lists().find(|(side, _)| stream.side.as_deref() == Some(side));
    side.or_else(any).map_or(method.inputs, |(_, fields)| fields)
}

/// True where the amount is that of the line as a whole: of rock, where lists say what carbonates are in it.
pub fn is_of_whole(method: &Method) -> bool {
    method.inputs.iter().any(|input| input.activity)
}

/// True when the method takes lists of records.
pub fn takes_lists(method: &Method) -> bool {
    method.inputs.iter().any(|input| matches!(input.shape, Shape::List(_)))
}

/// What every line of one source shares.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame<'a> {
    pub source: &'a Source,
    pub method: &'static Method,
    pub document: &'a Inventory,
    pub library: &'a Library,
}

impl<'a> Frame<'a> {
    /// The streams at these places.
    pub fn members(&self, streams: &[usize]) -> Vec<&'a Stream> {
        let document = self.document;
        streams.iter().filter_map(|index| document.streams.get(*index)).collect()
    }

    /// The inputs of the line that these streams make. Nothing to compute with where one of them stands in the wrong place: a line without it would be a silent omission.
    pub fn prepare(&self, streams: &[usize]) -> Prepared<'a> {
        let (method, members) = (self.method, self.members(streams));
        let given = arguments(method, self.source, &members, self.document);
        let mut prepared = prepare(method, &given, &defaults(method, self.document), self.library);
        let mut misplaced: Vec<Notice> =
            members.iter().flat_map(|stream| misplaced(stream, method, &members)).collect();
        misplaced.extend(strange(self.source, method, &members));
        if members.is_empty() {
            let (place, name) = (format!("sources/{}", self.source.id), &self.source.name);
            prepared.notices.push(Notice::new(Code::DatumMissing, place).named(name, name));
        }
        // A balance of nothing is no zero.
        if members.is_empty() || !misplaced.is_empty() {
            prepared.slots = None;
        }
        prepared.notices.extend(misplaced);
        prepared
    }
}
