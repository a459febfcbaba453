//! The atoms of units: every spelling in forms, bills and laboratories that we read, Chinese and Latin.

use super::dimension::Dimension;
use super::scale::{Scale, uom_scale};

/// One atom: its spellings (the first is ours), kind and scale.
pub struct Atom {
    /// accepted spellings, full-width characters already folded
    pub spellings: &'static [&'static str],
    /// its dimension
    pub dimension: Dimension,
    /// its scale, by uom where uom can say it
    pub scale: fn() -> Scale,
}

/// Units of mass; a species behind them (`tCO2`, `kgC`, `t CaO`) says mass of what.
pub const MASSES: &[Atom] = &[
    Atom { spellings: &["t", "吨", "公吨"], dimension: Dimension::STUFF, scale: || Scale::ONE },
    Atom {
        spellings: &["kg", "千克", "公斤"],
        dimension: Dimension::STUFF,
        scale: uom_scale!(mass, Mass, kilogram, ton),
    },
    Atom { spellings: &["g", "克"], dimension: Dimension::STUFF, scale: uom_scale!(mass, Mass, gram, ton) },
    Atom {
        spellings: &["mg", "毫克"],
        dimension: Dimension::STUFF,
        scale: uom_scale!(mass, Mass, milligram, ton),
    },
];

/// What a mass can be a mass of. The last group names material that keeps its name in a unit (`tCO2/t CaO`).
pub const SPECIES: &[(&str, Dimension)] = &[
    ("CO2e", Dimension::CO2E),
    ("CO2当量", Dimension::CO2E),
    ("CO2", Dimension::CO2),
    ("CH4", Dimension::CH4),
    ("N2O", Dimension::N2O),
    ("SF6", Dimension::SF6),
    ("NF3", Dimension::NF3),
    ("HFC", Dimension::HFC),
    ("PFC", Dimension::PFC),
    ("C", Dimension::CARBON),
    ("碳", Dimension::CARBON),
    ("ce", Dimension::STANDARD_COAL),
    ("标准煤", Dimension::STANDARD_COAL),
    ("标煤", Dimension::STANDARD_COAL),
    ("CaO", Dimension::STUFF),
    ("MgO", Dimension::STUFF),
    ("CaCO3", Dimension::STUFF),
    ("MgCO3", Dimension::STUFF),
    ("lime", Dimension::STUFF),
    ("COD", Dimension::STUFF),
    ("BOD", Dimension::STUFF),
    ("H2", Dimension::STUFF),
];

