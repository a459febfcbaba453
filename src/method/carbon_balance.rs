//! Carbon balance 碳平衡: carbon that goes in less carbon that leaves in products, as CO2, in t. All that is missing counts as oxidised.
//! Coking (recovered gas is the total, the part burnt under the ovens included), by-product processing, chemicals.

use super::define::method;
use super::registry::Kind;
use crate::formula::outcome::Memo;
use crate::formula::{Outcome, constant::CO2_PER_C};
use crate::gas::Gas;
use crate::notice::Code;
use crate::quantity::Dimension;

method! {
    id: "carbon-balance", zh: "碳平衡", en: "carbon balance",
    activity: amount,
    equation: "E = (Σ AD_in × C_in − Σ AD_out × C_out) × 44/12",
    clause_zh: "国家发展改革委 2014 年独立焦化企业核算指南，炼焦过程；2013 年化工企业核算指南，原料消耗（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC independent coking guideline 2014, coking process; chemicals guideline 2013, feedstock (in a public implementation; primary text not at hand)",
    maybe {
        uncertainty "u" "差额的不确定度" "uncertainty of the difference": Kind::Of(Dimension::CARBON);
    }
    record Flow {
        amount "AD" "数量" "amount": Kind::Matter;
        carbon_content "C" "含碳量" "carbon content": Kind::PerMatter(Dimension::CARBON), or CarbonPerMatter;
    }
    lists {
        inputs "in" "投入物料" "inputs";
        outputs "out" "产出物料" "outputs";
    }
    read i -> {
        let carbon = |flows: Vec<Flow<N>>| {
            N::sum(Dimension::CARBON, flows.into_iter().map(|flow| flow.amount * flow.carbon_content).collect())
        };
        let (into, out) = (carbon(i.inputs), carbon(i.outputs));
        let difference = into.clone() - out.clone();
        // A negative balance within its own uncertainty is no contradiction.
        let room = match i.uncertainty {
            Some(uncertainty) => difference.clone() + uncertainty,
            None => difference.clone(),
        };
        Outcome::emits(Gas::Co2, difference.clone() * N::constant(&CO2_PER_C))
            .showing(Memo::CarbonIn, into)
            .showing(Memo::CarbonOut, out)
            .showing(Memo::CarbonDifference, difference)
            .guarded(Code::BalanceNegative, room)
    }
}
