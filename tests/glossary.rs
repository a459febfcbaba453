//! `src/GLOSSARY.md` holds every term of the code, and nothing that the code does not have; `src/decisions` keep their form.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may panic as tests may"
)]

use nearzero::gas::Gas;
use nearzero::library::{Library, Parameter};
use nearzero::method::registry::{Input, METHODS, Shape};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A term: English, Chinese, whose word, names in code.
struct Term {
    en: String,
    zh: String,
    names: Vec<String>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn glossary() -> Vec<Term> {
    let text = fs::read_to_string(root().join("src/GLOSSARY.md")).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    rows.map(|row| row.split(" | ").collect::<Vec<_>>())
        .filter(|cells| cells.len() == 4 && cells[0] != "English")
        .map(|cells| Term {
            en: cells[0].to_owned(),
            zh: cells[1].to_owned(),
            names: cells[3].split('`').skip(1).step_by(2).map(str::to_owned).collect(),
        })
        .collect()
}

/// Texts of all files below a folder with one of these endings.
fn texts(folder: &str, endings: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                found.push(fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

/// The row that has this name in code, with these words beside it.
#[track_caller]
fn has(glossary: &[Term], name: &str, zh: &str, en: &str) {
    let row = glossary.iter().find(|term| {
        term.names.iter().any(|n| n == name)
            && term.zh.starts_with(zh)
            && (term.en.contains(en) || en.is_empty())
    });
    assert!(row.is_some(), "no row with `{name}`, {zh}, {en}");
}

#[test]
fn every_input_of_every_method_is_in_the_glossary() {
    let glossary = glossary();
    let check = |input: &Input| {
        has(&glossary, input.name, input.zh, &format!("{}, {}", input.en, input.symbol));
        if let Shape::List(fields) = input.shape {
            for field in fields {
                has(&glossary, field.name, field.zh, &format!("{}, {}", field.en, field.symbol));
            }
        }
    };
    for method in METHODS {
        has(&glossary, method.id, method.zh, method.en);
        method.inputs.iter().for_each(check);
    }
}

#[test]
fn every_gas_parameter_and_class_is_in_the_glossary() {
    let glossary = glossary();
    for gas in [Gas::Co2, Gas::Ch4, Gas::N2o, Gas::Sf6, Gas::Nf3, Gas::Hfc, Gas::Pfc] {
        has(&glossary, gas.id(), "", "");
    }
    for parameter in Parameter::ALL {
        has(&glossary, parameter.id(), "", "");
    }
    for class in Library::standard().unwrap().sectors.iter().flat_map(|sector| &sector.classes) {
        has(&glossary, &class.id, &class.zh, &format!("class: {}", class.en));
    }
}

#[test]
fn every_chinese_term_in_the_docs_of_the_code_is_in_the_glossary() {
    let terms: String = glossary().iter().map(|term| format!("{}\n", term.zh)).collect();
    let mut unknown = BTreeSet::new();
    for text in texts("src", &[".rs"]) {
        let docs = text
            .lines()
            .map(str::trim)
            .filter_map(|line| line.strip_prefix("///").or(line.strip_prefix("//!")));
        for doc in docs {
            // What stands in back-ticks is an example, not a term.
            let plain: String = doc.split('`').step_by(2).collect();
            let words = plain.split(|c: char| !('\u{4e00}'..='\u{9fff}').contains(&c));
            unknown.extend(words.filter(|word| !terms.contains(word)).map(str::to_owned));
        }
    }
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn every_name_in_the_glossary_is_in_the_code() {
    let sources = texts("src", &[".rs"]).concat();
    let data = texts("data", &[".toml"]).concat();
    let words: BTreeSet<&str> = sources.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    let glossary = glossary();
    assert!(glossary.len() > 60, "{} terms", glossary.len());
    for term in &glossary {
        assert!(!term.names.is_empty(), "{}: no name in code", term.en);
        for name in &term.names {
            let quoted = format!("\"{name}\"");
            let is_path = name.split("::").all(|part| words.contains(part));
            assert!(
                is_path || sources.contains(&quoted) || data.contains(&quoted),
                "{}: no `{name}`",
                term.en
            );
        }
    }
}

#[test]
fn a_term_stands_once() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for term in glossary() {
        *seen.entry(term.en).or_default() += 1;
    }
    let twice: Vec<_> = seen.into_iter().filter(|(_, times)| *times > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn every_decision_has_its_five_parts() {
    let mut names: Vec<PathBuf> =
        fs::read_dir(root().join("src/decisions")).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    assert!(!names.is_empty());
    for (number, path) in (1..).zip(&names) {
        decision(number, path);
    }
}

/// Numbered without a gap; a title, date and status, context, decision, consequences; half a page.
fn decision(number: usize, path: &Path) {
    let name = path.file_name().unwrap().to_string_lossy();
    assert!(name.starts_with(&format!("{number:04}-")), "{name}: is not number {number}");
    let text = fs::read_to_string(path).unwrap();
    assert!(text.starts_with(&format!("# {number}. ")), "{name}: the title carries its number");
    let mut rest = text.as_str();
    for part in ["\nDate: 20", "\nStatus: ", "\n## Context\n", "\n## Decision\n", "\n## Consequences\n"] {
        rest = rest
            .split_once(part)
            .map(|(_, after)| after)
            .unwrap_or_else(|| panic!("{name}: no `{}`", part.trim()));
    }
    assert!(text.split_whitespace().count() <= 350, "{name}: more than half a page");
}
