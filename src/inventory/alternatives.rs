//! What another lawful choice would give for the same number: the other family of defaults, the other electricity basis, the other GWP set, every reading 口径 of an ambiguity that touches it. Each is the whole document computed anew.

use super::assess::{Assessment, Line, assess};
use super::change::{Change, Setting};
use super::contribution::contribution;
use super::derivation::members;
use super::document::{ChosenReading, Inventory, Source};
use super::edit::DocumentPart;
use super::published;
use super::stream::Stream;
use super::total::{CO2, Measure, Total};
use crate::decimal::Plain;
use crate::formula::Table;
use crate::formula::constant::CO2_PER_C;
use crate::gas::Gas;
use crate::json::Write;
use crate::library::ambiguity::{Reading, Touch};
use crate::library::steam;
use crate::library::{Ambiguity, Factor, Family, FamilyKind, Library, Parameter, Query, Status, resolve};
use crate::method::energy::saturated_steam;
use crate::method::prepare::OriginKind;
use crate::method::purchased_steam;
use crate::method::registry::{self, Input, Method, Shape};
use crate::quantity::{Dimension, Written};

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
    /// the changes that choose it; none where it takes what nobody has entered
    pub changes: Vec<Change>,
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
            let changes = basis(assessment.document, &family.id);
            all.push(asked.choice(AlternativeKind::ElectricityFamily, family, taken, changes));
        }
    }
    if measure == Measure::Co2e {
        for set in &library.gwp {
            let taken = settings.gwp.as_deref().is_some_and(|id| id.eq_ignore_ascii_case(&set.id));
            let names = (set.zh.as_str(), set.en.as_str());
            let changes = vec![setting(Setting::Gwp, &set.id)];
            all.push(asked.alternative(AlternativeKind::Gwp, &set.id, names, Some(taken), Some(changes)));
        }
    }
    for ambiguity in library.ambiguities.iter().filter(|one| touches(one, lines, library, measure)) {
        for reading in &ambiguity.readings {
            all.push(asked.reading(ambiguity, reading));
        }
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
    touches(ambiguity, &lines, library, measure)
        .then(|| ambiguity.readings.iter().map(|reading| asked.reading(ambiguity, reading)).collect())
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
        self.alternative(kind, &family.id, (&family.zh, &family.en), Some(taken), Some(changes))
    }

    /// The document with these changes; none where the choice needs what nobody has entered.
    fn alternative(
        &self,
        kind: AlternativeKind,
        id: &str,
        (zh, en): (&str, &str),
        taken: Option<bool>,
        changes: Option<Vec<Change>>,
    ) -> Alternative {
        let then = changes.as_ref().and_then(|changes| {
            let mut document = self.assessment.document.clone();
            for change in changes {
                document.change(change).ok()?;
            }
            let assessment = assess(&document, self.library);
            let status = self.least_checked(&assessment);
            Some(Figures { status, ..figures(&assessment, self.id, self.measure) })
        });
        let then = then.unwrap_or_default();
        let less = |then: Option<f64>, now: Option<f64>| then.zip(now).map(|(then, now)| then - now);
        let same = then.value.is_some() && then.value.map(f64::to_bits) == self.now.value.map(f64::to_bits);
        Alternative {
            kind,
            id: id.to_owned(),
            zh: zh.to_owned(),
            en: en.to_owned(),
            taken: taken.unwrap_or(same),
            value: then.value,
            difference: less(then.value, self.now.value),
            total: then.total,
            total_difference: less(then.total, self.now.total),
            missing: then.missing,
            status: then.status,
            changes: changes.unwrap_or_default(),
        }
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

    fn reading(&self, ambiguity: &Ambiguity, reading: &Reading) -> Alternative {
        let id = format!("{}/{}", ambiguity.id, reading.id);
        let names =
            (format!("{}：{}", ambiguity.zh, reading.zh), format!("{}: {}", ambiguity.en, reading.en));
        let chosen = self.assessment.document.readings.iter().find(|one| one.ambiguity == ambiguity.id);
        let taken = (!ambiguity.places.is_empty())
            .then(|| chosen.map_or(&ambiguity.default, |one| &one.reading) == &reading.id);
        let names = (names.0.as_str(), names.1.as_str());
        let changes = self.changes(ambiguity, reading);
        let mut one = self.alternative(AlternativeKind::Reading, &id, names, taken, changes);
        // The factors that a reading takes stand in the document as if they were typed.
        let factors = reading.factors.iter().filter_map(|id| self.library.factor(id));
        let stated = factors.map(|factor| factor.status).max().max(reading.status);
        one.status = one.status.max(stated.filter(|_| one.value.is_some()));
        one
    }

    /// What chooses this reading; none where it takes a number that has to be entered.
    fn changes(&self, ambiguity: &Ambiguity, reading: &Reading) -> Option<Vec<Change>> {
        let document = self.assessment.document;
        if !reading.value.is_empty() {
            let others = document.readings.iter().filter(|one| one.ambiguity != ambiguity.id).cloned();
            let (ambiguity, reading) = (ambiguity.id.clone(), reading.id.clone());
            let chosen = ChosenReading { ambiguity, reading, reason: String::new() };
            let readings = others.chain([chosen]).collect();
            return Some(vec![whole(DocumentPart::Readings { readings })]);
        }
        if let Some(table) = &reading.table {
            return by_table(document, steam::saturated(table)?);
        }
        if let Some(family) = &reading.electricity_family {
            return Some(basis(document, family));
        }
        if let Some(set) = &reading.gwp {
            return Some(vec![setting(Setting::Gwp, set)]);
        }
        if let Some(method) = &reading.without {
            return Some(without(document, method));
        }
        let mut changes = Vec::new();
        for factor in reading.factors.iter().filter_map(|id| self.library.factor(id)) {
            for stream in &document.streams {
                let item = stream.item.as_deref().and_then(|name| self.library.item_named(name));
                let method =
                    document.source(&stream.source).and_then(|source| registry::find(&source.method));
                if let (true, Some(method)) = (item.is_some_and(|item| item.id == factor.item), method) {
                    changes.extend(take(stream, method, factor, self.library));
                }
            }
        }
        (!changes.is_empty()).then_some(changes)
    }
}

