//! Carbonate decomposition 碳酸盐分解: CO2 of limestone, dolomite and other rock, in t. Each carbonate with its own factor and share; what is left undecomposed is in the conversion.

use super::per_tonne;
use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::composition::room;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;

method! {
    id: "carbonate-decomposition", zh: "碳酸盐分解", en: "carbonate decomposition",
    activity: rock,
    equation: "E = AD × η × Σ(EF_i × PUR_i)",
    clause_zh: "国家发展改革委 2013 年化工企业核算指南、2015 年矿山企业核算指南，碳酸盐分解（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC chemicals guideline 2013 and mine guideline 2015, carbonate decomposition (in a public implementation; primary text not at hand)",
    one {
        rock "AD" "碳酸盐原料消耗量" "carbonate rock consumed": Kind::MASS;
        conversion "η" "分解率" "degree of decomposition": Kind::Fraction;
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
        Outcome::emits(Gas::Co2, i.rock * i.conversion * per_tonne).guarded(Code::CompositionAboveOne, room)
    }
}
