//! Composition: contents, densities, bases, means and coal equivalents, which other methods take as inputs.

use crate::formula::constant::{CARBON_MOLAR, MOLES, WHOLE};
use crate::formula::{Number, Outcome};
use crate::quantity::Dimension;

pub mod basis;
pub mod calorific_value;
pub mod coal_equivalent;
pub mod coal_equivalent_heat;
pub mod gas_carbon;
pub mod gas_density;
pub mod weighted_carbon;
pub mod weighted_factor;
pub mod weighted_ncv;

/// Carbon of a gas from carbon atoms and volume fraction of each component.
pub(super) fn carbon<N: Number>(components: impl Iterator<Item = (N, N)>) -> N {
    let atoms = components.map(|(atoms, share)| atoms * share).collect();
    N::sum(Dimension::ONE, atoms) * N::constant(&CARBON_MOLAR) * N::constant(&MOLES)
}

/// What parts of one whole leave of it; below zero they are more than the whole, and with rounded analyses more than it.
pub(super) fn room<N: Number>(shares: impl Iterator<Item = N>) -> N {
    N::constant(&WHOLE) - N::sum(Dimension::ONE, shares.collect())
}

/// The mean of values weighted by amounts; the first record decides what is weighed.
fn mean<N: Number>(records: impl Iterator<Item = (N, N)>) -> Outcome<N> {
    let nothing = || N::sum(Dimension::ONE, Vec::new());
    let parts = records.map(|(amount, value)| (amount.clone() * value, amount));
    let (sum, weight) = parts.reduce(|a, b| (a.0 + b.0, a.1 + b.1)).unwrap_or_else(|| (nothing(), nothing()));
    Outcome::finds(sum / weight)
}
