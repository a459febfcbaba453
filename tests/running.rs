//! What is kept between edits equals what is computed anew: every edit, every undo, to the bit, notices too.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use proptest::prelude::*;
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../data/examples/coking-full-capacity.json");

fn open(host: &mut Host, document: &[u8]) -> Value {
    nearzero::json::tree(&host.open(document))["handle"].clone()
}

fn view(host: &mut Host, handle: &Value) -> Value {
    let query = json!({ "from": 0, "count": 500, "breakdown": true });
    host.call_json(json!({ "verb": "view", "handle": handle, "query": query }))
}

fn anew(host: &mut Host, handle: &Value) -> Value {
    let saved = host.save(u32::try_from(handle.as_u64().unwrap()).unwrap()).unwrap();
    let second = open(host, &saved);
    let shown = view(host, &second);
    host.call_json(json!({ "verb": "close", "handle": second }));
    shown
}

/// One of the edits that a person makes, good ones and bad ones.
fn edit() -> impl Strategy<Value = Value> {
    let stream = prop::sample::select(vec!["heating", "surplus", "coal", "coke", "tar", "benzene", "power"]);
    let value = prop::sample::select(vec!["0", "12", "1300", "=4310+2890", "-5", "不明", "1e9"]);
    let unit = prop::sample::select(vec!["万t", "t", "万Nm3", "MWh", "tC/t", "斤"]);
    (stream, value, unit, 0..12_u8).prop_map(|(stream, value, unit, kind)| {
        let written = json!({ "value": value, "unit": unit });
        match kind {
            0 => json!({ "change": "set-amount", "stream": stream, "entry": 0, "amount": null }),
            1 => json!({ "change": "set-input", "stream": stream, "input": "carbon_content", "value": written }),
            2 => json!({ "change": "set-text", "stream": stream, "field": "item", "text": "coke" }),
            3 => json!({ "change": "set-setting", "setting": "family", "value": "gbt-32151-34-2024" }),
            4 => json!({ "change": "remove-stream", "stream": stream }),
            5 => json!({ "change": "set-activity", "stream": stream, "activity": [
                { "period": { "from": "2024-12-01", "to": "2025-01-31" }, "amount": written } ] }),
            6 => json!({ "change": "set-activity", "stream": stream, "activity": [] }),
            7 => json!({ "change": "set-stream", "stream": stream, "part": { "part": "balances", "balances": [
                { "period": { "from": "2025-01-01", "to": "2025-12-31" }, "opening": written, "received": written,
                  "closing": null, "meter": written, "adopted": "meter" } ] } }),
            8 => json!({ "change": "set-stream", "stream": stream, "part": { "part": "batches", "batches": [
                { "id": "1", "amount": written, "carbon": written, "basis": "dry" } ] } }),
            9 => json!({ "change": "set-stream", "stream": stream, "part": { "part": "meters", "meters": [
                { "id": "1", "name": "皮带秤", "valid_until": "2025-01-31" } ] } }),
            _ => json!({ "change": "set-amount", "stream": stream, "entry": 0, "amount": written }),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn after_any_edits_the_view_is_that_of_the_document_opened_anew(edits in prop::collection::vec(edit(), 1..6)) {
        let mut host = Host::default();
        let handle = open(&mut host, EXAMPLE.as_bytes());
        for change in edits {
            let edit = json!({ "at": "2026-01-01T00:00:00+08:00", "by": "某人", "changes": [change] });
            let applied = host.call_json(json!({ "verb": "apply", "handle": handle, "edit": edit }));
            let mut shown = view(&mut host, &handle);
            prop_assert_eq!(&shown, &anew(&mut host, &handle));
            // the moved figures are those of the view
            for moved in applied["moved"].as_array().into_iter().flatten() {
                let totals = shown["view"]["totals"].as_array_mut().unwrap();
                let total = totals.iter().find(|total| total["id"] == moved["id"]);
                prop_assert!(total.is_none_or(|total| total["value"] == moved["after"]));
            }
        }
        let signature = json!({ "at": "2026-01-02T00:00:00+08:00", "by": "某人" });
        host.call_json(json!({ "verb": "undo", "handle": handle, "signature": signature }));
        prop_assert_eq!(view(&mut host, &handle), anew(&mut host, &handle));
    }
}
