//! `Number`: what a formula is written over. A method is written once and read onto the tape, or as bare values.

use super::constant::Constant;
use super::datum::Leaf;
use super::table::Table;
use crate::quantity::Dimension;
use std::ops::{Add, Div, Mul, Sub};

/// A thing that formulas compute with. There is no comparison and no branch: a refusal is a guard beside the result.
pub trait Number:
    Clone + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self>
{
    /// A number that enters from outside: typed, or taken from the library.
    fn leaf(leaf: Leaf) -> Self;

    /// A named constant.
    fn constant(constant: &'static Constant) -> Self;

    /// A sum of any length; an empty one still has a dimension.
    fn sum(dimension: Dimension, items: Vec<Self>) -> Self;

    /// What a published table says at this place, one number for each of its axes.
    fn table(table: &'static Table, place: Vec<Self>) -> Self;
}

impl Number for f64 {
    fn leaf(leaf: Leaf) -> f64 {
        leaf.value
    }

    fn constant(constant: &'static Constant) -> f64 {
        constant.value()
    }

    fn sum(_: Dimension, items: Vec<f64>) -> f64 {
        sum_of(items.iter().copied())
    }

    fn table(table: &'static Table, place: Vec<f64>) -> f64 {
        table.at(&place).0
    }
}

/// The one order of adding, shared by every reading that has a value, so that they agree to the bit.
pub(super) fn sum_of(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(0.0, |total, value| total + value)
}
