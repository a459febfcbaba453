//! Which input the dated amounts of a stream fill, and each method whose amounts are not its first number, through a document.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use nearzero::method::registry::{METHODS, Method, Shape};
use serde_json::{Value, json};

const LAST: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

fn w(value: &str, unit: &str) -> Value {
    json!({ "value": value, "unit": unit })
}

/// Twelve months of this amount.
fn months(value: &str, unit: &str) -> Value {
    let month = |(at, last): (usize, &u8)| {
        let month = at + 1;
        json!({ "period": { "from": format!("2025-{month:02}-01"), "to": format!("2025-{month:02}-{last}") }, "amount": w(value, unit) })
    };
    LAST.iter().enumerate().map(month).collect()
}

/// One source with these inputs of its own and these streams.
fn document(method: &str, inputs: Value, streams: Vec<Value>) -> Value {
    let mut list = Vec::new();
    for (at, mut stream) in streams.into_iter().enumerate() {
        stream["id"] = json!(format!("s{at}"));
        stream["source"] = json!("one");
        stream["name"] = json!(format!("源流{at}"));
        if stream["activity"].is_null() {
            stream["activity"] = json!([]);
        }
        list.push(stream);
    }
    json!({
        "format": "nearzero/inventory@1", "title": "例", "settings": { "gwp": "ar5" },
        "entity": { "name": "某企业", "sector": "independent-coking" },
        "period": { "from": "2025-01-01", "to": "2025-12-31" },
        "sources": [{ "id": "one", "name": "源", "class": "process", "method": method, "inputs": inputs }],
        "streams": list,
    })
}

struct Seen {
    host: Host,
    answer: Value,
}

fn see(document: &Value) -> Seen {
    let mut host = Host::default();
    let opened = nearzero::json::tree(&host.open(document.to_string().as_bytes()));
    assert_eq!(opened["status"], "success", "{opened}");
    let query = json!({ "from": 0, "count": 10, "breakdown": true });
    let answer = host.call_json(json!({ "verb": "view", "handle": opened["handle"], "query": query }));
    Seen { host, answer }
}

impl Seen {
    /// Mass of a gas in the year and in each month.
    fn gas(&self, gas: &str) -> (Option<f64>, Vec<f64>) {
        let sums = &self.answer["view"]["breakdown"];
        let of = |account: &Value| {
            let gases = account["gases"].as_array().unwrap().iter();
            gases.filter(|one| one["unit"] == format!("t{gas}")).find_map(|one| one["value"].as_f64())
        };
        let months = sums["months"].as_array().unwrap().iter().filter_map(of).collect();
        (of(&sums["totals"][0]), months)
    }

    fn codes(&self, code: &str) -> Vec<&Value> {
        self.answer["notices"].as_array().unwrap().iter().filter(|one| one["code"] == code).collect()
    }

    /// So much in the year, by hand, and twelve times as much as in January; each number opens.
    fn has(mut self, gas: &str, by_hand: f64) -> Seen {
        let (year, months) = self.gas(gas);
        let near = |one: f64, other: f64| (one - other).abs() < 1e-6 * other.abs().max(1.0);
        assert!(
            year.is_some_and(|year| near(year, by_hand)),
            "{year:?} is not {by_hand}: {}",
            self.answer["notices"]
        );
        assert_eq!(months.len(), 12);
        assert!(months.iter().all(|month| near(*month, by_hand / 12.0)), "{months:?}");
        assert_eq!(self.answer["status"], "success");
        let rows = self.answer["view"]["rows"].as_array().unwrap().clone();
        for row in rows.iter().filter(|row| row["kind"] != "class") {
            let (id, shown) = (&row["result"]["id"], &row["result"]["value"]);
            let told = self.host.call_json(json!({ "verb": "explain", "handle": 1, "id": id }));
            let (told, shown) = (told["derivation"]["value"].as_f64(), shown.as_f64());
            assert!(told.zip(shown).map_or(told == shown, |(told, shown)| near(told, shown)), "{id}");
        }
        self
    }
}

