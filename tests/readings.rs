//! Readings 口径 chosen and not taken, and what each would give: every total is that of its label, worked out by hand from the reference sheet.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use nearzero::library::clause::clauses;
use serde_json::{Value, json};

fn w(value: &str, unit: &str) -> Value {
    json!({ "value": value, "unit": unit })
}

fn year(value: &str, unit: &str) -> Value {
    json!([{ "period": { "from": "2025-01-01", "to": "2025-12-31" }, "amount": w(value, unit) }])
}

/// One source with its streams, with these settings and these choices.
fn document(source: Value, streams: Value, settings: Value, chosen: &[(&str, &str)]) -> Value {
    let readings: Vec<Value> =
        chosen.iter().map(|(id, reading)| json!({ "ambiguity": id, "reading": reading })).collect();
    json!({
        "format": "nearzero/inventory@1", "title": "口径", "settings": settings,
        "entity": { "name": "某企业", "sector": "independent-coking" },
        "period": { "from": "2025-01-01", "to": "2025-12-31" },
        "sources": [source], "streams": streams, "readings": readings,
    })
}

/// A source of this method with one stream.
fn one(method: &str, amount: Value, inputs: Value, item: Option<&str>, chosen: &[(&str, &str)]) -> Value {
    let source = json!({ "id": "s", "name": "源", "class": "process", "method": method });
    let mut stream =
        json!({ "id": "l", "source": "s", "name": "一项", "activity": amount, "inputs": inputs });
    if let Some(item) = item {
        stream["item"] = json!(item);
    }
    document(source, json!([stream]), json!({ "family": "ndrc-set-a", "gwp": "ar5" }), chosen)
}

fn call(document: &Value, mut call: Value) -> Value {
    let mut host = Host::default();
    let opened = nearzero::json::tree(&host.open(document.to_string().as_bytes()));
    assert_eq!(opened["status"], "success", "{opened}");
    call["handle"] = opened["handle"].clone();
    host.call_json(call)
}

/// What is told of chosen readings: which, and why it is not what was computed.
fn idle(notices: &Value) -> Vec<(String, String)> {
    let all = notices.as_array().unwrap().iter();
    assert!(all.clone().all(|one| one["code"] != "reading-unknown"), "{notices}");
    let told = all.filter(|one| one["code"] == "reading-idle");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    told.map(|one| (text(&one["args"]["ambiguity"]), text(&one["args"]["why"]))).collect()
}

fn told(document: &Value) -> Vec<(String, String)> {
    idle(&call(document, json!({ "verb": "view", "query": { "from": 0, "count": 1 } }))["notices"])
}

fn pair(ambiguity: &str, why: &str) -> Vec<(String, String)> {
    vec![(ambiguity.to_owned(), why.to_owned())]
}

/// A flare of 100 × 10^4 Nm3 with 90 % methane, with its own CO2 entered or not.
fn flare(co2: Option<&str>, chosen: &[(&str, &str)]) -> Value {
    let mut inputs = json!({ "oxidation_factor": w("0.98", "1") });
    if let Some(percent) = co2 {
        inputs["co2_fraction"] = w(percent, "%");
    }
    let mut flare = one("flare", year("100", "10^4Nm3"), inputs, None, chosen);
    let methane = json!({ "id": "m", "source": "s", "name": "甲烷", "side": "components", "activity": [],
        "inputs": { "carbon_number": w("1", "1"), "volume_fraction": w("90", "%") } });
    flare["streams"].as_array_mut().unwrap().push(methane);
    flare
}

fn steam(reference: Option<&str>, chosen: &[(&str, &str)]) -> Value {
    let mut inputs = json!({ "enthalpy": w("2777", "kJ/kg"), "emission_factor": w("0.11", "tCO2/GJ") });
    if let Some(value) = reference {
        inputs["reference_enthalpy"] = w(value, "kJ/kg");
    }
    one("purchased-steam", year("1200", "t"), inputs, None, chosen)
}

