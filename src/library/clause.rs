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
    /// its readings
    pub readings: Vec<Way>,
}

/// One way to read a clause.
#[derive(Debug, Read)]
pub struct Way {
    /// its id
    pub id: String,
    /// in Chinese
    pub zh: String,
    /// in English
    pub en: String,
    /// what has to be entered for it, in Chinese; empty where nothing has
    pub needs_zh: String,
    /// the same in English
    pub needs_en: String,
    /// the inputs any of which, typed, is what it needs; none where a typed number does not say by which reading it was found
    pub inputs: Vec<String>,
}

static CLAUSES: OnceLock<Vec<Clause>> = OnceLock::new();

/// The clauses of this build, in the order of their ids.
pub fn clauses() -> &'static [Clause] {
    let read = || json::read(include_bytes!(concat!(env!("OUT_DIR"), "/clauses.json"))).unwrap_or_default();
    CLAUSES.get_or_init(read)
}
