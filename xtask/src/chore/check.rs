//! The quick part of the tests: what can be judged without running the product.

use anyhow::Result;

use super::report::Report;
use super::{End, types};
use crate::journal::Journal;
use crate::place::Place;
use crate::run::Run;
use crate::setup::{self, TARGET, Workbench};
use crate::{build, run};

/// The native tests that keep the rules of the house; each is a file in tests/.
const HOUSE: [&str; 5] = ["layering", "schemas", "coverage", "glossary", "data"];

/// `cargo xtask check`.
pub fn run(place: &Place, journal: &mut Journal) -> Result<End> {
    let mut report = Report::new(journal);
    if let Some(bench) = report.steps("set-up", |journal| setup::workbench(place, journal)) {
        steps(place, &bench, &mut report);
        let house: Vec<&str> = HOUSE.into_iter().filter(|name| has_test(place, name)).collect();
        report.tests("rules of the house", || {
            let names = house.iter().flat_map(|name| ["--test", name]);
            Ok(Run::cargo().args(["test", "--package", "nearzero"]).args(names).within(&place.root))
        });
    }
    Ok(report.end())
}

/// The checks that `test` makes too.
pub fn steps(place: &Place, bench: &Workbench, report: &mut Report) {
    report.step("format", || Run::cargo().args(["fmt", "--all", "--check"]).within(&place.root).go());
    report.step("lints", || {
        clippy().args(["--workspace", "--all-targets", "--", "-D", "warnings"]).within(&place.root).go()
    });
    // Debian's compiler has no linter of the version that the native step used; that step saw the same files.
    if bench.wasm.own {
        report.step("lints for WebAssembly", || {
            let _lock = build::compile::claim(place, bench)?;
            clippy()
                .args([
                    "--package",
                    "nearzero-wasm-core",
                    "--package",
                    "nearzero-wasm-register",
                    "--package",
                    "nearzero-wasm-keys",
                    "--package",
                    "nearzero-wasm-statistics",
                    "--all-targets",
                    "--target",
                    TARGET,
                    "--target-dir",
                ])
                .arg(build::compile::target_folder(place))
                .args(["--", "-D", "warnings"])
                .within(&place.root)
                .go()
        });
    }
    report.step("types from schemas", || types::check(place));
    report.step("page: types", || tool(place, "typescript/bin/tsc").arg("--noEmit").go());
    report.step("page: lints", || {
        let folders = ["www/src", "www/build", "tests/e2e"];
        tool(place, "oxlint/bin/oxlint").arg("--deny-warnings").args(folders).within(&place.root).go()
    });
}

/// One of the page's tools.
pub fn tool(place: &Place, path: &str) -> Run {
    run::Run::new("node").arg(place.www().join("node_modules").join(path)).within(&place.www())
}

fn clippy() -> Run {
    Run::cargo().args(["clippy", "--quiet"])
}

/// Whether tests/ has that test.
pub fn has_test(place: &Place, name: &str) -> bool {
    place.root.join("tests").join(format!("{name}.rs")).is_file()
}
