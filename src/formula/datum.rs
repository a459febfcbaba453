//! Data on their way into a formula: a typed number, a row of the library, or a plain sum or product of such.

use super::constant::CO2_PER_C;
use super::number::Number;
use crate::quantity::Dimension;

/// A number from outside; `key` is its place in the caller's list of origins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leaf {
    /// canonical value
    pub value: f64,
    /// dimension
    pub dimension: Dimension,
    /// index into the caller's origins
    pub key: usize,
}

/// What is handed to one input of a method.
#[derive(Clone, Debug, PartialEq)]
pub enum Datum {
    /// one number
    Leaf(Leaf),
    /// several dated amounts of one dimension
    Sum(Dimension, Vec<Datum>),
    /// two rows of one family, such as NCV × carbon per energy
    Product(Box<Datum>, Box<Datum>),
    /// the carbon of so much CO2: a carbon content that is printed as CO2
    Carbon(Box<Datum>),
    /// the mean of analysed batches, each weighted by its amount: (amount, result)
    Weighted(Vec<(Datum, Datum)>),
}

impl Datum {
    /// The datum as the number of some reading.
    pub fn lift<N: Number>(&self) -> N {
        match self {
            Datum::Leaf(leaf) => N::leaf(*leaf),
            Datum::Sum(dimension, items) => N::sum(*dimension, items.iter().map(Datum::lift).collect()),
            Datum::Product(left, right) => left.lift::<N>() * right.lift::<N>(),
            Datum::Carbon(co2) => co2.lift::<N>() / N::constant(&CO2_PER_C),
            Datum::Weighted(batches) => {
                let weight = batches.first().map_or(Dimension::ONE, |(amount, _)| amount.dimension());
                let products = batches.iter().map(|(amount, result)| amount.lift::<N>() * result.lift::<N>());
                let sum = N::sum(weight.times(self.dimension()), products.collect());
                sum / N::sum(weight, batches.iter().map(|(amount, _)| amount.lift()).collect())
            }
        }
    }

    /// Its value.
    pub fn value(&self) -> f64 {
        self.lift()
    }

    /// Its dimension.
    pub fn dimension(&self) -> Dimension {
        match self {
            Datum::Leaf(leaf) => leaf.dimension,
            Datum::Sum(dimension, _) => *dimension,
            Datum::Product(left, right) => left.dimension().times(right.dimension()),
            Datum::Carbon(co2) => co2.dimension().per(CO2_PER_C.dimension),
            Datum::Weighted(batches) => {
                batches.first().map_or(Dimension::ONE, |(_, result)| result.dimension())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_of_batches_is_weighted_by_their_amounts() {
        let leaf = |value, dimension| Datum::Leaf(Leaf { value, dimension, key: 0 });
        let batch = |t, c| (leaf(t, Dimension::STUFF), leaf(c, Dimension::CARBON.per(Dimension::STUFF)));
        // by hand: (300 × 0.80 + 100 × 0.76) / 400 = 316 / 400 = 0.79
        let mean = Datum::Weighted(vec![batch(300.0, 0.80), batch(100.0, 0.76)]);
        assert!((mean.value() - 0.79).abs() < 1e-15);
        assert_eq!(mean.lift::<crate::formula::Dimensioned>().0, Ok(mean.dimension()));
    }
}
