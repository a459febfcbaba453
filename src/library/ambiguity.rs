//! An ambiguity: a clause with several readings, one of which fills an input that nobody gave. The reasons stand in `data/ambiguities`.

use crate::json::{Read, Write};

/// A clause that the core can read in several ways 口径.
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

/// One reading.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Reading {
    /// its id
    pub id: String,
    /// in Chinese
    pub zh: String,
    /// in English
    pub en: String,
    /// the value that it gives the input; empty where the value must be entered
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// its unit
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
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
