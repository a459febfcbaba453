//! What `evaluate` says of where its numbers come from: what was taken and not taken, own factors, readings, GWP sets; and what `describe` makes findable.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::{describe::describe, evaluate::evaluate};
use serde_json::{Value, json};

fn ask(method: &str, inputs: Value) -> Value {
    nearzero::json::tree(&evaluate(method, &inputs.into()))
}

fn codes(answer: &Value) -> Vec<&str> {
    answer["notices"].as_array().unwrap().iter().map(|notice| notice["code"].as_str().unwrap()).collect()
}

#[track_caller]
fn near(value: &Value, expected: f64) {
    let value = value.as_f64().unwrap();
    assert!((value - expected).abs() <= 1e-9 * expected.abs(), "{value} {expected}");
}

#[test]
fn a_default_says_what_was_not_taken_and_the_difference_it_would_make() {
    // by hand: 5000 MWh × 0.1564 = 782; × 0.8325 = 4162.5, which is 3380.5 more; × 0.5306 = 2653, 1871 more
    let call = json!({ "electricity": { "value": 5000, "unit": "MWh" }, "family": "provincial-grid", "region": "四川", "year": 2023 });
    let answer = ask("purchased-electricity", call);
    near(&answer["result"]["value"], 782.0);
    let default = &answer["defaults"][0];
    assert_eq!(
        (default["input"].as_str(), default["status"].as_str()),
        (Some("emission_factor"), Some("primary text read"))
    );
    let other = |family: &str| {
        let all = default["not_taken"].as_array().unwrap();
        all.iter().find(|other| other["family"] == family).unwrap().clone()
    };
    near(&other("park-910")["difference"], 3380.5);
    near(&other("national-grid-average")["difference"], 1871.0);
    near(&other("national-grid-average")["result"], 2653.0);
    assert_eq!(other("mee-corporate-average")["how"][0]["how"], "other-year");
}

#[test]
fn a_default_in_a_list_is_replaced_in_its_record() {
    // by hand: 100 t × 1 × (0.4400 × 0.9) = 39.6; with 0.43971 it is 39.5739, 0.0261 less
    let part = json!([{ "name": "CaCO3", "purity": { "value": 90, "unit": "%" } }]);
    let call = json!({ "rock": { "value": 100, "unit": "t" }, "conversion": { "value": 1, "unit": "1" }, "components": part, "family": "ndrc-carbonates" });
    let answer = ask("carbonate-decomposition", call);
    near(&answer["result"]["value"], 39.6);
    let not_taken = answer["defaults"][0]["not_taken"].as_array().unwrap();
    let ipcc = not_taken.iter().find(|other| other["family"] == "ipcc-carbonates").unwrap();
    near(&ipcc["result"], 39.5739);
}

#[test]
fn an_own_factor_stands_before_the_family_within_its_period_only() {
    let call = |year: u16| {
        json!({
            "fuel_consumption": { "value": 100, "unit": "t" }, "carbon_content": { "value": 0.6, "unit": "tC/t" },
            "name": "烟煤", "family": "ndrc-set-a", "year": year,
            "overlay": [{ "item": "bituminous-coal", "parameter": "oxidation-factor", "value": "95", "unit": "%",
                          "laboratory": "某检测中心", "method": "GB/T 476", "from": 2024, "to": 2024 }],
        })
    };
    // by hand: 60 tC × 0.95 × 44/12 = 209; × 0.93 = 204.6
    let (within, outside) =
        (ask("fuel-combustion-by-carbon", call(2024)), ask("fuel-combustion-by-carbon", call(2025)));
    near(&within["result"]["value"], 209.0);
    near(&outside["result"]["value"], 204.6);
    assert!(codes(&within).contains(&"own-factor-used") && !codes(&within).contains(&"default-used"));
    assert!(codes(&outside).contains(&"default-used"));
    // who measured it, how and for when stands with the value
    let told =
        within["notices"].as_array().unwrap().iter().find(|one| one["code"] == "own-factor-used").unwrap();
    let args = ["found", "laboratory", "method", "period"].map(|name| told["args"][name].as_str().unwrap());
    assert_eq!(args, ["95 %", "某检测中心", "GB/T 476", "2024–2024"]);
    let wrong = ask("fuel-combustion-by-carbon", json!({ "overlay": [{ "item": "coke" }] }));
    assert!(codes(&wrong).contains(&"input-shape"));
}

#[test]
fn a_chosen_reading_changes_the_result_and_a_given_input_stands() {
    // T34-013 and CN-HEA-01 by one method: 100 000 t × 2777.0 kJ/kg × 0.11 = 30547, less 83.74: 29625.86
    let call = |more: Value| {
        let mut call = json!({ "steam": { "value": 100000, "unit": "t" }, "enthalpy": { "value": 2777, "unit": "kJ/kg" }, "emission_factor": { "value": 0.11, "unit": "tCO2/GJ" } });
        call.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        ask("purchased-steam", call)
    };
    let usual = call(json!({}));
    near(&usual["result"]["value"], 29625.86);
    assert!(codes(&usual).contains(&"reading-taken"));
    near(&call(json!({ "readings": { "steam-enthalpy-deducted": "full" } }))["result"]["value"], 30547.0);
    let given = call(json!({ "reference_enthalpy": { "value": 0, "unit": "kJ/kg" } }));
    near(&given["result"]["value"], 30547.0);
    assert!(!codes(&given).contains(&"reading-taken"));
}

