//! What a report ends with: methods, rows of the library, evidence, every line written out; and the command that recomputes it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use nearzero::provenance::Digest;
use serde_json::{Value, json};
use std::process::Command;

const EXAMPLE: &str = include_str!("../data/examples/coking-full-capacity.json");

fn annex(document: &str) -> Value {
    let mut host = Host::default();
    let handle = host.open(document.as_bytes()).body.unwrap().handle;
    let query = json!({ "from": 0, "count": 0, "annex": true });
    let answer = host.call_json(json!({ "verb": "view", "handle": handle, "query": query }));
    assert_eq!(answer["status"], "success", "{answer}");
    answer["view"]["annex"].clone()
}

#[test]
fn methods_factors_evidence_and_lines_are_those_in_use() {
    let annex = annex(EXAMPLE);
    let list = |name: &str| annex[name].as_array().unwrap().clone();
    let methods: Vec<Value> = list("methods").iter().map(|one| one["id"].clone()).collect();
    assert_eq!(methods, ["fuel-combustion", "carbon-balance", "purchased-electricity"]);
    assert!(list("methods").iter().all(|one| one["equation"] != "" && one["clause"] != ""));
    // Each row once, with every stream that takes it: two streams burn coke oven gas, one makes methanol of it.
    let factors = list("factors");
    let gas = factors
        .iter()
        .filter(|one| one["library"]["factor"] == "ndrc-set-a/coke-oven-gas/net-calorific-value");
    let streams: Vec<Value> = gas.flat_map(|one| one["streams"].as_array().unwrap().clone()).collect();
    assert!(streams.len() >= 2, "{streams:?}");
    assert!(
        factors.iter().all(|one| one["library"]["locator_en"] != "" && one["library"]["source_zh"] != "")
    );
    assert!(factors.iter().any(|one| one["library"]["status"] != "primary text read"));
    let coke = list("evidence").into_iter().find(|one| one["stream"] == "coke").unwrap();
    assert_eq!(coke["text"], "公开产能：2023 年区级会议公布的满产产量");
    assert_eq!(coke["expected_zh"], "产品产量台账、焦炭工业分析和元素分析报告");
    assert!(list("kinds").len() >= 34);
    let lines = list("lines");
    assert_eq!((lines.len(), annex["left_out"].as_u64()), (5, Some(0)));
    assert!(lines.iter().all(|line| !line["steps"].as_array().unwrap().is_empty()));
}

/// Nobody entered what is deducted, and the enthalpy is read from a table: a report that names factors only would call everything checked.
#[test]
fn tables_and_readings_stand_in_the_report_with_their_status() {
    let w = |value: &str, unit: &str| json!({ "value": value, "unit": unit });
    let year = json!({ "from": "2025-01-01", "to": "2025-12-31" });
    let inputs = json!({ "pressure": w("1", "MPa"), "emission_factor": w("0.11", "tCO2/GJ") });
    let document = json!({ "format": "nearzero/inventory@1", "title": "例", "entity": { "name": "某企业", "sector": "independent-coking" },
        "period": year, "settings": {},
        "sources": [{ "id": "steam", "name": "蒸汽", "class": "purchased-energy", "method": "purchased-saturated-steam" }],
        "streams": [{ "id": "bought", "source": "steam", "name": "外购蒸汽", "inputs": inputs,
            "activity": [{ "period": year, "amount": w("1000", "t") }] }] });
    let annex = annex(&document.to_string());
    assert_eq!(annex["factors"], json!([]));
    let published = annex["published"].as_array().unwrap();
    assert!(published.iter().any(|one| one["kind"] == "table" && !one["status"].is_null()), "{annex:#}");
    let deducted = annex["readings"].as_array().unwrap();
    assert!(deducted.iter().any(|one| one["printed"] == "83.74" && !one["status"].is_null()), "{annex:#}");
}

#[test]
fn the_saved_document_recomputes_to_the_same_digits_under_its_digest() {
    let mut host = Host::default();
    let handle = host.open(EXAMPLE.as_bytes()).body.unwrap().handle;
    let edit = json!({ "at": "2026-02-01T09:00:00+08:00", "by": "甲", "changes":
        [{ "change": "set-amount", "stream": "tar", "entry": 0, "amount": { "value": "14", "unit": "万t" } }] });
    host.call_json(json!({ "verb": "apply", "handle": handle, "edit": edit }));
    let query = json!({ "from": 0, "count": 0, "breakdown": true });
    let shown = host.call_json(json!({ "verb": "view", "handle": handle, "query": query }))["view"].clone();
    let saved = host.save(handle).unwrap();
    let digest = nearzero::json::tree(&Digest::of(&saved));
    assert_eq!(nearzero::json::tree(&host.open(&saved))["digest"], digest);
    let folder = std::env::temp_dir().join(format!("nearzero-report-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("某焦化.json");
    std::fs::write(&file, &saved).unwrap();
    let run = |args: &[&str]| {
        let output =
            Command::new(env!("CARGO_BIN_EXE_nearzero")).arg("inventory").arg(&file).args(args).output();
        String::from_utf8(output.unwrap().stdout).unwrap()
    };
    let told: Value = serde_json::from_str(&run(&["--json"])).unwrap();
    let (said, english) = (run(&["--lang", "zh"]), run(&["--lang", "en"]));
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!((&told["digest"], &told["view"]["totals"]), (&digest, &shown["totals"]));
    assert_eq!(told["view"]["breakdown"], shown["breakdown"]);
    let digest = digest.as_str().unwrap();
    assert!(said.contains(&format!("文件校验码（SHA-256）：{digest}")) && english.contains(digest), "{said}");
}
