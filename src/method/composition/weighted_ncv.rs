//! Weighted mean net calorific value 低位发热量加权平均: months or batches weighted by their amounts.

use super::mean;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "weighted-net-calorific-value", zh: "低位发热量加权平均", en: "weighted mean net calorific value",
    activity: amount,
    equation: "NCV = Σ(AD × NCV) / Σ AD",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南和 GB/T 32151 系列标准：各月数值按质量加权（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015 and GB/T 32151 series: monthly values are weighted by mass (in a public implementation; primary text not at hand)",
    record Month {
        amount "AD" "数量" "amount": Kind::Matter;
        net_calorific_value "NCV" "低位发热量" "net calorific value": Kind::PerMatter(Dimension::ENERGY);
    }
    lists {
        months "i" "各月（各批）" "months or batches";
    }
    read i -> {
        mean(i.months.into_iter().map(|month| (month.amount, month.net_calorific_value)))
    }
}
