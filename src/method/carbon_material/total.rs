//! Total emissions of carbon materials 炭素企业排放总量: in t; the standard reports the direct emissions beside it.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "carbon-total", zh: "炭素企业排放总量", en: "total emissions of carbon materials",
    activity: direct,
    equation: "ET = ES + EI",
    clause_zh: "GB/T 32151.34—2024 式（16）（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, equation (16) (in a public implementation; primary text not at hand)",
    one {
        direct "ES" "直接排放" "direct emissions": Kind::CO2;
        indirect "EI" "间接排放（可为负）" "indirect emissions, below zero for net exporters": Kind::Signed(Dimension::CO2);
    }
    read i -> {
        Outcome::emits(Gas::Co2, i.direct + i.indirect)
    }
}
