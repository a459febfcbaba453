//! Purchased superheated steam 购入过热蒸汽: superheated steam by absolute pressure and temperature, in t; enthalpy interpolated in table C.5.

use super::bought;
use crate::library::steam::SUPERHEATED;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "purchased-superheated-steam", zh: "购入过热蒸汽", en: "purchased superheated steam",
    activity: steam,
    equation: "E = M × (h(p, t) − En_0) × EF",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南，购入热力（蒸汽）；热焓取 GB/T 32151.34—2024 表 C.5（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015, purchased heat, steam; enthalpy of GB/T 32151.34-2024, table C.5 (in public implementations; primary texts not at hand)",
    one {
        steam "M" "蒸汽量" "mass of steam": Kind::MASS;
        pressure "p" "蒸汽绝对压力" "absolute pressure of the steam": Kind::Of(Dimension::PRESSURE);
        temperature "t" "蒸汽温度" "temperature of the steam": Kind::Of(Dimension::TEMPERATURE);
        reference_enthalpy "En_0" "扣减热焓" "enthalpy deducted": Kind::ENTHALPY;
        emission_factor "EF" "热力排放因子" "heat emission factor": Kind::CO2_PER_ENERGY, or EmissionFactor;
    }
    read i -> {
        let enthalpy = N::table(&SUPERHEATED, vec![i.pressure, i.temperature]);
        bought(i.steam, enthalpy, i.reference_enthalpy, i.emission_factor)
    }
}
