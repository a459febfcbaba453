//! Constants that guidelines print as part of an equation, and the thresholds of checks, with what each measures. The build makes their numbers of `data/constants.csv`.

use crate::formula::Constant;
use crate::formula::constant::Printed;
use crate::quantity::Dimension;

/// methane of 10^4 Nm3
pub static CH4_DENSITY: Constant =
    Constant::printed(printed::METHANE_DENSITY, Dimension::CH4.per(Dimension::NORMAL_VOLUME), 1.0);

/// hot water counts from here
pub static WATER_20: Constant = Constant::printed(printed::HOT_WATER_BASE, Dimension::TEMPERATURE, 1.0);

/// heat of a tonne of water for a degree
pub static WATER_HEAT: Constant = Constant::printed(
    printed::WATER_HEAT,
    Dimension::ENERGY.per(Dimension::STUFF.times(Dimension::TEMPERATURE)),
    1.0,
);

/// heat that evaporating a tonne of moisture takes: 1 J/g for one per cent is 0.1 GJ/t for the whole
pub static VAPOUR: Constant =
    Constant::printed(printed::VAPOUR, Dimension::ENERGY.per(Dimension::STUFF), 10.0);

/// meter or invoices off the stock balance, solids and liquids
pub static GAP_SOLID: Constant = Constant::printed(printed::GAP_SOLID, Dimension::ONE, 100.0);

/// meter or invoices off the stock balance, gases
pub static GAP_GAS: Constant = Constant::printed(printed::GAP_GAS, Dimension::ONE, 100.0);

/// uses of a gas beyond what was recovered
pub static GAS_SURPLUS: Constant = Constant::printed(printed::GAS_SURPLUS, Dimension::ONE, 100.0);

/// activity data off the imported statistics form
#[cfg(feature = "audit")]
pub static FORM_GAP: Constant = Constant::printed(printed::FORM_GAP, Dimension::ONE, 100.0);

/// gas that a tonne of dry coal gives, from and to
#[cfg(feature = "audit")]
pub static GAS_YIELD: [Constant; 2] = [
    Constant::printed(printed::GAS_YIELD_FROM, Dimension::ONE, 1.0),
    Constant::printed(printed::GAS_YIELD_TO, Dimension::ONE, 1.0),
];

/// heat that ovens take for a kilogram of dry coal, from and to
#[cfg(feature = "audit")]
pub static OVEN_HEAT: [Constant; 2] = [
    Constant::printed(printed::OVEN_HEAT_FROM, Dimension::ONE, 1.0),
    Constant::printed(printed::OVEN_HEAT_TO, Dimension::ONE, 1.0),
];

/// How far units of one thing lie apart where one is often taken for the other.
pub static UNITS_APART: [Constant; 4] = [
    Constant::printed(printed::UNITS_APART_MWH, Dimension::ONE, 1.0),
    Constant::printed(printed::UNITS_APART_THOUSAND, Dimension::ONE, 1.0),
    Constant::printed(printed::UNITS_APART_CALORIE, Dimension::ONE, 1.0),
    Constant::printed(printed::UNITS_APART_WAN, Dimension::ONE, 1.0),
];

/// a ratio from here on is near enough to 1
pub static SUSPECT_FROM: Constant = Constant::printed(printed::SUSPECT_FROM, Dimension::ONE, 1.0);

/// a ratio below this is near enough to 1
pub static SUSPECT_TO: Constant = Constant::printed(printed::SUSPECT_TO, Dimension::ONE, 1.0);

#[cfg_attr(not(feature = "audit"), allow(dead_code, reason = "some are for a verifier only"))]
mod printed {
    use super::Printed;
    #[cfg(feature = "audit")]
    use crate::formula::constant::Cited;

    include!(concat!(env!("OUT_DIR"), "/constants.rs"));
}
