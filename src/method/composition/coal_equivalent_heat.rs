//! Coal equivalent by calorific value 折标准煤（按热值）: tce, by the measured calorific value.

use crate::formula::Outcome;
use crate::formula::constant::COAL_HEAT;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "coal-equivalent-by-heat", zh: "折标准煤（按热值）", en: "coal equivalent by calorific value",
    activity: amount,
    equation: "E = AD × NCV / 29.3076",
    clause_zh: "GB/T 2589：1 kgce = 29 307.6 kJ（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 2589: 1 kgce = 29 307.6 kJ (in a public implementation; primary text not at hand)",
    one {
        amount "AD" "数量" "amount": Kind::Matter;
        net_calorific_value "NCV" "低位发热量" "net calorific value": Kind::PerMatter(Dimension::ENERGY), or NetCalorificValue;
    }
    read i -> {
        Outcome::finds(i.amount * i.net_calorific_value / N::constant(&COAL_HEAT))
    }
}
