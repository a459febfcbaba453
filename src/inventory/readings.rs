//! The register of ambiguities 口径 for one inventory: every clause with several readings, which is taken and why, and what each other reading would make of the total, in tonnes.

use super::alternatives::{Alternative, readings};
use super::assess::Assessment;
use super::change::Change;
use super::total::{CO2, Measure};
use crate::json::Write;
use crate::library::Library;
use crate::library::clause::{Clause, clauses};

/// A clause that can be read in several ways.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct AmbiguityView {
    /// its id
    pub id: String,
    /// what it is about, in Chinese
    pub zh: String,
    /// the same in English
    pub en: String,
    /// document and clause, in Chinese
    pub clause_zh: String,
    /// the same in English
    pub clause_en: String,
    /// why the default is taken, in Chinese
    pub reason_zh: String,
    /// the same in English
    pub reason_en: String,
    /// true where a line of this inventory is touched
    pub concerned: bool,
    /// why this enterprise chose otherwise, where it did
    pub chosen_because: String,
    /// the readings
    pub readings: Vec<ReadingView>,
}

/// One reading, and the total with it.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ReadingView {
    /// its id
    pub id: String,
    /// in Chinese
    pub zh: String,
    /// in English
    pub en: String,
    /// true for the one that is taken where none is chosen
    pub default: bool,
    /// true for the one that the inventory stands at
    pub taken: bool,
    /// the total with electricity and heat with it; none where it does not touch the inventory or takes what has to be entered first
    pub total: Option<f64>,
    /// that less the total as it stands
    pub difference: Option<f64>,
    /// lines without a value with it
    pub missing: usize,
    /// the changes that choose it; none where it has to be entered by hand
    pub changes: Vec<Change>,
}

/// The register.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Readings {
    /// unit of totals and differences
    pub unit: String,
    /// every clause: those that concern this inventory first
    pub ambiguities: Vec<AmbiguityView>,
}

/// The register for an assessed inventory.
pub fn register(assessment: &Assessment<'_>, library: &Library) -> Readings {
    let measure = if assessment.document.settings.gwp.is_some() { Measure::Co2e } else { CO2 };
    let id = if measure == CO2 { "total/with_energy" } else { "total/with_energy/co2e" };
    let effect = |clause: &Clause| {
        let known = library.ambiguities.iter().find(|one| one.id == clause.id)?;
        readings(assessment, library, id, measure, known)
    };
    let mut ambiguities: Vec<AmbiguityView> =
        clauses().iter().map(|clause| view(clause, effect(clause), assessment)).collect();
    ambiguities.sort_by_key(|one| !one.concerned);
    Readings { unit: measure.unit().to_owned(), ambiguities }
}

fn view(clause: &Clause, effect: Option<Vec<Alternative>>, assessment: &Assessment<'_>) -> AmbiguityView {
    let chosen = assessment.document.readings.iter().find(|one| one.ambiguity == clause.id);
    let reading = |names: &Vec<String>| -> Option<ReadingView> {
        let [id, zh, en] = names.as_slice() else { return None };
        let full = format!("{}/{id}", clause.id);
        let one = effect.iter().flatten().find(|one| one.id == full);
        Some(ReadingView {
            id: id.clone(),
            zh: zh.clone(),
            en: en.clone(),
            default: *id == clause.default,
            taken: one.is_some_and(|one| one.taken),
            total: one.and_then(|one| one.total),
            difference: one.and_then(|one| one.total_difference),
            missing: one.map_or(0, |one| one.missing),
            changes: one.map(|one| one.changes.clone()).unwrap_or_default(),
        })
    };
    AmbiguityView {
        id: clause.id.clone(),
        zh: clause.zh.clone(),
        en: clause.en.clone(),
        clause_zh: clause.clause_zh.clone(),
        clause_en: clause.clause_en.clone(),
        reason_zh: clause.reason_zh.clone(),
        reason_en: clause.reason_en.clone(),
        concerned: effect.is_some(),
        chosen_because: chosen.map(|one| one.reason.clone()).unwrap_or_default(),
        readings: clause.readings.iter().filter_map(reading).collect(),
    }
}
