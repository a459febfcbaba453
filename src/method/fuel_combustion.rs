//! Fuel combustion 化石燃料燃烧, by net calorific value: CO2 of one fuel, in t. GB/T 32150; NDRC guidelines 2013-2015, fuel combustion.

use super::define::method;
use super::registry::Kind;
use crate::formula::outcome::Memo;
use crate::formula::{Outcome, constant::CO2_PER_C};
use crate::gas::Gas;
use crate::quantity::Dimension;

method! {
    id: "fuel-combustion", zh: "化石燃料燃烧", en: "fuel combustion",
    activity: fuel_consumption,
    equation: "E = FC × NCV × CC × OF × 44/12",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南和 GB/T 32151 系列标准，化石燃料燃烧（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015 and GB/T 32151 series, fuel combustion (in a public implementation; primary text not at hand)",
    one {
        fuel_consumption "FC" "燃料消费量" "fuel consumption": Kind::Matter;
        net_calorific_value "NCV" "低位发热量" "net calorific value": Kind::PerMatter(Dimension::ENERGY), or NetCalorificValue;
        carbon_per_energy "CC" "单位热值含碳量" "carbon content per energy": Kind::Of(Dimension::CARBON.per(Dimension::ENERGY)), or CarbonPerEnergy;
        oxidation_factor "OF" "碳氧化率" "oxidation factor": Kind::Fraction, or OxidationFactor;
    }
    read i -> {
        let heat = i.fuel_consumption * i.net_calorific_value;
        let carbon = heat.clone() * i.carbon_per_energy;
        let co2 = carbon.clone() * i.oxidation_factor * N::constant(&CO2_PER_C);
        Outcome::emits(Gas::Co2, co2).showing(Memo::Heat, heat).showing(Memo::FuelCarbon, carbon)
    }
}
