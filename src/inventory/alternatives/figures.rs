//! What one number and the total are in an assessed document, how far what is behind them was checked, and what lacks where there is none.

use crate::inventory::assess::{Assessment, Counts, Line};
use crate::inventory::breakdown::output_of;
use crate::inventory::contribution::{contribution, fields};
use crate::inventory::derivation::month::{in_month, months_of};
use crate::inventory::derivation::{members, name_of};
use crate::inventory::published;
use crate::inventory::running::left_out;
use crate::inventory::total::{CO2, Measure, Total};
use crate::library::{Library, Status};
use crate::quantity::Exact;

/// The number and the total.
#[derive(Clone, Debug, Default)]
pub(super) struct Figures {
    pub value: Option<f64>,
    pub total: Option<f64>,
    pub missing: usize,
    pub status: Option<Status>,
    pub lacks: Lacks,
}

/// What lacks, in both languages, and the names of those that lack it.
#[derive(Clone, Debug, Default)]
pub(super) struct Lacks {
    pub zh: String,
    pub en: String,
    pub names: Vec<String>,
}

/// Without what only an alternative tells.
pub(super) fn figures(assessment: &Assessment<'_>, id: &str, measure: Measure) -> Figures {
    let total = assessment.with_energy(measure);
    let value = value(assessment, id);
    Figures { value, total: sum(total), missing: total.missing, ..Figures::default() }
}

impl Figures {
    /// With how far it was checked, and what lacks.
    pub fn explained(
        self,
        assessment: &Assessment<'_>,
        id: &str,
        measure: Measure,
        library: &Library,
    ) -> Figures {
        let lines = behind(assessment, id);
        let status = published::least_checked(assessment, &lines, measure, library);
        let lacks = if self.value.is_none() { lacks(&lines) } else { Lacks::default() };
        Figures { status, lacks, ..self }
    }
}

/// A sum; nothing where every line of it lacks something, and 0 where it has none: what is not deducted is.
fn sum(total: Total) -> Option<f64> {
    (total.present > 0 || total.missing == 0).then(|| total.sum.tonnes())
}

fn value(assessment: &Assessment<'_>, id: &str) -> Option<f64> {
    let document = assessment.document;
    match id.split('/').collect::<Vec<_>>().as_slice() {
        ["line", id, measure] => line_value(line(assessment, id)?, Measure::of_id(measure)?),
        ["stream", stream, input] => {
            let at = document.stream_index(stream)?;
            let (line, stream) = (assessment.line_of(at)?, document.streams.get(at)?);
            if *input == "carbon" {
                return contribution(line, stream).map(|carbon| carbon.value());
            }
            let field = fields(line, stream).into_iter().find(|field| field.input.name == *input)?;
            field.datum.as_ref().map(|datum| datum.value())
        }
        ["month", name, rest @ ..] => {
            let (months, at) = months_of(document, name)?;
            let measure = rest.last().map_or(Some(CO2), |measure| Measure::of_id(measure))?;
            let of = |line: &Line<'_>| in_month(assessment, line, &months, at, measure);
            if let ["line", id, _] = rest {
                let line = line(assessment, id)?;
                return if is_left_out(line) { Some(0.0) } else { of(line).map(Exact::tonnes) };
            }
            let counted = assessment.lines.iter().filter(|line| line.counts == Counts::Counted);
            let lines = counted.filter(|line| line.masses.has(measure));
            sum(lines.map(|line| Total::one(of(line), line.is_reportable())).sum())
        }
        ["intensity", product, which] => {
            let product = document.products.iter().find(|one| one.id == *product)?;
            let (_, _, lines) = members(assessment, &format!("total/{which}"))?;
            let total = sum(Total::of(lines.into_iter(), Measure::Co2e))?;
            Some(total / output_of(product)?.value)
        }
        _ => {
            let (_, measure, lines) = members(assessment, id)?;
            sum(Total::of(lines.into_iter(), measure))
        }
    }
}

fn line<'a, 'd>(assessment: &'a Assessment<'d>, id: &str) -> Option<&'a Line<'d>> {
    assessment.lines.iter().find(|line| line.id == id)
}

/// The line as it counts: nothing where a reading leaves it out.
fn line_value(line: &Line<'_>, measure: Measure) -> Option<f64> {
    if is_left_out(line) {
        return Some(0.0);
    }
    line.masses.get(measure).map(Exact::tonnes)
}

fn is_left_out(line: &Line<'_>) -> bool {
    left_out(line.source, line.frame.document, line.frame.library).is_some()
}

/// The lines behind a number.
fn behind<'a, 'd>(assessment: &'a Assessment<'d>, id: &str) -> Vec<&'a Line<'d>> {
    match id.split('/').collect::<Vec<_>>().as_slice() {
        ["line", id, _] | ["month", _, "line", id, _] => line(assessment, id).into_iter().collect(),
        ["stream", id, _] => {
            let at = assessment.document.stream_index(id);
            at.and_then(|at| assessment.line_of(at)).into_iter().collect()
        }
        ["month", ..] => assessment.lines.iter().filter(|line| line.counts == Counts::Counted).collect(),
        ["intensity", _, which] => lines_of(assessment, &format!("total/{which}")),
        _ => lines_of(assessment, id),
    }
}

fn lines_of<'a, 'd>(assessment: &'a Assessment<'d>, id: &str) -> Vec<&'a Line<'d>> {
    members(assessment, id).map(|(_, _, lines)| lines).unwrap_or_default()
}

/// The inputs that nobody gave, of the lines without a value; of a table outside which it was looked up, what it would have given.
fn lacks(lines: &[&Line<'_>]) -> Lacks {
    const MOST: usize = 5;
    let mut lacks = Lacks::default();
    let mut inputs: Vec<(&str, &str)> = Vec::new();
    for line in lines.iter().filter(|line| !line.masses.is_computed() || line.masses.is_out_of_range()) {
        let open = line.prepared().fields.iter().filter(|f| f.datum.is_none() && !f.input.optional);
        for field in open {
            let name = (field.input.zh, field.input.en);
            if !inputs.contains(&name) && inputs.len() < MOST {
                inputs.push(name);
            }
        }
        if lacks.names.len() < MOST {
            lacks.names.push(name_of(line.frame.document, line));
        }
    }
    if inputs.is_empty() && !lacks.names.is_empty() {
        inputs.push(("蒸汽热焓（表中没有这一点的数值）", "the enthalpy, which the table does not have here"));
    }
    let join = |names: Vec<&str>, comma| names.join(comma);
    lacks.zh = join(inputs.iter().map(|(zh, _)| *zh).collect(), "、");
    lacks.en = join(inputs.iter().map(|(_, en)| *en).collect(), ", ");
    lacks
}
