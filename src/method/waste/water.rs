//! Anaerobic treatment of waste water 工业废水厌氧处理: CH4, in t.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;
use crate::quantity::Dimension;

method! {
    id: "waste-water", zh: "工业废水厌氧处理", en: "anaerobic treatment of waste water",
    activity: waste_water,
    equation: "E = [W × (COD_in − COD_out) − S] × Bo × MCF",
    clause_zh: "国家发展改革委 2015 年工业其他行业核算指南，废水厌氧处理（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC guideline for other industries 2015, waste water (in a public implementation; primary text not at hand)",
    one {
        waste_water "W" "厌氧处理废水量" "waste water treated": Kind::Of(Dimension::VOLUME);
        cod_in "COD_in" "进水 COD 浓度" "COD entering": Kind::Of(Dimension::STUFF.per(Dimension::VOLUME));
        cod_out "COD_out" "出水 COD 浓度" "COD leaving": Kind::Of(Dimension::STUFF.per(Dimension::VOLUME));
        sludge "S" "以污泥方式清除的 COD" "COD removed as sludge": Kind::MASS;
        methane_potential "Bo" "甲烷最大生产能力" "maximum methane potential": Kind::METHANE_CONTENT;
        methane_correction "MCF" "甲烷修正因子" "methane correction factor": Kind::Fraction, or Coefficient;
    }
    read i -> {
        let degraded = i.waste_water * (i.cod_in - i.cod_out) - i.sludge;
        Outcome::emits(Gas::Ch4, degraded.clone() * i.methane_potential * i.methane_correction).guarded(Code::QuantityNegative, degraded)
    }
}
