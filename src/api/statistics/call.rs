//! Calls of the statistics: one per verb.

use crate::json::Read;
use crate::period::Day;

/// What can be asked.
#[derive(Read)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "verb", rename_all = "kebab-case", deny_unknown_fields)]
pub enum StatisticsCall {
    /// every figure with the items behind it
    Count {
        /// what the register said
        handle: u32,
        /// first day of the period 本期 that ends on the day looked at; that day itself where none is given
        #[serde(default)]
        since: Option<Day>,
    },
    /// tables that a superior wants filled in 上级报表
    Tables {},
    /// checklists that an office goes through 十五条, 应急预案
    Checklists {},
    /// a table, filled in
    Fill {
        /// what the register said
        handle: u32,
        /// id of the table
        table: String,
        /// first day of the period
        #[serde(default)]
        since: Option<Day>,
        /// what the register said at the end of the period before 上期
        #[serde(default)]
        before: Option<u32>,
        /// first day of that one
        #[serde(default)]
        before_since: Option<Day>,
    },
    /// what the register said, given back
    Close {
        /// which
        handle: u32,
    },
}
