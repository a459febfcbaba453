//! What the page asks of the register, natively and in WebAssembly: a ledger begun, added to, saved, opened, merged, judged and counted.

use nearzero::api::{Keys, Register, StatisticsHost};
use serde_json::{Value, json};

/// Both hosts and the answers that they give.
#[derive(Default)]
pub struct Page(pub Register, pub Keys);

impl Page {
    pub fn ask(&mut self, call: Value) -> Value {
        serde_json::from_str(&self.0.call_text(&call.to_string())).unwrap()
    }

    pub fn key(&mut self, call: Value) -> Value {
        serde_json::from_str(&self.1.call_text(call.to_string())).unwrap()
    }

    fn sign(&mut self, purpose: &str, text: &Value) -> Value {
        let sign = json!({ "verb": "sign", "handle": 1, "purpose": purpose, "text": text });
        self.key(sign)["signature"].clone()
    }

    /// An entry drafted by the one host, signed by the other and offered to the first.
    pub fn append(&mut self, draft: Value) -> Value {
        let handle = draft["handle"].clone();
        let drafted = self.ask(draft);
        if drafted["status"] == "failure" {
            return drafted;
        }
        let signature = self.sign("entry", &drafted["text"]);
        self.ask(
            json!({ "verb": "append", "handle": handle, "text": drafted["text"], "signature": signature }),
        )
    }

    pub fn open(&mut self, bytes: &[u8]) -> Value {
        serde_json::from_str(&self.0.open_text(bytes)).unwrap()
    }
}

/// State digests of the frozen ledgers: a snapshot, equal wherever it is made.
pub const FROZEN: [(&[u8], &str); 2] = [
    (
        include_bytes!("frozen/sha256-ed25519.register"),
        "3c391c880c3902b9bb990a6f09f3d80d637a9bb663709bd33d01eaf9c172282a",
    ),
    (
        include_bytes!("frozen/sm3-sm2.register"),
        "0ed7d5ace22e55aeef9545108bdbd68509a8f1464b1b8b93c0b704620f62c5c5",
    ),
];

/// A frozen ledger of each suite opens, is judged and comes back to the byte.
pub fn frozen_ledgers_are_judged() {
    for (bytes, state) in FROZEN {
        let mut page = Page::default();
        let opened = page.open(bytes);
        assert_eq!(
            (&opened["format"], &opened["whole"]),
            (&json!("nearzero-register 1"), &json!(true)),
            "{opened}"
        );
        let judged = page.ask(json!({ "verb": "judge", "handle": opened["handle"] }));
        assert_eq!(judged["state"], state);
        assert_eq!(
            (
                &judged["closed"],
                judged["verdicts"]["effective"] == judged["entries"].as_array().unwrap().len()
            ),
            (&json!(3), true)
        );
        assert_eq!((&judged["ledger"], &judged["root"]), (&opened["ledger"], &opened["root"]));
        assert_eq!(page.0.save(1), bytes);
    }
}

