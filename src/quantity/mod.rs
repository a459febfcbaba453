//! Quantities: units as people write them, dimensions of carbon accounting, printed digits, exact totals.

pub mod amount;
pub mod dimension;
pub mod exact;
pub mod number;
pub mod published;
pub mod scale;
pub mod unit;
pub mod unit_table;

pub use amount::{Quantity, Written};
pub use dimension::Dimension;
pub use exact::Exact;
pub use unit::Unit;
