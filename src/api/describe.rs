//! `describe`: everything a form, a caller or a verifier needs to know of the methods and the data, in both languages.

use super::answer::Answer;
use super::evaluate::SELECTORS;
use crate::json::Write;
use crate::library::clause::{Clause, clauses};
use crate::library::{Family, FamilyKind, GwpSet, Library, Parameter, Sector};
use crate::method::compute;
use crate::method::registry::{Input, Kind, METHODS, Method, Shape};
use crate::notice::{Code, Severity};
use crate::quantity::{Dimension, unit, unit_table};
use crate::session::inventory::library;

/// What `describe` answers.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Description {
    /// methods
    pub methods: Vec<MethodView>,
    /// names that stand beside the inputs of `evaluate` and choose defaults
    pub selectors: Vec<String>,
    /// families of defaults
    pub families: Vec<FamilyView>,
    /// materials and energy carriers
    pub items: Vec<NameView>,
    /// industries: guidelines, classes, sources with their method, expected streams, tables of the report, evidence
    pub sectors: Vec<Sector>,
    /// GWP sets
    pub gwp_sets: Vec<SetView>,
    /// regions of electricity factors
    pub regions: Vec<NameView>,
    /// every atom of a unit, with all its spellings; a multiplier may stand before it, a species behind a mass
    pub units: Vec<UnitView>,
    /// multipliers of units, Chinese and Latin
    pub multipliers: Vec<&'static str>,
    /// what a mass can be a mass of: tC, kgCO2, t CaO
    pub species: Vec<&'static str>,
    /// clauses with several readings: where they stand, why `default` is taken, what chooses another
    pub ambiguities: Vec<Clause>,
    /// every notice code
    pub codes: Vec<CodeView>,
}

/// A method.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct MethodView {
    /// id
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// equation in the standard's symbols
    pub equation: String,
    /// clause, in Chinese
    pub clause_zh: String,
    /// the same in English
    pub clause_en: String,
    /// unit of the main output, for amounts in mass
    pub result_unit: String,
    /// units of all outputs, gases first
    pub result_units: Vec<String>,
    /// inputs in the standard's order
    pub inputs: Vec<InputDescription>,
}

/// An input of a method.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct InputDescription {
    /// name in calls
    pub name: String,
    /// symbol in the equation
    pub symbol: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// `one` quantity or a `list` of records
    pub kind: &'static str,
    /// dimensions that fit, in words
    pub dimensions: Vec<String>,
    /// units that fit; others of the same dimension are read too
    pub units: Vec<String>,
    /// largest value accepted, where there is one
    pub at_most: Option<f64>,
    /// the parameter of the library that serves where the input is absent and `family` is named
    pub default: Option<String>,
    /// families of defaults that hold such a parameter for some material
    pub families: Vec<String>,
    /// true where the equation goes without it
    pub optional: bool,
    /// true where the dated amounts of a stream fill it in an inventory
    pub activity: bool,
    /// true where a value below zero has a meaning
    pub signed: bool,
    /// fields of a record
    pub fields: Vec<InputDescription>,
}

/// A family of defaults.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct FamilyView {
    /// id
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// what it gives defaults for
    pub kind: FamilyKind,
    /// what to know of it, in Chinese
    pub note_zh: String,
    /// the same in English
    pub note_en: String,
    /// regions that it tells apart; empty where its values know none
    pub regions: Vec<String>,
}

/// A GWP set.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SetView {
    /// id
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// who uses it, in Chinese
    pub note_zh: String,
    /// the same in English
    pub note_en: String,
}

/// An id with its names.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct NameView {
    /// id
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
}

/// An atom of a unit.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct UnitView {
    /// every spelling
    pub spellings: &'static [&'static str],
    /// what it measures
    pub dimension: String,
    /// the unit in which the core computes
    pub canonical: String,
    /// canonical units in one of it
    pub factor: f64,
}

/// A notice code.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CodeView {
    /// code
    pub code: Code,
    /// its weight
    pub severity: Severity,
}

/// Describes methods and data.
pub fn describe() -> Answer<Description> {
    match library() {
        Ok(library) => Answer::with(description(library), Vec::new()),
        Err(notice) => Answer::refused(vec![notice]),
    }
}

