//! The page, bundled by Vite: as a site and as one file.

use std::path::PathBuf;

use anyhow::Result;

use crate::place::Place;
use crate::run::Run;

/// The two forms of the page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Site,
    Single,
}

/// Where Vite leaves that form; what is added to it is not Vite's business.
pub fn bundled(place: &Place, kind: Kind) -> PathBuf {
    place.scratch().join(match kind {
        Kind::Site => "site",
        Kind::Single => "single",
    })
}

/// Bundles that form.
pub fn bundle(place: &Place, kind: Kind) -> Result<()> {
    let mode = if kind == Kind::Single { "single" } else { "production" };
    Run::new("node")
        .args(["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "--mode", mode, "--outDir"])
        .arg(bundled(place, kind))
        .within(&place.www())
        .go()
}
