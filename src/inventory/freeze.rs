//! Freezing a version: the figures that it keeps, as they stand when it is fixed.

use super::assess::Assessment;
use super::review::Frozen;
use super::total::{CO2, Measure, number_id};
use super::view::{TotalView, class_totals, line_view, total_view};

/// Totals, classes and lines as they stand, for a version to keep.
pub fn frozen(assessment: &Assessment<'_>) -> Vec<Frozen> {
    let mut all = Vec::new();
    let mut keep = |view: TotalView| all.push(Frozen { id: view.id, value: view.value, unit: view.unit });
    for measure in [CO2, Measure::Co2e] {
        keep(total_view(number_id("total/with_energy", measure), assessment.with_energy(measure), measure));
        keep(total_view(
            number_id("total/without_energy", measure),
            assessment.without_energy(measure),
            measure,
        ));
    }
    class_totals(assessment).for_each(|class| keep(class.total));
    assessment.lines.iter().for_each(|line| keep(line_view(line)));
    all
}
