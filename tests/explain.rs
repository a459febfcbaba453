//! `explain` beyond the derivation itself: steps in symbols and units, sensitivity of class and total, what every other lawful choice would give.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may panic as tests may"
)]

use nearzero::api::Host;
use proptest::prelude::*;
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../data/examples/coking-full-capacity.json");

fn explain(document: &str, id: &str) -> Value {
    let mut host = Host::default();
    let handle = host.open(document.as_bytes()).body.unwrap().handle;
    let answer = host.call_json(json!({ "verb": "explain", "handle": handle, "id": id }));
    assert_eq!(answer["status"], "success", "{answer}");
    answer["derivation"].clone()
}

fn one<'v>(derivation: &'v Value, list: &str, key: &str, value: &str) -> &'v Value {
    let found = derivation[list].as_array().unwrap().iter().find(|one| one[key] == value);
    found.unwrap_or_else(|| panic!("no {value} in {}", derivation[list]))
}

fn whole(value: &Value) -> String {
    format!("{:.0}", value.as_f64().unwrap())
}

#[test]
fn steps_stand_in_symbols_and_in_numbers_with_units() {
    let derivation = explain(EXAMPLE, "line/surplus/co2");
    let heat = one(&derivation, "steps", "name", "heat");
    assert_eq!((&heat["symbol"], &heat["symbols"]), (&json!("Q"), &json!("FC × NCV")));
    assert_eq!(heat["with_units"], "10920 10^4Nm3 × 173.854 GJ/10^4Nm3");
    let carbon = one(&derivation, "steps", "name", "fuel-carbon");
    assert_eq!((&carbon["symbol"], &carbon["symbols"]), (&json!("C_f"), &json!("Q × CC")));
    assert_eq!(one(&derivation, "steps", "name", "co2")["symbols"], "C_f × OF × 44/12");
    let derivation = explain(EXAMPLE, "line/methanol/co2");
    let into = one(&derivation, "steps", "name", "carbon-in");
    assert_eq!(into["symbols"], "AD[feed] × NCV[feed] × CC[feed]");
}

