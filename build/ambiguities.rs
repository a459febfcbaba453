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
    switch: String,
    #[serde(default)]
    place: Vec<Spot>,
    #[serde(default)]
    touch: Vec<Touch>,
    reading: Vec<Reading>,
}

/// An input of a method that a reading fills.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    method: String,
    input: String,
}

/// What it touches beside an input: the lines of a method or an item, or gases that are added to CO2.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Touch {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    method: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    gases: bool,
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
    electricity_family: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    gwp: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    without: Option<String>,
    #[serde(default, skip_serializing)]
    needs_zh: String,
    #[serde(default, skip_serializing)]
    needs_en: String,
    #[serde(default, skip_serializing)]
    inputs: Vec<String>,
}

/// What the library embeds: what the core can switch. The reasons stay in the files.
#[derive(Debug, Serialize)]
pub struct Switch {
    id: Id,
    zh: String,
    en: String,
    default: String,
    places: Vec<Spot>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    touches: Vec<Touch>,
    readings: Vec<Reading>,
}

/// The whole entry as the register shows it: clause, default and reason. Packed apart: only who asks for the register needs it.
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
    readings: Vec<Way>,
}

/// One way to read it, and what has to be entered for that.
#[derive(Debug, Serialize)]
struct Way {
    id: String,
    zh: String,
    en: String,
    needs_zh: String,
    needs_en: String,
    inputs: Vec<String>,
}

/// Checks one file; what touches a number of an inventory is packed.
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
        switch,
        place,
        touch,
        reading,
    } = tables::read(file, faults)?;
    let at: Place = tables::place(file, &id);
    if !file.path.ends_with(&format!("/{}.toml", id.get_ref())) {
        faults.add(&at, "an id other than the name of the file", "name the file after the id");
    }
    if [&zh, &en, &clause_zh, &clause_en, &reason_zh, &reason_en, &switch].iter().any(|text| text.is_empty())
    {
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
    if touch.iter().any(|one| one.method.is_none() && one.item.is_none() && !one.gases) {
        faults.add(&at, "a touch of nothing", "name a method, an item, or `gases = true`");
    }
    let clause = Clause {
        id: id.clone(),
        zh: zh.clone(),
        en: en.clone(),
        clause_zh,
        clause_en,
        default: default.clone(),
        reason_zh,
        reason_en,
        readings: reading
            .iter()
            .map(|one| Way {
                id: one.id.clone(),
                zh: one.zh.clone(),
                en: one.en.clone(),
                needs_zh: one.needs_zh.clone(),
                needs_en: one.needs_en.clone(),
                inputs: one.inputs.clone(),
            })
            .collect(),
    };
    let packed = !place.is_empty() || !touch.is_empty();
    let switch =
        packed.then_some(Switch { id, zh, en, default, places: place, touches: touch, readings: reading });
    Some((switch, clause))
}
