//! Recovery of CO2 二氧化碳回收利用: in t and negative; volumes at 0 °C, 101.325 kPa.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "co2-recovery", zh: "二氧化碳回收利用", en: "recovery of CO2",
    activity: exported,
    equation: "R = −(Q_out × PUR_out + Q_use × PUR_use) × ρ",
    clause_zh: "国家发展改革委 2014 年独立焦化企业核算指南、2015 年工业其他行业核算指南，二氧化碳回收利用（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC guidelines for coking 2014 and other industries 2015, recovery of CO2 (in a public implementation; primary text not at hand)",
    one {
        exported "Q_out" "外供二氧化碳体积" "CO2 handed on": Kind::GAS;
        exported_purity "PUR_out" "外供纯度" "purity of what is handed on": Kind::Fraction;
        used "Q_use" "自用作原料的二氧化碳体积" "CO2 used as feedstock": Kind::GAS;
        used_purity "PUR_use" "自用纯度" "purity of what is used": Kind::Fraction;
        co2_density "ρ" "二氧化碳密度（19.7 或 19.77 tCO2/10^4Nm3）" "density of CO2 (19.7 or 19.77 tCO2/10^4Nm3)": Kind::CO2_PER_GAS;
    }
    read i -> {
        let pure = i.exported * i.exported_purity + i.used * i.used_purity;
        Outcome::removes(Gas::Co2, pure * i.co2_density)
    }
}
