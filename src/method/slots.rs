//! The numbers of a method's inputs, taken in order. What does not fit is noted and an empty sum taken in its place, so that no method compiles a way back out; the whole is refused at the end.

use super::registry::Slot;
use crate::formula::{Number, Outcome};
use crate::quantity::Dimension;
use std::vec;

/// Slots, or the fields of one record, in the order of the inputs.
pub struct Slots<N> {
    rest: vec::IntoIter<Slot<N>>,
    fit: bool,
}

impl<N: Number> Slots<N> {
    /// Reads a method's inputs from all of these slots, and the method from them; none where they do not fit.
    pub fn read<I>(
        slots: Vec<Slot<N>>,
        take: fn(&mut Slots<N>) -> I,
        read: fn(I) -> Outcome<N>,
    ) -> Option<Outcome<N>> {
        let mut slots = Slots { rest: slots.into_iter(), fit: true };
        let inputs = take(&mut slots);
        slots.fits().then(|| read(inputs))
    }

    /// A number.
    pub fn one(&mut self) -> N {
        match self.rest.next() {
            Some(Slot::One(number)) => number,
            _ => self.nothing(),
        }
    }

    /// A number that the equation goes without.
    pub fn maybe(&mut self) -> Option<N> {
        match self.rest.next() {
            Some(Slot::Absent) => None,
            Some(Slot::One(number)) => Some(number),
            _ => Some(self.nothing()),
        }
    }

    /// Records.
    pub fn list<R>(&mut self, take: fn(&mut Slots<N>) -> R) -> Vec<R> {
        let records = self.records();
        let mut list = Vec::new();
        for mut fields in records {
            list.push(take(&mut fields));
            self.fit &= fields.fits();
        }
        list
    }

    fn records(&mut self) -> Vec<Slots<N>> {
        let Some(Slot::List(records)) = self.rest.next() else {
            self.fit = false;
            return Vec::new();
        };
        let fields = |fields: Vec<N>| fields.into_iter().map(Slot::One).collect::<Vec<_>>();
        records.into_iter().map(|record| Slots { rest: fields(record).into_iter(), fit: true }).collect()
    }

    fn nothing(&mut self) -> N {
        self.fit = false;
        N::sum(Dimension::ONE, Vec::new())
    }

    fn fits(&self) -> bool {
        self.fit && self.rest.len() == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(slots: Vec<Slot<f64>>) -> Option<f64> {
        let take = |slots: &mut Slots<f64>| {
            (slots.one(), slots.maybe(), slots.list(|fields| fields.one() - fields.one()))
        };
        let read = |(one, maybe, list): (f64, Option<f64>, Vec<f64>)| {
            Outcome::emits(crate::gas::Gas::Co2, one + maybe.unwrap_or(0.0) + list.iter().sum::<f64>())
        };
        Slots::read(slots, take, read).map(|outcome| outcome.gases[0].1)
    }

    #[test]
    fn what_does_not_fit_is_refused_whole() {
        let list = || Slot::List(vec![vec![5.0, 2.0], vec![1.0, 1.0]]);
        assert_eq!(sum(vec![Slot::One(1.0), Slot::Absent, list()]), Some(4.0));
        assert_eq!(sum(vec![Slot::One(1.0), Slot::One(2.0), list()]), Some(6.0));
        assert_eq!(sum(vec![Slot::One(1.0), Slot::Absent]), None);
        assert_eq!(sum(vec![Slot::Absent, Slot::Absent, list()]), None);
        assert_eq!(sum(vec![Slot::One(1.0), Slot::Absent, list(), Slot::Absent]), None);
        assert_eq!(sum(vec![Slot::One(1.0), Slot::Absent, Slot::List(vec![vec![1.0]])]), None);
    }
}
