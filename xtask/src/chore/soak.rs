//! The fuzzer of the readers for as long as one likes, and beside it the property tests: round after round, each with its own seed and many cases.

use std::env;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::check::has_test;
use crate::journal::Journal;
use crate::place::Place;
use crate::run::Run;

/// How long where nobody says.
pub const MINUTES: u64 = 10;

/// Files in tests/ whose tests draw random cases.
const RANDOM: [&str; 4] = ["laws", "model", "register_oracle", "register_junk"];
const CASES: &str = "20000";

/// How many random histories both judges of the register get each round, where the environment does not say.
const HISTORIES: (&str, &str) = ("NEARZERO_ORACLE_HISTORIES", "100000");

/// How many lines of junk a ledger must bear.
const JUNK: (&str, &str) = ("NEARZERO_JUNK", "200000");

/// Begins no round after the time is over. A failure names the seed, and `PROPTEST_RNG_SEED=… cargo test` repeats it.
pub fn run(place: &Place, minutes: u64, journal: &mut Journal) -> Result<()> {
    let names: Vec<&str> = RANDOM.into_iter().filter(|name| has_test(place, name)).collect();
    if names.is_empty() {
        bail!("tests/ has none of {RANDOM:?}");
    }
    let tests: Vec<&str> = names.iter().flat_map(|name| ["--test", name]).collect();
    let histories = env::var(HISTORIES.0).unwrap_or_else(|_| HISTORIES.1.to_owned());
    let until = Instant::now() + Duration::from_secs(60 * minutes);
    let fuzzing = Run::cargo()
        .args([
            "test",
            "--release",
            "--quiet",
            "--package",
            "nearzero",
            "--test",
            "fuzz_reader",
            "--",
            "--nocapture",
        ])
        .env("NEARZERO_FUZZ_SECONDS", (60 * minutes).to_string())
        .within(&place.root);
    let fuzzing = std::thread::spawn(|| fuzzing.read());
    let mut seed = 1;
    while seed == 1 || Instant::now() < until {
        journal.step(&format!("seed {seed}, {CASES} cases a law"), || {
            Run::cargo()
                .args(["test", "--release", "--package", "nearzero"])
                .args(&tests)
                .env("PROPTEST_CASES", CASES)
                .env("PROPTEST_RNG_SEED", seed.to_string())
                .env(HISTORIES.0, &histories)
                .env(JUNK.0, JUNK.1)
                .env("NEARZERO_ORACLE_SEED", (seed * 1_000_000).to_string())
                .within(&place.root)
                .go()
        })?;
        seed += 1;
    }
    journal.step("fuzzing of the readers, beside the rounds", || match fuzzing.join() {
        Ok(fuzzed) => fuzzed.map(|said| print!("{said}")),
        Err(_) => bail!("its thread ended early"),
    })?;
    journal.print();
    Ok(())
}
