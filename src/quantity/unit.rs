//! Units as written: `万t`, `GJ/10^4Nm3`, `tC/GJ`, `千克标准煤/千瓦时`, `tCO2/t CaO`, read into a dimension and a scale.

use super::dimension::Dimension;
use super::scale::Scale;
use super::unit_table::{ATOMS, Atom, MASSES, MULTIPLIERS, SPECIES};
use std::sync::OnceLock;

/// A unit as someone wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// the text, as written
    pub text: String,
    /// what it measures
    pub dimension: Dimension,
    scale: Scale,
}

/// Why a text is no unit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnitError {
    /// a part of it is not known
    #[error("`{part}` is not a unit")]
    Unknown {
        /// the part that nobody knows
        part: String,
    },
    /// longer than any unit
    #[error("a unit has at most 40 characters")]
    TooLong,
}

impl Unit {
    /// The canonical value of so many of this unit.
    pub fn to_canonical(&self, written: f64) -> f64 {
        self.scale.to_canonical(written)
    }

    /// So many of this unit, from the canonical value.
    pub fn to_written(&self, canonical: f64) -> f64 {
        self.scale.to_written(canonical)
    }
}

/// Reads a unit. Spaces do not count, full-width characters and superscripts are read as their plain ones.
pub fn parse(text: &str) -> Result<Unit, UnitError> {
    const LONGEST: usize = 40;
    if text.chars().count() > LONGEST {
        return Err(UnitError::TooLong);
    }
    let plain = fold(text);
    let mut parts = plain.split('/');
    let mut whole = product(parts.next().unwrap_or_default())?;
    for part in parts {
        let (dimension, scale) = product(part)?;
        whole = (whole.0.per(dimension), whole.1.per(scale));
    }
    Ok(Unit { text: text.trim().to_owned(), dimension: whole.0, scale: whole.1 })
}

/// One spelling per character: full-width to plain, superscripts, subscripts and look-alikes to digits and letters; spaces go.
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        let plain = match c {
            '！'..='～' => u32::from(c).checked_sub(0xFEE0).and_then(char::from_u32).unwrap_or(c),
            '³' | '₃' => '3',
            '²' | '₂' => '2',
            '₄' | '⁴' => '4',
            '₆' | '⁶' => '6',
            '⁸' => '8',
            '·' | '×' | '∙' => '*',
            'C' if folded.ends_with('°') => {
                folded.pop();
                '℃'
            }
            other => other,
        };
        folded.push(plain);
    }
    folded
}

fn product(text: &str) -> Result<(Dimension, Scale), UnitError> {
    if text.is_empty() {
        return Ok((Dimension::ONE, Scale::ONE));
    }
    let (multiplier, rest) = multiplier(text);
    let rest = rest.strip_prefix('*').unwrap_or(rest);
    // A multiplier may belong to the spelling itself: 千克, 百万千焦.
    let found =
        atom(text).map(|unit| (Scale::ONE, unit)).or_else(|| atom(rest).map(|unit| (multiplier, unit)));
    found
        .map(|(multiplier, (dimension, scale))| (dimension, multiplier.and(scale)))
        .ok_or_else(|| UnitError::Unknown { part: text.to_owned() })
}

fn multiplier(text: &str) -> (Scale, &str) {
    MULTIPLIERS
        .iter()
        .find_map(|(name, by)| text.strip_prefix(name).map(|rest| (Scale::times(*by), rest)))
        // 10^4 is often copied without its superscript sign.
        .or_else(|| text.strip_prefix("104").map(|rest| (Scale::times(1e4), rest)))
        .filter(|(_, rest)| !rest.is_empty())
        .unwrap_or((Scale::ONE, text))
}

fn atom(text: &str) -> Option<(Dimension, Scale)> {
    let exact = |a: &&Atom| a.spellings.contains(&text);
    if let Some(found) = MASSES.iter().chain(ATOMS).find(exact) {
        return Some((found.dimension, (found.scale)()));
    }
    mass_of_species(text).or_else(|| in_another_case(text))
}

fn mass_of_species(text: &str) -> Option<(Dimension, Scale)> {
    MASSES.iter().find_map(|mass| {
        mass.spellings.iter().find_map(|spelling| {
            let species = text.strip_prefix(spelling)?;
            let (_, dimension) = SPECIES.iter().find(|(name, _)| *name == species)?;
            Some((*dimension, (mass.scale)()))
        })
    })
}

