//! The chores, each a list of steps.

mod bench;
mod check;
mod report;
mod reproduce;
mod soak;
mod test;
mod types;

use anyhow::Result;

use crate::journal::Journal;
use crate::place::Place;
use crate::{build, serve, setup};

/// How a chore ended that was understood.
pub enum End {
    Done,
    /// Tests failed; what failed is printed.
    Failed,
    Misuse,
}

/// Does the chore that the arguments name, and prints its step times.
pub fn run(place: &Place, arguments: &[String], journal: &mut Journal) -> Result<End> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["setup"] => {
            setup::workbench(place, journal)?;
            setup::test_bench(place, journal)?;
            journal.print();
        }
        ["build"] => {
            let bench = setup::workbench(place, journal)?;
            build::all(place, &bench, journal)?;
            journal.print();
        }
        ["serve"] => serve::start(place, None, journal)?,
        ["serve", "--port", port] => match port.parse() {
            Ok(port) => serve::start(place, Some(port), journal)?,
            Err(_) => return Ok(End::Misuse),
        },
        ["test"] => return test::run(place, journal),
        ["check"] => return check::run(place, journal),
        ["bench"] => bench::run(place, journal)?,
        ["bench", "lighthouse"] => bench::lighthouse_alone(place, journal)?,
        ["bench", "contest"] => bench::contest_alone(place, journal)?,
        ["soak"] => soak::run(place, soak::MINUTES, journal)?,
        ["soak", minutes] => match minutes.parse() {
            Ok(minutes) => soak::run(place, minutes, journal)?,
            Err(_) => return Ok(End::Misuse),
        },
        ["reproduce"] => reproduce::run(place, journal)?,
        ["types"] => types::write(place, journal)?,
        _ => return Ok(End::Misuse),
    }
    Ok(End::Done)
}
