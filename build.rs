//! Packs `data/` into the library: reads it, refuses what breaks the contract of `data/README.md`, takes its digest.

#[path = "build/ambiguities.rs"]
mod ambiguities;
#[path = "build/basis.rs"]
mod basis;
#[path = "build/calendars.rs"]
mod calendars;
#[path = "build/cells.rs"]
mod cells;
#[path = "build/checklists.rs"]
mod checklists;
#[path = "build/constants.rs"]
mod constants;
#[path = "build/contract.rs"]
mod contract;
#[path = "build/dates.rs"]
mod dates;
#[path = "build/fault.rs"]
mod fault;
#[path = "build/files.rs"]
mod files;
#[path = "build/forms.rs"]
mod forms;
#[path = "build/pack.rs"]
mod pack;
#[path = "build/policies.rs"]
mod policies;
#[path = "build/practice.rs"]
mod practice;
#[path = "build/ranges.rs"]
mod ranges;
#[path = "build/rows.rs"]
mod rows;
#[path = "build/sectors.rs"]
mod sectors;
#[path = "build/steam.rs"]
mod steam;
#[path = "build/superior_tables.rs"]
mod superior_tables;
#[path = "build/tables.rs"]
mod tables;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(messages) => {
            for message in messages {
                println!("cargo::error={message}");
            }
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), Vec<String>> {
    let variable = |name: &str| env::var(name).map_err(|e| vec![format!("{name}: {e}")]);
    let root = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(variable("OUT_DIR")?);
    for watched in files::WATCHED.iter().chain(&practice::WATCHED) {
        println!("cargo::rerun-if-changed={watched}");
    }
    let told = |faults: Vec<fault::Fault>| faults.iter().map(ToString::to_string).collect::<Vec<_>>();
    let practice = files::of(&root, &practice::WATCHED).map_err(|e| vec![e])?;
    let (practice, papers) = practice::check(&practice).map_err(told)?;
    let practice = serde_json::to_string(&practice).map_err(|e| vec![e.to_string()])?;
    write(&out.join("practice.json"), &practice)?;
    let papers = serde_json::to_string(&papers).map_err(|e| vec![e.to_string()])?;
    write(&out.join("papers.json"), &papers)?;
    // A module is handed one file: the first line is the pack of practice, the second that of papers.
    write(&out.join("statistics.json"), &format!("{practice}\n{papers}"))?;
    let read = files::read(&root).map_err(|e| vec![e])?;
    let (pack, sources) = contract::check(&read).map_err(told)?;
    let json = serde_json::to_string(&pack).map_err(|e| vec![e.to_string()])?;
    write(&out.join("library.json"), &json)?;
    for (name, text) in sources {
        write(&out.join(name), &text)?;
    }
    let stamp = format!(
        "/// The version of this library.\npub const VERSION: &str = \"{}\";\n\
         /// SHA-256 of the data that it was built from.\npub const DATA_DIGEST: &str = \"{}\";\n\
         /// SHA-256 of the pack that was made of it.\npub const PACK_DIGEST: &str = \"{}\";\n\
         /// SHA-256 of the pack of practice.\npub const PRACTICE_DIGEST: &str = \"{}\";\n",
        variable("CARGO_PKG_VERSION")?,
        files::digest(&read),
        files::sha256(json.as_bytes()),
        files::sha256(practice.as_bytes())
    );
    write(&out.join("stamp.rs"), &stamp)
}

fn write(path: &Path, text: &str) -> Result<(), Vec<String>> {
    fs::write(path, text).map_err(|e| vec![format!("{}: {e}", path.display())])
}
