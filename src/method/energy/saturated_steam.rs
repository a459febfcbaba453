//! Purchased saturated steam 购入饱和蒸汽: saturated steam by its absolute pressure, in t; enthalpy interpolated in table C.4.

use super::bought;
use crate::library::steam::SATURATED;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "purchased-saturated-steam", zh: "购入饱和蒸汽", en: "purchased saturated steam",
    activity: steam,
    equation: "E = M × (h″(p) − En_0) × EF",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南，购入热力（蒸汽）；热焓取 GB/T 32151.34—2024 表 C.4（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015, purchased heat, steam; enthalpy of GB/T 32151.34-2024, table C.4 (in public implementations; primary texts not at hand)",
    one {
        steam "M" "蒸汽量" "mass of steam": Kind::MASS;
        pressure "p" "蒸汽绝对压力" "absolute pressure of the steam": Kind::Of(Dimension::PRESSURE);
        reference_enthalpy "En_0" "扣减热焓" "enthalpy deducted": Kind::ENTHALPY;
        emission_factor "EF" "热力排放因子" "heat emission factor": Kind::CO2_PER_ENERGY, or EmissionFactor;
    }
    read i -> {
        let enthalpy = N::table(&SATURATED, vec![i.pressure]);
        bought(i.steam, enthalpy, i.reference_enthalpy, i.emission_factor)
    }
}
