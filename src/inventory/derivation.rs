//! Derivation 推导: how one number came about, for a verifier with a pocket calculator. Recomputed for the id asked, never stored.

use super::assess::{Assessment, Counts, Line};
use super::change::Change;
use super::contribution::{contribution, fields};
use super::total::{CO2, Measure, Total};
use crate::decimal::Plain;
use crate::formula::trace::Step;
use crate::formula::{Outcome, Trace};
use crate::journal::Entry;
use crate::json::Write;
use crate::library::{How, Library, Status};
use crate::method::compute;
use crate::method::prepare::{Origin, OriginKind};
use crate::notice::{Code, Notice};
use crate::provenance::NumberId;
use crate::quantity::Written;

/// A derivation.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Derivation {
    /// the number explained
    pub id: NumberId,
    /// its name: of the stream, the source or the class
    pub name: String,
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
    /// clause of the equation
    pub clause: String,
    /// equation with its numbers
    pub substituted: String,
    /// intermediate results in order
    pub steps: Vec<DerivationStep>,
    /// every number that enters
    pub inputs: Vec<DerivationInput>,
    /// the numbers that it adds up, where it is a total
    pub parts: Vec<Part>,
    /// journal entries that touched it, newest first
    pub history: Vec<Entry<Change>>,
}

/// An intermediate result.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct DerivationStep {
    /// name: a memo such as `carbon-in`, or a gas
    pub name: String,
    /// how it follows from what stands above
    pub expression: String,
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
    /// what one per cent of it does
    pub sensitivity: Sensitivity,
}

/// A row of the library in a derivation.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct LibraryOrigin {
    /// id of the row
    pub factor: String,
    /// family
    pub family: String,
    /// digits as printed
    pub printed: String,
    /// unit as printed
    pub unit: String,
    /// source id
    pub source: String,
    /// title of the source in Chinese
    pub source_zh: String,
    /// title of the source in English
    pub source_en: String,
    /// place in the source
    pub locator: String,
    /// how far it was checked
    pub status: Status,
    /// how it was found
    pub how: Vec<How>,
    /// note of the row in Chinese
    pub note_zh: String,
    /// note of the row in English
    pub note_en: String,
}

/// What one per cent more of an input does to the result.
#[derive(Clone, Copy, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Sensitivity {
    /// change of the result, in its unit
    pub per_percent: f64,
    /// the same in per cent of the result; none where that is zero
    pub percent: Option<f64>,
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
        ["class" | "total" | "facility", ..] => of.group().ok_or_else(unknown),
        _ => Err(unknown()),
    }
}

struct Deriving<'a> {
    assessment: &'a Assessment<'a>,
    library: &'a Library,
    id: &'a str,
}

