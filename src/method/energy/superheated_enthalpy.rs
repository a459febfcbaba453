//! Enthalpy of superheated steam 过热蒸汽热焓: GJ/t, interpolated in table C.5 by absolute pressure and temperature.

use crate::formula::Outcome;
use crate::library::steam::SUPERHEATED;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "superheated-steam-enthalpy", zh: "过热蒸汽热焓", en: "enthalpy of superheated steam",
    equation: "En = h(p, t)",
    clause_zh: "GB/T 32151.34—2024 表 C.5（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, table C.5 (in a public implementation; primary text not at hand)",
    one {
        pressure "p" "蒸汽绝对压力" "absolute pressure of the steam": Kind::Of(Dimension::PRESSURE);
        temperature "t" "蒸汽温度" "temperature of the steam": Kind::Of(Dimension::TEMPERATURE);
    }
    read i -> {
        Outcome::finds(N::table(&SUPERHEATED, vec![i.pressure, i.temperature]))
    }
}
