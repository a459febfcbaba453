//! Private keys as a WebAssembly module: nothing but they is in its memory. Calls and answers are plain JavaScript values. No branch lives here.

use nearzero::api::Keys;
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = JSON)]
    fn parse(text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = JSON)]
    fn stringify(value: &JsValue) -> Result<JsValue, JsValue>;
    type TextEncoder;
    #[wasm_bindgen(constructor)]
    fn new() -> TextEncoder;
    #[wasm_bindgen(method)]
    fn encode(this: &TextEncoder, text: &JsValue) -> Vec<u8>;
}

/// Open key files and everything that can be asked of them.
#[wasm_bindgen]
pub struct Host(Keys);

#[wasm_bindgen]
impl Host {
    /// A host with no key file open, and the data of this build: `practice.json`.
    #[wasm_bindgen(constructor)]
    pub fn new(data: &[u8]) -> Host {
        Host(Keys::reading(data))
    }

    /// Answers a call `{verb, …}`.
    pub fn call(&mut self, call: JsValue) -> JsValue {
        encode(&self.0.call_bytes(decode(&call)))
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
    parse(answer).unwrap_or_default()
}

/// What JSON cannot say becomes no text at all. A text would be handed over in a block that grows, and what it leaves behind is not overwritten.
fn decode(call: &JsValue) -> Vec<u8> {
    stringify(call).map(|text| TextEncoder::new().encode(&text)).unwrap_or_default()
}
