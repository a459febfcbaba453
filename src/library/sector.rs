//! A sector: the sources of an industry by method, its classes, the streams that a verifier expects. Methods are named by id only.

use crate::json::{Read, Write};
use crate::period::Day;

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
    /// GWP set that the guideline uses, offered and never taken unasked
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gwp: Option<String>,
    /// generations of the guideline, oldest first, and whether their texts were read
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guidelines: Vec<Guideline>,
    /// classes of emissions, rows of the report, in order
    pub classes: Vec<Class>,
    /// sources of emissions, in order
    pub sources: Vec<EmissionSource>,
    /// expected streams, in order
    pub streams: Vec<ExpectedStream>,
    /// tables of the report, in order
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<ReportTable>,
    /// kinds of evidence that a verifier asks for
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<EvidenceKind>,
}

/// A generation of the guideline.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Guideline {
    /// id among the cited documents
    pub id: String,
    /// first day in force, where it is known
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// whether its text was read
    pub text: TextAtHand,
    /// a word on it in Chinese
    pub note_zh: String,
    /// the same in English
    pub note_en: String,
}

/// Whether the text of a guideline was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TextAtHand {
    /// the text itself
    Primary,
    /// a copy of its structure
    Copy,
    /// nobody here has read it
    None,
}

/// A table of the report 报表.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ReportTable {
    /// its id
    pub id: String,
    /// title in Chinese
    pub zh: String,
    /// title in English
    pub en: String,
    /// what it holds
    pub holds: Holds,
    /// its rows, where it is a summary
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<ReportRow>,
    /// inputs of methods that it lists of every stream, where it is none
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<String>,
}

/// What a table of the report holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    /// emissions
    Summary,
    /// amounts, and the named inputs
    Activity,
    /// the named inputs
    Factors,
}

/// A row of a summary.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ReportRow {
    /// `class/…`, `source/…`, `total/with_energy`, `total/without_energy`
    pub of: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
}

/// A kind of evidence 佐证材料.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct EvidenceKind {
    /// its id
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
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
    /// true for what lies outside the boundary 核算边界外: listed, in no total
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outside: bool,
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
    /// kinds of evidence without which it counts nothing
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requires: Vec<String>,
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
    /// made by the plant or bought, where the same material may be either
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply: Option<Supply>,
    /// true for what every plant of the sector has
    pub usual: bool,
    /// what a verifier wants to see, in Chinese
    pub evidence_zh: String,
    /// the same in English
    pub evidence_en: String,
}

/// Where an energy comes from: own and bought gas are different streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Supply {
    /// made by the enterprise 自产
    OwnMade,
    /// bought from outside 外购
    Purchased,
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