/// One person begins a ledger on one machine, goes on on two, and brings both together.
pub fn a_ledger_is_begun_added_to_merged_and_counted() {
    let mut page = Page::default();
    let random = format!("{}{}{}", "3a".repeat(32), "3b".repeat(16), "3c".repeat(24));
    let make = json!({ "verb": "make-key", "suite": "sha256-ed25519", "random": random, "passphrase": "correct horse 电池" });
    let public = page.key(make)["public"].clone();
    let at = |day: &str| format!("2026-06-{day}T09:00:00+08:00");
    let start = json!({ "verb": "start", "handle": 1, "name": "园区整改台账", "person": "甲", "org": "环督办", "at": at("01") });
    let begun = page.key(start);
    assert_eq!(begun["status"], "success", "{begun}");
    let opened = page.open(begun["file"].as_str().unwrap().as_bytes());
    assert_eq!((&opened["whole"], &opened["count"]), (&json!(true), &json!(1)));
    let ledger = opened["handle"].clone();
    let digest = "09".repeat(32);
    let register = |number: &str| {
        json!({
            "batch": "", "class": "hazard-general", "deadline": "2026-06-30", "deadlineKind": "fixed", "feedback": "2026-06-01", "major": false,
            "number": number, "openness": "internal", "origin": "", "original": digest, "ownDeadline": null, "parent": null,
            "point": "", "pollution": [], "source": "自查", "text": "煤气报警器未校准", "upper": null,
        })
    };
    let append = |handle: &Value, day: &str, kind: &str, item: &Value, body: Value| json!({ "verb": "draft", "handle": handle, "public": public, "at": at(day), "kind": kind, "item": item, "body": body });
    let added = page.append(append(&ledger, "02", "register", &Value::Null, register("1")));
    assert_eq!((&added["status"], &added["kept"]), (&json!("success"), &json!(true)), "{added}");
    let item = added["entry"]["id"].clone();

    // What does not stand is not taken, and says why.
    let early = json!({ "approvals": [], "inspections": [], "noticeEnd": null, "submission": digest });
    let refused = page.append(append(&ledger, "02", "sign_off", &item, early));
    assert_eq!((&refused["status"], &refused["kept"]), (&json!("failure"), &json!(false)));
    assert_eq!(
        (&refused["entry"]["verdict"], &refused["entry"]["reason"]),
        (&json!("guard-failed"), &json!("not-live"))
    );
    let fraction = page.append(append(&ledger, "02", "comment", &item, json!({ "text": 0.5 })));
    assert_eq!(fraction["notices"][0]["code"], "shape-wrong");

    // The file goes to another machine and comes back with more.
    let bytes = page.0.save(u32::try_from(ledger.as_u64().unwrap()).unwrap());
    let other = page.open(&bytes)["handle"].clone();
    let assign = json!({
        "acceptor": "环督办", "deadline": null, "leadUnit": "环督办", "owner": "乙", "ownerOrg": "焦化厂", "replaces": [], "sponsor": "丁",
    });
    assert_eq!(page.append(append(&other, "03", "assign", &item, assign))["kept"], true);
    let merged = page.ask(json!({ "verb": "merge", "handle": ledger, "other": other }));
    assert_eq!((merged["new"].as_array().unwrap().len(), &merged["fell"]), (1, &json!([])));
    let judged = page.ask(json!({ "verb": "judge", "handle": ledger }));
    assert_eq!(judged["items"], json!([{ "item": item, "state": "rectifying", "round": 1, "flags": [] }]));
    assert_eq!(judged["root"], merged["root"]);
    let texts = page.ask(json!({ "verb": "texts", "handle": ledger }));
    let entries = texts["entries"].as_array().unwrap();
    assert_eq!((entries.len(), texts["rosters"].as_array().unwrap().len()), (2, 1));
    let first = entries.iter().find(|entry| entry["id"] == item).unwrap();
    let signed: Value = serde_json::from_str(first["text"].as_str().unwrap()).unwrap();
    assert_eq!(signed["body"], register("1"));
    assert_eq!(texts["keys"], json!([{ "id": signed["by"], "text": public }]));
    let facts = page
        .ask(json!({ "verb": "facts", "handle": ledger, "as_of": "2026-07-02", "known_at": "2026-07-02" }));
    let mut statistics = StatisticsHost::default();
    let opened: Value = serde_json::from_str(&statistics.open_text(facts.to_string().as_bytes())).unwrap();
    let count = json!({ "verb": "count", "handle": opened["handle"] });
    let counted: Value = serde_json::from_str(&statistics.call_text(&count.to_string())).unwrap();
    let standing = json!([{
        "item": item, "word": "not-started", "lamp": "red", "deadline": "2026-06-30", "overdue": 2, "extensions": 0,
    }]);
    assert_eq!(counted["items"], standing);
    assert_eq!(
        (&counted["root"], &counted["groups"][2]["groups"][0]["name"]),
        (&judged["root"], &json!("焦化厂"))
    );

    // One key used on two machines at once: what stood and falls is named.
    assert_eq!(page.append(append(&ledger, "04", "comment", &item, json!({ "text": "一" })))["kept"], true);
    assert_eq!(page.append(append(&other, "04", "comment", &item, json!({ "text": "另一" })))["kept"], true);
    let fell = page.ask(json!({ "verb": "merge", "handle": ledger, "other": other }))["fell"].clone();
    assert_eq!(
        (fell.as_array().unwrap().len(), &fell[0]["verdict"], &fell[0]["rule"]),
        (1, &json!("forked"), &json!("R7"))
    );

    let stranger = page.open(FROZEN[0].0)["handle"].clone();
    let refused = page.ask(json!({ "verb": "merge", "handle": ledger, "other": stranger }));
    assert_eq!(refused["notices"][0]["code"], "ledger-other");
    assert_eq!(page.ask(json!({ "verb": "close", "handle": ledger }))["closed"], ledger);
    assert_eq!(
        page.ask(json!({ "verb": "judge", "handle": ledger }))["notices"][0]["code"],
        "document-not-open"
    );
    for other in [&b"nearzero-register 2 {}\n"[..], b"nearzero-register 10 {}\n", b"nearzero-register 1 {}\n"]
    {
        assert_eq!(page.open(other)["notices"][0]["code"], "format-unknown");
    }
}
