//! The lines of one source: their inputs in columns, their masses, and the sums of these. A method of single quantities is played over the columns; a balance is one line that is computed by itself.

use super::assess::takes_lists;
#[cfg(feature = "audit")]
use super::checks::Checked;
use super::gases::{Masses, weight};
use super::total::{Measure, Total};
use crate::formula::Datum;
use crate::formula::replay::{Registers, Replay, WIDTH};
use crate::gas::Gas;
use crate::library::GwpSet;
use crate::method::compute::{self, Computed};
use crate::method::registry::{Method, Slot};
use crate::notice::{Code, Notice};
use crate::quantity::Exact;

/// The lines of one source.
#[derive(Debug)]
pub(super) struct Block {
    /// its place among the sources
    pub source: usize,
    /// its method
    pub method: &'static Method,
    /// its lines in the order of their streams
    pub lanes: Vec<Lane>,
    /// by line: something of it is lacking. What every sum asks of every line stands close together, apart from the lanes.
    lacking: Vec<bool>,
    /// by line: a guard refused it
    refused: Vec<bool>,
    emits: Vec<Gas>,
    store: Store,
    /// by measure: each gas, then all together
    sums: Vec<Total>,
}

/// What is kept of one line beside its numbers.
#[derive(Debug, Default)]
pub(super) struct Lane {
    /// its streams
    pub streams: Vec<usize>,
    /// guards that refused it
    pub failed: Vec<(Code, f64)>,
    /// notices of its inputs
    pub told: Vec<Notice>,
    /// notices of its streams
    pub besides: Vec<Notice>,
    /// what the cross-checks found
    #[cfg(feature = "audit")]
    pub checked: Checked,
}

#[derive(Debug)]
enum Store {
    /// Masses in tonnes, no number where there is none: an exact one is made where it is added.
    Played {
        tape: Replay,
        columns: Vec<Vec<f64>>,
        masses: Vec<Vec<f64>>,
        weights: Vec<Vec<f64>>,
    },
    Alone(Vec<Masses>),
}

/// A line read: its notices, and what is computed with.
pub(super) struct ReadLine<'r> {
    /// what is kept of it
    pub lane: Lane,
    /// the inputs; none while something is lacking
    pub slots: Option<&'r [Slot<Datum>]>,
    /// the species of a family of gases
    pub species: Option<&'r str>,
}

impl Block {
    /// No lines yet.
    pub fn new(source: usize, method: &'static Method) -> Block {
        let emits = compute::gases(method);
        let single = !takes_lists(method) && method.inputs.iter().all(|input| !input.optional);
        let store = match compute::replay(method).filter(|_| single) {
            Some(tape) => Store::Played {
                columns: vec![Vec::new(); method.inputs.len()],
                // CO2 alone is its own CO2e: one column serves both.
                masses: vec![Vec::new(); if emits == [Gas::Co2] { 1 } else { emits.len() + 1 }],
                weights: vec![Vec::new(); if emits == [Gas::Co2] { 0 } else { emits.len() }],
                tape,
            },
            None => Store::Alone(Vec::new()),
        };
        let sums = vec![Total::default(); emits.len() + 1];
        Block {
            source,
            method,
            lanes: Vec::new(),
            lacking: Vec::new(),
            refused: Vec::new(),
            emits,
            store,
            sums,
        }
    }

    /// Takes in one more line; `play` computes it.
    pub fn push(&mut self, read: ReadLine<'_>, gwp: Option<&GwpSet>) {
        let at = self.lanes.len();
        self.lanes.push(Lane::default());
        self.lacking.push(true);
        self.refused.push(false);
        match &mut self.store {
            Store::Played { columns, masses, weights, .. } => {
                let all = columns.iter_mut().chain(masses).chain(weights);
                all.for_each(|column| column.push(f64::NAN));
            }
            Store::Alone(all) => all.push(Masses::default()),
        }
        self.put(at, read, gwp);
    }

    /// One line read anew and computed, the sums with it.
    pub fn replace(&mut self, at: usize, read: ReadLine<'_>, gwp: Option<&GwpSet>) {
        let before = self.shares(at);
        self.put(at, read, gwp);
        self.play_from(at, 1, &mut Registers::default());
        let after = self.shares(at);
        for ((sum, before), after) in self.sums.iter_mut().zip(before).zip(after) {
            *sum = *sum - before + after;
        }
    }

    /// Every line computed from its columns, every sum made of them.
    pub fn play(&mut self) {
        let count = self.lanes.len();
        let (mut from, mut registers) = (0, Registers::default());
        while from < count {
            self.play_from(from, count - from, &mut registers);
            from += WIDTH;
        }
        self.sums = match &self.store {
            Store::Played { masses, .. } => masses.iter().map(|column| self.column(column)).collect(),
            Store::Alone(_) => (0..=self.emits.len())
                .map(|measure| (0..count).map(|at| self.share(at, measure)).sum())
                .collect(),
        };
        // Where one column serves two measures.
        let last = self.sums.last().copied().unwrap_or_default();
        self.sums.resize(self.emits.len() + 1, last);
    }

