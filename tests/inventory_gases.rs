//! An inventory gas by gas: CO2, CH4, N2O and refrigerants, all together by the named GWP set, by class, facility and month, per tonne of product.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use serde_json::{Value, json};

/// Two facilities, four gases and a month of standstill; every figure is by hand.
fn document() -> Value {
    let month = |from: &str, to: &str, value: &str, unit: &str| json!({ "period": { "from": from, "to": to }, "amount": { "value": value, "unit": unit } });
    let stood = |from: &str, to: &str| json!({ "period": { "from": from, "to": to }, "amount": null, "standstill": true });
    let source = |id: &str, class: &str, method: &str, facility: &str| json!({ "id": id, "name": id, "class": class, "method": method, "facility": facility });
    json!({
        "format": "nearzero/inventory@1",
        "title": "逐气体",
        "entity": { "name": "某企业", "sector": "independent-coking" },
        "period": { "from": "2025-01-01", "to": "2025-03-31" },
        "settings": { "gwp": "ar5" },
        "facilities": [{ "id": "A", "name": "一车间" }, { "id": "B", "name": "二车间" }],
        "products": [{ "id": "coke", "name": "焦炭", "amount": { "value": "0.1", "unit": "万t" } }],
        "sources": [
            source("tank", "process", "activity-factor", "A"),
            source("cooling", "process", "activity-factor", "B"),
            source("balance", "process", "carbon-balance", "A"),
            source("power", "purchased-energy", "purchased-electricity", "B"),
        ],
        "streams": [
            { "id": "sludge", "source": "tank", "name": "污泥",
              "activity": [month("2025-01-01", "2025-01-31", "100", "t"), month("2025-02-01", "2025-03-31", "300", "t")],
              "inputs": { "ch4_factor": { "value": "0.01", "unit": "tCH4/t" }, "n2o_factor": { "value": "0.001", "unit": "tN2O/t" } } },
            { "id": "r134a", "source": "cooling", "name": "制冷剂", "item": "HFC-134a",
              "activity": [stood("2025-01-01", "2025-01-31"), month("2025-02-01", "2025-02-28", "2", "t"), stood("2025-03-01", "2025-03-31")],
              "inputs": { "hfc_factor": { "value": "0.05", "unit": "tHFC/t" } } },
            { "id": "in", "source": "balance", "side": "inputs", "name": "煤",
              "activity": [month("2025-01-01", "2025-01-31", "30", "t"), stood("2025-02-01", "2025-02-28"), month("2025-03-01", "2025-03-31", "60", "t")],
              "inputs": { "carbon_content": { "value": "0.6", "unit": "tC/t" } } },
            { "id": "out", "source": "balance", "side": "outputs", "name": "焦",
              "activity": [month("2025-01-01", "2025-01-31", "10", "t"), stood("2025-02-01", "2025-02-28"), month("2025-03-01", "2025-03-31", "20", "t")],
              "inputs": { "carbon_content": { "value": "0.9", "unit": "tC/t" } } },
            { "id": "grid", "source": "power", "name": "购电",
              "activity": [month("2025-01-01", "2025-03-31", "90", "MWh")],
              "inputs": { "emission_factor": { "value": "0.5", "unit": "tCO2/MWh" } } },
        ],
    })
}

fn shown(document: &Value) -> Value {
    let mut host = Host::default();
    let opened = nearzero::json::tree(&host.open(document.to_string().as_bytes()));
    assert_eq!(opened["status"], "success", "{opened}");
    host.call_json(json!({ "verb": "view", "handle": opened["handle"], "query": { "from": 0, "count": 100, "breakdown": true } }))
}

fn account<'v>(answer: &'v Value, list: &str, id: &str) -> &'v Value {
    let list = answer["view"]["breakdown"][list].as_array().unwrap();
    list.iter().find(|account| account["id"] == id).unwrap()
}

/// One gas of an account, in t of it.
fn gas(account: &Value, unit: &str) -> f64 {
    let gas = account["gases"].as_array().unwrap().iter().find(|gas| gas["unit"] == unit).unwrap();
    gas["value"].as_f64().unwrap()
}

#[track_caller]
fn near(value: f64, expected: f64) {
    assert!((value - expected).abs() <= 1e-9 * expected.abs(), "{value} is not {expected}");
}

#[track_caller]
fn co2e(account: &Value, expected: f64) {
    near(account["co2e"]["value"].as_f64().unwrap(), expected);
}

#[test]
fn every_gas_is_added_up_and_all_together_by_the_named_set() {
    let answer = shown(&document());
    assert_eq!(answer["status"], "success", "{}", answer["notices"]);
    let total = account(&answer, "totals", "total/with_energy");
    // by hand: CH4 400 × 0.01 = 4 t; N2O 0.4 t; HFC-134a 0.1 t; CO2 (90 × 0.6 − 30 × 0.9) × 44/12 + 90 × 0.5 = 99 + 45
    near(gas(total, "tCH4"), 4.0);
    near(gas(total, "tN2O"), 0.4);
    near(gas(total, "tHFC"), 0.1);
    near(gas(total, "tCO2"), 144.0);
    // AR5: 4 × 28 + 0.4 × 265 + 0.1 × 1300 + 144 = 112 + 106 + 130 + 144
    co2e(total, 492.0);
    co2e(account(&answer, "totals", "total/without_energy"), 447.0);
    co2e(account(&answer, "classes", "class/process"), 447.0);
    co2e(account(&answer, "classes", "class/purchased-energy"), 45.0);
}

