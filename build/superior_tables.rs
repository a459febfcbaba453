//! The contract of `rectification/tables/*.toml`: a table as a superior wants it filled in, and by what right it is laid out so. Whether each column shows something that there is, the program's own test says: the build knows no figures.

use super::basis::{self, Basis};
use super::fault::Faults;
use super::files::DataFile;
use super::policies::Cadence;
use super::tables::{self, Id, place};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A table.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuperiorTable {
    pub id: Id,
    pub zh: String,
    pub en: String,
    pub cadence: Cadence,
    #[serde(default)]
    pub classes: Vec<String>,
    pub rows: Id,
    #[serde(default)]
    pub items: Option<String>,
    #[serde(default)]
    pub total: bool,
    #[serde(rename(deserialize = "column"))]
    pub columns: Vec<Column>,
    pub signed: Vec<Words>,
    pub note: Words,
    pub zero: Words,
    pub basis: Vec<Basis>,
}

/// A column.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    pub zh: String,
    pub en: String,
    pub show: Id,
    #[serde(default)]
    pub of: Compared,
    #[serde(default)]
    pub decimals: u8,
}

/// Which period a figure is of.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Compared {
    #[default]
    Now,
    Previous,
    Change,
}

/// Words in both languages.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub zh: String,
    pub en: String,
}

const FIELDS: [&str; 3] = ["columns", "rows", "cadence"];

/// Reads and checks one table.
pub fn read(file: &DataFile, sources: &BTreeSet<String>, faults: &mut Faults) -> Option<SuperiorTable> {
    let table = tables::read::<SuperiorTable>(file, faults)?;
    let at = place(file, &table.id);
    if file.path != format!("data/rectification/tables/{}.toml", table.id.get_ref()) {
        faults.add(&at, format!("the table `{}`", table.id.get_ref()), "name the file after its id");
    }
    if table.columns.is_empty() {
        faults.add(&at, "a table without columns", "a [[column]] each, in the superior's order");
    }
    let words = table.signed.iter().chain([&table.note, &table.zero]).map(|one| (&one.zh, &one.en));
    let heads = table.columns.iter().map(|one| (&one.zh, &one.en));
    for (zh, en) in words.chain(heads).chain([(&table.zh, &table.en)]) {
        if zh.is_empty() || en.is_empty() {
            faults.add(&at, format!("words in one language only: `{zh}{en}`"), "zh and en");
        }
    }
    if table.items.is_some() != (table.rows.get_ref() == "item") {
        faults.add(
            &at,
            "rows and items do not fit",
            "name the figure whose items are listed, of rows that are items only",
        );
    }
    basis::check(&table.basis, &FIELDS, &at, (file, sources), faults);
    Some(table)
}
