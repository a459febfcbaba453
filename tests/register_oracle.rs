//! The judge against the second one in tests/oracle/, which was written from FORMAT.md alone and shares nothing with `src/`; and the second one against itself.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use nearzero::rectification::bundle;
use nearzero::rectification::hex;
use nearzero::rectification::judge::{Report, judge};
use nearzero::rectification::rule::{Judgement, Off, Verdict};
use serde_json::{Value, json};

/// Random histories where nobody says how many: what CI can afford. `cargo xtask soak` says.
const HISTORIES: u64 = 200;

fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).map_or(otherwise, |text| text.parse().unwrap())
}

fn node(script: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle").join(script));
    command
}

/// What a script of the oracle says when all is well; what it says otherwise is the failure.
fn passes(script: &str, numbers: &[u64]) {
    let said = node(script).args(numbers.iter().map(u64::to_string)).output().unwrap();
    let text = [said.stdout, said.stderr].concat();
    assert!(said.status.success(), "{script}: {}", String::from_utf8_lossy(&text));
}

#[test]
fn both_judges_agree_on_random_histories() {
    let first = number("NEARZERO_ORACLE_SEED", 1);
    let count = number("NEARZERO_ORACLE_HISTORIES", HISTORIES);
    let mut histories: Child = node("histories.mjs")
        .args([first, count].map(|number| number.to_string()))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut compare = node("compare.mjs").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut to = compare.stdin.take().unwrap();
    for line in BufReader::new(histories.stdout.take().unwrap()).lines() {
        let mut history: Value = serde_json::from_str(&line.unwrap()).unwrap();
        let bytes: Vec<u8> = history["bundle"]
            .as_str()
            .unwrap()
            .chars()
            .map(|byte| u8::try_from(u32::from(byte)).unwrap())
            .collect();
        history["expected"] = judged(&bytes);
        // The other end closes at the first difference, and then tells it.
        if writeln!(to, "{history}").is_err() {
            histories.kill().unwrap();
            break;
        }
    }
    drop(to);
    histories.wait().unwrap();
    let said = compare.wait_with_output().unwrap();
    let text = String::from_utf8_lossy(&said.stdout);
    assert!(said.status.success(), "{text}");
    assert_eq!(text.trim(), format!("{count} histories: no difference"));
}

#[test]
fn the_oracle_meets_published_numbers() {
    passes("vectors.mjs", &[]);
}

#[test]
fn the_laws_hold_for_the_oracle() {
    passes("properties.mjs", &[1, number("NEARZERO_ORACLE_HISTORIES", HISTORIES) / 20]);
}

#[test]
fn every_rule_switched_off_changes_some_history() {
    passes("mutations.mjs", &[1, 400]);
}

/// In the words of the oracle's report: null where the file is not a ledger.
fn judged(bytes: &[u8]) -> Value {
    let Some((set, found)) = bundle::read(bytes) else { return Value::Null };
    let said = judge(&set, Off::NONE);
    let mut value = told(&said);
    value["ledger"] = json!(hex::write(&set.genesis.id));
    value["long"] = json!(found.long);
    value["truncated"] = json!(!found.whole);
    value
}

fn told(said: &Report) -> Value {
    let rosters: Vec<Value> = said
        .rosters
        .iter()
        .map(|one| {
            let status = if one.verdict == Verdict::Effective { "valid" } else { one.verdict.code() };
            json!({"id": hex::write(&one.id), "status": status})
        })
        .collect();
    let entries: Vec<Value> = said
        .entries
        .iter()
        .map(|one| {
            let Judgement { verdict, rule, reason, .. } = &one.judgement;
            json!({
                "id": hex::write(&one.id), "verdict": verdict.code(), "rule": rule.map_or("-", |rule| rule.code()),
                "reason": reason.unwrap_or("-"), "flags": sorted(one.flags.iter().map(|flag| flag.code()).collect()),
            })
        })
        .collect();
    let items: Vec<Value> = said
        .items
        .iter()
        .map(|one| {
            let flags: Vec<&str> = one.flags.iter().map(|flag| flag.code()).collect();
            json!({"id": hex::write(&one.item), "state": one.state.code(), "round": one.round, "flags": sorted(flags)})
        })
        .collect();
    let complete: Vec<Value> =
        said.complete.iter().map(|one| json!({"id": hex::write(&one.id), "differs": !one.agrees})).collect();
    json!({
        "count": said.root.0, "root": hex::write(&said.root.1), "rosters": rosters, "entries": entries, "items": items,
        "complete": complete, "unsealed": said.unsealed, "counts": {"closed": said.closed}, "digest": hex::write(&said.state),
    })
}

fn sorted(mut words: Vec<&str>) -> Vec<&str> {
    words.sort_unstable();
    words
}
