//! Constants that guidelines print as part of an equation, with what each measures. The build makes their numbers of `data/constants.csv`.

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

mod printed {
    use super::Printed;

    include!(concat!(env!("OUT_DIR"), "/constants.rs"));
}
