//! The tape: what a reading has done, step after step. It is the one reading that is compiled for every method: values, dimensions and slopes are all read from it.

use super::constant::Constant;
use super::datum::Leaf;
use super::number::{Number, sum_of};
use super::table::Table;
use crate::quantity::Dimension;
use std::cell::RefCell;
use std::mem::{self, ManuallyDrop};
use std::ops::{Add, Div, Mul, Sub};

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

/// A number of the reading that is going on: its place on the tape. A method passes places on, which costs it nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark(u32);

/// The steps of one reading in the order in which they were made: operands before what uses them.
#[derive(Debug, Default)]
pub struct Tape {
    nodes: Vec<Node>,
    operands: Vec<Mark>,
}

#[derive(Debug)]
struct Node {
    step: Step,
    value: f64,
    /// what it measures, where that does not follow from its operands
    dimension: Option<Dimension>,
    first: usize,
    count: usize,
}

thread_local! {
    /// The tape of the reading that is going on. A formula knows its numbers and nothing beside them.
    /// Between readings it is empty, so that nothing is lost where nobody drops it.
    static TAPE: ManuallyDrop<RefCell<Tape>> = const { ManuallyDrop::new(RefCell::new(Tape::empty())) };
}

impl Tape {
    const fn empty() -> Tape {
        Tape { nodes: Vec::new(), operands: Vec::new() }
    }

    /// What is read, and the tape on which its marks mean something.
    pub fn of<R>(read: impl FnOnce() -> R) -> (R, Tape) {
        let outer = on_tape(mem::take);
        let result = read();
        (result, on_tape(|tape| mem::replace(tape, outer)))
    }

    /// The value at a mark; no number where the mark is of another tape.
    pub fn value(&self, mark: Mark) -> f64 {
        self.node(mark).map_or(f64::NAN, |node| node.value)
    }

    /// What was done there.
    pub fn step(&self, mark: Mark) -> Step {
        self.node(mark).map_or(Step::Sum, |node| node.step)
    }

    /// What it was done to.
    pub fn operands(&self, mark: Mark) -> &[Mark] {
        let operands = self.node(mark).and_then(|node| self.operands.get(node.first..)?.get(..node.count));
        operands.unwrap_or_default()
    }

    /// What it was said to measure, where that does not follow from its operands.
    pub(super) fn said(&self, mark: Mark) -> Option<Dimension> {
        self.node(mark).and_then(|node| node.dimension)
    }

    /// By how much the number at `of` moves with each number on the tape. One sweep from the result back.
    pub(super) fn slopes(&self, of: Mark) -> Vec<f64> {
        let mut slopes = vec![0.0; self.nodes.len()];
        if let Some(slope) = slopes.get_mut(of.0 as usize) {
            *slope = 1.0;
        }
        for at in (0..=of.0).rev() {
            let slope = slopes.get(at as usize).copied().unwrap_or(0.0);
            // What the result does not need may have no finite slope of its own, and 0 × ∞ is no number.
            if slope == 0.0 {
                continue;
            }
            for (operand, partial) in self.operands(Mark(at)).iter().zip(self.partials(Mark(at))) {
                if let Some(sum) = slopes.get_mut(operand.0 as usize) {
                    *sum += slope * partial;
                }
            }
        }
        slopes
    }

    /// The slope at a mark among all slopes.
    pub(super) fn slope(slopes: &[f64], mark: Mark) -> f64 {
        slopes.get(mark.0 as usize).copied().unwrap_or(0.0)
    }

    /// Every mark that this one needs, once, operands before what uses them, and itself last.
    pub(super) fn operands_first(&self, of: Mark) -> Vec<Mark> {
        let mut seen = vec![false; self.nodes.len()];
        let mut order = Vec::new();
        let mut open = vec![(of, false)];
        while let Some((mark, expanded)) = open.pop() {
            if expanded {
                order.push(mark);
                continue;
            }
            let Some(seen) = seen.get_mut(mark.0 as usize) else { continue };
            if mem::replace(seen, true) {
                continue;
            }
            open.push((mark, true));
            open.extend(self.operands(mark).iter().rev().map(|operand| (*operand, false)));
        }
        order
    }

    /// How the number at a mark moves with each of its operands.
    fn partials(&self, mark: Mark) -> Vec<f64> {
        let values: Vec<f64> = self.operands(mark).iter().map(|operand| self.value(*operand)).collect();
        match (self.step(mark), values.as_slice()) {
            (Step::Difference, _) => vec![1.0, -1.0],
            (Step::Product, [a, b]) => vec![*b, *a],
            (Step::Quotient, [a, b]) => vec![1.0 / b, -a / (b * b)],
            (Step::Table(table), _) => table.at(&values).1,
            _ => vec![1.0; values.len()],
        }
    }

    fn node(&self, mark: Mark) -> Option<&Node> {
        self.nodes.get(mark.0 as usize)
    }

    fn note(&mut self, step: Step, value: f64, dimension: Option<Dimension>, operands: &[Mark]) -> Mark {
        // Two thousand million steps do not fit where this runs.
        let mark = Mark(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        let first = self.operands.len();
        self.operands.extend_from_slice(operands);
        self.nodes.push(Node { step, value, dimension, first, count: operands.len() });
        mark
    }
}

fn on_tape<R>(work: impl FnOnce(&mut Tape) -> R) -> R {
    TAPE.with(|tape| work(&mut tape.borrow_mut()))
}

fn noted(step: Step, value: f64, dimension: Dimension) -> Mark {
    on_tape(|tape| tape.note(step, value, Some(dimension), &[]))
}

fn binary(step: Step, left: Mark, right: Mark) -> Mark {
    on_tape(|tape| {
        let (a, b) = (tape.value(left), tape.value(right));
        let value = match step {
            Step::Difference => a - b,
            Step::Product => a * b,
            Step::Quotient => a / b,
            _ => a + b,
        };
        tape.note(step, value, None, &[left, right])
    })
}

impl Add for Mark {
    type Output = Mark;
    fn add(self, other: Mark) -> Mark {
        binary(Step::Sum, self, other)
    }
}

impl Sub for Mark {
    type Output = Mark;
    fn sub(self, other: Mark) -> Mark {
        binary(Step::Difference, self, other)
    }
}

impl Mul for Mark {
    type Output = Mark;
    fn mul(self, other: Mark) -> Mark {
        binary(Step::Product, self, other)
    }
}

impl Div for Mark {
    type Output = Mark;
    fn div(self, other: Mark) -> Mark {
        binary(Step::Quotient, self, other)
    }
}

impl Number for Mark {
    fn leaf(leaf: Leaf) -> Mark {
        noted(Step::Leaf(leaf.key), leaf.value, leaf.dimension)
    }

    fn constant(constant: &'static Constant) -> Mark {
        noted(Step::Constant(constant), constant.value(), constant.dimension)
    }

    fn sum(dimension: Dimension, items: Vec<Mark>) -> Mark {
        on_tape(|tape| {
            let value = sum_of(items.iter().map(|item| tape.value(*item)));
            tape.note(Step::Sum, value, Some(dimension), &items)
        })
    }

    fn table(table: &'static Table, place: Vec<Mark>) -> Mark {
        on_tape(|tape| {
            let values: Vec<f64> = place.iter().map(|place| tape.value(*place)).collect();
            tape.note(Step::Table(table), table.at(&values).0, Some(table.dimension), &place)
        })
    }
}