#[test]
fn every_method_declares_which_input_dated_amounts_fill() {
    let flagged = |method: &Method| -> Vec<String> {
        let mut all = Vec::new();
        for input in method.inputs {
            match input.shape {
                Shape::One(_) if input.activity => all.push(input.name.to_owned()),
                Shape::List(fields) => {
                    all.extend(
                        fields.iter().filter(|f| f.activity).map(|f| format!("{}/{}", input.name, f.name)),
                    );
                }
                Shape::One(_) => {}
            }
        }
        all
    };
    let mut without = Vec::new();
    for method in METHODS {
        let filled = flagged(method);
        let in_lists = filled.iter().filter(|name| name.contains('/')).count();
        assert!(filled.len() == in_lists || filled.len() == 1, "{}: {filled:?}", method.id);
        if filled.is_empty() {
            without.push(method.id);
        }
        let described = nearzero::json::tree(&nearzero::api::describe::describe());
        let shown =
            described["methods"].as_array().unwrap().iter().find(|one| one["id"] == method.id).unwrap();
        for input in shown["inputs"].as_array().unwrap() {
            let (name, fields) = (input["name"].as_str().unwrap(), input["fields"].as_array().unwrap());
            assert_eq!(
                input["activity"].as_bool(),
                Some(filled.iter().any(|one| one == name)),
                "{}",
                method.id
            );
            for field in fields {
                let full = format!("{name}/{}", field["name"].as_str().unwrap());
                assert_eq!(
                    field["activity"].as_bool(),
                    Some(filled.contains(&full)),
                    "{}: {full}",
                    method.id
                );
            }
        }
    }
    // what has no amount that adds up over a year: states, shares, means and charges
    assert_eq!(
        without,
        [
            "saturated-steam-enthalpy",
            "superheated-steam-enthalpy",
            "gas-carbon-content",
            "gas-density",
            "basis-conversion",
            "received-net-calorific-value",
            "weighted-emission-factor",
            "ventilation-gas-volume",
            "sf6-leakage-by-rate",
            "refrigerant-leakage-by-rate",
            "lkd-correction",
        ]
    );
}

#[test]
fn rock_is_entered_by_month_and_its_carbonates_beside_it() {
    let component = |factor: &str, purity: &str| json!({ "side": "components", "inputs": { "emission_factor": w(factor, "tCO2/t"), "purity": w(purity, "1") } });
    let rock = |conversion: Value| json!({ "activity": months("100", "t"), "inputs": conversion });
    // 12 × 100 t × 0.95 × (0.44 × 0.9 + 0.522 × 0.1) = 510.948 t
    let parts = vec![component("0.44", "0.9"), component("0.522", "0.1")];
    let with = |stream: Value| [vec![stream], parts.clone()].concat();
    let own = json!({ "conversion": w("0.95", "1") });
    see(&document("carbonate-decomposition", json!({}), with(rock(own.clone())))).has("CO2", 510.948);
    see(&document("carbonate-decomposition", own.clone(), with(rock(json!({}))))).has("CO2", 510.948);
    // the rock of the whole year, entered with the source, is the same every day
    let mut whole = own.clone();
    whole["rock"] = w("1200", "t");
    let seen = see(&document("carbonate-decomposition", whole.clone(), parts.clone()));
    assert!((seen.gas("CO2").0.unwrap() - 510.948).abs() < 1e-9);
    // not both
    let seen = see(&document("carbonate-decomposition", whole, with(rock(json!({})))));
    assert_eq!(
        (seen.gas("CO2").0, seen.codes("input-unknown")[0]["where"].as_str()),
        (None, Some("sources/one/inputs/rock"))
    );
    // twelve months of a factor are refused, and not added up
    let mut wrong = component("0.44", "0.9");
    wrong["activity"] = months("0.44", "tCO2/t");
    let seen = see(&document("carbonate-decomposition", own, vec![rock(json!({})), wrong]));
    assert_eq!(
        (seen.gas("CO2").0, seen.codes("activity-unused")[0]["where"].as_str()),
        (None, Some("streams/s1/activity"))
    );
    // bound by carbonation: −12 × 50 t × 0.44 × 0.98
    let bound = vec![json!({ "activity": months("50", "t") }), component("0.44", "0.98")];
    see(&document("carbonation-uptake", json!({}), bound)).has("CO2", -258.72);
}

