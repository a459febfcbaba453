//! Downloads fail for no reason of ours: each is tried three times.

use std::env;
use std::thread::sleep;
use std::time::Duration;

use anyhow::Result;

const PAUSES: [Duration; 2] = [Duration::from_secs(3), Duration::from_secs(10)];
/// For tests: what fails in front of a stand-in fails again at once.
const AT_ONCE: &str = "NEARZERO_RETRY_AT_ONCE";

/// Tries up to three times and returns the last failure.
pub fn thrice<T>(what: &str, mut attempt: impl FnMut() -> Result<T>) -> Result<T> {
    for pause in PAUSES {
        match attempt() {
            Ok(done) => return Ok(done),
            Err(error) => eprintln!("{what}: {error:#}; trying again in {} s", pause.as_secs()),
        }
        if env::var_os(AT_ONCE).is_none() {
            sleep(pause);
        }
    }
    attempt()
}
