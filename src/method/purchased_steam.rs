//! Purchased steam 购入蒸汽: indirect CO2 of steam settled in mass, in t. The rule-books differ in the enthalpy that they deduct; it is an input, so that the choice is seen.

use crate::formula::Outcome;
use crate::formula::outcome::Memo;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "purchased-steam", zh: "购入蒸汽", en: "purchased steam",
    activity: steam,
    equation: "E = M × (En − En_0) × EF",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南，购入热力（蒸汽），扣除给水热焓；GB/T 32151.34—2024 式（13）不扣除（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015, purchased heat, steam, which deduct the enthalpy of water; GB/T 32151.34-2024, equation (13), which deducts none (in public implementations; primary texts not at hand)",
    one {
        steam "M" "蒸汽量" "mass of steam": Kind::MASS;
        enthalpy "En" "蒸汽热焓" "enthalpy of the steam": Kind::ENTHALPY;
        reference_enthalpy "En_0" "扣减热焓" "enthalpy deducted": Kind::ENTHALPY;
        emission_factor "EF" "热力排放因子" "heat emission factor": Kind::CO2_PER_ENERGY, or EmissionFactor;
    }
    read i -> {
        let heat = i.steam * (i.enthalpy - i.reference_enthalpy);
        Outcome::emits(Gas::Co2, heat.clone() * i.emission_factor).showing(Memo::Heat, heat)
    }
}
