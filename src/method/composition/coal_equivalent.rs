//! Coal equivalent by coefficient 折标准煤（折标系数，当量值或等价值）: tce; the coefficient of electricity is that of the equal value or that of the equivalent value, which the entry chooses.

use crate::formula::Outcome;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "coal-equivalent", zh: "折标准煤（折标系数，当量值或等价值）", en: "coal equivalent by coefficient",
    activity: amount,
    equation: "E = AD × k",
    clause_zh: "GB/T 2589，折标准煤（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 2589, conversion to standard coal (in a public implementation; primary text not at hand)",
    one {
        amount "AD" "数量" "amount": Kind::Activity;
        coefficient "k" "折标准煤系数" "coefficient of coal equivalent": Kind::PerActivity(Dimension::STANDARD_COAL), or CoalEquivalent;
    }
    read i -> {
        Outcome::finds(i.amount * i.coefficient)
    }
}