#[test]
fn a_gwp_set_makes_co2e_and_is_never_assumed() {
    let call = |more: Value| {
        let mut call = json!({ "refilled": { "value": 10, "unit": "kg" } });
        call.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        ask("refrigerant-refill", call)
    };
    // by hand: 0.010 t × 1300 = 13 (SAR), × 1530 = 15.3 (AR6)
    near(&call(json!({ "gwp": "sar", "name": "HFC-134a" }))["co2e"]["value"], 13.0);
    near(&call(json!({ "gwp": "ar6", "name": "HFC-134a" }))["co2e"]["value"], 15.3);
    assert_eq!(call(json!({}))["co2e"], Value::Null);
    assert!(codes(&call(json!({ "gwp": "ar9" }))).contains(&"gwp-unknown"));
}

#[test]
fn a_vehicle_finds_both_factors_and_answers_both_gases() {
    // by hand: 100 000 km × 83 mg/km = 8.3 kg CH4, × 12 mg/km = 1.2 kg N2O; SAR: 0.0083 × 21 + 0.0012 × 310 = 0.5463
    let call = json!({ "distance": { "value": 10, "unit": "万km" }, "name": "轿车汽油国3", "family": "ndrc-vehicles", "gwp": "sar" });
    let answer = ask("mobile-by-distance", call);
    near(&answer["results"][0]["value"], 0.0083);
    near(&answer["results"][1]["value"], 0.0012);
    near(&answer["co2e"]["value"], 0.5463);
}

#[test]
fn the_usual_share_of_methane_comes_from_the_standard_where_it_is_named() {
    // T34-006 with K1 of its clause, 0.35: 10.6535
    let t = |value: f64| json!({ "value": value, "unit": "t" });
    let f = |value: f64| json!({ "value": value, "unit": "1" });
    let call = json!({ "raw_material": t(100.0), "raw_fixed_carbon": f(0.008), "calcined_coke": t(70.0), "under_calcined": t(5.0), "dust": t(1.0), "calcined_fixed_carbon": f(0.002), "raw_volatiles": f(0.1), "calcined_volatiles": f(0.02), "name": "挥发分", "family": "gbt-32151-34-2024" });
    near(&ask("carbon-calcination", call)["result"]["value"], 10.6535);
}

#[test]
fn a_footprint_factor_is_refused_for_an_organisation() {
    let call = json!({ "electricity": { "value": 1, "unit": "MWh" }, "emission_factor": { "value": 0.5777, "unit": "kgCO2e/kWh" } });
    let answer = ask("purchased-electricity", call);
    assert_eq!((answer["status"].as_str(), codes(&answer)), (Some("failure"), vec!["unit-mismatch"]));
}

#[test]
fn a_corrected_coefficient_is_used_and_the_misprint_is_kept() {
    let call = json!({ "amount": { "value": 100, "unit": "t" }, "name": "液化石油气", "family": "gbt-2589-2008-copy" });
    near(&ask("coal-equivalent", call)["result"]["value"], 171.43);
    let library = nearzero::library::Library::standard().unwrap();
    let rows: Vec<&str> = library
        .factors
        .iter()
        .filter(|f| f.family == "gbt-2589-2008-copy" && f.item == "liquefied-petroleum-gas")
        .map(|f| f.printed.as_str())
        .collect();
    assert_eq!(rows, ["0.7143", "1.7143"]);
}

#[test]
fn amounts_of_two_kinds_are_not_averaged() {
    let month = |unit: &str, per: &str| json!({ "amount": { "value": 1, "unit": unit }, "net_calorific_value": { "value": 20, "unit": per } });
    let call = json!({ "months": [month("t", "GJ/t"), month("10^4Nm3", "GJ/10^4Nm3")] });
    let answer = ask("weighted-net-calorific-value", call);
    assert_eq!((answer["status"].as_str(), codes(&answer)), (Some("failure"), vec!["unit-mismatch"]));
}

#[test]
fn describe_says_of_every_input_all_that_a_caller_needs() {
    let described = nearzero::json::tree(&describe());
    let methods = described["methods"].as_array().unwrap();
    assert!(methods.len() > 55);
    for method in methods {
        for part in ["id", "zh", "en", "equation", "clause_zh", "clause_en", "result_unit"] {
            assert!(!method[part].as_str().unwrap().is_empty(), "{} {part}", method["id"]);
        }
        let inputs = method["inputs"].as_array().unwrap();
        for input in inputs.iter().chain(inputs.iter().flat_map(|i| i["fields"].as_array().unwrap())) {
            for part in ["name", "symbol", "zh", "en", "kind"] {
                assert!(!input[part].as_str().unwrap().is_empty(), "{} {input}", method["id"]);
            }
            let units = !input["units"].as_array().unwrap().is_empty();
            assert!(units || input["kind"] == "list", "{} {input}", method["id"]);
            let served = !input["families"].as_array().unwrap().is_empty();
            assert!(
                served || input["default"].is_null(),
                "{} {input}: a default that no family holds",
                method["id"]
            );
        }
    }
    for part in ["units", "multipliers", "species", "ambiguities", "families", "items", "selectors"] {
        assert!(!described[part].as_array().unwrap().is_empty(), "{part}");
    }
}
