//! Checklists that an office goes through line by line 十五条, 应急预案, as data.

use super::source_class::Basis;
use super::superior_table::TableWords;
use crate::json::{Read, Write};

/// A checklist.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Checklist {
    /// its id, such as `fifteen-measures`
    pub id: String,
    /// title in Chinese
    pub zh: String,
    /// title in English
    pub en: String,
    /// what is gone through, in order
    pub lines: Vec<TableWords>,
    /// where the lines stand
    pub basis: Vec<Basis>,
}
