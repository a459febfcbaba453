//! A coking enterprise's year from the command line, as a verifier wants it: a form imported, the account checked, every number explained, the whole exported. Every source of the sector is there and every method of it; totals are by hand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("enterprise");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn run(arguments: &[&str]) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
    let output = program.current_dir(folder()).args(arguments).output().unwrap();
    let (said, complaint) =
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{arguments:?}: {said}{complaint}");
    said
}

fn ask(arguments: &[&str]) -> Value {
    serde_json::from_str(&run(&[arguments, &["--json"]].concat())).unwrap()
}

fn year(value: &str, unit: &str) -> Value {
    json!([{ "period": { "from": "2025-01-01", "to": "2025-12-31" }, "amount": { "value": value, "unit": unit } }])
}

fn written(value: &str, unit: &str) -> Value {
    json!({ "value": value, "unit": unit })
}

/// Sources by the sector's own list, streams with months, stock, batches, meters and evidence.
fn document(sector: &Value) -> Value {
    let sources: Vec<Value> = sector["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!({ "id": one["id"], "name": one["zh"], "class": one["class"], "method": one["method"] }))
        .collect();
    let stream = |expected: &str, more: Value| {
        let known = sector["streams"].as_array().unwrap().iter().find(|one| one["id"] == expected).unwrap();
        let mut one = json!({ "id": expected, "expected": expected, "source": known["source"], "name": known["zh"], "activity": [] });
        for field in ["item", "supply"] {
            one[field] = known.get(field).cloned().unwrap_or_default();
        }
        if let Some(side) = known["list"].as_str() {
            one["side"] = json!(side);
        }
        for (name, value) in more.as_object().unwrap() {
            one[name.as_str()] = value.clone();
        }
        one
    };
    let months: Vec<Value> = (1..=12)
        .map(|month| {
            let last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
            let amount = written(if month == 12 { "12" } else { "8" }, "t");
            json!({ "period": { "from": format!("2025-{month:02}-01"), "to": format!("2025-{month:02}-{last}") }, "amount": amount })
        })
        .collect();
    let batch = |id: &str, amount: &str, carbon: &str| {
        json!({ "id": id, "amount": written(amount, "t"), "results": { "carbon_content": written(carbon, "tC/t") },
            "sample": format!("样-{id}"), "laboratory": "某检测中心", "accreditation": ["cma"] })
    };
    let supplied = json!([{ "evidence": "sub-meter", "number": "分-1" }, { "evidence": "settlement-of-supply", "number": "结-1" }]);
    let stock = json!([{ "period": { "from": "2025-01-01", "to": "2025-12-31" }, "opening": written("500", "t"), "received": written("12100", "t"),
        "closing": written("600", "t"), "meter": written("12050", "t"), "adopted": "stock-take", "reason": "盘点有第三方见证" }]);
    let streams = vec![
        stream("oven-heating-coke-oven-gas", json!({ "activity": year("900", "万Nm3") })),
        stream("boiler-bituminous-coal", json!({ "activity": year("200", "t") })),
        stream("contracted-transport-diesel", json!({ "activity": year("50", "t") })),
        stream(
            "vehicles-diesel",
            json!({ "activity": months, "inputs": { "net_calorific_value": written("42", "GJ/t"),
            "carbon_per_energy": written("0.02", "tC/GJ"), "oxidation_factor": written("98", "%") } }),
        ),
        stream(
            "coal-charged",
            json!({ "balances": stock, "batches": [batch("1", "7200", "0.74"), batch("2", "4800", "0.765")],
            "meters": [{ "id": "M1", "name": "皮带秤", "kind": "belt-scale", "number": "PD-01", "valid_until": "2026-06-30" }] }),
        ),
        stream(
            "coke-produced",
            json!({ "activity": year("7000", "t"), "inputs": { "carbon_content": written("0.86", "tC/t") } }),
        ),
        stream("coke-oven-gas-recovered", json!({ "activity": year("1050", "万Nm3") })),
        stream("coal-tar-produced", json!({ "activity": year("100", "t") })),
        stream("crude-benzene-produced", json!({ "activity": year("30", "t") })),
        stream("methanol-gas", json!({ "activity": year("100", "万Nm3") })),
        stream(
            "methanol-produced",
            json!({ "activity": year("150", "t"), "inputs": { "carbon_content": written("0.375", "tC/t") } }),
        ),
        stream(
            "co2-recovered",
            json!({ "activity": year("10", "万Nm3"), "inputs": { "exported_purity": written("99", "%"),
            "used": written("0", "万Nm3"), "used_purity": written("99", "%"), "co2_density": written("19.7", "tCO2/万Nm3") } }),
        ),
        stream("electricity-purchased", json!({ "activity": year("500", "万kWh") })),
        stream(
            "heat-purchased",
            json!({ "activity": year("1000", "GJ"), "inputs": { "emission_factor": written("0.11", "tCO2/GJ") } }),
        ),
        stream("electricity-passed-on", json!({ "activity": year("100", "万kWh"), "documents": supplied })),
        stream(
            "heat-passed-on",
            json!({ "activity": year("100", "GJ"), "documents": supplied, "inputs": { "emission_factor": written("0.11", "tCO2/GJ") } }),
        ),
    ];
    let has = |id: &Value| streams.iter().any(|one| one["expected"] == *id);
    let expected = sector["streams"].as_array().unwrap().iter().map(|one| &one["id"]);
    let absent: Vec<Value> = expected
        .filter(|id| !has(id))
        .map(|id| json!({ "expected": id, "reason": "无此设备或产品" }))
        .collect();
    json!({
        "format": "nearzero/inventory@1", "title": "某焦化 2025 年", "absent": absent, "sources": sources, "streams": streams,
        "entity": { "name": "某焦化", "sector": "independent-coking", "boundary": "厂区", "prepared_by": "甲", "prepared_on": "2026-01-10",
            "reviewed_by": "乙", "reviewed_on": "2026-01-12", "approved_by": "丙", "approved_on": "2026-01-15" },
        "period": { "from": "2025-01-01", "to": "2025-12-31" },
        "settings": { "family": "ndrc-set-a", "electricity_family": "national-grid-average", "electricity_region": "CN", "gwp": "sar" },
        "products": [{ "id": "coke", "name": "焦炭", "amount": written("7000", "t") }],
    })
}

const FORM: &str = "能源购进、消费与库存,,,,,,,,,,,,,
205-1表,2025年1-12月,,,,,,,,,,,,
能源名称,代码,计量单位,年初库存量,购进量,,购进金额(千元),消费量合计,工业生产消费,,非工业生产消费,,期末库存量,采用折标系数
,,,,,购自省外,,,,用于原材料,,合计中运输工具消费,,
甲,丙,乙,1,2,3,4,5,6,7,8,9,10,11
洗精煤,06,吨,500,12100,,,12000,12000,,,,600,0.9
一般烟煤,04,吨,20,210,,,200,200,,,,30,0.7143
柴油,20,吨,10,100,,,100,100,,,100,10,1.4571
电力,33,万千瓦时,,500,,,500,500,,,,,1.229
";

/// The form into the plain document, as another file.
fn import(form: &str, into: &str) {
    std::fs::write(folder().join("form.csv"), form).unwrap();
    let who = ["--by", "甲", "--at", "2026-01-20T09:00:00+08:00"];
    run(&[&["import", "form.csv", "--into", "plain.json", "--write", into], &who[..]].concat());
}

#[test]
fn a_coking_enterprise_is_accounted_checked_explained_and_exported() {
    let described = ask(&["describe"]);
    let sector = described["sectors"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == "independent-coking")
        .unwrap();
    std::fs::write(folder().join("plain.json"), document(sector).to_string()).unwrap();
    import(FORM, "year.json");

    // nothing is wrong with it, and nothing is asked
    for notice in ask(&["check", "year.json"])["notices"].as_array().unwrap() {
        assert_eq!(notice["severity"], "hint", "{notice}");
    }

    // by hand, t CO2; 44/12 in each line of carbon
    let gas = 173.854 * 0.0136;
    let heating = 900.0 * gas * 0.99 * 44.0 / 12.0;
    let boiler = 200.0 * 23.204 * 0.026_18 * 0.93 * 44.0 / 12.0;
    let vehicles = 100.0 * 42.0 * 0.02 * 0.98 * 44.0 / 12.0;
    let by_products = 100.0 * 33.453 * 0.022 + 30.0 * 41.816 * 0.0227;
    let coking =
        ((500.0 + 12_100.0 - 600.0) * 0.75 - 7000.0 * 0.86 - 1050.0 * gas - by_products) * 44.0 / 12.0;
    let methanol = (100.0 * gas - 150.0 * 0.375) * 44.0 / 12.0;
    let recovered = -10.0 * 0.99 * 19.7;
    let direct = heating + boiler + vehicles + coking + methanol + recovered;
    let energy = 5000.0 * 0.5306 + 1000.0 * 0.11 - 1000.0 * 0.5306 - 100.0 * 0.11;
    let answer = ask(&["inventory", "year.json"]);
    let near = |value: &Value, by_hand: f64| {
        let value = value["value"].as_f64().unwrap();
        assert!((value / by_hand - 1.0).abs() < 1e-9, "{value} {by_hand}");
    };
    let totals = answer["view"]["totals"].as_array().unwrap();
    near(&totals[0], direct + energy);
    near(&totals[1], direct);
    assert!(totals.iter().all(|total| total["status"] == "complete"), "{totals:?}");
    let class = |id: &str| {
        &answer["view"]["classes"].as_array().unwrap().iter().find(|one| one["class"] == id).unwrap()["total"]
    };
    near(class("fuel-combustion"), heating + boiler + vehicles);
    near(class("process"), coking + methanol);
    // shown, and in no total
    near(class("outside"), 50.0 * 43.33 * 0.0202 * 0.98 * 44.0 / 12.0);
    near(class("recovery"), recovered);
    near(class("purchased-energy"), energy);
    let breakdown = &answer["view"]["breakdown"];
    near(&breakdown["intensities"][0], (direct + energy) / 7000.0);
    assert!(
        breakdown["report"].as_array().unwrap().len() >= 3
            && breakdown["months"].as_array().unwrap().len() == 12
    );
    assert!(breakdown["checklist"].as_array().unwrap().iter().all(|one| one["answer"] != "open"));
    // statistics say the same as the account
    let accounts = answer["view"]["record"]["accounts"]["totals"].as_array().unwrap();
    assert_eq!(
        (accounts[0]["basis"].as_str(), accounts[1]["basis"].as_str()),
        (Some("statistics"), Some("accounting"))
    );
    near(&accounts[0], direct + energy);

    // every method of the sector, and every number of the account leads to what was typed or to a row of the library
    let used: std::collections::BTreeSet<&str> =
        answer["view"]["rows"].as_array().unwrap().iter().filter_map(|row| row["method"].as_str()).collect();
    let known: std::collections::BTreeSet<&str> =
        sector["sources"].as_array().unwrap().iter().filter_map(|one| one["method"].as_str()).collect();
    assert_eq!(used, known);
    let export = run(&["export", "year.json"]);
    let rows =
        answer["view"]["rows"].as_array().unwrap().iter().filter_map(|row| row["result"]["id"].as_str());
    let ids: Vec<&str> = rows.chain(totals.iter().filter_map(|total| total["id"].as_str())).collect();
    assert!(ids.len() >= 12, "{ids:?}");
    for id in ids {
        let derivation = ask(&["explain", "year.json", id])["derivation"].clone();
        let inputs = derivation["inputs"].as_array().unwrap();
        let rooted =
            |input: &Value| input["written"].is_object() || input["library"]["locator_zh"].is_string();
        assert!(!inputs.is_empty() && inputs.iter().all(rooted), "{id}");
        assert!(id.starts_with("stream/") || export.contains(&format!("`{id}`")), "{id}");
    }

    // a form that says otherwise leaves the total as it is, and is sent on with the reason only
    import(&FORM.replace("柴油,20,吨,10,100,,,100,100", "柴油,20,吨,12,100,,,102,102"), "differs.json");
    let differs = ask(&["inventory", "differs.json"]);
    near(&differs["view"]["totals"][0], direct + energy);
    let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
    let refused = program.current_dir(folder()).args(["export", "differs.json", "--json"]).output().unwrap();
    let refused: Value = serde_json::from_slice(&refused.stdout).unwrap();
    assert_eq!((&refused["status"], refused.get("view")), (&json!("failure"), None));
    let place = refused["notices"][0]["where"].as_str().unwrap();
    let reason = format!("/{place}");
    let text = std::fs::read_to_string(folder().join("differs.json")).unwrap();
    let mut answered: Value = serde_json::from_str(&text).unwrap();
    answered.pointer_mut(reason.strip_suffix("/reason").unwrap()).unwrap()["reason"] =
        json!("报表含食堂用柴油 2 t");
    std::fs::write(folder().join("answered.json"), answered.to_string()).unwrap();
    assert!(run(&["export", "answered.json"]).contains("报表含食堂用柴油 2 t"));
}
