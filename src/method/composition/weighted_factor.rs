//! Emission factor of a mixture 按比例加权的排放因子: shares of a mixture with the factor of each, as the default mix of lime.

use super::room;
use crate::formula::Outcome;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;
use crate::quantity::Dimension;

method! {
    id: "weighted-emission-factor", zh: "按比例加权的排放因子", en: "emission factor of a mixture",
    equation: "EF = Σ(x × EF)",
    clause_zh: "IPCC 2006 年指南第 3 卷第 2 章，石灰缺省构成",
    clause_en: "IPCC 2006 vol. 3 ch. 2, default lime mix",
    record Part {
        share "x" "比例" "share": Kind::Fraction;
        emission_factor "EF" "排放因子" "emission factor": Kind::CO2_PER_MASS, or EmissionFactor;
    }
    lists {
        parts "i" "组成" "parts of the mixture";
    }
    read i -> {
        let room = room(i.parts.iter().map(|part| part.share.clone()));
        let parts = i.parts.into_iter().map(|part| part.share * part.emission_factor).collect();
        Outcome::finds(N::sum(Dimension::CO2.per(Dimension::STUFF), parts)).guarded(Code::CompositionAboveOne, room)
    }
}