/// `mwh`, `KG`, `gj`: read when only one unit is meant, so never where M and m differ (`mJ`, `Mg`).
fn in_another_case(text: &str) -> Option<(Dimension, Scale)> {
    let milli = text.starts_with('m') && text.len() == 2 && text.ends_with('J');
    let mega = text.starts_with('M') && text.ends_with('g');
    // A small l may be the digit 1; Ma is no year.
    let doubtful = matches!(text, "l" | "A" | "D" | "M" | "H" | "PA" | "mpa" | "MA");
    if milli || mega || doubtful {
        return None;
    }
    let mut fits =
        MASSES.iter().chain(ATOMS).filter(|a| a.spellings.iter().any(|s| s.eq_ignore_ascii_case(text)));
    match (fits.next(), fits.next()) {
        (Some(one), None) => Some((one.dimension, (one.scale)())),
        _ => None,
    }
}

/// The spellings that would fit a dimension, ours first: what a message offers and `describe` lists.
pub fn fitting(dimension: Dimension) -> Vec<String> {
    const OFFERED: &str = "t 万t kg g mg tC kgC tCO2 kgCO2 tCH4 kgCH4 gCH4 tN2O kgN2O gN2O tSF6 kgSF6 tNF3 kgNF3 tHFC kgHFC \
        tPFC kgPFC tCO2e kgCO2e GJ MJ TJ kJ 百万千焦 kcal 大卡 tce 万tce kgce 10^4Nm3 万Nm3 亿Nm3 Nm3 万m3(20℃) m3(20℃) m3(15℃) \
        m3 万m3 亿m3 L MWh kWh 万kWh GWh h min d a ℃ MPa kPa km m 台 辆 1 % ‰ GJ/t kJ/kg MJ/kg kcal/kg MJ/t GJ/10^4Nm3 MJ/Nm3 \
        kJ/Nm3 GJ/万Nm3 kcal/Nm3 MJ/m3(20℃) MJ/m3 GJ/m3 tC/GJ tC/TJ kgC/GJ tC/t kgC/kg kgC/t tC/10^4Nm3 tC/万Nm3 kgC/Nm3 tCO2/MWh \
        kgCO2/MWh kgCO2/kWh tCO2/万kWh tCO2/GJ kgCO2/GJ tCO2/t kgCO2/kg kgCO2/t tCO2/10^4Nm3 tCO2/万Nm3 kgCO2/Nm3 kgCO2/m3 tCO2/m3 kgCO2/L \
        kgCO2/km gCO2/km kgCO2/台 tCH4/t kgCH4/t gCH4/t kgCH4/kg tCH4/10^4Nm3 kgCH4/m3 kgCH4/GJ kgCH4/TJ gCH4/km mgCH4/km \
        tN2O/t kgN2O/t gN2O/t kgN2O/GJ kgN2O/TJ gN2O/km mgN2O/km kgN2O/m3 kgSF6/台 tSF6/t kgHFC/台 tHFC/t tPFC/t tNF3/t \
        kWh/t kWh/kg MWh/t Nm3/t Nm3/h Nm3/min mg/Nm3 g/Nm3 kg/Nm3 t/10^4Nm3 kg/m3 mg/L g/L g/mol kg/kmol tce/t kgce/kg kgce/m3 \
        kgce/Nm3 tce/万Nm3 kgce/kWh tce/万kWh kgce/MJ tce/GJ kgce/t";
    static READ: OnceLock<Vec<(&str, Dimension)>> = OnceLock::new();
    let read = READ.get_or_init(|| {
        OFFERED.split_whitespace().filter_map(|text| Some((text, parse(text).ok()?.dimension))).collect()
    });
    let offered = read.iter().filter(|(_, measures)| *measures == dimension);
    let mut fit: Vec<String> = offered.map(|(text, _)| (*text).to_owned()).collect();
    if dimension.is_ratio_of_masses() {
        fit.extend(["1", "%", "‰"].map(str::to_owned));
    }
    if fit.is_empty() {
        fit.push(dimension.canonical_unit());
    }
    fit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn same(left: (f64, &str), right: (f64, &str)) {
        let (a, b) = (parse(left.1).unwrap(), parse(right.1).unwrap());
        assert_eq!(a.dimension, b.dimension, "{} {}", left.1, right.1);
        let (x, y) = (a.to_canonical(left.0), b.to_canonical(right.0));
        assert!((x - y).abs() <= 1e-15 * x.abs(), "{left:?} is {x}, {right:?} is {y}");
    }

    #[test]
    fn identities_between_units() {
        same((1.0, "万t"), (1e4, "t"));
        same((1.0, "kJ/kg"), (1.0, "MJ/t"));
        same((20908.0, "kJ/kg"), (20.908, "GJ/t"));
        same((26.1, "tC/TJ"), (0.0261, "tC/GJ"));
        same((1.0, "亿Nm³"), (1e4, "10^4Nm3"));
        same((1.0, "GJ/10^4Nm3"), (0.1, "MJ/Nm3"));
        same((0.5568, "kgCO2/kWh"), (0.5568, "tCO2/MWh"));
        same((1.0, "万kWh"), (10.0, "MWh"));
        same((1.0, "百万千焦"), (1.0, "GJ"));
        same((1.0, "kcal/kg"), (4.1868, "kJ/kg"));
        same((1.0, "千克标准煤"), (1.0, "kgce"));
        same((12.0, "%"), (0.12, "1"));
        same((1.0, "tCO2/t CaO"), (1.0, "tCO2/t"));
        same((24.0, "h"), (1.0, "d"));
        same((1.0, "kWh"), (0.001, "MWh"));
        same((1.0, "kJ"), (1e-6, "GJ"));
        same((1.0, "kcal"), (4.1868, "kJ"));
        same((1.0, "万tce"), (1e7, "kgce"));
        same((1.0, "tC/t"), (100.0, "kgC/百kg"));
        same((25.0, "‰"), (2.5, "%"));
        same((1.0, "亿m³"), (1e4, "万m3"));
        same((293.15, "m3(20℃)"), (273.15, "Nm3"));
        same((288.15, "万立方米(15°C)"), (273.15, "万Nm3"));
        same((273.15, "MJ/m³（20℃）"), (293.15, "MJ/Nm3"));
        same((1.0, "kPa"), (0.001, "MPa"));
        same((1.0, "mg/L"), (0.001, "kg/m3"));
        same((1.0, "Nm3/min"), (60.0, "Nm3/h"));
        same((1.0, "１０＾４Ｎm3"), (1.0, "万Nm3"));
    }

    #[test]
    fn a_decimal_multiple_rounds_once() {
        for (unit, written, canonical) in
            [("kJ/kg", 20908.0, 20.908_f64), ("kg", 0.1, 0.0001), ("tC/TJ", 26.1, 0.0261)]
        {
            assert_eq!(parse(unit).unwrap().to_canonical(written).to_bits(), canonical.to_bits(), "{unit}");
        }
    }

    #[test]
    fn what_differs_is_kept_apart() {
        for (a, b) in
            [("m3", "Nm3"), ("t", "tC"), ("tC", "tCO2"), ("tCO2", "tCO2e"), ("MWh", "GJ"), ("tce", "t")]
        {
            assert_ne!(parse(a).unwrap().dimension, parse(b).unwrap().dimension, "{a} {b}");
        }
    }

    #[test]
    fn another_case_is_read_only_where_it_means_one_unit() {
        assert_eq!(parse("mwh").unwrap().dimension, Dimension::ELECTRICITY);
        assert!(parse("mJ").is_err());
        assert!(parse("Mg").is_err());
        assert_eq!(parse("furlong"), Err(UnitError::Unknown { part: "furlong".into() }));
        assert_eq!(parse(&"t".repeat(41)), Err(UnitError::TooLong));
    }

    #[test]
    fn every_offered_unit_can_be_read() {
        for dimension in [
            Dimension::STUFF,
            Dimension::ENERGY.per(Dimension::NORMAL_VOLUME),
            Dimension::CARBON.per(Dimension::STUFF),
        ] {
            let fit = fitting(dimension);
            assert!(fit.len() > 2, "{dimension}: {fit:?}");
            assert!(fit.iter().all(|text| parse(text).is_ok()));
        }
    }
}
