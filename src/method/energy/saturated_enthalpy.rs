//! Enthalpy of saturated steam 饱和蒸汽热焓: GJ/t, interpolated in table C.4 by absolute pressure.

use crate::formula::Outcome;
use crate::library::steam::SATURATED;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "saturated-steam-enthalpy", zh: "饱和蒸汽热焓", en: "enthalpy of saturated steam",
    equation: "En = h″(p)",
    clause_zh: "GB/T 32151.34—2024 表 C.4（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, table C.4 (in a public implementation; primary text not at hand)",
    one {
        pressure "p" "蒸汽绝对压力" "absolute pressure of the steam": Kind::Of(Dimension::PRESSURE);
    }
    read i -> {
        Outcome::finds(N::table(&SATURATED, vec![i.pressure]))
    }
}
