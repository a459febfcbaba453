//! How far a number was checked is said wherever it is used: in every answer that holds one, and in every print.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "helpers of tests may panic as tests may"
)]

use nearzero::api::Host;
use nearzero::library::Library;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/examples/coking-full-capacity.json");
const STATUSES: [&str; 3] = ["primary text read", "secondary copy", "from memory"];

/// Every object in an answer that shows a number of the library: it has the digits as printed, or a family and a text of them.
fn shown<'v>(value: &'v Value, found: &mut Vec<&'v Value>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| shown(item, found)),
        Value::Object(fields) => {
            let has = |name: &str| fields.get(name).is_some_and(Value::is_string);
            if has("printed") || (has("family") && has("text")) {
                found.push(value);
            }
            fields.values().for_each(|field| shown(field, found));
        }
        _ => {}
    }
}

#[track_caller]
fn all_say(answer: &Value, least: usize) {
    let mut found = Vec::new();
    shown(answer, &mut found);
    assert!(found.len() >= least, "{} of {least}", found.len());
    for one in found {
        let status = one["status"].as_str().unwrap_or_else(|| panic!("no status in {one}"));
        assert!(STATUSES.contains(&status), "{status}");
    }
}

#[test]
fn every_answer_that_shows_a_number_of_the_library_says_how_far_it_was_checked() {
    let mut host = Host::default();
    let handle = host.open(&std::fs::read(EXAMPLE).unwrap()).body.unwrap().handle;
    all_say(&host.call_json(json!({ "verb": "factors" })), 500);
    let coal =
        json!({ "name": "烟煤", "family": "ndrc-set-a", "fuel_consumption": { "value": 1, "unit": "t" } });
    let evaluated = json!({ "verb": "evaluate", "method": "fuel-combustion", "inputs": coal });
    // three defaults, and what the other families have for each
    all_say(&host.call_json(evaluated), 6);
    let query = json!({ "from": 0, "count": 100, "breakdown": true, "record": true });
    let view = host.call_json(json!({ "verb": "view", "handle": handle, "query": query }));
    all_say(&view, 10);
    let ids = view["view"]["rows"].as_array().unwrap().iter().filter_map(|row| row["result"]["id"].as_str());
    for id in ids.chain(["total/with_energy", "class/process"]) {
        let least = usize::from(!id.starts_with("stream/"));
        all_say(&host.call_json(json!({ "verb": "explain", "handle": handle, "id": id })), least);
    }
}

#[test]
fn no_type_of_an_answer_has_printed_digits_without_a_status() {
    let mut seen = 0;
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas")).unwrap() {
        let schema: Value =
            serde_json::from_str(&std::fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap();
        for (name, of) in schema["$defs"].as_object().into_iter().flatten() {
            let has = |field: &str| of["properties"].get(field).is_some();
            // values of a GWP set carry theirs too
            if has("printed") || (has("family") && has("text")) {
                assert!(has("status"), "{name}");
                seen += 1;
            }
        }
    }
    assert!(seen >= 5, "{seen}");
}

fn print(arguments: &[&str], language: &str) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
    let output = program.args(arguments).args(["--lang", language]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_print_that_names_a_default_says_how_far_it_was_checked() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("status");
    std::fs::create_dir_all(&folder).unwrap();
    let input = folder.join("coal.json");
    let coal =
        json!({ "name": "烟煤", "family": "ndrc-set-a", "fuel_consumption": { "value": 1, "unit": "t" } });
    std::fs::write(&input, coal.to_string()).unwrap();
    let input = input.to_str().unwrap();
    // the row that a print names, and how far it was checked
    let library = Library::standard().unwrap();
    let coal =
        &library.rows("ndrc-set-a", "bituminous-coal", nearzero::library::Parameter::OxidationFactor)[0];
    assert_eq!(coal.status.text(), "secondary copy");
    for (language, copy) in [("en", "secondary copy"), ("zh", "抄件")] {
        let say = |arguments: &[&str], row: &str| {
            let text = print(arguments, language);
            let line =
                text.lines().find(|line| line.contains(row)).unwrap_or_else(|| panic!("{row}: {text}"));
            assert!(line.contains(copy), "{arguments:?}: {line}");
        };
        say(&["factors", "--item", "bituminous-coal", "--family", "ndrc-set-a"], "oxidation-factor");
        say(&["evaluate", "fuel-combustion", input], "OF  ");
        // lines of combustion take defaults that were read in a copy; power takes one that was read in the text itself
        say(&["inventory", EXAMPLE], "line/heating/co2");
        say(&["explain", EXAMPLE, "line/heating/co2"], "DEFAULT_FUEL_TYPES 23");
        say(&["export", EXAMPLE], "DEFAULT_FUEL_TYPES 23");
        let inventory = print(&["inventory", EXAMPLE], language);
        let power = inventory.lines().find(|line| line.contains("line/power/co2")).unwrap();
        assert!(!power.contains(copy), "{power}");
    }
}
