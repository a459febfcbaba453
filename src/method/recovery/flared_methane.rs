//! Methane destroyed in a flare 甲烷火炬销毁: CH4, in t and negative.

use crate::formula::Outcome;
use crate::formula::constant::{CH4_MOLAR, MOLES};
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "methane-flared", zh: "甲烷火炬销毁", en: "methane destroyed in a flare",
    activity: duration,
    equation: "R = −η × Q × h × φ × 16 × 10 / 22.4",
    clause_zh: "国家发展改革委 2015 年工业其他行业核算指南，甲烷火炬销毁（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC guideline for other industries 2015, methane flared (in a public implementation; primary text not at hand)",
    one {
        efficiency "η" "火炬销毁效率" "efficiency of the flare": Kind::Fraction;
        flow "Q" "火炬气平均流量" "mean flow to the flare": Kind::Of(Dimension::NORMAL_VOLUME.per(Dimension::TIME));
        duration "h" "运行时间" "hours in operation": Kind::Of(Dimension::TIME);
        methane_fraction "φ" "甲烷体积分数" "volume fraction of methane": Kind::Fraction;
    }
    read i -> {
        let burnt = i.flow * i.duration * i.methane_fraction * i.efficiency * N::constant(&MOLES) * N::constant(&CH4_MOLAR);
        Outcome::removes(Gas::Ch4, burnt)
    }
}
