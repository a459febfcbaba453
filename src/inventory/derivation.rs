//! Derivation 推导: how one number came about, for a verifier with a pocket calculator. Recomputed for the id asked, never stored.

mod datum;
mod group;
mod intensity;
pub(super) mod month;
mod name;
mod origin;

pub(super) use group::{NO_FACILITY, is_of_known, members};
pub(super) use name::{Name, datum_name};
pub use origin::LibraryOrigin;
pub(super) use origin::library_origin;

use super::alternatives::{self, Alternative};
use super::assess::{Assessment, Line};
use super::change::Change;
use super::contribution::{contribution, fields};
use super::document::Inventory;
use super::published::{self, ReadingOrigin};
use super::total::{CO2, Measure, Total};
use super::writing::{Style, Writing, in_sum};
use crate::formula::trace::Step;
use crate::formula::{Outcome, Trace};
use crate::journal::Entry;
use crate::json::Write;
use crate::library::Library;
use crate::library::published::PublishedNumber;
use crate::method::compute;
use crate::method::prepare::{Origin, OriginKind};
use crate::notice::{Code, Notice};
use crate::provenance::NumberId;
use crate::quantity::Written;
use std::collections::BTreeMap;

/// A derivation.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Derivation {
    /// the number explained
    pub id: NumberId,
    /// its name in Chinese: of the stream, the source or the class
    pub zh: String,
    /// the same in English; what a person typed is the same in both
    pub en: String,
    /// its value, unrounded
    pub value: Option<f64>,
    /// its unit
    pub unit: String,
    /// false where a guard refused it, something is missing, or a part must not be reported
    pub reportable: bool,
    /// method id, where one method gives it
    pub method: Option<String>,
    /// equation in symbols
    pub equation: String,
    /// clause of the equation, in Chinese
    pub clause_zh: String,
    /// the same in English
    pub clause_en: String,
    /// equation with its numbers
    pub substituted: String,
    /// equation with its numbers and their units
    pub with_units: String,
    /// intermediate results in order
    pub steps: Vec<DerivationStep>,
    /// every number that enters
    pub inputs: Vec<DerivationInput>,
    /// published numbers that are no inputs: constants, steam tables, GWP
    pub published: Vec<PublishedNumber>,
    /// the numbers that it adds up, where it is a total
    pub parts: Vec<Part>,
    /// what another choice would give
    pub alternatives: Vec<Alternative>,
    /// journal entries that touched it, newest first
    pub history: Vec<Entry<Change>>,
}

/// An intermediate result.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct DerivationStep {
    /// name: a memo such as `carbon-in`, or a gas
    pub name: String,
    /// its symbol in the steps below
    pub symbol: String,
    /// how it follows from what stands above, in symbols
    pub symbols: String,
    /// the same in numbers
    pub expression: String,
    /// the same in numbers with their units
    pub with_units: String,
    /// value
    pub value: f64,
    /// unit
    pub unit: String,
}

/// A number that enters.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct DerivationInput {
    /// name of the input in the method
    pub name: String,
    /// symbol in the equation
    pub symbol: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// the stream it belongs to
    pub stream: Option<String>,
    /// path of its field
    #[serde(rename = "where")]
    pub place: String,
    /// canonical value
    pub value: f64,
    /// canonical unit
    pub unit: String,
    /// as typed, where a person typed it
    pub written: Option<Written>,
    /// the row of the library, where nobody did
    pub library: Option<LibraryOrigin>,
    /// the reading of an ambiguity that filled it, where nobody did
    pub reading: Option<ReadingOrigin>,
    /// what one per cent of it does
    pub sensitivity: Sensitivity,
}

/// What one per cent more of an input does to the result.
#[derive(Clone, Copy, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Sensitivity {
    /// change of the result, in its unit
    pub per_percent: f64,
    /// the same in per cent of the result; none where that is zero
    pub percent: Option<f64>,
    /// what it does to its class, in per cent of that
    pub class_percent: Option<f64>,
    /// what it does to the total with electricity and heat, in per cent of that
    pub total_percent: Option<f64>,
}

/// A part of a total.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Part {
    /// number id
    pub id: NumberId,
    /// name of the stream or source
    pub name: String,
    /// value; none while it is missing
    pub value: Option<f64>,
    /// unit
    pub unit: String,
    /// false where it must not be reported
    pub reportable: bool,
}

