//! Cited documents: title, number, date, and what was actually read of them.

use crate::json::{Read, Write};

/// A document that numbers are cited from.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(rename = "CitedDocument"))]
pub struct Source {
    /// its id
    pub id: String,
    /// title in Chinese
    pub zh: String,
    /// title in English
    pub en: String,
    /// document number, such as `GB/T 32151.34-2024`; empty where it has none
    pub number: String,
    /// date or year of issue
    pub issued: String,
    /// what was actually read, in Chinese: the document itself, or a copy of it
    pub read_zh: String,
    /// the same in English
    pub read_en: String,
}
