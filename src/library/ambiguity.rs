//! An ambiguity: a clause with several readings, what it touches, and what each reading changes. The reasons stand in `data/ambiguities`.

use super::factor::Status;
use crate::json::{Read, Write};

/// A clause that can be read in several ways 口径.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Ambiguity {
    /// its id
    pub id: String,
    /// what it is about, in Chinese
    pub zh: String,
    /// what it is about, in English
    pub en: String,
    /// the reading that is taken where none is chosen
    pub default: String,
    /// the inputs that a reading fills
    pub places: Vec<Spot>,
    /// what else it touches
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub touches: Vec<Touch>,
    /// the readings
    pub readings: Vec<Reading>,
}

/// An input of a method.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Spot {
    /// id of the method
    pub method: String,
    /// name of the input
    pub input: String,
}

/// What an ambiguity touches: one of these.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Touch {
    /// lines of this method
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// lines of this item
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// gases other than CO2, where they are added to it
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gases: bool,
}

/// One reading, and what it changes.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Reading {
    /// its id
    pub id: String,
    /// in Chinese
    pub zh: String,
    /// in English
    pub en: String,
    /// the value that it gives the input
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// its unit
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// how far it was checked, where it is a printed number
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// the table of saturated steam that it takes
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<String>,
    /// factors that it takes, by id, each for its item
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub factors: Vec<String>,
    /// the electricity basis that it takes
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub electricity_family: Option<String>,
    /// the GWP set that it takes
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gwp: Option<String>,
    /// a method whose lines it leaves out
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without: Option<String>,
}

impl Ambiguity {
    /// True where a reading fills this input.
    pub fn is_about(&self, method: &str, input: &str) -> bool {
        self.places.iter().any(|place| place.method == method && place.input == input)
    }

    /// The reading of this id.
    pub fn reading(&self, id: &str) -> Option<&Reading> {
        self.readings.iter().find(|reading| reading.id == id)
    }
}
