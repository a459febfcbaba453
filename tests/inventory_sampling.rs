//! What is measured of a stream: batches weighted on the stated basis, and every field of an inventory edited and undone.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use serde_json::{Value, json};

fn document(stream: Value) -> Value {
    let mut coal = json!({ "id": "coal", "source": "boiler", "name": "煤",
        "activity": [{ "period": { "from": "2025-01-01", "to": "2025-12-31" }, "amount": { "value": "1000", "unit": "t" } }],
        "inputs": { "oxidation_factor": { "value": "1", "unit": "1" } } });
    coal.as_object_mut().unwrap().extend(stream.as_object().unwrap().clone());
    json!({
        "format": "nearzero/inventory@1", "title": "化验",
        "entity": { "name": "某企业", "sector": "independent-coking" },
        "period": { "from": "2025-01-01", "to": "2025-12-31" },
        "settings": {},
        "sources": [{ "id": "boiler", "name": "锅炉", "class": "fuel-combustion", "method": "fuel-combustion-by-carbon" }],
        "streams": [coal],
    })
}

fn open(document: &Value) -> (Host, Value) {
    let mut host = Host::default();
    let opened = nearzero::json::tree(&host.open(document.to_string().as_bytes()));
    assert_eq!(opened["status"], "success", "{opened}");
    (host, opened["handle"].clone())
}

fn view(host: &mut Host, handle: &Value) -> Value {
    host.call_json(
        json!({ "verb": "view", "handle": handle, "query": { "from": 0, "count": 10, "breakdown": true } }),
    )
}

fn total(stream: Value) -> (Option<f64>, Value) {
    let (mut host, handle) = open(&document(stream));
    let answer = view(&mut host, &handle);
    (answer["view"]["totals"][0]["value"].as_f64(), answer["notices"].clone())
}

fn codes(notices: &Value) -> Vec<&str> {
    notices.as_array().unwrap().iter().filter_map(|n| n["code"].as_str()).collect()
}

fn batch(id: &str, amount: &str, more: Value) -> Value {
    let mut batch = json!({ "id": id, "amount": { "value": amount, "unit": "t" } });
    batch.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    batch
}

fn pct(value: &str) -> Value {
    json!({ "value": value, "unit": "%" })
}

#[test]
fn batches_are_weighted_on_the_basis_of_the_amounts() {
    // carbon-methods 9: C_ar = C_ad × (100 − M_ar)/(100 − M_ad), C_ar = C_d × (100 − M_ar)/100; by hand:
    // 600 t: 70 × (100 − 10)/(100 − 2.8) = 64.814 814 8 %; 400 t: 72 × (100 − 8)/100 = 66.24 %
    // year: (600 × 64.814 814 8 + 400 × 66.24)/1000 = 65.384 888 9 %; × 1000 t × 44/12 = 2 397.445 926 t
    let batches = json!([
        batch(
            "B1",
            "600",
            json!({ "carbon": pct("70"), "basis": "air-dried", "total_moisture": pct("10"), "air_dried_moisture": pct("2.8"),
            "ash": pct("9.5"), "volatile_matter": pct("24"), "net_calorific_value": { "value": "26.1", "unit": "GJ/t" },
            "sample": "2025-01-07", "sampled_by": "质检中心", "prepared_by": "质检中心", "laboratory": "某检测公司",
            "accreditation": ["cma", "cnas"], "origin": "out-of-province", "day": "2025-01-07" })
        ),
        batch("B2", "400", json!({ "carbon": pct("72"), "basis": "dry", "total_moisture": pct("8") })),
    ]);
    let (sum, notices) = total(json!({ "batches": batches, "basis": "received" }));
    assert_eq!(format!("{:.6}", sum.unwrap()), "2397.445926", "{notices}");
    // amounts on the dry basis: B2 needs no moisture, B1 only Mad: 70 / (1 − 0.028) = 72.016 460 9 %
    let (sum, notices) = total(json!({ "batches": batches, "basis": "dry" }));
    let year = (600.0 * 72.016_460_905_349_8 + 400.0 * 72.0) / 1000.0 / 100.0;
    assert!((sum.unwrap() - 1000.0 * year * 44.0 / 12.0).abs() < 1e-6, "{sum:?} {notices}");
}

#[test]
fn received_mass_with_air_dried_carbon_has_no_value_without_the_moisture() {
    let carbon = json!({ "carbon_content": { "value": "70", "unit": "%" }, "oxidation_factor": { "value": "1", "unit": "1" } });
    let air_dried = json!({ "basis": "air-dried", "air_dried_moisture": pct("2.8") });
    let (sum, notices) = total(json!({ "inputs": carbon, "analysis": air_dried }));
    assert!(sum.is_none() && codes(&notices).contains(&"basis-mixed"), "{notices}");
    // with both moistures it is converted, and the conversion is part of the derivation
    let whole =
        json!({ "basis": "air-dried", "air_dried_moisture": pct("2.8"), "total_moisture": pct("10") });
    let (mut host, handle) = open(&document(json!({ "inputs": carbon, "analysis": whole })));
    let explained = host.call_json(json!({ "verb": "explain", "handle": handle, "id": "line/coal/co2" }));
    let inputs = explained["derivation"]["inputs"].as_array().unwrap();
    let carbon = inputs.iter().find(|input| input["name"] == "carbon_content").unwrap();
    assert_eq!(carbon["written"]["value"], "=70*(100-10)/(100-2.8)");
    assert_eq!(format!("{:.4}", explained["derivation"]["value"].as_f64().unwrap()), "2376.5432");
    // a calorific value as received beside dry amounts is refused where the method takes it
    let mut combustion = document(
        json!({ "basis": "dry", "batches": [batch("B1", "1", json!({ "net_calorific_value": { "value": "26.1", "unit": "GJ/t" } }))] }),
    );
    combustion["sources"][0]["method"] = json!("fuel-combustion");
    let (mut host, handle) = open(&combustion);
    assert!(codes(&view(&mut host, &handle)["notices"]).contains(&"basis-mixed"));
}

