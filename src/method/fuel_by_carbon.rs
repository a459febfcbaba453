//! Fuel combustion by measured carbon 实测收到基元素碳: CO2 of one fuel, in t; preferred to NCV and carbon per energy where carbon is analysed. Amount and carbon are both as received.

use crate::formula::Outcome;
use crate::formula::constant::CO2_PER_C;
use crate::formula::outcome::Memo;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "fuel-combustion-by-carbon", zh: "化石燃料燃烧（实测收到基元素碳）", en: "fuel combustion by measured carbon",
    activity: fuel_consumption,
    equation: "E = FC × C × OF × 44/12",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南和 GB/T 32151 系列标准，化石燃料燃烧（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015 and GB/T 32151 series, fuel combustion (in a public implementation; primary text not at hand)",
    one {
        fuel_consumption "FC" "燃料消费量" "fuel consumption": Kind::Matter;
        carbon_content "C" "收到基元素碳含量" "carbon content as received": Kind::PerMatter(Dimension::CARBON);
        oxidation_factor "OF" "碳氧化率" "oxidation factor": Kind::Fraction, or OxidationFactor;
    }
    read i -> {
        let carbon = i.fuel_consumption * i.carbon_content;
        let co2 = carbon.clone() * i.oxidation_factor * N::constant(&CO2_PER_C);
        Outcome::emits(Gas::Co2, co2).showing(Memo::FuelCarbon, carbon)
    }
}
