//! An ambiguity: a clause with several readings, and what each switches in the core. The whole entry is `clause.rs`.

use super::factor::Status;
use crate::json::{Read, Write};

/// A clause that can be read in several ways 口径.
#[derive(Clone, Debug, PartialEq, Eq, Read)]
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

/// One reading, and what it switches.
#[derive(Clone, Debug, PartialEq, Eq, Read)]
pub struct Reading {
    /// its id
    pub id: String,
    /// the value that it gives the input
    #[serde(default)]
    pub value: String,
    /// its unit
    #[serde(default)]
    pub unit: String,
    /// how far it was checked, where it is a printed number
    #[serde(default)]
    pub status: Option<Status>,
    /// the table of saturated steam that it takes
    #[serde(default)]
    pub table: Option<String>,
    /// factors that it takes, by id, each for its item
    #[serde(default)]
    pub factors: Vec<String>,
    /// a method whose lines it leaves out
    #[serde(default)]
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