    /// The sum of its lines in this measure.
    pub fn sum(&self, measure: Measure) -> Total {
        let place = match measure {
            Measure::Co2e if self.emits.is_empty() => None,
            Measure::Co2e => Some(self.emits.len()),
            Measure::Gas(wanted) => self.emits.iter().position(|gas| *gas == wanted),
        };
        place.and_then(|place| self.sums.get(place)).copied().unwrap_or_default()
    }

    /// The masses of one line.
    pub fn masses(&self, at: usize) -> Masses {
        match &self.store {
            Store::Alone(all) => all.get(at).cloned().unwrap_or_default(),
            Store::Played { masses, .. } => {
                let of = |column: Option<&Vec<f64>>| {
                    column.and_then(|column| column.get(at)).and_then(|mass| Exact::from_tonnes(*mass))
                };
                let gases = self.emits.iter().zip(masses).map(|(gas, column)| (*gas, of(Some(column))));
                let computed = self.lacking.get(at).is_some_and(|lacking| !lacking);
                Masses { gases: gases.collect(), co2e: of(masses.last()), computed }
            }
        }
    }

    fn put(&mut self, at: usize, read: ReadLine<'_>, gwp: Option<&GwpSet>) {
        let mut lane = read.lane;
        let lacking = match &mut self.store {
            Store::Played { columns, weights, .. } => {
                let values = read.slots.unwrap_or_default().iter().map(|slot| match slot {
                    Slot::One(datum) => datum.value(),
                    _ => f64::NAN,
                });
                let mut values = values.collect::<Vec<_>>().into_iter();
                for column in columns {
                    set(column, at, values.next().unwrap_or(f64::NAN));
                }
                for (gas, column) in self.emits.iter().zip(weights) {
                    set(column, at, weight(*gas, gwp, read.species).unwrap_or(f64::NAN));
                }
                read.slots.is_none()
            }
            Store::Alone(all) => {
                let computed: Option<Computed> =
                    read.slots.and_then(|slots| compute::value(self.method, slots));
                set(all, at, Masses::of(&self.emits, computed.as_ref(), gwp, read.species));
                let lacking = computed.is_none();
                lane.failed = computed.map(|computed| computed.failed).unwrap_or_default();
                set(&mut self.refused, at, !lane.failed.is_empty());
                lacking
            }
        };
        set(&mut self.lacking, at, lacking);
        set(&mut self.lanes, at, lane);
    }

    /// At most `WIDTH` lines.
    fn play_from(&mut self, from: usize, count: usize, registers: &mut Registers) {
        let Store::Played { tape, columns, masses, weights } = &mut self.store else { return };
        let count = count.min(WIDTH);
        tape.play(columns, from, count, registers);
        for ((_, step), column) in tape.gases.iter().zip(masses.iter_mut()) {
            for (cell, value) in column.iter_mut().skip(from).zip(registers.of(*step)) {
                *cell = *value;
            }
        }
        if let (Some(together), false) = (masses.last_mut(), weights.is_empty()) {
            for at in from..from + count {
                let weighed = tape.gases.iter().zip(weights.iter()).map(|((_, step), weights)| {
                    registers
                        .of(*step)
                        .get(at - from)
                        .zip(weights.get(at))
                        .map(|(mass, weight)| mass * weight)
                });
                set(together, at, weighed.sum::<Option<f64>>().unwrap_or(f64::NAN));
            }
        }
        for at in from..from + count {
            let (Some(refused), Some(lane)) = (self.refused.get_mut(at), self.lanes.get_mut(at)) else {
                return;
            };
            // Hardly any line is: what is kept of the others is not looked at.
            if *refused {
                lane.failed.clear();
                *refused = false;
            }
            for (code, step) in &tape.guards {
                let value = registers.of(*step).get(at - from).copied();
                if let Some(value) = value.filter(|value| compute::is_below_zero(*value)) {
                    lane.failed.push((*code, value));
                    *refused = true;
                }
            }
        }
    }

    /// What one line adds to each sum.
    fn shares(&self, at: usize) -> Vec<Total> {
        (0..=self.emits.len()).map(|measure| self.share(at, measure)).collect()
    }

    fn column(&self, masses: &[f64]) -> Total {
        let standing = self.lacking.iter().zip(&self.refused);
        let lines = masses.iter().zip(standing);
        lines
            .map(|(mass, (lacking, refused))| Total::one(Exact::from_tonnes(*mass), !lacking && !refused))
            .sum()
    }

    fn share(&self, at: usize, measure: usize) -> Total {
        let (Some(lacking), Some(refused)) = (self.lacking.get(at), self.refused.get(at)) else {
            return Total::default();
        };
        let reportable = !lacking && !refused;
        match &self.store {
            Store::Played { masses, .. } => {
                let column = masses.get(measure).or(masses.last());
                Total::one(
                    column.and_then(|c| c.get(at)).and_then(|mass| Exact::from_tonnes(*mass)),
                    reportable,
                )
            }
            Store::Alone(all) => {
                let measure = self.emits.get(measure).map_or(Measure::Co2e, |gas| Measure::Gas(*gas));
                match all.get(at).filter(|masses| masses.has(measure)) {
                    Some(masses) => Total::one(masses.get(measure), reportable),
                    None => Total::default(),
                }
            }
        }
    }
}

fn set<T>(column: &mut [T], at: usize, value: T) {
    if let Some(cell) = column.get_mut(at) {
        *cell = value;
    }
}
