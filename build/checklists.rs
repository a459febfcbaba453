//! The contract of `rectification/checklists/*.toml`: what an office goes through line by line, and where the lines stand.

use super::basis::{self, Basis};
use super::fault::Faults;
use super::files::DataFile;
use super::superior_tables::Words;
use super::tables::{self, Id, place};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A checklist.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    pub id: Id,
    pub zh: String,
    pub en: String,
    pub lines: Vec<Words>,
    pub basis: Vec<Basis>,
}

const FIELDS: [&str; 1] = ["lines"];

/// As many lines as an act of this kind holds.
const MOST: usize = 200;

/// Reads and checks one checklist.
pub fn read(file: &DataFile, sources: &BTreeSet<String>, faults: &mut Faults) -> Option<Checklist> {
    let list = tables::read::<Checklist>(file, faults)?;
    let at = place(file, &list.id);
    if file.path != format!("data/rectification/checklists/{}.toml", list.id.get_ref()) {
        faults.add(&at, format!("the checklist `{}`", list.id.get_ref()), "name the file after its id");
    }
    if list.lines.is_empty() || list.lines.len() > MOST {
        faults.add(&at, format!("{} lines", list.lines.len()), "1 to 200 of them");
    }
    let words = list.lines.iter().map(|one| (&one.zh, &one.en)).chain([(&list.zh, &list.en)]);
    for (zh, en) in words {
        if zh.is_empty() || en.is_empty() {
            faults.add(&at, format!("words in one language only: `{zh}{en}`"), "zh and en");
        }
    }
    basis::check(&list.basis, &FIELDS, &at, (file, sources), faults);
    Some(list)
}
