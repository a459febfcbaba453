//! For the benchmarks: the shipped core, and one inventory whose inputs are read once and whose lines are recomputed on demand.

pub use nearzero_wasm_core::Host;

use nearzero::api::Recompute;
use wasm_bindgen::prelude::*;

/// One inventory, read. The data are those that a host was made with before.
#[wasm_bindgen]
pub struct Bench(Option<Recompute>);

#[wasm_bindgen]
impl Bench {
    /// Reads a document.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8]) -> Bench {
        Bench(Recompute::of(bytes))
    }

    /// Every line and every subtotal again; the total in t, no number where nothing was read.
    pub fn recompute(&mut self) -> f64 {
        self.0.as_mut().and_then(Recompute::total).unwrap_or(f64::NAN)
    }
}
