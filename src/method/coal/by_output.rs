//! Methane by output of coal (open-cast, post-mining) 露天开采与矿后活动甲烷: CH4, in t.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "coal-methane-by-output", zh: "露天开采与矿后活动甲烷", en: "methane by output of coal (open-cast, post-mining)",
    activity: raw_coal,
    equation: "E = AD × EF",
    clause_zh: "国家发展改革委 2014 年煤炭生产企业核算指南，露天开采和矿后活动甲烷逃逸（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC coal guideline 2014, open-cast and post-mining methane (in a public implementation; primary text not at hand)",
    one {
        raw_coal "AD" "原煤产量" "raw coal": Kind::MASS;
        emission_factor "EF" "甲烷排放因子" "methane emission factor": Kind::METHANE_CONTENT, or EmissionFactor;
    }
    read i -> {
        Outcome::emits(Gas::Ch4, i.raw_coal * i.emission_factor)
    }
}
