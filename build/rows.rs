//! The contract of `factors/*.csv` and `gwp/*.csv`, row by row.

use super::cells::{number, one_of, records, year};
use super::fault::{Faults, Place};
use super::files::DataFile;
use super::pack::FactorRow;
use std::collections::{BTreeMap, BTreeSet};

/// The columns of a file of factors, in their order.
pub const FACTOR_COLUMNS: [&str; 15] = [
    "family",
    "item",
    "parameter",
    "value",
    "unit",
    "region",
    "from",
    "to",
    "source",
    "locator",
    "status",
    "transcribed",
    "checked",
    "note_zh",
    "note_en",
];
/// The columns of a file of GWP values, in their order.
pub const GWP_COLUMNS: [&str; 9] =
    ["set", "species", "gas", "value", "source", "locator", "status", "note_zh", "note_en"];
/// What a factor may be a value of.
pub const PARAMETERS: [&str; 10] = [
    "net-calorific-value",
    "carbon-per-energy",
    "oxidation-factor",
    "carbon-per-matter",
    "emission-factor",
    "coal-equivalent",
    "methane-factor",
    "nitrous-oxide-factor",
    "coefficient",
    "density",
];
/// How far a number was checked.
pub const STATUSES: [&str; 3] = ["primary text read", "secondary copy", "from memory"];
const GASES: [&str; 7] = ["co2", "ch4", "n2o", "sf6", "nf3", "hfc", "pfc"];

/// What a row may name, and what has been named.
pub struct Known<'a> {
    /// ids of families
    pub families: &'a BTreeSet<String>,
    /// ids of items
    pub items: &'a BTreeSet<String>,
    /// ids of regions
    pub regions: &'a BTreeSet<String>,
    /// ids of cited documents
    pub sources: &'a BTreeSet<String>,
    /// ids of GWP sets
    pub sets: &'a BTreeSet<String>,
    /// everything that a row has named, by the name of its table
    pub used: BTreeSet<(&'static str, String)>,
    spans: BTreeMap<[String; 4], Vec<Span>>,
}

struct Span {
    from: u16,
    to: u16,
    place: Place,
}

impl<'a> Known<'a> {
    /// Nothing named yet.
    pub fn new(ids: [&'a BTreeSet<String>; 5]) -> Known<'a> {
        let [families, items, regions, sources, sets] = ids;
        Known { families, items, regions, sources, sets, used: BTreeSet::new(), spans: BTreeMap::new() }
    }

    /// Notes that a row names this id, and complains where nothing has it.
    pub fn need(&mut self, table: &'static str, id: &str, at: &Place, faults: &mut Faults) {
        let ids = match table {
            "families" => self.families,
            "items" => self.items,
            "regions" => self.regions,
            _ => self.sources,
        };
        if !ids.contains(id) {
            faults.add(
                at,
                format!("unknown id `{id}`"),
                format!("name one of data/{table}.toml, or add it there"),
            );
        }
        self.used.insert((table, id.to_owned()));
    }

    fn one_value_a_year(&mut self, row: &FactorRow, at: &Place, faults: &mut Faults) {
        let key = [&row.0, &row.1, &row.2, &row.5].map(Clone::clone);
        let (from, to) = (row.6.unwrap_or(u16::MIN), row.7.unwrap_or(u16::MAX));
        if from > to {
            faults.add(at, format!("valid from {from} to {to}"), "the first year comes first");
        }
        let spans = self.spans.entry(key).or_default();
        let other = spans
            .iter()
            .find(|s| s.from <= to && from <= s.to)
            .map(|s| format!("{}:{}", s.place.file, s.place.line));
        match (row.11, other) {
            (false, Some(place)) => faults.add(
                at,
                format!("a second value for the years of {place}"),
                "end one where the other begins, or let note_en begin with `correction:`",
            ),
            (true, None) => {
                faults.add(at, "a correction of nothing", "the printed row stays, the correction follows it")
            }
            _ => {}
        }
        if !row.11 {
            spans.push(Span { from, to, place: at.clone() });
        }
    }
}

/// Columns that no row may leave empty.
pub fn filled(cells: &[(&str, &String)], at: &Place, faults: &mut Faults) {
    for (name, _) in cells.iter().filter(|(_, cell)| cell.is_empty()) {
        faults.add(at, format!("`{name}` is empty"), format!("fill the column {name}"));
    }
}

/// What every published number says of itself: where it stands, how far it was checked, who copied it.
pub struct Provenance<'c> {
    pub source: &'c String,
    pub locator: &'c String,
    pub status: &'c String,
    pub transcribed: &'c String,
    pub note_zh: &'c String,
    pub note_en: &'c String,
}

impl Provenance<'_> {
    pub fn check(&self, at: &Place, known: &mut Known<'_>, faults: &mut Faults) {
        known.need("sources", self.source, at, faults);
        one_of("status", self.status, &STATUSES, at, faults);
        filled(&[("locator", self.locator), ("transcribed", self.transcribed)], at, faults);
        in_both(self.note_zh, self.note_en, at, faults);
    }
}

