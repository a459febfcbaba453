//! Statistics as a WebAssembly module: counts what the register said of a ledger, as plain JavaScript values. No branch lives here.

use nearzero::api::StatisticsHost;
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
}

/// What was said of ledgers, and everything that can be counted of it.
#[wasm_bindgen]
pub struct Host(StatisticsHost);

#[wasm_bindgen]
impl Host {
    /// A host with nothing open, and the data of this build: `statistics.json`.
    #[wasm_bindgen(constructor)]
    pub fn new(data: &[u8]) -> Host {
        Host(StatisticsHost::reading(data))
    }

    /// Answers a call `{verb, …}`.
    pub fn call(&mut self, call: JsValue) -> JsValue {
        encode(&self.0.call_text(&decode(&call)))
    }

    /// Opens what the register answered to `facts`.
    pub fn open(&mut self, bytes: &[u8]) -> JsValue {
        encode(&self.0.open_text(bytes))
    }

    /// No bytes: nothing here is a document.
    pub fn save(&self, _handle: u32) -> Vec<u8> {
        Vec::new()
    }
}

/// One crossing for the whole; a crossing for every field would need a serialiser of its own.
fn encode(answer: &str) -> JsValue {
    parse(answer).unwrap_or_default()
}

/// What JSON cannot say becomes no text at all.
fn decode(call: &JsValue) -> String {
    stringify(call).ok().and_then(|text| text.as_string()).unwrap_or_default()
}
