//! Purchased electricity 购入电力: indirect CO2 of the power bought, in t. GB/T 32150; NDRC guidelines 2013-2015, purchased electricity.

use super::define::method;
use super::registry::Kind;
use crate::formula::Outcome;
use crate::gas::Gas;
use crate::quantity::Dimension;

method! {
    id: "purchased-electricity", zh: "购入电力", en: "purchased electricity",
    activity: electricity,
    equation: "E = AD × EF",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南和 GB/T 32151 系列标准，购入电力（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015 and GB/T 32151 series, purchased electricity (in a public implementation; primary text not at hand)",
    one {
        electricity "AD" "购入电量" "electricity purchased": Kind::Of(Dimension::ELECTRICITY);
        emission_factor "EF" "电力排放因子" "electricity emission factor": Kind::Of(Dimension::CO2.per(Dimension::ELECTRICITY)), or EmissionFactor;
    }
    read i -> { Outcome::emits(Gas::Co2, i.electricity * i.emission_factor) }
}
