//! A ledger among lines of junk: read, judged and written in bounded time and memory, and nothing moves. A program of its own, for the memory is that of the process.
//! `cargo xtask soak` asks for 200 000 lines of a release, within a minute; what is not released is slower, and gets fewer.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "bounds/clock.rs"]
mod clock;

use clock::clock;
use nearzero::rectification::bundle;
use nearzero::rectification::judge::{Report, judge};
use nearzero::rectification::rule::{Off, Verdict};
use nearzero::rectification::suite::Digest;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const LEDGER: &str = include_str!("register/frozen/sha256-ed25519.register");
/// Lines, where the environment does not say how many.
const JUNK: usize = 8_000;

/// Largest resident size that this process has had, in MiB; none where the system does not say.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
}

/// The ledger, and in its middle so many lines: entries of the form by an unknown key, half of them after what nobody has; texts of no form; noise.
fn with(junk: usize) -> String {
    let (head, tail) = LEDGER.split_at(LEDGER.rfind("T ").unwrap());
    let entry = LEDGER.lines().find(|line| line.starts_with("E ")).unwrap();
    let text = entry.splitn(3, ' ').nth(2).unwrap();
    let field = |name: &str| text.split(&format!("\"{name}\":\"")).nth(1).unwrap().split('"').next().unwrap();
    let (ledger, roster) = (field("ledger"), field("roster"));
    let (signature, id) = ("07".repeat(64), "0d".repeat(32));
    let mut file = head.to_owned();
    for number in 1..=junk {
        match number % 4 {
            0 => writeln!(file, "E {signature} {{\"v\":1,\"x\":{number}}}"),
            1 => writeln!(file, "noise {number}"),
            n => writeln!(
                file,
                "E {signature} {{\"at\":\"2024-06-03T09:00:00+08:00\",\"body\":{{\"text\":\"{number}\"}},\"by\":\"{id}\",\"item\":\"{id}\",\"kind\":\"comment\",\"ledger\":\"{ledger}\",\"own\":{},\"roster\":\"{roster}\",\"seen\":[],\"seq\":{},\"v\":1}}",
                if n == 2 { "null".to_owned() } else { format!("\"{id}\"") },
                n - 1
            ),
        }
        .unwrap();
    }
    file + tail
}

fn said(report: &Report) -> BTreeMap<Digest, Verdict> {
    report.entries.iter().map(|entry| (entry.id, entry.judgement.verdict)).collect()
}

/// Reads, judges and writes; milliseconds of the processor.
fn worked(junk: usize) -> f64 {
    let file = with(junk);
    let begun = clock();
    let (set, found) = bundle::read(file.as_bytes()).unwrap();
    let report = judge(&set, Off::NONE);
    let written = bundle::write(&set);
    let took = clock() - begun;
    assert!(!found.whole && written.len() >= file.len() - 10);
    let (clean, _) = bundle::read(LEDGER.as_bytes()).unwrap();
    let (before, after) = (judge(&clean, Off::NONE), said(&report));
    assert!(said(&before).iter().all(|(id, verdict)| after[id] == *verdict));
    let states =
        |report: &Report| -> Vec<_> { report.items.iter().map(|item| (item.item, item.state)).collect() };
    assert_eq!(states(&before), states(&report));
    let of = |verdict: Verdict| after.values().filter(|found| **found == verdict).count();
    assert_eq!((of(Verdict::Malformed), of(Verdict::BadSignature)), (junk / 4, junk / 2));
    assert_eq!(set.unread.len(), junk / 4);
    took
}

#[test]
fn junk_takes_bounded_time_and_memory() {
    let lines = std::env::var("NEARZERO_JUNK").map_or(JUNK, |text| text.parse().unwrap());
    let part = worked(lines / 8);
    let whole = worked(lines);
    // Were a step quadratic, eight times the lines would take 64 times as long.
    assert!(whole < part * 24.0 + 1e3, "{part} ms and {whole} ms");
    assert!(whole < 60e3, "{whole} ms");
    // Of 200 000 lines the file is 80 MB: it, the set, what is said of each line and the file as it is written.
    if let Some(peak) = peak() {
        assert!(peak < 500, "{peak} MiB");
    }
    println!("{lines} lines: {whole:.0} ms, {:?} MiB", peak());
}
