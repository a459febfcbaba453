//! Purchased electricity of carbon materials 炭素企业购入电力: in t; exported power by the same equation is ESe.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "carbon-purchased-electricity", zh: "炭素企业购入电力", en: "purchased electricity of carbon materials",
    activity: electricity,
    equation: "EGe = QGe × EF2",
    clause_zh: "GB/T 32151.34—2024 式（12）（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, equation (12) (in a public implementation; primary text not at hand)",
    one {
        electricity "QGe" "外购电量" "electricity purchased": Kind::Of(Dimension::ELECTRICITY);
        emission_factor "EF2" "外购电力排放因子" "electricity emission factor": Kind::Of(Dimension::CO2.per(Dimension::ELECTRICITY)), or EmissionFactor;
    }
    read i -> {
        Outcome::emits(Gas::Co2, i.electricity * i.emission_factor)
    }
}