#[test]
fn gas_to_a_flare_and_shielding_gas_are_entered_by_month() {
    let molecule = |number: &str, share: &str| json!({ "side": "components", "inputs": { "carbon_number": w(number, "1"), "volume_fraction": w(share, "1") } });
    let inputs = json!({ "oxidation_factor": w("0.98", "1"), "co2_fraction": w("0.05", "1"), "co2_density": w("19.7", "tCO2/10^4Nm3") });
    // 12 × 10 (10^4Nm3) × [12 × (1 × 0.6 + 2 × 0.1) × 10 ÷ 22.4 × 0.98 × 44/12 + 0.05 × 19.7]
    let by_hand = 120.0 * (12.0 * 0.8 * 10.0 / 22.4 * 0.98 * 44.0 / 12.0 + 0.985);
    let gas = json!({ "activity": months("10", "10^4Nm3"), "inputs": inputs });
    see(&document("flare", json!({}), vec![gas, molecule("1", "0.6"), molecule("2", "0.1")]))
        .has("CO2", by_hand);
    // 12 × 1 t × 0.2 × 44 ÷ (0.2 × 44 + 0.8 × 40): CO2 and argon
    let part = |share: &str, mass: &str| json!({ "side": "components", "inputs": { "volume_fraction": w(share, "1"), "molar_mass": w(mass, "g/mol") } });
    let by_hand = 12.0 * 0.2 * 44.0 / (0.2 * 44.0 + 0.8 * 40.0);
    let gas = json!({ "activity": months("1", "t"), "inputs": { "co2_fraction": w("0.2", "1") } });
    see(&document("co2-shielded-welding", json!({}), vec![gas, part("0.2", "44"), part("0.8", "40")]))
        .has("CO2", by_hand);
}

#[test]
fn mines_water_refrigerants_and_recovery_take_their_months_from_a_document() {
    let gas = |value: &str| w(value, "10^4Nm3");
    let one = |method: &str, unit: &str, value: &str, inputs: Value| {
        see(&document(method, json!({}), vec![json!({ "activity": months(value, unit), "inputs": inputs })]))
    };
    let year = |seen: &Seen, gas: &str, by_hand: f64| {
        let found = seen.gas(gas).0;
        assert!(
            found.is_some_and(|found| (found - by_hand).abs() < 1e-6),
            "{found:?} is not {by_hand}: {}",
            seen.answer["notices"]
        );
    };
    // (12 × 100 + 300 − 50 − 150) × 7.17 tCH4/10^4Nm3
    let inputs = json!({ "drainage": gas("300"), "flared": gas("50"), "used": gas("150") });
    year(&one("coal-mine-methane", "10^4Nm3", "100", inputs), "CH4", 1300.0 * 7.17);
    // (12 × 10 + 30 − 20) × 19.7
    let inputs =
        json!({ "drainage": gas("30"), "used": gas("20"), "co2_density": w("19.7", "tCO2/10^4Nm3") });
    year(&one("coal-mine-carbon-dioxide", "10^4Nm3", "10", inputs), "CO2", 130.0 * 19.7);
    // (12 × 1000 m3 × (5 − 1) kg/m3 − 8 t) × 0.25 × 0.8: 48 t − 8 t of COD
    let inputs = json!({ "cod_in": w("5", "kg/m3"), "cod_out": w("1", "kg/m3"), "sludge": w("8", "t"),
        "methane_potential": w("0.25", "kgCH4/kg"), "methane_correction": w("0.8", "1") });
    year(&one("waste-water", "m3", "1000", inputs), "CH4", 40.0 * 0.25 * 0.8);
    // 0.5 + 12 × 0.1 − 0.2 − 0.3 − 0.4 t of SF6
    let stock = |unit: &str| json!({ "stock_begin": w("0.5", unit), "disbursed": w("0.2", unit), "capacity_change": w("0.3", unit), "stock_end": w("0.4", unit) });
    year(&one("sf6-leakage-by-stock", "tSF6", "0.1", stock("tSF6")), "SF6", 0.8);
    let mut refrigerant = document(
        "refrigerant-leakage-by-stock",
        json!({}),
        vec![json!({ "activity": months("0.1", "tHFC"), "inputs": stock("tHFC"), "item": "HFC-134a" })],
    );
    year(&see(&refrigerant), "HFC", 0.8);
    // a charge is no amount of a month: twelve of them are refused, one is entered as it is: 2 t × 0.1 × 1
    refrigerant["sources"][0]["method"] = json!("refrigerant-leakage-by-rate");
    refrigerant["streams"][0]["inputs"] = json!({ "leakage_rate": w("0.1", "1"), "years": w("1", "1") });
    let seen = see(&refrigerant);
    assert_eq!((seen.gas("HFC").0, seen.codes("activity-unused").len()), (None, 1));
    refrigerant["streams"][0]["activity"] = json!([]);
    refrigerant["streams"][0]["inputs"]["charge"] = w("2", "tHFC");
    year(&see(&refrigerant), "HFC", 0.2);
    // −(12 × 10 × 0.99 + 5 × 0.9) × 19.7
    let inputs = json!({ "exported_purity": w("0.99", "1"), "used": gas("5"), "used_purity": w("0.9", "1") });
    let seen = one("co2-recovery", "10^4Nm3", "10", inputs);
    year(&seen, "CO2", -(118.8 + 4.5) * 19.7);
    // −(12 × 1 × 0.5 + 2 × 0.4 × 0.9) × 7.17
    let inputs = json!({ "exported_fraction": w("0.5", "1"), "used": gas("2"), "used_fraction": w("0.4", "1"), "oxidation_factor": w("0.9", "1") });
    year(&one("methane-recovery", "10^4Nm3", "1", inputs), "CH4", -(6.0 + 0.72) * 7.17);
    // carbonate of a lime kiln, not its factor, is what comes by month: 0.44 × (12 × 10 × 1 − 0)
    let inputs = json!({ "emission_factor": w("0.44", "tCO2/t"), "calcination": w("1", "1"), "lkd": w("0", "t"), "lkd_carbonate_fraction": w("0", "1"), "lkd_calcination": w("0", "1") });
    year(&one("lime-by-carbonate", "t", "10", inputs), "CO2", 52.8);
}

