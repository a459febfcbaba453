//! Methods: one equation a file, each a row of the registry with its inputs, units and clause.

pub mod carbon_balance;
pub mod carbon_material;
pub mod carbonate;
pub mod compute;
mod define;
pub mod fuel_by_carbon;
pub mod fuel_combustion;
pub mod given;
pub mod lime;
pub mod prepare;
pub mod purchased_electricity;
pub mod purchased_heat;
pub mod purchased_steam;
pub mod registry;

pub use registry::{Input, Kind, Method, Shape};
