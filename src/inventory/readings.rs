//! The register of ambiguities 口径 for one inventory: every clause with several readings, which is taken and why, and what each other reading would make of the total, in tonnes.

use super::alternatives::{Alternative, choose, readings, with};
use super::assess::Assessment;
use super::change::Change;
use super::total::{CO2, Measure};
use crate::json::Write;
use crate::library::Library;
use crate::library::clause::{Clause, Way, clauses};

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
    /// where one is chosen: that no longer
    pub withdrawal: Option<Withdrawal>,
}

/// A chosen reading taken back: whatever stood before stands again.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Withdrawal {
    /// the total without the choice
    pub total: Option<f64>,
    /// that less the total as it stands
    pub difference: Option<f64>,
    /// the changes that take it back
    pub changes: Vec<Change>,
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
    /// the changes that choose it; none where it stands, or data have to be entered first
    pub changes: Vec<Change>,
    /// names of the streams whose typed value stands whatever is chosen
    pub typed: Vec<String>,
    /// what has to be entered for it first, in Chinese; empty where nothing has
    pub needs_zh: String,
    /// the same in English
    pub needs_en: String,
    /// names of the streams that lack it
    pub lacking: Vec<String>,
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
    let effect = |clause: &'static Clause| readings(assessment, library, id, measure, clause);
    let mut ambiguities: Vec<AmbiguityView> =
        clauses().iter().map(|clause| view(clause, effect(clause), assessment)).collect();
    for one in &mut ambiguities {
        one.withdrawal = withdrawal(assessment, library, measure, &one.id);
    }
    ambiguities.sort_by_key(|one| !one.concerned);
    Readings { unit: measure.unit().to_owned(), ambiguities }
}

fn withdrawal(
    assessment: &Assessment<'_>,
    library: &Library,
    measure: Measure,
    ambiguity: &str,
) -> Option<Withdrawal> {
    let readings = &assessment.document.readings;
    readings.iter().find(|one| one.ambiguity == ambiguity)?;
    let changes = choose(readings, ambiguity, None);
    let (total, difference) = with(assessment, library, measure, &changes);
    Some(Withdrawal { total, difference, changes })
}

fn view(clause: &Clause, effect: Option<Vec<Alternative>>, assessment: &Assessment<'_>) -> AmbiguityView {
    let chosen = assessment.document.readings.iter().find(|one| one.ambiguity == clause.id);
    let reading = |way: &Way| {
        let full = format!("{}/{}", clause.id, way.id);
        let one = effect.iter().flatten().find(|one| one.id == full);
        ReadingView {
            id: way.id.clone(),
            zh: way.zh.clone(),
            en: way.en.clone(),
            default: way.id == clause.default,
            taken: one.is_some_and(|one| one.taken),
            total: one.and_then(|one| one.total),
            difference: one.and_then(|one| one.total_difference),
            missing: one.map_or(0, |one| one.missing),
            changes: one.map(|one| one.changes.clone()).unwrap_or_default(),
            typed: one.map(|one| one.typed.clone()).unwrap_or_default(),
            needs_zh: one.map(|one| one.needs_zh.clone()).unwrap_or_default(),
            needs_en: one.map(|one| one.needs_en.clone()).unwrap_or_default(),
            lacking: one.map(|one| one.lacking.clone()).unwrap_or_default(),
        }
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
        readings: clause.readings.iter().map(reading).collect(),
        withdrawal: None,
    }
}
