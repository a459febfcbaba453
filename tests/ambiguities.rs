//! Readings of unclear clauses: what they name exists, and what they fill in can be read.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::library::Library;
use nearzero::library::clause::clauses;

#[test]
fn every_place_of_an_ambiguity_is_an_input_of_a_method() {
    let library = Library::standard().unwrap();
    assert!(library.ambiguities.len() >= 3);
    for ambiguity in &library.ambiguities {
        for place in &ambiguity.places {
            let method = nearzero::method::registry::find(&place.method).unwrap();
            let input = method.inputs.iter().find(|input| input.name == place.input).unwrap();
            for reading in ambiguity.readings.iter().filter(|reading| !reading.value.is_empty()) {
                let written = nearzero::quantity::Written::new(&reading.value, &reading.unit);
                assert!(
                    written.read(&input.one().unwrap().dimensions(None), "x").is_ok(),
                    "{}",
                    ambiguity.id
                );
            }
        }
    }
}

#[test]
fn whatever_an_ambiguity_names_exists() {
    let library = Library::standard().unwrap();
    let is_method = |id: &str| nearzero::method::registry::find(id).is_some();
    for one in clauses() {
        for touch in &one.touches {
            assert!(touch.method.as_deref().is_none_or(is_method), "{}: {touch:?}", one.id);
            let known = |item: &str| library.items.iter().any(|known| known.id == item);
            assert!(touch.item.as_deref().is_none_or(known), "{}: {touch:?}", one.id);
        }
        for reading in one.readings.iter().filter(|reading| reading.gwp.is_some()) {
            let set = library.gwp_set(reading.gwp_set(Some("sar")).unwrap_or("ar6")).unwrap();
            assert!(reading.species.iter().all(|one| set.of_species(one).is_some()), "{}", one.id);
        }
        for reading in &one.readings {
            assert!(reading.without.as_deref().is_none_or(is_method), "{}/{}", one.id, reading.id);
            let known = |id: &String| library.factor(id).is_some();
            assert!(reading.factors.iter().all(known), "{}/{}", one.id, reading.id);
        }
    }
}

/// A chosen reading 口径 stays a reading: it fills what nobody gave, keeps where its number is printed, and can be taken back.
mod chosen {
    use nearzero::api::Host;
    use serde_json::{Value, json};

    const EXAMPLE: &str = include_str!("../data/examples/coking-full-capacity.json");
    const AT: &str = "2026-02-01T09:00:00+08:00";

    struct Open {
        host: Host,
        handle: Value,
    }

    impl Open {
        fn of(document: &str) -> Open {
            let mut host = Host::default();
            let handle = json!(host.open(document.as_bytes()).body.unwrap().handle);
            Open { host, handle }
        }

        fn ask(&mut self, mut call: Value) -> Value {
            call["handle"] = self.handle.clone();
            let answer = self.host.call_json(call);
            assert_ne!(answer["status"], "failure", "{}", answer["notices"]);
            answer
        }

        fn register(&mut self) -> Vec<Value> {
            self.ask(json!({ "verb": "readings" }))["ambiguities"].as_array().unwrap().clone()
        }

        fn entry(&mut self, ambiguity: &str) -> Value {
            self.register().into_iter().find(|one| one["id"] == ambiguity).unwrap()
        }

        fn reading(&mut self, ambiguity: &str, id: &str) -> Value {
            let entry = self.entry(ambiguity);
            entry["readings"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone()
        }

        fn apply(&mut self, changes: &Value) -> Value {
            let edit = json!({ "at": AT, "by": "甲", "why": "环评口径", "changes": changes });
            self.ask(json!({ "verb": "apply", "edit": edit }))
        }

        fn choose(&mut self, ambiguity: &str, id: &str) -> Value {
            let reading = self.reading(ambiguity, id);
            self.apply(&reading["changes"]);
            reading
        }

        fn total(&mut self) -> f64 {
            self.explain("total/with_energy")["value"].as_f64().unwrap()
        }

        fn explain(&mut self, id: &str) -> Value {
            self.ask(json!({ "verb": "explain", "id": id }))["derivation"].clone()
        }

        fn saved(&mut self) -> Value {
            let handle = u32::try_from(self.handle.as_u64().unwrap()).unwrap();
            serde_json::from_slice(&self.host.save(handle).unwrap()).unwrap()
        }
    }

