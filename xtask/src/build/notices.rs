//! The notices of everything of others that the page carries: Rust crates inside the modules, npm packages beside.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::SHIPPED;
use crate::place::Place;
use crate::setup::{TARGET, Workbench};

/// Name and version to the notice, so that the text has one order everywhere.
type Notices = BTreeMap<(String, String), String>;

/// One text: each package with its licence, its home, and the licence files it came with.
pub fn collect(place: &Place, bench: &Workbench) -> Result<String> {
    let mut notices = Notices::new();
    crates(place, bench, &mut notices)?;
    packages(place, &mut notices)?;
    let mut text = "nearzero contains the following works of others, each under its own licence.\n\
                    The WebAssembly modules also contain Rust's standard library (MIT OR Apache-2.0,\n\
                    copyright the Rust Project contributors).\n"
        .to_owned();
    for ((name, version), notice) in &notices {
        text += &format!("\n{}\n{name} {version}\n{notice}", "=".repeat(72));
    }
    Ok(text)
}

/// Every crate that is linked into a shipped module: no build script, no macro, no test.
fn crates(place: &Place, bench: &Workbench, notices: &mut Notices) -> Result<()> {
    let run = bench.wasm.cargo(place)?.args(["metadata", "--format-version=1", "--filter-platform", TARGET]);
    let metadata: Value = serde_json::from_str(&run.read()?)?;
    let packages = by_id(&metadata, "/packages")?;
    let nodes = by_id(&metadata, "/resolve/nodes")?;
    let shipped = |package: &&&Value| SHIPPED.iter().any(|module| text(package, "name") == module.package);
    let mut queue: Vec<&str> = packages.values().filter(shipped).map(|package| text(package, "id")).collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = queue.pop() {
        let package = packages.get(id).with_context(|| format!("cargo describes no `{id}`"))?;
        if !seen.insert(id) || is_macro(package) {
            continue;
        }
        for dependency in list(nodes.get(id).copied(), "deps") {
            if list(Some(dependency), "dep_kinds")
                .iter()
                .any(|kind| kind.get("kind").is_some_and(Value::is_null))
            {
                queue.push(text(dependency, "pkg"));
            }
        }
        if !package.get("source").is_none_or(Value::is_null) {
            let folder =
                Path::new(text(package, "manifest_path")).parent().context("a crate without folder")?;
            add(notices, package, text(package, "repository"), folder)?;
        }
    }
    Ok(())
}

/// Every npm package that ends in the bundle: the lock file's, but for the tools.
fn packages(place: &Place, notices: &mut Notices) -> Result<()> {
    let lock: Value = serde_json::from_str(&fs::read_to_string(place.www().join("package-lock.json"))?)?;
    let packages =
        lock.get("packages").and_then(Value::as_object).context("the lock file lists no packages")?;
    for (path, entry) in packages {
        if path.is_empty() || entry.get("dev").is_some() {
            continue;
        }
        let folder = place.www().join(path);
        let manifest: Value = serde_json::from_str(&fs::read_to_string(folder.join("package.json"))?)?;
        let home = manifest
            .pointer("/repository/url")
            .and_then(Value::as_str)
            .unwrap_or(text(&manifest, "homepage"));
        add(notices, &manifest, home, &folder)?;
    }
    Ok(())
}

fn add(notices: &mut Notices, package: &Value, home: &str, folder: &Path) -> Result<()> {
    let (name, version) = (text(package, "name").to_owned(), text(package, "version").to_owned());
    let licence = text(package, "license");
    if licence.is_empty() {
        bail!("{name} {version} names no licence: it must not be shipped");
    }
    let mut notice = format!("licence: {licence}\n");
    if !home.is_empty() {
        notice += &format!("home: {home}\n");
    }
    for file in licence_files(folder)? {
        notice += &format!("\n{}\n", fs::read_to_string(&file)?.replace('\r', "").trim_end());
    }
    notices.insert((name, version), notice);
    Ok(())
}

fn licence_files(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        if path.is_file()
            && ["LICENSE", "LICENCE", "COPYING", "NOTICE"].iter().any(|start| name.starts_with(start))
        {
            found.push(path);
        }
    }
    found.sort();
    // Of a choice of licences we take MIT, the shorter text.
    if let Some(mit) = found.iter().find(|path| path.ends_with("LICENSE-MIT")) {
        return Ok(vec![mit.clone()]);
    }
    Ok(found)
}

fn by_id<'a>(metadata: &'a Value, pointer: &str) -> Result<BTreeMap<&'a str, &'a Value>> {
    let entries = metadata.pointer(pointer).and_then(Value::as_array);
    let entries = entries.with_context(|| format!("cargo metadata has no {pointer}"))?;
    Ok(entries.iter().map(|entry| (text(entry, "id"), entry)).collect())
}

fn is_macro(package: &Value) -> bool {
    list(Some(package), "targets")
        .iter()
        .any(|target| list(Some(target), "kind").iter().any(|kind| kind.as_str() == Some("proc-macro")))
}

fn list<'a>(value: Option<&'a Value>, key: &str) -> &'a [Value] {
    value.and_then(|value| value.get(key)).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}
