//! Carbon content of a gas by composition 气体含碳量（按组分）: tC/10^4Nm3.

use super::{carbon, room};
use crate::formula::Outcome;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;
use crate::quantity::Dimension;

method! {
    id: "gas-carbon-content", zh: "气体含碳量（按组分）", en: "carbon content of a gas by composition",
    equation: "CC = Σ(12 × CN × V × 10 / 22.4)",
    clause_zh: "国家发展改革委 2013—2015 年各行业核算指南，气体燃料和原料的含碳量（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC industry guidelines 2013-2015, carbon content of gaseous fuels and feedstock (in a public implementation; primary text not at hand)",
    record Component {
        carbon_number "CN" "分子碳原子数" "carbon atoms in the molecule": Kind::Of(Dimension::ONE);
        volume_fraction "V" "体积分数" "volume fraction": Kind::Fraction;
    }
    lists {
        components "n" "气体组分" "components of the gas";
    }
    read i -> {
        let room = room(i.components.iter().map(|part| part.volume_fraction.clone()));
        Outcome::finds(carbon(i.components.into_iter().map(|part| (part.carbon_number, part.volume_fraction))))
            .guarded(Code::CompositionAboveOne, room)
    }
}