    fn typed_gas() -> String {
        let mut document: Value = serde_json::from_str(EXAMPLE).unwrap();
        for stream in document["streams"].as_array_mut().unwrap() {
            if stream["id"] == "gas" {
                stream["inputs"] = json!({ "carbon_content": { "value": "2.3", "unit": "tC/10^4Nm3" } });
            }
        }
        document.to_string()
    }

    #[test]
    fn a_choice_is_a_reading_and_types_no_number() {
        let mut open = Open::of(EXAMPLE);
        let (before, foretold) = (open.total(), open.choose("coke-oven-gas-carbon", "twelve-point-one"));
        assert_eq!(json!(open.total()), foretold["total"]);
        let saved = open.saved();
        let chosen = json!([{ "ambiguity": "coke-oven-gas-carbon", "reading": "twelve-point-one" }]);
        assert_eq!(saved["readings"], chosen);
        let example: Value = serde_json::from_str(EXAMPLE).unwrap();
        assert_eq!(saved["streams"], example["streams"]);
        // what is saved gives the same when it is opened
        assert_eq!(json!(Open::of(&saved.to_string()).total()), foretold["total"]);
        // another reading, and none: one edit each
        open.choose("coke-oven-gas-carbon", "thirteen-point-six");
        assert!((open.total() - before).abs() < 1e-9);
        open.choose("coke-oven-gas-carbon", "twelve-point-one");
        let withdrawal = open.entry("coke-oven-gas-carbon")["withdrawal"].clone();
        assert_eq!(withdrawal["total"], json!(before));
        open.apply(&withdrawal["changes"]);
        assert!((open.total() - before).abs() < 1e-9 && open.saved()["readings"].is_null());
        assert_eq!(open.entry("coke-oven-gas-carbon")["withdrawal"], Value::Null);
    }

    #[test]
    fn its_number_keeps_source_place_and_status_wherever_it_is_used() {
        let mut open = Open::of(EXAMPLE);
        open.choose("coke-oven-gas-carbon", "twelve-point-one");
        let says = |one: &Value| {
            assert_eq!(one["family"], "mee-style-set-b", "{one}");
            assert!(one["source"] != "" && one["status"] == "secondary copy", "{one}");
        };
        for id in ["stream/gas/carbon", "line/heating/co2"] {
            let told = open.explain(id);
            let inputs = told["inputs"].as_array().unwrap();
            let of_gas: Vec<&Value> = inputs.iter().filter(|one| !one["reading"].is_null()).collect();
            assert!(!of_gas.is_empty(), "{told}");
            for one in of_gas {
                says(&one["library"]);
                assert_eq!(one["reading"]["chosen"], true);
                assert!(one["reading"]["clause_zh"].as_str().unwrap().contains("GB/T 32151.34"));
            }
        }
        let query = json!({ "from": 0, "count": 100, "annex": true });
        let view = open.ask(json!({ "verb": "view", "query": query }))["view"].clone();
        let row = view["rows"].as_array().unwrap().iter().find(|row| row["id"] == "gas").unwrap();
        says(&row["inputs"][0]["matched"]);
        assert_eq!(row["inputs"][0]["reading"]["reading"], "twelve-point-one");
        let annex = &view["annex"];
        let factors = annex["factors"].as_array().unwrap();
        let of = |family: &str| factors.iter().filter(|one| one["library"]["family"] == family).count();
        assert!(of("mee-style-set-b") >= 2, "{factors:?}");
        assert!(annex["readings"].as_array().unwrap().iter().any(|one| one["reading"] == "twelve-point-one"));
        // what is printed as CO2 shows how its carbon is found
        open.choose("tar-and-benzene-carbon", "steel-guideline");
        let tar = open.explain("stream/tar/carbon");
        assert_eq!(tar["with_units"], "(0 − 135000 t × 2.699 tCO2/t ÷ (44/12))", "{tar}");
        assert_eq!(tar["inputs"][1]["library"]["printed"], "2.699");
    }