fn tar(carbon: Option<&str>, chosen: &[(&str, &str)]) -> Value {
    let inputs = carbon.map_or(json!({}), |value| json!({ "carbon_content": w(value, "tC/t") }));
    let mut balance = one("carbon-balance", year("100", "t"), inputs, Some("coal-tar"), chosen);
    balance["streams"][0]["side"] = json!("outputs");
    let coal = json!({ "id": "c", "source": "s", "name": "煤", "side": "inputs", "activity": year("1000", "t"),
        "inputs": { "carbon_content": w("0.8", "tC/t") } });
    balance["streams"].as_array_mut().unwrap().push(coal);
    balance
}

#[test]
fn a_chosen_reading_that_an_entered_value_overrides_is_told_default_or_not() {
    for reading in ["left-out", "added"] {
        let chosen = [("flare-contained-co2", reading)];
        let overridden = if reading == "left-out" { pair(chosen[0].0, "typed") } else { Vec::new() };
        assert_eq!(told(&flare(Some("5"), &chosen)), overridden, "{reading}");
    }
    let left = [("flare-contained-co2", "left-out")];
    assert_eq!(told(&flare(None, &left)), []);
    // what was entered says the same
    assert_eq!(told(&flare(Some("0"), &left)), []);
    for (reading, entered, same) in [("less-83-74", "0", "83.74"), ("full", "83.74", "0")] {
        let chosen = [("steam-enthalpy-deducted", reading)];
        assert_eq!(told(&steam(Some(entered), &chosen)), pair(chosen[0].0, "typed"), "{reading}");
        assert_eq!((told(&steam(None, &chosen)), told(&steam(Some(same), &chosen))), (vec![], vec![]));
    }
    for reading in ["fuel-table", "steel-guideline"] {
        let chosen = [("tar-and-benzene-carbon", reading)];
        assert_eq!(told(&tar(Some("0.85"), &chosen)), pair(chosen[0].0, "typed"), "{reading}");
        assert_eq!(told(&tar(None, &chosen)), [], "{reading}");
    }
    // one of two typed: the other is read as chosen
    let mut both = tar(Some("0.85"), &[("tar-and-benzene-carbon", "steel-guideline")]);
    let benzene = json!({ "id": "b", "source": "s", "name": "粗苯", "item": "crude-benzene", "side": "outputs", "activity": year("10", "t"), "inputs": {} });
    both["streams"].as_array_mut().unwrap().push(benzene);
    assert_eq!(told(&both), pair("tar-and-benzene-carbon", "part"));
    let recovery = |density: Option<&str>| {
        let mut inputs =
            json!({ "exported_purity": w("1", "1"), "used": w("0", "10^4Nm3"), "used_purity": w("1", "1") });
        if let Some(value) = density {
            inputs["co2_density"] = w(value, "tCO2/10^4Nm3");
        }
        one("co2-recovery", year("10", "10^4Nm3"), inputs, None, &[("co2-density", "d19-7")])
    };
    assert_eq!(told(&recovery(Some("19.77"))), pair("co2-density", "typed"));
    assert_eq!((told(&recovery(Some("19.7"))), told(&recovery(None))), (vec![], vec![]));
    // a printed default that is chosen, and a measured carbon
    let printed = |inputs| {
        let chosen = [("default-beyond-stoichiometry", "as-printed")];
        told(&one("fuel-combustion", year("100", "t"), inputs, Some("crude-benzene"), &chosen))
    };
    let measured = json!({ "carbon_per_energy": w("0.0220", "tC/GJ") });
    assert_eq!(printed(measured), pair("default-beyond-stoichiometry", "typed"));
    assert_eq!(printed(json!({})), []);
    // an electricity basis that the settings name, and a factor typed against it
    let power = |inputs| {
        let chosen = [("park-electricity", "park-910")];
        let mut power = one("purchased-electricity", year("100", "MWh"), inputs, None, &chosen);
        power["settings"]["electricity_family"] = json!("park-910");
        told(&power)
    };
    assert_eq!(power(json!({ "emission_factor": w("0.5", "tCO2/MWh") })), pair("park-electricity", "typed"));
    assert_eq!(power(json!({})), []);
}

