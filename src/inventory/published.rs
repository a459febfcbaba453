//! Published numbers that are no inputs of a line: in its equation, in the tables that it reads, and the GWP of its gases; and how far the least checked number behind a result was checked.

use super::assess::{Assessment, Frame, Line};
use super::document::Inventory;
use super::total::Measure;
use crate::formula::Trace;
use crate::gas::Gas;
use crate::json::Write;
use crate::library::ambiguity::{Ambiguity, Reading};
use crate::library::clause::Clause;
use crate::library::published::{PublishedNumber, of_gwp, of_steps, unchecked_gwp};
use crate::library::{Factor, GwpSet, GwpValue, Library, Status};
use crate::method::compute;
use crate::method::prepare::{Origin, OriginKind};
use crate::method::registry::{self, Input};
use crate::notice::Notice;

/// Those of some lines in this measure, each once.
pub(super) fn of_lines(
    assessment: &Assessment<'_>,
    lines: &[&Line<'_>],
    measure: Measure,
    library: &Library,
) -> Vec<PublishedNumber> {
    let mut all: Vec<PublishedNumber> = Vec::new();
    let mut methods: Vec<&str> = Vec::new();
    let mut weighed: Vec<(Gas, Option<&str>)> = Vec::new();
    let mut put = |number: PublishedNumber| {
        if !all.contains(&number) {
            all.push(number);
        }
    };
    for line in lines {
        if !methods.contains(&line.method.id) {
            methods.push(line.method.id);
            of_line(line).into_iter().for_each(&mut put);
        }
        if let (Measure::Co2e, Some(set)) = (measure, assessment.gwp) {
            let species = line.frame.members(&line.streams).first().and_then(|stream| stream.item.as_deref());
            let gases = line.masses.gases.iter().map(|(gas, _)| *gas);
            let new: Vec<Gas> = gases.filter(|gas| !weighed.contains(&(*gas, species))).collect();
            weighed.extend(new.iter().map(|gas| (*gas, species)));
            weights(new.into_iter(), set, species)
                .map(|value| of_gwp(set, value, library))
                .for_each(&mut put);
        }
    }
    all
}

/// Those of the equation of a line.
pub(super) fn of_line(line: &Line<'_>) -> Vec<PublishedNumber> {
    of_steps(compute::steps(line.method).into_iter(), line.frame.library)
}

/// Those of one result.
pub(super) fn of_trace(trace: &Trace, library: &Library) -> Vec<PublishedNumber> {
    of_steps(trace.operands_first().iter().map(Trace::step), library)
}

/// The values of the set that these gases are weighed by.
fn weights<'s>(
    gases: impl Iterator<Item = Gas> + 's,
    set: &'s GwpSet,
    species: Option<&'s str>,
) -> impl Iterator<Item = &'s GwpValue> {
    let others = gases.filter(|gas| *gas != Gas::Co2);
    others.filter_map(move |gas| set.of_gas(gas).or_else(|| set.of_species(species?)))
}

/// GWP values of the document that nobody has checked, each said once.
pub(super) fn unchecked(document: &Inventory, library: &Library) -> Vec<Notice> {
    let Some(set) = document.settings.gwp.as_deref().and_then(|id| library.gwp_set(id)) else {
        return Vec::new();
    };
    let mut told: Vec<Notice> = Vec::new();
    let mut tell = |value: &GwpValue| {
        let notice = unchecked_gwp(set, value, "settings/gwp");
        told.extend(notice.filter(|notice| !told.contains(notice)));
    };
    let has_streams = |id: &str| document.streams.iter().any(|stream| stream.source == id);
    for source in document.sources.iter().filter(|source| has_streams(&source.id)) {
        let Some(method) = registry::find(&source.method) else { continue };
        let gases = compute::gases(method);
        weights(gases.iter().copied(), set, None).for_each(&mut tell);
        // A family of gases has a value for each species, which the stream names.
        let families: Vec<Gas> = gases.into_iter().filter(|gas| matches!(gas, Gas::Hfc | Gas::Pfc)).collect();
        if families.is_empty() {
            continue;
        }
        for stream in document.streams.iter().filter(|stream| stream.source == source.id) {
            weights(families.iter().copied(), set, stream.item.as_deref()).for_each(&mut tell);
        }
    }
    told
}

