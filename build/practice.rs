//! `data/rectification`: calendars of working days and policies of sources, packed by themselves, since only the ledger reads them.

use super::fault::{Fault, Faults};
use super::files::DataFile;
use super::tables::{self, Source};
use super::{calendars, contract, policies};
use serde::{Deserialize, Serialize};

/// Files and folders that the pack is made of.
pub const WATCHED: [&str; 3] =
    ["data/rectification/calendars", "data/rectification/policies", "data/rectification/sources.toml"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    source: Vec<Source>,
}

/// What `src/library/practice.rs` reads back.
#[derive(Debug, Serialize)]
pub struct Pack {
    pub sources: Vec<Source>,
    pub years: Vec<calendars::Year>,
    pub policies: Vec<policies::Policy>,
}

/// Packs them, or says everything that is wrong.
pub fn check(files: &[DataFile]) -> Result<Pack, Vec<Fault>> {
    let mut faults = Faults::default();
    let missing = DataFile { path: String::new(), text: String::new() };
    let file = files.iter().find(|file| file.path == "data/rectification/sources.toml").unwrap_or(&missing);
    let sources = tables::read::<Sources>(file, &mut faults).map_or(Vec::new(), |table| table.source);
    let ids = contract::ids(file, sources.iter().map(|source| &source.id), &mut faults);
    let (mut years, mut rules) = (Vec::new(), Vec::new());
    for file in files {
        if file.path.starts_with("data/rectification/calendars/") {
            years.extend(calendars::read(file, &ids, &mut faults));
        } else if file.path.starts_with("data/rectification/policies/") {
            rules.extend(policies::read(file, &ids, &mut faults));
        }
    }
    let used = |id: &String| {
        years.iter().any(|year| year.source.get_ref() == id)
            || rules.iter().any(|rule| rule.basis.iter().any(|basis| basis.source.get_ref() == id))
    };
    for source in sources.iter().filter(|source| !used(source.id.get_ref())) {
        let what = format!("`{}` is never used", source.id.get_ref());
        faults.add(&tables::place(file, &source.id), what, "cite it, or take it out");
    }
    if faults.0.is_empty() { Ok(Pack { sources, years, policies: rules }) } else { Err(faults.0) }
}
