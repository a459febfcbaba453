//! The contract of `forms/*.toml`: layouts of statistics forms and the energies that stand on them. They are packed apart: the core in the page does not read forms.

use super::fault::Faults;
use super::files::DataFile;
use super::tables::{self, Id};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the importer embeds.
#[derive(Debug, Default, Serialize)]
pub struct Forms {
    layouts: Vec<Layout>,
    energies: Vec<Energy>,
}

/// A form.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Layout {
    id: Id,
    zh: String,
    en: String,
    status: String,
    least: usize,
    #[serde(rename(deserialize = "column", serialize = "columns"))]
    columns: Vec<Column>,
}

/// A column, by the names that it has on real forms.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Column {
    id: Id,
    names: Vec<String>,
    #[serde(default)]
    money: bool,
    #[serde(default)]
    ratio: bool,
}

/// An energy or material.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Energy {
    code: String,
    zh: String,
    unit: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item: Option<Id>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Energies {
    energy: Vec<Energy>,
}

impl Forms {
    /// Takes up one file.
    pub fn read(&mut self, file: &DataFile, items: &BTreeSet<String>, faults: &mut Faults) {
        if file.path.ends_with("/energies.toml") {
            let Some(read) = tables::read::<Energies>(file, faults) else { return };
            for item in read.energy.iter().filter_map(|energy| energy.item.as_ref()) {
                if !items.contains(item.get_ref()) {
                    faults.add(
                        &tables::place(file, item),
                        format!("unknown item `{}`", item.get_ref()),
                        "add it to data/items.toml",
                    );
                }
            }
            self.energies.extend(read.energy);
            return;
        }
        let Some(layout) = tables::read::<Layout>(file, faults) else { return };
        let ids: BTreeSet<&String> = layout.columns.iter().map(|column| column.id.get_ref()).collect();
        if ids.len() < layout.columns.len() || !ids.iter().any(|id| id.as_str() == "name") {
            faults.add(
                &tables::place(file, &layout.id),
                "a column twice, or none of names",
                "give every column its own id, and one the id `name`",
            );
        }
        self.layouts.push(layout);
    }
}
