//! What an open ledger takes of memory: read, judged, and with new entries taken in. A program of its own, for the memory is that of the
//! process, and another makes the file. `cargo xtask bench` measures 100 000 entries.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "bounds/bombs.rs"]
#[allow(dead_code, reason = "its bombs are for others")]
mod bombs;
#[path = "../benches/town/mod.rs"]
mod town;

use bombs::peak;
use nearzero::rectification::bundle;
use nearzero::rectification::judge::again;
use nearzero::rectification::known::Known;
use nearzero::rectification::rule::Off;
use nearzero::rectification::set::Set;
use nearzero::rectification::suite::Suite;
use std::path::{Path, PathBuf};
use std::process::Command;
use town::Town;

const ENTRIES: usize = 10_000;
const NEW: usize = 100;
/// Tells the process that makes the files where to put them.
const FILES: &str = "NEARZERO_MEMORY_FILES";

#[test]
fn an_open_ledger_takes_less_than_three_kilobytes_an_entry() {
    if let Some(folder) = std::env::var_os(FILES) {
        return made(Path::new(&folder));
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("register-memory");
    std::fs::create_dir_all(&folder).unwrap();
    assert!(
        Command::new(std::env::current_exe().unwrap()).env(FILES, &folder).output().unwrap().status.success()
    );
    let Some(before) = peak() else { return };
    let mut known = Known::new();
    let mut set = bundle::read(&std::fs::read(folder.join("old")).unwrap()).unwrap().0;
    let closed = again(&set, &mut known, Off::NONE).closed;
    let new = bundle::read(&std::fs::read(folder.join("new")).unwrap()).unwrap().0;
    assert!(set.merge(&new));
    assert!(again(&set, &mut known, Off::NONE).closed > closed);
    assert!(set.entries.len() >= ENTRIES + NEW);
    let grown = peak().unwrap() - before;
    println!("{grown} KiB");
    assert!(grown < 3 * (ENTRIES + NEW) as u64, "{grown} KiB");
}

fn made(folder: &Path) {
    let (mut town, _) = Town::begin(Suite::Sha256Ed25519);
    town.grow(ENTRIES);
    std::fs::write(folder.join("old"), bundle::write(&town.set)).unwrap();
    let mut new = Set::new(town.set.genesis.clone());
    let before = town.set.clone();
    town.grow(NEW);
    let came = town.set.entries.iter().filter(|(id, _)| !before.entries.contains_key(*id));
    came.for_each(|(id, entry)| drop(new.entries.insert(*id, entry.clone())));
    std::fs::write(folder.join("new"), bundle::write(&new)).unwrap();
}
