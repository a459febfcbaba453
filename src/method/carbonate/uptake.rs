//! Uptake by carbonation 碳化工艺吸收: CO2 bound in carbonated products, in t and negative. CO2 of a kiln that is counted here must not be counted as recovered too.

use super::per_tonne;
use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::composition::room;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;

method! {
    id: "carbonation-uptake", zh: "碳化工艺吸收", en: "uptake by carbonation",
    activity: product,
    equation: "E = −AD × Σ(EF_i × PUR_i)",
    clause_zh: "国家发展改革委 2015 年矿山企业核算指南，碳化过程吸收（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC mine guideline 2015, uptake by carbonation (in a public implementation; primary text not at hand)",
    one {
        product "AD" "碳化产品产量" "carbonated product": Kind::MASS;
    }
    record Component {
        emission_factor "EF" "碳酸盐排放因子" "emission factor of the carbonate": Kind::CO2_PER_MASS, or EmissionFactor;
        purity "PUR" "碳酸盐质量分数" "mass fraction of the carbonate": Kind::Fraction;
    }
    lists {
        components "i" "碳酸盐组分" "carbonates";
    }
    read i -> {
        let room = room(i.components.iter().map(|part| part.purity.clone()));
        let per_tonne = per_tonne(i.components.into_iter().map(|part| (part.emission_factor, part.purity)));
        let bound = i.product * per_tonne;
        Outcome::removes(Gas::Co2, bound).guarded(Code::CompositionAboveOne, room)
    }
}
