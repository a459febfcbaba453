//! Methane and nitrous oxide of vehicles by distance 移动源甲烷和氧化亚氮（按里程与排放标准）: CH4 and N2O, in t, beside the CO2 of the fuel; `name` is class and emission standard of the vehicle.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "mobile-by-distance", zh: "移动源甲烷和氧化亚氮（按里程与排放标准）", en: "methane and nitrous oxide of vehicles by distance",
    activity: distance,
    equation: "E = L × EF_CH4; E = L × EF_N2O",
    clause_zh: "国家发展改革委 2015 年陆上交通运输企业核算指南，道路运输（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC land transport guideline 2015, road transport (in a public implementation; primary text not at hand)",
    one {
        distance "L" "行驶里程" "distance driven": Kind::Of(Dimension::DISTANCE);
        methane_factor "EF_CH4" "甲烷排放因子" "methane factor": Kind::Of(Dimension::CH4.per(Dimension::DISTANCE)), or MethaneFactor;
        nitrous_oxide_factor "EF_N2O" "氧化亚氮排放因子" "nitrous oxide factor": Kind::Of(Dimension::N2O.per(Dimension::DISTANCE)), or NitrousOxideFactor;
    }
    read i -> {
        Outcome::emits(Gas::Ch4, i.distance.clone() * i.methane_factor).and(Gas::N2o, i.distance * i.nitrous_oxide_factor)
    }
}
