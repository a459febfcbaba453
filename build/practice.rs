//! `data/rectification`: calendars of working days and policies of sources, packed by themselves, since only the ledger reads them; tables of superiors and checklists, which only the statistics hand out, beside them.

use super::fault::{Fault, Faults};
use super::files::DataFile;
use super::tables::{self, Source};
use super::{calendars, checklists, contract, policies, superior_tables};
use serde::{Deserialize, Serialize};

/// Files and folders that the pack is made of.
pub const WATCHED: [&str; 5] = [
    "data/rectification/calendars",
    "data/rectification/checklists",
    "data/rectification/policies",
    "data/rectification/sources.toml",
    "data/rectification/tables",
];

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

/// What `src/library/papers.rs` reads back.
#[derive(Debug, Serialize)]
pub struct Papers {
    pub tables: Vec<superior_tables::SuperiorTable>,
    pub checklists: Vec<checklists::Checklist>,
}

/// Packs them, or says everything that is wrong.
pub fn check(files: &[DataFile]) -> Result<(Pack, Papers), Vec<Fault>> {
    let mut faults = Faults::default();
    let missing = DataFile { path: String::new(), text: String::new() };
    let file = files.iter().find(|file| file.path == "data/rectification/sources.toml").unwrap_or(&missing);
    let sources = tables::read::<Sources>(file, &mut faults).map_or(Vec::new(), |table| table.source);
    let ids = contract::ids(file, sources.iter().map(|source| &source.id), &mut faults);
    let (mut years, mut rules, mut superior) = (Vec::new(), Vec::new(), Vec::new());
    let mut lists = Vec::new();
    for file in files {
        if file.path.starts_with("data/rectification/calendars/") {
            years.extend(calendars::read(file, &ids, &mut faults));
        } else if file.path.starts_with("data/rectification/policies/") {
            rules.extend(policies::read(file, &ids, &mut faults));
        } else if file.path.starts_with("data/rectification/tables/") {
            superior.extend(superior_tables::read(file, &ids, &mut faults));
        } else if file.path.starts_with("data/rectification/checklists/") {
            lists.extend(checklists::read(file, &ids, &mut faults));
        }
    }
    let bases = rules.iter().flat_map(|rule| &rule.basis).chain(superior.iter().flat_map(|one| &one.basis));
    let bases = bases.chain(lists.iter().flat_map(|one| &one.basis));
    let mut cited: Vec<&String> = bases.map(|basis| basis.source.get_ref()).collect();
    cited.extend(years.iter().map(|year| year.source.get_ref()));
    let used = |id: &String| cited.contains(&id);
    for source in sources.iter().filter(|source| !used(source.id.get_ref())) {
        let what = format!("`{}` is never used", source.id.get_ref());
        faults.add(&tables::place(file, &source.id), what, "cite it, or take it out");
    }
    if faults.0.is_empty() {
        Ok((Pack { sources, years, policies: rules }, Papers { tables: superior, checklists: lists }))
    } else {
        Err(faults.0)
    }
}
