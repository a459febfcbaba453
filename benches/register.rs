//! The judge natively, against what cannot be avoided: the same signatures verified and the same texts read, in the same run. Prints `task, contestant, milliseconds`.
//!
//! Milliseconds are those of the processor, and floor and judge take turns: what else the machine does at the time says little of either.
//! Memory is that of a process of its own, which opens the file, judges it and takes the new entries in, and makes nothing.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark may stop where it cannot go on"
)]

mod town;

use nearzero::rectification::bundle;
use nearzero::rectification::entry::Entry;
use nearzero::rectification::judge::{again, judge};
use nearzero::rectification::known::Known;
use nearzero::rectification::moment;
use nearzero::rectification::rule::{Off, Verdict};
use nearzero::rectification::set::{Set, SignedEntry};
use nearzero::rectification::signature::Purpose;
use nearzero::rectification::statistics::figure::Look;
use nearzero::rectification::statistics::{Snapshot, Statistics};
use nearzero::rectification::suite::{Digest, Suite};
use std::path::{Path, PathBuf};
use std::process::Command;

const ENTRIES: usize = 100_000;
const NEW: usize = 1_000;
const ROUNDS: usize = 3;
/// Tells the process that measures memory where the files are.
const FILES: &str = "NEARZERO_REGISTER_FILES";

fn main() {
    if let Some(folder) = std::env::var_os(FILES) {
        return remembered(Path::new(&folder));
    }
    let entries = std::env::var("NEARZERO_REGISTER_ENTRIES").map_or(ENTRIES, |text| text.parse().unwrap());
    let (mut town, public) = town::Town::begin(Suite::Sha256Ed25519);
    let mut growth = Vec::new();
    for part in [4, 2, 1] {
        town.grow((entries / part).saturating_sub(town.set.entries.len()));
        growth.push(grown(&town.set));
    }
    let file = bundle::write(&town.set);
    floor_and_cold(&file, &public);
    for (at, task) in STEPS.iter().enumerate() {
        let ratios = growth.windows(2).map(|two| two[1][at] / two[0][at]);
        tell(&format!("register: {task}, twice the entries"), vec![ratios.fold(0.0, f64::max)]);
    }
    let mut news = town.clone();
    news.grow(NEW);
    let is_new = |(id, _): &(&Digest, &SignedEntry)| !town.set.entries.contains_key(*id);
    let mut new = Set::new(town.set.genesis.clone());
    news.set
        .entries
        .iter()
        .filter(is_new)
        .for_each(|(id, entry)| drop(new.entries.insert(*id, entry.clone())));
    drop((town, news));
    merge(&file, &new);
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bench-register");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("old"), &file).unwrap();
    std::fs::write(folder.join("new"), bundle::write(&new)).unwrap();
    let told = Command::new(std::env::current_exe().unwrap()).env(FILES, &folder).output().unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    print!("{}", String::from_utf8(told.stdout).unwrap());
    std::fs::remove_dir_all(&folder).unwrap();
}

fn floor_and_cold(file: &[u8], public: &dyn Fn(&[u8]) -> Vec<u8>) {
    let (set, _) = bundle::read(file).unwrap();
    let verified = || {
        let all = set.entries.values().map(|entry| (entry, public(&entry.text)));
        all.filter(|(entry, public)| {
            entry
                .signatures
                .iter()
                .any(|signature| Purpose::Entry.verifies(set.genesis.suite, public, &entry.text, signature))
        })
        .count()
    };
    let parsed = || {
        let (set, _) = bundle::read(file).unwrap();
        let read =
            |(id, entry): (_, &SignedEntry)| Entry::read(set.genesis.suite, id, &entry.text, true).is_ok();
        set.entries.iter().filter(|(id, entry)| read((**id, entry))).count()
    };
    let judged = || {
        let (set, _) = bundle::read(file).unwrap();
        let report = judge(&set, Off::NONE);
        assert!(report.entries.iter().all(|entry| entry.judgement.verdict == Verdict::Effective));
        report.closed
    };
    let rounds: Vec<[f64; 4]> = (0..ROUNDS)
        .map(|_| {
            let (signatures, parsing, cold) = (took(verified), took(parsed), took(judged));
            [signatures, parsing, cold, 100.0 * cold / (signatures + parsing)]
        })
        .collect();
    let tasks = ["signatures", "parsing", "cold", "cold, per cent of the floor"];
    for (at, task) in tasks.iter().enumerate() {
        tell(&format!("register: {task}"), rounds.iter().map(|round| round[at]).collect());
    }
}

