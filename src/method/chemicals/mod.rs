//! Chemicals: nitrous oxide of nitric and adipic acid.

use crate::formula::Number;
use crate::formula::constant::ONE;

pub mod adipic_acid;
pub mod nitric_acid;

/// What the abatement leaves.
fn unabated<N: Number>(made: N, abated: N) -> N {
    made * (N::constant(&ONE) - abated)
}
