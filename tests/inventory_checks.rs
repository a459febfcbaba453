//! Checks between lines of an inventory: uncertainty of a balance, two default sources, gas that was used and never recovered, old factors, defaults beyond stoichiometry.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use serde_json::{Value, json};

fn year(value: &str, unit: &str) -> Value {
    json!([{ "period": { "from": "2025-01-01", "to": "2025-12-31" }, "amount": { "value": value, "unit": unit } }])
}

fn document(settings: Value, sources: Value, streams: Value) -> Value {
    json!({
        "format": "nearzero/inventory@1", "title": "核对", "settings": settings,
        "entity": { "name": "某企业", "sector": "independent-coking" },
        "period": { "from": "2025-01-01", "to": "2025-12-31" }, "sources": sources, "streams": streams,
    })
}

fn view(document: &Value) -> Value {
    let mut host = Host::default();
    let opened = nearzero::json::tree(&host.open(document.to_string().as_bytes()));
    assert_eq!(opened["status"], "success", "{opened}");
    let query = json!({ "from": 0, "count": 50 });
    host.call_json(json!({ "verb": "view", "handle": opened["handle"], "query": query }))
}

fn notices<'v>(view: &'v Value, code: &str) -> Vec<&'v Value> {
    view["notices"].as_array().unwrap().iter().filter(|notice| notice["code"] == code).collect()
}

/// 100 t in and 103 t out, of carbon alone: 3 tC more than entered.
fn balance(uncertainty: Option<&str>) -> Value {
    let mut source =
        json!({ "id": "coking", "name": "炼焦", "class": "process", "method": "carbon-balance" });
    if let Some(value) = uncertainty {
        source["inputs"] = json!({ "uncertainty": { "value": value, "unit": "tC" } });
    }
    let stream = |id: &str, side: &str, t: &str| {
        json!({ "id": id, "source": "coking", "side": side, "name": id, "activity": year(t, "t"),
            "inputs": { "carbon_content": { "value": "1", "unit": "tC/t" } } })
    };
    document(
        json!({}),
        json!([source]),
        json!([stream("in", "inputs", "100"), stream("out", "outputs", "103")]),
    )
}

#[test]
fn a_negative_year_within_its_uncertainty_may_be_reported_and_beyond_it_not() {
    for (uncertainty, status, told) in [
        (None, "withheld", 1),
        (Some("2.9"), "withheld", 1),
        (Some("3"), "complete", 0),
        (Some("5"), "complete", 0),
    ] {
        let shown = view(&balance(uncertainty));
        let total = &shown["view"]["totals"][0];
        // the result stands as it is: −3 × 44/12
        assert!((total["value"].as_f64().unwrap() + 11.0).abs() < 1e-9, "{total}");
        assert_eq!((&total["status"], notices(&shown, "balance-negative").len()), (&json!(status), told));
    }
    let mut wrong = balance(None);
    wrong["sources"][0]["inputs"] = json!({ "yield": { "value": "3", "unit": "tC" } });
    let shown = view(&wrong);
    assert_eq!(notices(&shown, "input-unknown")[0]["where"], "sources/coking/inputs/yield");
    assert_eq!(shown["view"]["totals"][0]["value"], Value::Null, "not left out in silence");
}

fn diesel(settings: Value, inputs: Value) -> Value {
    let boiler =
        json!([{ "id": "b", "name": "锅炉", "class": "fuel-combustion", "method": "fuel-combustion" }]);
    let stream = |id: &str, inputs: &Value| json!({ "id": id, "source": "b", "name": id, "item": "diesel", "activity": year("10", "t"), "inputs": inputs });
    view(&document(settings, boiler, json!([stream("one", &json!({})), stream("two", &inputs)])))
}

