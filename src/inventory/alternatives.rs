//! What another lawful choice would give for the same number: the other family of defaults, the other electricity basis, the other GWP set, every reading 口径 of an ambiguity that touches it. Each is the whole document computed anew.

mod choosing;

pub(super) use choosing::choose;

use super::assess::{Assessment, Line, assess};
use super::change::{Change, Setting};
use super::contribution::contribution;
use super::derivation::members;
use super::published;
use super::total::{CO2, Measure, Total};
use crate::gas::Gas;
use crate::json::Write;
use crate::library::ambiguity::Touch;
use crate::library::{Ambiguity, Family, FamilyKind, Library, Parameter, Query, Status, resolve};
use crate::method::prepare::OriginKind;
use crate::quantity::Dimension;

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
    let measure = match id.rsplit('/').next() {
        Some("co2e") => Measure::Co2e,
        _ => CO2,
    };
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
            all.push(asked.alternative(AlternativeKind::Gwp, &set.id, names, taken, Some(changes)));
        }
    }
    for ambiguity in library.ambiguities.iter().filter(|one| touches(one, lines, library, measure)) {
        all.extend(choosing::readings(&asked, ambiguity));
    }
    all
}

/// Every reading of one ambiguity, with what it would make of this number; none where no line of the document is touched.
pub(super) fn readings(
    assessment: &Assessment<'_>,
    library: &Library,
    id: &str,
    measure: Measure,
    ambiguity: &Ambiguity,
) -> Option<Vec<Alternative>> {
    let lines: Vec<&Line<'_>> = assessment.lines.iter().collect();
    let asked = Asked::of(assessment, library, id, measure);
    touches(ambiguity, &lines, library, measure).then(|| choosing::readings(&asked, ambiguity))
}

/// The total with these changes, and that less the total as it stands.
pub(super) fn with(
    assessment: &Assessment<'_>,
    library: &Library,
    measure: Measure,
    changes: &[Change],
) -> (Option<f64>, Option<f64>) {
    let asked = Asked::of(assessment, library, "", measure);
    let total = asked.then(changes).and_then(|then| then.total);
    (total, less(total, asked.now.total))
}

struct Asked<'a, 'd> {
    assessment: &'a Assessment<'d>,
    library: &'a Library,
    id: &'a str,
    measure: Measure,
    now: Figures,
}

/// The number and the total.
#[derive(Clone, Copy, Debug, Default)]
struct Figures {
    value: Option<f64>,
    total: Option<f64>,
    missing: usize,
    status: Option<Status>,
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
        self.alternative(kind, &family.id, (&family.zh, &family.en), taken, Some(changes))
    }

    /// The document with these changes; none where the choice needs what nobody has entered.
    fn alternative(
        &self,
        kind: AlternativeKind,
        id: &str,
        (zh, en): (&str, &str),
        taken: bool,
        changes: Option<Vec<Change>>,
    ) -> Alternative {
        let then = changes.as_ref().and_then(|changes| self.then(changes)).unwrap_or_default();
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
            changes: changes.unwrap_or_default(),
            typed: Vec::new(),
            needs_zh: String::new(),
            needs_en: String::new(),
            lacking: Vec::new(),
        }
    }

    /// The figures of the document with these changes.
    fn then(&self, changes: &[Change]) -> Option<Figures> {
        if changes.is_empty() {
            return Some(Figures { status: self.least_checked(self.assessment), ..self.now });
        }
        let mut document = self.assessment.document.clone();
        for change in changes {
            document.change(change).ok()?;
        }
        let assessment = assess(&document, self.library);
        let status = self.least_checked(&assessment);
        Some(Figures { status, ..figures(&assessment, self.id, self.measure) })
    }

    /// Of the published numbers behind the number that was asked for.
    fn least_checked(&self, then: &Assessment<'_>) -> Option<Status> {
        let lines = match self.id.split('/').collect::<Vec<_>>().as_slice() {
            ["line", id, _] => then.lines.iter().filter(|line| line.id == *id).collect(),
            ["stream", id, _] => {
                let at = then.document.stream_index(id);
                at.and_then(|at| then.line_of(at)).into_iter().collect()
            }
            _ => members(then, self.id).map(|(_, _, lines)| lines).unwrap_or_default(),
        };
        published::least_checked(then, &lines, self.measure, self.library)
    }
}

fn less(then: Option<f64>, now: Option<f64>) -> Option<f64> {
    then.zip(now).map(|(then, now)| then - now)
}

fn setting(setting: Setting, value: &str) -> Change {
    Change::SetSetting { setting, value: Some(value.to_owned()) }
}

fn figures(assessment: &Assessment<'_>, id: &str, measure: Measure) -> Figures {
    let total = assessment.with_energy(measure);
    let sum = |total: Total| (total.present > 0).then(|| total.sum.tonnes());
    let value = match id.split('/').collect::<Vec<_>>().as_slice() {
        ["line", line, measure] => assessment
            .lines
            .iter()
            .find(|one| one.id == *line)
            .and_then(|line| line.masses.get(Measure::of_id(measure)?).map(|mass| mass.tonnes())),
        ["stream", stream, "carbon"] => assessment.document.stream_index(stream).and_then(|at| {
            let line = assessment.line_of(at)?;
            contribution(line, assessment.document.streams.get(at)?).map(|carbon| carbon.value())
        }),
        _ => {
            members(assessment, id).and_then(|(_, measure, lines)| sum(Total::of(lines.into_iter(), measure)))
        }
    };
    Figures { value, total: sum(total), missing: total.missing, status: None }
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

pub(super) fn touches(
    ambiguity: &Ambiguity,
    lines: &[&Line<'_>],
    library: &Library,
    measure: Measure,
) -> bool {
    let by_place = |line: &&Line<'_>| ambiguity.places.iter().any(|place| place.method == line.method.id);
    let by_touch = |line: &&Line<'_>| {
        ambiguity.touches.iter().any(|touch| match touch {
            Touch { method: Some(method), .. } => line.method.id == method,
            Touch { item: Some(item), .. } => of_item(line, item, library),
            Touch { gases: true, .. } => {
                measure == Measure::Co2e && line.masses.gases.iter().any(|(gas, _)| *gas != Gas::Co2)
            }
            _ => false,
        })
    };
    lines.iter().any(|line| by_place(line) || by_touch(line))
}

/// True where a stream of the line is of this item.
fn of_item(line: &Line<'_>, item: &str, library: &Library) -> bool {
    line.frame.members(&line.streams).iter().any(|stream| {
        let known = stream.item.as_deref().and_then(|name| library.item_named(name));
        known.is_some_and(|known| known.id == item)
    })
}
