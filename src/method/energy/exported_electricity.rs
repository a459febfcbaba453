//! Exported electricity 输出电力: power passed on to others, in t and negative.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "exported-electricity", zh: "输出电力", en: "exported electricity",
    activity: electricity,
    equation: "E = −AD × EF",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南和 GB/T 32151 系列标准，输出电力（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015 and GB/T 32151 series, exported electricity (in a public implementation; primary text not at hand)",
    one {
        electricity "AD" "输出电量" "electricity exported": Kind::Of(Dimension::ELECTRICITY);
        emission_factor "EF" "电力排放因子" "electricity emission factor": Kind::Of(Dimension::CO2.per(Dimension::ELECTRICITY)), or EmissionFactor;
    }
    read i -> {
        Outcome::removes(Gas::Co2, i.electricity * i.emission_factor)
    }
}
