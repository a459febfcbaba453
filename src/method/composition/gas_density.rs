//! Density of a gas by composition 气体密度（按组分）: t/10^4Nm3, which is 0.1 kg/Nm3.

use super::room;
use crate::formula::Outcome;
use crate::formula::constant::MOLES;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;
use crate::quantity::Dimension;

method! {
    id: "gas-density", zh: "气体密度（按组分）", en: "density of a gas by composition",
    equation: "ρ = Σ(M × V × 10 / 22.4)",
    clause_zh: "化学计量关系：0 ℃、101.325 kPa 下摩尔体积 22.4 L/mol",
    clause_en: "stoichiometry: molar volume 22.4 L/mol at 0 °C, 101.325 kPa",
    record Component {
        molar_mass "M" "摩尔质量" "molar mass": Kind::Of(Dimension::STUFF.per(Dimension::SUBSTANCE));
        volume_fraction "V" "体积分数" "volume fraction": Kind::Fraction;
    }
    lists {
        components "n" "气体组分" "components of the gas";
    }
    read i -> {
        let room = room(i.components.iter().map(|part| part.volume_fraction.clone()));
        let parts = i.components.into_iter().map(|part| part.molar_mass * part.volume_fraction).collect();
        let mass = N::sum(Dimension::STUFF.per(Dimension::SUBSTANCE), parts) * N::constant(&MOLES);
        Outcome::finds(mass).guarded(Code::CompositionAboveOne, room)
    }
}
