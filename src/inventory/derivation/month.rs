//! A month, and one line in it: which share of its amounts falls into the month, and what that gives.

use super::{Derivation, DerivationStep, Deriving, Name, Part, name_of};
use crate::decimal::Plain;
use crate::inventory::alternatives;
use crate::inventory::assess::{Assessment, Counts, Line, is_of_whole};
use crate::inventory::contribution;
use crate::inventory::dated::MOST_MONTHS;
use crate::inventory::document::Inventory;
use crate::inventory::month::{Share, dated_streams, monthly, shares, until};
use crate::inventory::published;
use crate::inventory::stream::Stream;
use crate::inventory::total::{Measure, Total};
use crate::inventory::writing::in_sum;
use crate::period::Period;
use crate::provenance::NumberId;
use crate::quantity::Exact;

/// `2025-01`: what a month is called in ids.
pub(in crate::inventory) fn month_name(month: &Period) -> String {
    month.from.month()
}

impl Deriving<'_, '_> {
    /// All lines that count, in one month.
    pub(super) fn month(&self, name: &str, measure: Measure) -> Option<Derivation> {
        let (months, at) = months_of(self.assessment.document, name)?;
        let counted = |line: &&Line<'_>| line.counts == Counts::Counted && line.masses.has(measure);
        let mut total = Total::default();
        let mut parts = Vec::new();
        let mut streams = Vec::new();
        let lines: Vec<&Line<'_>> = self.assessment.lines.iter().filter(counted).collect();
        for line in &lines {
            let mass = self.mass_in(line, &months, at, measure);
            total = total + Total::one(mass, line.is_reportable());
            streams.extend(line.streams.iter().copied());
            parts.push(Part {
                id: NumberId(format!("month/{name}/line/{}/{}", line.id, measure.id())),
                name: name_of(self.assessment.document, line),
                value: mass.map(Exact::tonnes),
                unit: measure.unit().to_owned(),
                reportable: line.is_reportable(),
            });
        }
        let terms: Vec<String> = parts.iter().filter_map(|part| part.value).map(in_sum).collect();
        Some(Derivation {
            value: (total.present > 0).then(|| total.sum.tonnes()),
            reportable: total.is_reportable(),
            equation: "E = Σ E_i".to_owned(),
            substituted: terms.join(" + "),
            published: published::of_lines(self.assessment, &lines, measure, self.library),
            parts,
            alternatives: alternatives::of(self.assessment, self.library, self.id, &lines),
            history: self.history(&streams),
            ..self.blank(Name::typed(name), measure.unit())
        })
    }

    /// One line in one month.
    pub(super) fn line_in_month(&self, name: &str, line: &str, measure: Measure) -> Option<Derivation> {
        let (months, at) = months_of(self.assessment.document, name)?;
        let line = self.assessment.lines.iter().find(|one| one.id == line)?;
        let until_now: Option<Exact> =
            (0..=at).map(|month| self.mass_in(line, &months, month, measure)).sum();
        let value = self.mass_in(line, &months, at, measure);
        let whole = line.masses.get(measure);
        let streams = dated_streams(self.assessment, line);
        let month = months.get(at)?;
        let steps: Vec<DerivationStep> =
            streams.iter().map(|stream| amount(line, stream, month, streams.len() > 1)).collect();
        let text = |mass: Option<Exact>| mass.map(|mass| in_sum(mass.tonnes())).unwrap_or_default();
        let all = streams.first().and_then(|stream| until_end(line, stream, &months));
        let (equation, substituted) =
            match (line.is_balance() && !is_of_whole(line.method), steps.first(), all) {
                (false, Some(step), Some(all)) if all > 0.0 => {
                    let parts = [text(whole), Plain(step.value).to_string(), Plain(all).to_string()];
                    ("E_m = E × AD_m ÷ AD", format!("{} × {} ÷ {}", parts[0], parts[1], parts[2]))
                }
                _ => {
                    let before = until_now.zip(value).map(|(until, value)| until - value);
                    ("E_m = E(1…m) − E(1…m−1)", format!("{} − {}", text(until_now), text(before)))
                }
            };
        Some(Derivation {
            value: value.map(Exact::tonnes),
            reportable: value.is_some() && line.is_reportable(),
            equation: equation.to_owned(),
            substituted: if value.is_some() { substituted } else { String::new() },
            steps: if value.is_some() { steps } else { Vec::new() },
            published: published::of_lines(self.assessment, &[line], measure, self.library),
            parts: vec![Part {
                id: NumberId(format!("line/{}/{}", line.id, measure.id())),
                name: name_of(self.assessment.document, line),
                value: whole.map(Exact::tonnes),
                unit: measure.unit().to_owned(),
                reportable: line.is_reportable(),
            }],
            alternatives: alternatives::of(self.assessment, self.library, self.id, &[line]),
            history: self.history(&line.streams),
            ..self.blank(
                Name::typed(&format!("{} · {name}", name_of(self.assessment.document, line))),
                measure.unit(),
            )
        })
    }

    fn mass_in(&self, line: &Line<'_>, months: &[Period], at: usize, measure: Measure) -> Option<Exact> {
        in_month(self.assessment, line, months, at, measure)
    }
}

/// The months of the period, and the place of this one among them.
pub(in crate::inventory) fn months_of(document: &Inventory, name: &str) -> Option<(Vec<Period>, usize)> {
    let months = document.period.months(MOST_MONTHS);
    let at = months.iter().position(|month| month_name(month) == name)?;
    Some((months, at))
}

/// What of a line falls into one month.
pub(in crate::inventory) fn in_month(
    assessment: &Assessment<'_>,
    line: &Line<'_>,
    months: &[Period],
    at: usize,
    measure: Measure,
) -> Option<Exact> {
    let parts = monthly(assessment, line, months);
    parts.into_iter().find(|part| part.month == at && part.measure == measure).map(|part| part.mass)
}

/// What of a stream lies in the period, which its months are shares of.
fn until_end(line: &Line<'_>, stream: &Stream, months: &[Period]) -> Option<f64> {
    until(line, stream, months).last().copied()
}

/// What of a stream falls into a month: `300 + 3650 × 31 ÷ 365`.
fn amount(line: &Line<'_>, stream: &Stream, month: &Period, several: bool) -> DerivationStep {
    let mine = shares(line, stream, month);
    let mine: Vec<&Share> = mine.iter().filter(|share| share.common > 0).collect();
    let write = |unit: &str| {
        let term = |share: &&Share| {
            let value = in_sum(share.value);
            let value = if unit.is_empty() { value } else { format!("{value} {unit}") };
            match share.common == share.days {
                true => value,
                false => format!("{value} × {} ÷ {}", share.common, share.days),
            }
        };
        let terms: Vec<String> = mine.iter().map(term).collect();
        if terms.is_empty() { "0".to_owned() } else { terms.join(" + ") }
    };
    let unit = contribution::amount(line, stream)
        .and_then(|field| field.datum.as_ref())
        .map(|datum| datum.dimension().canonical_unit())
        .unwrap_or_default();
    let symbol = if several { format!("AD_m[{}]", stream.id) } else { "AD_m".to_owned() };
    DerivationStep {
        name: format!("amount/{}", stream.id),
        symbols: "Σ AD_i × d_i ÷ D_i".to_owned(),
        expression: write(""),
        with_units: write(&unit),
        // The sum of no floats is −0.
        value: 0.0 + mine.iter().map(|share| share.in_month()).sum::<f64>(),
        symbol,
        unit,
    }
}
