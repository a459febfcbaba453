//! Sizes against their budgets, Lighthouse's marks, then the benchmarks: the core natively and as WebAssembly, and named rivals, in the same run on the same document.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::test::end_to_end;
use crate::build;
use crate::journal::Journal;
use crate::place::Place;
use crate::retry::thrice;
use crate::run::{Run, on_path};
use crate::setup::{self, TestBench, Workbench};

/// What is aimed at, in ms: task, contestant, target.
const TARGETS: [(&str, &str, f64); 13] = [
    ("register: cold, per cent of the floor", "nearzero, native", 115.0),
    ("register: merge", "nearzero, native", 300.0),
    ("register: memory, MB", "nearzero, native", 250.0),
    ("register: memory with a merge, MB", "nearzero, native", 250.0),
    ("register: reading, twice the entries", "nearzero, native", 2.6),
    ("register: judging, twice the entries", "nearzero, native", 2.6),
    ("register: merging, twice the entries", "nearzero, native", 2.6),
    ("register: counting, twice the entries", "nearzero, native", 2.6),
    ("register: writing, twice the entries", "nearzero, native", 2.6),
    ("recompute", "nearzero, native", 3.0),
    ("recompute", "nearzero, WebAssembly", 5.0),
    ("edit", "nearzero, native", 1.0),
    ("edit", "nearzero, WebAssembly", 1.0),
];
const HYPERFORMULA: &str = "hyperformula@3.5.0";
const PANDAS: &str = "pandas==3.1.1";
const LIGHTHOUSE: &str = "lighthouse@12.8.2";

/// `cargo xtask bench`.
pub fn run(place: &Place, journal: &mut Journal) -> Result<()> {
    let bench = setup::workbench(place, journal)?;
    let tests = setup::test_bench(place, journal)?;
    build::all(place, &bench, journal)?;
    // The same test that keeps the budgets prints what it measured.
    let sizes = journal.step("sizes", || end_to_end(place, &tests, "behaviour").arg("budget").go());
    let again = journal.step("a ledger of 100 000 entries, opened again", || {
        end_to_end(place, &tests, "pace").arg("reopen").env("NEARZERO_REOPEN_ENTRIES", "100000").go()
    });
    let marks = lighthouse(place, &tests, journal);
    contest(place, &bench, journal)?;
    journal.print();
    sizes.and(again).and(marks)
}

/// Lighthouse's marks of the built page alone: `cargo xtask bench lighthouse`.
pub fn lighthouse_alone(place: &Place, journal: &mut Journal) -> Result<()> {
    let bench = setup::workbench(place, journal)?;
    let tests = setup::test_bench(place, journal)?;
    build::all(place, &bench, journal)?;
    lighthouse(place, &tests, journal)?;
    journal.print();
    Ok(())
}

/// It is as large as all other packages together, so only this chore installs it.
fn lighthouse(place: &Place, tests: &TestBench, journal: &mut Journal) -> Result<()> {
    journal.step("Lighthouse", || {
        let folder = package(place, "lighthouse", LIGHTHOUSE)?;
        script(place, "lighthouse.mjs").arg(place.dist()).arg(folder).arg(&tests.browser.chrome).go()
    })
}

/// The benchmarks alone: `cargo xtask bench contest`.
pub fn contest_alone(place: &Place, journal: &mut Journal) -> Result<()> {
    let bench = setup::workbench(place, journal)?;
    contest(place, &bench, journal)?;
    journal.print();
    Ok(())
}

fn contest(place: &Place, bench: &Workbench, journal: &mut Journal) -> Result<()> {
    build::modules(place, bench, &[build::BENCH], journal)?;
    fs::create_dir_all(place.scratch())?;
    let document = place.scratch().join("bench.json");
    journal.step("the document", || native(place, "inventory").arg("--").arg(&document).go())?;
    let mut results = journal.step("native", || native(place, "inventory").read())?;
    results += &journal.step("the register, natively", || native(place, "register").read())?;
    results += &journal.step("WebAssembly under Node", || in_node(place, &document))?;
    results +=
        &journal.step("plain JavaScript", || script(place, "rivals/plain.mjs").arg(&document).read())?;
    results += &rival("pandas", journal, || frame(place, &document));
    results += &rival("HyperFormula", journal, || sheet(place, &document));
    print(&results);
    Ok(())
}

