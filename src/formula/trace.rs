//! The trace reading: the derivation that a verifier reads, and by one reverse sweep the exact sensitivity to every input.

use super::constant::Constant;
use super::datum::Leaf;
use super::dimensioned::Dimensioned;
use super::number::{Number, sum_of};
use super::table::Table;
use crate::quantity::Dimension;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Add, Div, Mul, Sub};
use std::rc::Rc;

/// A number that remembers how it came about.
#[derive(Clone, Debug)]
pub struct Trace(Rc<Node>);

/// One step of a derivation.
#[derive(Debug)]
struct Node {
    step: Step,
    value: f64,
    dimension: Dimensioned,
    /// each operand with the local partial derivative by it
    operands: Vec<(Trace, f64)>,
}

/// What a step does.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// a number from outside, by its key
    Leaf(usize),
    /// a named constant
    Constant(&'static Constant),
    /// operands added
    Sum,
    /// second taken from first
    Difference,
    /// operands multiplied
    Product,
    /// first divided by second
    Quotient,
    /// looked up in a published table at these places
    Table(&'static Table),
}

impl Trace {
    /// The value, equal to the bit to what the f64 reading gives.
    pub fn value(&self) -> f64 {
        self.0.value
    }

    /// The dimension; a clash cannot stand in a method that passed its dimension test.
    pub fn dimension(&self) -> &Dimensioned {
        &self.0.dimension
    }

    /// What the last step did.
    pub fn step(&self) -> Step {
        self.0.step
    }

    /// What it did it to.
    pub fn operands(&self) -> impl Iterator<Item = &Trace> {
        self.0.operands.iter().map(|(operand, _)| operand)
    }

    /// True for the same node, not only for an equal number.
    pub fn is(&self, other: &Trace) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// The partial derivative by each leaf, by key. One sweep from the result back.
    pub fn gradient(&self) -> BTreeMap<usize, f64> {
        let order = self.operands_first();
        let mut slopes: BTreeMap<*const Node, f64> = BTreeMap::new();
        let mut by_leaf = BTreeMap::new();
        slopes.insert(Rc::as_ptr(&self.0), 1.0);
        for node in order.iter().rev() {
            let slope = slopes.get(&Rc::as_ptr(&node.0)).copied().unwrap_or(0.0);
            if let Step::Leaf(key) = node.0.step {
                *by_leaf.entry(key).or_insert(0.0) += slope;
            }
            for (operand, partial) in &node.0.operands {
                *slopes.entry(Rc::as_ptr(&operand.0)).or_insert(0.0) += slope * partial;
            }
        }
        by_leaf
    }

    /// Every node once, operands before what uses them.
    pub fn operands_first(&self) -> Vec<Trace> {
        let mut seen: BTreeSet<*const Node> = BTreeSet::new();
        let mut order = Vec::new();
        let mut open = vec![(self.clone(), false)];
        while let Some((trace, expanded)) = open.pop() {
            if expanded {
                order.push(trace);
                continue;
            }
            if !seen.insert(Rc::as_ptr(&trace.0)) {
                continue;
            }
            open.push((trace.clone(), true));
            open.extend(trace.0.operands.iter().rev().map(|(operand, _)| (operand.clone(), false)));
        }
        order
    }

    fn binary(
        step: Step,
        value: f64,
        dimension: Dimensioned,
        left: (Trace, f64),
        right: (Trace, f64),
    ) -> Trace {
        Trace(Rc::new(Node { step, value, dimension, operands: vec![left, right] }))
    }
}

impl Add for Trace {
    type Output = Trace;
    fn add(self, other: Trace) -> Trace {
        let (value, dimension) =
            (self.value() + other.value(), self.dimension().clone() + other.dimension().clone());
        Trace::binary(Step::Sum, value, dimension, (self, 1.0), (other, 1.0))
    }
}

impl Sub for Trace {
    type Output = Trace;
    fn sub(self, other: Trace) -> Trace {
        let (value, dimension) =
            (self.value() - other.value(), self.dimension().clone() - other.dimension().clone());
        Trace::binary(Step::Difference, value, dimension, (self, 1.0), (other, -1.0))
    }
}

impl Mul for Trace {
    type Output = Trace;
    fn mul(self, other: Trace) -> Trace {
        let (a, b) = (self.value(), other.value());
        let dimension = self.dimension().clone() * other.dimension().clone();
        Trace::binary(Step::Product, a * b, dimension, (self, b), (other, a))
    }
}

impl Div for Trace {
    type Output = Trace;
    fn div(self, other: Trace) -> Trace {
        let (a, b) = (self.value(), other.value());
        let dimension = self.dimension().clone() / other.dimension().clone();
        Trace::binary(Step::Quotient, a / b, dimension, (self, 1.0 / b), (other, -a / (b * b)))
    }
}

impl Number for Trace {
    fn leaf(leaf: Leaf) -> Trace {
        let dimension = Dimensioned::of(leaf.dimension);
        Trace(Rc::new(Node {
            step: Step::Leaf(leaf.key),
            value: leaf.value,
            dimension,
            operands: Vec::new(),
        }))
    }

    fn constant(constant: &'static Constant) -> Trace {
        let dimension = Dimensioned::of(constant.dimension);
        Trace(Rc::new(Node {
            step: Step::Constant(constant),
            value: constant.value(),
            dimension,
            operands: Vec::new(),
        }))
    }

    fn sum(dimension: Dimension, items: Vec<Trace>) -> Trace {
        let value = sum_of(items.iter().map(Trace::value));
        let dimension = Dimensioned::sum(dimension, items.iter().map(|i| i.dimension().clone()).collect());
        let operands = items.into_iter().map(|item| (item, 1.0)).collect();
        Trace(Rc::new(Node { step: Step::Sum, value, dimension, operands }))
    }

    fn table(table: &'static Table, place: Vec<Trace>) -> Trace {
        let (value, slopes) = table.at(&place.iter().map(Trace::value).collect::<Vec<_>>());
        let dimension = Dimensioned::table(table, place.iter().map(|p| p.dimension().clone()).collect());
        let operands = place.into_iter().zip(slopes).collect();
        Trace(Rc::new(Node { step: Step::Table(table), value, dimension, operands }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(key: usize, value: f64) -> Trace {
        Trace::leaf(Leaf { value, dimension: Dimension::ONE, key })
    }

    #[test]
    fn a_leaf_used_twice_counts_twice() {
        // d/dx (x·x/y) = 2x/y, d/dy = -x²/y²
        let (x, y) = (leaf(0, 3.0), leaf(1, 2.0));
        let slopes = (x.clone() * x / y).gradient();
        assert!((slopes[&0] - 3.0).abs() < 1e-12 && (slopes[&1] + 2.25).abs() < 1e-12);
    }

    #[test]
    fn a_long_sum_is_one_step() {
        let total = Trace::sum(Dimension::ONE, (0..1000).map(|key| leaf(key, 0.1)).collect());
        assert_eq!(total.operands().count(), 1000);
        assert_eq!(total.operands_first().len(), 1001);
        assert_eq!(
            Trace::sum(Dimension::CARBON, Vec::new()).dimension(),
            &Dimensioned::of(Dimension::CARBON)
        );
    }
}
