//! A module of the same shape as the core that only gives back what it is given.

use wasm_bindgen::prelude::*;

/// Keeps one document.
#[wasm_bindgen]
#[derive(Default)]
pub struct Host(Vec<u8>);

#[wasm_bindgen]
impl Host {
    /// A host that keeps nothing yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Host {
        Host::default()
    }

    /// Gives the call back.
    pub fn call(&mut self, call: JsValue) -> JsValue {
        call
    }

    /// Keeps the bytes and says how many there are.
    pub fn open(&mut self, bytes: Vec<u8>) -> JsValue {
        self.0 = bytes;
        JsValue::from(self.0.len())
    }

    /// The bytes that were kept.
    pub fn save(&self, _handle: u32) -> Vec<u8> {
        self.0.clone()
    }
}
