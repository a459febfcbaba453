//! The register as a WebAssembly module: ledgers and their judge, canonical texts, signatures, private keys, working days, as plain JavaScript values. No branch lives here.

use js_sys::JSON;
use nearzero::api::Register;
use wasm_bindgen::prelude::*;

/// Open keys and everything that can be asked of them.
#[wasm_bindgen]
#[derive(Default)]
pub struct Host(Register);

#[wasm_bindgen]
impl Host {
    /// A host with no key open. What it reads is inside the module: the bytes that every module is started with are not needed.
    #[wasm_bindgen(constructor)]
    pub fn new(_data: &[u8]) -> Host {
        Host::default()
    }

    /// Answers a call `{verb, …}`.
    pub fn call(&mut self, call: JsValue) -> JsValue {
        encode(&self.0.call_text(decode(&call)))
    }

    /// Opens saved bytes.
    pub fn open(&mut self, bytes: &[u8]) -> JsValue {
        encode(&self.0.open_text(bytes))
    }

    /// The document as it is saved; no bytes where the handle names no open document.
    pub fn save(&self, handle: u32) -> Vec<u8> {
        self.0.save(handle)
    }
}

/// One crossing for the whole; a crossing for every field would need a serialiser of its own.
fn encode(answer: &str) -> JsValue {
    JSON::parse(answer).unwrap_or_default()
}

/// What JSON cannot say becomes no text at all.
fn decode(call: &JsValue) -> String {
    JSON::stringify(call).ok().and_then(|text| text.as_string()).unwrap_or_default()
}
