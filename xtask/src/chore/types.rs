//! The page's TypeScript types, made from schemas/ and committed; a test makes them again and compares.

use anyhow::{Context, Result};

use crate::journal::Journal;
use crate::place::Place;
use crate::run::Run;
use crate::setup;

/// Writes www/src/generated/wire.ts.
pub fn write(place: &Place, journal: &mut Journal) -> Result<()> {
    setup::workbench(place, journal)?;
    journal.step("types from schemas", || script(place).go())?;
    journal.print();
    Ok(())
}

/// Fails if the committed file is not what the schemas give.
pub fn check(place: &Place) -> Result<()> {
    script(place).arg("--check").go().context("www/src/generated/wire.ts is stale: run `cargo xtask types`")
}

fn script(place: &Place) -> Run {
    Run::new("node").arg("build/types.mjs").within(&place.www())
}
