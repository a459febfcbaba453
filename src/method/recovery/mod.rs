//! Recovery: CO2 and methane captured, used or destroyed, negative.

pub mod carbon_dioxide;
pub mod flared_methane;
pub mod methane;
