//! The core natively, on the document of `made.rs`: everything recomputed, one line edited, the document opened. Prints `task, contestant, milliseconds`.

#![allow(clippy::unwrap_used, reason = "a benchmark may stop where it cannot go on")]

mod made;

use nearzero::api::{Host, Recompute};
use serde_json::json;
use std::time::{Duration, Instant};

fn main() {
    // `cargo bench` passes flags of its own; a path asks for the document that the others are given.
    let path = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let text = made::document(made::LINES);
    if let Some(path) = path {
        std::fs::write(path, &text).unwrap();
        return;
    }
    let mut read = Recompute::of(text.as_bytes()).unwrap();
    let before = read.total().unwrap();
    tell("recompute", 25, || read.total());
    assert_eq!(read.total().unwrap().to_bits(), before.to_bits(), "the same numbers give the same sum");

    let mut host = Host::default();
    tell("open", 3, || host.open(text.as_bytes()));
    let mut typed = 0;
    tell("edit", 25, || {
        typed += 1;
        let amount = json!({ "value": typed.to_string(), "unit": "t" });
        let change = json!({ "change": "set-amount", "stream": "L77777", "entry": 0, "amount": amount });
        let edit = json!({ "at": "2026-01-01T00:00:00+08:00", "by": "某人", "changes": [change] });
        let answer = host.call_text(&json!({ "verb": "apply", "handle": 1, "edit": edit }).to_string());
        assert!(answer.contains("total/with_energy"), "{answer}");
    });
    tell("view after an edit", 5, || {
        host.call_text(r#"{"verb":"view","handle":1,"query":{"from":0,"count":40}}"#).len()
    });
}

/// The median of so many runs after one that warms up.
fn tell<T>(task: &str, runs: usize, mut work: impl FnMut() -> T) {
    work();
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    let median = times.get(runs / 2).copied().unwrap_or_default();
    println!("{task}\tnearzero, native\t{}", median.as_secs_f64() * 1000.0);
}
