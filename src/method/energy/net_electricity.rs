//! Net purchased electricity 净购入电力: power bought less power sold, in t.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "net-purchased-electricity", zh: "净购入电力", en: "net purchased electricity",
    activity: purchased,
    equation: "E = (AD_in − AD_out) × EF",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南，净购入电力（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015, net purchased electricity (in a public implementation; primary text not at hand)",
    one {
        purchased "AD_in" "购入电量" "electricity purchased": Kind::Of(Dimension::ELECTRICITY);
        exported "AD_out" "输出电量" "electricity exported": Kind::Of(Dimension::ELECTRICITY);
        emission_factor "EF" "电力排放因子" "electricity emission factor": Kind::Of(Dimension::CO2.per(Dimension::ELECTRICITY)), or EmissionFactor;
    }
    read i -> {
        Outcome::emits(Gas::Co2, (i.purchased - i.exported) * i.emission_factor)
    }
}
