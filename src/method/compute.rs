//! Computing: prepared slots into gases and failed guards, in the value reading or with the whole trace.

use super::registry::{Input, Kind, Method, Shape, Slot};
use crate::decimal::Plain;
use crate::formula::outcome::Memo;
use crate::formula::replay::Replay;
use crate::formula::trace::Step;
use crate::formula::{Datum, Dimensioned, Leaf, Mark, Number, Outcome, Tape, Trace};
use crate::gas::Gas;
use crate::notice::{Code, Notice};
use crate::quantity::{Dimension, Written};
use std::rc::Rc;

/// A thousandth of a thousandth of a thousandth, of a tonne or of a whole, is no difference.
const LAST: f64 = 1e9;

/// A method computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Computed {
    /// mass of each gas in t
    pub gases: Vec<(Gas, f64)>,
    /// intermediate results in canonical units
    pub memo: Vec<(Memo, f64)>,
    /// guards that failed; the result stands but must not be reported
    pub failed: Vec<(Code, f64)>,
}

impl Computed {
    fn of(outcome: Outcome<f64>) -> Computed {
        let failed = outcome.guards.into_iter().filter(|(_, value)| is_below_zero(*value)).collect();
        Computed { gases: outcome.gases, memo: outcome.memo, failed }
    }

    /// The main output: the first gas, or what is found instead of one.
    pub fn main(&self) -> Option<f64> {
        let found = || self.memo.iter().find(|(memo, _)| *memo == Memo::Result).map(|(_, value)| *value);
        self.gases.first().map(|(_, mass)| *mass).or_else(found)
    }

    /// The failed guards as notices at this place.
    pub fn refusals(&self, method: &Method, slots: &[Slot<Datum>], place: &str) -> Vec<Notice> {
        refusals(&self.failed, method, slots, place)
    }
}

/// Below zero by more than the last digits of a difference of binary fractions: 90 × 0.7 less 70 × 0.9 is nothing.
pub fn is_below_zero(value: f64) -> bool {
    (value * LAST).round() < 0.0
}

/// What guards refused, without the last digits of a difference of binary fractions; of parts above their whole so much as is too much. The units come with the check.
pub fn refusals(failed: &[(Code, f64)], method: &Method, slots: &[Slot<Datum>], place: &str) -> Vec<Notice> {
    let of = |(code, value): &(Code, f64)| {
        let value = if *code == Code::CompositionAboveOne { -value } else { *value };
        let short = (value * LAST).round() / LAST;
        let short = Plain(if short.is_finite() && short.abs() > 0.0 { short } else { value });
        Notice::new(*code, place).found(Written::new(short.to_string(), unit(*code, method, slots)))
    };
    failed.iter().map(of).collect()
}

/// The unit of what this guard looks at.
#[cfg(feature = "audit")]
fn unit(code: Code, method: &Method, slots: &[Slot<Datum>]) -> String {
    let guards = dimensions(method, slots).map(|outcome| outcome.guards).unwrap_or_default();
    let measured = guards.into_iter().find(|(guard, _)| *guard == code).and_then(|(_, of)| of.0.ok());
    measured.map(|dimension| dimension.canonical_unit()).unwrap_or_default()
}

#[cfg(not(feature = "audit"))]
fn unit(_: Code, _: &Method, _: &[Slot<Datum>]) -> String {
    String::new()
}

/// The value reading; None where the slots do not fit the method.
pub fn value(method: &Method, slots: &[Slot<Datum>]) -> Option<Computed> {
    let (outcome, tape) = Tape::of(|| (method.read)(lift(slots)));
    Some(Computed::of(outcome?.each(|mark| tape.value(mark))))
}

/// The value reading in bare numbers, without a tape.
#[cfg(not(target_arch = "wasm32"))]
pub fn plain(method: &Method, slots: &[Slot<Datum>]) -> Option<Computed> {
    (method.plain)(lift(slots)).map(Computed::of)
}

/// What each intermediate result measures, with these slots; a clash where amounts of two kinds were added.
pub fn dimensions(method: &Method, slots: &[Slot<Datum>]) -> Option<Outcome<Dimensioned>> {
    trace(method, slots).map(measured)
}

