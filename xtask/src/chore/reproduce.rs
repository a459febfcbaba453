//! Two builds of one commit are byte-equal: each in a clone, a folder and caches of its own, so that nothing is taken over.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::journal::Journal;
use crate::place::Place;
use crate::run::Run;

const SUMS: &str = "SHA256SUMS";

/// `cargo xtask reproduce`.
pub fn run(place: &Place, journal: &mut Journal) -> Result<()> {
    let commit = git(place).args(["rev-parse", "HEAD"]).read()?.trim().to_owned();
    let changed = git(place).args(["status", "--porcelain"]).read()?;
    ensure!(
        changed.is_empty(),
        "only a commit can be built twice; commit or put away what has changed:\n{changed}"
    );
    // Of different length: a path that gets into a file shifts what follows it.
    let mut built = |name: &str| {
        let folder = place.cache.join("reproduce").join(name);
        let sums = journal.step(&format!("a clone and its build: {name}"), || build(place, &folder, &commit));
        // What was built is large and of no further use, whether it succeeded or not.
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
        sums
    };
    let (one, other) = (built("one")?, built("and-the-other")?);
    journal.print();
    let [first, second] = [&one, &other].map(|sums| sums.lines().collect::<BTreeSet<_>>());
    let differing: Vec<&str> = first.symmetric_difference(&second).copied().collect();
    ensure!(differing.is_empty(), "two builds of {commit} differ:\n{}", differing.join("\n"));
    println!("two builds of {commit} are byte-equal, all {} files:\n{}", first.len(), one.trim_end());
    Ok(())
}

/// The list of checksums of a build in a fresh clone.
fn build(place: &Place, folder: &Path, commit: &str) -> Result<String> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let checkout = folder.join("checkout");
    git(place).args(["clone", "--quiet", "--no-checkout"]).arg(&place.root).arg(&checkout).go()?;
    Run::new("git").args(["checkout", "--quiet", "--detach", commit]).within(&checkout).go()?;
    Run::cargo()
        .args(["xtask", "build"])
        .without(&["CARGO_TARGET_DIR"])
        .env("NEARZERO_CACHE", folder.join("cache"))
        .within(&checkout)
        .go()?;
    fs::read_to_string(checkout.join("dist").join(SUMS)).context("the build left no checksums")
}

fn git(place: &Place) -> Run {
    Run::new("git").within(&place.root)
}
