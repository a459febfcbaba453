//! Inside WebAssembly: the vectors of others come out as they do natively, a key is made, opened and used, and a ledger is judged.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "../../../tests/rectification/vectors/mod.rs"]
mod vectors;

#[path = "../../../tests/register/page.rs"]
mod page;

use nearzero::api::{Keys, Register};
use serde_json::{Value, json};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn ed25519_is_that_of_wycheproof_and_rfc_8032() {
    vectors::wycheproof();
    vectors::rfc_8032();
}

#[wasm_bindgen_test]
fn sm3_and_sm2_are_those_of_the_standards_and_of_three_other_programs() {
    vectors::sm3();
    vectors::sm2_of_the_standard();
    vectors::sm2_of_others();
    assert_eq!(vectors::sm2_of_ours(), include_str!("../../../tests/rectification/vectors/sm2-ours.json"));
}

#[wasm_bindgen_test]
fn canonical_text_is_that_of_rfc_8785_and_nothing_else_is_read() {
    vectors::rfc_8785();
    vectors::negatives();
}

/// The file that other programs made natively opens here, with 64 MiB of memory inside the browser.
#[wasm_bindgen_test]
fn a_key_file_of_other_programs_opens_and_signs() {
    let mut host = Keys::default();
    let read = |text: String| -> Value { serde_json::from_str(&text).unwrap() };
    let opened = read(host.open_text(include_bytes!("../../../tests/rectification/key-file/sm2.json")));
    let handle = opened["handle"].clone();
    let mut ask = |call: Value| read(host.call_text(call.to_string()));
    let unlock = |passphrase: &str| json!({ "verb": "unlock", "handle": handle, "passphrase": passphrase });
    assert_eq!(ask(unlock("wrong passphrase"))["notices"][0]["code"], "passphrase-wrong");
    let sign = json!({ "verb": "sign", "handle": handle, "purpose": "entry", "text": "{}" });
    assert_eq!(ask(sign.clone())["notices"][0]["code"], "key-locked");
    assert_eq!(ask(unlock("correct horse 电池 staple"))["unlocked"], true);
    let verify = json!({
        "verb": "verify", "suite": opened["suite"], "purpose": "entry",
        "public": opened["public"], "text": "{}", "signature": ask(sign)["signature"],
    });
    let verified = read(Register::default().call_text(&verify.to_string()));
    assert_eq!(verified["stands"], true);
}

#[wasm_bindgen_test]
fn ledgers_of_both_suites_are_judged_as_natively() {
    page::frozen_ledgers_are_judged();
}

#[wasm_bindgen_test]
fn a_ledger_is_begun_added_to_merged_and_counted() {
    page::a_ledger_is_begun_added_to_merged_and_counted();
}
