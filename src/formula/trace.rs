//! The trace: a number of a finished reading with the derivation that a verifier reads, its dimension, and the exact sensitivity to every input.

use super::dimensioned::Dimensioned;
use super::number::Number;
use super::tape::{Mark, Tape};
use crate::quantity::Dimension;
use std::collections::BTreeMap;
use std::rc::Rc;

pub use super::tape::Step;

/// A number that remembers how it came about.
#[derive(Clone, Debug)]
pub struct Trace {
    tape: Rc<Tape>,
    at: Mark,
}

impl Trace {
    /// The number at this mark of a tape.
    pub fn of(tape: &Rc<Tape>, at: Mark) -> Trace {
        Trace { tape: Rc::clone(tape), at }
    }

    /// The value, equal to the bit to what the f64 reading gives.
    pub fn value(&self) -> f64 {
        self.tape.value(self.at)
    }

    /// The dimension, or the first sum that made no physical sense; in a method that passed its dimension test there is none.
    pub fn dimension(&self) -> Dimensioned {
        let operands: Vec<Dimensioned> = self.operands().map(|operand| operand.dimension()).collect();
        match (self.step(), self.tape.said(self.at), operands.as_slice()) {
            (Step::Leaf(_) | Step::Constant(_), Some(said), _) => Dimensioned::of(said),
            (Step::Table(table), ..) => Dimensioned::table(table, operands),
            (_, None, [left, right]) => {
                let (left, right) = (left.clone(), right.clone());
                match self.step() {
                    Step::Difference => left - right,
                    Step::Product => left * right,
                    Step::Quotient => left / right,
                    _ => left + right,
                }
            }
            (_, said, _) => Dimensioned::sum(said.unwrap_or(Dimension::ONE), operands),
        }
    }

    /// What the last step did.
    pub fn step(&self) -> Step {
        self.tape.step(self.at)
    }

    /// What it did it to.
    pub fn operands(&self) -> impl Iterator<Item = Trace> {
        self.tape.operands(self.at).iter().map(|at| Trace::of(&self.tape, *at))
    }

    /// True for the same step, not only for an equal number.
    pub fn is(&self, other: &Trace) -> bool {
        Rc::ptr_eq(&self.tape, &other.tape) && self.at == other.at
    }

    /// The partial derivative by the leaf of this key; none where it is not in it.
    pub fn slope(&self, key: usize) -> Option<f64> {
        let slopes = self.tape.slopes(self.at);
        let mut sum = None;
        for at in self.tape.operands_first(self.at) {
            if matches!(self.tape.step(at), Step::Leaf(other) if other == key) {
                sum = Some(sum.unwrap_or(0.0) + Tape::slope(&slopes, at));
            }
        }
        sum
    }

    /// The partial derivative by each leaf, by key.
    pub fn gradient(&self) -> BTreeMap<usize, f64> {
        let slopes = self.tape.slopes(self.at);
        let mut by_leaf = BTreeMap::new();
        for at in self.tape.operands_first(self.at) {
            if let Step::Leaf(key) = self.tape.step(at) {
                *by_leaf.entry(key).or_insert(0.0) += Tape::slope(&slopes, at);
            }
        }
        by_leaf
    }

    /// Every step that it needs once, operands before what uses them.
    pub fn operands_first(&self) -> Vec<Trace> {
        self.tape.operands_first(self.at).into_iter().map(|at| Trace::of(&self.tape, at)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formula::Leaf;

    fn leaf(key: usize, value: f64) -> Mark {
        Mark::leaf(Leaf { value, dimension: Dimension::ONE, key })
    }

    fn traced(read: impl FnOnce() -> Mark) -> Trace {
        let (mark, tape) = Tape::of(read);
        Trace::of(&Rc::new(tape), mark)
    }

    #[test]
    fn a_leaf_used_twice_counts_twice() {
        // d/dx (x·x/y) = 2x/y, d/dy = -x²/y²
        let trace = traced(|| {
            let (x, y) = (leaf(0, 3.0), leaf(1, 2.0));
            x * x / y
        });
        let slopes = trace.gradient();
        assert!((slopes[&0] - 3.0).abs() < 1e-12 && (slopes[&1] + 2.25).abs() < 1e-12);
        assert_eq!((trace.slope(1), trace.slope(2)), (Some(slopes[&1]), None));
    }

    #[test]
    fn what_stands_beside_the_result_leaves_its_slopes_alone() {
        let trace = traced(|| {
            let (x, nothing) = (leaf(0, 3.0), leaf(1, 0.0));
            let beside = x / nothing;
            assert_ne!(beside, x);
            x * x
        });
        assert_eq!(trace.slope(0), Some(6.0));
        assert_eq!(trace.gradient(), BTreeMap::from([(0, 6.0)]));
    }

    #[test]
    fn a_long_sum_is_one_step() {
        let total = traced(|| Mark::sum(Dimension::ONE, (0..1000).map(|key| leaf(key, 0.1)).collect()));
        assert_eq!(total.operands().count(), 1000);
        assert_eq!(total.operands_first().len(), 1001);
        let empty = traced(|| Mark::sum(Dimension::CARBON, Vec::new()));
        assert_eq!(empty.dimension(), Dimensioned::of(Dimension::CARBON));
    }

    #[test]
    fn a_sum_of_two_kinds_is_a_clash_and_a_sum_of_two_alike_is_none() {
        let of = |dimension| Mark::leaf(Leaf { value: 1.0, dimension, key: 0 });
        let (coal, carbon) = (Dimension::STUFF, Dimension::CARBON);
        assert!(traced(|| of(coal) + of(carbon)).dimension().0.is_err());
        assert!(traced(|| of(coal) - of(carbon)).dimension().0.is_err());
        assert!(traced(|| Mark::sum(coal, vec![of(carbon), of(carbon)])).dimension().0.is_err());
        assert_eq!(traced(|| of(coal) + of(coal)).dimension().0, Ok(coal));
        assert_eq!(traced(|| Mark::sum(coal, vec![of(coal), of(coal)])).dimension().0, Ok(coal));
    }

    #[test]
    fn a_reading_inside_a_reading_has_a_tape_of_its_own() {
        let outer = traced(|| {
            let one = leaf(0, 2.0);
            assert!((traced(|| leaf(0, 7.0) * leaf(1, 3.0)).value() - 21.0).abs() < 1e-12);
            one * leaf(1, 5.0)
        });
        assert!((outer.value() - 10.0).abs() < 1e-12);
    }
}