/// A reading 口径 that filled an input which nobody gave, or chose the row of the library that did.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ReadingOrigin {
    /// ambiguity id
    pub ambiguity: String,
    /// reading id
    pub reading: String,
    /// what is ambiguous, in Chinese
    pub zh: String,
    /// what is ambiguous, in English
    pub en: String,
    /// the reading, in Chinese
    pub reading_zh: String,
    /// the same in English
    pub reading_en: String,
    /// document and clause, in Chinese
    pub clause_zh: String,
    /// the same in English
    pub clause_en: String,
    /// true where the enterprise chose it, false where it is the usual one
    pub chosen: bool,
    /// its digits; none where it is no printed number, or one of the library
    pub printed: Option<String>,
    /// unit of these
    pub unit: String,
    /// how far they were checked
    pub status: Option<Status>,
}

/// The reading that filled the input at this place, or chose its row; none where a person filled it, or a default of the family.
pub(super) fn reading(
    line: &Line<'_>,
    place: &str,
    input: &Input,
    row: Option<&Factor>,
) -> Option<ReadingOrigin> {
    let Frame { document, library, method, .. } = line.frame;
    if let Some(row) = row {
        let of_row = |id: &String| {
            library.factor(id).is_some_and(|one| one.family == row.family && one.item == row.item)
        };
        let (ambiguity, reading) =
            document.chosen(library).find(|(_, reading)| reading.factors.iter().any(of_row))?;
        return Some(origin(ambiguity, reading, true));
    }
    let ambiguity = library.ambiguities.iter().find(|one| one.is_about(method.id, input.name))?;
    let (of, id) = place.split_once('/')?;
    let id = id.strip_suffix(input.name)?.strip_suffix("/inputs/")?;
    let typed = match of {
        "streams" => &document.streams.get(document.stream_index(id)?)?.inputs,
        _ => &document.source(id)?.inputs,
    };
    if typed.contains_key(input.name) {
        return None;
    }
    let chosen = document.readings.iter().find(|one| one.ambiguity == ambiguity.id);
    let reading = ambiguity.reading(chosen.map_or(&ambiguity.default, |one| &one.reading))?;
    Some(ReadingOrigin {
        printed: reading.status.map(|_| reading.value.clone()),
        unit: reading.unit.clone(),
        status: reading.status,
        ..origin(ambiguity, reading, chosen.is_some())
    })
}

fn origin(ambiguity: &Ambiguity, reading: &Reading, chosen: bool) -> ReadingOrigin {
    let clause = Clause::named(&ambiguity.id);
    let way = clause.and_then(|clause| clause.reading(&reading.id));
    ReadingOrigin {
        ambiguity: ambiguity.id.clone(),
        reading: reading.id.clone(),
        zh: ambiguity.zh.clone(),
        en: ambiguity.en.clone(),
        reading_zh: way.map(|way| way.zh.clone()).unwrap_or_default(),
        reading_en: way.map(|way| way.en.clone()).unwrap_or_default(),
        clause_zh: clause.map(|clause| clause.clause_zh.clone()).unwrap_or_default(),
        clause_en: clause.map(|clause| clause.clause_en.clone()).unwrap_or_default(),
        chosen,
        printed: None,
        unit: String::new(),
        status: None,
    }
}

/// The row of the library that an origin is.
pub(super) fn row<'a>(origin: &Origin<'a>) -> Option<&'a Factor> {
    match origin.kind {
        OriginKind::Library(factor, _) => Some(factor),
        OriginKind::Entered(_) => None,
    }
}

/// The least checked of all published numbers behind these lines; none where no published number is.
pub(super) fn least_checked(
    assessment: &Assessment<'_>,
    lines: &[&Line<'_>],
    measure: Measure,
    library: &Library,
) -> Option<Status> {
    let numbers = of_lines(assessment, lines, measure, library).into_iter().map(|number| number.status);
    let inputs = lines.iter().flat_map(|line| {
        line.prepared().origins.iter().filter_map(|origin| match &origin.kind {
            OriginKind::Library(factor, _) => Some(factor.status),
            OriginKind::Entered(_) => reading(line, &origin.place, origin.input, None)?.status,
        })
    });
    numbers.chain(inputs).max()
}