#[test]
fn the_register_says_which_reading_stands_against_a_choice() {
    let shown =
        call(&flare(Some("5"), &[("flare-contained-co2", "left-out")]), json!({ "verb": "readings" }));
    let clause =
        shown["ambiguities"].as_array().unwrap().iter().find(|one| one["id"] == "flare-contained-co2");
    let readings = clause.unwrap()["readings"].as_array().unwrap();
    assert_eq!(
        (&readings[0]["taken"], &readings[0]["typed"]),
        (&json!(false), &json!(["源"])),
        "{readings:?}"
    );
    assert_eq!((&readings[1]["id"], &readings[1]["taken"]), (&json!("added"), &json!(true)));
}

#[test]
fn one_clause_is_read_in_one_way_and_a_second_choice_is_told() {
    let twice =
        steam(None, &[("steam-enthalpy-deducted", "full"), ("steam-enthalpy-deducted", "less-83-74")]);
    assert_eq!(told(&twice), pair("steam-enthalpy-deducted", "twice"));
    // the first stands: 1200 t × 2777 kJ/kg × 0.11 tCO2/GJ
    let derivation = explain(&twice, "line/l/co2");
    assert!((derivation["value"].as_f64().unwrap() - 366.564).abs() < 1e-9, "{derivation}");
    // and of two that take rows of the library or leave lines out too
    for (ambiguity, first, second) in [
        ("coke-oven-gas-carbon", "thirteen-point-six", "twelve-point-one"),
        ("coke-oven-gas-carbon", "measured", "twelve-point-one"),
    ] {
        let gas =
            |chosen| one("fuel-combustion", year("100", "10^4Nm3"), json!({}), Some("coke-oven-gas"), chosen);
        let value = |chosen| explain(&gas(chosen), "line/l/co2")["value"].clone();
        assert_eq!(
            value(&[(ambiguity, first), (ambiguity, second)]),
            value(&[(ambiguity, first)]),
            "{first}"
        );
    }
}

#[test]
fn every_clause_is_described_and_one_that_nothing_comes_under_says_so() {
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/data/ambiguities")).unwrap().count();
    let described = Host::default().call_json(json!({ "verb": "describe" }));
    let described = described["ambiguities"].as_array().unwrap();
    assert_eq!(described.len(), files);
    for one in described {
        for part in ["clause", "reason", "switch"] {
            for language in ["zh", "en"] {
                assert_ne!(one[format!("{part}_{language}")], "", "{one}");
                assert!(one[format!("{part}_{language}")].is_string(), "{one}");
            }
        }
        assert!(one["readings"].as_array().unwrap().iter().any(|way| way["id"] == one["default"]), "{one}");
    }
    // diesel burnt comes under none of them
    for clause in clauses() {
        for way in &clause.readings {
            let chosen = [(clause.id.as_str(), way.id.as_str())];
            let diesel = one("fuel-combustion", year("120", "t"), json!({}), Some("diesel"), &chosen);
            assert_eq!(told(&diesel), pair(&clause.id, "untouched"), "{}", way.id);
        }
    }
    // and so it does by itself
    let inputs = json!({ "name": "diesel", "family": "ndrc-set-a", "fuel_consumption": w("120", "t"), "readings": { "park-threshold": "show-both" } });
    let evaluated = Host::default()
        .call_json(json!({ "verb": "evaluate", "method": "fuel-combustion", "inputs": inputs }));
    assert_eq!(idle(&evaluated["notices"]), pair("park-threshold", "untouched"));
}

