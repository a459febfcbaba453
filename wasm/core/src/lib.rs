//! The core as a WebAssembly module: one host, calls and answers as plain JavaScript values, documents as bytes. No branch lives here.

use nearzero::api;
use serde::Serialize;
use serde_json::Value;
use serde_wasm_bindgen::{Serializer, from_value};
use wasm_bindgen::prelude::*;

/// Open documents and everything that can be asked of them.
#[wasm_bindgen]
pub struct Host(api::Host);

#[wasm_bindgen]
impl Host {
    /// A host with no document open.
    #[wasm_bindgen(constructor)]
    #[expect(clippy::new_without_default, reason = "a JavaScript constructor")]
    pub fn new() -> Host {
        Host(api::Host::default())
    }

    /// Answers a call `{verb, …}`.
    pub fn call(&mut self, call: JsValue) -> JsValue {
        encode(&self.0.call_json(from_value(call).unwrap_or_default()))
    }

    /// Opens saved bytes.
    pub fn open(&mut self, bytes: &[u8]) -> JsValue {
        encode(&self.0.open(bytes).to_value())
    }

    /// The document as it is saved; no bytes where the handle names no open document.
    pub fn save(&self, handle: u32) -> Vec<u8> {
        self.0.save(handle).unwrap_or_default()
    }
}

fn encode(answer: &Value) -> JsValue {
    answer.serialize(&Serializer::json_compatible()).unwrap_or_default()
}
