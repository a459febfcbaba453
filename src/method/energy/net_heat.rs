//! Net purchased heat 净购入热力: heat bought less heat sold, in t.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "net-purchased-heat", zh: "净购入热力", en: "net purchased heat",
    activity: purchased,
    equation: "E = (AD_in − AD_out) × EF",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南，净购入热力（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015, net purchased heat (in a public implementation; primary text not at hand)",
    one {
        purchased "AD_in" "购入热量" "heat purchased": Kind::Of(Dimension::ENERGY);
        exported "AD_out" "输出热量" "heat exported": Kind::Of(Dimension::ENERGY);
        emission_factor "EF" "热力排放因子" "heat emission factor": Kind::CO2_PER_ENERGY, or EmissionFactor;
    }
    read i -> {
        Outcome::emits(Gas::Co2, (i.purchased - i.exported) * i.emission_factor)
    }
}
