//! A stream's year as a plant keeps it: cumulative forms, stock balances, meters and invoices beside each other, gaps and standstill.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

mod one_fuel;

use nearzero::api::Host;
use one_fuel::{t, until};
use serde_json::{Value, json};

fn with(fields: Value) -> Value {
    until("2025-03-31", fields)
}

fn entry(from: &str, to: &str, amount: &Value, more: Value) -> Value {
    let mut entry = json!({ "period": { "from": from, "to": to }, "amount": amount });
    entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    entry
}

fn total(answer: &Value) -> Option<f64> {
    answer["view"]["totals"][0]["value"].as_f64()
}

fn months(answer: &Value) -> Vec<Option<f64>> {
    let months = answer["view"]["breakdown"]["months"].as_array().unwrap();
    months.iter().map(|month| month["gases"][0]["value"].as_f64()).collect()
}

fn codes(answer: &Value) -> Vec<&str> {
    answer["notices"].as_array().unwrap().iter().filter_map(|n| n["code"].as_str()).collect()
}

#[test]
fn cumulative_forms_are_differenced() {
    let until = |to: &str, amount: Value| entry("2025-01-01", to, &amount, json!({ "cumulative": true }));
    let answer = with(json!({ "activity": [
        until("2025-01-31", t("100")),
        until("2025-02-28", json!({ "value": "0.025", "unit": "万t" })),
        until("2025-03-31", t("400")),
    ] }));
    // 100; 250 − 100; 400 − 250
    assert_eq!(total(&answer), Some(400.0), "{answer}");
    assert_eq!(months(&answer), [Some(100.0), Some(150.0), Some(150.0)]);
    // without February's figure the 300 t of February and March are known together, and so the year
    let answer = with(json!({ "activity": [
        until("2025-01-31", t("100")), until("2025-02-28", Value::Null), until("2025-03-31", t("400")),
    ] }));
    assert_eq!(total(&answer), Some(400.0));
}

#[test]
fn a_stock_balance_is_used_once_a_source_is_adopted() {
    let balance = |adopted: Value| {
        json!({ "balances": [{
        "period": { "from": "2025-01-01", "to": "2025-03-31" },
        "opening": t("100"), "received": { "value": "0.1", "unit": "万t" }, "supplied": t("50"), "closing": t("90"),
        "meter": t("955"), "invoice": t("1000"), "adopted": adopted, "reason": "盘点有第三方见证" }] })
    };
    // 100 + 1000 − 50 − 90 = 960; the meter is 0.5 % off, the invoices 4.2 %
    let answer = with(balance(json!("stock-take")));
    assert_eq!(total(&answer), Some(960.0));
    let gaps: Vec<&Value> =
        answer["notices"].as_array().unwrap().iter().filter(|n| n["code"] == "stock-gap").collect();
    assert_eq!(gaps.len(), 1, "{gaps:?}");
    assert_eq!(gaps[0]["where"], "streams/coal/balances/0/invoice");
    assert_eq!(total(&with(balance(json!("meter")))), Some(955.0));
    assert_eq!(total(&with(balance(json!("invoice")))), Some(1000.0));
    let open = with(balance(Value::Null));
    assert_eq!(total(&open), None);
    assert!(codes(&open).contains(&"datum-missing"));
}

#[test]
fn meter_and_stock_may_differ_by_two_per_cent_for_solids_and_five_for_gases() {
    let gap = |item: &str, unit: &str, meter: &str| {
        let amount = |value: &str| json!({ "value": value, "unit": unit });
        let answer = with(
            json!({ "item": item, "inputs": { "co2_factor": { "value": "1", "unit": format!("tCO2/{unit}") } },
            "balances": [{ "period": { "from": "2025-01-01", "to": "2025-03-31" }, "opening": amount("0"), "received": amount("100"),
                "closing": amount("0"), "meter": amount(meter), "adopted": "meter", "reason": "检定有效" }] }),
        );
        codes(&answer).contains(&"stock-gap")
    };
    assert!(!gap("coke", "t", "102") && gap("coke", "t", "102.1") && gap("coke", "t", "97.9"));
    assert!(!gap("coke-oven-gas", "10^4Nm3", "105") && gap("coke-oven-gas", "10^4Nm3", "105.1"));
}

