//! The registry: what a method takes and gives, and one function per reading. `describe` and every form are built from it.

use crate::formula::{Dimensioned, Outcome, Trace};
use crate::library::Parameter;
use crate::quantity::Dimension;

/// Every method there is, in the order of the guidelines.
pub static METHODS: &[&Method] = &[
    &super::fuel_combustion::METHOD,
    &super::fuel_by_carbon::METHOD,
    &super::carbon_balance::METHOD,
    &super::carbonate::decomposition::METHOD,
    &super::carbonate::uptake::METHOD,
    &super::lime::by_product::METHOD,
    &super::lime::by_carbonate::METHOD,
    &super::carbon_material::calcination::METHOD,
    &super::carbon_material::baking::METHOD,
    &super::carbon_material::graphitisation::METHOD,
    &super::carbon_material::flue_gas_incineration::METHOD,
    &super::carbon_material::flue_gas_desulphurisation::METHOD,
    &super::purchased_electricity::METHOD,
    &super::purchased_heat::METHOD,
    &super::purchased_steam::METHOD,
];

/// The method of this id.
pub fn find(id: &str) -> Option<&'static Method> {
    METHODS.iter().copied().find(|method| method.id == id)
}

/// One equation.
#[derive(Debug)]
pub struct Method {
    /// kebab-case name in calls, documents and sector files
    pub id: &'static str,
    /// name in Chinese
    pub zh: &'static str,
    /// name in English
    pub en: &'static str,
    /// the equation in the standard's symbols
    pub equation: &'static str,
    /// the clause it comes from
    pub clause: &'static str,
    /// inputs in the standard's order
    pub inputs: &'static [Input],
    /// the value reading; None where the slots do not fit the inputs
    pub value: fn(Vec<Slot<f64>>) -> Option<Outcome<f64>>,
    /// the dimension reading
    pub dimension: fn(Vec<Slot<Dimensioned>>) -> Option<Outcome<Dimensioned>>,
    /// the trace reading
    pub trace: fn(Vec<Slot<Trace>>) -> Option<Outcome<Trace>>,
}

/// One input of a method, or one field of a list input.
#[derive(Debug)]
pub struct Input {
    /// name in calls and documents
    pub name: &'static str,
    /// symbol in the equation
    pub symbol: &'static str,
    /// name in Chinese
    pub zh: &'static str,
    /// name in English
    pub en: &'static str,
    /// one quantity, or a list of records
    pub shape: Shape,
    /// which default of the library serves where nobody measured
    pub default: Option<Parameter>,
}

/// One quantity or many records.
#[derive(Debug)]
pub enum Shape {
    /// one quantity
    One(Kind),
    /// a list of records with these fields
    List(&'static [Input]),
}

/// What a quantity may measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// a mass, or a gas volume at reference conditions
    Matter,
    /// so much of this per matter, in the matter of the same record
    PerMatter(Dimension),
    /// this dimension
    Of(Dimension),
    /// a pure number from 0 to 1
    Fraction,
}

/// The kinds of matter that a record may be about.
pub const MATTERS: [Dimension; 2] = [Dimension::STUFF, Dimension::NORMAL_VOLUME];

impl Kind {
    /// a mass
    pub const MASS: Kind = Kind::Of(Dimension::STUFF);
    /// energy per mass
    pub const ENTHALPY: Kind = Kind::Of(Dimension::ENERGY.per(Dimension::STUFF));
    /// carbon per mass
    pub const CARBON_CONTENT: Kind = Kind::Of(Dimension::CARBON.per(Dimension::STUFF));
    /// methane per mass
    pub const METHANE_CONTENT: Kind = Kind::Of(Dimension::CH4.per(Dimension::STUFF));
    /// CO2 per mass
    pub const CO2_PER_MASS: Kind = Kind::Of(Dimension::CO2.per(Dimension::STUFF));
    /// CO2 per energy
    pub const CO2_PER_ENERGY: Kind = Kind::Of(Dimension::CO2.per(Dimension::ENERGY));

    /// The dimensions that fit, once the matter of the record is known or while it is open.
    pub fn dimensions(self, matter: Option<Dimension>) -> Vec<Dimension> {
        let matters = || matter.map_or(MATTERS.to_vec(), |m| vec![m]);
        match self {
            Kind::Matter => MATTERS.to_vec(),
            Kind::PerMatter(top) => matters().into_iter().map(|m| top.per(m)).collect(),
            Kind::Of(dimension) => vec![dimension],
            Kind::Fraction => vec![Dimension::ONE],
        }
    }
}

/// What stands in one input when a method is read.
#[derive(Clone, Debug)]
pub enum Slot<N> {
    /// one number
    One(N),
    /// records, each with its fields in order
    List(Vec<Vec<N>>),
}
