//! What another lawful choice would give for the same number: the other family of defaults, the other electricity basis, the other GWP set, every reading 口径 of an ambiguity that touches it. Each is the whole document computed anew.

mod choosing;
mod figures;
mod touching;

pub(super) use choosing::choose;
pub(super) use touching::{is_entered, item_at, touches};

use super::assess::{Assessment, Line, assess};
use super::change::{Change, Setting};
use super::gases::Masses;
use super::total::{CO2, Measure};
use crate::json::Write;
use crate::library::clause::{Clause, clauses};
use crate::library::{Family, FamilyKind, Library, Parameter, Query, Status, resolve};
use crate::method::prepare::OriginKind;
use crate::quantity::Dimension;
use figures::{Figures, figures};

/// Another choice and what it would give.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Alternative {
    /// what is chosen
    pub kind: AlternativeKind,
    /// id of the family or GWP set; of a reading `ambiguity/reading`
    pub id: String,
    /// in Chinese
    pub zh: String,
    /// in English
    pub en: String,
    /// the choice that stands
    pub taken: bool,
    /// the number with it; none where it lacks a datum that nobody has
    pub value: Option<f64>,
    /// that less the number as it stands
    pub difference: Option<f64>,
    /// the total with electricity and heat with it
    pub total: Option<f64>,
    /// that less the total as it stands
    pub total_difference: Option<f64>,
    /// lines of the document without a value with it
    pub missing: usize,
    /// how far the least checked published number behind it was checked; none where there is none
    pub status: Option<Status>,
    /// the changes that choose it; none where it stands, or takes what nobody has entered
    pub changes: Vec<Change>,
    /// names of the streams whose typed value stands whatever is chosen
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub typed: Vec<String>,
    /// what has to be entered for it first, in Chinese; empty where nothing has
    #[serde(skip_serializing_if = "String::is_empty")]
    pub needs_zh: String,
    /// the same in English
    #[serde(skip_serializing_if = "String::is_empty")]
    pub needs_en: String,
    /// names of the streams that lack it
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lacking: Vec<String>,
}

/// What is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AlternativeKind {
    /// family of fuel and material defaults
    Family,
    /// electricity basis
    ElectricityFamily,
    /// GWP set
    Gwp,
    /// reading of an ambiguity
    Reading,
}

/// Every choice that touches this number, the one that stands among them.
pub(super) fn of(
    assessment: &Assessment<'_>,
    library: &Library,
    id: &str,
    lines: &[&Line<'_>],
) -> Vec<Alternative> {
    let measure = if id.ends_with("/co2e") || id.starts_with("intensity/") { Measure::Co2e } else { CO2 };
    let asked = Asked::of(assessment, library, id, measure);
    let settings = &assessment.document.settings;
    let uses = |kind: fn(FamilyKind) -> bool| lines.iter().any(|line| takes_default(line, library, kind));
    let mut all = Vec::new();
    if uses(|kind| matches!(kind, FamilyKind::Fuel | FamilyKind::Product)) {
        for family in fuel_families(assessment, library) {
            let taken = settings.family.as_deref() == Some(&family.id);
            let changes = vec![setting(Setting::Family, &family.id)];
            all.push(asked.choice(AlternativeKind::Family, family, taken, changes));
        }
    }
    if lines.iter().any(|line| is_electricity(line)) {
        let year = assessment.document.period.to.year();
        for family in
            library.families.iter().filter(|family| has_grid_factor(family, assessment, library, year))
        {
            let taken = settings.electricity_family.as_deref() == Some(&family.id);
            let changes = vec![setting(Setting::ElectricityFamily, &family.id)];
            all.push(asked.choice(AlternativeKind::ElectricityFamily, family, taken, changes));
        }
    }
    if measure == Measure::Co2e {
        for set in &library.gwp {
            let taken = settings.gwp.as_deref().is_some_and(|id| id.eq_ignore_ascii_case(&set.id));
            let names = (set.zh.as_str(), set.en.as_str());
            let changes = vec![setting(Setting::Gwp, &set.id)];
            all.push(asked.alternative(AlternativeKind::Gwp, &set.id, names, taken, By::Changes(changes)));
        }
    }
    for clause in clauses().iter().filter(|one| touches(one, lines, library, measure)) {
        all.extend(choosing::readings(&asked, clause));
    }
    all
}

/// Of the choices that touch a line those that change this figure of it.
pub(super) fn of_datum(
    assessment: &Assessment<'_>,
    library: &Library,
    id: &str,
    line: &Line<'_>,
) -> Vec<Alternative> {
    let all = of(assessment, library, id, &[line]);
    // The readings of one clause belong together, as do all families.
    let group = |one: &Alternative| (one.kind, one.id.split_once('/').map(|(clause, _)| clause.to_owned()));
    let moves = |one: &&Alternative| one.difference.is_some_and(|by| by.abs() > 0.0);
    let moved: Vec<_> = all.iter().filter(moves).map(group).collect();
    all.into_iter().filter(|one| moved.contains(&group(one))).collect()
}

/// Every reading of one ambiguity, with what it would make of this number; none where no line of the document is touched.
pub(super) fn readings(
    assessment: &Assessment<'_>,
    library: &Library,
    id: &str,
    measure: Measure,
    clause: &'static Clause,
) -> Option<Vec<Alternative>> {
    let lines: Vec<&Line<'_>> = assessment.lines.iter().collect();
    let asked = Asked::of(assessment, library, id, measure);
    touches(clause, &lines, library, measure).then(|| choosing::readings(&asked, clause))
}

/// The total with these changes, and that less the total as it stands.
pub(super) fn with(
    assessment: &Assessment<'_>,
    library: &Library,
    measure: Measure,
    changes: &[Change],
) -> (Option<f64>, Option<f64>) {
    let asked = Asked::of(assessment, library, "", measure);
    let total = asked.then(changes, &|_| None).and_then(|then| then.total);
    (total, less(total, asked.now.total))
}

struct Asked<'a, 'd> {
    assessment: &'a Assessment<'d>,
    library: &'a Library,
    id: &'a str,
    measure: Measure,
    now: Figures,
}

/// How a choice is made.
enum By<'c> {
    /// it stands
    Standing,
    /// by these changes
    Changes(Vec<Change>),
    /// by none: its total is what it would be with these changes, and these masses of the lines that it touches
    Shown(Vec<Change>, &'c dyn Fn(&Line<'_>) -> Option<Masses>),
    /// only with what nobody has entered
    Lacking,
}

