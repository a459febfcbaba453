//! Computing: prepared slots into gases and failed guards, in the value reading or with the whole trace.

use super::registry::{Method, Slot};
use crate::formula::outcome::Memo;
use crate::formula::{Datum, Number, Outcome, Trace};
use crate::gas::Gas;
use crate::notice::{Code, Notice};

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
    /// The failed guards as notices at this place.
    pub fn refusals(&self, place: &str) -> Vec<Notice> {
        self.failed.iter().map(|(code, value)| Notice::new(*code, place).found(value)).collect()
    }
}

/// The value reading; None where the slots do not fit the method.
pub fn value(method: &Method, slots: &[Slot<Datum>]) -> Option<Computed> {
    let outcome = (method.value)(lift(slots))?;
    let failed = outcome.guards.into_iter().filter(|(_, value)| *value < 0.0).collect();
    Some(Computed { gases: outcome.gases, memo: outcome.memo, failed })
}

/// The trace reading.
pub fn trace(method: &Method, slots: &[Slot<Datum>]) -> Option<Outcome<Trace>> {
    (method.trace)(lift(slots))
}

fn lift<N: Number>(slots: &[Slot<Datum>]) -> Vec<Slot<N>> {
    slots
        .iter()
        .map(|slot| match slot {
            Slot::One(datum) => Slot::One(datum.lift()),
            Slot::List(records) => {
                Slot::List(records.iter().map(|fields| fields.iter().map(Datum::lift).collect()).collect())
            }
        })
        .collect()
}
