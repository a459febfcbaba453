//! Energy bought and passed on: electricity, heat, steam, hot water.

use crate::formula::outcome::Memo;
use crate::formula::{Number, Outcome};
use crate::gas::Gas;

pub mod exported_electricity;
pub mod exported_heat;
pub mod hot_water;
pub mod net_electricity;
pub mod net_heat;
pub mod saturated_enthalpy;
pub mod saturated_steam;
pub mod saturated_steam_ndrc;
pub mod superheated_enthalpy;
pub mod superheated_steam;

/// Steam settled in mass: what it carries above the enthalpy deducted.
fn bought<N: Number>(steam: N, enthalpy: N, deducted: N, factor: N) -> Outcome<N> {
    let heat = steam * (enthalpy.clone() - deducted);
    Outcome::emits(Gas::Co2, heat.clone() * factor)
        .showing(Memo::Enthalpy, enthalpy)
        .showing(Memo::Heat, heat)
}
