//! Tables that a superior wants filled in 上级报表, as data: columns, their order and wording, who signs, what is said where there is nothing to tell 零报告.

use super::source_class::{Basis, Cadence};
use crate::json::{Read, Write};

/// A table as its superior laid it out.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SuperiorTable {
    /// its id, such as `quarterly-progress`
    pub id: String,
    /// title in Chinese
    pub zh: String,
    /// title in English
    pub en: String,
    /// how often it is handed in
    pub cadence: Cadence,
    /// classes of source that it is about; none named: all
    pub classes: Vec<String>,
    /// what its rows are: `item`, or the field that items are shared out by
    pub rows: String,
    /// of rows that are items: the figure whose items are listed, or `all`
    pub items: Option<String>,
    /// whether a row of totals stands at the end
    pub total: bool,
    /// its columns
    pub columns: Vec<TableColumn>,
    /// who signs 落款
    pub signed: Vec<TableWords>,
    /// what stands below it: formulas, what is left out
    pub note: TableWords,
    /// what is said where there is nothing to tell 零报告
    pub zero: TableWords,
    /// by what right it is so
    pub basis: Vec<Basis>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct TableColumn {
    /// head in Chinese
    pub zh: String,
    /// head in English
    pub en: String,
    /// what it shows: `ordinal`, `name`, a figure, a rate, or a field of an item
    pub show: String,
    /// of which period
    pub of: Compared,
    /// decimals of a rate
    pub decimals: u8,
}

/// Which period a figure is of 与上期对比.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Compared {
    /// this one 本期
    Now,
    /// the one before 上期
    Previous,
    /// by how much this one is more 增减
    Change,
}

/// Words in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct TableWords {
    /// in Chinese
    pub zh: String,
    /// in English
    pub en: String,
}

/// What a column of a table of items may show, beside `ordinal`: what the table's reader fills in from the item.
pub const FIELDS: [&str; 24] = [
    "number",
    "source",
    "batch",
    "text",
    "point",
    "origin",
    "pollution",
    "feedback",
    "deadline",
    "measures",
    "progress",
    "word",
    "lamp",
    "owner-org",
    "owner",
    "sponsor",
    "lead-unit",
    "acceptor",
    "remark",
    "upper",
    "verified",
    "founded",
    "answered",
    "accountability",
];

/// Of rows that are items: every item that was ever registered, those that were joined to another and those that proved unfounded
/// among them, for each of its numbers is owed an answer.
pub const ALL: &str = "all";
