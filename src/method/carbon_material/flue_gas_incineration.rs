//! Incineration of flue gas 烟气焚烧: CO2 of the pitch-fume tar burnt in the flue gas, in t. The 24 and the 1e-9 of the printed equation are units: h, mg and MJ.

use crate::formula::Outcome;
use crate::formula::constant::CO2_PER_C;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "carbon-flue-gas-incineration", zh: "烟气焚烧", en: "incineration of flue gas",
    activity: duration,
    equation: "E = Q × QVar × HM × FCh × FOx × T × 44/12",
    clause_zh: "GB/T 32151.34—2024 式（9）（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, equation (9) (in a public implementation; primary text not at hand)",
    one {
        flow "Q" "进入焚烧炉烟气流量" "flow of flue gas into the incinerator": Kind::Of(Dimension::NORMAL_VOLUME.per(Dimension::TIME));
        tar_content "QVar" "沥青烟焦油含量" "content of pitch-fume tar": Kind::Of(Dimension::STUFF.per(Dimension::NORMAL_VOLUME));
        heat_value "HM" "沥青烟焦油低位发热量" "net calorific value of pitch-fume tar": Kind::ENTHALPY;
        carbon_per_energy "FCh" "沥青烟焦油单位热值碳含量" "carbon per energy of pitch-fume tar": Kind::Of(Dimension::CARBON.per(Dimension::ENERGY));
        oxidation_factor "FOx" "碳氧化率" "oxidation factor": Kind::Fraction;
        duration "T" "报告期时长" "length of the period": Kind::Of(Dimension::TIME);
    }
    read i -> {
        let tar = i.flow * i.duration * i.tar_content;
        let carbon = tar * i.heat_value * i.carbon_per_energy * i.oxidation_factor;
        Outcome::emits(Gas::Co2, carbon * N::constant(&CO2_PER_C))
    }
}
