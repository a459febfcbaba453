//! The data files that the library is made of, in the order of their paths, and their digest.

use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// Files and folders whose change makes the library anew. Messages and examples are no part of it.
pub const WATCHED: [&str; 13] = [
    "data/ambiguities",
    "data/factors",
    "data/forms",
    "data/tables",
    "data/gwp",
    "data/sectors",
    "data/constants.csv",
    "data/families.toml",
    "data/gwp.toml",
    "data/items.toml",
    "data/ranges.csv",
    "data/regions.toml",
    "data/sources.toml",
];

/// A data file: its path from the root of the repository, with `/`, and its text with `\n`.
#[derive(Clone, Debug)]
pub struct DataFile {
    /// such as `data/factors/ndrc-set-a.csv`
    pub path: String,
    /// the text
    pub text: String,
}

/// Reads every watched file, sorted by path.
pub fn read(root: &Path) -> Result<Vec<DataFile>, String> {
    of(root, &WATCHED)
}

/// Reads these files and the tables of these folders, sorted by path.
pub fn of(root: &Path, watched: &[&str]) -> Result<Vec<DataFile>, String> {
    let mut found = Vec::new();
    for watched in watched.iter().copied() {
        let path = root.join(watched);
        if !path.is_dir() {
            found.push(one(&path, watched)?);
            continue;
        }
        for entry in fs::read_dir(&path).map_err(|e| format!("{watched}: {e}"))? {
            let name = entry.map_err(|e| format!("{watched}: {e}"))?.file_name();
            let name = name.to_string_lossy();
            if name.ends_with(".csv") || name.ends_with(".toml") {
                found.push(one(&path.join(&*name), &format!("{watched}/{name}"))?);
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn one(path: &Path, relative: &str) -> Result<DataFile, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{relative}: {e}"))?;
    Ok(DataFile { path: relative.to_owned(), text: text.replace("\r\n", "\n") })
}

/// SHA-256 over path, length and text of every file: 64 hexadecimal digits, the same on every system.
pub fn digest(files: &[DataFile]) -> String {
    let mut all = Vec::new();
    for file in files {
        all.extend(format!("{}\n{}\n", file.path, file.text.len()).bytes());
        all.extend(file.text.bytes());
    }
    sha256(&all)
}

/// SHA-256 in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
