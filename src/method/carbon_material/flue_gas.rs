//! Flue-gas treatment of carbon materials 烟气治理合计: incineration and desulphurisation, in t.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "carbon-flue-gas-total", zh: "烟气治理合计", en: "flue-gas treatment of carbon materials",
    activity: incineration,
    equation: "EP = ER + ED",
    clause_zh: "GB/T 32151.34—2024 式（11）（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, equation (11) (in a public implementation; primary text not at hand)",
    one {
        incineration "ER" "烟气焚烧排放" "incineration": Kind::CO2;
        desulphurisation "ED" "烟气脱硫排放" "desulphurisation": Kind::CO2;
    }
    read i -> {
        Outcome::emits(Gas::Co2, i.incineration + i.desulphurisation)
    }
}