#[test]
fn one_fuel_with_two_default_sources_is_a_warning_and_a_measured_value_is_none() {
    let family = || json!({ "family": "ndrc-set-a" });
    let calorific = |value: &str| json!({ "net_calorific_value": { "value": value, "unit": "GJ/t" } });
    // 42.652 is the diesel of GB/T 32151.34; 43.33 that of the family named; 42.9 of nobody
    let shown = diesel(family(), calorific("42.652"));
    let told = notices(&shown, "default-sources-mixed");
    assert_eq!((told.len(), &told[0]["where"]), (1, &json!("streams/two/inputs/net_calorific_value")));
    assert_eq!(
        (&told[0]["severity"], &told[0]["args"]["expected"]),
        (&json!("warning"), &json!("ndrc-set-a"))
    );
    for value in ["43.33", "42.9"] {
        assert!(notices(&diesel(family(), calorific(value)), "default-sources-mixed").is_empty(), "{value}");
    }
}

fn gas(sold: &str, recovered: &str) -> Value {
    let sources = json!([
        { "id": "coking", "name": "炼焦", "class": "process", "method": "carbon-balance" },
        { "id": "ovens", "name": "焦炉", "class": "fuel-combustion", "method": "fuel-combustion" }
    ]);
    let carbon = json!({ "carbon_content": { "value": "2.364414", "unit": "tC/10^4Nm3" } });
    let streams = json!([
        { "id": "coal", "source": "coking", "side": "inputs", "name": "煤", "activity": year("30000", "t"), "inputs": { "carbon_content": { "value": "0.78", "unit": "tC/t" } } },
        { "id": "gas", "source": "coking", "side": "outputs", "name": "煤气", "item": "coke-oven-gas", "activity": year(recovered, "万Nm3"), "inputs": carbon },
        { "id": "heating", "source": "ovens", "name": "回炉", "item": "coke-oven-gas", "activity": year("650", "万Nm3") }
    ]);
    let mut document = document(json!({ "family": "ndrc-set-a" }), sources, streams);
    document["disposals"] = json!([{ "item": "焦炉煤气", "kind": "sold", "amount": { "value": sold, "unit": "万Nm3" } },
        { "item": "焦炉煤气", "kind": "stock-rise", "amount": { "value": "-10", "unit": "万Nm3" } }]);
    view(&document)
}

#[test]
fn uses_beyond_the_recovered_gas_by_more_than_five_per_cent_are_a_warning() {
    // 650 burnt + sold − 10 of falling stock, against 1000 recovered: 1050 is at 5 %, 1051 beyond
    assert!(notices(&gas("410", "1000"), "gas-overused").is_empty());
    let shown = gas("411", "1000");
    let told = notices(&shown, "gas-overused");
    assert_eq!(
        (told.len(), &told[0]["where"], &told[0]["severity"]),
        (1, &json!("streams/gas/activity"), &json!("warning"))
    );
    assert_eq!(told[0]["args"]["found"], "1051 10^4Nm3");
    // the returned gas alone, both an output of the balance and a fuel, is the guideline's method
    assert!(notices(&gas("0", "1000"), "gas-overused").is_empty());
}

fn power(settings: Value, inputs: Value) -> Value {
    let source = json!([{ "id": "p", "name": "购入电力", "class": "purchased-energy", "method": "purchased-electricity" }]);
    let stream = json!([{ "id": "grid", "source": "p", "name": "电", "activity": year("1000", "MWh"), "inputs": inputs }]);
    view(&document(settings, source, stream))
}

#[test]
fn a_factor_is_old_only_where_a_newer_one_is_published() {
    let typed = |value: &str| json!({ "emission_factor": { "value": value, "unit": "kgCO2/kWh" } });
    // 2023 is the newest national average there is for 2025: two years old and no warning
    let shown = power(json!({ "electricity_family": "national-grid-average" }), json!({}));
    assert!(notices(&shown, "factor-superseded").is_empty());
    assert_eq!(notices(&shown, "other-year")[0]["severity"], "hint");
    assert!(notices(&power(json!({}), typed("0.5306")), "factor-superseded").is_empty());
    // that of 2022, typed, and that of the notices which the average took the place of
    let shown = power(json!({}), typed("0.5366"));
    let told = notices(&shown, "factor-superseded");
    assert_eq!((told.len(), &told[0]["severity"]), (1, &json!("warning")));
    assert!(told[0]["args"]["expected"].as_str().unwrap().starts_with("0.5306"));
    let shown = power(json!({ "electricity_family": "mee-corporate-average" }), json!({}));
    assert_eq!(notices(&shown, "factor-superseded").len(), 1);
    // a measured or contracted factor is nobody's old one
    assert!(notices(&power(json!({}), typed("0.5123")), "factor-superseded").is_empty());
}

