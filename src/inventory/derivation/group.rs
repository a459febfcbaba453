//! Which lines a class, a facility, a source or a total adds up.

use super::Name;
use crate::inventory::assess::{Assessment, Counts, Line};
use crate::inventory::document::Inventory;
use crate::inventory::report::is_from;
use crate::inventory::total::{CO2, Measure};

/// What the lines of no facility are called, in Chinese and in English.
pub(in crate::inventory) const NO_FACILITY: (&str, &str) = ("未分设施", "of no facility");

/// The lines of a class, a facility or a total, with its name and the measure that its id ends with.
pub(in crate::inventory) fn members<'a, 'd>(
    assessment: &'a Assessment<'d>,
    id: &str,
) -> Option<(Name, Measure, Vec<&'a Line<'d>>)> {
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
        ["class", class] => {
            let class = assessment.sector?.classes.iter().find(|c| c.id == *class)?;
            Name::of(&class.zh, &class.en)
        }
        ["facility", ""] => Name::of(NO_FACILITY.0, NO_FACILITY.1),
        ["source", id] => {
            let source = assessment.sector?.source(id)?;
            Name::of(&source.zh, &source.en)
        }
        ["facility", id] => Name::typed(&assessment.document.facilities.iter().find(|f| f.id == *id)?.name),
        ["total", which @ ("with_energy" | "without_energy")] => Name::typed(which),
        _ => return None,
    };
    Some((name, last.unwrap_or(CO2), assessment.lines.iter().filter(|line| takes(line)).collect()))
}

/// True where the line belongs to a facility of the document.
pub(in crate::inventory) fn is_of_known(document: &Inventory, line: &Line<'_>) -> bool {
    let of = line.source.facility.as_deref();
    of.is_some_and(|id| document.facilities.iter().any(|facility| facility.id == id))
}
