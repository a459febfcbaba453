//! Which lines a class, a facility, a source or a total adds up.

use crate::inventory::assess::{Assessment, Counts, Line};
use crate::inventory::document::Inventory;
use crate::inventory::report::is_from;
use crate::inventory::total::{CO2, Measure};

/// The lines of a class, a facility or a total, with its name and the measure that its id ends with.
pub(in crate::inventory) fn members<'a, 'd>(
    assessment: &'a Assessment<'d>,
    id: &str,
) -> Option<(String, Measure, Vec<&'a Line<'d>>)> {
    let mut parts: Vec<&str> = id.split('/').collect();
    let last = parts.last().copied().and_then(Measure::of_id).filter(|_| parts.len() > 2);
    if last.is_some() {
        parts.pop();
    }
    let counted = |line: &Line<'_>| line.counts == Counts::Counted;
    let takes = |line: &Line<'_>| match parts.as_slice() {
        ["class", class] => line.is_of(class),
        // Of no facility, or of one that the document does not have.
        ["facility", ""] => counted(line) && !is_of_known(assessment.document, line),
        ["facility", facility] => counted(line) && line.source.facility.as_deref() == Some(*facility),
        ["source", source] => counted(line) && is_from(assessment, line, source),
        ["total", "without_energy"] => assessment.is_direct(line),
        _ => counted(line),
    };
    let name = match parts.as_slice() {
        ["class", class] => assessment.sector?.classes.iter().find(|c| c.id == *class)?.zh.clone(),
        ["facility", ""] => "未分设施".to_owned(),
        ["source", id] => assessment.sector?.source(id)?.zh.clone(),
        ["facility", id] => assessment.document.facilities.iter().find(|f| f.id == *id)?.name.clone(),
        ["total", which @ ("with_energy" | "without_energy")] => (*which).to_owned(),
        _ => return None,
    };
    Some((name, last.unwrap_or(CO2), assessment.lines.iter().filter(|line| takes(line)).collect()))
}

/// True where the line belongs to a facility of the document.
pub(in crate::inventory) fn is_of_known(document: &Inventory, line: &Line<'_>) -> bool {
    let of = line.source.facility.as_deref();
    of.is_some_and(|id| document.facilities.iter().any(|facility| facility.id == id))
}