#[test]
fn one_per_cent_of_an_input_moves_its_class_and_the_total() {
    let derivation = explain(EXAMPLE, "line/coking/co2");
    let coal = one(&derivation, "inputs", "where", "streams/coal/inputs/carbon_content");
    // by hand: 4 256 000 t × 0.78 × 44/12 = 12 172 160 t; 1 % of it is 121 721.6 t
    let moved = coal["sensitivity"]["per_percent"].as_f64().unwrap();
    assert!((moved - 121_721.6).abs() < 1e-6, "{coal}");
    let value = |id: &str| explain(EXAMPLE, id)["value"].as_f64().unwrap();
    let share = |name: &str| coal["sensitivity"][name].as_f64().unwrap();
    assert!((share("class_percent") - 121_721.6 / value("class/process") * 100.0).abs() < 1e-9);
    assert!((share("total_percent") - 121_721.6 / value("total/with_energy") * 100.0).abs() < 1e-9);
    // a total names the inputs that weigh most, heaviest first
    let total = explain(EXAMPLE, "total/with_energy");
    assert!(
        total["inputs"][0]["where"].as_str().unwrap().starts_with("streams/coal/"),
        "{}",
        total["inputs"][0]
    );
    // and they agree with an edit of that one per cent
    let dearer = EXAMPLE.replace(r#""value": "0.78""#, r#""value": "=0.78*1.01""#);
    assert!(dearer != EXAMPLE);
    let by = explain(&dearer, "class/process")["value"].as_f64().unwrap() - value("class/process");
    assert!((by - moved).abs() < 1e-6);
}

#[test]
fn other_families_bases_and_sets_are_computed_beside_what_stands() {
    let derivation = explain(EXAMPLE, "line/power/co2");
    let of = |id: &str| one(&derivation, "alternatives", "id", id);
    // by hand: 279 000 MWh × 0.8325 and × 0.5306
    assert_eq!(whole(&of("park-910")["value"]), "232268");
    assert_eq!(
        (&of("national-grid-average")["taken"], whole(&of("national-grid-average")["value"])),
        (&json!(true), "148037".to_owned())
    );
    let by = of("park-910");
    assert!((by["total_difference"].as_f64().unwrap() - 279_000.0 * (0.8325 - 0.5306)).abs() < 1e-6);
    let sichuan = EXAMPLE.replace(
        r#""electricity_family": "national-grid-average""#,
        r#""electricity_family": "national-grid-average", "electricity_region": "CN-SC""#,
    );
    let derivation = explain(&sichuan, "line/power/co2");
    // 279 000 × 0.1564
    assert_eq!(whole(&one(&derivation, "alternatives", "id", "provincial-grid")["value"]), "43636");

    let derivation = explain(EXAMPLE, "line/heating/co2");
    let other = one(&derivation, "alternatives", "id", "gbt-32151-34-2024");
    // 60 480 × 179.81 × 0.01358 × 0.99 × 44/12, the default family of GB/T 32151.34
    let by_hand = 60_480.0 * 179.81 * 0.01358 * 0.99 * 44.0 / 12.0;
    assert!((other["value"].as_f64().unwrap() - by_hand).abs() < 1e-6, "{other}");

    let methane = json!({
        "format": "nearzero/inventory@1", "title": "甲烷", "entity": { "name": "某企业", "sector": "independent-coking" },
        "period": { "from": "2025-01-01", "to": "2025-12-31" }, "settings": { "gwp": "sar" },
        "sources": [{ "id": "any", "name": "废水", "class": "process", "method": "activity-factor" }],
        "streams": [{ "id": "w", "source": "any", "name": "废水", "activity": [{ "period": { "from": "2025-01-01", "to": "2025-12-31" }, "amount": { "value": "100", "unit": "t" } }],
            "inputs": { "ch4_factor": { "value": "0.1", "unit": "tCH4/t" } } }],
    });
    let derivation = explain(&methane.to_string(), "line/w/co2e");
    let of = |id: &str| whole(&one(&derivation, "alternatives", "id", id)["value"]);
    // 10 t of CH4 × 21, 25, 28, 27.9
    assert_eq!([of("sar"), of("ar4"), of("ar5"), of("ar6")], ["210", "250", "280", "279"]);
}

#[test]
fn every_reading_of_an_ambiguity_that_touches_it_has_its_total() {
    let derivation = explain(EXAMPLE, "line/coking/co2");
    let of = |id: &str| one(&derivation, "alternatives", "id", id);
    // full-capacity.json: 440 631 with 13.6 tC/TJ, 569 144 with 12.1
    assert_eq!(whole(&of("coke-oven-gas-carbon/thirteen-point-six")["value"]), "440631");
    assert_eq!(whole(&of("coke-oven-gas-carbon/twelve-point-one")["value"]), "569144");
    // what has to be measured first has no number, and stands there all the same
    assert_eq!(of("coke-oven-gas-carbon/measured")["value"], Value::Null);
    // steel guideline: tar 2.699, crude benzene 3.382 tCO2/t; by hand against 0.735966 and 0.9492232 tC/t
    let by_hand =
        135_000.0 * (0.735_966 * 44.0 / 12.0 - 2.699) + 32_000.0 * (0.949_223_2 * 44.0 / 12.0 - 3.382);
    let steel = of("tar-and-benzene-carbon/steel-guideline");
    assert!((steel["difference"].as_f64().unwrap() - by_hand).abs() < 1e-6, "{steel}");
    assert!((steel["total_difference"].as_f64().unwrap() - by_hand).abs() < 1e-6);
    // the whole plant: less carbon in the gas raises the balance and lowers the burning, and the total says by how much
    let total = explain(EXAMPLE, "total/with_energy");
    let twelve = one(&total, "alternatives", "id", "coke-oven-gas-carbon/twelve-point-one");
    assert!(twelve["total"].as_f64().is_some() && twelve["missing"] == json!(0));
}

/// Two facilities and none, months and a whole year, a balance, two gases, a product.
fn mixed() -> String {
    let period = |month: u32, last: u32| json!({ "from": format!("2025-{month:02}-01"), "to": format!("2025-{month:02}-{last}") });
    let year = json!({ "from": "2025-01-01", "to": "2025-12-31" });
    let source = |id: &str, class: &str, method: &str, facility: Option<&str>| {
        let mut one = json!({ "id": id, "name": id, "class": class, "method": method });
        if let Some(facility) = facility {
            one["facility"] = json!(facility);
        }
        one
    };
    let stream = |id: &str, source: &str, side: Option<&str>, activity: Value, inputs: Value| {
        let mut one =
            json!({ "id": id, "source": source, "name": id, "activity": activity, "inputs": inputs });
        if let Some(side) = side {
            one["side"] = json!(side);
        }
        one
    };
    let t = |value: &str| json!({ "value": value, "unit": "t" });
    let carbon = |value: &str| json!({ "carbon_content": { "value": value, "unit": "tC/t" } });
    let factor = |value: &str| json!({ "co2_factor": { "value": value, "unit": "tCO2/t" } });
    let monthly = json!([{ "period": period(1, 31), "amount": t("310") }, { "period": period(2, 28), "amount": t("280") },
        { "period": { "from": "2025-03-01", "to": "2025-12-31" }, "amount": null, "standstill": true }]);
    let whole = |value: &str| json!([{ "period": year.clone(), "amount": t(value) }]);
    json!({
        "format": "nearzero/inventory@1", "title": "各数", "period": year.clone(), "settings": { "gwp": "ar5" },
        "entity": { "name": "某焦化", "sector": "independent-coking" },
        "facilities": [{ "id": "F1", "name": "一号" }, { "id": "F2", "name": "二号" }],
        "products": [{ "id": "coke", "name": "焦炭", "amount": t("1000") }],
        "sources": [
            source("boiler", "fuel-combustion", "activity-factor", Some("F1")),
            source("furnace", "fuel-combustion", "activity-factor", Some("F2")),
            source("coking", "process", "carbon-balance", None),
        ],
        "streams": [
            stream("coal", "boiler", None, monthly.clone(), factor("2")),
            stream("oil", "furnace", None, whole("365"), factor("3")),
            stream("charge", "coking", Some("inputs"), monthly, carbon("0.8")),
            stream("product", "coking", Some("outputs"), whole("365"), carbon("0.9")),
        ],
    })
    .to_string()
}

fn open(document: &str) -> (Host, Value) {
    let mut host = Host::default();
    let handle = host.open(document.as_bytes()).body.unwrap().handle;
    let query = json!({ "from": 0, "count": 100, "breakdown": true });
    let answer = host.call_json(json!({ "verb": "view", "handle": handle, "query": query }));
    assert_eq!(answer["status"], "success", "{answer}");
    (host, answer["view"].clone())
}

/// Explains a number, and says that it is the one shown; then each part of it the same way.
fn agrees(host: &mut Host, id: &str, shown: &Value, depth: usize) -> usize {
    let answer = host.call_json(json!({ "verb": "explain", "handle": 1, "id": id }));
    assert_eq!(answer["status"], "success", "{id}: {answer}");
    let derivation = &answer["derivation"];
    assert_eq!(
        derivation["value"].as_f64().map(f64::to_bits),
        shown["value"].as_f64().map(f64::to_bits),
        "{id}"
    );
    assert_eq!(derivation["unit"], shown["unit"], "{id}");
    let parts = derivation["parts"].as_array().unwrap();
    assert!(depth < 4, "{id}");
    1 + parts.iter().map(|part| agrees(host, part["id"].as_str().unwrap(), part, depth + 1)).sum::<usize>()
}

#[test]
fn every_number_that_a_view_shows_opens_and_says_the_same() {
    let mixed = mixed();
    for document in [EXAMPLE, &mixed] {
        let (mut host, view) = open(document);
        let sums = &view["breakdown"];
        let mut seen = 0;
        for list in ["totals", "classes", "facilities", "months"] {
            for account in sums[list].as_array().unwrap() {
                for number in account["gases"].as_array().unwrap().iter().chain([&account["co2e"]]) {
                    seen += agrees(&mut host, number["id"].as_str().unwrap(), number, 0);
                }
            }
        }
        for one in sums["intensities"].as_array().unwrap() {
            seen += agrees(&mut host, one["id"].as_str().unwrap(), one, 0);
        }
        for table in sums["report"].as_array().unwrap() {
            for account in table["accounts"].as_array().unwrap() {
                for number in account["gases"].as_array().unwrap().iter().chain([&account["co2e"]]) {
                    seen += agrees(&mut host, number["id"].as_str().unwrap(), number, 0);
                }
            }
            for datum in table["data"].as_array().unwrap() {
                seen += agrees(&mut host, datum["id"].as_str().unwrap(), datum, 0);
            }
        }
        for row in view["rows"].as_array().unwrap().iter().filter(|row| row["kind"] != "class") {
            seen += agrees(&mut host, row["result"]["id"].as_str().unwrap(), &row["result"], 0);
        }
        assert!(seen > 40, "{seen}");
    }
}

#[test]
fn a_month_shows_its_share_of_days_and_an_intensity_its_output() {
    let mixed = mixed();
    let (_, view) = open(&mixed);
    // by hand: 310 t × 2; 365 t of the year × 31 ÷ 365 × 3; (310 × 0.8 − 31 × 0.9) × 44/12
    let january = explain(&mixed, "month/2025-01");
    let balance = (310.0 * 0.8 - 31.0 * 0.9) * 44.0 / 12.0;
    assert!((january["value"].as_f64().unwrap() - (620.0 + 93.0 + balance)).abs() < 1e-6, "{january}");
    let oil = explain(&mixed, "month/2025-01/line/oil/co2");
    assert_eq!(
        (&oil["equation"], &oil["substituted"]),
        (&json!("E_m = E × AD_m ÷ AD"), &json!("1095 × 31 ÷ 365"))
    );
    assert_eq!(oil["steps"][0]["with_units"], "365 t × 31 ÷ 365");
    let none = explain(&mixed, "facility/");
    assert!((none["value"].as_f64().unwrap() - (590.0 * 0.8 - 365.0 * 0.9) * 44.0 / 12.0).abs() < 1e-6);
    let total = view["totals"][0]["value"].as_f64().unwrap();
    let intensity = explain(&mixed, "intensity/coke/with_energy");
    assert!((intensity["value"].as_f64().unwrap() - total / 1000.0).abs() < 1e-9);
    assert_eq!(
        (&intensity["equation"], &intensity["inputs"][0]["written"]["value"]),
        (&json!("I = E ÷ P"), &json!("1000"))
    );
    let amount = explain(&mixed, "stream/coal/activity");
    assert_eq!((&amount["substituted"], &amount["unit"]), (&json!("(310 + 280 + 0)"), &json!("t")));
}

/// What a pocket calculator makes of the printed line: `×` and `÷` from the left, then `+` and `−`.
fn evaluated(text: &str) -> f64 {
    let number = |word: &str| {
        let word = word.trim_start_matches('(').trim_end_matches(')').replace('−', "-");
        word.parse::<f64>().unwrap_or_else(|_| panic!("{word} in {text}"))
    };
    let words: Vec<&str> = text.split(' ').collect();
    let (mut sum, mut sign, mut term) = (0.0, 1.0, number(words[0]));
    for pair in words[1..].chunks(2) {
        match pair[0] {
            "×" => term *= number(pair[1]),
            "÷" => term /= number(pair[1]),
            other => {
                sum += sign * term;
                (sign, term) = (if other == "+" { 1.0 } else { -1.0 }, number(pair[1]));
            }
        }
    }
    sum + sign * term
}

/// One fuel with entries from day to day of 2025: of days before the year and after it only the share inside counts.
fn fuel(entries: &[(&str, &str, &str)]) -> String {
    let entry = |(from, to, value): &(&str, &str, &str)| json!({ "period": { "from": from, "to": to }, "amount": { "value": value, "unit": "t" } });
    json!({
        "format": "nearzero/inventory@1", "title": "例", "settings": { "family": "ndrc-set-a" },
        "entity": { "name": "某企业", "sector": "independent-coking" },
        "period": { "from": "2025-01-01", "to": "2025-12-31" },
        "sources": [{ "id": "f", "name": "炉", "class": "fuel-combustion", "method": "fuel-combustion" }],
        "streams": [{ "id": "d", "source": "f", "name": "柴油", "item": "diesel",
            "activity": entries.iter().map(entry).collect::<Vec<_>>() }],
    })
    .to_string()
}

/// What a month says of itself adds up; where the line waits for a month, no month of it has a value and none is 0.
fn month_adds_up(document: &str, month: usize) {
    let told = explain(document, &format!("month/2025-{month:02}/line/d/co2"));
    let text = told["substituted"].as_str().unwrap();
    let Some(value) = told["value"].as_f64() else {
        assert_eq!((text, &told["steps"]), ("", &json!([])), "{told}");
        return;
    };
    assert!((evaluated(text) - value).abs() < 1e-6, "{text} is not {value}");
    let step = &told["steps"][0];
    let (text, value) = (step["expression"].as_str().unwrap(), step["value"].as_f64().unwrap());
    assert!((evaluated(text) - value).abs() < 1e-6, "{text} is not {value}");
    assert!(!told.to_string().contains("-0 ") && !told.to_string().contains("-0.0,"), "{told}");
    assert!(!value.is_sign_negative(), "{told}");
}

/// From 16 December on by turns of a month, the last bill ending on 15 January: days of two other years lie in the first and the last.
const BILLS: [(&str, &str, &str); 13] = [
    ("2024-12-16", "2025-01-15", "31"),
    ("2025-01-16", "2025-02-15", "62"),
    ("2025-02-16", "2025-03-15", "28"),
    ("2025-03-16", "2025-04-15", "31"),
    ("2025-04-16", "2025-05-15", "30"),
    ("2025-05-16", "2025-06-15", "31"),
    ("2025-06-16", "2025-07-15", "30"),
    ("2025-07-16", "2025-08-15", "31"),
    ("2025-08-16", "2025-09-15", "31"),
    ("2025-09-16", "2025-10-15", "30"),
    ("2025-10-16", "2025-11-15", "31"),
    ("2025-11-16", "2025-12-15", "30"),
    ("2025-12-16", "2026-01-15", "31"),
];

#[test]
fn a_month_is_a_share_of_what_lies_in_the_period() {
    // of January 15 t + 62 t × 16 ÷ 31 = 47 t; of the year 15 + 62 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 30 + 16 = 396 t
    let billed = fuel(&BILLS);
    let january = explain(&billed, "month/2025-01/line/d/co2");
    assert!(january["substituted"].as_str().unwrap().ends_with(" × 47 ÷ 396"), "{january}");
    for month in 1..=12 {
        month_adds_up(&billed, month);
        month_adds_up(&fuel(&[("2025-01-01", "2025-12-31", "0")]), month);
    }
}

/// Where an amount is asked for.
fn asked_for(document: &str) -> Vec<String> {
    let mut host = Host::default();
    let handle = host.open(document.as_bytes()).body.unwrap().handle;
    let answer =
        host.call_json(json!({ "verb": "view", "handle": handle, "query": { "from": 0, "count": 1 } }));
    let notices =
        answer["notices"].as_array().unwrap().iter().filter(|notice| notice["code"] == "datum-missing");
    notices.map(|notice| notice["where"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_month_that_nobody_entered_is_missing_and_not_zero() {
    let value = |document: &str, id: &str| explain(document, id)["value"].clone();
    let without = |at: usize| {
        BILLS.iter().copied().enumerate().filter(|(i, _)| *i != at).map(|(_, bill)| bill).collect::<Vec<_>>()
    };
    // One bill of 31 days lacks, although bills reach into July and into August: both months are asked for, and the year waits.
    assert_eq!(value(&fuel(&without(7)), "line/d/co2"), Value::Null);
    assert_eq!(asked_for(&fuel(&without(7))), ["streams/d/activity/2025-07", "streams/d/activity/2025-08"]);
    let lost = fuel(&BILLS[..7]);
    for id in ["line/d/co2", "month/2025-09/line/d/co2", "month/2025-01/line/d/co2", "total/with_energy/co2"]
    {
        assert_eq!(value(&lost, id), Value::Null, "{id}");
    }
    // 16 July to 31 December
    let months = (7..=12).map(|month| format!("streams/d/activity/2025-{month:02}")).collect::<Vec<_>>();
    assert_eq!(asked_for(&lost), months);
    // 0 that somebody typed is an entry
    let typed: Vec<_> = BILLS[..7].iter().copied().chain([("2025-07-16", "2025-12-31", "0")]).collect();
    assert!(value(&fuel(&typed), "line/d/co2").is_f64());
    assert_eq!(value(&fuel(&typed), "month/2025-09/line/d/co2"), 0.0);
    // entries of another year only
    assert_eq!(value(&fuel(&[("2024-01-01", "2024-12-31", "10")]), "line/d/co2"), Value::Null);
    // deliveries come when they come
    let delivered = fuel(&[("2025-02-03", "2025-02-03", "10"), ("2025-06-11", "2025-06-11", "12")]);
    assert!(value(&delivered, "line/d/co2").is_f64());
    assert_eq!(value(&delivered, "month/2025-03/line/d/co2"), 0.0);
    // one day among months makes no stream of deliveries
    let corrected: Vec<_> = BILLS[..7].iter().copied().chain([("2025-12-31", "2025-12-31", "1")]).collect();
    assert_eq!(value(&fuel(&corrected), "line/d/co2"), Value::Null);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn the_arithmetic_that_a_month_prints_gives_its_value(
        entries in prop::collection::vec((0..14_usize, 1..28_usize, 0..3_usize, 0.0..10_000.0_f64), 0..5),
        month in 1..=12_usize,
    ) {
        let day = |month: usize, day: usize| format!("{}-{:02}-{day:02}", 2024 + month.div_ceil(12), (month + 11) % 12 + 1);
        let year = ("2025-01-01".to_owned(), "2025-12-31".to_owned(), "365".to_owned());
        let typed: Vec<(String, String, String)> = entries
            .iter()
            .map(|(start, from, more, value)| (day(*start, *from), day(start + more, 28), value.to_string()))
            .chain([year])
            .collect();
        let typed: Vec<(&str, &str, &str)> =
            typed.iter().map(|(from, to, value)| (from.as_str(), to.as_str(), value.as_str())).collect();
        month_adds_up(&fuel(&typed), month);
    }
}

#[test]
fn the_register_of_ambiguities_says_each_reading_in_tonnes_and_switches_it() {
    let mut host = Host::default();
    let handle = host.open(EXAMPLE.as_bytes()).body.unwrap().handle;
    let register = host.call_json(json!({ "verb": "readings", "handle": handle }));
    let entries = register["ambiguities"].as_array().unwrap();
    // every entry of data/ambiguities, those that concern this inventory first
    let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/data/ambiguities")).unwrap().count();
    assert_eq!(entries.len(), files);
    assert!(
        entries
            .iter()
            .map(|one| one["concerned"].as_bool().unwrap())
            .is_sorted_by_key(|concerned| !concerned)
    );
    for entry in entries {
        let defaults =
            entry["readings"].as_array().unwrap().iter().filter(|one| one["default"] == true).count();
        assert!(defaults == 1 && entry["clause_zh"] != "" && entry["reason_en"] != "", "{entry}");
    }
    let reading = |register: &Value, ambiguity: &str, id: &str| {
        one(one(register, "ambiguities", "id", ambiguity), "readings", "id", id).clone()
    };
    // by hand: 279 000 MWh × (0.8325 − 0.5306)
    let park = reading(&register, "park-electricity", "park-910");
    assert!((park["difference"].as_f64().unwrap() - 279_000.0 * (0.8325 - 0.5306)).abs() < 1e-6);
    assert_eq!(reading(&register, "park-electricity", "national-grid-average")["taken"], true);
    // what concerns no line has no number, and cannot be switched
    let ar6 = reading(&register, "gwp-set", "ar6");
    assert_eq!((&ar6["difference"], &ar6["changes"]), (&Value::Null, &json!([])));
    // switching is an edit that gives the total which was foretold, and is undone as one
    let twelve = reading(&register, "coke-oven-gas-carbon", "twelve-point-one");
    let at = "2026-02-01T09:00:00+08:00";
    let edit = json!({ "at": at, "by": "甲", "why": "环评口径", "changes": twelve["changes"] });
    let applied = host.call_json(json!({ "verb": "apply", "handle": handle, "edit": edit }));
    let total = one(&applied, "moved", "id", "total/with_energy");
    assert_eq!((&total["after"], &total["by"]), (&twelve["total"], &twelve["difference"]), "{applied}");
    let again = host.call_json(json!({ "verb": "readings", "handle": handle }));
    assert_eq!(reading(&again, "coke-oven-gas-carbon", "twelve-point-one")["taken"], true);
    let undone =
        host.call_json(json!({ "verb": "undo", "handle": handle, "signature": { "at": at, "by": "甲" } }));
    assert_eq!(one(&undone, "moved", "id", "total/with_energy")["after"], total["before"]);
}

#[test]
fn the_older_steam_table_is_a_reading_with_its_own_total() {
    let of = |pressure: &str| {
        let w = |value: &str, unit: &str| json!({ "value": value, "unit": unit });
        let year = json!({ "from": "2025-01-01", "to": "2025-12-31" });
        let inputs = json!({ "pressure": w(pressure, "MPa"), "emission_factor": w("0.11", "tCO2/GJ") });
        json!({ "format": "nearzero/inventory@1", "title": "例", "entity": { "name": "某企业", "sector": "independent-coking" },
            "period": year, "settings": {},
            "sources": [{ "id": "steam", "name": "蒸汽", "class": "purchased-energy", "method": "purchased-saturated-steam" }],
            "streams": [{ "id": "bought", "source": "steam", "name": "外购蒸汽", "inputs": inputs,
                "activity": [{ "period": year, "amount": w("1000", "t") }] }] })
        .to_string()
    };
    let derivation = explain(&of("4"), "line/bought/co2");
    let near = |value: &Value, by_hand: f64| (value.as_f64().unwrap() - by_hand).abs() < 1e-9;
    // 1000 t × (2799.4 − 83.74) kJ/kg × 0.11 tCO2/GJ; the older table has 2823.8 at 4 MPa
    assert!(near(&derivation["value"], 298.7226), "{}", derivation["value"]);
    let old = one(&derivation, "alternatives", "id", "saturated-steam-table/old-table");
    assert!(near(&old["value"], 301.4066) && near(&old["difference"], 2.684), "{old}");
    assert_eq!((&old["taken"], &old["status"]), (&json!(false), &json!("secondary copy")));
    // below its first row the older table says nothing
    let low = explain(&of("0.5"), "line/bought/co2");
    assert_eq!(one(&low, "alternatives", "id", "saturated-steam-table/old-table")["value"], Value::Null);
}
