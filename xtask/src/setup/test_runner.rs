//! wasm-bindgen-test-runner, which no registry ships ready-made: compiled once a version, kept in the cache.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::build::bindings;
use crate::place::Place;
use crate::retry::thrice;
use crate::run::Run;

/// Finds the runner of the very version of the bindings, or builds it.
pub fn find(place: &Place) -> Result<PathBuf> {
    let version = bindings::version(place)?;
    let folder = place.cache.join(format!("wasm-bindgen-cli-{version}"));
    let runner = folder.join("bin/wasm-bindgen-test-runner");
    let _lock = place.lock("tools")?;
    if runner.is_file() {
        return Ok(runner);
    }
    println!("compiling wasm-bindgen-test-runner {version}, once");
    thrice("cargo install wasm-bindgen-cli", || {
        Run::cargo()
            .args(["install", "wasm-bindgen-cli", "--no-default-features", "--version", &version])
            .arg("--root")
            .arg(&folder)
            .env("CARGO_TARGET_DIR", place.cache.join("target/tools"))
            // It runs for seconds and compiles for minutes: twice as fast to build without these.
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .go()
    })
    .context(
        "wasm-bindgen-test-runner is missing: cargo must reach crates.io, or the mirror in its config.toml",
    )?;
    Ok(runner)
}
