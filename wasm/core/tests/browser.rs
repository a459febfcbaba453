//! The core inside a browser: a call is answered.
#![cfg(target_arch = "wasm32")]

use nearzero_wasm_core::Host;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_call_is_answered() {
    let mut host = Host::new(b"");
    assert!(!host.call(JsValue::from_str("describe")).is_undefined());
}
