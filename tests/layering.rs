//! The layers of `src/ARCHITECTURE.md`, kept: a module uses what is below it and nothing beside or above. Followed by syntax, not by search.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "layering/paths.rs"]
mod paths;

use paths::{Named, named, words};
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::Visit;

/// Lowest first. Modules of one row are siblings and do not know each other.
/// `park`, `check` and `report` do not exist yet; their places are decided.
const LAYERS: &[&[&str]] = &[
    &["decimal"],
    &["json"],
    &["notice"],
    &["gas", "period", "party", "provenance"],
    &["journal"],
    &["quantity"],
    &["formula"],
    &["library"],
    &["method"],
    &["inventory", "rectification"],
    &["park"],
    &["check", "report", "exchange"],
    &["session"],
    &["api", "messages"],
    &["bin"],
];

/// The program's name for its own library.
const LIBRARY: &str = "nearzero";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below these folders with one of these endings: its path from the root, with `/`, and its text.
fn files(folders: &[&str], endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                if !["generated", "node_modules"].iter().any(|made| name.ends_with(made)) {
                    open.push(path);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The module that a file of `src/` is: `src/api/mod.rs` is `api`, `src/lib.rs` the root, everything in `src/bin` is `bin`.
fn module_of(file: &str) -> Vec<String> {
    let path = Path::new(file).strip_prefix("src").unwrap().with_extension("");
    let mut module: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
    if module.first().is_some_and(|first| first == "bin") {
        return vec!["bin".to_owned()];
    }
    if ["mod", "lib"].contains(&module.last().unwrap().as_str()) {
        module.pop();
    }
    module
}

fn rank(module: &str) -> Option<usize> {
    LAYERS.iter().position(|row| row.contains(&module))
}

/// Why this path must not stand where it stands.
fn fault(place: &Named) -> Option<String> {
    let from = place.within.first()?;
    let own = (from == "bin").then_some(LIBRARY);
    let target = place.absolute(own)?;
    let to = target.first().map(String::as_str).filter(|to| *to != "*");
    let said = place.path.join("::");
    match (rank(from), to, to.and_then(rank)) {
        (None, ..) => Some(format!("`{from}` has no layer")),
        (_, None, _) => Some(format!("`{said}` takes the whole crate")),
        (_, Some(to), _) if to == from => None,
        (_, Some(to), None) => Some(format!("`{said}`: `{to}` has no layer")),
        (Some(here), Some(to), Some(there)) => {
            let way = if there > here { "above" } else { "beside" };
            (there >= here).then(|| format!("`{said}`: `{to}` is {way} `{from}`"))
        }
    }
}

fn faults(file: &str, text: &str) -> Vec<String> {
    let places = named(text, &module_of(file)).unwrap();
    places.iter().filter_map(fault).map(|why| format!("{file}: {why}")).collect()
}

#[test]
fn every_edge_leads_down() {
    let sources = files(&["src"], &[".rs"]);
    assert!(sources.len() > 50, "{} files", sources.len());
    let found: Vec<String> = sources.iter().flat_map(|(file, text)| faults(file, text)).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_module_of_the_crate_has_a_layer() {
    let (_, text) = files(&["src"], &["src/lib.rs"]).remove(0);
    let modules = syn::parse_file(&text).unwrap().items.into_iter();
    let modules: Vec<String> = modules
        .filter_map(|item| if let syn::Item::Mod(one) = item { Some(one.ident.to_string()) } else { None })
        .collect();
    assert!(modules.len() >= 12);
    for module in modules {
        assert!(rank(&module).is_some(), "`{module}` has no layer");
    }
}

#[test]
fn an_upward_edge_is_seen_however_it_is_written() {
    let upward = |file, text| assert_eq!(faults(file, text).len(), 1, "{text}: {:?}", faults(file, text));
    for text in [
        "use crate::session::Session;",
        "use crate::{notice::Notice, session::{Figure as F}};",
        "use super::super::session;",
        "fn f() { let x: crate::session::Session = g(); }",
        "fn f() { vec![1, super::super::session::open::digest(b\"\")]; }",
        "macro_rules! m { () => { $crate::session::open() }; }",
        "macro_rules! m { () => { use crate::{gas::Gas, session::{Kind}}; }; }",
        "mod tests { use super::super::super::session; }",
        "#[derive(Debug)] struct S { #[serde(with = \"crate::session::open\")] x: u8 }",
        "impl crate::session::Document for () {}",
        "type T = Vec<Box<dyn crate::session::Session>>;",
    ] {
        upward("src/method/prepare.rs", text);
    }
    upward("src/rectification/state.rs", "use crate::inventory::Inventory;");
    upward("src/gas.rs", "use super::period::Day;");
    upward("src/gas.rs", "use super::*;");
    upward("src/gas.rs", "use crate as all;");
    upward("src/gas.rs", "use crate::nowhere::X;");
    upward("src/unheard/of.rs", "use crate::gas::Gas;");
}

#[test]
fn a_downward_edge_is_none_to_complain_of() {
    for (file, text) in [
        (
            "src/method/prepare.rs",
            "use super::registry::Kind; use crate::notice::{Code, Notice}; use std::fmt;",
        ),
        (
            "src/quantity/unit.rs",
            "mod tests { use super::*; } pub(super) use x; pub(in crate::session) fn f() {}",
        ),
        ("src/lib.rs", "pub mod api; pub use api::Host;"),
        (
            "src/bin/nearzero/main.rs",
            "use crate::ask::Question; use nearzero::api::Host; fn f() { nearzero::messages::x() }",
        ),
    ] {
        assert_eq!(faults(file, text), Vec::<String>::new());
    }
    assert_eq!(module_of("src/bin/nearzero/print/rows.rs"), ["bin"]);
    assert_eq!(module_of("src/api/mod.rs"), ["api"]);
    assert!(module_of("src/lib.rs").is_empty());
}

/// Words that belong to one place: what they are, where they may stand, why.
const KEPT: &[(&[&str], &[&str], &str)] = &[
    (&["uom"], &["src/quantity/"], "units are read at the door, the rest sees dimensions"),
    (&["i128"], &["src/quantity/exact.rs"], "totals are exact in one place"),
    (&["HashMap", "HashSet"], &[], "their order is random; a BTreeMap's is not"),
    (&["fluent_bundle", "unic_langid"], &["src/messages.rs"], "texts belong to the edge"),
    (&["lexopt"], &["src/bin/"], "arguments belong to the command line"),
    (&["wasm_bindgen", "js_sys", "web_sys"], &[], "JavaScript is known to the crates in wasm/ only"),
    (&["SystemTime", "Instant", "OffsetDateTime", "UtcDateTime"], &[], "time comes in with the call"),
    (&["getrandom", "rand"], &[], "randomness comes in with the call"),
];

/// What the pure core does not use of the standard library; the command line does.
const IMPURE: &[&str] = &["env", "fs", "io", "net", "process", "thread", "time"];

#[test]
fn what_belongs_to_one_place_is_named_nowhere_else() {
    for (file, text) in files(&["src"], &[".rs"]) {
        let words = words(&text);
        for (kept, places, why) in KEPT {
            if places.iter().any(|place| file.starts_with(place)) {
                continue;
            }
            let stray = words.iter().find(|word| kept.contains(&word.as_str()));
            assert_eq!(stray, None, "{file}: {why}");
        }
    }
    let quantity = files(&["src/quantity"], &[".rs"]);
    assert!(
        quantity.iter().any(|(_, text)| words(text).iter().any(|word| word == "uom")),
        "the search finds what is there"
    );
}

#[test]
fn the_core_reads_no_file_no_clock_and_no_network() {
    for (file, text) in files(&["src"], &[".rs"]) {
        if file.starts_with("src/bin/") {
            continue;
        }
        for place in named(&text, &module_of(&file)).unwrap() {
            let [first, second, ..] = place.path.as_slice() else { continue };
            let impure = first == "std" && IMPURE.contains(&second.as_str());
            assert!(!impure, "{file}: `{}`", place.path.join("::"));
        }
    }
}

/// Counts the branches of a file.
#[derive(Default)]
struct Branches(usize);

impl<'ast> Visit<'ast> for Branches {
    fn visit_expr(&mut self, expr: &'ast syn::Expr) {
        use syn::Expr;
        let branch = matches!(
            expr,
            Expr::If(_) | Expr::Match(_) | Expr::While(_) | Expr::ForLoop(_) | Expr::Loop(_) | Expr::Try(_)
        );
        self.0 += usize::from(branch);
        syn::visit::visit_expr(self, expr);
    }
}

#[test]
fn the_wasm_edge_is_thin_has_no_branch_and_knows_the_api_only() {
    let edges: Vec<_> =
        files(&["wasm"], &[".rs"]).into_iter().filter(|(file, _)| file.contains("/src/")).collect();
    assert!(!edges.is_empty());
    for (file, text) in edges {
        assert!(text.lines().count() <= 120, "{file}: {} lines", text.lines().count());
        let mut branches = Branches::default();
        branches.visit_file(&syn::parse_file(&text).unwrap());
        assert_eq!(branches.0, 0, "{file}: a branch belongs into the core, where it is tested");
        for place in named(&text, &[]).unwrap() {
            let beyond = place.path[0] == LIBRARY && place.path.get(1).is_some_and(|part| part != "api");
            assert!(!beyond, "{file}: `{}`", place.path.join("::"));
        }
    }
    let mut branches = Branches::default();
    branches.visit_file(&syn::parse_file("fn f() { if a { match b {} } g()?; }").unwrap());
    assert_eq!(branches.0, 3, "the count counts");
}

/// Folders of sources that people write and read.
const WRITTEN: &[&str] = &["src", "build", "wasm", "xtask/src", "www/src", "www/build", "tests", "benches"];

#[test]
fn no_file_is_longer_than_500_lines() {
    for (file, text) in files(WRITTEN, &[".rs", ".ts", ".mjs", ".css", ".html"]) {
        assert!(text.lines().count() <= 500, "{file}: {} lines; split it by idea", text.lines().count());
    }
}

#[test]
fn no_promise_is_left_in_a_source() {
    let promises = [concat!("TO", "DO"), concat!("FIX", "ME")];
    for (file, text) in files(
        &[WRITTEN, &["data"]].concat(),
        &[".rs", ".ts", ".mjs", ".css", ".html", ".toml", ".csv", ".ftl", ".md"],
    ) {
        let word = text.split(|c: char| !c.is_ascii_alphanumeric()).find(|word| promises.contains(word));
        assert_eq!(word, None, "{file}: finish it, or open an issue");
    }
}
