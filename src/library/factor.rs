//! A published factor: one number of one document, with its digits, unit, place, validity and status.

use crate::json::{Read, Write};
use crate::quantity::{Dimension, Quantity};

/// What a factor is a value of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Parameter {
    /// net calorific value 低位发热量, GJ/t or GJ/10^4Nm3
    NetCalorificValue,
    /// carbon content per energy 单位热值含碳量, tC/GJ
    CarbonPerEnergy,
    /// oxidation factor 碳氧化率, a fraction
    OxidationFactor,
    /// carbon content per amount of matter 含碳量, tC/t or tC/10^4Nm3
    CarbonPerMatter,
    /// emission factor 排放因子, t of a gas per unit of activity
    EmissionFactor,
    /// coefficient of coal equivalent 折标准煤系数, tce per unit of activity
    CoalEquivalent,
    /// methane of a vehicle, tCH4/km
    MethaneFactor,
    /// nitrous oxide of a vehicle, tN2O/km
    NitrousOxideFactor,
    /// a share or correction that an equation names 系数, a fraction
    Coefficient,
    /// density 密度, t/m3 or t/10^4Nm3
    Density,
}

impl Parameter {
    /// Every parameter.
    pub const ALL: [Parameter; 10] = [
        Parameter::NetCalorificValue,
        Parameter::CarbonPerEnergy,
        Parameter::OxidationFactor,
        Parameter::CarbonPerMatter,
        Parameter::EmissionFactor,
        Parameter::CoalEquivalent,
        Parameter::MethaneFactor,
        Parameter::NitrousOxideFactor,
        Parameter::Coefficient,
        Parameter::Density,
    ];

    /// Its id in data files, factor ids and calls.
    pub fn id(self) -> &'static str {
        match self {
            Parameter::NetCalorificValue => "net-calorific-value",
            Parameter::CarbonPerEnergy => "carbon-per-energy",
            Parameter::OxidationFactor => "oxidation-factor",
            Parameter::CarbonPerMatter => "carbon-per-matter",
            Parameter::EmissionFactor => "emission-factor",
            Parameter::CoalEquivalent => "coal-equivalent",
            Parameter::MethaneFactor => "methane-factor",
            Parameter::NitrousOxideFactor => "nitrous-oxide-factor",
            Parameter::Coefficient => "coefficient",
            Parameter::Density => "density",
        }
    }

    /// The parameter of that id.
    pub fn parse(id: &str) -> Option<Parameter> {
        Parameter::ALL.into_iter().find(|p| p.id() == id)
    }

    /// The dimensions that its values may have.
    pub fn dimensions(self) -> &'static [Dimension] {
        const PER_MATTER: [Dimension; 2] = [Dimension::STUFF, Dimension::NORMAL_VOLUME];
        const NCV: [Dimension; 2] =
            [Dimension::ENERGY.per(PER_MATTER[0]), Dimension::ENERGY.per(PER_MATTER[1])];
        const CARBON: [Dimension; 2] =
            [Dimension::CARBON.per(PER_MATTER[0]), Dimension::CARBON.per(PER_MATTER[1])];
        const FACTOR: [Dimension; 10] = [
            Dimension::NORMAL_VOLUME.per(Dimension::STUFF),
            Dimension::CO2E.per(Dimension::ELECTRICITY),
            Dimension::CO2.per(Dimension::VOLUME),
            Dimension::CH4.per(PER_MATTER[0]),
            Dimension::N2O.per(PER_MATTER[0]),
            Dimension::CO2.per(Dimension::ELECTRICITY),
            Dimension::CO2.per(Dimension::ENERGY),
            Dimension::CO2.per(PER_MATTER[0]),
            Dimension::CO2.per(PER_MATTER[1]),
            Dimension::CO2.per(Dimension::STANDARD_COAL),
        ];
        const COAL: [Dimension; 4] = [
            Dimension::STANDARD_COAL.per(PER_MATTER[0]),
            Dimension::STANDARD_COAL.per(PER_MATTER[1]),
            Dimension::STANDARD_COAL.per(Dimension::ENERGY),
            Dimension::STANDARD_COAL.per(Dimension::ELECTRICITY),
        ];
        const DENSITY: [Dimension; 2] =
            [Dimension::STUFF.per(Dimension::VOLUME), Dimension::STUFF.per(Dimension::NORMAL_VOLUME)];
        const METHANE: [Dimension; 2] =
            [Dimension::CH4.per(Dimension::DISTANCE), Dimension::CH4.per(PER_MATTER[0])];
        const NITROUS: [Dimension; 1] = [Dimension::N2O.per(Dimension::DISTANCE)];
        const PER_ENERGY: [Dimension; 1] = [Dimension::CARBON.per(Dimension::ENERGY)];
        match self {
            Parameter::NetCalorificValue => &NCV,
            Parameter::CarbonPerEnergy => &PER_ENERGY,
            Parameter::OxidationFactor => &[Dimension::ONE],
            Parameter::CarbonPerMatter => &CARBON,
            Parameter::EmissionFactor => &FACTOR,
            Parameter::CoalEquivalent => &COAL,
            Parameter::MethaneFactor => &METHANE,
            Parameter::NitrousOxideFactor => &NITROUS,
            Parameter::Coefficient => &[Dimension::ONE],
            Parameter::Density => &DENSITY,
        }
    }
}

