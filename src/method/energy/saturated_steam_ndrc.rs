//! Purchased saturated steam 购入饱和蒸汽 by the older enthalpy table, where the reading 口径 is chosen that takes it. The same method to whoever names it: another table is all that differs.

use super::bought;
use crate::library::steam::SATURATED_NDRC;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

/// How readings name the table.
pub const TABLE: &str = "saturated-steam-ndrc";

method! {
    id: "purchased-saturated-steam", zh: "购入饱和蒸汽", en: "purchased saturated steam",
    activity: steam,
    equation: "E = M × (h″(p) − En_0) × EF",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南，购入热力（蒸汽）；热焓取各指南的饱和蒸汽热焓表（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015, purchased heat, steam; enthalpy of their own table of saturated steam (in public implementations; primary texts not at hand)",
    one {
        steam "M" "蒸汽量" "mass of steam": Kind::MASS;
        pressure "p" "蒸汽绝对压力" "absolute pressure of the steam": Kind::Of(Dimension::PRESSURE);
        reference_enthalpy "En_0" "扣减热焓" "enthalpy deducted": Kind::ENTHALPY;
        emission_factor "EF" "热力排放因子" "heat emission factor": Kind::CO2_PER_ENERGY, or EmissionFactor;
    }
    read i -> {
        let enthalpy = N::table(&SATURATED_NDRC, vec![i.pressure]);
        bought(i.steam, enthalpy, i.reference_enthalpy, i.emission_factor)
    }
}
