//! Carbon materials: GB/T 32151.34-2024, equations (6) to (16), with the symbols of the standard.

use crate::formula::constant::{CO2_PER_C, CO2_PER_CH4};
use crate::formula::{Number, Outcome};
use crate::gas::Gas;
use crate::notice::Code;

pub mod baking;
pub mod calcination;
pub mod direct;
pub mod electricity;
pub mod flue_gas;
pub mod flue_gas_desulphurisation;
pub mod flue_gas_incineration;
pub mod graphitisation;
pub mod heat;
pub mod indirect;
pub mod total;

/// What equations (6) to (8) end in: fixed carbon burnt off, and volatiles counted as methane and burnt.
fn burnt<N: Number>(carbon: N, methane: N) -> Outcome<N> {
    let co2 = carbon.clone() * N::constant(&CO2_PER_C) + methane * N::constant(&CO2_PER_CH4);
    Outcome::emits(Gas::Co2, co2).guarded(Code::BalanceNegative, carbon)
}