/// How far a number was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(rename = "FactorStatus"))]
pub enum Status {
    /// read in the document itself
    #[serde(rename = "primary text read")]
    PrimaryTextRead,
    /// read in a copy or transcription of it
    #[serde(rename = "secondary copy")]
    SecondaryCopy,
    /// remembered, not checked
    #[serde(rename = "from memory")]
    FromMemory,
}

impl Status {
    /// The words of the data files.
    pub fn text(self) -> &'static str {
        match self {
            Status::PrimaryTextRead => "primary text read",
            Status::SecondaryCopy => "secondary copy",
            Status::FromMemory => "from memory",
        }
    }

    /// The same as one word, for a notice: `secondary-copy`.
    pub fn id(self) -> &'static str {
        match self {
            Status::PrimaryTextRead => "primary-text-read",
            Status::SecondaryCopy => "secondary-copy",
            Status::FromMemory => "from-memory",
        }
    }

    /// The status of these words; from memory where they are none of ours.
    #[cfg(feature = "audit")]
    pub fn of(text: &str) -> Status {
        let all = [Status::PrimaryTextRead, Status::SecondaryCopy];
        all.into_iter().find(|status| status.text() == text).unwrap_or(Status::FromMemory)
    }
}

/// One number of one document.
#[derive(Clone, Debug, PartialEq)]
pub struct Factor {
    /// stable and readable: `ndrc-set-a/coke-oven-gas/carbon-per-energy`, `provincial-grid/electricity/emission-factor@CN-SC@2023`
    pub id: String,
    /// id of its family of defaults
    pub family: String,
    /// id of its item
    pub item: String,
    /// what it is a value of
    pub parameter: Parameter,
    /// digits as printed
    pub printed: String,
    /// unit as printed
    pub unit: String,
    /// the printed digits as a number, in the printed unit
    pub value: f64,
    /// the same in the canonical unit of its dimension
    pub quantity: Quantity,
    /// id of its region; none where the value knows no region
    pub region: Option<String>,
    /// first year that it describes; none is open
    pub from: Option<u16>,
    /// last year that it describes; none is open
    pub to: Option<u16>,
    /// id of the cited document
    pub source: String,
    /// place in it
    pub locator: String,
    /// how far it was checked
    pub status: Status,
    /// true for a row that corrects a printed one
    pub correction: bool,
    /// why it looks odd, in Chinese; may be empty
    pub note_zh: String,
    /// the same in English
    pub note_en: String,
}

impl Factor {
    /// What it is looked up by; the build writes factors in this order.
    pub fn place(&self) -> (&str, &str, &'static str) {
        (&self.family, &self.item, self.parameter.id())
    }

    /// The year that it describes, where it describes years: the last one of its range.
    pub fn year(&self) -> Option<u16> {
        self.to.or(self.from)
    }

    /// True when it describes this year.
    pub fn describes(&self, year: u16) -> bool {
        covers(self.from, self.to, year)
    }
}

/// True when the year lies between the first and the last; none is open.
pub(super) fn covers(from: Option<u16>, to: Option<u16>, year: u16) -> bool {
    from.is_none_or(|from| from <= year) && to.is_none_or(|to| year <= to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_wire_names_agree() {
        for parameter in Parameter::ALL {
            assert_eq!(crate::json::to_text(&parameter), format!("\"{}\"", parameter.id()));
            assert_eq!(Parameter::parse(parameter.id()), Some(parameter));
            assert!(!parameter.dimensions().is_empty());
        }
        assert_eq!(crate::json::to_text(&Status::PrimaryTextRead), "\"primary text read\"");
    }
}