#[test]
fn a_gap_waits_for_a_named_rule_and_a_standstill_is_entered_as_such() {
    let year = |second: Value| {
        with(json!({ "activity": [
            entry("2025-01-01", "2025-01-31", &t("100"), json!({})),
            entry("2025-02-01", "2025-02-28", &Value::Null, second),
            entry("2025-03-01", "2025-03-31", &t("120"), json!({})),
        ] }))
    };
    let open = year(json!({}));
    assert_eq!(total(&open), None);
    assert!(codes(&open).contains(&"datum-missing"));
    let unruled = year(json!({ "fill": { "amount": t("110"), "rule": " " } }));
    assert_eq!(total(&unruled), None);
    assert!(codes(&unruled).contains(&"datum-missing") && !codes(&unruled).contains(&"gap-filled"));
    let filled = year(json!({ "fill": { "amount": t("110"), "rule": "前后两月平均" } }));
    assert_eq!(total(&filled), Some(330.0));
    assert!(codes(&filled).contains(&"gap-filled") && !codes(&filled).contains(&"datum-missing"));
    let still = year(json!({ "standstill": true }));
    assert_eq!((total(&still), codes(&still).len()), (Some(220.0), 0));
    assert_eq!(months(&still), [Some(100.0), Some(0.0), Some(120.0)]);
}

#[test]
fn a_negative_month_is_a_hint_and_a_negative_year_an_error() {
    let year = |first: &str| {
        with(json!({ "activity": [
            entry("2025-01-01", "2025-01-31", &t(first), json!({})),
            entry("2025-02-01", "2025-03-31", &t("100"), json!({})),
        ] }))
    };
    let hint = year("-5");
    assert_eq!((total(&hint), hint["status"].as_str()), (Some(95.0), Some("success")));
    assert!(codes(&hint).contains(&"month-negative"));
    let error = year("-105");
    assert_eq!((total(&error), error["status"].as_str()), (None, Some("failure")));
    assert!(codes(&error).contains(&"negative-value"));
}

#[test]
fn a_value_a_whole_unit_off_its_default_is_a_hint_with_both_units() {
    let told = |value: &str, unit: &str| {
        let mut document: Value =
            serde_json::from_str(include_str!("../data/examples/coking-full-capacity.json")).unwrap();
        let streams = document["streams"].as_array_mut().unwrap();
        let heating = streams.iter_mut().find(|s| s["id"] == "heating").unwrap();
        heating["inputs"] = json!({ "net_calorific_value": { "value": value, "unit": unit } });
        let mut host = Host::default();
        let handle = host.open(document.to_string().as_bytes()).body.unwrap().handle;
        let answer =
            host.call_json(json!({ "verb": "view", "handle": handle, "query": { "from": 0, "count": 1 } }));
        answer["notices"].as_array().unwrap().iter().find(|n| n["code"] == "unit-suspect").cloned()
    };
    let answer = |value: &str, unit: &str| {
        told(value, unit).map(|n| (n["args"]["how"].clone(), n["args"]["units"].clone()))
    };
    // 173.854 GJ/10^4Nm3 = 17 385.4 kJ/Nm3 = 4 152 kcal/Nm3
    assert_eq!(answer("17.5", "MJ/Nm3"), None);
    assert_eq!(answer("4150", "kJ/Nm3"), Some((json!("own"), json!("kcal/Nm3"))));
    // a thousandth: the number was meant in MJ
    assert_eq!(answer("17.5", "kJ/Nm3"), Some((json!("own"), json!("MJ/Nm3"))));
    // a tenth: MJ/Nm3 and GJ/10^4Nm3 lie ten apart
    assert_eq!(answer("17.3854", "GJ/10^4Nm3"), Some((json!("own"), json!("MJ/Nm3"))));
    // where no unit closes a gap of 10 or 10 000 it is told all the same, with a pair of this dimension that lies so far apart, if there is one
    for (value, by) in [("1738.54", "10"), ("1738540", "10000")] {
        let notice = told(value, "GJ/10^4Nm3").unwrap();
        assert_eq!(notice["args"]["factor"], json!(by), "{value}");
        assert_ne!(notice["args"]["how"], json!("own"), "{value}");
    }
    // 2 or 100 times off is no whole unit
    assert!(told("347.7", "GJ/10^4Nm3").is_none() && told("17385.4", "GJ/10^4Nm3").is_none());
}
