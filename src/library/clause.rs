//! The register of ambiguities 口径: every clause with several readings, which is taken and why, what it touches and what each reading changes. The core has what a reading switches (`ambiguity.rs`); the whole is here, for whoever asks.

use super::ambiguity::Spot;
use super::factor::Status;
use crate::gas::Gas;
use crate::json::{self, Read, Write};
use std::sync::OnceLock;

/// A clause with several readings.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Clause {
    /// its id
    pub id: String,
    /// what it is about, in Chinese
    pub zh: String,
    /// the same in English
    pub en: String,
    /// document and clause, in Chinese
    pub clause_zh: String,
    /// the same in English
    pub clause_en: String,
    /// the reading that is taken where none is chosen
    pub default: String,
    /// why, in Chinese
    pub reason_zh: String,
    /// the same in English
    pub reason_en: String,
    /// what chooses a reading, in Chinese
    pub switch_zh: String,
    /// the same in English
    pub switch_en: String,
    /// the inputs that a reading fills
    pub places: Vec<Spot>,
    /// what else it touches
    pub touches: Vec<Touch>,
    /// its readings
    pub readings: Vec<Way>,
}

/// What a clause touches: lines for which all that is named here holds.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Touch {
    /// of this method
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// of this item
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// with one of these gases, where they are added to CO2
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gases: Vec<Gas>,
}

/// One way to read a clause, and what it changes.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Way {
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
    /// true where it takes a steam table as printed, with its misprints
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub printed: bool,
    /// factors that it takes, by id, each for its item
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub factors: Vec<String>,
    /// the electricity basis that it takes
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub electricity_family: Option<String>,
    /// the GWP set that it takes; `rule-book` for that of the industry
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gwp: Option<String>,
    /// the species whose values it takes in that set, such as `CH4-fossil` for CH4
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub species: Vec<String>,
    /// a method whose lines it leaves out
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without: Option<String>,
    /// what has to be entered for it, in Chinese; empty where nothing has
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub needs_zh: String,
    /// the same in English
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub needs_en: String,
    /// the inputs any of which, typed, is what it needs; none where a typed number does not say by which reading it was found
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<String>,
}

/// How a reading names the GWP set of the industry.
pub const RULE_BOOK: &str = "rule-book";

impl Clause {
    /// The clause of this id.
    pub fn named(id: &str) -> Option<&'static Clause> {
        clauses().iter().find(|clause| clause.id == id)
    }

    /// True where a reading fills this input.
    pub fn is_about(&self, method: &str, input: &str) -> bool {
        self.places.iter().any(|place| place.method == method && place.input == input)
    }

    /// The reading of this id.
    pub fn reading(&self, id: &str) -> Option<&Way> {
        self.readings.iter().find(|reading| reading.id == id)
    }
}

impl Way {
    /// True where a setting of the document chooses it.
    pub fn is_setting(&self) -> bool {
        self.electricity_family.is_some() || self.gwp.is_some()
    }

    /// The GWP set that it takes, with that of the industry where it names the rule-book; none where it takes values of its own.
    pub fn gwp_set<'a>(&'a self, industry: Option<&'a str>) -> Option<&'a str> {
        let named = self.gwp.as_deref().filter(|_| self.species.is_empty());
        named.and_then(|set| if set == RULE_BOOK { industry } else { Some(set) })
    }
}

static CLAUSES: OnceLock<Vec<Clause>> = OnceLock::new();

/// The clauses of this build, in the order of their ids.
pub fn clauses() -> &'static [Clause] {
    let read = || json::read(include_bytes!(concat!(env!("OUT_DIR"), "/clauses.json"))).unwrap_or_default();
    CLAUSES.get_or_init(read)
}
