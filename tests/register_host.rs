//! The hosts of the register and of keys: ledgers, secrets that never leave, canonical texts, signatures, working days.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "register/page.rs"]
mod page;

use nearzero::api::{Keys, Register};
use serde_json::{Value, json};

const PASSPHRASE: &str = "correct horse 电池 staple";
const KEY_FILE: &[u8] = include_bytes!("rectification/key-file/ed25519.json");

fn ask(host: &mut Keys, call: Value) -> Value {
    serde_json::from_str(&host.call_text(call.to_string())).unwrap()
}

fn asked(call: Value) -> Value {
    serde_json::from_str(&Register::default().call_text(&call.to_string())).unwrap()
}

fn code(answer: &Value) -> &str {
    answer["notices"][0]["code"].as_str().unwrap_or_default()
}

fn working_days(from: &str, to: &str) -> Value {
    asked(json!({ "verb": "working-days", "from": from, "to": to, "notice": 10 }))
}

#[test]
fn a_key_is_made_saved_opened_unlocked_used_and_given_back() {
    let mut host = Keys::default();
    let random = format!("{}{}{}", "2a".repeat(32), "2b".repeat(16), "2c".repeat(24));
    let make = json!({ "verb": "make-key", "suite": "sm3-sm2", "random": random, "passphrase": PASSPHRASE });
    let made = ask(&mut host, make);
    assert_eq!(made["unlocked"], true, "{made}");
    let file = host.save(1);

    let mut later = Keys::default();
    let opened: Value = serde_json::from_str(&later.open_text(&file)).unwrap();
    assert_eq!((&opened["unlocked"], &opened["public"]), (&json!(false), &made["public"]));
    let sign = json!({ "verb": "sign", "handle": 1, "purpose": "entry", "text": "{\"a\":1}" });
    assert_eq!(code(&ask(&mut later, sign.clone())), "key-locked");
    let unlock = json!({ "verb": "unlock", "handle": 1, "passphrase": PASSPHRASE });
    assert_eq!(ask(&mut later, unlock)["unlocked"], true);
    let signature = ask(&mut later, sign.clone())["signature"].clone();
    assert_eq!(signature, ask(&mut host, sign.clone())["signature"]);
    let verify = |purpose: &str, text: &str| {
        json!({
            "verb": "verify", "suite": "sm3-sm2", "purpose": purpose, "public": made["public"],
            "text": text, "signature": signature,
        })
    };
    assert_eq!(asked(verify("entry", "{\"a\":1}"))["stands"], true);
    assert_eq!(asked(verify("roster", "{\"a\":1}"))["stands"], false);
    assert_eq!(asked(verify("entry", "{\"a\":2}"))["stands"], false);
    assert_eq!(ask(&mut later, json!({ "verb": "close", "handle": 1 }))["closed"], 1);
    assert_eq!(code(&ask(&mut later, sign)), "document-not-open");
    assert!(later.save(1).is_empty());
}