/// Describes methods and the data of this library.
pub fn description(library: &Library) -> Description {
    let name =
        |id: &str, zh: &str, en: &str| NameView { id: id.to_owned(), zh: zh.to_owned(), en: en.to_owned() };
    Description {
        methods: METHODS.iter().map(|method| method_view(method, library)).collect(),
        selectors: SELECTORS.iter().map(|s| (*s).to_owned()).collect(),
        families: library.families.iter().map(|family| family_view(family, library)).collect(),
        items: library.items.iter().map(|i| name(&i.id, &i.zh, &i.en)).collect(),
        sectors: library.sectors.clone(),
        gwp_sets: library.gwp.iter().map(set_view).collect(),
        regions: library.regions.iter().map(|r| name(&r.id, &r.zh, &r.en)).collect(),
        units: unit_table::MASSES
            .iter()
            .chain(unit_table::ATOMS)
            .map(|atom| UnitView {
                spellings: atom.spellings,
                dimension: atom.dimension.label(),
                canonical: atom.dimension.canonical_unit(),
                factor: (atom.scale)().to_canonical(1.0),
            })
            .collect(),
        multipliers: unit_table::MULTIPLIERS.iter().map(|(name, _)| *name).collect(),
        species: unit_table::SPECIES.iter().map(|(name, _)| *name).collect(),
        ambiguities: clauses().to_vec(),
        codes: Code::ALL.iter().map(|code| CodeView { code: *code, severity: code.severity() }).collect(),
    }
}

fn family_view(family: &Family, library: &Library) -> FamilyView {
    let mut regions: Vec<String> = Vec::new();
    for factor in library.factors.iter().filter(|factor| factor.family == family.id) {
        regions.extend(factor.region.clone().filter(|region| !regions.contains(region)));
    }
    FamilyView {
        id: family.id.clone(),
        zh: family.zh.clone(),
        en: family.en.clone(),
        kind: family.kind,
        note_zh: family.note_zh.clone(),
        note_en: family.note_en.clone(),
        regions,
    }
}

fn set_view(set: &GwpSet) -> SetView {
    SetView {
        id: set.id.clone(),
        zh: set.zh.clone(),
        en: set.en.clone(),
        note_zh: set.note_zh.clone(),
        note_en: set.note_en.clone(),
    }
}

fn serving(parameter: Parameter, takes: &[Dimension], library: &Library) -> Vec<String> {
    let has = |family: &str| {
        let mut rows = library.factors.iter().filter(|f| f.family == family && f.parameter == parameter);
        let pure = takes.iter().any(|d| d.is_ratio_of_masses());
        rows.any(|f| {
            takes.contains(&f.quantity.dimension) || (pure && f.quantity.dimension == Dimension::ONE)
        })
    };
    library.families.iter().filter(|family| has(&family.id)).map(|family| family.id.clone()).collect()
}

fn method_view(method: &Method, library: &Library) -> MethodView {
    let units: Vec<String> = compute::answers(method).iter().map(|d| d.canonical_unit()).collect();
    MethodView {
        id: method.id.to_owned(),
        zh: method.zh.to_owned(),
        en: method.en.to_owned(),
        equation: method.equation.to_owned(),
        clause_zh: method.clause_zh.to_owned(),
        clause_en: method.clause_en.to_owned(),
        result_unit: units.first().cloned().unwrap_or_default(),
        result_units: units,
        inputs: method.inputs.iter().map(|input| input_view(input, library)).collect(),
    }
}

fn input_view(input: &Input, library: &Library) -> InputDescription {
    let (kind, takes, at_most, fields) = match &input.shape {
        Shape::One(kind) => ("one", kind.dimensions(None), kind.is_share().then_some(1.0), &[][..]),
        Shape::List(fields) => ("list", Vec::new(), None, *fields),
    };
    InputDescription {
        name: input.name.to_owned(),
        symbol: input.symbol.to_owned(),
        zh: input.zh.to_owned(),
        en: input.en.to_owned(),
        kind,
        dimensions: takes.iter().map(|d| d.label()).collect(),
        units: takes.iter().flat_map(|d| unit::fitting(*d)).collect(),
        at_most,
        default: input.default.map(|parameter| parameter.id().to_owned()),
        families: input.default.map_or(Vec::new(), |parameter| serving(parameter, &takes, library)),
        optional: input.optional,
        activity: input.activity,
        signed: matches!(input.one(), Some(Kind::Signed(_))),
        fields: fields.iter().map(|field| input_view(field, library)).collect(),
    }
}
