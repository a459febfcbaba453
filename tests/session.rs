//! Sessions are for any registered kind: a tiny second kind, known only to this test, is opened, edited, undone and saved like an inventory.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Host;
use nearzero::journal::Journal;
use nearzero::json::{Read, Write};
use nearzero::library::{Stamp, stamp};
use nearzero::notice::{Code, Notice};
use nearzero::provenance::NumberId;
use nearzero::session::inventory::OpenInventory;
use nearzero::session::{Document, Figure, Kind};
use serde_json::{Value, json};

/// A counter: the smallest document with a journal.
#[derive(Clone, Read, Write)]
#[serde(deny_unknown_fields)]
struct Counter {
    format: String,
    count: i64,
    #[serde(default)]
    saved_by: Option<Stamp>,
    #[serde(default)]
    journal: Journal<Add>,
}

#[derive(Clone, Read, Write)]
struct Add(i64);

impl Document for Counter {
    const FORMAT: &'static str = "test/counter@1";
    type Change = Add;
    type Query = ();
    type View = i64;
    type Explanation = String;

    fn saved_by(&mut self, stamp: Stamp) {
        self.saved_by = Some(stamp);
    }
    fn last_saved_by(&self) -> Option<&Stamp> {
        self.saved_by.as_ref()
    }
    fn title(&self) -> &str {
        "counter"
    }
    fn journal(&self) -> &Journal<Add> {
        &self.journal
    }
    fn journal_mut(&mut self) -> &mut Journal<Add> {
        &mut self.journal
    }
    fn change(&mut self, change: &Add) -> Result<Add, Notice> {
        let count = self.count.checked_add(change.0).filter(|n| *n >= 0);
        self.count = count.ok_or_else(|| Notice::new(Code::NegativeValue, "count").found(change.0))?;
        Ok(Add(-change.0))
    }
    fn figures(&self) -> Result<Vec<Figure>, Notice> {
        Ok(vec![Figure {
            id: NumberId("total/count".into()),
            value: Some(self.count as f64),
            unit: "1".into(),
        }])
    }
    fn view(&self, (): &()) -> Result<(i64, Vec<Notice>), Notice> {
        Ok((self.count, Vec::new()))
    }
    fn explain(&self, id: &str) -> Result<String, Notice> {
        Err(Notice::new(Code::NumberUnknown, id))
    }
}

fn host() -> Host {
    Host::with([Kind::of::<OpenInventory>(), Kind::of::<Counter>()])
}

fn open(host: &mut Host, bytes: &[u8]) -> u32 {
    host.open(bytes).body.unwrap().handle
}

fn add(host: &mut Host, handle: u32, changes: &[i64]) -> Value {
    let edit = json!({ "at": "2026-01-01T00:00:00+08:00", "by": "甲", "changes": changes });
    host.call_json(json!({ "verb": "apply", "handle": handle, "edit": edit }))
}

fn signed(host: &mut Host, verb: &str, handle: u32) -> Value {
    host.call_json(json!({ "verb": verb, "handle": handle, "signature": { "at": "2026-01-01T00:00:01+08:00", "by": "甲" } }))
}

fn count(host: &mut Host, handle: u32) -> Value {
    host.call_json(json!({ "verb": "view", "handle": handle }))["view"].clone()
}

const COUNTER: &[u8] = br#"{"format":"test/counter@1","count":5}"#;

#[test]
fn a_second_kind_opens_edits_undoes_and_saves_beside_an_inventory() {
    let mut host = host();
    let counter = open(&mut host, COUNTER);
    let inventory = open(&mut host, include_bytes!("../data/examples/coking-full-capacity.json"));
    assert_ne!(counter, inventory);
    let applied = add(&mut host, counter, &[2, 3]);
    assert_eq!(
        applied["moved"],
        json!([{ "id": "total/count", "before": 5.0, "after": 10.0, "by": 5.0, "unit": "1" }])
    );
    signed(&mut host, "undo", counter);
    assert_eq!(count(&mut host, counter), 5);
    signed(&mut host, "redo", counter);
    assert_eq!(count(&mut host, counter), 10);
    let saved = host.save(counter).unwrap();
    let again = open(&mut host, &saved);
    assert_eq!(count(&mut host, again), 10);
    signed(&mut host, "undo", again);
    assert_eq!(count(&mut host, again), 5, "undo reaches across a reload");
    assert_eq!(host.call_json(json!({ "verb": "close", "handle": counter }))["closed"], counter);
    assert_eq!(count(&mut host, counter), Value::Null);
}

