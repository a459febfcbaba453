//! Methods: one equation a file, each a row of the registry with its inputs, units and clause.

pub mod activity_factor;
pub mod carbon_balance;
pub mod carbon_material;
pub mod carbonate;
pub mod chemicals;
#[cfg(feature = "audit")]
pub mod chosen;
pub mod coal;
pub mod composition;
pub mod compute;
#[cfg(feature = "audit")]
pub mod corrected;
mod define;
pub mod energy;
pub mod fuel_by_carbon;
pub mod fuel_combustion;
pub mod given;
pub mod hydrogen;
pub mod leakage;
pub mod lime;
pub mod mobile;
pub mod prepare;
pub mod purchased_electricity;
pub mod purchased_heat;
pub mod purchased_steam;
pub mod recovery;
pub mod registry;
mod slots;
#[cfg(feature = "audit")]
pub mod suspect;
pub mod waste;

pub use registry::{Input, Kind, Method, Shape};