#[test]
fn electricity_in_standard_coal_and_carbon_in_steel_are_read_as_chosen() {
    let evaluate = |method: &str, inputs: Value| {
        let answer =
            Host::default().call_json(json!({ "verb": "evaluate", "method": method, "inputs": inputs }));
        (answer["result"]["value"].as_f64().unwrap(), idle(&answer["notices"]))
    };
    let coal = |coefficient: Option<&str>, reading: &str| {
        let mut inputs = json!({ "name": "电力", "amount": w("100", "MWh"), "readings": { "coal-equivalent-electricity": reading } });
        if let Some(value) = coefficient {
            inputs["coefficient"] = w(value, "kgce/kWh");
        }
        evaluate("coal-equivalent", inputs)
    };
    // 100 000 kWh × 0.1229 kgce/kWh
    let (equal, nothing) = coal(None, "equal");
    assert!((equal - 12.29).abs() < 1e-9 && nothing.is_empty(), "{equal} {nothing:?}");
    assert_eq!(coal(Some("0.3"), "equal").1, pair("coal-equivalent-electricity", "typed"));
    assert_eq!(coal(Some("0.3"), "equivalent").1, []);
    // 100 tC less 1000 t of steel with 0.0154 and 0.037 tCO2/t
    for (reading, factor) in [("from-memory", 15.4), ("as-in-the-copy", 37.0)] {
        let part = |name: &str, amount: &str| json!({ "name": name, "amount": w(amount, "t") });
        let mut charge = part("coke", "100");
        charge["carbon_content"] = w("1", "tC/t");
        let inputs = json!({ "family": "ndrc-steel", "inputs": [charge], "outputs": [part("粗钢", "1000")],
            "readings": { "steel-products-generation": reading } });
        let (value, nothing) = evaluate("carbon-balance", inputs);
        assert!(
            (value - (100.0 * 44.0 / 12.0 - factor)).abs() < 1e-9 && nothing.is_empty(),
            "{value} {nothing:?}"
        );
    }
}

fn explain(document: &Value, id: &str) -> Value {
    let answer = call(document, json!({ "verb": "explain", "id": id }));
    assert_eq!(answer["status"], "success", "{answer}");
    answer["derivation"].clone()
}

/// The number with this reading, and the total; both as `by_hand`.
#[track_caller]
fn gives(document: &Value, id: &str, reading: &str, by_hand: f64) -> Value {
    let derivation = explain(document, id);
    let found = derivation["alternatives"].as_array().unwrap().iter().find(|one| one["id"] == reading);
    let found = found.unwrap_or(&Value::Null).clone();
    let value = found["value"].as_f64();
    assert!(value.is_some_and(|value| (value - by_hand).abs() < 1e-6), "{reading}: {found}");
    found
}