#[test]
fn a_default_beyond_stoichiometry_is_a_hint_with_the_effect_of_a_measured_value() {
    let source =
        json!([{ "id": "b", "name": "锅炉", "class": "fuel-combustion", "method": "fuel-combustion" }]);
    let stream = |item: &str, inputs: Value| json!([{ "id": "s", "source": "b", "name": item, "item": item, "activity": year("100", "t"), "inputs": inputs }]);
    let of = |item: &str, inputs: Value| {
        view(&document(json!({ "family": "gbt-32151-34-2024" }), source.clone(), stream(item, inputs)))
    };
    let shown = of("liquefied-petroleum-gas", json!({}));
    let told = notices(&shown, "default-beyond-stoichiometry");
    assert_eq!((told.len(), &told[0]["severity"]), (1, &json!("hint")));
    // by hand: C4H8 48/56 = 0.857143; 100 × (0.857143 − 50.179 × 0.0172) × 0.98 × 44/12 = −2.1 t
    assert_eq!(told[0]["args"]["effect"], "-2.1 tCO2");
    assert!(notices(&of("diesel", json!({})), "default-beyond-stoichiometry").is_empty());
    let measured = json!({ "net_calorific_value": { "value": "47", "unit": "GJ/t" } });
    assert!(notices(&of("liquefied-petroleum-gas", measured), "default-beyond-stoichiometry").is_empty());
}

#[test]
fn a_form_of_some_months_is_compared_with_entries_of_those_months_or_said_not_to_be() {
    let told = |activity: Value| {
        let mut document: Value =
            serde_json::from_str(include_str!("rejects/form-differs/input.json")).unwrap();
        document["forms"][0]["period"]["to"] = json!("2025-06-30");
        document["streams"][0]["activity"] = activity;
        let mut host = nearzero::api::Host::default();
        let handle = host.open(document.to_string().as_bytes()).body.unwrap().handle;
        let answer =
            host.call_json(json!({ "verb": "view", "handle": handle, "query": { "from": 0, "count": 9 } }));
        let notices = answer["notices"].as_array().unwrap().iter();
        notices
            .filter(|one| one["code"].as_str().is_some_and(|code| code.starts_with("form-")))
            .map(|one| one.to_string())
            .collect::<Vec<_>>()
    };
    let entry = |from: &str, to: &str, value: &str| json!({ "period": { "from": from, "to": to }, "amount": { "value": value, "unit": "t" } });
    let (year, second) = (("2025-01-01", "2025-12-31"), ("2025-07-01", "2025-12-31"));
    let said = told(json!([entry(year.0, year.1, "1000")]));
    assert!(said.len() == 1 && said[0].contains("form-period") && said[0].contains("烟煤"), "{said:?}");
    // 600 t + 406 t are the 1 006 t of the form, whatever the second half year has
    let first =
        |value: &str| [entry("2025-01-01", "2025-03-31", "600"), entry("2025-04-01", "2025-06-30", value)];
    let with = |value: &str| {
        let [one, other] = first(value);
        told(json!([one, other, entry(second.0, second.1, "900")]))
    };
    assert_eq!(with("406"), Vec::<String>::new());
    let said = with("300");
    assert!(said.len() == 1 && said[0].contains("form-differs") && said[0].contains("900 t"), "{said:?}");
}

