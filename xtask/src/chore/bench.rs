//! Sizes against their budgets, then the benchmarks.

use anyhow::Result;

use super::test::end_to_end;
use crate::journal::Journal;
use crate::place::Place;
use crate::run::Run;
use crate::{build, setup};

/// `cargo xtask bench`.
pub fn run(place: &Place, journal: &mut Journal) -> Result<()> {
    let bench = setup::workbench(place, journal)?;
    let tests = setup::test_bench(place, journal)?;
    build::all(place, &bench, journal)?;
    // The same test that keeps the budgets prints what it measured.
    journal.step("sizes", || end_to_end(place, &tests).arg("budget").go())?;
    if place.root.join("benches").is_dir() {
        journal.step("benchmarks", || {
            Run::cargo().args(["bench", "--package", "nearzero"]).within(&place.root).go()
        })?;
    }
    journal.print();
    Ok(())
}
