//! What the library reads: the checked data as compact JSON. `src/library/pack.rs` reads it back.

use super::ambiguities::Switch;
use super::tables::{Family, GwpHead, Item, Region, Sector, Source};
use serde::Serialize;

/// The whole of it.
#[derive(Debug, Serialize)]
pub struct Pack {
    /// cited documents
    pub sources: Vec<Source>,
    /// families of defaults
    pub families: Vec<Family>,
    /// materials and energy carriers
    pub items: Vec<Item>,
    /// regions of electricity factors
    pub regions: Vec<Region>,
    /// factors, a row each
    pub factors: Vec<FactorRow>,
    /// GWP sets
    pub gwp: Vec<Gwp>,
    /// industries
    pub sectors: Vec<Sector>,
    /// clauses with several readings that fill an input
    pub ambiguities: Vec<Switch>,
}

/// A factor as an array: family, item, parameter, value, unit, region, from, to, source, locator, status, correction, note zh, note en.
#[derive(Debug, Serialize)]
pub struct FactorRow(
    pub String,
    pub String,
    pub String,
    pub String,
    pub String,
    pub String,
    pub Option<u16>,
    pub Option<u16>,
    pub String,
    pub String,
    pub String,
    pub bool,
    pub String,
    pub String,
);

/// A GWP set and its values.
#[derive(Debug, Serialize)]
pub struct Gwp {
    /// what it is
    #[serde(flatten)]
    pub head: GwpHead,
    /// species, gas, value, source, locator, status, note zh, note en
    pub values: Vec<[String; 8]>,
}
