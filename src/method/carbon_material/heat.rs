//! Purchased heat of carbon materials 炭素企业购入热力: in t, by the full enthalpy of the steam; exported heat by the same equation is ESd.

use crate::formula::Outcome;
use crate::formula::outcome::Memo;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "carbon-purchased-heat", zh: "炭素企业购入热力", en: "purchased heat of carbon materials",
    activity: steam,
    equation: "EGd = BGd × HM × EF3 × 10^-6",
    clause_zh: "GB/T 32151.34—2024 式（13）（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, equation (13) (in a public implementation; primary text not at hand)",
    one {
        steam "BGd" "外购动力总量" "steam purchased": Kind::MASS;
        enthalpy "HM" "蒸汽焓值" "enthalpy of the steam": Kind::ENTHALPY;
        emission_factor "EF3" "年平均供热排放因子" "heat emission factor": Kind::CO2_PER_ENERGY, or EmissionFactor;
    }
    read i -> {
        let heat = i.steam * i.enthalpy;
        Outcome::emits(Gas::Co2, heat.clone() * i.emission_factor).showing(Memo::Heat, heat)
    }
}