/// Every other atom.
pub const ATOMS: &[Atom] = &[
    Atom {
        spellings: &["GJ", "吉焦", "百万千焦", "10^6kJ"],
        dimension: Dimension::ENERGY,
        scale: || Scale::ONE,
    },
    Atom {
        spellings: &["J", "焦", "焦耳"],
        dimension: Dimension::ENERGY,
        scale: uom_scale!(energy, Energy, joule, gigajoule),
    },
    Atom {
        spellings: &["kJ", "千焦"],
        dimension: Dimension::ENERGY,
        scale: uom_scale!(energy, Energy, kilojoule, gigajoule),
    },
    Atom {
        spellings: &["MJ", "兆焦"],
        dimension: Dimension::ENERGY,
        scale: uom_scale!(energy, Energy, megajoule, gigajoule),
    },
    Atom {
        spellings: &["TJ", "太焦", "10^9kJ"],
        dimension: Dimension::ENERGY,
        scale: uom_scale!(energy, Energy, terajoule, gigajoule),
    },
    // GB/T 2589 and the guidelines use the international-table calorie, 4.1868 J.
    Atom {
        spellings: &["kcal", "千卡", "大卡"],
        dimension: Dimension::ENERGY,
        scale: uom_scale!(energy, Energy, kilocalorie_it, gigajoule),
    },
    Atom {
        spellings: &["MWh", "兆瓦时", "MW*h"], dimension: Dimension::ELECTRICITY, scale: || Scale::ONE
    },
    Atom {
        spellings: &["kWh", "千瓦时", "度", "kW*h"],
        dimension: Dimension::ELECTRICITY,
        scale: uom_scale!(energy, Energy, kilowatt_hour, megawatt_hour),
    },
    Atom {
        spellings: &["GWh", "吉瓦时"],
        dimension: Dimension::ELECTRICITY,
        scale: uom_scale!(energy, Energy, gigawatt_hour, megawatt_hour),
    },
    // uom knows no reference conditions: these are ours. 1 Nm3 is dry gas at 0 °C and 101.325 kPa.
    Atom {
        spellings: &[
            "Nm3",
            "标准立方米",
            "标立方米",
            "标方",
            "m3(标态)",
            "m3(0℃)",
            "Nm3(0℃)",
            "立方米(0℃)",
            "立方米(标态)",
        ],
        dimension: Dimension::NORMAL_VOLUME,
        scale: || Scale::divided(10_000.0),
    },
    // The same gas at another reference temperature: V0 = V × 273.15 / (273.15 + t).
    Atom {
        spellings: &["m3(15℃)", "Nm3(15℃)", "立方米(15℃)", "标准立方米(15℃)", "标方(15℃)"],
        dimension: Dimension::NORMAL_VOLUME,
        scale: || Scale::times(27_315.0).and(Scale::divided(288_150_000.0)),
    },
    Atom {
        spellings: &["m3(20℃)", "Nm3(20℃)", "立方米(20℃)", "标准立方米(20℃)", "标方(20℃)"],
        dimension: Dimension::NORMAL_VOLUME,
        scale: || Scale::times(27_315.0).and(Scale::divided(293_150_000.0)),
    },
    Atom { spellings: &["m3", "立方米", "方"], dimension: Dimension::VOLUME, scale: || Scale::ONE },
    Atom {
        spellings: &["L", "升"],
        dimension: Dimension::VOLUME,
        scale: uom_scale!(volume, Volume, liter, cubic_meter),
    },
    Atom { spellings: &["mL", "ml", "毫升"], dimension: Dimension::VOLUME, scale: || Scale::divided(1e6) },
    Atom { spellings: &["min", "分钟"], dimension: Dimension::TIME, scale: || Scale::divided(60.0) },
    Atom { spellings: &["a", "年"], dimension: Dimension::TIME, scale: || Scale::times(8760.0) },
    Atom { spellings: &["10^6mol", "Mmol"], dimension: Dimension::SUBSTANCE, scale: || Scale::ONE },
    Atom {
        spellings: &["kmol", "千摩尔"], dimension: Dimension::SUBSTANCE, scale: || Scale::divided(1e3)
    },
    Atom { spellings: &["mol", "摩尔"], dimension: Dimension::SUBSTANCE, scale: || Scale::divided(1e6) },
    Atom { spellings: &["℃", "摄氏度"], dimension: Dimension::TEMPERATURE, scale: || Scale::ONE },
    Atom {
        spellings: &["MPa", "兆帕", "MPa(绝压)"], dimension: Dimension::PRESSURE, scale: || Scale::ONE
    },
    Atom {
        spellings: &["kPa", "千帕", "kPa(绝压)"],
        dimension: Dimension::PRESSURE,
        scale: || Scale::divided(1e3),
    },
    Atom { spellings: &["Pa", "帕"], dimension: Dimension::PRESSURE, scale: || Scale::divided(1e6) },
    Atom { spellings: &["bar", "巴"], dimension: Dimension::PRESSURE, scale: || Scale::divided(10.0) },
    Atom { spellings: &["km", "公里", "千米"], dimension: Dimension::DISTANCE, scale: || Scale::ONE },
    Atom { spellings: &["m", "米"], dimension: Dimension::DISTANCE, scale: || Scale::divided(1e3) },
    Atom {
        spellings: &["台", "辆", "个", "套", "只", "件"],
        dimension: Dimension::PIECE,
        scale: || Scale::ONE,
    },
    Atom { spellings: &["h", "小时", "时"], dimension: Dimension::TIME, scale: || Scale::ONE },
    Atom {
        spellings: &["d", "天", "日"],
        dimension: Dimension::TIME,
        scale: uom_scale!(time, Time, day, hour),
    },
    Atom { spellings: &["1"], dimension: Dimension::ONE, scale: || Scale::ONE },
    Atom { spellings: &["%"], dimension: Dimension::ONE, scale: || Scale::divided(100.0) },
    Atom { spellings: &["‰"], dimension: Dimension::ONE, scale: || Scale::divided(1000.0) },
];

/// Multipliers that stand before an atom.
pub const MULTIPLIERS: &[(&str, f64)] = &[
    ("10^8", 1e8),
    ("10^6", 1e6),
    ("10^4", 1e4),
    ("10^3", 1e3),
    ("10000", 1e4),
    ("百万", 1e6),
    ("亿", 1e8),
    ("万", 1e4),
    ("千", 1e3),
    ("百", 1e2),
];
