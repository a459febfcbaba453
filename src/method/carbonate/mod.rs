//! Carbonates: CO2 set free by decomposing them, or bound in making them.

use crate::formula::Number;
use crate::quantity::Dimension;

pub mod decomposition;
pub mod uptake;

/// CO2 per tonne of a mixture: Σ(EF_i × PUR_i), from the factor and the share of each carbonate.
fn per_tonne<N: Number>(carbonates: impl Iterator<Item = (N, N)>) -> N {
    let parts = carbonates.map(|(factor, share)| factor * share).collect();
    N::sum(Dimension::CO2.per(Dimension::STUFF), parts)
}