/// A note stands in both languages or in none.
fn in_both(zh: &str, en: &str, at: &Place, faults: &mut Faults) {
    if zh.is_empty() != en.is_empty() {
        faults.add(at, "a note in one language only", "write it in both, or in none");
    }
}

/// Checks a file of factors and returns its rows.
pub fn factors(file: &DataFile, known: &mut Known<'_>, faults: &mut Faults) -> Vec<FactorRow> {
    let mut rows = Vec::new();
    for (at, cells) in records::<15>(file, &FACTOR_COLUMNS, faults) {
        let [
            family,
            item,
            parameter,
            value,
            unit,
            region,
            from,
            to,
            source,
            locator,
            status,
            transcribed,
            _,
            note_zh,
            note_en,
        ] = cells;
        known.need("families", &family, &at, faults);
        known.need("items", &item, &at, faults);
        if !region.is_empty() {
            known.need("regions", &region, &at, faults);
        }
        one_of("parameter", &parameter, &PARAMETERS, &at, faults);
        number(&value, &at, faults);
        filled(&[("unit", &unit)], &at, faults);
        let cited = Provenance {
            source: &source,
            locator: &locator,
            status: &status,
            transcribed: &transcribed,
            note_zh: &note_zh,
            note_en: &note_en,
        };
        cited.check(&at, known, faults);
        let (from, to) = (year(&from, &at, faults), year(&to, &at, faults));
        let correction = note_en.starts_with("correction:");
        let row = FactorRow(
            family, item, parameter, value, unit, region, from, to, source, locator, status, correction,
            note_zh, note_en,
        );
        known.one_value_a_year(&row, &at, faults);
        rows.push(row);
    }
    rows
}

/// Checks a file of GWP values and returns them with their set.
pub fn gwp(file: &DataFile, known: &mut Known<'_>, faults: &mut Faults) -> Vec<(String, [String; 8])> {
    let mut rows = Vec::new();
    let mut seen = BTreeSet::new();
    for (at, cells) in records::<9>(file, &GWP_COLUMNS, faults) {
        let [set, species, gas, value, source, locator, status, note_zh, note_en] = cells;
        known.need("sources", &source, &at, faults);
        if !known.sets.contains(&set) {
            faults.add(&at, format!("unknown GWP set `{set}`"), "name one of data/gwp.toml");
        }
        if !gas.is_empty() {
            one_of("gas", &gas, &GASES, &at, faults);
        }
        one_of("status", &status, &STATUSES, &at, faults);
        number(&value, &at, faults);
        if !seen.insert((set.clone(), species.clone())) {
            faults.add(&at, format!("a second value for {species}"), "keep one");
        }
        rows.push((set, [species, gas, value, source, locator, status, note_zh, note_en]));
    }
    rows
}
