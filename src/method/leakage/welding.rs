//! CO2-shielded welding 二氧化碳气体保护焊: CO2 of the shielding gas, in t; the components are all of its gases, CO2 among them.

use crate::formula::Outcome;
use crate::formula::constant::CO2_MOLAR;
use crate::gas::Gas;
use crate::method::composition::room;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;
use crate::quantity::Dimension;

method! {
    id: "co2-shielded-welding", zh: "二氧化碳气体保护焊", en: "CO2-shielded welding",
    activity: shielding_gas,
    equation: "E = W × P_CO2 × 44 / Σ(P × M)",
    clause_zh: "国家发展改革委 2015 年机械设备制造企业核算指南，二氧化碳气体保护焊（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC machinery guideline 2015, CO2-shielded welding (in a public implementation; primary text not at hand)",
    one {
        shielding_gas "W" "保护气净使用量" "shielding gas used": Kind::MASS;
        co2_fraction "P_CO2" "保护气中二氧化碳体积分数" "volume fraction of CO2": Kind::Fraction;
    }
    record Component {
        volume_fraction "P" "体积分数" "volume fraction": Kind::Fraction;
        molar_mass "M" "摩尔质量" "molar mass": Kind::Of(Dimension::STUFF.per(Dimension::SUBSTANCE));
    }
    lists {
        components "j" "保护气组分" "components of the shielding gas";
    }
    read i -> {
        let room = room(i.components.iter().map(|part| part.volume_fraction.clone()));
        let parts = i.components.into_iter().map(|part| part.volume_fraction * part.molar_mass).collect();
        let moles = i.shielding_gas / N::sum(Dimension::STUFF.per(Dimension::SUBSTANCE), parts);
        Outcome::emits(Gas::Co2, moles * i.co2_fraction * N::constant(&CO2_MOLAR))
            .guarded(Code::CompositionAboveOne, room)
    }
}
