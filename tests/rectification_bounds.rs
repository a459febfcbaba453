//! Bombs for the readers of the ledger: depth, size, names, escapes. Each is answered at once and without much memory.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "bounds/bombs.rs"]
mod bombs;
#[path = "bounds/clock.rs"]
mod clock;

use bombs::{bombs, peak};
use clock::clock;
use nearzero::rectification::canonical::{self, Fault, MAX_SIZE};
use nearzero::rectification::key_file;
use std::time::{Duration, Instant};

/// One test, since the memory is that of the whole process.
#[test]
fn no_text_takes_long_or_much() {
    let all = bombs(MAX_SIZE);
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
    for (name, text) in bombs(MAX_SIZE) {
        let time = |text: &[u8]| {
            let least = (0..5).map(|_| {
                let begun = clock();
                let _ = std::hint::black_box(canonical::read(text));
                clock() - begun
            });
            least.fold(f64::INFINITY, f64::min)
        };
        let (part, whole) = (time(&text[..text.len() / 8]), time(&text));
        assert!(whole < part * 40.0 + 40.0, "{name}: {part} ms and {whole} ms");
    }
}
