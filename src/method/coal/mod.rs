//! Coal mines: methane and carbon dioxide set free, flares.

pub mod by_output;
pub mod carbon_dioxide;
pub mod flare;
pub mod methane;
pub mod ventilation;
