//! What tests of dated amounts share: a document of one stream.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use serde_json::{Value, json};

/// One fuel of which a tonne gives one tonne of CO2, so that every result is its consumption in 2025 up to this day.
pub fn until(last: &str, fields: Value) -> Value {
    let mut stream = json!({ "id": "coal", "source": "any", "name": "煤", "activity": [],
        "inputs": { "co2_factor": { "value": "1", "unit": "tCO2/t" } } });
    for (name, value) in fields.as_object().unwrap() {
        stream[name] = value.clone();
    }
    let document = json!({
        "format": "nearzero/inventory@1", "title": "一种燃料",
        "entity": { "name": "某企业", "sector": "independent-coking" },
        "period": { "from": "2025-01-01", "to": last },
        "settings": {},
        "sources": [{ "id": "any", "name": "锅炉", "class": "fuel-combustion", "method": "activity-factor" }],
        "streams": [stream],
    });
    let mut host = Host::default();
    let opened = nearzero::json::tree(&host.open(document.to_string().as_bytes()));
    assert_eq!(opened["status"], "success", "{opened}");
    host.call_json(json!({ "verb": "view", "handle": opened["handle"], "query": { "from": 0, "count": 10, "breakdown": true } }))
}

pub fn t(value: &str) -> Value {
    json!({ "value": value, "unit": "t" })
}
