//! The gases of a line: each mass rounded once, all together by the GWP set of the document. Without a set there is no CO2e of other gases.

use super::assess::Line;
use super::document::Inventory;
use super::total::Measure;
use crate::gas::Gas;
use crate::library::{GwpSet, Library};
use crate::method::compute::Computed;
use crate::notice::{Code, Notice};
use crate::quantity::Exact;

/// What a line emits, by gas; a mass is none while something is lacking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Masses {
    /// gases in the order of the method
    pub gases: Vec<(Gas, Option<Exact>)>,
    /// all of them by the GWP set; none where the set or a value of it is lacking
    pub co2e: Option<Exact>,
    pub(super) computed: bool,
}

impl Masses {
    /// The masses of a computed line; of one that is not, which gases are lacking.
    pub fn of(
        emits: &[Gas],
        computed: Option<&Computed>,
        gwp: Option<&GwpSet>,
        species: Option<&str>,
    ) -> Masses {
        let Some(computed) = computed else {
            return Masses { gases: emits.iter().map(|gas| (*gas, None)).collect(), ..Masses::default() };
        };
        let gases = computed.gases.iter().map(|(gas, mass)| (*gas, Exact::from_tonnes(*mass)));
        let weighed = computed.gases.iter().map(|(gas, mass)| Some(mass * weight(*gas, gwp, species)?));
        let co2e = weighed.sum::<Option<f64>>().and_then(Exact::from_tonnes);
        Masses { gases: gases.collect(), co2e, computed: true }
    }

    /// True when this measure is one of the line.
    pub fn has(&self, measure: Measure) -> bool {
        match measure {
            Measure::Gas(wanted) => self.gases.iter().any(|(gas, _)| *gas == wanted),
            Measure::Co2e => !self.gases.is_empty(),
        }
    }

    /// The line in this measure.
    pub fn get(&self, measure: Measure) -> Option<Exact> {
        match measure {
            Measure::Gas(wanted) => {
                self.gases.iter().filter(|(gas, _)| *gas == wanted).map(|(_, mass)| *mass).sum()
            }
            Measure::Co2e => self.co2e,
        }
    }

    /// This share of every mass.
    pub fn share(&self, share: f64) -> Masses {
        let of = |mass: Option<Exact>| mass.and_then(|mass| Exact::from_tonnes(mass.tonnes() * share));
        let gases = self.gases.iter().map(|(gas, mass)| (*gas, of(*mass))).collect();
        Masses { gases, co2e: of(self.co2e), computed: self.computed }
    }

    /// The measure that stands for the line where one number is shown: CO2 where it has any, else its first gas.
    pub fn main(&self) -> Measure {
        let co2 = self.has(Measure::Gas(Gas::Co2));
        Measure::Gas(self.gases.first().filter(|_| !co2).map_or(Gas::Co2, |(gas, _)| *gas))
    }

    /// True when the method gave a result.
    pub fn is_computed(&self) -> bool {
        self.computed
    }

    /// True when it was computed and is no mass that a total can hold.
    pub fn is_out_of_range(&self) -> bool {
        self.computed && self.gases.iter().any(|(_, mass)| mass.is_none())
    }
}

/// t CO2e per t of this gas; a family of gases by the species that the stream names as its material.
pub(super) fn weight(gas: Gas, gwp: Option<&GwpSet>, species: Option<&str>) -> Option<f64> {
    if gas == Gas::Co2 {
        return Some(1.0);
    }
    let set = gwp?;
    set.of_gas(gas).or_else(|| set.of_species(species?)).map(|value| value.value)
}

/// Gases that have no CO2e, and why.
pub fn notices(document: &Inventory, library: &Library, lines: &[Line<'_>]) -> Vec<Notice> {
    let sets: Vec<&str> = library.gwp.iter().map(|set| set.id.as_str()).collect();
    let named = document.settings.gwp.as_deref();
    let set = named.and_then(|id| library.gwp_set(id));
    if let (Some(named), None) = (named, set) {
        return vec![Notice::new(Code::GwpUnknown, "settings/gwp").expected(sets.join(", ")).found(named)];
    }
    let others = lines.iter().filter(|line| line.masses.gases.iter().any(|(gas, _)| *gas != Gas::Co2));
    let Some(set) = set else {
        let mut found: Vec<&str> = Vec::new();
        for (gas, _) in others.flat_map(|line| &line.masses.gases).filter(|(gas, _)| *gas != Gas::Co2) {
            let formula = gas.formula();
            if !found.contains(&formula) {
                found.push(formula);
            }
        }
        let notice = Notice::new(Code::GwpMissing, "settings/gwp").expected(sets.join(", "));
        return if found.is_empty() { Vec::new() } else { vec![notice.found(found.join(", "))] };
    };
    let without = others.filter(|line| line.masses.computed && line.masses.co2e.is_none());
    without
        .filter(|line| !line.masses.is_out_of_range())
        .map(|line| {
            let stream = line.streams.first().and_then(|at| document.streams.get(*at));
            let (id, item) = stream.map_or(("", None), |s| (s.id.as_str(), s.item.as_deref()));
            let unweighed = |(gas, _): &&(Gas, Option<Exact>)| weight(*gas, Some(set), item).is_none();
            let gas = line.masses.gases.iter().find(unweighed).map_or(Gas::Co2, |(gas, _)| *gas);
            set.lacks(gas, item, &format!("streams/{id}/item"))
        })
        .collect()
}