/// An open ledger knows what it has verified.
fn merge(file: &[u8], new: &Set) {
    let (set, _) = bundle::read(file).unwrap();
    let mut known = Known::new();
    again(&set, &mut known, Off::NONE);
    let merges = (0..ROUNDS).map(|_| {
        let (mut set, mut known) = (set.clone(), known.clone());
        let count = set.entries.len() + new.entries.len();
        let merged = || {
            assert!(set.merge(new));
            assert_eq!(set.entries.len(), count);
            again(&set, &mut known, Off::NONE).closed
        };
        took(merged)
    });
    tell("register: merge", merges.collect());
}

/// What is done with a ledger beside verifying signatures, which would hide it.
const STEPS: [&str; 5] = ["reading", "judging", "merging", "counting", "writing"];

/// How long each step takes, the least of three.
fn grown(set: &Set) -> [f64; 5] {
    let file = bundle::write(set);
    let mut known = Known::new();
    again(set, &mut known, Off::NONE);
    // One in eight comes in later, from all over the ledger, so that most of it finds its place only then.
    let (mut part, mut new) = (set.clone(), Set::new(set.genesis.clone()));
    part.entries.retain(|id, _| id[0] % 8 != 0);
    let late = set.entries.iter().filter(|(id, _)| id[0] % 8 == 0);
    late.for_each(|(id, entry)| drop(new.entries.insert(*id, entry.clone())));
    let mut known_part = known.clone();
    again(&part, &mut known_part, Off::NONE);
    let merged = || {
        let (mut part, mut known) = (part.clone(), known_part.clone());
        took(|| {
            part.merge(&new);
            again(&part, &mut known, Off::NONE).closed
        })
    };
    let merging = (0..ROUNDS).map(|_| merged()).fold(f64::INFINITY, f64::min);
    let day = moment::day("2030-01-01").unwrap();
    let look = Look { as_of: day, since: day, lamps: &|_| None };
    let counted = || Statistics::of(&Snapshot::of(set, &mut known.clone(), day, day), &look);
    let least = |work: &mut dyn FnMut()| (0..ROUNDS).map(|_| took(&mut *work)).fold(f64::INFINITY, f64::min);
    [
        least(&mut || drop(std::hint::black_box(bundle::read(&file)))),
        least(&mut || drop(std::hint::black_box(again(set, &mut known.clone(), Off::NONE)))),
        merging,
        least(&mut || drop(std::hint::black_box(counted()))),
        least(&mut || drop(std::hint::black_box(bundle::write(set)))),
    ]
}

/// Opens, judges, merges, judges, as a program does that keeps one ledger open.
fn remembered(folder: &Path) {
    let mut known = Known::new();
    let mut set = bundle::read(&std::fs::read(folder.join("old")).unwrap()).unwrap().0;
    let cold = again(&set, &mut known, Off::NONE).closed;
    tell("register: memory, MB", vec![peak()]);
    let new = bundle::read(&std::fs::read(folder.join("new")).unwrap()).unwrap().0;
    assert!(set.merge(&new));
    assert!(again(&set, &mut known, Off::NONE).closed > cold);
    tell("register: memory with a merge, MB", vec![peak()]);
}

/// Prints the median.
fn tell(task: &str, mut rounds: Vec<f64>) {
    rounds.sort_by(f64::total_cmp);
    println!("{task}\tnearzero, native\t{}", rounds[rounds.len() / 2]);
}

/// Milliseconds of the processor.
fn took<T>(work: impl FnOnce() -> T) -> f64 {
    let start = clock();
    std::hint::black_box(work());
    clock() - start
}

/// What this thread has had of the processor, in milliseconds.
fn clock() -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    told.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1e6
}

fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or("VmHWM: 0 kB");
    line.split_whitespace().nth(1).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}
