//! Refrigerant by refill 制冷剂补充量法: HFC, in t: what was refilled had leaked; `name` is the species for the GWP.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "refrigerant-refill", zh: "制冷剂补充量法", en: "refrigerant by refill",
    activity: refilled,
    equation: "E = R",
    clause_zh: "IPCC 2006 年指南第 3 卷第 7 章，在用设备补充量（凭记忆录入，未核对）",
    clause_en: "IPCC 2006 vol. 3 ch. 7, refill of equipment in operation (from memory)",
    one {
        refilled "R" "期内补充量" "refilled": Kind::Of(Dimension::HFC);
    }
    read i -> {
        Outcome::emits(Gas::Hfc, i.refilled)
    }
}
