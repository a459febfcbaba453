//! Assessing an inventory: every line computed, every total an exact sum of lines, everything noticed on the way.

use super::consistency::contradictions;
use super::document::{Inventory, Source};
use super::stream::Stream;
use crate::gas::Gas;
use crate::library::{Library, Sector};
use crate::method::compute::{self, Computed};
use crate::method::given::{Arguments, Defaults, Given, Record};
use crate::method::prepare::{Prepared, prepare};
use crate::method::registry::{self, Input, Method, Shape};
use crate::notice::{Code, Notice};
use crate::quantity::Exact;

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
    /// CO2 of the line, rounded once
    pub co2: Option<Exact>,
}

/// How far a total can be trusted to be whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// sum of the lines that have a value
    pub co2: Exact,
    /// lines without a value
    pub missing: usize,
    /// lines that must not be reported
    pub withheld: usize,
    /// lines with a value
    pub present: usize,
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
        lines.extend(lines_of(source, method, document, library));
    }
    for line in &lines {
        notices.extend(line.prepared.notices.iter().cloned());
        notices.extend(line.computed.iter().flat_map(|c| c.refusals(&format!("line/{}", line.id))));
        if line.computed.is_some() && line.co2.is_none() {
            notices.push(Notice::new(Code::ResultOutOfRange, format!("line/{}", line.id)));
        }
    }
    notices.extend(contradictions(document));
    Assessment { document, sector, lines, notices }
}

impl Total {
    fn of<'l>(lines: impl Iterator<Item = &'l Line<'l>>) -> Total {
        lines.fold(Total::default(), |total, line| match line.co2 {
            None => Total { missing: total.missing + 1, ..total },
            Some(co2) => Total {
                co2: total.co2 + co2,
                missing: total.missing,
                withheld: total.withheld + usize::from(!line.is_reportable()),
                present: total.present + 1,
            },
        })
    }
}

impl Total {
    /// True when nothing is missing and nothing was refused.
    pub fn is_reportable(&self) -> bool {
        self.present > 0 && self.missing == 0 && self.withheld == 0
    }
}

impl Line<'_> {
    /// True when no guard refused it.
    pub fn is_reportable(&self) -> bool {
        self.computed.as_ref().is_some_and(|computed| computed.failed.is_empty())
    }

    /// True when its streams make one balance.
    pub fn is_balance(&self) -> bool {
        takes_lists(self.method)
    }
}

impl Assessment<'_> {
    /// The total of one class.
    pub fn class(&self, id: &str) -> Total {
        Total::of(self.lines.iter().filter(|line| line.source.class == id))
    }

    /// The total with purchased energy.
    pub fn with_energy(&self) -> Total {
        Total::of(self.lines.iter())
    }

    /// The total without purchased energy.
    pub fn without_energy(&self) -> Total {
        Total::of(self.lines.iter().filter(|line| !self.is_energy(&line.source.class)))
    }

    /// The line that computes this stream.
    pub fn line_of(&self, stream: usize) -> Option<&Line<'_>> {
        self.lines.iter().find(|line| line.streams.contains(&stream))
    }

    /// True when the class is purchased energy.
    pub fn is_energy(&self, class: &str) -> bool {
        self.sector.is_some_and(|sector| sector.classes.iter().any(|c| c.id == class && c.energy))
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
) -> Vec<Line<'a>> {
    let Some(method) = method else { return Vec::new() };
    let streams: Vec<usize> =
        (0..).zip(&document.streams).filter(|(_, s)| s.source == source.id).map(|(i, _)| i).collect();
    let frame = Frame { source, method, document, library };
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
}

