//! Flare 火炬燃烧: CO2 of a flare by the composition of its gas, in t; CO2 already in the gas only where its share is entered.

use crate::formula::Outcome;
use crate::formula::constant::CO2_PER_C;
use crate::gas::Gas;
use crate::method::composition::{carbon, room};
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;
use crate::quantity::Dimension;

method! {
    id: "flare", zh: "火炬燃烧", en: "flare",
    activity: gas,
    equation: "E = Q × [Σ(12 × CN × V × 10 / 22.4) × OF × 44/12 + V_CO2 × ρ]",
    clause_zh: "国家发展改革委 2014 年煤炭生产企业核算指南，火炬燃烧（据公开的算法实现录入，未取得原文）；2014 年石油化工企业核算指南另计火炬气自身所含二氧化碳（凭记忆录入，未核对）",
    clause_en: "NDRC coal guideline 2014, flare (in a public implementation; primary text not at hand); petrochemical guideline 2014, which adds the CO2 of the gas (from memory)",
    one {
        gas "Q" "火炬气流量" "gas to the flare": Kind::GAS;
        oxidation_factor "OF" "碳氧化率" "oxidation factor": Kind::Fraction;
        co2_fraction "V_CO2" "火炬气中二氧化碳体积分数" "volume fraction of CO2": Kind::Fraction;
        co2_density "ρ" "二氧化碳密度（19.7 或 19.77 tCO2/10^4Nm3）" "density of CO2 (19.7 or 19.77 tCO2/10^4Nm3)": Kind::CO2_PER_GAS;
    }
    record Component {
        carbon_number "CN" "分子碳原子数" "carbon atoms in the molecule": Kind::Of(Dimension::ONE);
        volume_fraction "V" "体积分数" "volume fraction": Kind::Fraction;
    }
    lists {
        components "n" "含碳组分（不含二氧化碳）" "carbon compounds other than CO2";
    }
    read i -> {
        let shares = i.components.iter().map(|part| part.volume_fraction.clone());
        let room = room(shares.chain([i.co2_fraction.clone()]));
        let burnt = carbon(i.components.into_iter().map(|part| (part.carbon_number, part.volume_fraction)));
        let co2 = i.gas.clone() * burnt * i.oxidation_factor * N::constant(&CO2_PER_C);
        Outcome::emits(Gas::Co2, co2 + i.gas * i.co2_fraction * i.co2_density)
            .guarded(Code::CompositionAboveOne, room)
    }
}
