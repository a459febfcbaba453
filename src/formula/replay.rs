//! A derivation played again: the same steps over columns of numbers, many lines at once. It is made of one trace, so that no method is compiled once more.

use super::outcome::Outcome;
use super::table::Table;
use super::trace::{Step, Trace};
use crate::gas::Gas;
use crate::notice::Code;

/// So many lines are played in one go: the registers of a method stay in the nearest cache.
pub const WIDTH: usize = 128;

/// The steps of a method in order, operands before what uses them.
#[derive(Clone, Debug)]
pub struct Replay {
    steps: Vec<Op>,
    /// the gases with the step that gives each
    pub gases: Vec<(Gas, usize)>,
    /// the guards with the step that each looks at
    pub guards: Vec<(Code, usize)>,
}

#[derive(Clone, Debug)]
enum Op {
    Leaf(usize),
    Constant(f64),
    Sum(Vec<usize>),
    Difference(usize, usize),
    Product(usize, usize),
    Quotient(usize, usize),
    Table(&'static Table, Vec<usize>),
}

/// What the steps gave for one stretch of lines.
#[derive(Debug, Default)]
pub struct Registers {
    cells: Vec<f64>,
    count: usize,
}

impl Registers {
    /// What one step gave, line by line.
    pub fn of(&self, step: usize) -> &[f64] {
        part(&self.cells, step, self.count)
    }
}

fn part(cells: &[f64], step: usize, count: usize) -> &[f64] {
    let from = step.saturating_mul(WIDTH);
    cells.get(from..from.saturating_add(count)).unwrap_or_default()
}

impl Replay {
    /// The steps of a traced outcome; the key of each leaf is the column that it is read from.
    pub fn of(outcome: &Outcome<Trace>) -> Replay {
        let mut tape = Replay { steps: Vec::new(), gases: Vec::new(), guards: Vec::new() };
        let mut known: Vec<Trace> = Vec::new();
        for (gas, trace) in &outcome.gases {
            let step = tape.record(trace, &mut known);
            tape.gases.push((*gas, step));
        }
        for (code, trace) in &outcome.guards {
            let step = tape.record(trace, &mut known);
            tape.guards.push((*code, step));
        }
        tape
    }

    fn record(&mut self, result: &Trace, known: &mut Vec<Trace>) -> usize {
        let place = |known: &[Trace], trace: &Trace| known.iter().position(|one| one.is(trace));
        for trace in result.operands_first() {
            if place(known, &trace).is_some() {
                continue;
            }
            let parts: Vec<usize> = trace.operands().filter_map(|operand| place(known, &operand)).collect();
            let (first, second) =
                (parts.first().copied().unwrap_or_default(), parts.get(1).copied().unwrap_or_default());
            self.steps.push(match trace.step() {
                Step::Leaf(key) => Op::Leaf(key),
                Step::Constant(constant) => Op::Constant(constant.value()),
                Step::Sum => Op::Sum(parts),
                Step::Difference => Op::Difference(first, second),
                Step::Product => Op::Product(first, second),
                Step::Quotient => Op::Quotient(first, second),
                Step::Table(table) => Op::Table(table, parts),
            });
            known.push(trace);
        }
        place(known, result).unwrap_or_default()
    }

    /// Plays lines `from` to `from + count`, at most `WIDTH` of them. Equal to the value reading but for the sign of a zero, which an exact sum does not know.
    pub fn play(&self, columns: &[Vec<f64>], from: usize, count: usize, registers: &mut Registers) {
        registers.count = count.min(WIDTH);
        registers.cells.resize(self.steps.len().saturating_mul(WIDTH), 0.0);
        for (at, op) in self.steps.iter().enumerate() {
            let Some((done, rest)) = registers.cells.split_at_mut_checked(at.saturating_mul(WIDTH)) else {
                return;
            };
            let Some(out) = rest.get_mut(..registers.count) else { return };
            op.play(columns, from, done, out);
        }
    }
}

impl Op {
    fn play(&self, columns: &[Vec<f64>], from: usize, done: &[f64], out: &mut [f64]) {
        let count = out.len();
        let of = |step: &usize| part(done, *step, count);
        match self {
            Op::Leaf(key) => {
                let column = columns.get(*key).and_then(|c| c.get(from..from.saturating_add(count)));
                match column {
                    Some(column) => out.copy_from_slice(column),
                    None => out.fill(f64::NAN),
                }
            }
            Op::Constant(value) => out.fill(*value),
            Op::Sum(parts) => {
                out.fill(0.0);
                for step in parts {
                    out.iter_mut().zip(of(step)).for_each(|(out, part)| *out += part);
                }
            }
            Op::Difference(a, b) => each(out, of(a), of(b), |a, b| a - b),
            Op::Product(a, b) => each(out, of(a), of(b), |a, b| a * b),
            Op::Quotient(a, b) => each(out, of(a), of(b), |a, b| a / b),
            Op::Table(table, places) => {
                for (at, out) in out.iter_mut().enumerate() {
                    let place: Vec<f64> =
                        places.iter().filter_map(|step| of(step).get(at).copied()).collect();
                    *out = table.at(&place).0;
                }
            }
        }
    }
}

/// Not by a pointer to the act: each is a loop of its own, and its lines are computed several at once.
fn each(out: &mut [f64], a: &[f64], b: &[f64], act: impl Fn(f64, f64) -> f64) {
    for ((out, a), b) in out.iter_mut().zip(a).zip(b) {
        *out = act(*a, *b);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formula::{Leaf, Mark, Number, Tape};
    use crate::quantity::Dimension;
    use std::rc::Rc;

    fn formula<N: Number>(a: N, b: N) -> Outcome<N> {
        let sum = N::sum(Dimension::ONE, vec![a.clone(), b.clone(), a]);
        let less = sum.clone() - b.clone();
        Outcome::emits(Gas::Co2, sum * less.clone() / b).guarded(Code::BalanceNegative, less)
    }

    #[test]
    fn what_is_played_again_is_what_the_formula_gives() {
        let leaf = |key| Mark::leaf(Leaf { value: 1.0, dimension: Dimension::ONE, key });
        let (outcome, tape) = Tape::of(|| formula(leaf(0), leaf(1)));
        let tape = Rc::new(tape);
        let replay = Replay::of(&outcome.each(|mark| Trace::of(&tape, mark)));
        let columns = vec![vec![0.1, -0.7, 3.5], vec![0.3, 0.9, 7.1]];
        let mut registers = Registers::default();
        replay.play(&columns, 0, 3, &mut registers);
        for (lane, (a, b)) in columns[0].iter().zip(&columns[1]).enumerate() {
            let plain = formula(*a, *b);
            assert_eq!(registers.of(replay.gases[0].1)[lane].to_bits(), plain.gases[0].1.to_bits());
            assert_eq!(registers.of(replay.guards[0].1)[lane].to_bits(), plain.guards[0].1.to_bits());
        }
    }
}