    #[test]
    fn what_a_person_gave_stands_whatever_is_chosen() {
        let mut open = Open::of(&typed_gas());
        let foretold = open.reading("coke-oven-gas-carbon", "twelve-point-one");
        assert_eq!(foretold["typed"], json!(["净化焦炉煤气（含回炉部分）"]), "{foretold}");
        let balance = open.explain("line/coking/co2")["value"].clone();
        open.choose("coke-oven-gas-carbon", "twelve-point-one");
        assert_eq!(json!(open.total()), foretold["total"]);
        assert_eq!(open.explain("line/coking/co2")["value"], balance);
        let gas = open.saved()["streams"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["id"] == "gas")
            .unwrap()
            .clone();
        assert_eq!(gas["inputs"]["carbon_content"]["value"], "2.3");
        // who typed the number of a reading before readings were kept still has a document that opens, and says that it is typed
        let mut typed: Value = serde_json::from_str(EXAMPLE).unwrap();
        for stream in typed["streams"].as_array_mut().unwrap() {
            if stream["item"] == "coke-oven-gas" {
                let (name, value) = match stream["source"].as_str().unwrap() {
                    "combustion" => ("carbon_per_energy", json!({ "value": "0.0121", "unit": "tC/GJ" })),
                    _ => ("carbon_content", json!({ "value": "=174.06*0.0121", "unit": "tC/10^4Nm3" })),
                };
                stream["inputs"] = json!({ name: value });
            }
        }
        let mut older = Open::of(&typed.to_string());
        let measured = older.reading("coke-oven-gas-carbon", "measured");
        assert_eq!((&measured["taken"], &measured["difference"]), (&json!(true), &json!(0.0)), "{measured}");
        assert_eq!(older.reading("coke-oven-gas-carbon", "thirteen-point-six")["difference"], json!(0.0));
    }

    /// Steam by pressure, a flare, CO2 of a mine, uptake by carbonation, electricity, gas.
    fn mixed() -> String {
        let year = json!({ "from": "2025-01-01", "to": "2025-12-31" });
        let amount =
            |value: &str, unit: &str| json!([{ "period": year, "amount": { "value": value, "unit": unit } }]);
        let w = |value: &str, unit: &str| json!({ "value": value, "unit": unit });
        let stream = |id: &str, activity: Value, inputs: Value| json!({ "id": id, "source": id, "name": id, "activity": activity, "inputs": inputs });
        let source = |id: &str, class: &str, method: &str| json!({ "id": id, "name": id, "class": class, "method": method });
        json!({ "format": "nearzero/inventory@1", "title": "例", "entity": { "name": "某企业", "sector": "independent-coking" },
            "period": year, "settings": { "family": "ndrc-set-a", "gwp": "sar", "electricity_family": "national-grid-average" },
            "sources": [
                source("steam", "purchased-energy", "purchased-saturated-steam"),
                source("hot", "purchased-energy", "purchased-superheated-steam"),
                source("power", "purchased-energy", "purchased-electricity"),
                source("flare", "process", "flare"),
                source("mine", "process", "coal-mine-carbon-dioxide"),
                json!({ "id": "uptake", "name": "碳化", "class": "process", "method": "carbonation-uptake", "inputs": { "product": w("100", "t") } }),
            ],
            "streams": [
                stream("steam", amount("1000", "t"), json!({ "pressure": w("4", "MPa"), "emission_factor": w("0.11", "tCO2/GJ") })),
                stream("hot", amount("1000", "t"), json!({ "pressure": w("0.5", "MPa"), "temperature": w("400", "℃"), "emission_factor": w("0.11", "tCO2/GJ") })),
                stream("power", amount("1000", "MWh"), json!({})),
                stream("flare", amount("10", "10^4Nm3"), json!({ "oxidation_factor": w("0.98", "1") })),
                json!({ "id": "methane", "source": "flare", "name": "甲烷", "side": "components", "activity": [], "inputs": { "carbon_number": w("1", "1"), "volume_fraction": w("0.9", "1") } }),
                stream("mine", amount("100", "10^4Nm3"), json!({ "drainage": w("0", "10^4Nm3") })),
                json!({ "id": "lime", "source": "uptake", "name": "碳酸钙", "side": "components", "activity": [], "inputs": { "emission_factor": w("0.4", "tCO2/t"), "purity": w("0.5", "1") } }),
            ] })
        .to_string()
    }

