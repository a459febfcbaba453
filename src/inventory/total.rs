//! A total: an exact sum of lines in one measure, and how far it can be trusted to be whole.

use super::assess::Line;
use crate::gas::Gas;
use crate::quantity::Exact;
use std::iter::Sum;
use std::ops::{Add, Sub};

/// What is added up: the mass of one gas, or all gases by the GWP set that the document names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// mass of one gas
    Gas(Gas),
    /// all gases together
    Co2e,
}

/// CO2, the measure of totals that name none.
pub const CO2: Measure = Measure::Gas(Gas::Co2);

/// How far a total can be trusted to be whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// sum of the lines that have a value
    pub sum: Exact,
    /// lines without a value
    pub missing: usize,
    /// lines that must not be reported
    pub withheld: usize,
    /// lines with a value
    pub present: usize,
}

impl Measure {
    /// The last part of a number id: `co2`, `ch4`, `co2e`.
    pub fn id(self) -> &'static str {
        match self {
            Measure::Gas(gas) => gas.id(),
            Measure::Co2e => "co2e",
        }
    }

    /// The unit of its sums.
    pub fn unit(self) -> &'static str {
        match self {
            Measure::Gas(gas) => gas.unit(),
            Measure::Co2e => "tCO2e",
        }
    }

    /// The measure of this id.
    pub fn of_id(id: &str) -> Option<Measure> {
        let gas = Gas::ALL.into_iter().find(|gas| gas.id() == id).map(Measure::Gas);
        gas.or((id == "co2e").then_some(Measure::Co2e))
    }
}

impl Total {
    /// The sum of these lines in one measure; a line that never has this gas is neither in it nor missing from it.
    pub fn of<'l, 'd: 'l>(lines: impl Iterator<Item = &'l Line<'d>>, measure: Measure) -> Total {
        let concerned = lines.filter(|line| line.masses.has(measure));
        concerned.fold(Total::default(), |total, line| {
            total + Total::one(line.masses.get(measure), line.is_reportable())
        })
    }

    /// What one line adds.
    pub fn one(mass: Option<Exact>, reportable: bool) -> Total {
        let present = usize::from(mass.is_some());
        Total {
            sum: mass.unwrap_or_default(),
            missing: 1 - present,
            withheld: if reportable { 0 } else { present },
            present,
        }
    }

    /// True when nothing is missing and nothing was refused.
    pub fn is_reportable(&self) -> bool {
        self.present > 0 && self.missing == 0 && self.withheld == 0
    }
}

/// CO2 has the bare id, as in documents before there were other gases.
pub fn number_id(id: &str, measure: Measure) -> String {
    if measure == CO2 { id.to_owned() } else { format!("{id}/{}", measure.id()) }
}

impl Add for Total {
    type Output = Total;
    fn add(self, other: Total) -> Total {
        Total {
            sum: self.sum + other.sum,
            missing: self.missing + other.missing,
            withheld: self.withheld + other.withheld,
            present: self.present + other.present,
        }
    }
}

impl Sum for Total {
    fn sum<I: Iterator<Item = Total>>(totals: I) -> Total {
        totals.fold(Total::default(), Add::add)
    }
}

impl Sub for Total {
    type Output = Total;
    /// Without a line that was added before.
    fn sub(self, other: Total) -> Total {
        Total {
            sum: self.sum - other.sum,
            missing: self.missing.saturating_sub(other.missing),
            withheld: self.withheld.saturating_sub(other.withheld),
            present: self.present.saturating_sub(other.present),
        }
    }
}
