//! Lime, by the two approaches of the GHG Protocol tool.

pub mod by_carbonate;
pub mod by_product;
pub mod dust_correction;
