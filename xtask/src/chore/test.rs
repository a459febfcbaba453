//! Everything CI runs, in the order of how soon it tells something.

use anyhow::Result;

use super::End;
use super::check::{self, tool};
use super::report::{Beside, Report};
use crate::build;
use crate::journal::Journal;
use crate::place::Place;
use crate::run::Run;
use crate::setup::{self, TARGET, TestBench, Workbench};

const VITEST: &str = "vitest/vitest.mjs";

/// `cargo xtask test`.
pub fn run(place: &Place, journal: &mut Journal) -> Result<End> {
    let mut report = Report::new(journal);
    let bench = report.steps("set-up", |journal| {
        Ok((setup::workbench(place, journal)?, setup::test_bench(place, journal)?))
    });
    match bench {
        Some((bench, tests)) => steps(place, &bench, &tests, &mut report),
        None => report.not_run(&["everything after the set-up"]),
    }
    Ok(report.end())
}

fn steps(place: &Place, bench: &Workbench, tests: &TestBench, report: &mut Report) {
    check::steps(place, bench, report);
    report.step("native tests: compile", || native(place).arg("--no-run").go());
    // Native tests mostly use one processor, browsers mostly wait: they share the machine until time itself is measured.
    let beside = [
        Beside::start("native tests", native(place)),
        Beside::start("fuzzing of the readers, 60 s", fuzz(place)),
    ];
    report.tests("tests inside WebAssembly", || in_browser(place, bench, tests));
    report.tests("page: unit tests", || Ok(tool(place, VITEST).arg("run").env("CI", "true")));
    let built = report.steps("build", |journal| {
        build::all(place, bench, journal)?;
        build::modules(place, bench, &[build::PROBE], journal)
    });
    const END_TO_END: &str = "end to end";
    const PACE: &str = "end to end: pace, with the machine to itself";
    if built.is_some() {
        report.tests(END_TO_END, || Ok(end_to_end(place, tests, "behaviour")));
    }
    for tests in beside {
        report.ended(tests);
    }
    if built.is_some() {
        report.tests(PACE, || Ok(end_to_end(place, tests, "pace")));
    } else {
        report.not_run(&[END_TO_END, PACE]);
    }
}

fn native(place: &Place) -> Run {
    Run::cargo().args(["test", "--workspace"]).within(&place.root)
}

/// Fuzzes the canonical reader for a minute.
fn fuzz(place: &Place) -> Run {
    Run::cargo()
        // Of the whole workspace, as the tests beside it: for one package alone the library would be compiled anew.
        .args(["test", "--quiet", "--workspace", "--test", "fuzz_reader", "--", "--nocapture"])
        .env("NEARZERO_FUZZ_SECONDS", "60")
        .within(&place.root)
}

fn in_browser(place: &Place, bench: &Workbench, tests: &TestBench) -> Result<Run> {
    // The lock is given up before the tests run: cargo has its own while it compiles.
    drop(build::compile::claim(place, bench)?);
    let run = bench.wasm.cargo(place)?;
    Ok(run
        .args(["test", "--package", "nearzero-wasm-core", "--package", "nearzero-wasm-register"])
        .args(["--target", TARGET, "--target-dir"])
        .arg(build::compile::target_folder(place))
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &tests.runner)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", place.root.join("webdriver.json"))
        .env("CHROMEDRIVER", &tests.browser.driver))
}

/// The specs in tests/e2e of one project of their configuration, against what `build` has left in dist/.
pub fn end_to_end(place: &Place, tests: &TestBench, project: &str) -> Run {
    tool(place, VITEST)
        .args(["run", "--config", "vitest.e2e.config.ts", "--project", project])
        .env("CI", "true")
        .env("CHROME", &tests.browser.shell)
}
