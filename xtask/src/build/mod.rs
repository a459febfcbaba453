//! dist/: the site, the same in one file, notices and checksums.

pub mod bindings;
pub mod compile;
mod csp;
mod finish;
mod notices;
mod optimise;
mod page;

use std::fs;

use anyhow::{Context, Result};

use crate::digest;
use crate::journal::Journal;
use crate::place::Place;
use crate::setup::Workbench;

/// A crate that becomes a WebAssembly module.
pub struct Module {
    /// The name the worker loads it by.
    pub name: &'static str,
    /// The crate.
    pub package: &'static str,
    /// What its library is given to read when a host is made: a file that its build script writes.
    pub data: Option<&'static str>,
}

/// The library of factors.
const LIBRARY: &str = "library.json";
/// What is asked of the classes of source, and the working days.
const PRACTICE: &str = "practice.json";
/// The same, with tables of superiors and checklists.
const STATISTICS: &str = "statistics.json";

/// What the page is shipped with.
pub const SHIPPED: [Module; 5] = [
    Module { name: "core", package: "nearzero-wasm-core", data: Some(LIBRARY) },
    Module { name: "audit", package: "nearzero-wasm-audit", data: Some(LIBRARY) },
    Module { name: "register", package: "nearzero-wasm-register", data: Some(PRACTICE) },
    Module { name: "keys", package: "nearzero-wasm-keys", data: Some(PRACTICE) },
    Module { name: "statistics", package: "nearzero-wasm-statistics", data: Some(STATISTICS) },
];

/// A module that only the tests load, to prove that the worker takes any.
pub const PROBE: Module = Module { name: "probe", package: "nearzero-wasm-probe", data: None };

/// The core with what only the benchmarks ask of it.
pub const BENCH: Module = Module { name: "bench", package: "nearzero-wasm-bench", data: Some(LIBRARY) };

/// Compiles modules and puts them, with their bindings, where the bundler finds them. What is fresh is left alone.
pub fn modules(place: &Place, bench: &Workbench, modules: &[Module], journal: &mut Journal) -> Result<()> {
    for Module { name, package, data } in modules {
        journal.step(&format!("build: WebAssembly, {name}"), || {
            let compiled = compile::release(place, bench, package, *data)?;
            let data = compiled.data.unwrap_or_default();
            let (module, version) = (digest::hex(&compiled.module), bindings::version(place)?);
            let made_from = format!("{module} {} {version}\n", digest::hex(&data));
            let folder = place.generated(name);
            let stamp = folder.join("made-from");
            if fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == made_from) {
                return Ok(());
            }
            bindings::generate(name, compiled.module, &folder)?;
            fs::write(folder.join(format!("{name}.data")), data)?;
            optimise::smallest(place, &folder.join(format!("{name}_bg.wasm")))?;
            Ok(fs::write(stamp, made_from)?)
        })?;
    }
    Ok(())
}

/// Builds everything that is stale.
pub fn all(place: &Place, bench: &Workbench, journal: &mut Journal) -> Result<()> {
    modules(place, bench, &SHIPPED, journal)?;
    let stamp = place.scratch().join("dist-made-from");
    let made_from = inputs(place)?;
    if fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == made_from) && finish::is_whole(place) {
        return Ok(());
    }
    journal.step("build: site", || page::bundle(place, page::Kind::Site))?;
    journal.step("build: single file", || page::bundle(place, page::Kind::Single))?;
    journal.step("build: notices, policy, checksums", || finish::assemble(place, bench))?;
    fs::write(&stamp, made_from).with_context(|| format!("cannot write {}", stamp.display()))
}

/// Whatever a change of which changes dist/.
fn inputs(place: &Place) -> Result<String> {
    let mut files = digest::files(&place.www(), &["node_modules", "probe"])?;
    files.extend(digest::files(&place.root.join("xtask"), &[])?);
    for bundled in ["data/messages", "data/examples"] {
        files.extend(digest::files(&place.root.join(bundled), &[]).unwrap_or_default());
    }
    files.extend(finish::licences(place)?);
    files.push(place.root.join("Cargo.lock"));
    Ok(digest::hex(digest::list(&place.root, &files)?.as_bytes()))
}
