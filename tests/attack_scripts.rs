//! Every row of the table of attacks as a script of the commands, run with the built program. Each script says itself what must come out.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Rows of the table. It has no 13, 21, 27, 32, 36 and 39.
const ROWS: [&str; 35] = [
    "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "14", "15", "16", "17", "18",
    "19", "20", "22", "23", "24", "25", "26", "28", "29", "30", "31", "33", "34", "35", "37", "38", "40",
    "41",
];

fn scripts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/register/scripts")
}

/// Runs a script in a folder; what it complains of where it fails.
fn run(script: &Path, folder: &Path, base: &Path, suite: &str) -> Result<(), String> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_nearzero")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
    let text = format!(". '{}'\n. '{}'\n", scripts().join("desk.sh").display(), script.display());
    let shell = Command::new("sh")
        .args(["-eu", "-c", &text])
        .current_dir(folder)
        .env("BASE", base)
        .env("SUITE", suite)
        .env("PATH", path)
        .output()
        .unwrap();
    let said = [shell.stdout, shell.stderr].concat();
    if shell.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&said).into_owned()) }
}

#[test]
fn every_attack_is_a_script_of_commands() {
    let suite = std::env::var("NEARZERO_SUITE").unwrap_or_else(|_| "sha256-ed25519".to_owned());
    let desks = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("attacks-{suite}"));
    let base = desks.join("base");
    run(&scripts().join("prelude.sh"), &base, &base, &suite).unwrap();
    let mut names: Vec<String> = fs::read_dir(scripts())
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with(|digit: char| digit.is_ascii_digit()))
        .collect();
    names.sort();
    let rows: BTreeSet<&str> = names.iter().filter_map(|name| name.split('-').next()).collect();
    assert_eq!(rows, BTreeSet::from(ROWS));
    let next = AtomicUsize::new(0);
    let work = || {
        let mut wrong = Vec::new();
        while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
            let done = run(&scripts().join(name), &desks.join(name), &base, &suite);
            wrong.extend(done.err().map(|why| format!("{name}: {why}")));
        }
        wrong
    };
    let hands = thread::available_parallelism().map_or(1, usize::from);
    let wrong: Vec<String> = thread::scope(|scope| {
        let hands: Vec<_> = (0..hands).map(|_| scope.spawn(work)).collect();
        hands.into_iter().flat_map(|hand| hand.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