#[test]
fn every_part_of_a_document_is_edited_and_undone_to_the_byte() {
    let whole = json!({ "from": "2025-01-01", "to": "2025-12-31" });
    let t = |value: &str| json!({ "value": value, "unit": "t" });
    let stream = |part: Value| json!({ "change": "set-stream", "stream": "coal", "part": part });
    let of_document = |part: Value| json!({ "change": "set-document", "part": part });
    let changes = [
        stream(
            json!({ "part": "balances", "balances": [{ "period": whole, "opening": t("1"), "received": t("2"), "closing": t("1"), "adopted": "stock-take", "reason": "盘点" }] }),
        ),
        stream(
            json!({ "part": "meters", "meters": [{ "id": "M1", "name": "1#皮带秤", "kind": "belt-scale", "number": "P-01", "valid_until": "2025-06-30" }] }),
        ),
        stream(json!({ "part": "batches", "batches": [batch("B1", "1", json!({ "carbon": pct("70") }))] })),
        stream(json!({ "part": "basis", "basis": "dry", "analysis": { "basis": "dry" } })),
        stream(
            json!({ "part": "documents", "documents": [{ "evidence": "coal-analysis", "number": "2025-07" }] }),
        ),
        stream(
            json!({ "part": "place", "source": "boiler", "side": null, "expected": "boiler-bituminous-coal", "supply": "purchased", "usual_unit": "t", "assumed": true }),
        ),
        json!({ "change": "set-activity", "stream": "coal", "activity": [{ "period": whole, "amount": null, "fill": { "amount": t("5"), "rule": "取上月" } }] }),
        of_document(
            json!({ "part": "entity", "entity": { "name": "某焦化", "sector": "independent-coking", "credit_code": "91510400MA00000000", "location": "四川省攀枝花市西区",
            "boundary": "厂区", "prepared_by": "甲", "prepared_on": "2026-01-10", "reviewed_by": "乙", "reviewed_on": "2026-01-12", "approved_by": "丙", "approved_on": "2026-01-15" } }),
        ),
        of_document(json!({ "part": "period", "period": whole })),
        of_document(
            json!({ "part": "readings", "readings": [{ "ambiguity": "co2-density", "reading": "19.77" }] }),
        ),
        of_document(
            json!({ "part": "overlay", "overlay": [{ "item": "烟煤", "parameter": "oxidation-factor", "value": "95", "unit": "%", "laboratory": "某公司", "method": "GB/T 1", "from": 2024, "to": 2025 }] }),
        ),
        of_document(
            json!({ "part": "absent", "absent": [{ "expected": "natural-gas", "reason": "未接管" }] }),
        ),
        of_document(
            json!({ "part": "products", "products": [{ "id": "coke", "name": "焦炭", "amount": t("10") }] }),
        ),
        of_document(json!({ "part": "facilities", "facilities": [{ "id": "F1", "name": "1#焦炉" }] })),
        of_document(
            json!({ "part": "sources", "sources": [{ "id": "boiler", "name": "1#锅炉", "class": "fuel-combustion", "method": "fuel-combustion-by-carbon", "facility": "F1" }] }),
        ),
        of_document(
            json!({ "part": "forms", "forms": [{ "form": "205-1", "period": whole, "rows": [{ "code": "02", "name": "烟煤", "figures": { "consumption": t("10") } }], "matches": [{ "code": "02", "figure": "consumption", "streams": ["coal"] }] }] }),
        ),
        of_document(json!({ "part": "plan", "plan": { "version": "2025-1", "on": "2025-01-01" } })),
        of_document(
            json!({ "part": "base-year", "base_year": { "year": 2020, "total": { "value": "10", "unit": "tCO2" }, "boundary": "厂区" } }),
        ),
        of_document(
            json!({ "part": "findings", "findings": [{ "id": "NC1", "text": "水分取值有误", "where": "streams/coal" }] }),
        ),
        json!({ "change": "set-setting", "setting": "guideline", "value": "ndrc-guideline-coking" }),
    ];
    let (mut host, handle) = open(&document(json!({})));
    let saved = |host: &Host| {
        let mut saved: Value =
            serde_json::from_slice(&host.save(u32::try_from(handle.as_u64().unwrap()).unwrap()).unwrap())
                .unwrap();
        saved.as_object_mut().unwrap().remove("journal");
        saved
    };
    let before = saved(&host);
    let mut states = vec![before];
    for change in &changes {
        let edit = json!({ "at": "2026-01-20T09:00:00+08:00", "by": "甲", "changes": [change] });
        let applied = host.call_json(json!({ "verb": "apply", "handle": handle, "edit": edit }));
        assert_eq!(applied["status"], "success", "{change}: {applied}");
        let now = saved(&host);
        assert!(
            states.last() != Some(&now) || change["part"]["part"] == "period",
            "{change} changed nothing"
        );
        states.push(now);
    }
    let signature = json!({ "at": "2026-01-21T09:00:00+08:00", "by": "甲" });
    for state in states.iter().rev().skip(1) {
        let undone = host.call_json(json!({ "verb": "undo", "handle": handle, "signature": signature }));
        assert_eq!(undone["status"], "success", "{undone}");
        assert_eq!(saved(&host), *state);
    }
}
