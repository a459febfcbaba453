//! What happens to an inventory after it was filled in: versions 版本, findings of the verifier, the data quality control plan, the base year.

use super::document::Inventory;
use super::total::{Measure, number_id};
use crate::json::{Read, Write};
use crate::period::Day;
use crate::provenance::NumberId;
use crate::quantity::Written;

/// Figures frozen at one point of the journal.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// id, unique in the document
    pub id: String,
    /// which of the chain it is
    pub kind: VersionKind,
    /// the day it was fixed
    pub on: Day,
    /// who fixed it
    pub by: String,
    /// the last journal entry that it holds, 0 before the first; the program writes it when the version is fixed
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<u32>,
    /// totals, classes and lines as they were; the program writes them when the version is fixed
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Frozen>,
}

/// Kinds of versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum VersionKind {
    /// first version 初版: as the enterprise hands it in
    First,
    /// a version between the two
    Revised,
    /// final version after verification 核查后终版
    Verified,
}

/// One figure of a version.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Frozen {
    /// number id
    pub id: NumberId,
    /// its value; none where it had none
    pub value: Option<f64>,
    /// unit
    pub unit: String,
}

/// A finding of the verifier 不符合项.
#[derive(Clone, Debug, Default, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Nonconformity {
    /// id, unique in the document
    pub id: String,
    /// what was found
    pub text: String,
    /// path or number id that it is about
    #[serde(default, skip_serializing_if = "String::is_empty", rename = "where")]
    pub place: String,
    /// the verifier
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// the day of the finding
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// what was done about it
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub answer: String,
    /// journal entries that mended it: their change of the total is its change
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<u32>,
}

/// The data quality control plan 数据质量控制计划 that the figures were gathered by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QualityPlan {
    /// its version
    pub version: String,
    /// the day it came into force
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// note
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// The base year 基准年 that totals are compared with.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BaseYear {
    /// the year
    pub year: u16,
    /// its total, with electricity and heat
    pub total: Written,
    /// the boundary that it was counted in
    pub boundary: String,
    /// recalculations 重新计算, oldest first; the first total stays
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recalculations: Vec<Recalculation>,
}

/// The base year counted again because the boundary changed.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Recalculation {
    /// the day
    pub on: Day,
    /// what was added to its total or, negative, taken off
    pub change: Written,
    /// the boundary from then on
    pub boundary: String,
    /// why
    pub reason: String,
}

impl Version {
    /// Its frozen total with electricity and heat.
    pub fn total(&self, measure: Measure) -> Option<f64> {
        let id = number_id("total/with_energy", measure);
        self.figures.iter().find(|figure| figure.id.0 == id)?.value
    }
}

impl BaseYear {
    /// True where the boundary is no longer the one that it was counted in.
    pub fn is_stale(&self, document: &Inventory) -> bool {
        self.counted_in().trim() != document.entity.boundary.trim()
    }

    /// The boundary that it was counted in last.
    pub fn counted_in(&self) -> &str {
        self.recalculations.last().map_or(&self.boundary, |last| &last.boundary)
    }
}
