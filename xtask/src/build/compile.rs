//! One crate to WebAssembly, in the cache, so that a fresh clone does not compile every dependency again.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::place::Place;
use crate::setup::{TARGET, Workbench};

/// Where everything for WebAssembly is compiled, tests too.
pub fn target_folder(place: &Place) -> PathBuf {
    place.cache.join("target/wasm")
}

/// A crate compiled for shipping.
pub struct Compiled {
    /// The module, before bindings.
    pub module: Vec<u8>,
    /// The pack of data that its library was built with; none where it has none.
    pub data: Option<Vec<u8>>,
}

/// Compiles a crate for shipping.
pub fn release(place: &Place, bench: &Workbench, package: &str, data: Option<&str>) -> Result<Compiled> {
    let target = target_folder(place);
    let _lock = claim(place, bench)?;
    let messages = bench
        .wasm
        .cargo(place)?
        // A crate that is a library for its tests as well is not optimised as a whole: only the module is asked for.
        .args(["rustc", "--quiet", "--release", "--lib", "--crate-type=cdylib", "--package", package])
        .args(["--target", TARGET, "--target-dir"])
        .arg(&target)
        // The bindings are made from the list of features that stripping would throw away; they strip afterwards.
        .env("CARGO_PROFILE_RELEASE_STRIP", "none")
        // Here size counts, natively speed.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "z")
        .arg("--message-format=json-render-diagnostics")
        .read()?;
    let file = target.join(TARGET).join("release").join(format!("{}.wasm", package.replace('-', "_")));
    let module = fs::read(&file).with_context(|| format!("cargo left no {}", file.display()))?;
    let data = data
        .and_then(|data| out_folders(&messages).map(|folder| folder.join(data)).find(|pack| pack.exists()));
    Ok(Compiled { module, data: data.map(fs::read).transpose()? })
}

/// Where the build scripts of this build wrote, also those that did not have to run again.
fn out_folders(messages: &str) -> impl Iterator<Item = PathBuf> {
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    messages.filter_map(|message| message.get("out_dir")?.as_str().map(PathBuf::from))
}

/// Waits for the shared folder. Cargo tells two checkouts of one project apart by the age of their files only,
/// so what another checkout compiled of our own crates is thrown away; the dependencies stay.
pub fn claim(place: &Place, bench: &Workbench) -> Result<fs::File> {
    let target = target_folder(place);
    let lock = place.lock("wasm")?;
    let owner = target.join("owner");
    let me = place.root.display().to_string();
    if fs::read_to_string(&owner).is_ok_and(|owner| owner != me) {
        let ours = bench.wasm.cargo(place)?.args(["metadata", "--no-deps", "--format-version=1"]).read()?;
        let mut clean = bench.wasm.cargo(place)?.args(["clean", "--quiet", "--target-dir"]).arg(&target);
        for name in package_names(&ours)? {
            clean = clean.args(["--package", &name]);
        }
        clean.go()?;
    }
    fs::create_dir_all(&target)?;
    fs::write(&owner, me)?;
    Ok(lock)
}

fn package_names(metadata: &str) -> Result<Vec<String>> {
    let metadata: serde_json::Value = serde_json::from_str(metadata)?;
    let packages =
        metadata.get("packages").and_then(|packages| packages.as_array()).context("no packages")?;
    Ok(packages.iter().filter_map(|package| Some(package.get("name")?.as_str()?.to_owned())).collect())
}
