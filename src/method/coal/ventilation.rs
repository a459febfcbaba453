//! Gas in ventilation air by mean flow 风排瓦斯量（按平均流量）: 10^4Nm3 of the pure gas, from the mean flow at reference conditions, its concentration and the time.

use crate::formula::Outcome;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "ventilation-gas-volume", zh: "风排瓦斯量（按平均流量）", en: "gas in ventilation air by mean flow",
    equation: "Q = q × c × T × 60 × 24 × 10^-4",
    clause_zh: "国家发展改革委 2014 年煤炭生产企业核算指南，未连续监测的风排瓦斯（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC coal guideline 2014, ventilation without continuous monitoring (in a public implementation; primary text not at hand)",
    one {
        flow "q" "风量平均值（标况）" "mean flow of air at reference conditions": Kind::Of(Dimension::NORMAL_VOLUME.per(Dimension::TIME));
        concentration "c" "气体浓度（流量已折纯时为 1）" "concentration of the gas (1 where the flow is of pure gas)": Kind::Fraction;
        duration "T" "报告期时长" "length of the period": Kind::Of(Dimension::TIME);
    }
    read i -> {
        Outcome::finds(i.flow * i.concentration * i.duration)
    }
}