#[test]
fn parts_of_one_whole_that_add_to_more_are_refused() {
    let evaluate = |method: &str, inputs: Value| {
        let answer = nearzero::api::Host::default()
            .call_json(json!({ "verb": "evaluate", "method": method, "inputs": inputs }));
        let told = answer["notices"].as_array().unwrap().iter();
        let refused = told.filter(|one| one["code"] == "composition-above-one").count() == 1;
        assert_eq!(answer["reportable"], json!(!refused), "{answer}");
        refused
    };
    let rock = |shares: [&str; 2]| {
        let part = |factor: &str, share: &str| json!({ "emission_factor": w(factor, "tCO2/t"), "purity": w(share, "1") });
        json!([part("0.44", shares[0]), part("0.522", shares[1])])
    };
    // PUR is the mass fraction of each carbonate in the rock or product: 0.7 + 0.5; 0.7005 + 0.3 is rounding
    for (shares, above) in [(["0.7", "0.5"], true), (["0.7005", "0.3"], false), (["0.7", "0.3"], false)] {
        let rock = |amount: &str| json!({ amount: w("100", "t"), "components": rock(shares) });
        let mut burnt = rock("rock");
        burnt["conversion"] = w("1", "1");
        assert_eq!(evaluate("carbonate-decomposition", burnt), above, "{shares:?}");
        assert_eq!(evaluate("carbonation-uptake", rock("product")), above, "{shares:?}");
    }
    // V is the volume fraction of each component of the flare gas, its own CO2 beside them: 0.9 + 0.2
    for (co2, above) in [("20", true), ("10", false)] {
        let component = json!({ "carbon_number": w("1", "1"), "volume_fraction": w("90", "%") });
        let inputs = json!({ "gas": w("100", "10^4Nm3"), "oxidation_factor": w("0.98", "1"), "co2_fraction": w(co2, "%"), "components": [component] });
        assert_eq!(evaluate("flare", inputs), above, "{co2}");
    }
    // shielding gas of 80 % argon and 20 or 30 % CO2
    for (co2, above) in [("30", true), ("20", false)] {
        let part = |share: &str, mass: &str| json!({ "volume_fraction": w(share, "%"), "molar_mass": w(mass, "g/mol") });
        let inputs = json!({ "shielding_gas": w("1", "t"), "co2_fraction": w("20", "%"), "components": [part("80", "40"), part(co2, "44")] });
        assert_eq!(evaluate("co2-shielded-welding", inputs), above, "{co2}");
    }
}

#[test]
fn what_differs_from_nothing_in_its_last_digits_only_is_nothing() {
    let side = |parts: &[(&str, &str)]| -> Value {
        let part = |(amount, content): &(&str, &str)| json!({ "amount": w(amount, "t"), "carbon_content": w(content, "tC/t") });
        parts.iter().map(part).collect()
    };
    // 90 × 0.7 = 70 × 0.9 and 0.3 = 0.1 + 0.2, though not in binary fractions
    for (inputs, outputs) in [
        (side(&[("90", "0.7")]), side(&[("70", "0.9")])),
        (side(&[("1", "0.3")]), side(&[("1", "0.1"), ("1", "0.2")])),
    ] {
        let call = json!({ "verb": "evaluate", "method": "carbon-balance", "inputs": { "inputs": inputs, "outputs": outputs } });
        let answer = Host::default().call_json(call);
        let codes: Vec<&Value> =
            answer["notices"].as_array().unwrap().iter().map(|notice| &notice["code"]).collect();
        assert!(!codes.contains(&&json!("balance-negative")), "{answer}");
        assert_eq!(answer["status"], "success");
    }
}
