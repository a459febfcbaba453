//! Purchased heat 购入热力: indirect CO2 of heat settled in energy, in t.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "purchased-heat", zh: "购入热力", en: "purchased heat",
    activity: heat,
    equation: "E = AD × EF",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南和 GB/T 32151 系列标准，购入热力（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015 and GB/T 32151 series, purchased heat (in a public implementation; primary text not at hand)",
    one {
        heat "AD" "购入热量" "heat purchased": Kind::Of(Dimension::ENERGY);
        emission_factor "EF" "热力排放因子" "heat emission factor": Kind::CO2_PER_ENERGY, or EmissionFactor;
    }
    read i -> {
        Outcome::emits(Gas::Co2, i.heat * i.emission_factor)
    }
}