/// Gives a stream this published number in the place of what it has.
fn take(stream: &Stream, method: &Method, factor: &Factor, library: &Library) -> Option<Change> {
    let fields: &[Input] = method
        .inputs
        .iter()
        .find_map(|input| match input.shape {
            Shape::List(fields) => Some(fields),
            Shape::One(_) => None,
        })
        .unwrap_or(method.inputs);
    let of = |parameter: Parameter| fields.iter().find(|field| field.default == Some(parameter));
    let set = |field: &Input, value: Written| Change::SetInput {
        stream: stream.id.clone(),
        input: field.name.to_owned(),
        value: Some(value),
    };
    if let Some(field) = of(factor.parameter) {
        return Some(set(field, Written::new(&factor.printed, &factor.unit)));
    }
    let field = of(Parameter::CarbonPerMatter)?;
    let value = factor.quantity.value;
    let (text, dimension) = match factor.parameter {
        Parameter::CarbonPerEnergy => {
            let rows = library.rows(&factor.family, &factor.item, Parameter::NetCalorificValue);
            let calorific = rows.last()?.quantity;
            (
                format!("={}*{}", Plain(calorific.value), Plain(value)),
                calorific.dimension.times(factor.quantity.dimension),
            )
        }
        Parameter::EmissionFactor => {
            let carbon = factor.quantity.dimension.times(Dimension::CARBON).per(Dimension::CO2);
            (format!("={}", Plain(value / CO2_PER_C.value())), carbon)
        }
        _ => return None,
    };
    Some(set(field, Written::new(text, dimension.canonical_unit())))
}

fn setting(setting: Setting, value: &str) -> Change {
    Change::SetSetting { setting, value: Some(value.to_owned()) }
}

fn whole(part: DocumentPart) -> Change {
    Change::SetDocument { part: Box::new(part) }
}

/// Without the lines of a method, its streams first.
fn without(document: &Inventory, method: &str) -> Vec<Change> {
    let gone = |source: &str| document.source(source).is_some_and(|source| source.method == method);
    let streams = document.streams.iter().filter(|stream| gone(&stream.source));
    let sources = document.sources.iter().filter(|source| source.method != method).cloned().collect();
    let streams = streams.map(|stream| Change::RemoveStream { stream: stream.id.clone() });
    streams.chain([whole(DocumentPart::Sources { sources })]).collect()
}

/// Saturated steam by another table: what this one gives for the pressure is entered as the enthalpy; none where it says nothing of one.
fn by_table(document: &Inventory, table: &'static Table) -> Option<Vec<Change>> {
    let steam = |source: &Source| source.method == saturated_steam::METHOD.id;
    let mut sources = document.sources.clone();
    for source in sources.iter_mut().filter(|source| steam(source)) {
        purchased_steam::METHOD.id.clone_into(&mut source.method);
    }
    let mut changes = vec![whole(DocumentPart::Sources { sources })];
    for stream in document.streams.iter().filter(|stream| document.source(&stream.source).is_some_and(steam))
    {
        let (pressure, _) = stream.inputs.get("pressure")?.read(&[Dimension::PRESSURE], "").ok()?;
        let (enthalpy, _) = table.at(&[pressure.value]);
        if !enthalpy.is_finite() {
            return None;
        }
        let enthalpy = Written::new(Plain(enthalpy).to_string(), table.dimension.canonical_unit());
        for (input, value) in [("pressure", None), ("enthalpy", Some(enthalpy))] {
            changes.push(Change::SetInput { stream: stream.id.clone(), input: input.to_owned(), value });
        }
    }
    Some(changes)
}

/// Another electricity basis, in the place of typed factors too.
fn basis(document: &Inventory, family: &str) -> Vec<Change> {
    let method = crate::method::purchased_electricity::METHOD.id;
    let electric = |stream: &&Stream| {
        stream.inputs.contains_key("emission_factor")
            && document.source(&stream.source).is_some_and(|source| source.method == method)
    };
    let typed = document.streams.iter().filter(electric).map(|stream| Change::SetInput {
        stream: stream.id.clone(),
        input: "emission_factor".to_owned(),
        value: None,
    });
    [setting(Setting::ElectricityFamily, family)].into_iter().chain(typed).collect()
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

fn touches(ambiguity: &Ambiguity, lines: &[&Line<'_>], library: &Library, measure: Measure) -> bool {
    let by_place = |line: &&Line<'_>| ambiguity.places.iter().any(|place| place.method == line.method.id);
    let of_item = |line: &Line<'_>, item: &str| {
        line.frame.members(&line.streams).iter().any(|stream| {
            let known = stream.item.as_deref().and_then(|name| library.item_named(name));
            known.is_some_and(|known| known.id == item)
        })
    };
    let by_touch = |line: &&Line<'_>| {
        ambiguity.touches.iter().any(|touch| match touch {
            Touch { method: Some(method), .. } => line.method.id == method,
            Touch { item: Some(item), .. } => of_item(line, item),
            Touch { gases: true, .. } => {
                measure == Measure::Co2e && line.masses.gases.iter().any(|(gas, _)| *gas != Gas::Co2)
            }
            _ => false,
        })
    };
    lines.iter().any(|line| by_place(line) || by_touch(line))
}
