//! Carbon materials: GB/T 32151.34-2024, equations (6) to (10), with the symbols of the standard.

pub mod baking;
pub mod calcination;
pub mod flue_gas_desulphurisation;
pub mod flue_gas_incineration;
pub mod graphitisation;
