//! Recovery of methane 甲烷回收利用: CH4, in t and negative; volumes at 0 °C, 101.325 kPa.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::library::constants::CH4_DENSITY;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "methane-recovery", zh: "甲烷回收利用", en: "recovery of methane",
    activity: exported,
    equation: "R = −(Q_out × φ_out + Q_use × φ_use × η) × 7.17",
    clause_zh: "国家发展改革委 2015 年工业其他行业核算指南，甲烷回收；该指南 η 取 99 %（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC guideline for other industries 2015, recovery of methane; η is 99 % there (in a public implementation; primary text not at hand)",
    one {
        exported "Q_out" "外供气体积" "gas handed on": Kind::GAS;
        exported_fraction "φ_out" "外供气甲烷体积分数" "methane in what is handed on": Kind::Fraction;
        used "Q_use" "自用气体积" "gas used": Kind::GAS;
        used_fraction "φ_use" "自用气甲烷体积分数" "methane in what is used": Kind::Fraction;
        oxidation_factor "η" "自用氧化系数" "oxidation where used": Kind::Fraction;
    }
    read i -> {
        let pure = i.exported * i.exported_fraction + i.used * i.used_fraction * i.oxidation_factor;
        Outcome::removes(Gas::Ch4, pure * N::constant(&CH4_DENSITY))
    }
}