#[test]
fn facilities_and_months_add_up_to_the_total_and_a_split_by_days_is_said() {
    let answer = shown(&document());
    co2e(account(&answer, "facilities", "facility/A"), 317.0);
    co2e(account(&answer, "facilities", "facility/B"), 175.0);
    // January: a quarter of the sludge 54.5, a third of the balance 33, 31 of 90 days of the power 15.5
    co2e(account(&answer, "months", "month/2025-01"), 103.0);
    // February: sludge 300 t on 28 of 59 days, the refrigerant, 28 of 90 days of the power 14
    co2e(account(&answer, "months", "month/2025-02"), 218.0 * 0.75 * 28.0 / 59.0 + 130.0 + 14.0);
    co2e(account(&answer, "months", "month/2025-03"), 218.0 * 0.75 * 31.0 / 59.0 + 66.0 + 15.5);
    assert_eq!(answer["view"]["breakdown"]["split_by_days"], true);
}

#[test]
fn intensity_is_the_total_per_tonne_of_product() {
    let answer = shown(&document());
    let with = &answer["view"]["breakdown"]["intensities"][0];
    assert_eq!((with["product"].as_str(), with["unit"].as_str()), (Some("coke"), Some("tCO2e/t")));
    near(with["value"].as_f64().unwrap(), 0.492);
    near(answer["view"]["breakdown"]["intensities"][1]["value"].as_f64().unwrap(), 0.447);
}

#[test]
fn without_a_gwp_set_the_gases_stand_and_there_is_no_co2e() {
    let mut document = document();
    document["settings"] = json!({});
    let answer = shown(&document);
    let total = account(&answer, "totals", "total/with_energy");
    near(gas(total, "tCH4"), 4.0);
    assert_eq!(
        (total["co2e"]["status"].as_str(), total["co2e"]["missing"].as_u64()),
        (Some("partial"), Some(2))
    );
    let notices = answer["notices"].as_array().unwrap();
    assert!(notices.iter().any(|notice| notice["code"] == "gwp-missing"), "{notices:?}");
    document["settings"] = json!({ "gwp": "ar9" });
    let answer = shown(&document);
    assert!(answer["notices"].as_array().unwrap().iter().any(|notice| notice["code"] == "gwp-unknown"));
}

#[test]
fn a_refrigerant_that_the_set_does_not_know_is_told_and_left_out_of_co2e() {
    let mut document = document();
    document["streams"][1]["item"] = json!("R-9000");
    let answer = shown(&document);
    assert_eq!(account(&answer, "totals", "total/with_energy")["co2e"]["missing"], 1);
    let notices = answer["notices"].as_array().unwrap();
    assert!(notices.iter().any(|n| n["code"] == "gwp-unknown" && n["where"] == "streams/r134a/item"));
}

#[test]
fn every_number_of_the_breakdown_can_be_explained_by_its_parts() {
    let mut host = Host::default();
    let handle = host.open(document().to_string().as_bytes()).body.unwrap().handle;
    for (id, value, parts) in [
        ("total/with_energy/co2e", 492.0, 4),
        ("total/without_energy/ch4", 4.0, 1),
        ("class/process/n2o", 0.4, 1),
        ("facility/B/co2e", 175.0, 2),
        ("facility/A", 99.0, 1),
        ("line/sludge/ch4", 4.0, 0),
        ("line/sludge/n2o", 0.4, 0),
    ] {
        let answer = host.call_json(json!({ "verb": "explain", "handle": handle, "id": id }));
        assert_eq!(answer["status"], "success", "{id}: {answer}");
        near(answer["derivation"]["value"].as_f64().unwrap(), value);
        assert_eq!(answer["derivation"]["parts"].as_array().unwrap().len(), parts, "{id}");
    }
}

#[test]
fn own_factors_and_chosen_readings_serve_an_inventory_too() {
    let mut document = document();
    let inputs = document["streams"][2]["inputs"].as_object_mut().unwrap();
    inputs.remove("carbon_content");
    document["streams"][2]["item"] = json!("washed-clean-coal");
    document["overlay"] = json!([{ "item": "washed-clean-coal", "parameter": "carbon-per-matter", "value": "0.7", "unit": "tC/t", "laboratory": "厂化验室", "method": "GB/T 476", "from": 2025, "to": 2025 }]);
    document["sources"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "recovery", "name": "回收", "class": "process", "method": "co2-recovery" }));
    let period = json!({ "from": "2025-01-01", "to": "2025-03-31" });
    document["streams"].as_array_mut().unwrap().push(
        json!({ "id": "co2", "source": "recovery", "name": "外供二氧化碳",
        "activity": [{ "period": period, "amount": { "value": "1", "unit": "10^4Nm3" } }],
        "inputs": { "exported_purity": { "value": "1", "unit": "1" }, "used": { "value": "0", "unit": "10^4Nm3" }, "used_purity": { "value": "1", "unit": "1" } } }),
    );
    document["readings"] =
        json!([{ "ambiguity": "co2-density", "reading": "d19-77", "reason": "按指南原文" }]);
    let answer = shown(&document);
    let row = |id: &str| {
        answer["view"]["rows"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone()
    };
    // by hand: (90 × 0.7 − 30 × 0.9) × 44/12
    near(row("balance")["result"]["value"].as_f64().unwrap(), 132.0);
    // 1 × 1 × 19.77, taken off
    near(row("co2")["result"]["value"].as_f64().unwrap(), -19.77);
}