#[test]
fn activity_data_off_a_form_by_more_than_half_a_per_cent_ask_for_a_reason_and_change_no_total() {
    // 1 000 t against 995.02 t is 0.5005 % off, against 995.03 t 0.4995 %; the total is that of 1 000 t each time
    let with = |figure: &str, reason: &str| {
        let mut document: Value =
            serde_json::from_str(include_str!("rejects/form-differs/input.json")).unwrap();
        document["forms"][0]["rows"][0]["figures"]["consumption"]["value"] = json!(figure);
        document["forms"][0]["matches"][0]["reason"] = json!(reason);
        let mut host = nearzero::api::Host::default();
        let handle = host.open(document.to_string().as_bytes()).body.unwrap().handle;
        let window = json!({ "verb": "view", "handle": handle, "query": { "from": 0, "count": 9 } });
        let answer = host.call_json(window);
        assert_eq!(answer["status"], "success");
        let notices = answer["notices"].as_array().unwrap().iter();
        let said: Vec<(String, String)> = notices
            .map(|one| {
                (one["code"].as_str().unwrap().to_owned(), one["severity"].as_str().unwrap().to_owned())
            })
            .collect();
        (said, answer["view"]["totals"][0]["value"].as_f64().unwrap())
    };
    let warning = |code: &str| (code.to_owned(), "warning".to_owned());
    let (said, total) = with("995.03", "");
    assert_eq!(said, []);
    let (said, beyond) = with("995.02", "");
    assert_eq!(said, [warning("form-differs"), warning("reason-missing")]);
    let (said, explained) = with("995.02", "报表不含试生产用煤");
    assert_eq!(said, [warning("form-differs")]);
    assert_eq!((total.to_bits(), total.to_bits()), (beyond.to_bits(), explained.to_bits()));
}

