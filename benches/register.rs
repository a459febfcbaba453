//! The judge natively, against what cannot be avoided: the same signatures verified and the same texts read, in the same run. Prints `task, contestant, milliseconds`.
//!
//! Milliseconds are those of the processor, and floor and judge take turns: what else the machine does at the time says little of either.

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
use nearzero::rectification::rule::{Off, Verdict};
use nearzero::rectification::set::Set;
use nearzero::rectification::signature::Purpose;
use nearzero::rectification::suite::Suite;

const ENTRIES: usize = 100_000;
const NEW: usize = 1_000;
const ROUNDS: usize = 3;

fn main() {
    let entries = std::env::var("NEARZERO_REGISTER_ENTRIES").map_or(ENTRIES, |text| text.parse().unwrap());
    let (mut town, public) = town::Town::begin(Suite::Sha256Ed25519);
    town.grow(entries);
    let file = bundle::write(&town.set);
    let (set, _) = bundle::read(&file).unwrap();
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
        let (set, _) = bundle::read(&file).unwrap();
        let read = |(id, entry): (_, &nearzero::rectification::set::SignedEntry)| {
            Entry::read(set.genesis.suite, id, &entry.text, true).is_ok()
        };
        set.entries.iter().filter(|(id, entry)| read((**id, entry))).count()
    };
    let judged = || {
        let (set, _) = bundle::read(&file).unwrap();
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
    let before = town.set.entries.len();
    let mut news = town.clone();
    news.grow(NEW);
    let mut new = Set::new(set.genesis.clone());
    for (id, entry) in news.set.entries.iter().filter(|(id, _)| !town.set.entries.contains_key(*id)) {
        new.entries.insert(*id, entry.clone());
    }
    // An open ledger knows what it has verified.
    let mut known = Known::new();
    again(&set, &mut known, Off::NONE);
    let merges = (0..ROUNDS).map(|_| {
        let (mut set, mut known) = (set.clone(), known.clone());
        let merged = || {
            assert!(set.merge(&new));
            assert_eq!(set.entries.len(), before + new.entries.len());
            again(&set, &mut known, Off::NONE).closed
        };
        took(merged)
    });
    tell("register: merge", merges.collect());
    println!("register: memory, MB\tnearzero, native\t{}", peak());
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