impl<'a> Frame<'a> {
    fn line(&self, id: &'a str, streams: Vec<usize>) -> Line<'a> {
        let method = self.method;
        let members: Vec<&Stream> =
            streams.iter().filter_map(|index| self.document.streams.get(*index)).collect();
        let mut prepared =
            prepare(method, &arguments(method, &members), &defaults(method, self.document), self.library);
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
        let co2 = computed.as_ref().and_then(|computed| {
            let co2 = computed.gases.iter().filter(|(gas, _)| *gas == Gas::Co2);
            co2.map(|(_, tonnes)| Exact::from_tonnes(*tonnes)).sum()
        });
        prepared.notices.extend(misplaced);
        Line { id, source: self.source, streams, method, prepared, computed, co2 }
    }
}

fn arguments(method: &'static Method, members: &[&Stream]) -> Arguments {
    if !takes_lists(method) {
        let single = members.first().map(|stream| record(stream, method)).unwrap_or_default();
        return Arguments { single, ..Arguments::default() };
    }
    let lists = method.inputs.iter().map(|input| {
        let on_side = members.iter().filter(|s| s.side.as_deref() == Some(input.name));
        (input.name.to_owned(), on_side.map(|stream| record(stream, method)).collect())
    });
    Arguments { lists: lists.collect(), ..Arguments::default() }
}

/// A stream as one record of the method.
fn record(stream: &Stream, method: &'static Method) -> Record {
    let place = format!("streams/{}", stream.id);
    let activity = activity_input(method).map_or("", |input| input.name);
    let amounts = stream
        .activity
        .iter()
        .enumerate()
        .map(|(i, a)| (format!("{place}/activity/{i}/amount"), a.amount.clone()));
    let mut amounts: Vec<_> = amounts.collect();
    if amounts.is_empty() {
        amounts.push((format!("{place}/activity"), None));
    }
    let mut fields = vec![(activity.to_owned(), Given::Amounts(amounts))];
    for name in names(method).filter(|name| *name != activity) {
        let batches: Vec<_> = stream
            .batches
            .iter()
            .filter_map(|b| {
                Some((format!("{place}/batches/{}", b.id), b.amount.clone(), b.results.get(name)?.clone()))
            })
            .collect();
        let given = match stream.inputs.get(name) {
            Some(written) => Given::Written(written.clone()),
            None if batches.is_empty() => Given::Absent,
            None => Given::Batches(batches),
        };
        fields.push((name.to_owned(), given));
    }
    Record { place: format!("{place}/inputs"), item: stream.item.clone(), fields }
}

/// The names of all inputs that a stream may carry.
fn names(method: &'static Method) -> impl Iterator<Item = &'static str> {
    let fields: &'static [Input] = match method.inputs.first().map(|input| &input.shape) {
        Some(Shape::List(fields)) => fields,
        _ => method.inputs,
    };
    fields.iter().map(|input| input.name)
}

/// Inputs that the method does not have, and a side that it does not know.
fn misplaced(stream: &Stream, method: &'static Method) -> Vec<Notice> {
    let place = format!("streams/{}", stream.id);
    let known: Vec<&str> = names(method).collect();
    let strange = stream.inputs.keys().chain(stream.batches.iter().flat_map(|b| b.results.keys()));
    let mut notices: Vec<Notice> = strange
        .filter(|name| !known.contains(&name.as_str()))
        .map(|name| {
            Notice::new(Code::InputUnknown, format!("{place}/inputs/{name}"))
                .expected(known.join(", "))
                .found(name)
        })
        .collect();
    let sides: Vec<&str> =
        if takes_lists(method) { method.inputs.iter().map(|i| i.name).collect() } else { Vec::new() };
    let at = format!("{place}/side");
    match stream.side.as_deref() {
        Some(side) if !sides.contains(&side) => {
            notices.push(Notice::new(Code::InputUnknown, at).expected(sides.join(", ")).found(side));
        }
        None if !sides.is_empty() => {
            let notice = Notice::new(Code::InputMissing, at).expected(sides.join(", "));
            notices.push(
                notice.named("所在一侧（投入或产出）", "the side of the balance").with("default", "no"),
            );
        }
        _ => {}
    }
    notices
}

/// The electricity basis for electricity, the family of fuels for everything else.
fn defaults(method: &Method, document: &Inventory) -> Defaults {
    let settings = &document.settings;
    let year = document.period.to.year();
    if method.id == crate::method::purchased_electricity::METHOD.id {
        Defaults {
            family: settings.electricity_family.clone(),
            year,
            region: settings.electricity_region.clone(),
        }
    } else {
        Defaults { family: settings.family.clone(), year, region: None }
    }
}
