//! GWP sets, 100 years, t CO2e per t of gas: a property of the rule-book, never a constant of the program. None is default.

use super::factor::Status;
use crate::gas::Gas;
use crate::json::{Read, Write};
use crate::notice::{Code, Notice};

/// A GWP set, such as that of the Second Assessment Report.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct GwpSet {
    /// `sar`, `ar4`, `ar5`, `ar6`
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// who uses it, in Chinese
    pub note_zh: String,
    /// who uses it, in English
    pub note_en: String,
    /// its values, in the order of the printed table
    pub values: Vec<GwpValue>,
}

/// The GWP of one species.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct GwpValue {
    /// formula or trade number: `CH4`, `HFC-134a`
    pub species: String,
    /// the gas of GB/T 32150 that it belongs to; none for gases outside it
    pub gas: Option<Gas>,
    /// digits as printed
    pub printed: String,
    /// t CO2e per t
    pub value: f64,
    /// id of the cited document
    pub source: String,
    /// place in it
    pub locator: String,
    /// how far it was checked
    pub status: Status,
    /// why it looks odd, in Chinese; may be empty
    pub note_zh: String,
    /// the same in English
    pub note_en: String,
}

impl GwpSet {
    /// The value of a species, whatever its case: `CH4`, `hfc-134a`.
    pub fn of_species(&self, species: &str) -> Option<&GwpValue> {
        self.values.iter().find(|v| v.species.eq_ignore_ascii_case(species.trim()))
    }

    /// The value of a gas that is one species; none for HFC and PFC, which are families of many.
    pub fn of_gas(&self, gas: Gas) -> Option<&GwpValue> {
        match gas {
            Gas::Hfc | Gas::Pfc => None,
            _ => self.values.iter().find(|v| v.gas == Some(gas)),
        }
    }

    /// That it has no value for a gas of this species, told at the field that names the species.
    pub fn lacks(&self, gas: Gas, species: Option<&str>, place: &str) -> Notice {
        let kin: Vec<&str> =
            self.values.iter().filter(|v| v.gas == Some(gas)).map(|v| v.species.as_str()).collect();
        let formula = gas.formula();
        let named = species.filter(|species| !species.is_empty());
        let why = match named {
            _ if kin.is_empty() => "gas",
            Some(_) => "species",
            None => "unnamed",
        };
        let found = named.filter(|_| why == "species").unwrap_or(formula);
        let notice = Notice::new(Code::GwpUnknown, place).expected(kin.join(", ")).found(found);
        notice.with("why", why).with("set", &self.id)
    }
}
