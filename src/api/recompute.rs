//! One inventory whose inputs are read once and whose lines and totals are computed on demand: what the benchmarks measure, natively and as WebAssembly.

use crate::inventory::running::Running;
use crate::inventory::{Inventory, view};
use crate::json;
use crate::session::inventory::library;

/// An inventory, read.
pub struct Recompute {
    document: Inventory,
    running: Running,
}

impl Recompute {
    /// Reads a document; nothing where it is none.
    pub fn of(bytes: &[u8]) -> Option<Recompute> {
        let document: Inventory = json::read(bytes).ok()?;
        let running = Running::of(&document, library().ok()?);
        Some(Recompute { document, running })
    }

    /// Every line and every subtotal again; the total with electricity and heat, in t.
    pub fn total(&mut self) -> Option<f64> {
        self.running.recompute();
        view::headlines(&self.running, &self.document, library().ok()?).first()?.value
    }
}
