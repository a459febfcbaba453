//! Vectors of other implementations and of the standards, natively. `wasm/register` runs the same in WebAssembly.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "rectification/vectors/mod.rs"]
mod vectors;

use std::path::Path;

#[test]
fn ed25519_is_that_of_wycheproof_and_rfc_8032() {
    vectors::wycheproof();
    vectors::rfc_8032();
}

#[test]
fn sm3_and_sm2_are_those_of_the_standards() {
    vectors::sm3();
    vectors::sm2_of_the_standard();
}

#[test]
fn sm2_signatures_of_three_other_programs_stand() {
    vectors::sm2_of_others();
}

/// A snapshot: three other programs verified its signatures when it was made (`make-sm2.py`).
#[test]
fn sm2_signatures_of_ours_are_those_that_others_verified() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rectification/vectors/sm2-ours.json");
    let made = vectors::sm2_of_ours();
    if std::env::var_os("NEARZERO_BLESS").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), made);
}

#[test]
fn canonical_text_is_that_of_rfc_8785() {
    vectors::rfc_8785();
}

#[test]
fn what_could_be_read_in_two_ways_is_refused_for_its_own_reason() {
    vectors::negatives();
}