#[test]
fn sending_on_asks_for_every_reason_and_again_once_the_activity_data_have_moved() {
    let mut host = nearzero::api::Host::default();
    let document = include_str!("rejects/sending-unanswered/input.json");
    let handle = host.open(document.as_bytes()).body.unwrap().handle;
    let mut forms = serde_json::from_str::<Value>(document).unwrap()["forms"].clone();
    let ask = |host: &mut nearzero::api::Host, sending: bool| {
        let query = json!({ "from": 0, "count": 0, "sending": sending });
        host.call_json(json!({ "verb": "view", "handle": handle, "query": query }))
    };
    let apply = |host: &mut nearzero::api::Host, change: Value| {
        let edit = json!({ "at": "2026-01-20T09:00:00+08:00", "by": "甲", "changes": [change] });
        let answer = host.call_json(json!({ "verb": "apply", "handle": handle, "edit": edit }));
        assert_eq!(answer["status"], "success", "{answer}");
    };
    let places = |answer: &Value, list: &str| {
        let all = answer["view"]["sending"][list].as_array().unwrap().iter();
        all.map(|one| one["where"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    // whoever does not send it on is not stopped
    let filled_in = ask(&mut host, false);
    assert_eq!((&filled_in["status"], filled_in["view"].get("sending")), (&json!("success"), None));
    // one reason lacks, the other was given for 1 002 t where now 1 000 t stand
    let asked = ask(&mut host, true);
    assert_eq!(asked["status"], "failure");
    assert_eq!(asked["notices"][0]["code"], "sending-unanswered");
    assert_eq!(places(&asked, "unanswered"), ["forms/0/matches/0/reason", "forms/0/matches/1/reason"]);
    assert_eq!(asked["view"]["totals"], filled_in["view"]["totals"]);
    // both are given, one as a person reads it off a report in another unit
    forms[0]["matches"][0]["reason"] = json!("报表含生活用煤 6 t");
    forms[0]["matches"][0]["amount"] = json!({ "value": "0.1", "unit": "万t" });
    forms[0]["matches"][1]["amount"] = json!({ "value": "1000", "unit": "t" });
    apply(&mut host, json!({ "change": "set-document", "part": { "part": "forms", "forms": forms } }));
    let answered = ask(&mut host, true);
    assert_eq!(answered["status"], "success", "{answered}");
    assert_eq!(places(&answered, "unanswered"), [""; 0]);
    assert_eq!(places(&answered, "answered"), ["forms/0/matches/0", "forms/0/matches/1"]);
    // a corrected amount asks for the reason of that one again, and taking it back does not
    let amount = json!({ "value": "990", "unit": "t" });
    apply(&mut host, json!({ "change": "set-amount", "stream": "coal", "entry": 0, "amount": amount }));
    assert_eq!(places(&ask(&mut host, true), "unanswered"), ["forms/0/matches/0/reason"]);
    let signature = json!({ "at": "2026-01-20T10:00:00+08:00", "by": "甲" });
    host.call_json(json!({ "verb": "undo", "handle": handle, "signature": signature }));
    assert_eq!(ask(&mut host, true)["status"], "success");
}

#[test]
fn a_month_that_was_used_in_without_a_sample_and_a_laboratory_without_accreditation_are_told() {
    let told = |code: &str, change: fn(&mut Value)| {
        let text = match code {
            "analysis-unaccredited" => include_str!("rejects/analysis-unaccredited/input.json"),
            _ => include_str!("rejects/analysis-month-missing/input.json"),
        };
        let mut document: Value = serde_json::from_str(text).unwrap();
        change(&mut document["streams"][0]);
        let view = view(&document);
        let all = notices(&view, code);
        all.iter().map(|one| one["args"]["found"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    // a month of standstill needs no sample, one of use does
    assert_eq!(told("analysis-month-missing", |_| {}), ["2025-02"]);
    let half = |stream: &mut Value| stream["batches"].as_array_mut().unwrap().truncate(1);
    assert_eq!(
        told("analysis-month-missing", half),
        ["2025-02, 2025-04, 2025-05, 2025-06, 2025-07, 2025-08, 2025-09, 2025-10, 2025-11, 2025-12"]
    );
    // a batch without a day may be of any month
    let undated =
        |stream: &mut Value| stream["batches"][0].as_object_mut().unwrap().remove("day").map(|_| ()).unwrap();
    assert_eq!(told("analysis-month-missing", undated), [""; 0]);
    assert_eq!(told("analysis-unaccredited", |_| {}), ["2"]);
    let accredited = |stream: &mut Value| stream["batches"][1]["accreditation"] = json!(["cnas"]);
    assert_eq!(told("analysis-unaccredited", accredited), [""; 0]);
}

#[test]
fn own_gas_that_no_balance_gives_is_told_and_bought_gas_is_not() {
    let told = |supply: Value, given: bool| {
        let text = include_str!("rejects/gas-unrecovered/input.json");
        let mut document: Value = serde_json::from_str(text).unwrap();
        document["streams"][0]["supply"] = supply;
        if given {
            let mut out = document["streams"][0].clone();
            out["id"] = json!("out");
            out["side"] = json!("outputs");
            document["streams"].as_array_mut().unwrap().push(out);
        }
        notices(&view(&document), "gas-unrecovered").len()
    };
    assert_eq!((told(json!("own-made"), false), told(json!("own-made"), true)), (1, 0));
    assert_eq!((told(json!("purchased"), false), told(Value::Null, false)), (0, 0));
}

#[test]
fn a_typed_number_outside_every_printed_range_is_a_hint_and_one_inside_is_none() {
    let told = |value: &str, unit: &str| {
        let text = include_str!("rejects/range-outside/input.json");
        let mut document: Value = serde_json::from_str(text).unwrap();
        document["streams"][0]["inputs"]["net_calorific_value"] = json!({ "value": value, "unit": unit });
        let view = view(&document);
        let found = notices(&view, "range-outside");
        found.iter().map(|one| (one["severity"].clone(), one["args"]["status"].clone())).collect::<Vec<_>>()
    };
    // 16 747 to 18 003 kJ/m3, both ends belong to it
    for (value, unit) in [("16747", "kJ/Nm3"), ("180.03", "GJ/10^4Nm3"), ("17", "MJ/m3")] {
        assert_eq!(told(value, unit), [], "{value}");
    }
    let hint = (json!("hint"), json!("from-memory"));
    assert_eq!((told("16746", "kJ/Nm3"), told("180.04", "GJ/10^4Nm3")), (vec![hint.clone()], vec![hint]));
}

/// What is told about the days of one stream of diesel with these entries.
fn days_told(code: &str, activity: Value) -> Vec<(String, String)> {
    let sources =
        json!([{ "id": "f", "name": "炉", "class": "fuel-combustion", "method": "fuel-combustion" }]);
    let streams =
        json!([{ "id": "d", "source": "f", "name": "柴油", "item": "diesel", "activity": activity }]);
    let view = view(&document(json!({ "family": "ndrc-set-a" }), sources, streams));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let all = notices(&view, code);
    all.iter().map(|one| (text(&one["args"]["found"]), text(&one["args"]["days"]))).collect()
}

fn used(from: &str, to: &str, value: &str) -> Value {
    json!({ "period": { "from": from, "to": to }, "amount": { "value": value, "unit": "t" } })
}

#[test]
fn days_without_an_entry_are_told_and_a_standstill_and_a_cumulative_figure_are_entries() {
    let told = |activity: Value| days_told("period-uncovered", activity);
    let one = |found: &str, days: &str| vec![(found.to_owned(), days.to_owned())];
    let ends = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let month =
        |at: usize| used(&format!("2025-{at:02}-01"), &format!("2025-{at:02}-{}", ends[at - 1]), "10");
    let without = |absent: &[usize]| -> Value {
        (1..=12).filter(|at| !absent.contains(at)).map(month).collect::<Vec<_>>().into()
    };
    assert_eq!(told(without(&[])), []);
    assert_eq!(told(without(&[7, 12])), one("2025-07, 2025-12", "62"));
    assert_eq!(told(without(&[7, 8, 9])), one("2025-07 – 2025-09", "92"));
    // billing from the 16th: the days at both ends are in no entry
    assert_eq!(
        told(json!([used("2025-01-16", "2025-12-15", "10")])),
        one("2025-01-01 – 2025-01-15, 2025-12-16 – 2025-12-31", "31")
    );
    let mut stood = without(&[7]);
    stood.as_array_mut().unwrap().push(json!({
        "period": { "from": "2025-07-01", "to": "2025-07-31" }, "amount": null, "standstill": true
    }));
    assert_eq!(told(stood), []);
    // an amount that is asked for is asked for once
    let mut missing = without(&[7]);
    missing.as_array_mut().unwrap().push(json!({
        "period": { "from": "2025-07-01", "to": "2025-07-31" }, "amount": null
    }));
    assert_eq!(told(missing), []);
    let until = |to: &str, value: &str| {
        let mut entry = used("2025-01-01", to, value);
        entry["cumulative"] = json!(true);
        entry
    };
    assert_eq!(told(json!([until("2025-03-31", "30"), until("2025-12-31", "120")])), []);
    assert_eq!(told(json!([until("2025-03-31", "30"), until("2025-11-30", "110")])), one("2025-12", "31"));
    assert_eq!(told(json!([])), [], "no entry at all is a missing amount");
}

#[test]
fn days_with_two_entries_are_told_with_both_amounts_and_two_meters_side_by_side_are_not() {
    let told = |activity: Value| -> Vec<String> {
        days_told("period-overlaps", activity).into_iter().map(|(found, _)| found).collect()
    };
    let year = || used("2025-01-01", "2025-12-31", "120");
    assert_eq!(told(json!([year()])), [""; 0]);
    assert_eq!(
        told(json!([year(), used("2025-01-01", "2025-01-31", "10")])),
        ["2025-01: 120 t / 10 t"],
        "the longer one reaches over the shorter"
    );
    assert_eq!(
        told(json!([used("2025-01-01", "2025-06-30", "60"), used("2025-06-29", "2025-12-31", "61")])),
        ["2025-06-29 – 2025-06-30: 60 t / 61 t"],
        "one day alone is the day of the reading"
    );
    let metered = |meter: &str| {
        let mut entry = year();
        entry["meter"] = json!(meter);
        entry
    };
    assert_eq!(told(json!([metered("a"), metered("b")])), [""; 0]);
    assert_eq!(told(json!([metered("a"), metered("a")])), ["2025-01 – 2025-12: 120 t / 120 t"]);
    assert_eq!(told(json!([metered("a"), year()])), ["2025-01 – 2025-12: 120 t / 120 t"]);
    let stood =
        json!({ "period": { "from": "2025-03-01", "to": "2025-03-31" }, "amount": null, "standstill": true });
    assert_eq!(told(json!([year(), stood])), [""; 0]);
}

#[test]
fn a_number_a_whole_unit_off_names_units_that_lie_so_far_apart_or_none() {
    let w = |value: &str, unit: &str| json!({ "value": value, "unit": unit });
    let line = |method: &str, item: Option<&str>, activity: Value, inputs: Value| {
        let mut stream =
            json!({ "id": "l", "source": "s", "name": "一项", "activity": activity, "inputs": inputs });
        if let Some(item) = item {
            stream["item"] = json!(item);
        }
        let sources = json!([{ "id": "s", "name": "源", "class": "fuel-combustion", "method": method }]);
        let settings = json!({ "family": "ndrc-set-a", "electricity_family": "national-grid-average" });
        view(&document(settings, sources, json!([stream])))
    };
    let burnt = |name: &str, value: &str, unit: &str| {
        line("fuel-combustion", Some("coke"), year("100", "t"), json!({ name: w(value, unit) }))
    };
    let hinted = |shown: &Value| {
        let all = notices(shown, "unit-suspect");
        let text = |notice: &Value, arg: &str| notice["args"][arg].as_str().unwrap_or_default().to_owned();
        all.iter().map(|one| (text(one, "factor"), text(one, "how"), text(one, "units"))).collect::<Vec<_>>()
    };
    let one =
        |factor: &str, how: &str, units: &str| vec![(factor.to_owned(), how.to_owned(), units.to_owned())];
    // set A: coke 28.446 GJ/t, 0.0294 tC/GJ
    assert_eq!(hinted(&burnt("net_calorific_value", "28446", "GJ/t")), one("1000", "own", "kJ/kg"));
    assert_eq!(hinted(&burnt("carbon_per_energy", "29.4", "tC/GJ")), one("1000", "own", "tC/TJ"));
    assert_eq!(hinted(&burnt("net_calorific_value", "6794", "kJ/kg")), one("4.1868", "own", "kcal/kg"));
    // divided by 1 000 as if it were kJ: the two units that lie so far apart are others
    assert_eq!(
        hinted(&burnt("net_calorific_value", "6.794", "GJ/t")),
        one("4.1868", "pair", "kcal/kg, kJ/kg")
    );
    // no two units of calorific value lie 10 apart
    assert_eq!(hinted(&burnt("net_calorific_value", "284.46", "GJ/t")), one("10", "none", ""));
    assert_eq!(hinted(&burnt("net_calorific_value", "29", "GJ/t")), []);
    // a carbon content is held against 28.446 × 0.0294 = 0.836 tC/t
    let carbon = |value: &str| {
        line(
            "fuel-combustion-by-carbon",
            Some("coke"),
            year("100", "t"),
            json!({ "carbon_content": w(value, "tC/t") }),
        )
    };
    assert_eq!(hinted(&carbon("8.6"))[0].0, "10");
    assert_eq!(hinted(&carbon("836"))[0], ("1000".into(), "own".into(), "kgC/t".into()));
    // 0.5306 tCO2/MWh
    let power = |value: &str| {
        line(
            "purchased-electricity",
            None,
            year("100", "MWh"),
            json!({ "emission_factor": w(value, "tCO2/MWh") }),
        )
    };
    assert_eq!(hinted(&power("5.306")), one("10", "own", "tCO2/万kWh"));
    // one method by itself: against the family named, else, or where that has no such number, against every one
    let evaluate = |family: Option<&str>, value: &str| {
        let mut inputs = json!({ "name": "焦炭", "fuel_consumption": w("100", "t"), "net_calorific_value": w(value, "kJ/kg"),
            "carbon_per_energy": w("0.0294", "tC/GJ"), "oxidation_factor": w("93", "%") });
        if let Some(family) = family {
            inputs["family"] = json!(family);
        }
        let call = json!({ "verb": "evaluate", "method": "fuel-combustion", "inputs": inputs });
        hinted(&Host::default().call_json(call))
    };
    for family in [None, Some("ndrc-set-a"), Some("cpcd-2025")] {
        assert_eq!(evaluate(family, "6794"), one("4.1868", "own", "kcal/kg"));
        assert_eq!(evaluate(family, "28446"), []);
    }
}