    #[test]
    fn every_reading_that_touches_a_number_has_its_total_or_says_what_it_lacks() {
        let mut concerned = Vec::new();
        for document in [EXAMPLE.to_owned(), mixed(), typed_gas()] {
            let mut open = Open::of(&document);
            let total = open.total();
            for entry in open.register() {
                if entry["concerned"] == false {
                    continue;
                }
                concerned.push(entry["id"].as_str().unwrap().to_owned());
                let readings = entry["readings"].as_array().unwrap();
                assert_eq!(readings.iter().filter(|one| one["taken"] == true).count(), 1, "{entry}");
                for one in readings {
                    let lacks = one["needs_zh"] != "" && one["needs_en"] != "" && one["lacking"] != json!([]);
                    assert!(one["total"].is_number() || lacks, "{}: {one}", entry["id"]);
                    assert!(
                        one["taken"] == true || lacks || one["changes"] != json!([]),
                        "{}: {one}",
                        entry["id"]
                    );
                    if one["taken"] == true && entry["id"] != "gwp-set" {
                        let stands = (&one["difference"], one["total"].as_f64().unwrap());
                        assert_eq!(stands.0, &json!(0.0), "{entry}");
                        assert!(stands.1 >= total, "{entry}");
                    }
                }
            }
        }
        for id in [
            "steam-pressure",
            "saturated-steam-table",
            "superheated-misprint",
            "carbonation-deduction",
            "park-electricity",
            "footprint-factor",
            "tar-and-benzene-carbon",
            "flare-contained-co2",
            "co2-density",
        ] {
            assert!(concerned.iter().any(|one| one == id), "{id}: {concerned:?}");
        }
        let measured = Open::of(EXAMPLE).reading("coke-oven-gas-carbon", "measured");
        assert_eq!(measured["needs_zh"], "焦炉煤气的实测含碳量");
        assert_eq!(measured["lacking"].as_array().unwrap().len(), 4, "{measured}");
    }

    /// The notices of a document, and its total of CO2.
    fn seen(document: &Value) -> (Vec<Value>, Option<f64>) {
        let mut host = Host::default();
        let handle = host.open(document.to_string().as_bytes()).body.unwrap().handle;
        let query = json!({ "from": 0, "count": 1 });
        let answer = host.call_json(json!({ "verb": "view", "handle": handle, "query": query }));
        let notices = answer["notices"].as_array().unwrap().clone();
        (notices, answer["view"]["totals"][0]["value"].as_f64())
    }

