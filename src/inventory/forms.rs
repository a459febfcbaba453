//! Statistics forms 统计报表 as imported: their figures stay as they were printed, and what each answers to in the inventory.

use crate::json::{Named, Read, Write};
use crate::period::Period;
use crate::provenance::Digest;
use crate::quantity::Written;

/// One imported form, such as 205-1.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatisticsForm {
    /// id of its layout: `205-1`, `205-2`
    pub form: String,
    /// the days that it covers
    pub period: Period,
    /// name of the file that it was read from
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file: String,
    /// digest of the file that it was read from
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
    /// its rows, in the order of the file
    pub rows: Vec<FormRow>,
    /// which streams a figure answers to
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matches: Vec<FormMatch>,
}

/// One row: an energy or material.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FormRow {
    /// code of the energy on the form
    pub code: String,
    /// name as printed
    pub name: String,
    /// material in the library
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// figures by column, with the unit of the row
    pub figures: Named<Written>,
}

/// One figure of a form beside the streams whose activity data are the same thing.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FormMatch {
    /// code of the row
    pub code: String,
    /// column of the figure
    pub figure: String,
    /// ids of the streams that together are this figure
    pub streams: Vec<String>,
    /// why both may differ, where they do
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// the activity data that the reason was given for: at another amount it is asked for again; none lets it stand for any
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Written>,
}

impl StatisticsForm {
    /// The figure that a match names.
    pub fn figure(&self, one: &FormMatch) -> Option<&Written> {
        self.rows.iter().find(|row| row.code == one.code)?.figures.get(&one.figure)
    }
}