/// Explains one number of the document.
pub fn derive(assessment: &Assessment<'_>, library: &Library, id: &str) -> Result<Derivation, Notice> {
    let unknown = || Notice::new(Code::NumberUnknown, id).found(id);
    let of = Deriving { assessment, library, id };
    match id.split('/').collect::<Vec<_>>().as_slice() {
        ["line", line, measure] => {
            let measure = Measure::of_id(measure).ok_or_else(unknown)?;
            let line = assessment.lines.iter().find(|l| l.id == *line).ok_or_else(unknown)?;
            Ok(of.line(line, measure))
        }
        ["stream", stream, "carbon"] => {
            let index = assessment.document.stream_index(stream).ok_or_else(unknown)?;
            let line = assessment.line_of(index).filter(|line| line.is_balance()).ok_or_else(unknown)?;
            of.stream(line, index).ok_or_else(unknown)
        }
        ["stream", stream, input] => of.datum(stream, input).ok_or_else(unknown),
        ["class" | "total" | "facility" | "source", ..] => of.group().ok_or_else(unknown),
        ["month", month] => of.month(month, CO2).ok_or_else(unknown),
        ["month", month, measure] => {
            let measure = Measure::of_id(measure).ok_or_else(unknown)?;
            of.month(month, measure).ok_or_else(unknown)
        }
        ["month", month, "line", line, measure] => {
            let measure = Measure::of_id(measure).ok_or_else(unknown)?;
            of.line_in_month(month, line, measure).ok_or_else(unknown)
        }
        ["intensity", product, which] => of.intensity(product, which).ok_or_else(unknown),
        _ => Err(unknown()),
    }
}

struct Deriving<'a, 'd> {
    assessment: &'a Assessment<'d>,
    library: &'a Library,
    id: &'a str,
}

/// What a line is called: as its one stream, or as its source.
pub(super) fn name_of(document: &Inventory, line: &Line<'_>) -> String {
    match line.streams.as_slice() {
        [one] if !line.is_balance() => document.streams.get(*one).map(|stream| stream.name.clone()),
        _ => None,
    }
    .unwrap_or_else(|| line.source.name.clone())
}

impl Deriving<'_, '_> {
    /// The number asked for with nothing known of it but its name and unit.
    fn blank(&self, name: Name, unit: &str) -> Derivation {
        Derivation {
            id: NumberId(self.id.to_owned()),
            zh: name.zh,
            en: name.en,
            value: None,
            unit: unit.to_owned(),
            reportable: false,
            method: None,
            equation: String::new(),
            clause_zh: String::new(),
            clause_en: String::new(),
            substituted: String::new(),
            with_units: String::new(),
            steps: Vec::new(),
            inputs: Vec::new(),
            published: Vec::new(),
            parts: Vec::new(),
            alternatives: Vec::new(),
            history: Vec::new(),
        }
    }

    /// The carbon of one stream of a balance.
    fn stream(&self, line: &Line<'_>, index: usize) -> Option<Derivation> {
        let stream = self.assessment.document.streams.get(index)?;
        let carbon = contribution(line, stream);
        let symbols: Vec<&str> = fields(line, stream).iter().map(|field| field.input.symbol).collect();
        let prepared = line.prepared();
        let writing = Writing { origins: &prepared.origins, several: false };
        let write = |style| carbon.as_ref().map(|c| writing.text(c, &[], style)).unwrap_or_default();
        let outcome = outcome(line);
        let co2 = outcome.as_ref().and_then(|outcome| mass(outcome, CO2));
        Some(Derivation {
            zh: stream.name.clone(),
            en: stream.name.clone(),
            value: carbon.as_ref().map(Trace::value),
            unit: "tC".to_owned(),
            reportable: carbon.is_some(),
            equation: symbols.join(" × "),
            substituted: write(Style::Numbers),
            with_units: write(Style::Units),
            steps: Vec::new(),
            inputs: carbon.as_ref().map(|c| self.inputs(line, c, co2, CO2)).unwrap_or_default(),
            published: carbon.as_ref().map(|c| published::of_trace(c, self.library)).unwrap_or_default(),
            history: self.history(&[index]),
            ..self.line(line, CO2)
        })
    }

    /// A class, a facility or a total, in CO2 or in the measure that its id ends with.
    fn group(&self) -> Option<Derivation> {
        let (name, measure, lines) = members(self.assessment, self.id)?;
        Some(self.total(name, measure, &lines))
    }

