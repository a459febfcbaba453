//! Published cases come out right, and their bits are those that WebAssembly gives.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "published/cases.rs"]
mod cases;

use std::collections::BTreeSet;

#[test]
fn every_published_case_of_the_methods_at_hand_comes_out() {
    let ids: Vec<String> = cases::cases().iter().map(cases::computed).map(|(id, _)| id).collect();
    // P1, P2-P5, P11, T34, CN-…: every case of carbon.json; then those by hand
    assert_eq!(ids.len(), 4 + 4 + 15 + 6 + 4 + 55, "{ids:?}");
}

#[test]
fn every_method_has_a_case() {
    let with: BTreeSet<String> = cases::cases().iter().map(|case| cases::call(case).0).collect();
    let without: Vec<&str> =
        nearzero::method::registry::METHODS.iter().map(|m| m.id).filter(|id| !with.contains(*id)).collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn p11_10_was_truncated_by_its_author() {
    // printed 2.92; 43.07 × 0.0189 × 0.98 × 44/12 = 2.92505598 by hand, which rounds to 2.93
    let case = cases::cases().into_iter().find(|case| case["id"] == "P11-10").unwrap();
    let value = cases::computed(&case).1;
    assert!((2.92..2.93).contains(&value));
    assert!(!nearzero::quantity::published::Published::parse("2.92").unwrap().admits(value));
}

#[test]
fn the_bits_are_those_of_the_snapshot_that_webassembly_is_held_against() {
    let snapshot = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/published.bits");
    if std::env::var_os("NEARZERO_BLESS").is_some() {
        std::fs::write(snapshot, cases::bits()).unwrap();
    }
    assert_eq!(cases::bits(), std::fs::read_to_string(snapshot).unwrap());
}

fn coking(coal_carbon: f64, coke_carbon: f64) -> serde_json::Value {
    let mut case = cases::cases().into_iter().find(|case| case["id"] == "CN-COK-01").unwrap();
    case["inputs"]["blended_coal"][0]["carbon"]["value"] = coal_carbon.into();
    case["inputs"]["coke"][0]["carbon"]["value"] = coke_carbon.into();
    let (method, inputs) = cases::call(&case);
    nearzero::json::tree(&nearzero::api::evaluate::evaluate(&method, &inputs.clone().into()))
}

#[test]
fn coking_is_a_small_difference_of_large_numbers() {
    // CN-COK-01, note: "coal carbon less 1 % gives 40 040 t less"
    let (full, less) = (coking(0.78, 0.86), coking(0.78 * 0.99, 0.86));
    let fall = full["result"]["value"].as_f64().unwrap() - less["result"]["value"].as_f64().unwrap();
    assert_eq!(format!("{fall:.0}"), "40040");
}

#[test]
fn a_negative_balance_is_shown_and_not_reportable() {
    // CN-COK-01, note: "with coal carbon 0.740 and coke 0.855 the balance is -20 819 t: shown with 不得上报 and a notice"
    let answer = coking(0.740, 0.855);
    assert_eq!(format!("{:.0}", answer["result"]["value"].as_f64().unwrap()), "-20819");
    assert_eq!((answer["status"].as_str(), answer["reportable"].as_bool()), (Some("failure"), Some(false)));
    assert_eq!(answer["notices"][0]["code"], "balance-negative");
}

#[test]
fn a_negative_carbon_balance_of_carbon_materials_is_not_reportable_either() {
    // T34-006 with ten times the fixed carbon in the product: 0.8 - 76 x 0.02 = -0.72 tC
    let mut case = cases::cases().into_iter().find(|case| case["id"] == "T34-006").unwrap();
    case["inputs"]["WFCc"]["value"] = 0.02.into();
    let (method, inputs) = cases::call(&case);
    let answer = nearzero::json::tree(&nearzero::api::evaluate::evaluate(&method, &inputs.clone().into()));
    assert_eq!((answer["status"].as_str(), answer["reportable"].as_bool()), (Some("failure"), Some(false)));
    let codes: Vec<&str> =
        answer["notices"].as_array().unwrap().iter().map(|notice| notice["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"balance-negative"), "{codes:?}");
}

#[test]
fn every_unit_named_in_the_cases_is_read() {
    fn units(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(fields) => {
                found.extend(fields.get("unit").and_then(|u| u.as_str()).map(str::to_owned));
                fields.values().for_each(|v| units(v, found));
            }
            serde_json::Value::Array(items) => items.iter().for_each(|v| units(v, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for text in [include_str!("published/carbon.json"), include_str!("published/full-capacity.json")] {
        units(&serde_json::from_str(text).unwrap(), &mut found);
    }
    assert!(found.len() > 100);
    let unread: Vec<_> = found.iter().filter(|unit| nearzero::quantity::unit::parse(unit).is_err()).collect();
    assert!(unread.is_empty(), "{unread:?}");
}

#[test]
fn every_fuel_of_p11_is_a_default_of_its_family() {
    // the same results with nothing entered but the amount: the library holds what the table printed
    for (case, id) in cases::cases()
        .iter()
        .filter_map(|case| Some((case, case["id"].as_str()?)))
        .filter(|(_, id)| id.starts_with("P11-"))
    {
        let name = case["description"].as_str().unwrap().split(':').next().unwrap();
        let inputs = serde_json::json!({ "fuel_consumption": { "value": 1, "unit": "t" }, "net_calorific_value": null, "name": name, "family": "provincial-guideline" });
        let answer = nearzero::json::tree(&nearzero::api::evaluate::evaluate(
            "fuel-combustion",
            &inputs.clone().into(),
        ));
        let value = answer["result"]["value"].as_f64().unwrap_or_else(|| panic!("{id}: {answer}"));
        let expected = case["expected"]["value"].as_f64().unwrap();
        assert!((value - expected).abs() <= 1e-9 * expected, "{id} {name}: {value} {expected}");
        let used =
            answer["notices"].as_array().unwrap().iter().filter(|n| n["code"] == "default-used").count();
        assert_eq!(used, 3, "{id}: every default is named in a notice");
    }
}
