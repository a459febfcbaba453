//! Direct emissions of carbon materials 炭素企业直接排放合计: in t; each term is the sum over its sources.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "carbon-direct-total", zh: "炭素企业直接排放合计", en: "direct emissions of carbon materials",
    activity: fuel,
    equation: "ES = EFu + EC + EB + EG + EP",
    clause_zh: "GB/T 32151.34—2024 式（14）（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, equation (14) (in a public implementation; primary text not at hand)",
    one {
        fuel "EFu" "化石燃料燃烧排放" "fuel combustion": Kind::CO2;
        calcination "EC" "煅烧排放" "calcination": Kind::CO2;
        baking "EB" "焙烧排放" "baking": Kind::CO2;
        graphitisation "EG" "石墨化排放" "graphitisation": Kind::CO2;
        flue_gas "EP" "烟气治理排放" "flue-gas treatment": Kind::CO2;
    }
    read i -> {
        Outcome::emits(Gas::Co2, i.fuel + i.calcination + i.baking + i.graphitisation + i.flue_gas)
    }
}