/// True where the method looks something up in a published table, whose places without a value give no number.
pub fn reads_table(traced: &Outcome<Trace>) -> bool {
    let gases = traced.gases.iter().map(|(_, mass)| mass);
    let mut numbers = gases.chain(traced.memo.iter().map(|(_, value)| value));
    numbers.any(|number| number.operands_first().iter().any(|one| matches!(one.step(), Step::Table(_))))
}

/// The trace reading.
pub fn trace(method: &Method, slots: &[Slot<Datum>]) -> Option<Outcome<Trace>> {
    traced(|| (method.read)(lift(slots)))
}

/// One datum of its own, traced.
#[cfg(feature = "audit")]
pub fn datum(datum: &Datum) -> Trace {
    let (mark, tape) = Tape::of(|| datum.lift::<Mark>());
    Trace::of(&Rc::new(tape), mark)
}

/// What a method answers, with amounts in mass: its gases, then what it finds beside or instead of them.
pub fn answers(method: &Method) -> Vec<Dimension> {
    let Some(outcome) = traced(|| (method.read)(ones(method))).map(measured) else { return Vec::new() };
    let gases = outcome.gases.iter().map(|(gas, _)| Dimension::of_gas(*gas));
    let found = outcome.memo.iter().filter(|(memo, _)| *memo == Memo::Result);
    gases.chain(found.filter_map(|(_, d)| d.0.ok())).collect()
}

/// Every step of a method: what it names besides its inputs, whatever is put in.
#[cfg(feature = "audit")]
pub fn steps(method: &Method) -> Vec<Step> {
    let Some(outcome) = traced(|| (method.read)(ones(method))) else { return Vec::new() };
    let ends = outcome.gases.iter().map(|(_, end)| end).chain(outcome.memo.iter().map(|(_, end)| end));
    ends.flat_map(Trace::operands_first).map(|one| one.step()).collect()
}

/// The gases that a method can answer.
pub fn gases(method: &Method) -> Vec<Gas> {
    let (outcome, _) = Tape::of(|| (method.read)(ones(method)));
    outcome.map(|o| o.gases.iter().map(|(gas, _)| *gas).collect()).unwrap_or_default()
}

/// The steps of the method over its inputs, one column each; none for a method that takes lists.
pub fn replay(method: &Method) -> Option<Replay> {
    let one = |(key, input): (usize, &Input)| {
        let dimension = *input.one()?.dimensions(Some(Dimension::STUFF)).first()?;
        Some(Slot::One(Mark::leaf(Leaf { value: 1.0, dimension, key })))
    };
    let slots = || method.inputs.iter().enumerate().map(one).collect::<Option<Vec<_>>>();
    traced(|| (method.read)(slots()?)).map(|outcome| Replay::of(&outcome))
}

/// Every input given, as 1 of its dimension.
fn ones(method: &Method) -> Vec<Slot<Mark>> {
    let any = |dimension| Mark::leaf(Leaf { value: 1.0, dimension, key: 0 });
    let of = |kind: Kind| kind.dimensions(Some(Dimension::STUFF)).into_iter().next().map(any);
    let one = |input: &Input| match input.shape {
        Shape::One(kind) => of(kind).map(Slot::One),
        Shape::List(fields) => {
            Some(Slot::List(vec![fields.iter().filter_map(Input::one).filter_map(of).collect()]))
        }
    };
    method.inputs.iter().filter_map(one).collect()
}

/// Every trace knows what it measures, so a method is not compiled once more to be asked.
fn measured(traced: Outcome<Trace>) -> Outcome<Dimensioned> {
    traced.each(|trace| trace.dimension())
}

fn traced(read: impl FnOnce() -> Option<Outcome<Mark>>) -> Option<Outcome<Trace>> {
    let (outcome, tape) = Tape::of(read);
    let tape = Rc::new(tape);
    outcome.map(|outcome| outcome.each(|mark| Trace::of(&tape, mark)))
}

fn lift<N: Number>(slots: &[Slot<Datum>]) -> Vec<Slot<N>> {
    slots
        .iter()
        .map(|slot| match slot {
            Slot::One(datum) => Slot::One(datum.lift()),
            Slot::Absent => Slot::Absent,
            Slot::List(records) => {
                Slot::List(records.iter().map(|fields| fields.iter().map(Datum::lift).collect()).collect())
            }
        })
        .collect()
}
