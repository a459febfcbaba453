//! A sector: the sources of an industry by method, its classes, the streams that a verifier expects. Methods are named by id only.

use crate::json::{Read, Write};

/// An industry as its guideline sees it.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Sector {
    /// its id, such as `independent-coking`
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// id of the guideline among the cited documents
    pub guideline: String,
    /// families of defaults that the guideline names, offered and never taken unasked
    pub families: Vec<String>,
    /// a word on its defaults, in Chinese
    pub note_zh: String,
    /// the same in English
    pub note_en: String,
    /// classes of emissions, rows of the report, in order
    pub classes: Vec<Class>,
    /// sources of emissions, in order
    pub sources: Vec<EmissionSource>,
    /// expected streams, in order
    pub streams: Vec<ExpectedStream>,
}

/// A class of emissions 排放类别.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Class {
    /// its id, part of number ids (`class/process`)
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// true for what only the total "with electricity and heat" holds
    #[serde(default)]
    pub energy: bool,
}

/// A source of emissions 排放源 and the method that computes it.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct EmissionSource {
    /// its id
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// id of the method
    pub method: String,
    /// id of the class that it counts in
    pub class: String,
}

/// A stream that plants of the sector have: a checklist, "not present" is an answer.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ExpectedStream {
    /// its id
    pub id: String,
    /// id of the source of this sector that it belongs to
    pub source: String,
    /// its side, where the method is a balance
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<Side>,
    /// id of the item
    pub item: String,
    /// the unit in which its amounts are usually written
    pub unit: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// true for what every plant of the sector has
    pub usual: bool,
    /// what a verifier wants to see, in Chinese
    pub evidence_zh: String,
    /// the same in English
    pub evidence_en: String,
}

/// A side of a balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// what enters
    Inputs,
    /// what leaves
    Outputs,
}

impl Sector {
    /// A class by its id.
    pub fn class(&self, id: &str) -> Option<&Class> {
        self.classes.iter().find(|c| c.id == id)
    }

    /// A source by its id.
    pub fn source(&self, id: &str) -> Option<&EmissionSource> {
        self.sources.iter().find(|s| s.id == id)
    }
}
