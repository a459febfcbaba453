//! Methods: one equation a file, each a row of the registry with its inputs, units and clause.

pub mod carbon_balance;
pub mod compute;
mod define;
pub mod fuel_combustion;
pub mod given;
pub mod prepare;
pub mod purchased_electricity;
pub mod registry;

pub use registry::{Input, Kind, Method, Shape};
