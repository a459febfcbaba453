//! Standard output and error. A reader that stops reading, such as `head`, is no failure.

use std::io::Write as _;
use std::process::ExitCode;

/// The order itself was wrong.
const MISUSED: u8 = 2;

/// Prints an answer; 0 for a success, 1 for a failure.
pub fn print(text: &str, success: bool) -> ExitCode {
    let mut out = std::io::stdout().lock();
    // A closed pipe has nobody left to tell.
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    if success { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Says on stderr what was wrong with the order.
pub fn complain(text: &str) -> ExitCode {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
    ExitCode::from(MISUSED)
}
