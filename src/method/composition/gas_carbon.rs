//! Carbon content of a gas by composition 气体含碳量（按组分）: tC/10^4Nm3.

use super::carbon;
use crate::formula::Outcome;
use crate::formula::constant::WHOLE;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;
use crate::quantity::Dimension;

method! {
    id: "gas-carbon-content", zh: "气体含碳量（按组分）", en: "carbon content of a gas by composition",
    equation: "CC = Σ(12 × CN × V × 10 / 22.4)",
    clause: "NDRC industry guidelines 2013-2015, carbon content of gaseous fuels and feedstock (in a public implementation; primary text not at hand)",
    record Component {
        carbon_number "CN" "分子碳原子数" "carbon atoms in the molecule": Kind::Of(Dimension::ONE);
        volume_fraction "V" "体积分数" "volume fraction": Kind::Fraction;
    }
    lists {
        components "n" "气体组分" "components of the gas";
    }
    read i -> {
        let shares = N::sum(Dimension::ONE, i.components.iter().map(|part| part.volume_fraction.clone()).collect());
        Outcome::finds(carbon(i.components.into_iter().map(|part| (part.carbon_number, part.volume_fraction))))
            .guarded(Code::CompositionAboveOne, N::constant(&WHOLE) - shares)
    }
}
