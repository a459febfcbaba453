//! The checklist of expected sources, and an industry that is data alone.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::inventory::Inventory;
use nearzero::inventory::assess::assess;
use nearzero::inventory::breakdown::{Breakdown, breakdown};
use nearzero::inventory::checklist::ExpectedAnswer;
use nearzero::library::{Library, Sector};
use serde_json::{Value, json};

/// An industry that nobody has, as data.
fn sector() -> Sector {
    let stream = |id: &str, usual: bool| {
        json!({ "id": id, "source": "kiln", "item": "natural-gas", "unit": "10^4Nm3",
        "zh": id, "en": id, "usual": usual, "evidence_zh": "流量计", "evidence_en": "flow meter" })
    };
    let sector = json!({
        "id": "glass-blowing", "zh": "吹玻璃", "en": "glass blowing", "guideline": "own", "families": [],
        "note_zh": "", "note_en": "",
        "classes": [{ "id": "flame", "zh": "火焰", "en": "flame" }, { "id": "wire", "zh": "电线", "en": "wire", "energy": true }],
        "sources": [{ "id": "kiln", "zh": "窑", "en": "kiln", "method": "activity-factor", "class": "flame" }],
        "streams": [stream("kiln-gas", true), stream("torch-gas", true), stream("spare-gas", false)],
    });
    nearzero::json::from_value(sector.into()).unwrap()
}

fn of(document: &Value) -> Breakdown {
    let mut library = Library::standard().unwrap().clone();
    library.sectors.push(sector());
    let document: Inventory = nearzero::json::from_value(document.clone().into()).unwrap();
    breakdown(&assess(&document, &library))
}

fn document() -> Value {
    let year = json!({ "from": "2025-01-01", "to": "2025-12-31" });
    json!({
        "format": "nearzero/inventory@1", "title": "玻璃", "period": year, "settings": {},
        "entity": { "name": "某企业", "sector": "glass-blowing" },
        "absent": [{ "expected": "torch-gas", "reason": "没有喷灯" }],
        "sources": [{ "id": "k1", "name": "一号窑", "class": "flame", "method": "activity-factor" }],
        "streams": [{ "id": "s1", "expected": "kiln-gas", "source": "k1", "name": "天然气",
            "activity": [{ "period": year, "amount": { "value": "2", "unit": "t" } }],
            "inputs": { "co2_factor": { "value": "3", "unit": "tCO2/t" } } }],
    })
}

#[test]
fn every_expected_source_is_present_not_present_or_open() {
    let answers: Vec<_> =
        of(&document()).checklist.into_iter().map(|one| (one.answer, one.streams.len())).collect();
    let expected = [(ExpectedAnswer::Present, 1), (ExpectedAnswer::NotPresent, 0), (ExpectedAnswer::Open, 0)];
    assert_eq!(answers, expected);
}

#[test]
fn what_is_there_is_there_whatever_was_answered() {
    let mut document = document();
    document["streams"][0]["expected"] = json!("torch-gas");
    assert_eq!(of(&document).checklist[1].answer, ExpectedAnswer::Present);
}

#[test]
fn an_invented_industry_has_its_classes_without_any_code() {
    let mut document = document();
    let shown = of(&document);
    let classes: Vec<&str> = shown.classes.iter().map(|class| class.id.0.as_str()).collect();
    assert_eq!(classes, ["class/flame"], "a class that nothing is of is not shown as missing");
    let wire = json!({ "id": "w1", "name": "电表", "class": "wire", "method": "purchased-electricity" });
    document["sources"].as_array_mut().unwrap().push(wire);
    let shown = of(&document);
    let classes: Vec<&str> = shown.classes.iter().map(|class| class.id.0.as_str()).collect();
    assert_eq!(classes, ["class/flame", "class/wire"]);
    assert_eq!(shown.classes[0].co2e.value, Some(6.0));
}
