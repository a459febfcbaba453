//! The register of ambiguities 口径: every clause with several readings, which is taken and why. The core has what a reading switches (`ambiguity.rs`); the words are here, for whoever asks.

use crate::json::{self, Read};
use std::sync::OnceLock;

/// A clause with several readings.
#[derive(Debug, Read)]
pub struct Clause {
    /// its id
    pub id: String,
    /// what it is about, in Chinese
    pub zh: String,
    /// the same in English
    pub en: String,
    /// document and clause, in Chinese
    pub clause_zh: String,
    /// the same in English
    pub clause_en: String,
    /// the reading that is taken where none is chosen
    pub default: String,
    /// why, in Chinese
    pub reason_zh: String,
    /// the same in English
    pub reason_en: String,
    /// id, name in Chinese, name in English
    pub readings: Vec<Vec<String>>,
}

static CLAUSES: OnceLock<Vec<Clause>> = OnceLock::new();

/// The clauses of this build, in the order of their ids.
pub fn clauses() -> &'static [Clause] {
    let read = || json::read(include_bytes!(concat!(env!("OUT_DIR"), "/clauses.json"))).unwrap_or_default();
    CLAUSES.get_or_init(read)
}