#[test]
fn a_saved_document_of_any_kind_carries_version_and_data_digest() {
    let mut host = host();
    let example: &[u8] = include_bytes!("../data/examples/coking-full-capacity.json");
    for bytes in [COUNTER, example] {
        let handle = open(&mut host, bytes);
        let saved: Value = serde_json::from_slice(&host.save(handle).unwrap()).unwrap();
        assert_eq!(saved["saved_by"], nearzero::json::tree(&stamp()));
    }
}

#[test]
fn a_call_in_text_is_answered_in_text_and_no_call_is_refused() {
    let mut host = host();
    let said =
        |host: &mut Host, call: &str| -> Value { serde_json::from_str(&host.call_text(call)).unwrap() };
    assert_eq!(said(&mut host, r#"{"verb":"describe"}"#)["status"], "success");
    for call in ["", "null", "[", "{}", r#"{"verb":7}"#, r#"{"verb":"fly"}"#, r#""describe""#] {
        let answer = said(&mut host, call);
        assert_eq!(
            (&answer["status"], &answer["notices"][0]["code"]),
            (&json!("failure"), &json!("shape-wrong")),
            "{call}"
        );
    }
    let opened: Value = serde_json::from_str(&host.open_text(COUNTER)).unwrap();
    assert_eq!(opened["format"], "test/counter@1");
}

#[test]
fn an_edit_that_fails_half_way_changes_nothing() {
    let mut host = host();
    let handle = open(&mut host, COUNTER);
    let refused = add(&mut host, handle, &[1, 1, -100]);
    assert_eq!(refused["status"], "failure");
    assert_eq!(refused["notices"][0]["where"], "changes/2/count");
    assert_eq!(count(&mut host, handle), 5);
    assert_eq!(signed(&mut host, "undo", handle)["notices"][0]["code"], "nothing-to-undo");
}

#[test]
fn a_snapshot_and_the_entries_since_give_the_document_back() {
    let mut host = host();
    let handle = open(&mut host, COUNTER);
    let entries: Vec<Value> =
        [1, 2, 3].iter().map(|n| add(&mut host, handle, &[*n])["entry"].clone()).collect();
    let undone = signed(&mut host, "undo", handle)["entry"].clone();
    let all: Vec<Value> = entries.iter().cloned().chain([undone]).collect();
    let recovered = open(&mut host, COUNTER);
    let replay = |host: &mut Host, entries: &[Value]| {
        host.call_json(json!({ "verb": "replay", "handle": recovered, "entries": entries }))
    };
    assert_eq!(replay(&mut host, &all)["replayed"], 4);
    assert_eq!(host.save(recovered).unwrap(), host.save(handle).unwrap());
    assert_eq!(replay(&mut host, &all)["replayed"], 0, "entries already there are not made twice");
    let mut forged = all.clone();
    forged[1]["changes"] = json!([7]);
    let fresh = open(&mut host, COUNTER);
    let answer = host.call_json(json!({ "verb": "replay", "handle": fresh, "entries": forged }));
    assert_eq!(answer["notices"][0]["code"], "journal-broken");
    assert_eq!(count(&mut host, fresh), 5, "a forged journal changes nothing");
}

#[test]
fn a_document_of_no_registered_kind_is_refused_and_names_those_there_are() {
    let answer = nearzero::json::tree(&Host::default().open(COUNTER));
    assert_eq!(answer["notices"][0]["code"], "format-unknown");
    assert_eq!(answer["notices"][0]["args"]["expected"], "nearzero/inventory@1");
}

#[test]
fn an_inventory_survives_saving_opening_and_every_refused_byte() {
    let mut host = host();
    let handle = open(&mut host, include_bytes!("../data/examples/coking-full-capacity.json"));
    let saved = host.save(handle).unwrap();
    let again = open(&mut host, &saved);
    assert_eq!(host.save(again).unwrap(), saved, "import(export(x)) = x");
    let text = String::from_utf8(saved).unwrap();
    let unknown = text.replacen("\"boundary\"", "\"boundry\"", 1);
    let refused = nearzero::json::tree(&host.open(unknown.as_bytes()));
    assert_eq!(refused["notices"][0]["code"], "shape-wrong");
    assert_eq!(refused["notices"][0]["where"], "entity/boundry");
    for cut in (0..text.len()).step_by(97).filter(|cut| text.is_char_boundary(*cut)) {
        assert_eq!(nearzero::json::tree(&host.open(&text.as_bytes()[..cut]))["status"], "failure");
    }
}
