//! Published cases come out right, and their bits are those that WebAssembly gives.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "published/cases.rs"]
mod cases;

#[test]
fn every_published_case_of_the_methods_at_hand_comes_out() {
    let ids: Vec<String> = cases::cases().iter().map(cases::computed).map(|(id, _)| id).collect();
    assert_eq!(ids.len(), 4 + 15 + 1, "{ids:?}");
}

#[test]
fn p11_10_was_truncated_by_its_author() {
    // printed 2.92; 43.07 × 0.0189 × 0.98 × 44/12 = 2.92505598 by hand, which rounds to 2.93
    let case = cases::cases().into_iter().find(|case| case["id"] == "P11-10").unwrap();
    let value = cases::computed(&case).1;
    assert!((2.92..2.93).contains(&value));
    assert!(!nearzero::quantity::published::Published::parse("2.92").unwrap().admits(value));
}

#[test]
fn the_bits_are_those_of_the_snapshot_that_webassembly_is_held_against() {
    let snapshot = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/published.bits");
    if std::env::var_os("NEARZERO_BLESS").is_some() {
        std::fs::write(snapshot, cases::bits()).unwrap();
    }
    assert_eq!(cases::bits(), std::fs::read_to_string(snapshot).unwrap());
}
