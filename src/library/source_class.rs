//! What is asked of the items of one class of source 来源类别: a template for the policy of a ledger's roster, with the reason of each rule.

use crate::json::{Read, Write};

/// A class of source, and its policy.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SourceClass {
    /// its id, such as `central-inspection`
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// every step signed, or one signature over a batch
    pub path: Path,
    /// whether a plan 整改方案 is handed in and approved
    pub plan: bool,
    /// whether similar problems are looked for 举一反三
    pub sweep: bool,
    /// whether the plan must name the five assurances 五落实
    pub five: Five,
    /// files that each measure needs at least
    pub evidence: u8,
    /// persons who inspect at least
    pub inspectors: u8,
    /// persons who approve, by organisation
    pub approvals: Vec<Approval>,
    /// working days of public notice 公示; 0: none
    pub notice_days: u8,
    /// whether the days of the notice need proof of time
    pub strict_time: bool,
    /// who must be another than who did the work
    pub separation: Separation,
    /// what an objection after the seal does
    pub late_objection: LateObjection,
    /// acts that may be recorded from a signed paper
    pub paper: Vec<String>,
    /// how often progress is asked for 调度
    pub cadence: Cadence,
    /// when the lamps turn
    pub lamps: Lamps,
    /// by what right each of these is so
    pub basis: Vec<Basis>,
}

/// Every step signed, or one signature over a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(rename = "SigningPath"))]
#[serde(rename_all = "kebab-case")]
pub enum Path {
    /// every step
    Full,
    /// a batch
    Light,
}

/// Whether the five assurances 五落实 must be in the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Five {
    /// of every item
    Always,
    /// of an item that is registered as major
    Major,
    /// of none
    Never,
}

/// Who must be another than who did the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Separation {
    /// another person
    Person,
    /// a person of another organisation
    Org,
}

/// What an objection after the seal does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LateObjection {
    /// it is shown
    Flag,
    /// it is shown, and the item does not count as crossed off
    Hold,
}

/// How often progress is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Cadence {
    /// every week
    Week,
    /// every two weeks
    Fortnight,
    /// every month
    Month,
    /// every quarter
    Quarter,
}

/// Persons who approve.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Approval {
    /// the organisation as the roster names it; empty: any
    pub org: String,
    /// how many
    pub count: u8,
}

/// When the lamps turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Lamps {
    /// yellow from so many days before the deadline
    pub yellow: u16,
    /// red from so many days after it
    pub red: u16,
}

/// By what right some of the fields are as they are.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(rename = "RuleBasis"))]
pub struct Basis {
    /// which fields
    pub fields: Vec<String>,
    /// id of the document among the cited ones
    pub source: String,
    /// place in it
    pub locator: String,
    /// how far it was checked, or `our design`
    pub status: String,
    /// the reason in Chinese
    pub note_zh: String,
    /// the same in English
    pub note_en: String,
}