impl<'a, 'd> Asked<'a, 'd> {
    fn of(assessment: &'a Assessment<'d>, library: &'a Library, id: &'a str, measure: Measure) -> Self {
        Asked { assessment, library, id, measure, now: figures(assessment, id, measure) }
    }

    fn choice(
        &self,
        kind: AlternativeKind,
        family: &Family,
        taken: bool,
        changes: Vec<Change>,
    ) -> Alternative {
        self.alternative(kind, &family.id, (&family.zh, &family.en), taken, By::Changes(changes))
    }

    /// The document with this choice; no number where it needs what nobody has entered.
    fn alternative(
        &self,
        kind: AlternativeKind,
        id: &str,
        (zh, en): (&str, &str),
        taken: bool,
        by: By<'_>,
    ) -> Alternative {
        let then = match &by {
            By::Standing => self.then(&[], &|_| None),
            By::Changes(changes) => self.then(changes, &|_| None),
            By::Shown(changes, masses) => self.then(changes, *masses),
            By::Lacking => None,
        };
        let then = then.unwrap_or_default();
        Alternative {
            kind,
            id: id.to_owned(),
            zh: zh.to_owned(),
            en: en.to_owned(),
            taken,
            value: then.value,
            difference: less(then.value, self.now.value),
            total: then.total,
            total_difference: less(then.total, self.now.total),
            missing: then.missing,
            status: then.status,
            changes: if let By::Changes(changes) = by { changes } else { Vec::new() },
            typed: Vec::new(),
            needs_zh: then.lacks.zh,
            needs_en: then.lacks.en,
            lacking: then.lacks.names,
        }
    }

    /// The figures of the document with these changes, and with these masses in the place of its own.
    fn then(&self, changes: &[Change], masses: &dyn Fn(&Line<'_>) -> Option<Masses>) -> Option<Figures> {
        let mut document = self.assessment.document.clone();
        for change in changes {
            document.change(change).ok()?;
        }
        let mut assessment = assess(&document, self.library);
        for line in &mut assessment.lines {
            if let Some(masses) = masses(line) {
                line.masses = masses;
            }
        }
        let found = figures(&assessment, self.id, self.measure);
        Some(found.explained(&assessment, self.id, self.measure, self.library))
    }
}

fn less(then: Option<f64>, now: Option<f64>) -> Option<f64> {
    then.zip(now).map(|(then, now)| then - now)
}

fn setting(setting: Setting, value: &str) -> Change {
    Change::SetSetting { setting, value: Some(value.to_owned()) }
}

fn is_electricity(line: &Line<'_>) -> bool {
    line.method.id == crate::method::purchased_electricity::METHOD.id
}

fn takes_default(line: &Line<'_>, library: &Library, kind: fn(FamilyKind) -> bool) -> bool {
    line.prepared().origins.iter().any(|origin| match &origin.kind {
        OriginKind::Library(factor, _) => library.family(&factor.family).is_some_and(|f| kind(f.kind)),
        OriginKind::Entered(_) => false,
    })
}

/// Every family of fuels, and the one that the document names.
fn fuel_families<'l>(assessment: &Assessment<'_>, library: &'l Library) -> Vec<&'l Family> {
    let named = assessment.document.settings.family.as_deref();
    let wanted = |family: &&Family| family.kind == FamilyKind::Fuel || named == Some(&family.id);
    library.families.iter().filter(wanted).collect()
}

/// True for a family that has a factor of grid electricity for this document.
fn has_grid_factor(
    family: &Family,
    assessment: &Assessment<'_>,
    library: &Library,
    year: Option<u16>,
) -> bool {
    let query = Query {
        item: "electricity",
        parameter: Parameter::EmissionFactor,
        family: Some(&family.id),
        year,
        region: assessment.document.settings.electricity_region.as_deref(),
    };
    let grid = Dimension::CO2.per(Dimension::ELECTRICITY);
    family.kind == FamilyKind::Electricity
        && resolve(library, &query).is_ok_and(|matched| matched.quantity().dimension == grid)
}