    #[test]
    fn every_switch_moves_the_total_or_says_why_it_does_not() {
        let documents = [EXAMPLE.to_owned(), mixed(), typed_gas()];
        let documents = documents.map(|text| serde_json::from_str::<Value>(&text).unwrap());
        let (mut moved, mut idle) = (Vec::new(), Vec::new());
        for ambiguity in nearzero::library::clause::clauses() {
            for reading in &ambiguity.readings {
                for document in &documents {
                    let mut chosen = document.clone();
                    chosen["readings"] = json!([{ "ambiguity": ambiguity.id, "reading": reading.id }]);
                    let ((_, before), (notices, after)) = (seen(document), seen(&chosen));
                    let of = |code: &str| {
                        let all = notices.iter().filter(|one| one["code"] == code);
                        all.filter(|one| one["args"]["ambiguity"] == json!(ambiguity.id)).collect::<Vec<_>>()
                    };
                    let (why, taken) = (of("reading-idle"), of("reading-taken"));
                    let moves = before != after;
                    let name = format!("{}/{}", ambiguity.id, reading.id);
                    assert!(of("reading-unknown").is_empty(), "{name}");
                    // A choice that needs data leaves its line without a value until they are there; one beside typed values is taken elsewhere.
                    let asks =
                        why.iter().all(|one| one["args"]["why"] == "needs" || one["args"]["why"] == "part");
                    assert!(!moves || asks, "{name} moves and is said to be idle: {why:?}");
                    // what says neither is the default, which stands without being chosen, a setting that says the same, or what is entered already
                    let stands = reading.id == ambiguity.default
                        || reading.electricity_family.is_some()
                            && reading.electricity_family.as_deref()
                                == document["settings"]["electricity_family"].as_str()
                        || reading.gwp.is_some()
                            && reading.gwp.as_deref() == document["settings"]["gwp"].as_str();
                    let entered =
                        || Open::of(&chosen.to_string()).reading(&ambiguity.id, &reading.id)["taken"] == true;
                    assert!(
                        moves || stands || !why.is_empty() || !taken.is_empty() || entered(),
                        "{name} is silent"
                    );
                    if moves {
                        moved.push(name.clone());
                    }
                    idle.extend(
                        why.iter().map(|one| format!("{name}: {}", one["args"]["why"].as_str().unwrap())),
                    );
                }
            }
        }
        for name in [
            "coke-oven-gas-carbon/twelve-point-one",
            "tar-and-benzene-carbon/steel-guideline",
            "saturated-steam-table/old-table",
            "steam-enthalpy-deducted/full",
            "carbonation-deduction/notice-910",
            "co2-density/d19-77",
        ] {
            assert!(moved.iter().any(|one| one == name), "{name} moves nothing: {moved:?}");
        }
        for name in [
            "superheated-misprint/as-printed: needs",
            "steam-pressure/gauge: needs",
            "flare-contained-co2/added: needs",
            "park-electricity/park-910: setting",
            "gwp-set/ar6: untouched",
        ] {
            assert!(idle.iter().any(|one| one == name), "{name}: {idle:?}");
        }
    }

    #[test]
    fn a_choice_that_needs_data_does_not_stand_by_being_named() {
        let mut document: Value = serde_json::from_str(&mixed()).unwrap();
        document["readings"] = json!([{ "ambiguity": "superheated-misprint", "reading": "as-printed" }]);
        let mut open = Open::of(&document.to_string());
        assert_eq!(open.reading("superheated-misprint", "as-printed")["taken"], false);
        assert_eq!(open.reading("superheated-misprint", "corrected")["taken"], true);
        // nor does an ambiguity that nobody knows, or a reading that it does not have
        for (ambiguity, reading) in
            [("nothing-such", "x"), ("superheated-misprint", "x"), ("steam-enthalpy-deducted", "x")]
        {
            document["readings"] = json!([{ "ambiguity": ambiguity, "reading": reading }]);
            let (notices, _) = seen(&document);
            let said: Vec<&Value> = notices.iter().filter(|one| one["code"] == "reading-unknown").collect();
            assert!(
                !said.is_empty()
                    && said.iter().all(|one| one["severity"] == "error" && one["args"]["expected"] != ""),
                "{ambiguity}"
            );
        }
    }

