//! Leakage of refrigerants and SF6, shielding gas of welding.

use crate::formula::{Number, Outcome};
use crate::gas::Gas;
use crate::notice::Code;

pub mod by_rate;
pub mod by_stock;
pub mod refill;
pub mod welding;

/// A loss is not below zero: stocks that grew by themselves are a mistake in the entries.
fn leaked<N: Number>(gas: Gas, mass: N) -> Outcome<N> {
    Outcome::emits(gas, mass.clone()).guarded(Code::QuantityNegative, mass)
}
