//! Errors are documentation: `tests/rejects/<code>/` holds the smallest input that gives the notice, and its exact words in both languages.
//!
//! A folder has one of `call.txt` (arguments of the command line, run inside the folder), `session.json` (calls to one host; the last answer
//! counts), `register.json` and `keys.json` (calls to the hosts of the register and of keys) and `notice.json` (a code that today's data, or this machine, cannot give, as the core writes it).
//! `NEARZERO_BLESS=1 cargo test --test rejects` writes the words anew; read the difference before committing it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests may panic as tests may")]

use nearzero::api::{Host, Keys, Register};
use nearzero::messages::{Language, Texts, Told};
use nearzero::notice::Code;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejects")
}

fn folders() -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    all
}

fn name(folder: &Path) -> String {
    folder.file_name().unwrap().to_str().unwrap().to_owned()
}

/// The code that a folder is an example of; `unit-mismatch.mine-gas` is one more of `unit-mismatch`.
fn code(folder: &Path) -> String {
    name(folder).split('.').next().unwrap().to_owned()
}

fn json_of(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn run(folder: &Path, language: Language, more: &[&str]) -> Output {
    let call = fs::read_to_string(folder.join("call.txt")).unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
    program.current_dir(folder).args(call.split_whitespace()).args(["--lang", language.id()]).args(more);
    program.output().unwrap()
}

/// The notices of the last of some calls to one host; `{"open": FILE}` opens a document.
fn of_session(folder: &Path) -> Vec<Value> {
    let mut host = Host::default();
    let mut last = Value::Null;
    for call in json_of(&folder.join("session.json")).as_array().unwrap() {
        last = match call.get("open").and_then(Value::as_str) {
            Some(file) => nearzero::json::tree(&host.open(&fs::read(folder.join(file)).unwrap())),
            None => host.call_json(call.clone()),
        };
    }
    last.get("notices").and_then(Value::as_array).unwrap().clone()
}

/// The notices of the last of some calls to the host of the register; `{"open": FILE}` opens a file.
fn of_register(folder: &Path) -> Vec<Value> {
    let mut host = Register::default();
    let mut last = Value::Null;
    for call in json_of(&folder.join("register.json")).as_array().unwrap() {
        let answer = match call.get("open").and_then(Value::as_str) {
            Some(file) => host.open_text(&fs::read(folder.join(file)).unwrap()),
            None => host.call_text(&call.to_string()),
        };
        last = serde_json::from_str(&answer).unwrap();
    }
    last.get("notices").and_then(Value::as_array).unwrap().clone()
}

/// The same of the host of keys.
fn of_keys(folder: &Path) -> Vec<Value> {
    let mut host = Keys::default();
    let mut last = Value::Null;
    for call in json_of(&folder.join("keys.json")).as_array().unwrap() {
        let answer = match call.get("open").and_then(Value::as_str) {
            Some(file) => host.open_text(&fs::read(folder.join(file)).unwrap()),
            None => host.call_text(call.to_string()),
        };
        last = serde_json::from_str(&answer).unwrap();
    }
    last.get("notices").and_then(Value::as_array).unwrap().clone()
}

/// What the folder's example is told, in this language.
fn told(folder: &Path, texts: &Texts) -> Vec<Told> {
    if folder.join("call.txt").exists() {
        let output = run(folder, texts.language, &["--json"]);
        let answer: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{}: {}", name(folder), String::from_utf8_lossy(&output.stderr)));
        return serde_json::from_value(answer.get("notices").unwrap().clone()).unwrap();
    }
    let notices = match folder.join("notice.json") {
        path if path.exists() => vec![json_of(&path)],
        _ if folder.join("register.json").exists() => of_register(folder),
        _ if folder.join("keys.json").exists() => of_keys(folder),
        _ => of_session(folder),
    };
    notices.iter().map(|notice| texts.tell(notice).unwrap()).collect()
}

#[test]
fn every_code_has_its_example() {
    let have: BTreeSet<String> = folders().iter().map(|folder| code(folder)).collect();
    let want: BTreeSet<String> = Code::ALL.iter().map(|code| code.text().to_owned()).collect();
    assert_eq!(have, want);
}

#[test]
fn every_example_is_told_in_exactly_these_words() {
    let bless = std::env::var_os("NEARZERO_BLESS").is_some();
    let mut differ = Vec::new();
    for language in Language::ALL {
        let texts = Texts::of(language);
        for folder in folders() {
            let told = told(&folder, &texts);
            assert!(told.iter().any(|told| told.code == code(&folder)), "{}: {told:?}", name(&folder));
            let words: Vec<String> = told.iter().map(|told| texts.lines(told)).collect();
            let words = words.join("\n");
            assert!(!words.contains("{$") && !words.contains("``") && !words.contains("“”"), "{words}");
            let file = folder.join(format!("{}.txt", language.id()));
            if bless {
                fs::write(&file, &words).unwrap();
            } else if fs::read_to_string(&file).ok().as_ref() != Some(&words) {
                differ.push(format!("{}/{}.txt is now\n{words}", name(&folder), language.id()));
            }
        }
    }
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}

/// What the page is given to render: every example's notices as the core writes them, without words. `www/src/parts/notice/facts.test.ts`
/// renders them with the page's own engine and wants the words of the folder, letter by letter.
#[test]
fn the_notices_of_every_example_are_those_that_the_page_is_tested_with() {
    let texts = Texts::of(Language::Zh);
    let bare = |told: &Told| json!({ "code": told.code, "severity": told.severity, "where": told.place, "args": told.args });
    let all: BTreeMap<String, Vec<Value>> = folders()
        .iter()
        .map(|folder| (name(folder), told(folder, &texts).iter().map(bare).collect()))
        .collect();
    let now = format!("{}\n", serde_json::to_string_pretty(&all).unwrap());
    let file = root().join("../snapshots/rejects.json");
    if std::env::var_os("NEARZERO_BLESS").is_some() {
        fs::write(&file, &now).unwrap();
    } else {
        assert_eq!(fs::read_to_string(&file).unwrap(), now, "bless the snapshot");
    }
}

/// Reads the words in the folders, which the test above holds against what is told.
#[test]
fn no_notice_leaves_open_what_was_expected_what_was_found_or_how_to_mend_it() {
    let labels = [
        ("zh", ["应有：", "现为：", "处理：", "位置："]),
        ("en", ["expected: ", "found: ", "remedy: ", "where: "]),
    ];
    let mut empty = Vec::new();
    for folder in folders() {
        // The place of a file of keys or of a register as a whole is that file.
        let call = fs::read_to_string(folder.join("call.txt")).unwrap_or_else(|_| "register".to_owned());
        let places = if ["workdays", "register"].iter().any(|verb| call.starts_with(verb)) { 3 } else { 4 };
        for (language, labels) in labels {
            let words = fs::read_to_string(folder.join(format!("{language}.txt"))).unwrap();
            for notice in words.split("\n\n") {
                let lines: Vec<&str> = notice.lines().map(str::trim).collect();
                let has = |label: &&&str| {
                    lines
                        .iter()
                        .any(|line| line.strip_prefix(**label).is_some_and(|text| !text.trim().is_empty()))
                };
                let lacks = labels.iter().take(places).filter(|label| !has(label));
                empty.extend(lacks.map(|label| {
                    format!("{}/{language}: {label} {}", name(&folder), lines.first().unwrap_or(&""))
                }));
            }
        }
    }
    assert!(empty.is_empty(), "{}", empty.join("\n"));
}

#[test]
fn the_command_line_prints_the_words_and_fails_exactly_when_one_is_an_error() {
    for folder in folders().iter().filter(|folder| folder.join("call.txt").exists()) {
        for language in Language::ALL {
            let words = fs::read_to_string(folder.join(format!("{}.txt", language.id()))).unwrap();
            let output = run(folder, language, &[]);
            let printed = String::from_utf8(output.stdout).unwrap();
            assert!(printed.contains(&words), "{}: {printed}", name(folder));
            let told = told(folder, &Texts::of(language));
            // A document with something missing or broken still answers; what is lacking for one result of `evaluate` is an error.
            let failed = told.iter().any(|told| told.severity == "error");
            assert_eq!(output.status.code(), Some(i32::from(failed)), "{}", name(folder));
        }
    }
}

#[test]
fn every_error_says_how_to_mend_it() {
    for language in Language::ALL {
        let texts = Texts::of(language);
        for code in Code::ALL {
            let severity = nearzero::json::tree(&code.severity());
            let bare = json!({ "code": code.text(), "severity": severity, "where": "", "args": {} });
            let told =
                texts.tell(&bare).unwrap_or_else(|| panic!("{code} has no words in {}", language.id()));
            assert!(!told.title.is_empty() && !told.remedy.is_empty(), "{code}");
        }
    }
}

/// Section 10 of the reference sheet: what verifiers find, and the examples that show what is said to it. Mistake 5 is one of two years
/// and no part of the demand; what a document cannot show is argued in `src/decisions/0021-what-no-document-shows.md`.
const MISTAKES: [(u8, &[&str]); 14] = [
    (1, &["unit-suspect", "unit-mismatch", "unit-unknown"]),
    (2, &["unit-mismatch.footprint", "other-year", "other-region", "factor-superseded"]),
    (3, &["gas-overused", "gas-unrecovered", "source-unanswered"]),
    (4, &["basis-mixed"]),
    (6, &["balance-negative", "source-unanswered", "default-used"]),
    (7, &["green-power-unproven", "deduction-unproven"]),
    (8, &["reading-taken", "table-outside", "heat-negative"]),
    (9, &["oxidation-assumed", "default-sources-mixed"]),
    (10, &["form-unbalanced", "form-differs", "deduction-unproven", "base-year-stale"]),
    (11, &["source-unanswered"]),
    (12, &["unit-mismatch.mine-gas", "datum-missing"]),
    (13, &["purity-assumed", "recovery-twice"]),
    (14, &["default-used", "analysis-unaccredited", "analysis-month-missing", "gap-filled", "datum-missing"]),
    (15, &["date-outside", "stock-gap", "reason-missing"]),
];

#[test]
fn every_mistake_that_verifiers_find_has_its_examples() {
    let numbers: Vec<u8> = MISTAKES.iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, (1..=15).filter(|number| *number != 5).collect::<Vec<_>>());
    let have: BTreeSet<String> = folders().iter().map(|folder| name(folder)).collect();
    for (number, examples) in MISTAKES {
        for example in examples {
            assert!(have.contains(*example), "mistake {number}: no example {example}");
        }
    }
}