    fn line(&self, line: &Line<'_>, measure: Measure) -> Derivation {
        let outcome = outcome(line);
        let wanted = if measure == Measure::Co2e { line.masses.main() } else { measure };
        let result = outcome.as_ref().and_then(|outcome| mass(outcome, wanted));
        let writing = Writing { origins: &line.prepared().origins, several: line.streams.len() > 1 };
        let write = |style| result.map(|trace| writing.text(trace, &[], style)).unwrap_or_default();
        let name = name_of(self.assessment.document, line);
        Derivation {
            id: NumberId(self.id.to_owned()),
            zh: name.clone(),
            en: name,
            value: match measure {
                Measure::Co2e => line.masses.co2e.map(|mass| mass.tonnes()),
                Measure::Gas(_) => result.map(Trace::value),
            },
            unit: measure.unit().to_owned(),
            reportable: line.is_reportable(),
            method: Some(line.method.id.to_owned()),
            equation: line.method.equation.to_owned(),
            clause_zh: line.method.clause_zh.to_owned(),
            clause_en: line.method.clause_en.to_owned(),
            substituted: write(Style::Numbers),
            with_units: write(Style::Units),
            steps: outcome.as_ref().map(|outcome| steps(outcome, writing)).unwrap_or_default(),
            inputs: result.map(|trace| self.inputs(line, trace, Some(trace), wanted)).unwrap_or_default(),
            published: published::of_lines(self.assessment, &[line], measure, self.library),
            parts: Vec::new(),
            alternatives: alternatives::of(self.assessment, self.library, self.id, &[line]),
            history: self.history(&line.streams),
        }
    }

