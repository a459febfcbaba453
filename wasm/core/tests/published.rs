//! Inside WebAssembly: the published cases come out, equal to the bit to the native results.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "../../../tests/published/cases.rs"]
mod cases;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn every_published_case_comes_out_with_the_bits_of_the_native_run() {
    assert_eq!(cases::bits(), include_str!("../../../tests/snapshots/published.bits"));
}
