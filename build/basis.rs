//! By what right the fields of a policy or of a superior's table are as they are.

use super::cells::one_of;
use super::fault::{Faults, Place};
use super::files::DataFile;
use super::rows::STATUSES;
use super::tables::{Id, place};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// By what right some of the fields are as they are.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    pub fields: Vec<Id>,
    pub source: Id,
    pub locator: String,
    pub status: Id,
    pub note_zh: String,
    pub note_en: String,
}

/// Checks that each of `fields` has one basis, and each basis a known source with place, status and reason. `at`: whose they are.
pub fn check(
    all: &[Basis],
    fields: &[&str],
    at: &Place,
    (file, sources): (&DataFile, &BTreeSet<String>),
    faults: &mut Faults,
) {
    for basis in all {
        for field in &basis.fields {
            one_of("field", field.get_ref(), fields, &place(file, field), faults);
        }
        let at = place(file, &basis.source);
        let own = basis.source.get_ref() == "own-design";
        if !sources.contains(basis.source.get_ref()) {
            faults.add(&at, "unknown source", "add it to data/rectification/sources.toml");
        }
        if own != (basis.status.get_ref() == "our design") {
            faults.add(
                &at,
                "status and source do not fit",
                "`our design` is the status of own-design, and of it only",
            );
        }
        if !own {
            one_of("status", basis.status.get_ref(), &STATUSES, &place(file, &basis.status), faults);
        }
        if basis.locator.is_empty() || basis.note_zh.is_empty() || basis.note_en.is_empty() {
            faults.add(&at, "a basis without place or reason", "locator, note_zh and note_en");
        }
    }
    let named =
        |field: &str| all.iter().flat_map(|basis| &basis.fields).filter(|one| one.get_ref() == field).count();
    for field in fields.iter().filter(|field| named(field) != 1) {
        faults.add(at, format!("`{field}` has not one basis"), "say once by what right it is so");
    }
}
