//! An inventory of dated amounts, meters and batches: what is missing stays missing, what is impossible is shown and withheld.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../data/examples/coking-full-capacity.json");

/// The example with one stream, changed by hand.
fn with(stream: &str, change: impl Fn(&mut Value)) -> Value {
    let mut document: Value = serde_json::from_str(EXAMPLE).unwrap();
    let streams = document["streams"].as_array_mut().unwrap();
    change(streams.iter_mut().find(|s| s["id"] == stream).unwrap());
    shown(&document)
}

fn shown(document: &Value) -> Value {
    let mut host = Host::default();
    let opened = nearzero::json::tree(&host.open(document.to_string().as_bytes()));
    assert_eq!(opened["status"], "success", "{opened}");
    host.call_json(
        json!({ "verb": "view", "handle": opened["handle"], "query": { "from": 0, "count": 100 } }),
    )
}

fn row<'v>(answer: &'v Value, id: &str) -> &'v Value {
    answer["view"]["rows"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap()
}

fn codes(answer: &Value) -> Vec<&str> {
    answer["notices"].as_array().unwrap().iter().filter_map(|n| n["code"].as_str()).collect()
}

fn near(value: &Value, expected: f64) {
    let value = value.as_f64().unwrap();
    assert!((value - expected).abs() <= 1e-9 * expected.abs(), "{value} is not {expected}");
}

#[test]
fn months_add_up_and_each_keeps_its_unit_and_its_meter() {
    let month = |from: &str, to: &str, value: &str, unit: &str| json!({ "period": { "from": from, "to": to }, "amount": { "value": value, "unit": unit }, "meter": "m1" });
    let answer = with("power", |stream| {
        stream["meters"] =
            json!([{ "id": "m1", "name": "1# 进线", "number": "DT-001", "valid_until": "2026-06-30" }]);
        stream["activity"] = json!([
            month("2025-01-01", "2025-01-31", "1,200", "万kWh"),
            month("2025-02-01", "2025-02-28", "=500+300", "万千瓦时"),
            month("2025-03-01", "2025-12-31", "1000", "MWh"),
        ]);
    });
    // by hand: 12 000 + 8 000 + 1 000 MWh = 21 000 MWh × 0.5306 = 11 142.6 t
    near(&row(&answer, "power")["canonical"]["value"], 21_000.0);
    near(&row(&answer, "power")["result"]["value"], 11_142.6);
    assert_eq!(row(&answer, "power")["entries"], 3);
}

#[test]
fn a_missing_month_leaves_the_line_without_a_value_and_the_total_partial() {
    let answer = with("power", |stream| stream["activity"][0]["amount"] = Value::Null);
    assert_eq!(row(&answer, "power")["result"]["status"], "missing");
    assert_eq!(row(&answer, "power")["result"]["value"], Value::Null);
    let total = &answer["view"]["totals"][0];
    assert_eq!((total["status"].as_str().unwrap(), total["missing"].as_u64().unwrap()), ("partial", 1));
    assert_eq!(
        answer["view"]["totals"][1]["status"], "complete",
        "the total without energy does not miss it"
    );
    assert!(codes(&answer).contains(&"datum-missing"));
}

#[test]
fn batches_serve_where_no_value_is_entered_weighted_by_their_amounts() {
    let answer = with("coal", |stream| {
        stream.as_object_mut().unwrap().remove("inputs");
        let batch = |id: &str, t: &str, c: &str| json!({ "id": id, "amount": { "value": t, "unit": "t" }, "results": { "carbon_content": { "value": c, "unit": "%" } }, "laboratory": "厂化验室" });
        stream["batches"] = json!([batch("2025-01-03", "3000", "80"), batch("2025-01-09", "1000", "76")]);
    });
    // by hand: (3000 × 0.80 + 1000 × 0.76) / 4000 = 0.79 tC/t
    let input = &row(&answer, "coal")["inputs"][0];
    near(&input["value"]["value"], 0.79);
    assert_eq!(input["origin"], "batches");
}

#[test]
fn a_negative_balance_is_shown_and_must_not_be_reported() {
    let answer = with("coal", |stream| stream["inputs"]["carbon_content"]["value"] = json!("0.5"));
    let coking = &row(&answer, "coking")["result"];
    assert!(coking["value"].as_f64().unwrap() < 0.0);
    assert_eq!(coking["status"], "withheld");
    assert_eq!(answer["view"]["totals"][0]["status"], "withheld");
    assert_eq!(answer["status"], "failure");
    assert!(codes(&answer).contains(&"balance-negative"));
}

#[test]
fn what_cannot_be_read_stays_as_typed_and_out_of_the_total() {
    let answer = with("tar", |stream| stream["activity"][0]["amount"]["value"] = json!("32O"));
    let tar = row(&answer, "tar");
    assert_eq!(tar["amount"]["value"], "32O");
    assert_eq!(tar["result"]["status"], "missing");
    assert_eq!(
        row(&answer, "coking")["result"]["status"],
        "missing",
        "a balance without one of its streams is no balance"
    );
    near(&row(&answer, "coke")["result"]["value"], -2_752_000.0);
    assert!(codes(&answer).contains(&"number-unreadable"));
}

#[test]
fn nothing_of_a_document_is_left_out_in_silence() {
    for (change, code) in [
        (json!({ "source": "nowhere" }), "source-unknown"),
        (json!({ "side": "input" }), "input-unknown"),
        (json!({ "inputs": { "carbon": { "value": "1", "unit": "tC/t" } } }), "input-unknown"),
        (json!({ "id": "coke" }), "id-taken"),
        (
            json!({ "activity": [{ "period": { "from": "2024-01-01", "to": "2024-12-31" }, "amount": null }] }),
            "date-outside",
        ),
    ] {
        let answer = with("coal", |stream| {
            for (name, value) in change.as_object().unwrap() {
                stream[name] = value.clone();
            }
        });
        assert!(codes(&answer).contains(&code), "{change}: {:?}", codes(&answer));
        assert_eq!(answer["status"], "failure");
    }
}

#[test]
fn the_two_totals_differ_by_the_purchased_energy_and_nothing_is_rounded() {
    let answer = shown(&serde_json::from_str(EXAMPLE).unwrap());
    let totals = &answer["view"]["totals"];
    let energy = totals[0]["value"].as_f64().unwrap() - totals[1]["value"].as_f64().unwrap();
    assert!((energy - 148_037.4).abs() < 1e-6);
}

#[test]
fn a_notice_about_an_input_names_the_path_of_that_input_in_the_document() {
    let mut document: Value = serde_json::from_str(EXAMPLE).unwrap();
    let streams = document["streams"].as_array_mut().unwrap();
    let tar = streams.iter_mut().find(|stream| stream["id"] == "tar").unwrap();
    tar["inputs"]["carbon_content"] = serde_json::json!({ "value": "13.5", "unit": "斗" });
    let answer = shown(&document);
    let place = |code: &str| {
        let notices = answer["notices"].as_array().unwrap();
        notices.iter().find(|notice| notice["code"] == code).map(|notice| notice["where"].clone())
    };
    assert_eq!(place("unit-unknown").unwrap(), "streams/tar/inputs/carbon_content");
}