    fn total(&self, name: Name, measure: Measure, lines: &[&Line<'_>]) -> Derivation {
        let total = Total::of(lines.iter().copied(), measure);
        let parts: Vec<Part> = lines
            .iter()
            .filter(|line| line.masses.has(measure))
            .map(|line| Part {
                id: NumberId(format!("line/{}/{}", line.id, measure.id())),
                name: name_of(self.assessment.document, line),
                value: line.masses.get(measure).map(|mass| mass.tonnes()),
                unit: measure.unit().to_owned(),
                reportable: line.is_reportable(),
            })
            .collect();
        let terms: Vec<String> = parts.iter().filter_map(|p| p.value).map(in_sum).collect();
        let streams: Vec<usize> = lines.iter().flat_map(|line| line.streams.iter().copied()).collect();
        Derivation {
            value: (total.present > 0).then(|| total.sum.tonnes()),
            reportable: total.is_reportable(),
            equation: "E = Σ E_i".to_owned(),
            with_units: terms
                .iter()
                .map(|term| format!("{term} {}", measure.unit()))
                .collect::<Vec<_>>()
                .join(" + "),
            substituted: terms.join(" + "),
            inputs: self.weightiest(lines, measure),
            published: published::of_lines(self.assessment, lines, measure, self.library),
            parts,
            alternatives: alternatives::of(self.assessment, self.library, self.id, lines),
            history: self.history(&streams),
            ..self.blank(name, measure.unit())
        }
    }

    /// The inputs of all these lines that weigh most, heaviest first.
    fn weightiest(&self, lines: &[&Line<'_>], measure: Measure) -> Vec<DerivationInput> {
        const MOST_LINES: usize = 1_000;
        const MOST: usize = 20;
        let mut all = Vec::new();
        for line in lines.iter().take(MOST_LINES) {
            let outcome = outcome(line);
            let wanted = if measure == Measure::Co2e { line.masses.main() } else { measure };
            if let Some(result) = outcome.as_ref().and_then(|outcome| mass(outcome, wanted)) {
                all.extend(self.inputs(line, result, Some(result), wanted));
            }
        }
        all.sort_by(|a, b| b.sensitivity.per_percent.abs().total_cmp(&a.sensitivity.per_percent.abs()));
        all.truncate(MOST);
        all
    }

    /// What enters a result; `gas` is the mass that the line adds to its class in that measure.
    fn inputs(
        &self,
        line: &Line<'_>,
        result: &Trace,
        gas: Option<&Trace>,
        measure: Measure,
    ) -> Vec<DerivationInput> {
        let origins = &line.prepared().origins;
        let slopes = result.gradient();
        let masses = gas.map(Trace::gradient).unwrap_or_default();
        let sum = |total: Total| (total.present > 0).then(|| total.sum.tonnes());
        let class = sum(self.assessment.class(&line.source.class, measure));
        let total = sum(self.assessment.with_energy(measure));
        let slope = |slopes: &BTreeMap<usize, f64>, key| slopes.get(&key).copied().unwrap_or(0.0);
        let of = |leaf: &Trace| {
            let Step::Leaf(key) = leaf.step() else { return None };
            let unit = leaf.dimension().0.map(|d| d.canonical_unit()).unwrap_or_default();
            let per_percent = slope(&slopes, key) * leaf.value() / 100.0;
            let mass = slope(&masses, key) * leaf.value() / 100.0;
            let percent = |part: f64, whole: Option<f64>| {
                whole.filter(|whole| whole.abs() > 0.0).map(|whole| part / whole * 100.0)
            };
            let sensitivity = Sensitivity {
                per_percent,
                percent: percent(per_percent, Some(result.value())),
                class_percent: percent(mass, class),
                total_percent: percent(mass, total),
            };
            Some(self.input(line, origins.get(key)?, leaf.value(), unit, sensitivity))
        };
        result.operands_first().iter().filter_map(of).collect()
    }

    fn input(
        &self,
        line: &Line<'_>,
        origin: &Origin<'_>,
        value: f64,
        unit: String,
        sensitivity: Sensitivity,
    ) -> DerivationInput {
        let stream = origin.place.strip_prefix("streams/").and_then(|rest| rest.split('/').next());
        let (symbol, name) = datum_name(origin);
        DerivationInput {
            name: origin.input.name.to_owned(),
            symbol: symbol.to_owned(),
            zh: name.zh,
            en: name.en,
            stream: stream.map(str::to_owned),
            place: origin.place.clone(),
            value,
            unit,
            written: match &origin.kind {
                OriginKind::Entered(written) => Some(written.clone()),
                OriginKind::Library(..) => None,
            },
            library: match &origin.kind {
                OriginKind::Entered(_) => None,
                OriginKind::Library(factor, matched) => Some(library_origin(self.library, factor, matched)),
            },
            reading: published::reading(line, &origin.place, origin.input, published::row(origin)),
            sensitivity,
        }
    }

    fn history(&self, streams: &[usize]) -> Vec<Entry<Change>> {
        let ids: Vec<&str> = streams
            .iter()
            .filter_map(|i| self.assessment.document.streams.get(*i))
            .map(|s| s.id.as_str())
            .collect();
        let touches = |change: &Change| change.stream().is_none_or(|stream| ids.contains(&stream));
        let entries = self.assessment.document.journal.entries().iter().rev();
        entries.filter(|entry| entry.changes.iter().any(touches)).cloned().collect()
    }
}

/// A line's name and its steps; none while something is lacking.
pub(super) fn line_text(document: &Inventory, line: &Line<'_>) -> (String, Vec<DerivationStep>) {
    let writing = Writing { origins: &line.prepared().origins, several: line.streams.len() > 1 };
    let steps = outcome(line).map(|outcome| steps(&outcome, writing)).unwrap_or_default();
    (name_of(document, line), steps)
}

/// The trace reading of a line; none while something is lacking.
fn outcome(line: &Line<'_>) -> Option<Outcome<Trace>> {
    line.prepared().slots.as_deref().and_then(|slots| compute::trace(line.method, slots))
}

fn mass(outcome: &Outcome<Trace>, wanted: Measure) -> Option<&Trace> {
    outcome.gases.iter().find(|(gas, _)| Measure::Gas(*gas) == wanted).map(|(_, trace)| trace)
}

fn steps(outcome: &Outcome<Trace>, writing: Writing<'_, '_>) -> Vec<DerivationStep> {
    let memo = outcome.memo.iter().map(|(memo, trace)| (memo.id(), memo.symbol(), trace));
    let gases = outcome.gases.iter().map(|(gas, trace)| (gas.id(), gas.symbol(), trace));
    let mut above: Vec<(&'static str, &Trace)> = Vec::new();
    memo.chain(gases)
        .map(|(name, symbol, trace)| {
            let step = DerivationStep {
                name: name.to_owned(),
                symbol: symbol.to_owned(),
                symbols: writing.text(trace, &above, Style::Symbols),
                expression: writing.text(trace, &above, Style::Numbers),
                with_units: writing.text(trace, &above, Style::Units),
                value: trace.value(),
                unit: trace.dimension().0.map(|d| d.canonical_unit()).unwrap_or_default(),
            };
            above.push((symbol, trace));
            step
        })
        .collect()
}
