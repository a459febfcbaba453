//! The example shown on the page is a real calculation: its process emissions are those that `full-capacity.json` states.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use serde_json::{Value, json};

const EXAMPLE: &[u8] = include_bytes!("../data/examples/coking-full-capacity.json");

fn open() -> (Host, u32) {
    let mut host = Host::default();
    let opened = host.open(EXAMPLE);
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
    (host, opened.body.unwrap().handle)
}

fn view(host: &mut Host, handle: u32) -> Value {
    host.call_json(json!({ "verb": "view", "handle": handle, "query": { "from": 0, "count": 100 } }))
}

fn row<'v>(view: &'v Value, id: &str) -> &'v Value {
    view["view"]["rows"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap()
}

#[test]
fn the_coking_process_is_what_the_case_states_for_the_third_reading() {
    // full-capacity.json, what_to_show: "440 631 t with 13.6 tC/TJ of gas" on 420 Nm3 a tonne of coke
    let (mut host, handle) = open();
    let shown = view(&mut host, handle);
    assert_eq!(shown["status"], "success", "{}", shown["notices"]);
    assert_eq!(format!("{:.0}", row(&shown, "coking")["result"]["value"].as_f64().unwrap()), "440631");
    // 27 900 万kWh × 10 × 0.5306 by hand
    assert!((row(&shown, "power")["result"]["value"].as_f64().unwrap() - 148_037.4).abs() < 1e-6);
}

#[test]
fn the_whole_chain_is_the_invariant_of_the_case_when_all_gas_burns_fully() {
    // full-capacity.json: "(coal - coke - tar - benzene - methanol) x 44/12" = 1 193 315 t on every physically possible reading
    let (mut host, handle) = open();
    let full = |stream: &str| json!({ "change": "set-input", "stream": stream, "input": "oxidation_factor", "value": { "value": "1", "unit": "1" } });
    let edit = json!({ "at": "2026-01-01T00:00:00+08:00", "by": "test", "changes": [full("heating"), full("surplus")] });
    let applied = host.call_json(json!({ "verb": "apply", "handle": handle, "edit": edit }));
    assert_eq!(applied["status"], "success", "{applied}");
    let shown = view(&mut host, handle);
    let direct = shown["view"]["totals"][1]["value"].as_f64().unwrap();
    assert_eq!(shown["view"]["totals"][1]["id"], "total/without_energy");
    assert_eq!(format!("{direct:.0}"), "1193315");
}

#[test]
fn every_number_on_screen_can_be_explained() {
    let (mut host, handle) = open();
    let shown = view(&mut host, handle);
    let rows = shown["view"]["rows"].as_array().unwrap();
    let mut ids: Vec<String> =
        rows.iter().filter_map(|row| row["result"]["id"].as_str()).map(str::to_owned).collect();
    ids.extend(
        shown["view"]["totals"].as_array().unwrap().iter().map(|t| t["id"].as_str().unwrap().to_owned()),
    );
    ids.extend(
        shown["view"]["classes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|c| c["total"]["id"].as_str().unwrap().to_owned()),
    );
    assert!(ids.len() > 15);
    for id in ids {
        let answer = host.call_json(json!({ "verb": "explain", "handle": handle, "id": id }));
        assert_eq!(answer["status"], "success", "{id}: {answer}");
        assert_eq!(answer["derivation"]["id"], id.as_str());
        let origins = answer["derivation"]["inputs"].as_array().unwrap();
        assert!(
            origins.iter().all(|i| i["written"].is_object() || i["library"]["locator"].is_string()),
            "{id}"
        );
    }
}

#[test]
fn the_carbon_of_one_stream_is_explained_by_itself() {
    // 134 400 × 173.854 × 0.0136 tC leave as gas: by hand 317 777.295 tC, and nothing of the other streams
    let (mut host, handle) = open();
    let answer = host.call_json(json!({ "verb": "explain", "handle": handle, "id": "stream/gas/carbon" }));
    let derivation = &answer["derivation"];
    assert_eq!(format!("{:.3}", derivation["value"].as_f64().unwrap()), "-317777.295");
    assert_eq!((derivation["unit"].as_str(), derivation["equation"].as_str()), (Some("tC"), Some("AD × C")));
    let streams = derivation["inputs"].as_array().unwrap().iter().map(|input| input["stream"].as_str());
    assert!(streams.clone().count() >= 3 && streams.clone().all(|stream| stream == Some("gas")));
}

#[test]
fn a_view_gives_one_stream_as_it_is_saved_and_counts_all() {
    let (mut host, handle) = open();
    let saved: Value = serde_json::from_slice(&host.save(handle).unwrap()).unwrap();
    let asked = |stream: &str| json!({ "verb": "view", "handle": handle, "query": { "from": 0, "count": 1, "stream": stream } });
    let shown = host.call_json(asked("heating"));
    assert_eq!(shown["view"]["stream"], saved["streams"][0]);
    assert_eq!(shown["view"]["stream_count"], saved["streams"].as_array().unwrap().len());
    let none = host.call_json(asked("nowhere"));
    assert_eq!(none["status"], "success");
    assert!(none["view"].get("stream").is_none());
}

#[test]
fn a_description_holds_what_a_new_document_is_begun_from() {
    let described = Host::default().call_json(json!({ "verb": "describe" }));
    let sector = &described["sectors"][0];
    for part in ["classes", "sources", "streams"] {
        assert!(!sector[part].as_array().unwrap().is_empty(), "{part}");
    }
    for list in ["families", "gwp_sets"] {
        assert!(described[list].as_array().unwrap().iter().all(|one| one["note_zh"].is_string()), "{list}");
    }
    let provincial =
        described["families"].as_array().unwrap().iter().find(|f| f["id"] == "provincial-grid").unwrap();
    let known: Vec<&Value> = described["regions"].as_array().unwrap().iter().map(|r| &r["id"]).collect();
    let regions = provincial["regions"].as_array().unwrap();
    assert!(regions.len() > 20 && regions.iter().all(|region| known.contains(&region)));
}
