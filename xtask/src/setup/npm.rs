//! The page's packages, exactly those of the lock file, none of their install scripts.

use std::fs;

use anyhow::{Context, Result};

use crate::digest;
use crate::place::Place;
use crate::retry::thrice;
use crate::run::Run;

/// Installs unless what is installed belongs to the lock file as it is.
pub fn install(place: &Place) -> Result<()> {
    let www = place.www();
    let wanted = digest::list(&www, &[www.join("package.json"), www.join("package-lock.json")])?;
    let stamp = www.join("node_modules/.nearzero-stamp");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    thrice("npm ci", || {
        Run::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).within(&www).go()
    })
    .context(
        "the page's packages are missing: `npm ping` must reach a registry (`npm config set registry URL`)",
    )?;
    Ok(fs::write(stamp, wanted)?)
}
