//! What the chores need from the machine: found if it is there, installed if that is possible, else named in one line.

mod apt;
mod browser;
mod debian;
mod node;
mod npm;
mod test_runner;
mod wasm;

pub use browser::Browser;
pub use wasm::Toolchain;

use std::path::PathBuf;

use anyhow::Result;

use crate::journal::Journal;
use crate::place::Place;

/// The compiler's target that the modules are built for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// What a build needs.
pub struct Workbench {
    /// Compiles to WebAssembly.
    pub wasm: Toolchain,
}

/// What the tests need besides.
pub struct TestBench {
    /// Chromium and its driver.
    pub browser: Browser,
    /// Runs the core's tests inside the browser.
    pub runner: PathBuf,
}

/// Finds or installs what a build needs.
pub fn workbench(place: &Place, journal: &mut Journal) -> Result<Workbench> {
    let wasm = journal.step("set-up: compiler for WebAssembly", || wasm::toolchain(place))?;
    journal.step("set-up: the page's packages", || {
        node::require()?;
        npm::install(place)
    })?;
    Ok(Workbench { wasm })
}

/// Finds or installs what the tests need besides.
pub fn test_bench(place: &Place, journal: &mut Journal) -> Result<TestBench> {
    let browser = journal.step("set-up: browser", browser::find)?;
    let runner = journal.step("set-up: test runner for WebAssembly", || test_runner::find(place))?;
    Ok(TestBench { browser, runner })
}
