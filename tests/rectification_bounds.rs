//! Bombs for the readers of the ledger: depth, size, names, escapes. Each is answered at once and without much memory.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::rectification::canonical::{self, Fault, MAX_SIZE};
use nearzero::rectification::key_file;
use std::time::{Duration, Instant};

/// Largest resident size that this process has had, in KiB; none where the system does not say.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Texts of the largest size that is read, each as costly as its kind can be.
fn bombs() -> Vec<(&'static str, Vec<u8>)> {
    let fill = |unit: &str, end: &str| {
        let count = (MAX_SIZE - end.len() - 1) / unit.len();
        [unit.repeat(count), end.to_owned()].concat().into_bytes()
    };
    let numbered = |order: &dyn Fn(usize) -> usize| {
        let fields: Vec<String> = (0..5000).map(|n| format!("\"{:05}\":0", order(n))).collect();
        format!("{{{}}}", fields.join(",")).into_bytes()
    };
    vec![
        ("brackets", fill("[", "")),
        ("braces", fill("{\"a\":", "")),
        ("brackets and braces", fill("[{\"\":", "")),
        ("closing brackets", fill("]", "")),
        ("a list of zeroes", [b"[".as_slice(), &fill("0,", "0]")].concat()),
        ("a list of empty lists", [b"[".as_slice(), &fill("[],", "[]]")].concat()),
        ("a text of one letter", [b"\"".as_slice(), &fill("a", "\"")].concat()),
        ("a text of escapes", [b"\"".as_slice(), &fill("\\u0000", "\"")].concat()),
        ("a text of four-byte characters", [b"\"".as_slice(), &fill("\u{1f600}", "\"")].concat()),
        ("a text without an end", fill("a", "").iter().map(|_| b'"').take(1).chain(fill("a", "")).collect()),
        ("one long number", fill("9", "")),
        ("minus signs", fill("-", "")),
        ("fields in order", numbered(&|n| n)),
        ("fields against the order", numbered(&|n| 4999 - n)),
        ("one field over and over", [b"{".as_slice(), &fill("\"a\":0,", "\"a\":0}")].concat()),
        ("spaces", fill(" ", "0")),
        ("backslashes", [b"\"".as_slice(), &fill("\\", "")].concat()),
        ("continuation bytes", vec![0x80; MAX_SIZE]),
        ("zero bytes", vec![0; MAX_SIZE]),
        (
            "names with one long beginning",
            format!("{{\"{0}a\":0,\"{0}b\":0,\"{0}c\":0}}", "\u{1f600}".repeat(5000)).into_bytes(),
        ),
    ]
}

/// One test, since the memory is that of the whole process.
#[test]
fn no_text_takes_long_or_much() {
    let all = bombs();
    let before = peak();
    for (name, text) in &all {
        assert!(text.len() <= MAX_SIZE, "{name}: {} bytes", text.len());
        let begun = Instant::now();
        let _ = std::hint::black_box(canonical::read(text));
        assert!(key_file::read(text).is_err(), "{name}");
        // As released this takes about a millisecond; the bound is for a debug build on a busy machine.
        assert!(begun.elapsed() < Duration::from_secs(3), "{name}: {:?}", begun.elapsed());
    }
    // 64 KiB of `[],` are 21 845 values: some megabytes; more would be memory that an answer does not free.
    let grown = peak().zip(before).map_or(0, |(after, before)| after - before);
    assert!(grown < 32 * 1024, "{grown} KiB");

    // Beyond the largest size the length decides, whatever the text is.
    let text = vec![b'['; 256 << 20];
    let (begun, before) = (Instant::now(), peak());
    assert_eq!(canonical::read(&text), Err(Fault::Size));
    assert!(key_file::read(&text).is_err());
    assert!(begun.elapsed() < Duration::from_millis(200), "{:?}", begun.elapsed());
    assert!(peak().zip(before).is_none_or(|(after, before)| after - before < 4 * 1024));
}

#[test]
fn time_grows_with_the_text_and_not_faster() {
    // The same kinds at an eighth of the size: were a step quadratic, the whole would take 64 times as long.
    for (name, text) in bombs() {
        let time = |text: &[u8]| {
            let least = (0..5).map(|_| {
                let begun = Instant::now();
                let _ = std::hint::black_box(canonical::read(text));
                begun.elapsed()
            });
            least.min().unwrap()
        };
        let (part, whole) = (time(&text[..text.len() / 8]), time(&text));
        assert!(whole < part * 40 + Duration::from_millis(40), "{name}: {part:?} and {whole:?}");
    }
}
