//! Named constants: stoichiometry and unit definitions, each with its dimension and why it has its value. What guidelines print as part of an equation stands in `data/constants.csv`.

use crate::quantity::Dimension;

/// A constant that a formula names.
#[derive(Debug)]
pub struct Constant {
    /// as written in the equation
    pub symbol: &'static str,
    /// in Chinese
    #[cfg(feature = "audit")]
    pub zh: &'static str,
    /// in English
    #[cfg(feature = "audit")]
    pub en: &'static str,
    /// where it is printed; none for stoichiometry and definitions
    #[cfg(feature = "audit")]
    pub cited: Option<Cited>,
    /// dimension
    pub dimension: Dimension,
    numerator: f64,
    denominator: f64,
}

/// Where a number is printed, and how far that was checked.
#[cfg(feature = "audit")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited {
    /// unit as printed
    pub unit: &'static str,
    /// id of the cited document
    pub source: &'static str,
    /// place in it
    pub locator: &'static str,
    /// how far it was checked, in the words of the data files
    pub status: &'static str,
}

/// What a guideline prints as part of an equation.
#[derive(Clone, Copy, Debug)]
pub struct Printed {
    /// as written in the equation
    pub symbol: &'static str,
    /// in Chinese
    #[cfg(feature = "audit")]
    pub zh: &'static str,
    /// in English
    #[cfg(feature = "audit")]
    pub en: &'static str,
    /// where it is printed and how far it was checked
    #[cfg(feature = "audit")]
    pub cited: Cited,
    /// the digits as a number
    pub value: f64,
}

impl Constant {
    /// A printed number; so many of its unit make the canonical one.
    pub const fn printed(printed: Printed, dimension: Dimension, units: f64) -> Constant {
        Constant {
            symbol: printed.symbol,
            #[cfg(feature = "audit")]
            zh: printed.zh,
            #[cfg(feature = "audit")]
            en: printed.en,
            #[cfg(feature = "audit")]
            cited: Some(printed.cited),
            dimension,
            numerator: printed.value,
            denominator: units,
        }
    }

    /// The value, divided once.
    pub fn value(&self) -> f64 {
        self.numerator / self.denominator
    }
}

/// 44/12: mass of CO2 per mass of carbon, from the molar masses that every guideline rounds to whole numbers.
///
/// Stoichiometry: M(CO2) = 44, M(C) = 12.
pub static CO2_PER_C: Constant = Constant {
    symbol: "44/12",
    #[cfg(feature = "audit")]
    zh: "二氧化碳与碳的相对分子质量之比",
    #[cfg(feature = "audit")]
    en: "ratio of the molar masses of CO2 and carbon",
    #[cfg(feature = "audit")]
    cited: None,
    dimension: Dimension::CO2.per(Dimension::CARBON),
    numerator: 44.0,
    denominator: 12.0,
};

/// 44/16: mass of CO2 per mass of methane burnt.
///
/// Stoichiometry: M(CO2) = 44, M(CH4) = 16.
pub static CO2_PER_CH4: Constant = Constant {
    symbol: "44/16",
    #[cfg(feature = "audit")]
    zh: "二氧化碳与甲烷的相对分子质量之比",
    #[cfg(feature = "audit")]
    en: "ratio of the molar masses of CO2 and methane",
    #[cfg(feature = "audit")]
    cited: None,
    dimension: Dimension::CO2.per(Dimension::CH4),
    numerator: 44.0,
    denominator: 16.0,
};

/// 1: the whole of which a share is taken away.
///
/// Definition: the whole.
pub static ONE: Constant = Constant {
    symbol: "1",
    #[cfg(feature = "audit")]
    zh: "一",
    #[cfg(feature = "audit")]
    en: "one",
    #[cfg(feature = "audit")]
    cited: None,
    dimension: Dimension::ONE,
    numerator: 1.0,
    denominator: 1.0,
};

/// 1.001: a whole composition as laboratories print it.
///
/// Analyses printed to 0.1 % may add to a little more than the whole.
pub static WHOLE: Constant = Constant {
    symbol: "1.001",
    #[cfg(feature = "audit")]
    zh: "一（容许分析取整）",
    #[cfg(feature = "audit")]
    en: "one, with room for rounded analyses",
    #[cfg(feature = "audit")]
    cited: None,
    dimension: Dimension::ONE,
    numerator: 1.001,
    denominator: 1.0,
};

/// 12: carbon of a mole of carbon atoms, g/mol.
///
/// Stoichiometry: M(C) = 12.
pub static CARBON_MOLAR: Constant = Constant {
    symbol: "12",
    #[cfg(feature = "audit")]
    zh: "碳的摩尔质量",
    #[cfg(feature = "audit")]
    en: "molar mass of carbon",
    #[cfg(feature = "audit")]
    cited: None,
    dimension: Dimension::CARBON.per(Dimension::SUBSTANCE),
    numerator: 12.0,
    denominator: 1.0,
};

/// 16: methane of a mole, g/mol.
///
/// Stoichiometry: M(CH4) = 16.
pub static CH4_MOLAR: Constant = Constant {
    symbol: "16",
    #[cfg(feature = "audit")]
    zh: "甲烷的摩尔质量",
    #[cfg(feature = "audit")]
    en: "molar mass of methane",
    #[cfg(feature = "audit")]
    cited: None,
    dimension: Dimension::CH4.per(Dimension::SUBSTANCE),
    numerator: 16.0,
    denominator: 1.0,
};

/// 44: CO2 of a mole, g/mol.
///
/// Stoichiometry: M(CO2) = 44.
pub static CO2_MOLAR: Constant = Constant {
    symbol: "44",
    #[cfg(feature = "audit")]
    zh: "二氧化碳的摩尔质量",
    #[cfg(feature = "audit")]
    en: "molar mass of CO2",
    #[cfg(feature = "audit")]
    cited: None,
    dimension: Dimension::CO2.per(Dimension::SUBSTANCE),
    numerator: 44.0,
    denominator: 1.0,
};

/// 10/22.4: moles of a gas volume, 10^6 mol per 10^4 Nm3.
///
/// Molar volume 22.4 L/mol at 0 °C, 101.325 kPa, as the guidelines round it.
pub static MOLES: Constant = Constant {
    symbol: "10/22.4",
    #[cfg(feature = "audit")]
    zh: "标准状况下每万标立方米气体的物质的量",
    #[cfg(feature = "audit")]
    en: "amount of substance of 10^4 Nm3",
    #[cfg(feature = "audit")]
    cited: None,
    dimension: Dimension::SUBSTANCE.per(Dimension::NORMAL_VOLUME),
    numerator: 10.0,
    denominator: 22.4,
};

/// 29.3076: heat of a tonne of standard coal, in GJ.
///
/// Definition: 1 kgce = 7000 kcal = 29 307.6 kJ.
pub static COAL_HEAT: Constant = Constant {
    symbol: "29.3076",
    #[cfg(feature = "audit")]
    zh: "标准煤的热值",
    #[cfg(feature = "audit")]
    en: "heat of standard coal",
    #[cfg(feature = "audit")]
    cited: None,
    dimension: Dimension::ENERGY.per(Dimension::STANDARD_COAL),
    numerator: 29.3076,
    denominator: 1.0,
};
