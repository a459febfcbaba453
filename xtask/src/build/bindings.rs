//! The JavaScript side of a module, made by wasm-bindgen's own library at the version the module was compiled with.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::place::Place;

/// Writes NAME.js and NAME_bg.wasm.
pub fn generate(name: &str, module: Vec<u8>, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Bindgen::new()
        .input_bytes(name, module)
        .web(true)?
        .typescript(false)
        // The caller hands over the bytes: a default path breaks classic workers and packs the module twice.
        .omit_default_module_path(true)
        // The optimiser puts functions in order by their names, and strips them afterwards.
        .remove_name_section(false)
        .remove_producers_section(true)
        .generate(folder)
        .with_context(|| format!("making the bindings of `{name}`"))
}

/// The version of wasm-bindgen in Cargo.lock.
pub fn version(place: &Place) -> Result<String> {
    let lock = fs::read_to_string(place.root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let mut lines = lock.lines().skip_while(|line| *line != "name = \"wasm-bindgen\"").skip(1);
    let version = lines.next().and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version.map(str::to_owned).context("Cargo.lock names no version of wasm-bindgen")
}
