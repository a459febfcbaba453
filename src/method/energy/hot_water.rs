//! Purchased hot water 购入热水: hot water by its temperature, in t.

use crate::formula::Outcome;
use crate::formula::outcome::Memo;
use crate::gas::Gas;
use crate::library::constants::{WATER_20, WATER_HEAT};
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;
use crate::quantity::Dimension;

method! {
    id: "purchased-hot-water", zh: "购入热水", en: "purchased hot water",
    activity: water,
    equation: "E = Ma × (T − 20) × 4.1868e-3 × EF",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南，购入热力（热水）（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015, purchased heat, hot water (in a public implementation; primary text not at hand)",
    one {
        water "Ma" "热水量" "mass of hot water": Kind::MASS;
        temperature "T" "热水温度" "temperature of the hot water": Kind::Of(Dimension::TEMPERATURE);
        emission_factor "EF" "热力排放因子" "heat emission factor": Kind::CO2_PER_ENERGY, or EmissionFactor;
    }
    read i -> {
        let warmth = i.temperature - N::constant(&WATER_20);
        let heat = i.water * warmth.clone() * N::constant(&WATER_HEAT);
        Outcome::emits(Gas::Co2, heat.clone() * i.emission_factor).showing(Memo::Heat, heat).guarded(Code::HeatNegative, warmth)
    }
}
