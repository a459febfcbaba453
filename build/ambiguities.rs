//! The contract of `ambiguities/*.toml`: a clause that can be read in several ways, the readings, which is taken and why, how to choose another.

use super::cells::one_of;
use super::fault::{Faults, Place};
use super::files::DataFile;
use super::rows::STATUSES;
use super::tables::{self, Id};
use serde::{Deserialize, Serialize};

/// One clause and its readings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ambiguity {
    id: Id,
    zh: String,
    en: String,
    clause_zh: String,
    clause_en: String,
    default: String,
    reason_zh: String,
    reason_en: String,
    switch_zh: String,
    switch_en: String,
    #[serde(default)]
    place: Vec<Spot>,
    #[serde(default)]
    touch: Vec<Touch>,
    reading: Vec<Reading>,
}

/// An input of a method that a reading fills.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    method: String,
    input: String,
}

/// What it touches beside an input: the lines of a method, of an item, of both at once, or gases that are added to CO2.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Touch {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    method: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    gases: Vec<String>,
}

/// One way to read the clause; its value where it fills an input, else what it changes.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    id: String,
    zh: String,
    en: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    value: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    unit: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    table: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    factors: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    without: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    electricity_family: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    gwp: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    species: Vec<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    printed: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    needs_zh: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    needs_en: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    inputs: Vec<String>,
}

/// What the library embeds: what the core can switch. The rest is packed apart.
#[derive(Debug, Serialize)]
pub struct Switch {
    id: Id,
    zh: String,
    en: String,
    default: String,
    places: Vec<Spot>,
    readings: Vec<Switched>,
}

/// What a reading switches in the core.
#[derive(Debug, Serialize)]
struct Switched {
    id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    value: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    unit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    table: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    factors: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    without: Option<String>,
}

/// The whole entry, as the register and `describe` show it. Packed apart: only who asks a verifier's questions needs it.
#[derive(Debug, Serialize)]
pub struct Clause {
    id: Id,
    zh: String,
    en: String,
    clause_zh: String,
    clause_en: String,
    default: String,
    reason_zh: String,
    reason_en: String,
    switch_zh: String,
    switch_en: String,
    places: Vec<Spot>,
    touches: Vec<Touch>,
    readings: Vec<Reading>,
}

/// Checks one file; what the core can switch is packed for it.
pub fn read(file: &DataFile, faults: &mut Faults) -> Option<(Option<Switch>, Clause)> {
    let Ambiguity {
        id,
        zh,
        en,
        clause_zh,
        clause_en,
        default,
        reason_zh,
        reason_en,
        switch_zh,
        switch_en,
        place,
        touch,
        reading,
    } = tables::read(file, faults)?;
    let at: Place = tables::place(file, &id);
    if !file.path.ends_with(&format!("/{}.toml", id.get_ref())) {
        faults.add(&at, "an id other than the name of the file", "name the file after the id");
    }
    let texts = [&zh, &en, &clause_zh, &clause_en, &reason_zh, &reason_en, &switch_zh, &switch_en];
    if texts.iter().any(|text| text.is_empty()) {
        faults.add(&at, "an empty text", "say what, where, why and how to choose, in both languages");
    }
    if !reading.iter().any(|one| one.id == default) {
        faults.add(&at, format!("no reading `{default}`"), "the default is one of the readings");
    }
    if !place.is_empty() && !reading.iter().any(|one| one.id == default && !one.value.is_empty()) {
        faults.add(&at, "a default without a value", "a reading that fills an input has value and unit");
    }
    for one in &reading {
        if one.needs_zh.is_empty() != one.needs_en.is_empty()
            || one.needs_zh.is_empty() && !one.inputs.is_empty()
        {
            faults.add(
                &at,
                format!("`{}`: needs in one language", one.id),
                "say in both what has to be entered",
            );
        }
    }
    for one in reading.iter().filter(|one| !one.value.is_empty() && one.value != "0") {
        one_of("status", one.status.as_deref().unwrap_or_default(), &STATUSES, &at, faults);
    }
    if touch.iter().any(|one| one.method.is_none() && one.item.is_none() && one.gases.is_empty()) {
        faults.add(&at, "a touch of nothing", "name a method, an item, or gases");
    }
    let acts = |one: &Reading| {
        !one.value.is_empty() || one.table.is_some() || !one.factors.is_empty() || one.without.is_some()
    };
    let switch = reading.iter().any(acts).then(|| Switch {
        id: id.clone(),
        zh: zh.clone(),
        en: en.clone(),
        default: default.clone(),
        places: place.clone(),
        readings: reading.iter().map(Switched::of).collect(),
    });
    let clause = Clause {
        id,
        zh,
        en,
        clause_zh,
        clause_en,
        default,
        reason_zh,
        reason_en,
        switch_zh,
        switch_en,
        places: place,
        touches: touch,
        readings: reading,
    };
    Some((switch, clause))
}

impl Switched {
    fn of(reading: &Reading) -> Switched {
        Switched {
            id: reading.id.clone(),
            value: reading.value.clone(),
            unit: reading.unit.clone(),
            status: reading.status.clone(),
            table: reading.table.clone(),
            factors: reading.factors.clone(),
            without: reading.without.clone(),
        }
    }
}