    #[test]
    fn one_method_by_itself_takes_the_older_table_and_says_what_it_does_not_take() {
        let evaluate = |method: &str, readings: Value| {
            let w = |value: &str, unit: &str| json!({ "value": value, "unit": unit });
            let mut inputs = json!({ "steam": w("1000", "t"), "pressure": w("4", "MPa"), "emission_factor": w("0.11", "tCO2/GJ"), "readings": readings });
            if method == "purchased-superheated-steam" {
                inputs["temperature"] = w("400", "℃");
                inputs["pressure"] = w("0.5", "MPa");
            }
            Host::default().call_json(json!({ "verb": "evaluate", "method": method, "inputs": inputs }))
        };
        let idle = |answer: &Value| {
            let all = answer["notices"].as_array().unwrap().iter();
            all.filter(|one| one["code"] == "reading-idle" || one["code"] == "reading-unknown").count()
        };
        let value = |answer: &Value| answer["result"]["value"].as_f64().unwrap();
        // 1000 t × (2799.4 − 83.74) kJ/kg × 0.11 tCO2/GJ; the older table has 2823.8 at 4 MPa
        let usual = evaluate("purchased-saturated-steam", json!({}));
        let older = evaluate("purchased-saturated-steam", json!({ "saturated-steam-table": "old-table" }));
        assert!(
            (value(&usual) - 298.7226).abs() < 1e-9 && (value(&older) - 301.4066).abs() < 1e-9,
            "{older}"
        );
        assert_eq!((idle(&usual), idle(&older)), (0, 0));
        for readings in [
            json!({ "saturated-steam-table": "x" }),
            json!({ "nothing-such": "x" }),
            json!({ "park-electricity": "park-910" }),
        ] {
            assert_eq!(idle(&evaluate("purchased-saturated-steam", readings.clone())), 1, "{readings}");
        }
        assert_eq!(
            idle(&evaluate("purchased-superheated-steam", json!({ "superheated-misprint": "as-printed" }))),
            1
        );
        // and the corrected cell is shown with what is printed and why
        let hot = evaluate("purchased-superheated-steam", json!({}));
        let told =
            hot["notices"].as_array().unwrap().iter().find(|one| one["code"] == "correction-used").unwrap();
        let args = |name: &str| told["args"][name].as_str().unwrap();
        assert!(
            args("expected").contains("3217.8")
                && args("found").contains("3271.8")
                && args("zh").contains("3278"),
            "{told}"
        );
    }

    #[test]
    fn a_table_and_a_deduction_are_readings_too_and_nothing_typed_is_lost() {
        let mut open = Open::of(&mixed());
        let before = open.saved();
        let (total, steam) = (open.total(), open.explain("line/steam/co2")["value"].as_f64().unwrap());
        open.choose("saturated-steam-table", "old-table");
        let old = open.explain("line/steam/co2");
        // 1000 t × (2823.8 − 2799.4) kJ/kg × 0.11 tCO2/GJ, the older table at 4 MPa
        assert!((old["value"].as_f64().unwrap() - steam - 2.684).abs() < 1e-9, "{old}");
        assert!(
            old["published"].as_array().unwrap().iter().any(|one| one["source"] == "ndrc-guidelines-process"),
            "{old}"
        );
        open.choose("saturated-steam-table", "table-c4");
        assert!((open.total() - total).abs() < 1e-9);
        // 100 t × 0.5 × 0.4 tCO2/t are not deducted
        let kept = open.reading("carbonation-deduction", "show-both");
        assert_eq!((&kept["taken"], &kept["difference"]), (&json!(true), &json!(0.0)));
        let foretold = open.choose("carbonation-deduction", "notice-910");
        assert!((foretold["difference"].as_f64().unwrap() - 20.0).abs() < 1e-9, "{foretold}");
        assert!((open.total() - total - 20.0).abs() < 1e-9);
        let view = open.ask(json!({ "verb": "view", "query": { "from": 0, "count": 10 } }));
        let told = view["notices"].as_array().unwrap();
        assert!(
            told.iter().any(|one| one["code"] == "reading-taken" && one["where"] == "line/uptake"),
            "{view}"
        );
        assert_eq!(
            (&open.saved()["streams"], &open.saved()["sources"]),
            (&before["streams"], &before["sources"])
        );
        open.choose("carbonation-deduction", "mine-guideline");
        assert!((open.total() - total).abs() < 1e-9);
    }
}