/// SHA-256 and SM3 of `abc`: FIPS 180-2 B.1, GB/T 32905-2016 A.1.
#[test]
fn a_file_is_named_by_the_digest_of_its_suite() {
    let digest = |suite: &str| {
        ask(&mut Keys::default(), json!({ "verb": "digest", "suite": suite, "bytes": "616263" }))["digest"]
            .clone()
    };
    assert_eq!(digest("sha256-ed25519"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(digest("sm3-sm2"), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
}

/// Whatever is asked, right or wrong, no answer holds passphrase or secret, as text or as digits.
#[test]
fn no_answer_holds_a_byte_of_passphrase_or_secret() {
    let mut host = Keys::default();
    let secret = "5e".repeat(32);
    let random = format!("{secret}{}", "2b".repeat(40));
    let made =
        json!({ "verb": "make-key", "suite": "sha256-ed25519", "random": random, "passphrase": PASSPHRASE });
    let with = |name: &str, value: Value| {
        let mut call = made.clone();
        call[name] = value;
        call
    };
    let calls = [
        made.clone(),
        with("random", json!(format!("{secret}zz"))),
        with("random", json!([secret])),
        with("passphrase", json!({ "it": PASSPHRASE })),
        with("suite", json!("sm4")),
        with("verb", json!("make")),
        with("also", json!(1)),
        json!({ "verb": "unlock", "handle": 1, "passphrase": PASSPHRASE }),
        json!({ "verb": "unlock", "handle": 9, "passphrase": PASSPHRASE }),
        json!({ "verb": "unlock", "handle": 1, "passphrase": format!("{PASSPHRASE}!") }),
        json!({ "verb": "sign", "handle": 1, "purpose": "entry", "text": "{}" }),
    ];
    let mut said: Vec<String> = calls.iter().map(|call| host.call_text(call.to_string())).collect();
    said.push(host.call_text(format!("{{\"verb\":\"unlock\",\"handle\":1,\"passphrase\":\"{PASSPHRASE}\"")));
    said.push(String::from_utf8(host.save(1)).unwrap());
    assert!(said[0].contains("\"unlocked\":true"), "{}", said[0]);
    for answer in said {
        for hidden in [PASSPHRASE, "correct horse", "电池", &"5e".repeat(8)] {
            assert!(!answer.contains(hidden), "{answer}");
        }
    }
}

#[test]
fn a_file_that_is_no_key_file_is_refused_in_its_own_words() {
    let mut host = Keys::default();
    let mut open = |bytes: &[u8]| -> Value { serde_json::from_str(&host.open_text(bytes)).unwrap() };
    assert_eq!(code(&open(b"")), "key-file-damaged");
    assert_eq!(code(&open(&KEY_FILE[1..])), "key-file-damaged");
    assert_eq!(open(KEY_FILE)["handle"], 1);
    assert_eq!(
        code(&ask(&mut host, json!({ "verb": "unlock", "handle": 1, "passphrase": "" }))),
        "passphrase-wrong"
    );
}

#[test]
fn a_text_that_is_not_canonical_is_neither_taken_nor_signed() {
    let mut host = Keys::default();
    let canonical = |text: &str| json!({ "verb": "canonical", "text": text });
    assert_eq!(asked(canonical("{\"a\":1}"))["size"], 7);
    assert_eq!(code(&asked(canonical("{ \"a\":1}"))), "text-not-canonical");
    let _ = host.open(KEY_FILE);
    let sign = json!({ "verb": "sign", "handle": 1, "purpose": "entry", "text": "{\"a\":1,\"a\":2}" });
    assert_eq!(code(&ask(&mut host, sign)), "text-not-canonical");
}

/// Notices as published, each announced as ten working days; the last one has four (its makers overlooked the National Day break).
#[test]
fn published_notices_have_the_days_that_were_announced_but_one() {
    for (from, to) in [
        ("2025-06-09", "2025-06-20"), // 四川省经济和信息化厅
        ("2025-12-12", "2025-12-25"), // 荆州市
        ("2025-08-25", "2025-09-05"), // 唐山市
        ("2025-09-01", "2025-09-12"), // 宿马园区
        ("2023-07-27", "2023-08-09"), // 宿马园区
        ("2024-12-13", "2024-12-26"), // 宿州经开区
    ] {
        let counted = working_days(from, to);
        assert_eq!((&counted["days"], &counted["earliest_end"]), (&json!(10), &json!(to)), "{from}");
        assert_eq!(counted["status"], "success");
    }
    let short = working_days("2024-09-29", "2024-10-09"); // 宿马园区
    assert_eq!((&short["days"], &short["earliest_end"]), (&json!(4), &json!("2024-10-16")));
    assert_eq!((code(&short), short["status"].as_str()), ("notice-short", Some("failure")));
}

#[test]
fn a_year_that_no_notice_covers_is_said_and_not_guessed() {
    for (from, to) in
        [("2022-12-31", "2023-01-05"), ("2026-12-28", "2027-01-04"), ("2026-12-28", "2026-12-30")]
    {
        let answer = working_days(from, to);
        assert_eq!(code(&answer), "calendar-uncovered", "{from}");
        assert!(answer.get("days").is_none());
    }
    assert_eq!(code(&working_days("2024-01-02", "2024-01-01")), "date-outside");
}

#[test]
fn frozen_ledgers_are_judged_as_the_page_asks() {
    page::frozen_ledgers_are_judged();
}

#[test]
fn a_ledger_is_begun_added_to_merged_and_counted_as_the_page_asks() {
    page::a_ledger_is_begun_added_to_merged_and_counted();
}

/// What was not verified is looked at as ever, and the rest is judged as ever.
#[test]
fn what_was_verified_before_is_judged_without_its_signatures() {
    for (bytes, _) in page::FROZEN {
        let mut tampered = bytes.to_vec();
        let place = bytes.windows(3).rposition(|three| three == b"\nE ").unwrap() + 3;
        tampered[place] = if bytes[place] == b'0' { b'1' } else { b'0' };
        for (bytes, bad) in [(bytes, 0), (tampered.as_slice(), 1)] {
            let judged = |except: Option<String>| {
                let mut page = page::Page::default();
                page.open(bytes);
                let recalled = except.map(|except| {
                    page.ask(json!({ "verb": "recall", "handle": 1, "except": except }))["recalled"].clone()
                });
                (page.ask(json!({ "verb": "judge", "handle": 1 })), recalled)
            };
            let (fresh, _) = judged(None);
            let entries = fresh["entries"].as_array().unwrap();
            let refused = entries.iter().filter(|one| one["kind"].is_null());
            let refused: Vec<&str> = refused.map(|one| one["id"].as_str().unwrap()).collect();
            assert_eq!(fresh["verdicts"]["bad-signature"].as_u64().unwrap_or(0), bad);
            let (again, recalled) = judged(Some(refused.concat()));
            assert_eq!(recalled, Some(json!(entries.len() - refused.len())));
            assert_eq!(again, fresh);
            // Which is why it is said of the very same bytes only.
            let (believed, _) = judged(Some(String::new()));
            assert!(believed["verdicts"]["bad-signature"].is_null());
        }
    }
}
