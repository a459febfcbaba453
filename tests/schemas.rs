//! `schemas/` is what the program gives, no object is open, and real documents and answers fit.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may panic as tests may"
)]

#[path = "schemas/fits.rs"]
mod fits;

use fits::misfits;
use nearzero::api::Host;
use nearzero::api::schema::schemas;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

const EXAMPLE: &[u8] = include_bytes!("../data/examples/coking-full-capacity.json");

fn schema(name: &str) -> Value {
    schemas().into_iter().find(|(file, _)| *file == name).unwrap().1
}

#[track_caller]
fn fits(name: &str, value: &Value) {
    let schema = schema(name);
    let misfits = misfits(&schema, &schema, value, "");
    assert!(misfits.is_empty(), "{name}: {misfits:#?}");
}

#[test]
fn the_committed_files_are_what_the_program_gives() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let output = Command::new(env!("CARGO_BIN_EXE_nearzero"))
        .args(["schema", "--lang", "en", "--check"])
        .arg(folder)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn no_object_has_open_ends_and_no_name_means_two_things() {
    let mut named: BTreeMap<String, (&str, Value)> = BTreeMap::new();
    for (file, schema) in schemas() {
        closed(&schema, file);
        let mut top = schema.clone();
        let definitions = top.as_object_mut().unwrap().remove("$defs").unwrap_or(json!({}));
        top.as_object_mut().unwrap().remove("$schema");
        let title = top["title"].as_str().unwrap().to_owned();
        let all = definitions.as_object().unwrap().clone().into_iter().chain([(title, top)]);
        for (name, definition) in all {
            let (other, known) = named.entry(name.clone()).or_insert((file, definition.clone()));
            assert_eq!(*known, definition, "`{name}` differs between {other} and {file}");
        }
    }
}

fn closed(schema: &Value, place: &str) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| closed(item, place)),
        Value::Object(fields) => {
            if fields.get("type") == Some(&json!("object")) && !fields.contains_key("oneOf") {
                assert!(fields.contains_key("additionalProperties"), "{place}");
                assert!(!(fields.contains_key("$ref") && fields.contains_key("properties")), "{place}");
            }
            fields.iter().for_each(|(name, part)| closed(part, &format!("{place}/{name}")));
        }
        _ => {}
    }
}

/// Every line of a ledger that the judge takes fits the schemas of its forms, and a form of nobody fits none.
#[test]
fn texts_of_a_ledger_fit_the_schemas_of_their_forms() {
    for file in [
        include_str!("register/frozen/sha256-ed25519.register"),
        include_str!("register/frozen/sm3-sm2.register"),
    ] {
        let mut seen = std::collections::BTreeSet::new();
        for line in file.lines() {
            let text =
                line.split_once('{').map(|(_, rest)| serde_json::from_str::<Value>(&format!("{{{rest}")));
            let Some(text) = text else { continue };
            let name = match line.split(' ').next() {
                Some("E") => "register-entry",
                Some("R") => "register-roster",
                _ => "register-genesis",
            };
            let text = text.unwrap();
            if seen.insert(text["kind"].as_str().unwrap_or(name).to_owned()) {
                fits(name, &text);
            }
        }
        assert!(seen.len() > 15, "{seen:?}");
    }
    let schema = schema("register-entry");
    assert_eq!(schema["oneOf"].as_array().unwrap().len(), nearzero::rectification::kind::Kind::ALL.len());
    let id = "07".repeat(32);
    let entry = json!({
        "at": "2024-06-03T09:00:00+08:00", "body": {"entry": id}, "by": id, "item": null, "kind": "ratify", "ledger": id,
        "own": null, "roster": id, "seen": [], "seq": 1, "v": 1,
    });
    fits("register-entry", &entry);
    for (field, value) in
        [("more", json!(1)), ("item", json!(id)), ("kind", json!("assign")), ("body", json!({}))]
    {
        let mut other = entry.clone();
        other[field] = value;
        assert!(!misfits(&schema, &schema, &other, "").is_empty(), "{field}");
    }
}

#[test]
fn documents_fit() {
    fits("inventory", &serde_json::from_slice(EXAMPLE).unwrap());
    let mut host = Host::default();
    let handle = host.open(EXAMPLE).body.unwrap().handle;
    let edit = json!({ "at": "2026-01-05T09:00:00+08:00", "by": "甲", "why": "核对", "changes": [
        { "change": "set-amount", "stream": "coke", "entry": 0, "amount": null },
        { "change": "set-input", "stream": "coal", "input": "carbon_content", "value": { "value": "0.79", "unit": "tC/t" } },
        { "change": "set-setting", "setting": "family", "value": null },
    ] });
    fits("inventory-edit", &edit);
    let applied = host.call_json(json!({ "verb": "apply", "handle": handle, "edit": edit }));
    fits("answer-apply", &applied);
    fits("inventory-entry", &applied["entry"]);
    fits("inventory", &serde_json::from_slice(&host.save(handle).unwrap()).unwrap());
    // The schema is no rubber stamp.
    let schema = schema("inventory");
    assert!(
        !misfits(&schema, &schema, &json!({ "format": "nearzero/inventory@1", "extra": 1 }), "").is_empty()
    );
}

#[test]
fn calls_and_answers_fit() {
    let mut host = Host::default();
    let opened = host.open(EXAMPLE);
    let handle = opened.body.as_ref().unwrap().handle;
    fits("answer-open", &nearzero::json::tree(&opened));
    fits("answer-open", &nearzero::json::tree(&host.open(b"{")));
    let signature = json!({ "at": "2026-01-05T09:00:00+08:00", "by": "甲" });
    let window = json!({ "from": 0, "count": 100 });
    fits("inventory-window", &window);
    let mut ask = |answer: &str, call: Value| {
        fits("call", &call);
        let said = host.call_json(call);
        fits(answer, &said);
        said
    };
    ask("answer-describe", json!({ "verb": "describe" }));
    ask("answer-factors", json!({ "verb": "factors" }));
    ask("answer-factors", json!({ "verb": "factors", "item": "nothing" }));
    ask("answer-evaluate", json!({ "verb": "evaluate", "method": "nothing", "inputs": {} }));
    ask("answer-evaluate", json!({ "verb": "evaluate", "method": "fuel-combustion", "inputs": {} }));
    let power = json!({ "electricity": { "value": 1, "unit": "MWh" }, "family": "national-grid-average" });
    let said = ask(
        "answer-evaluate",
        json!({ "verb": "evaluate", "method": "purchased-electricity", "inputs": power }),
    );
    assert_eq!(said["status"], "success");
    let viewed = ask("answer-view", json!({ "verb": "view", "handle": handle, "query": window }));
    fits("inventory-view", &viewed["view"]);
    for id in ["line/coking/co2", "line/heating/co2", "total/with_energy", "class/process"] {
        let explained = ask("answer-explain", json!({ "verb": "explain", "handle": handle, "id": id }));
        fits("inventory-derivation", &explained["derivation"]);
    }
    ask("answer-apply", json!({ "verb": "undo", "handle": handle, "signature": signature }));
    ask("answer-replay", json!({ "verb": "replay", "handle": handle, "entries": [] }));
    let file = include_bytes!("../data/examples/variants/coking-full-capacity.json");
    fits("variants", &serde_json::from_slice(file).unwrap());
    let compared = nearzero::api::variants::compare(EXAMPLE, file).unwrap();
    fits("answer-variants", &nearzero::json::tree(&compared));
    ask("answer-close", json!({ "verb": "close", "handle": handle }));
}
