//! Weighted mean carbon content 元素碳含量加权平均: months or batches weighted by their amounts.

use super::mean;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "weighted-carbon-content", zh: "元素碳含量加权平均", en: "weighted mean carbon content",
    activity: amount,
    equation: "C = Σ(AD × C) / Σ AD",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南和 GB/T 32151 系列标准：各月数值按质量加权（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015 and GB/T 32151 series: monthly values are weighted by mass (in a public implementation; primary text not at hand)",
    record Month {
        amount "AD" "数量" "amount": Kind::Matter;
        carbon_content "C" "含碳量" "carbon content": Kind::PerMatter(Dimension::CARBON);
    }
    lists {
        months "i" "各月（各批）" "months or batches";
    }
    read i -> {
        mean(i.months.into_iter().map(|month| (month.amount, month.carbon_content)))
    }
}
