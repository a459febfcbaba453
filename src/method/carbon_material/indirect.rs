//! Indirect emissions of carbon materials 炭素企业间接排放合计: bought less exported power and heat, in t.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "carbon-indirect-total", zh: "炭素企业间接排放合计", en: "indirect emissions of carbon materials",
    activity: purchased_electricity,
    equation: "EI = EGe + EGd − ESe − ESd",
    clause_zh: "GB/T 32151.34—2024 式（15）（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, equation (15) (in a public implementation; primary text not at hand)",
    one {
        purchased_electricity "EGe" "购入电力排放" "purchased electricity": Kind::CO2;
        purchased_heat "EGd" "购入热力排放" "purchased heat": Kind::CO2;
        exported_electricity "ESe" "输出电力抵扣" "exported electricity": Kind::CO2;
        exported_heat "ESd" "输出热力抵扣" "exported heat": Kind::CO2;
    }
    read i -> {
        Outcome::emits(Gas::Co2, i.purchased_electricity + i.purchased_heat - i.exported_electricity - i.exported_heat)
    }
}
