//! Dimensions: products of powers of our own base kinds, finer than the SI, so that a tonne of coal is no tonne of carbon.

use crate::gas::Gas;
use crate::json::{Out, Write};
use std::fmt;

macro_rules! bases {
    ($($(#[$doc:meta])* $name:ident $constant:ident = $label:literal, $unit:literal;)*) => {
        /// A base kind; its canonical unit is the one in which the core computes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Base { $($(#[$doc])* $name),* }

        const BASES: &[Base] = &[$(Base::$name),*];
        const COUNT: usize = BASES.len();

        impl Base {
            fn label(self) -> &'static str { match self { $(Base::$name => $label),* } }
            fn unit(self) -> &'static str { match self { $(Base::$name => $unit),* } }
        }

        impl Dimension { $($(#[$doc])* pub const $constant: Dimension = Dimension::of(Base::$name);)* }
    };
}

bases! {
    /// a mass of material: fuel, rock, product
    Stuff STUFF = "mass", "t";
    /// a mass of carbon in material
    Carbon CARBON = "mass of carbon", "tC";
    /// a mass of carbon dioxide
    Co2 CO2 = "mass of CO2", "tCO2";
    /// a mass of methane
    Ch4 CH4 = "mass of CH4", "tCH4";
    /// a mass of nitrous oxide
    N2o N2O = "mass of N2O", "tN2O";
    /// a mass of sulphur hexafluoride
    Sf6 SF6 = "mass of SF6", "tSF6";
    /// a mass of nitrogen trifluoride
    Nf3 NF3 = "mass of NF3", "tNF3";
    /// a mass of hydrofluorocarbons
    Hfc HFC = "mass of HFC", "tHFC";
    /// a mass of perfluorocarbons
    Pfc PFC = "mass of PFC", "tPFC";
    /// carbon dioxide equivalent: made by a GWP set and by nothing else
    Co2e CO2E = "CO2 equivalent", "tCO2e";
    /// heat and chemical energy
    Energy ENERGY = "energy", "GJ";
    /// coal equivalent 标准煤
    StandardCoal STANDARD_COAL = "standard coal", "tce";
    /// gas volume at reference conditions 标准状态
    NormalVolume NORMAL_VOLUME = "gas volume at 0 °C, 101.325 kPa", "10^4Nm3";
    /// volume as it is, of a liquid or of a gas at actual conditions 工况
    Volume VOLUME = "volume", "m3";
    /// electric energy
    Electricity ELECTRICITY = "electricity", "MWh";
    /// time
    Time TIME = "time", "h";
    /// amount of substance
    Substance SUBSTANCE = "amount of substance", "10^6mol";
    /// temperature on the Celsius scale
    Temperature TEMPERATURE = "temperature", "℃";
    /// absolute pressure
    Pressure PRESSURE = "absolute pressure", "MPa";
    /// distance driven
    Distance DISTANCE = "distance", "km";
    /// number of things
    Piece PIECE = "count", "台";
}

/// A product of powers of base kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dimension([i8; COUNT]);

impl Dimension {
    /// A pure number: fraction, ratio, count.
    pub const ONE: Dimension = Dimension([0; COUNT]);

    /// The dimension of one base kind.
    #[expect(
        clippy::indexing_slicing,
        reason = "the index is a variant of the enum that sizes the array; evaluated at compile time"
    )]
    pub const fn of(base: Base) -> Dimension {
        let mut powers = [0; COUNT];
        powers[base as usize] = 1;
        Dimension(powers)
    }

    /// The dimension of a mass of this gas.
    pub const fn of_gas(gas: Gas) -> Dimension {
        match gas {
            Gas::Co2 => Dimension::CO2,
            Gas::Ch4 => Dimension::CH4,
            Gas::N2o => Dimension::N2O,
            Gas::Sf6 => Dimension::SF6,
            Gas::Nf3 => Dimension::NF3,
            Gas::Hfc => Dimension::HFC,
            Gas::Pfc => Dimension::PFC,
        }
    }

    /// The dimension of a product.
    #[expect(clippy::indexing_slicing, reason = "a const loop bounded by the array's own length")]
    pub const fn times(self, other: Dimension) -> Dimension {
        let mut powers = [0; COUNT];
        let mut i = 0;
        while i < COUNT {
            powers[i] = self.0[i].saturating_add(other.0[i]);
            i += 1;
        }
        Dimension(powers)
    }

    /// The dimension of a quotient.
    #[expect(clippy::indexing_slicing, reason = "a const loop bounded by the array's own length")]
    pub const fn per(self, other: Dimension) -> Dimension {
        let mut powers = [0; COUNT];
        let mut i = 0;
        while i < COUNT {
            powers[i] = self.0[i].saturating_sub(other.0[i]);
            i += 1;
        }
        Dimension(powers)
    }

    /// True for a quotient of two masses (tC/t, tCO2/t, tC/tCO2): a pure number, % and ‰ are accepted for it too.
    pub fn is_ratio_of_masses(self) -> bool {
        const MASSES: [Dimension; 9] = [
            Dimension::STUFF,
            Dimension::CARBON,
            Dimension::CO2,
            Dimension::CH4,
            Dimension::N2O,
            Dimension::SF6,
            Dimension::NF3,
            Dimension::HFC,
            Dimension::PFC,
        ];
        MASSES.iter().any(|top| MASSES.iter().any(|bottom| top != bottom && top.per(*bottom) == self))
    }

    /// True for the mass of one gas: a plain `kg` in a field of it is a mass of that gas.
    pub fn is_mass_of_gas(self) -> bool {
        Gas::ALL.iter().any(|gas| Dimension::of_gas(*gas) == self)
    }

    /// The unit in which the core computes with it: `GJ/t`, `tC/10^4Nm3`, `1`.
    pub fn canonical_unit(self) -> String {
        self.written(Base::unit, "1")
    }

    /// Its name in words, for messages to programmers and verifiers.
    pub fn label(self) -> String {
        self.written(Base::label, "pure number")
    }

    fn written(self, name: fn(Base) -> &'static str, one: &str) -> String {
        let part = |sign: i8| {
            let names: Vec<String> = (BASES.iter().zip(self.0))
                .filter(|(_, power)| power.signum() == sign)
                .map(|(base, power)| match power.unsigned_abs() {
                    1 => name(*base).to_owned(),
                    n => format!("({})^{n}", name(*base)),
                })
                .collect();
            names.join("·")
        };
        match (part(1), part(-1)) {
            (top, bottom) if top.is_empty() && bottom.is_empty() => one.to_owned(),
            (top, bottom) if bottom.is_empty() => top,
            (top, bottom) if top.is_empty() => format!("1/{bottom}"),
            (top, bottom) => format!("{top}/{bottom}"),
        }
    }
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label())
    }
}

impl Write for Dimension {
    fn write(&self, to: &mut Out) {
        to.text(&self.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn per_undoes_times_and_words_are_readable() {
        let ncv = Dimension::ENERGY.per(Dimension::STUFF);
        assert_eq!(ncv.times(Dimension::STUFF), Dimension::ENERGY);
        assert_eq!(ncv.canonical_unit(), "GJ/t");
        assert_eq!(Dimension::ONE.per(Dimension::TIME).canonical_unit(), "1/h");
        assert_eq!(Dimension::ONE.label(), "pure number");
        assert!(Dimension::CARBON.per(Dimension::STUFF).is_ratio_of_masses());
        assert!(!Dimension::ONE.is_ratio_of_masses());
        assert!(!ncv.is_ratio_of_masses());
    }
}
