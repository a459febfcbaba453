//! An industry is one file of data: it passes the contract of the build, its inputs are described, and an inventory of it has classes and report rows, with no change of code.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    dead_code,
    missing_docs,
    reason = "helpers of tests may panic as tests may; the build's own modules are used in part"
)]

#[path = "data/build.rs"]
mod build;

use build::{contract, files};
use nearzero::api::describe::description;
use nearzero::inventory::Inventory;
use nearzero::inventory::assess::assess;
use nearzero::inventory::breakdown::breakdown;
use nearzero::library::Library;
use serde_json::json;
use std::path::Path;

const FILE: &str = include_str!("invented_sector/moon-brick.toml");

/// The pack of the build with one more file, read as the program reads its own.
fn library(file: &str) -> Result<Library, Vec<String>> {
    let mut all = files::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    all.push(files::DataFile { path: "data/sectors/moon-brick.toml".to_owned(), text: file.to_owned() });
    let (pack, _) =
        contract::check(&all).map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    Ok(Library::read(serde_json::to_string(&pack).unwrap().as_bytes()).unwrap())
}

#[test]
fn one_data_file_gives_described_inputs_classes_and_report_rows() {
    let library = library(FILE).unwrap();
    // described: every source of the file leads to a method whose inputs a form can be built from
    let described = nearzero::json::tree(&description(&library));
    let sector =
        described["sectors"].as_array().unwrap().iter().find(|one| one["id"] == "moon-brick").unwrap();
    let inputs: Vec<usize> = sector["sources"]
        .as_array()
        .unwrap()
        .iter()
        .map(|source| {
            let mut methods = described["methods"].as_array().unwrap().iter();
            methods.find(|method| method["id"] == source["method"]).unwrap()["inputs"]
                .as_array()
                .unwrap()
                .len()
        })
        .collect();
    assert!(inputs.len() == 4 && inputs.iter().all(|count| *count >= 2), "{inputs:?}");
    assert_eq!(sector["evidence"][0]["id"], "kiln-log");

    let year = json!({ "from": "2025-01-01", "to": "2025-12-31" });
    let stream = |id: &str, source: &str, amount: &str, unit: &str, inputs: serde_json::Value| json!({ "id": id, "source": source, "name": id, "activity": [{ "period": year, "amount": { "value": amount, "unit": unit } }], "inputs": inputs });
    let factor = json!({ "co2_factor": { "value": "3", "unit": "tCO2/t" } });
    let power = json!({ "emission_factor": { "value": "0.5", "unit": "tCO2/MWh" } });
    let mut document = json!({
        "format": "nearzero/inventory@1", "title": "月砖", "period": year, "settings": {},
        "entity": { "name": "某企业", "sector": "moon-brick" },
        "sources": [
            { "id": "kiln", "name": "窑", "class": "flame", "method": "activity-factor" },
            { "id": "lorries", "name": "外包车", "class": "elsewhere", "method": "activity-factor" },
            { "id": "grid", "name": "电", "class": "wire", "method": "purchased-electricity" },
            { "id": "supply", "name": "转供", "class": "wire", "method": "exported-electricity" },
        ],
        "streams": [
            stream("kiln-gas", "kiln", "2", "t", factor.clone()),
            stream("lorry-diesel", "lorries", "5", "t", factor),
            stream("grid-power", "grid", "10", "MWh", power.clone()),
            stream("neighbour", "supply", "4", "MWh", power),
        ],
    });
    let shown = |document: &serde_json::Value| {
        let document: Inventory = nearzero::json::from_value(document.clone().into()).unwrap();
        nearzero::json::tree(&breakdown(&assess(&document, &library)))
    };
    let rows = |shown: &serde_json::Value| {
        let rows = shown["report"][0]["accounts"].as_array().unwrap();
        rows.iter()
            .map(|row| (row["zh"].as_str().unwrap().to_owned(), row["co2e"]["value"].as_f64()))
            .collect::<Vec<_>>()
    };
    let row = |zh: &str, value: Option<f64>| (zh.to_owned(), value);
    let without = shown(&document);
    let classes: Vec<_> =
        without["classes"].as_array().unwrap().iter().map(|class| class["id"].as_str().unwrap()).collect();
    assert_eq!(classes, ["class/flame", "class/wire", "class/elsewhere"]);
    // 2 × 3 = 6; 10 × 0.5 = 5; the neighbour's 4 MWh are not deducted; 5 × 3 = 15 stand apart
    let expected =
        [row("火焰", Some(6.0)), row("转供", None), row("合计", Some(11.0)), row("外包", Some(15.0))];
    assert_eq!(rows(&without), expected);
    document["streams"][3]["documents"] = json!([{ "evidence": "sub-meter" }, { "evidence": "bill" }]);
    let with = shown(&document);
    // − 4 × 0.5 = −2
    let expected =
        [row("火焰", Some(6.0)), row("转供", Some(-2.0)), row("合计", Some(9.0)), row("外包", Some(15.0))];
    assert_eq!(rows(&with), expected);
    let amounts: Vec<_> = with["report"][1]["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|datum| (datum["stream"].as_str().unwrap(), datum["value"].as_f64().unwrap()))
        .collect();
    assert_eq!(amounts, [("kiln-gas", 2.0), ("grid-power", 10.0), ("neighbour", 4.0)]);
    let answers: Vec<_> =
        with["checklist"].as_array().unwrap().iter().map(|one| one["answer"].as_str().unwrap()).collect();
    assert_eq!(answers, ["present", "present", "open"]);
}

#[test]
fn what_breaks_the_contract_is_said_with_its_line() {
    for (wrong, said) in [
        (FILE.replace("of = \"class/flame\"", "of = \"class/smoke\""), "class/smoke"),
        (FILE.replace("requires = [\"sub-meter\", \"bill\"]", "requires = [\"word\"]"), "word"),
        (FILE.replace("class = \"elsewhere\"", "class = \"nowhere\""), "nowhere"),
        (FILE.replace("from = \"2020-01-01\"", "from = \"2020\""), "from"),
    ] {
        let faults = library(&wrong).unwrap_err().concat();
        assert!(faults.contains(said) && faults.contains("moon-brick.toml:"), "{faults}");
    }
}
