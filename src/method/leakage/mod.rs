//! Leakage of refrigerants and SF6, shielding gas of welding.

use crate::formula::{Number, Outcome};
use crate::gas::Gas;
use crate::notice::Code;

pub mod refill;
pub mod refrigerant_rate;
pub mod refrigerant_stock;
pub mod sf6_rate;
pub mod sf6_stock;
pub mod welding;

/// A loss is not below zero: stocks that grew by themselves are a mistake in the entries.
fn leaked<N: Number>(gas: Gas, mass: N) -> Outcome<N> {
    Outcome::emits(gas, mass.clone()).guarded(Code::QuantityNegative, mass)
}