fn native(place: &Place, bench: &str) -> Run {
    Run::cargo().args(["bench", "--quiet", "--package", "nearzero", "--bench", bench]).within(&place.root)
}

fn script(place: &Place, name: &str) -> Run {
    Run::new("node").arg(place.root.join("benches").join(name))
}

fn in_node(place: &Place, document: &Path) -> Result<String> {
    let folder = place.generated(build::BENCH.name);
    // Node takes a file for a module by its name.
    fs::copy(folder.join("bench.js"), folder.join("bench.mjs"))?;
    script(place, "wasm.mjs").arg(&folder).arg(document).read()
}

/// A rival that cannot be had is said to be so, and does not stop the others.
fn rival(name: &str, journal: &mut Journal, work: impl FnOnce() -> Result<String>) -> String {
    journal.step(name, work).unwrap_or_else(|error| format!("\t{name}\tnot run: {error:#}\n"))
}

fn frame(place: &Place, document: &Path) -> Result<String> {
    let folder = place.cache.join("rivals/pandas");
    let python = folder.join("bin/python");
    if !folder.join("whole").exists() {
        let first = on_path("python3").context("there is no python3")?;
        Run::new(first).args(["-m", "venv"]).arg(&folder).go()?;
        thrice("pip", || {
            Run::new(&python).args(["-m", "pip", "install", "--quiet", "--only-binary=:all:", PANDAS]).go()
        })?;
        fs::write(folder.join("whole"), PANDAS)?;
    }
    Run::new(python).arg(place.root.join("benches/rivals/frame.py")).arg(document).read()
}

fn sheet(place: &Place, document: &Path) -> Result<String> {
    let folder = package(place, "hyperformula", HYPERFORMULA)?;
    script(place, "rivals/hyperformula.mjs").arg(document).arg(folder).read()
}

/// The folder of a package that only this chore needs, at that version.
fn package(place: &Place, name: &str, version: &str) -> Result<PathBuf> {
    let folder = place.cache.join("rivals").join(name);
    let whole = folder.join("whole");
    if fs::read_to_string(&whole).is_ok_and(|had| had == version) {
        return Ok(folder);
    }
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("package.json"), r#"{"private":true}"#)?;
    thrice("npm", || {
        let flags = ["install", "--ignore-scripts", "--no-audit", "--no-fund", version];
        Run::new("npm").args(flags).within(&folder).go()
    })?;
    fs::write(whole, version)?;
    Ok(folder)
}

/// One table, task by task, quickest first; beside ours what was aimed at.
fn print(results: &str) {
    let mut rows: Vec<(usize, f64, &str, &str, &str)> = Vec::new();
    let mut tasks: Vec<&str> = Vec::new();
    for line in results.lines() {
        let mut parts = line.splitn(3, '\t');
        let (Some(task), Some(who), Some(time)) = (parts.next(), parts.next(), parts.next()) else {
            continue;
        };
        let at = tasks.iter().position(|known| *known == task).unwrap_or_else(|| {
            tasks.push(task);
            tasks.len() - 1
        });
        rows.push((at, time.parse().unwrap_or(f64::INFINITY), task, who, time));
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    println!("\n100 000 lines or entries, median of several runs, ms");
    for (_, time, task, who, told) in rows {
        let target = TARGETS.iter().find(|(of, by, _)| *of == task && *by == who);
        let remark = target.map_or(String::new(), |(_, _, aim)| {
            format!("  target {aim}: {}", if time <= *aim { "met" } else { "NOT MET" })
        });
        match time.is_finite() {
            true => println!("{task:20} {who:52} {time:>10.3}{remark}"),
            false => println!("{task:20} {who:52} {told}"),
        }
    }
}