impl Deriving<'_> {
    /// The carbon of one stream of a balance.
    fn stream(&self, line: &Line<'_>, index: usize) -> Option<Derivation> {
        let stream = self.assessment.document.streams.get(index)?;
        let carbon = contribution(line, stream);
        let symbols: Vec<&str> = fields(line, stream).iter().map(|field| field.input.symbol).collect();
        Some(Derivation {
            name: stream.name.clone(),
            value: carbon.as_ref().map(Trace::value),
            unit: "tC".to_owned(),
            reportable: carbon.is_some(),
            equation: symbols.join(" × "),
            substituted: carbon.as_ref().map(|trace| infix(trace, &[], true)).unwrap_or_default(),
            steps: Vec::new(),
            inputs: carbon.as_ref().map(|c| self.inputs(c, &line.prepared.origins)).unwrap_or_default(),
            history: self.history(&[index]),
            ..self.line(line, CO2)
        })
    }

    /// A class, a facility or a total, in CO2 or in the measure that its id ends with.
    fn group(&self) -> Option<Derivation> {
        let assessment = self.assessment;
        let mut parts: Vec<&str> = self.id.split('/').collect();
        let last = parts.last().copied().and_then(Measure::of_id).filter(|_| parts.len() > 2);
        if last.is_some() {
            parts.pop();
        }
        let counted = |line: &Line<'_>| line.counts == Counts::Counted;
        let takes = |line: &Line<'_>| match parts.as_slice() {
            ["class", class] => line.is_of(class),
            ["facility", facility] => counted(line) && line.source.facility.as_deref() == Some(*facility),
            ["total", "without_energy"] => assessment.is_direct(line),
            _ => counted(line),
        };
        let name = match parts.as_slice() {
            ["class", class] => assessment.sector?.classes.iter().find(|c| c.id == *class)?.zh.clone(),
            ["facility", id] => assessment.document.facilities.iter().find(|f| f.id == *id)?.name.clone(),
            ["total", which @ ("with_energy" | "without_energy")] => (*which).to_owned(),
            _ => return None,
        };
        let lines: Vec<&Line<'_>> = assessment.lines.iter().filter(|line| takes(line)).collect();
        Some(self.total(name, last.unwrap_or(CO2), &lines))
    }

    fn line(&self, line: &Line<'_>, measure: Measure) -> Derivation {
        let outcome = line.prepared.slots.as_deref().and_then(|slots| compute::trace(line.method, slots));
        let of = |gas| outcome.as_ref()?.gases.iter().find(|(g, _)| Measure::Gas(*g) == gas);
        let wanted = if measure == Measure::Co2e { line.masses.main() } else { measure };
        let co2 = of(wanted).map(|(_, trace)| trace.clone());
        let name = match line.streams.as_slice() {
            [one] if !line.is_balance() => self.assessment.document.streams.get(*one).map(|s| s.name.clone()),
            _ => Some(line.source.name.clone()),
        };
        Derivation {
            id: NumberId(self.id.to_owned()),
            name: name.unwrap_or_default(),
            value: match measure {
                Measure::Co2e => line.masses.co2e.map(|mass| mass.tonnes()),
                Measure::Gas(_) => co2.as_ref().map(Trace::value),
            },
            unit: measure.unit().to_owned(),
            reportable: line.is_reportable(),
            method: Some(line.method.id.to_owned()),
            equation: line.method.equation.to_owned(),
            clause: line.method.clause.to_owned(),
            substituted: co2.as_ref().map(|trace| infix(trace, &[], true)).unwrap_or_default(),
            steps: outcome.as_ref().map(steps).unwrap_or_default(),
            inputs: co2.as_ref().map(|trace| self.inputs(trace, &line.prepared.origins)).unwrap_or_default(),
            parts: Vec::new(),
            history: self.history(&line.streams),
        }
    }

    fn total(&self, name: String, measure: Measure, lines: &[&Line<'_>]) -> Derivation {
        let total = Total::of(lines.iter().copied(), measure);
        let parts: Vec<Part> = lines
            .iter()
            .filter(|line| line.masses.has(measure))
            .map(|line| Part {
                id: NumberId(format!("line/{}/{}", line.id, measure.id())),
                name: match line.streams.as_slice() {
                    [one] if !line.is_balance() => {
                        self.assessment.document.streams.get(*one).map(|s| s.name.clone())
                    }
                    _ => None,
                }
                .unwrap_or_else(|| line.source.name.clone()),
                value: line.masses.get(measure).map(|mass| mass.tonnes()),
                unit: measure.unit().to_owned(),
                reportable: line.is_reportable(),
            })
            .collect();
        let terms: Vec<String> = parts.iter().filter_map(|p| p.value).map(in_sum).collect();
        let streams: Vec<usize> = lines.iter().flat_map(|line| line.streams.iter().copied()).collect();
        Derivation {
            id: NumberId(self.id.to_owned()),
            name,
            value: (total.present > 0).then(|| total.sum.tonnes()),
            unit: measure.unit().to_owned(),
            reportable: total.is_reportable(),
            method: None,
            equation: "E = Σ E_i".to_owned(),
            clause: String::new(),
            substituted: terms.join(" + "),
            steps: Vec::new(),
            inputs: Vec::new(),
            parts,
            history: self.history(&streams),
        }
    }

    fn inputs(&self, result: &Trace, origins: &[Origin<'_>]) -> Vec<DerivationInput> {
        let slopes = result.gradient();
        let leaves = result.operands_first();
        leaves
            .iter()
            .filter_map(|leaf| {
                let Step::Leaf(key) = leaf.step() else { return None };
                let origin = origins.get(key)?;
                let unit = leaf.dimension().0.map(|d| d.canonical_unit()).unwrap_or_default();
                Some(self.input(
                    origin,
                    leaf.value(),
                    unit,
                    slopes.get(&key).copied().unwrap_or(0.0),
                    result.value(),
                ))
            })
            .collect()
    }

    fn input(
        &self,
        origin: &Origin<'_>,
        value: f64,
        unit: String,
        slope: f64,
        result: f64,
    ) -> DerivationInput {
        let per_percent = slope * value / 100.0;
        let percent = if result.abs() > 0.0 { Some(per_percent / result * 100.0) } else { None };
        let stream = origin.place.strip_prefix("streams/").and_then(|rest| rest.split('/').next());
        DerivationInput {
            name: origin.input.name.to_owned(),
            symbol: origin.input.symbol.to_owned(),
            zh: origin.input.zh.to_owned(),
            en: origin.input.en.to_owned(),
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
                OriginKind::Library(factor, matched) => {
                    let source = self.library.sources.iter().find(|s| s.id == factor.source);
                    Some(LibraryOrigin {
                        factor: factor.id.clone(),
                        family: factor.family.clone(),
                        printed: factor.printed.clone(),
                        unit: factor.unit.clone(),
                        source: factor.source.clone(),
                        source_zh: source.map(|s| s.zh.clone()).unwrap_or_default(),
                        source_en: source.map(|s| s.en.clone()).unwrap_or_default(),
                        locator: factor.locator.clone(),
                        status: factor.status,
                        how: matched.how.clone(),
                        note_zh: factor.note_zh.clone(),
                        note_en: factor.note_en.clone(),
                    })
                }
            },
            sensitivity: Sensitivity { per_percent, percent },
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

fn steps(outcome: &Outcome<Trace>) -> Vec<DerivationStep> {
    let memo = outcome.memo.iter().map(|(memo, trace)| (memo.id(), trace));
    let gases = outcome.gases.iter().map(|(gas, trace)| (gas.id(), trace));
    let mut above: Vec<&Trace> = Vec::new();
    memo.chain(gases)
        .map(|(name, trace)| {
            let step = DerivationStep {
                name: name.to_owned(),
                expression: infix(trace, &above, true),
                value: trace.value(),
                unit: trace.dimension().0.map(|d| d.canonical_unit()).unwrap_or_default(),
            };
            above.push(trace);
            step
        })
        .collect()
}

/// A trace as text; what stands above is shown by its value.
fn infix(trace: &Trace, above: &[&Trace], outermost: bool) -> String {
    if !outermost && above.iter().any(|known| known.is(trace)) {
        return in_sum(trace.value());
    }
    let part = |operand: Trace| infix(&operand, above, false);
    let join = |sign: &str| trace.operands().map(part).collect::<Vec<_>>().join(sign);
    match trace.step() {
        Step::Leaf(_) => Plain(trace.value()).to_string(),
        Step::Constant(constant) => constant.symbol.to_owned(),
        Step::Sum if trace.operands().count() == 0 => "0".to_owned(),
        Step::Sum if trace.operands().count() == 1 => join(""),
        Step::Sum => format!("({})", join(" + ")),
        Step::Difference => format!("({})", join(" − ")),
        Step::Product => join(" × "),
        Step::Quotient => join(" ÷ "),
        Step::Table(table) => format!("{}({})", table.symbol, join(", ")),
    }
}

/// A number as it stands in a sum: negative ones in brackets.
fn in_sum(value: f64) -> String {
    if value < 0.0 { format!("(−{})", Plain(-value)) } else { Plain(value).to_string() }
}
