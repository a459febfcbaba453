//! Named constants: stoichiometry and unit definitions, each with its dimension and where it comes from. Numbers of standards live in `data/`.

use crate::quantity::Dimension;

/// A constant that a formula names.
#[derive(Debug)]
pub struct Constant {
    /// as written in the equation
    pub symbol: &'static str,
    /// in Chinese
    pub zh: &'static str,
    /// in English
    pub en: &'static str,
    /// why it has this value
    pub reason: &'static str,
    /// dimension
    pub dimension: Dimension,
    numerator: f64,
    denominator: f64,
}

impl Constant {
    /// The value, divided once.
    pub fn value(&self) -> f64 {
        self.numerator / self.denominator
    }
}

/// 44/12: mass of CO2 per mass of carbon, from the molar masses that every guideline rounds to whole numbers.
pub static CO2_PER_C: Constant = Constant {
    symbol: "44/12",
    zh: "二氧化碳与碳的相对分子质量之比",
    en: "ratio of the molar masses of CO2 and carbon",
    reason: "stoichiometry: M(CO2) = 44, M(C) = 12",
    dimension: Dimension::CO2.per(Dimension::CARBON),
    numerator: 44.0,
    denominator: 12.0,
};

/// 44/16: mass of CO2 per mass of methane burnt.
pub static CO2_PER_CH4: Constant = Constant {
    symbol: "44/16",
    zh: "二氧化碳与甲烷的相对分子质量之比",
    en: "ratio of the molar masses of CO2 and methane",
    reason: "stoichiometry: M(CO2) = 44, M(CH4) = 16",
    dimension: Dimension::CO2.per(Dimension::CH4),
    numerator: 44.0,
    denominator: 16.0,
};

/// 1: the whole of which a share is taken away.
pub static ONE: Constant = Constant {
    symbol: "1",
    zh: "一",
    en: "one",
    reason: "definition: the whole",
    dimension: Dimension::ONE,
    numerator: 1.0,
    denominator: 1.0,
};
