//! `COVERAGE.md` names only proofs that exist: every test, file and chore in it is looked up, every row is proved or open.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic as tests may")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Sentences of each issue, as its text is cut in `COVERAGE.md`: a row that is dropped is missed here.
const SENTENCES: [usize; 5] = [105, 90, 48, 44, 36];

/// One sentence.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    id: String,
    sentence: String,
    proofs: Vec<String>,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn table() -> Vec<Row> {
    rows(&fs::read_to_string(root().join("COVERAGE.md")).unwrap())
}

/// The rows of every table whose id is `issue.number`; no proof stands for `open`.
fn rows(text: &str) -> Vec<Row> {
    let cells = text.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    cells
        .filter(|line| line.starts_with(|c: char| c.is_ascii_digit()))
        .map(|line| {
            let (id, rest) = line.split_once(" | ").unwrap_or((line, ""));
            let (sentence, proof) = rest.rsplit_once(" | ").unwrap_or((rest, ""));
            let proofs =
                if proof == "open" { Vec::new() } else { proof.split("; ").map(str::to_owned).collect() };
            Row { id: id.to_owned(), sentence: sentence.to_owned(), proofs }
        })
        .collect()
}

/// Why this proof is none.
fn fault(root: &Path, proof: &str) -> Option<String> {
    let Some(named) = proof.strip_prefix('`').and_then(|p| p.strip_suffix('`')).filter(|p| !p.contains('`'))
    else {
        return Some("a proof stands in one pair of back-ticks".to_owned());
    };
    let read = |file: &str| fs::read_to_string(root.join(file)).map_err(|_| format!("no file {file}"));
    if let Some(command) = named.strip_prefix("$ ") {
        return chore_fault(command, &read("xtask/src/main.rs").unwrap_or_default());
    }
    if let Some((file, title)) = named.split_once(" > ") {
        return read(file).map_or_else(Some, |text| {
            (!has_title(&text, title)).then(|| format!("{file} has no test of that title"))
        });
    }
    if let Some((file, name)) = named.split_once(".rs::") {
        let file = format!("{file}.rs");
        return read(&file).map_or_else(Some, |text| {
            (!has_test(&text, name)).then(|| format!("{file} has no test {name}"))
        });
    }
    (!root.join(named).exists()).then(|| format!("no file {named}"))
}

/// A chore of xtask, or the program itself.
fn chore_fault(command: &str, usage: &str) -> Option<String> {
    let words: Vec<&str> = command.split(' ').collect();
    let chore = |name: &str| usage.lines().any(|line| line.starts_with(&format!("  {name} ")));
    match words.as_slice() {
        ["cargo", "xtask", name, ..] if chore(name) => None,
        ["cargo", "run", ..] | ["cargo", "bench", ..] | [".ci/run"] => None,
        _ => Some("no chore of that name".to_owned()),
    }
}

/// `#[test] fn name(`, of any of the test attributes.
fn has_test(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let heads = [format!("fn {name}("), format!("async fn {name}(")];
    let at = lines.iter().position(|line| heads.iter().any(|head| line.starts_with(head)));
    at.is_some_and(|at| {
        lines
            .iter()
            .take(at)
            .rev()
            .take_while(|line| line.starts_with("#["))
            .any(|line| line.ends_with("test]"))
    })
}

/// `test('title'` or `it('title'`, in any quotes, as the source writes it.
fn has_title(text: &str, title: &str) -> bool {
    ["test", "it"].iter().any(|word| {
        ['\'', '"', '`'].iter().any(|quote| text.contains(&format!("{word}({quote}{title}{quote}")))
    })
}

#[test]
fn every_proof_that_is_named_exists() {
    let mut found = Vec::new();
    for row in table() {
        for proof in &row.proofs {
            found.extend(fault(&root(), proof).map(|why| format!("{}: {proof}: {why}", row.id)));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_sentence_of_every_issue_has_a_row_of_its_own() {
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for row in table() {
        let issue = row.id.split('.').next().unwrap().to_owned();
        let number = counted.entry(issue.clone()).or_default();
        *number += 1;
        assert_eq!(row.id, format!("{issue}.{number:02}"), "ids are counted without a gap");
        assert!(row.sentence.chars().count() >= 3, "{}: no sentence", row.id);
    }
    let expected: BTreeMap<String, usize> =
        (1..).map(|issue: usize| issue.to_string()).zip(SENTENCES).collect();
    assert_eq!(counted, expected);
}

#[test]
fn how_much_is_proved() {
    for issue in 1..=SENTENCES.len() {
        let rows = table().into_iter().filter(|row| row.id.starts_with(&format!("{issue}.")));
        let (open, proved): (Vec<Row>, Vec<Row>) = rows.partition(|row| row.proofs.is_empty());
        println!("issue {issue}: {} proved, {} open", proved.len(), open.len());
    }
}

#[test]
fn an_invented_proof_is_seen() {
    let wrong = |proof| assert!(fault(&root(), proof).is_some(), "{proof}");
    wrong("`tests/coverage.rs::no_such_test`");
    wrong("`tests/coverage.rs::fault`");
    wrong("`tests/no_such_file.rs::an_invented_proof_is_seen`");
    wrong("`www/src/router.test.ts > no such title`");
    wrong("`docs/no-such-file.md`");
    wrong("`$ cargo xtask dance`");
    wrong("`$ rm -r dist`");
    wrong("tests/coverage.rs::an_invented_proof_is_seen");
    wrong("looked at it");
    wrong("");
    let right = |proof| assert_eq!(fault(&root(), proof), None, "{proof}");
    right("`tests/coverage.rs::an_invented_proof_is_seen`");
    right("`www/src/router.test.ts > a number keeps its readable id in the address`");
    right("`$ cargo xtask test`");
    right("`LICENSE`");
    let row =
        Row { id: "1.01".into(), sentence: "a | b".into(), proofs: vec!["`LICENSE`".into(), "`x`".into()] };
    assert_eq!(rows("| id | sentence | proof |\n| --- |\n| 1.01 | a | b | `LICENSE`; `x` |\n"), [row]);
}
