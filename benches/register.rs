//! The judge natively, against what cannot be avoided: the same signatures verified and the same texts read, in the same run. Prints `task, contestant, milliseconds`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark may stop where it cannot go on"
)]

mod town;

use nearzero::rectification::bundle;
use nearzero::rectification::entry::Entry;
use nearzero::rectification::judge::judge;
use nearzero::rectification::rule::{Off, Verdict};
use nearzero::rectification::set::Set;
use nearzero::rectification::signature::Purpose;
use nearzero::rectification::suite::Suite;
use std::time::Instant;

const ENTRIES: usize = 100_000;
const NEW: usize = 1_000;

fn main() {
    let entries = std::env::var("NEARZERO_REGISTER_ENTRIES").map_or(ENTRIES, |text| text.parse().unwrap());
    let (mut town, public) = town::Town::begin(Suite::Sha256Ed25519);
    town.grow(entries);
    let file = bundle::write(&town.set);
    let (set, _) = bundle::read(&file).unwrap();
    let signatures = tell("register: signatures", || {
        let all = set.entries.values().map(|entry| (entry, public(&entry.text)));
        all.filter(|(entry, public)| {
            entry
                .signatures
                .iter()
                .any(|signature| Purpose::Entry.verifies(set.genesis.suite, public, &entry.text, signature))
        })
        .count()
    });
    let parsing = tell("register: parsing", || {
        let (set, _) = bundle::read(&file).unwrap();
        let read = |(id, entry): (_, &nearzero::rectification::set::SignedEntry)| {
            Entry::read(set.genesis.suite, id, &entry.text, true).is_ok()
        };
        set.entries.iter().filter(|(id, entry)| read((**id, entry))).count()
    });
    let cold = tell("register: cold", || {
        let (set, _) = bundle::read(&file).unwrap();
        let report = judge(&set, Off::NONE);
        assert!(report.entries.iter().all(|entry| entry.judgement.verdict == Verdict::Effective));
        (report.closed, report.items.len())
    });
    println!(
        "register: cold, per cent of the floor\tnearzero, native\t{}",
        100.0 * cold / (signatures + parsing)
    );
    let before = town.set.entries.len();
    let mut news = town.clone();
    news.grow(NEW);
    let mut new = Set::new(set.genesis.clone());
    for (id, entry) in news.set.entries.iter().filter(|(id, _)| !town.set.entries.contains_key(*id)) {
        new.entries.insert(*id, entry.clone());
    }
    tell("register: merge", || {
        let mut set = set.clone();
        assert!(set.merge(&new));
        assert_eq!(set.entries.len(), before + new.entries.len());
        judge(&set, Off::NONE).closed
    });
    println!("register: memory, MB\tnearzero, native\t{}", peak());
}

/// Runs it once: what takes seconds needs no median.
fn tell<T>(task: &str, work: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    std::hint::black_box(work());
    let took = start.elapsed().as_secs_f64() * 1000.0;
    println!("{task}\tnearzero, native\t{took}");
    took
}

fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or("VmHWM: 0 kB");
    line.split_whitespace().nth(1).and_then(|text| text.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}
