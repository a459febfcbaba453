//! Hydrogen by carbon balance of the feedstock 制氢（原料碳平衡）: CO2, in t; hydrogen by pressure swing from coke-oven gas has no such term: its tail gas is a fuel.

use crate::formula::Outcome;
use crate::formula::constant::CO2_PER_C;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;
use crate::quantity::Dimension;

method! {
    id: "hydrogen-from-feedstock", zh: "制氢（原料碳平衡）", en: "hydrogen by carbon balance of the feedstock",
    activity: amount,
    equation: "E = (Σ AD_in × C − Σ AD_syngas × C − Σ AD_residue × C) × OF × 44/12",
    clause_zh: "国家发展改革委 2014 年石油化工企业核算指南，制氢装置（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC petrochemical guideline 2014, hydrogen plant (in a public implementation; primary text not at hand)",
    one {
        oxidation_factor "OF" "碳氧化率" "oxidation factor": Kind::Fraction;
    }
    record Flow {
        amount "AD" "数量" "amount": Kind::Matter;
        carbon_content "C" "含碳量" "carbon content": Kind::PerMatter(Dimension::CARBON), or CarbonPerMatter;
    }
    lists {
        feedstock "AD_in" "原料" "feedstock";
        syngas "AD_syngas" "合成气" "syngas";
        residue "AD_residue" "残渣" "residue";
    }
    read i -> {
        let carbon = |flows: Vec<Flow<N>>| {
            N::sum(Dimension::CARBON, flows.into_iter().map(|flow| flow.amount * flow.carbon_content).collect())
        };
        let burnt = carbon(i.feedstock) - carbon(i.syngas) - carbon(i.residue);
        Outcome::emits(Gas::Co2, burnt.clone() * i.oxidation_factor * N::constant(&CO2_PER_C)).guarded(Code::BalanceNegative, burnt)
    }
}
