//! Greenhouse gases of GB/T 32150: the seven that an organisation reports, each a dimension of its own.

use crate::json::{Read, Write};

/// A greenhouse gas 温室气体. Masses of two gases add only after a GWP set made both CO2e.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum Gas {
    /// carbon dioxide 二氧化碳
    Co2,
    /// methane 甲烷
    Ch4,
    /// nitrous oxide 氧化亚氮
    N2o,
    /// sulphur hexafluoride 六氟化硫
    Sf6,
    /// nitrogen trifluoride 三氟化氮
    Nf3,
    /// hydrofluorocarbons 氢氟碳化物, as a family; the species is a property of the factor
    Hfc,
    /// perfluorocarbons 全氟化碳, as a family
    Pfc,
}

impl Gas {
    /// Every gas.
    pub const ALL: [Gas; 7] = [Gas::Co2, Gas::Ch4, Gas::N2o, Gas::Sf6, Gas::Nf3, Gas::Hfc, Gas::Pfc];

    /// The identifier in number ids and data files.
    pub fn id(self) -> &'static str {
        match self {
            Gas::Co2 => "co2",
            Gas::Ch4 => "ch4",
            Gas::N2o => "n2o",
            Gas::Sf6 => "sf6",
            Gas::Nf3 => "nf3",
            Gas::Hfc => "hfc",
            Gas::Pfc => "pfc",
        }
    }

    /// The symbol in the steps of a derivation.
    pub fn symbol(self) -> &'static str {
        match self {
            Gas::Co2 => "E_CO2",
            Gas::Ch4 => "E_CH4",
            Gas::N2o => "E_N2O",
            Gas::Sf6 => "E_SF6",
            Gas::Nf3 => "E_NF3",
            Gas::Hfc => "E_HFC",
            Gas::Pfc => "E_PFC",
        }
    }

    /// Its formula, or the name of its family.
    pub fn formula(self) -> &'static str {
        self.unit().get(1..).unwrap_or_default()
    }

    /// The unit in which a mass of it is answered.
    pub fn unit(self) -> &'static str {
        match self {
            Gas::Co2 => "tCO2",
            Gas::Ch4 => "tCH4",
            Gas::N2o => "tN2O",
            Gas::Sf6 => "tSF6",
            Gas::Nf3 => "tNF3",
            Gas::Hfc => "tHFC",
            Gas::Pfc => "tPFC",
        }
    }
}