/// The readings told of a number, without their values.
fn listed(document: &Value, id: &str) -> Vec<String> {
    let derivation = explain(document, id);
    let all = derivation["alternatives"].as_array().unwrap().iter().filter(|one| one["kind"] == "reading");
    all.map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn each_total_is_computed_with_the_gwp_of_its_label() {
    // 300 t of CH4 and 0.095 t of SF6 by AR5; section 4 of the reference sheet
    let methane =
        one("activity-factor", year("3000", "t"), json!({ "ch4_factor": w("0.1", "tCH4/t") }), None, &[]);
    let sulphur =
        one("activity-factor", year("950", "t"), json!({ "sf6_factor": w("0.0001", "tSF6/t") }), None, &[]);
    for (reading, ch4, sf6) in [
        ("gwp-ar6-values/table-7-sm-7", 300.0 * 27.9, 0.095 * 24_300.0),
        ("gwp-ar6-values/other-copy", 300.0 * 29.8, 0.095 * 25_200.0),
        ("gwp-ar6-values/other-copy-non-fossil", 300.0 * 27.0, 0.095 * 25_200.0),
        // the rule-book of independent coking is that of the NDRC: SAR
        ("gwp-set/rule-book", 300.0 * 21.0, 0.095 * 23_900.0),
        ("gwp-set/ar4", 300.0 * 25.0, 0.095 * 22_800.0),
        ("gwp-set/ar5", 300.0 * 28.0, 0.095 * 23_500.0),
    ] {
        for (document, by_hand) in [(&methane, ch4), (&sulphur, sf6)] {
            let found = gives(document, "line/l/co2e", reading, by_hand);
            assert_eq!(found["value"], found["total"], "{found}");
            assert_eq!(found["taken"], json!(reading == "gwp-set/ar5"), "{found}");
        }
    }
    // a gas for which the editions of AR6 agree is not concerned
    let nitrous =
        one("activity-factor", year("100", "t"), json!({ "n2o_factor": w("0.01", "tN2O/t") }), None, &[]);
    assert!(listed(&nitrous, "line/l/co2e").iter().all(|id| id.starts_with("gwp-set/")));
}

#[test]
fn what_is_not_deducted_is_in_no_number_of_its_label() {
    let source = json!({ "id": "u", "name": "碳化", "class": "recovery", "method": "carbonation-uptake", "inputs": { "product": w("100", "t") } });
    let lime = json!([{ "id": "lime", "source": "u", "name": "碳酸钙", "side": "components", "activity": [],
        "inputs": { "emission_factor": w("0.44", "tCO2/t"), "purity": w("0.5", "1") } }]);
    let uptake = document(source, lime, json!({}), &[]);
    for id in ["line/u/co2", "class/recovery", "total/with_energy"] {
        // 100 t × 0.5 × 0.44 tCO2/t
        gives(&uptake, id, "carbonation-deduction/mine-guideline", -22.0);
        let not = gives(&uptake, id, "carbonation-deduction/notice-910", 0.0);
        assert!((not["difference"].as_f64().unwrap() - 22.0).abs() < 1e-9, "{not}");
    }
}

#[test]
fn the_printed_value_of_a_misprint_gives_its_total_and_is_listed_only_where_it_is_read() {
    let steam = |method: &str, pressure: &str, temperature: Option<&str>| {
        let mut inputs = json!({ "pressure": w(pressure, "MPa"), "emission_factor": w("0.11", "tCO2/GJ") });
        if let Some(value) = temperature {
            inputs["temperature"] = w(value, "℃");
        }
        one(method, year("1200", "t"), inputs, None, &[])
    };
    let superheated = |p, t| steam("purchased-superheated-steam", p, Some(t));
    let saturated = |p| steam("purchased-saturated-steam", p, None);
    let of = |enthalpy: f64| 1200.0 * (enthalpy - 83.74) * 0.11 / 1000.0;
    // table C.5: 3217.8 at 0.5 MPa, 400 °C; 413.69592 t
    let printed =
        gives(&superheated("0.5", "400"), "line/l/co2", "superheated-misprint/as-printed", of(3217.8));
    assert!(printed["needs_zh"].as_str().unwrap().contains("购入蒸汽"), "{printed}");
    assert_eq!(printed["value"], printed["total"]);
    // table C.4: 2795.1 at the row printed 1.50 MPa; 357.89952 t
    gives(&saturated("1.5"), "line/l/co2", "steam-table-c4-keys/as-printed", of(2795.1));
    // at 1.70 MPa the table as printed has no row: halfway from 2792.2 at 1.60 to 2796.4 at 1.90, a third of the way
    gives(&saturated("1.7"), "line/l/co2", "steam-table-c4-keys/as-printed", of(2792.2 + 4.2 / 3.0));
    for elsewhere in [superheated("1", "300"), saturated("0.5"), saturated("1.4"), saturated("4")] {
        let all = listed(&elsewhere, "line/l/co2");
        let misprint =
            |id: &String| id.starts_with("superheated-misprint") || id.starts_with("steam-table-c4");
        assert!(!all.is_empty() && !all.iter().any(misprint), "{all:?}");
    }
}

#[test]
fn a_reading_is_listed_only_where_its_numbers_have_a_place() {
    // 100 t of crude benzene leave a balance: 3.382 tCO2/t against 41.816 × 0.0227 tC/t; burnt by its calorific value it has no carbon per tonne
    let mut balance = one("carbon-balance", year("100", "t"), json!({}), Some("crude-benzene"), &[]);
    balance["streams"][0]["side"] = json!("outputs");
    gives(&balance, "line/s/co2", "tar-and-benzene-carbon/steel-guideline", -338.2);
    gives(
        &balance,
        "line/s/co2",
        "tar-and-benzene-carbon/fuel-table",
        -100.0 * 41.816 * 0.0227 * 44.0 / 12.0,
    );
    let chosen = [("tar-and-benzene-carbon", "steel-guideline")];
    let burnt = one("fuel-combustion", year("100", "t"), json!({}), Some("crude-benzene"), &chosen);
    assert!(listed(&burnt, "line/l/co2").iter().all(|id| id.starts_with("default-beyond")));
    assert_eq!(told(&burnt), pair("tar-and-benzene-carbon", "untouched"));
}

#[test]
fn a_month_an_intensity_and_a_factor_have_their_readings() {
    let mut gas = one("fuel-combustion", year("365", "10^4Nm3"), json!({}), Some("coke-oven-gas"), &[]);
    gas["products"] = json!([{ "id": "coke", "name": "焦炭", "amount": w("1000", "t") }]);
    let twelve = "coke-oven-gas-carbon/twelve-point-one";
    // 173.854 GJ/10^4Nm3 × 0.0121 tC/GJ × 0.99 × 44/12; 31 of 365 days
    let each = 173.854 * 0.0121 * 0.99 * 44.0 / 12.0;
    for id in ["month/2025-01", "month/2025-01/line/l/co2"] {
        let found = gives(&gas, id, twelve, 31.0 * each);
        assert!((found["total"].as_f64().unwrap() - 365.0 * each).abs() < 1e-6, "{found}");
        let standing = explain(&gas, id);
        let by = standing["value"].as_f64().unwrap() + found["difference"].as_f64().unwrap();
        assert!((by - 31.0 * each).abs() < 1e-6, "{standing}");
    }
    gives(&gas, "intensity/coke/with_energy", twelve, 365.0 * each / 1000.0);
    gives(&gas, "stream/l/carbon_per_energy", twelve, 0.0121);
    assert_eq!(listed(&gas, "stream/l/fuel_consumption"), Vec::<String>::new());
}

#[test]
fn a_choice_without_a_number_says_which_data_it_lacks() {
    let gas = one("fuel-combustion", year("365", "10^4Nm3"), json!({}), Some("coke-oven-gas"), &[]);
    let derivation = explain(&gas, "class/process");
    for one in derivation["alternatives"].as_array().unwrap() {
        let says = one["needs_zh"].as_str().is_some_and(|text| !text.is_empty());
        assert!(one["value"].is_number() || says && one["lacking"] == json!(["一项"]), "{one}");
    }
    // the family has a calorific value and no more
    let other =
        derivation["alternatives"].as_array().unwrap().iter().find(|one| one["id"] == "gbt-32151-5-2015");
    assert_eq!(other.unwrap()["needs_zh"], "单位热值含碳量、碳氧化率");
    // the older table of saturated steam begins at 1.0 MPa
    let inputs = json!({ "pressure": w("0.5", "MPa"), "emission_factor": w("0.11", "tCO2/GJ") });
    let steam =
        explain(&one("purchased-saturated-steam", year("1200", "t"), inputs, None, &[]), "line/l/co2");
    let older = steam["alternatives"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == "saturated-steam-table/old-table");
    assert!(older.unwrap()["needs_zh"].as_str().unwrap().contains("表中没有"), "{steam}");
}
