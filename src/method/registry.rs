//! The registry: what a method takes and gives, and one function per reading. `describe` and every form are built from it.

use crate::formula::{Mark, Outcome};
use crate::library::Parameter;
use crate::notice::Notice;
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
    &super::energy::exported_electricity::METHOD,
    &super::energy::exported_heat::METHOD,
    &super::energy::net_electricity::METHOD,
    &super::energy::net_heat::METHOD,
    &super::energy::saturated_steam::METHOD,
    &super::energy::superheated_steam::METHOD,
    &super::energy::hot_water::METHOD,
    &super::energy::saturated_enthalpy::METHOD,
    &super::energy::superheated_enthalpy::METHOD,
    &super::composition::gas_carbon::METHOD,
    &super::composition::gas_density::METHOD,
    &super::composition::basis::METHOD,
    &super::composition::calorific_value::METHOD,
    &super::composition::weighted_ncv::METHOD,
    &super::composition::weighted_carbon::METHOD,
    &super::composition::weighted_factor::METHOD,
    &super::composition::coal_equivalent::METHOD,
    &super::composition::coal_equivalent_heat::METHOD,
    &super::carbon_material::electricity::METHOD,
    &super::carbon_material::heat::METHOD,
    &super::carbon_material::flue_gas::METHOD,
    &super::carbon_material::direct::METHOD,
    &super::carbon_material::indirect::METHOD,
    &super::carbon_material::total::METHOD,
    &super::chemicals::acid::nitric::METHOD,
    &super::chemicals::acid::adipic::METHOD,
    &super::coal::methane::METHOD,
    &super::coal::carbon_dioxide::METHOD,
    &super::coal::ventilation::METHOD,
    &super::coal::by_output::METHOD,
    &super::coal::flare::METHOD,
    &super::waste::water::METHOD,
    &super::leakage::by_stock::sf6::METHOD,
    &super::leakage::by_rate::sf6::METHOD,
    &super::leakage::by_stock::refrigerant::METHOD,
    &super::leakage::by_rate::refrigerant::METHOD,
    &super::leakage::refill::METHOD,
    &super::leakage::welding::METHOD,
    &super::recovery::carbon_dioxide::METHOD,
    &super::recovery::methane::METHOD,
    &super::recovery::flared_methane::METHOD,
    &super::mobile::METHOD,
    &super::activity_factor::METHOD,
    &super::hydrogen::feedstock::METHOD,
    &super::hydrogen::electrolysis::METHOD,
    &super::lime::dust_correction::METHOD,
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
    #[cfg(feature = "audit")]
    pub zh: &'static str,
    /// name in English
    #[cfg(feature = "audit")]
    pub en: &'static str,
    /// the equation in the standard's symbols
    #[cfg(feature = "audit")]
    pub equation: &'static str,
    /// the clause it comes from, in Chinese
    #[cfg(feature = "audit")]
    pub clause_zh: &'static str,
    /// the same in English
    #[cfg(feature = "audit")]
    pub clause_en: &'static str,
    /// inputs in the standard's order
    pub inputs: &'static [Input],
    /// the reading onto the tape, from which values, dimensions and slopes are taken; None where the slots do not fit the inputs
    pub read: fn(Vec<Slot<Mark>>) -> Option<Outcome<Mark>>,
    /// the reading in bare numbers, against which a test holds the values of the tape
    #[cfg(not(target_arch = "wasm32"))]
    pub plain: fn(Vec<Slot<f64>>) -> Option<Outcome<f64>>,
}

/// One input of a method, or one field of a list input.
#[derive(Debug)]
pub struct Input {
    /// name in calls and documents
    pub name: &'static str,
    /// symbol in the equation
    pub symbol: &'static str,
    /// name in Chinese
    #[cfg(feature = "audit")]
    pub zh: &'static str,
    /// name in English
    #[cfg(feature = "audit")]
    pub en: &'static str,
    /// one quantity, or a list of records
    pub shape: Shape,
    /// which default of the library serves where nobody measured
    pub default: Option<Parameter>,
    /// true where the equation goes without it
    pub optional: bool,
    /// true where the dated amounts of a stream fill it
    pub activity: bool,
}

impl Input {
    /// A notice about it, with its names; where nobody asks for names, with its symbol.
    pub fn named(&self, notice: Notice) -> Notice {
        #[cfg(feature = "audit")]
        let names = (self.zh, self.en);
        #[cfg(not(feature = "audit"))]
        let names = (self.symbol, self.symbol);
        notice.named(names.0, names.1)
    }

    /// What it measures, where it is one quantity.
    pub fn one(&self) -> Option<Kind> {
        match self.shape {
            Shape::One(kind) => Some(kind),
            Shape::List(_) => None,
        }
    }
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
    /// an amount of any activity: mass, volume, energy, electricity, distance, pieces, time
    Activity,
    /// so much of this per activity, in the activity of the same record
    PerActivity(Dimension),
    /// this dimension, below zero too
    Signed(Dimension),
    /// a share of material from 0 to 1, of carbon or of anything
    Share,
}

/// The kinds of matter that a record may be about.
pub const MATTERS: [Dimension; 2] = [Dimension::STUFF, Dimension::NORMAL_VOLUME];

/// What an activity may be measured in.
pub const ACTIVITIES: [Dimension; 9] = [
    Dimension::STUFF,
    Dimension::NORMAL_VOLUME,
    Dimension::VOLUME,
    Dimension::ENERGY,
    Dimension::ELECTRICITY,
    Dimension::STANDARD_COAL,
    Dimension::DISTANCE,
    Dimension::PIECE,
    Dimension::TIME,
];

impl Kind {
    /// a mass of CO2
    pub const CO2: Kind = Kind::Of(Dimension::CO2);
    /// a gas volume at reference conditions
    pub const GAS: Kind = Kind::Of(Dimension::NORMAL_VOLUME);
    /// CO2 per gas volume
    pub const CO2_PER_GAS: Kind = Kind::Of(Dimension::CO2.per(Dimension::NORMAL_VOLUME));

    /// True for the amount that the contents of its record are per.
    pub fn is_subject(self) -> bool {
        matches!(self, Kind::Matter | Kind::Activity)
    }

    /// True where no value above 1 passes.
    pub fn is_share(self) -> bool {
        matches!(self, Kind::Fraction | Kind::Share)
    }

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
            Kind::Activity => ACTIVITIES.to_vec(),
            Kind::PerActivity(top) => {
                let activities = matter.map_or(ACTIVITIES.to_vec(), |a| vec![a]);
                activities.into_iter().map(|a| top.per(a)).collect()
            }
            Kind::Signed(dimension) => vec![dimension],
            Kind::Share => vec![Dimension::ONE, Dimension::CARBON.per(Dimension::STUFF)],
        }
    }
}

/// What stands in one input when a method is read.
#[derive(Clone, Debug)]
pub enum Slot<N> {
    /// one number
    One(N),
    /// nothing, where the equation goes without it
    Absent,
    /// records, each with its fields in order
    List(Vec<Vec<N>>),
}
