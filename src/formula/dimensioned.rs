//! The dimension reading: every trace can be asked for it, and a test asks it of every method, so that no formula adds tonnes of coal to tonnes of carbon.

use super::constant::Constant;
use super::datum::Leaf;
use super::number::Number;
use super::table::Table;
use crate::quantity::Dimension;
use std::ops::{Add, Div, Mul, Sub};

/// A dimension, or the first sum that made no physical sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimensioned(pub Result<Dimension, Clash>);

/// Two dimensions that cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("cannot add {right} to {left}")]
pub struct Clash {
    /// the first
    pub left: Dimension,
    /// the second
    pub right: Dimension,
}

impl Dimensioned {
    /// A number of this dimension.
    pub fn of(dimension: Dimension) -> Dimensioned {
        Dimensioned(Ok(dimension))
    }

    fn alike(self, other: Dimensioned) -> Dimensioned {
        Dimensioned(match (self.0, other.0) {
            (Ok(left), Ok(right)) if left == right => Ok(left),
            (Ok(left), Ok(right)) => Err(Clash { left, right }),
            (Err(clash), _) | (_, Err(clash)) => Err(clash),
        })
    }

    fn joined(self, other: Dimensioned, by: fn(Dimension, Dimension) -> Dimension) -> Dimensioned {
        Dimensioned(match (self.0, other.0) {
            (Ok(left), Ok(right)) => Ok(by(left, right)),
            (Err(clash), _) | (_, Err(clash)) => Err(clash),
        })
    }
}

impl Add for Dimensioned {
    type Output = Dimensioned;
    fn add(self, other: Dimensioned) -> Dimensioned {
        self.alike(other)
    }
}

impl Sub for Dimensioned {
    type Output = Dimensioned;
    fn sub(self, other: Dimensioned) -> Dimensioned {
        self.alike(other)
    }
}

impl Mul for Dimensioned {
    type Output = Dimensioned;
    fn mul(self, other: Dimensioned) -> Dimensioned {
        self.joined(other, Dimension::times)
    }
}

impl Div for Dimensioned {
    type Output = Dimensioned;
    fn div(self, other: Dimensioned) -> Dimensioned {
        self.joined(other, Dimension::per)
    }
}

impl Number for Dimensioned {
    fn leaf(leaf: Leaf) -> Dimensioned {
        Dimensioned::of(leaf.dimension)
    }

    fn constant(constant: &'static Constant) -> Dimensioned {
        Dimensioned::of(constant.dimension)
    }

    fn sum(dimension: Dimension, items: Vec<Dimensioned>) -> Dimensioned {
        items.into_iter().fold(Dimensioned::of(dimension), Dimensioned::alike)
    }

    fn table(table: &'static Table, place: Vec<Dimensioned>) -> Dimensioned {
        let axes = table.axes.iter().map(|axis| Dimensioned::of(*axis));
        let alike = place.into_iter().zip(axes).find_map(|(given, axis)| given.alike(axis).0.err());
        Dimensioned(alike.map_or(Ok(table.dimension), Err))
    }
}
