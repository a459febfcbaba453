//! A ledger with bombs among its lines, as entries and as rosters, in the largest sizes that are looked at: read, judged, written in bounded time and memory, and nothing moves. A program of its own, for the memory is that of the process.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "bounds/bombs.rs"]
mod bombs;

use bombs::{bombs, peak};
use nearzero::rectification::judge::{Report, judge};
use nearzero::rectification::rule::{Off, Verdict};
use nearzero::rectification::{bundle, canonical, genesis};
use std::time::{Duration, Instant};

const LEDGER: &[u8] = include_bytes!("register/frozen/sha256-ed25519.register");

/// The lines of the ledger, and after its header these.
fn with(lines: &[Vec<u8>]) -> Vec<u8> {
    let head = LEDGER.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    [&LEDGER[..head], &lines.concat(), &LEDGER[head..]].concat()
}

fn said(report: &Report) -> Vec<String> {
    report.entries.iter().map(|one| format!("{:?} {:?}", one.id, one.judgement.verdict)).collect()
}

#[test]
fn bombs_among_the_lines_cost_little_and_move_nothing() {
    let (clean, _) = bundle::read(LEDGER).unwrap();
    let before = judge(&clean, Off::NONE);
    let mut lines = Vec::new();
    let line = |head: &str, text: &[u8]| [head.as_bytes(), text, b"\n"].concat();
    // A line end inside a bomb would be the end of it.
    let plain = |(_, text): &(&str, Vec<u8>)| !text.contains(&b'\n');
    let entries: Vec<_> = bombs(canonical::MAX_SIZE).into_iter().filter(plain).collect();
    let rosters: Vec<_> = bombs(genesis::MAX_SIZE).into_iter().filter(plain).collect();
    let signature = "07".repeat(64);
    lines.extend(entries.iter().map(|(_, text)| line(&format!("E {signature} "), text)));
    lines.extend(rosters.iter().map(|(_, text)| line("R - ", text)));
    // One entry with a thousand signatures, one roster with five thousand, and lines that are too long.
    let text = LEDGER.split(|byte| *byte == b'\n').find(|line| line.starts_with(b"E ")).unwrap();
    let text = &text[2 + 128 + 1..];
    lines.extend((0..1_000).map(|n| line(&format!("E {n:0128x} "), text)));
    let roster = LEDGER.split(|byte| *byte == b'\n').find(|line| line.starts_with(b"R ")).unwrap();
    let roster = std::str::from_utf8(&roster[2..]).unwrap();
    let (signed, text) = roster.split_once(' ').unwrap();
    let public = signed.split(':').next().unwrap();
    let pairs: Vec<String> = (0..2_000).map(|n| format!("{public}:{n:0128x}")).collect();
    lines.push(line("R ", format!("{} {text}", pairs.join(",")).as_bytes()));
    lines.extend((0..8).map(|n| vec![b'a' + n; (1 << 20) + 1]).map(|long| line("", &long)));
    let file = with(&lines);

    let (begun, least) = (Instant::now(), peak());
    let (set, found) = bundle::read(&file).unwrap();
    let report = judge(&set, Off::NONE);
    let written = bundle::write(&set);
    let took = begun.elapsed();
    assert_eq!((found.long, found.whole), (8, false));
    let malformed = report.entries.iter().filter(|one| one.judgement.verdict == Verdict::Malformed);
    assert_eq!(malformed.count(), entries.len());
    let after = said(&report);
    assert!(said(&before).iter().all(|entry| after.contains(entry)));
    let closed = |report: &Report| (report.closed, report.items.len(), report.unsealed);
    assert_eq!(closed(&report), closed(&before));
    assert_eq!(bundle::read(&written).unwrap().0, set);
    // As released this takes a tenth of it; the bound is for a debug build on a busy machine.
    assert!(took < Duration::from_secs(15), "{took:?}");
    let grown = peak().zip(least).map_or(0, |(after, before)| after - before);
    // The file, the set, the file as it is written: three times its size, and the tree of the costliest text.
    let most = u64::try_from(file.len() * 3 / 1024).unwrap() + 64 * 1024;
    assert!(grown < most, "{grown} KiB of {most}");
    println!("{} bytes: {took:?}, {grown} KiB", file.len());
}
