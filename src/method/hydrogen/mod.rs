//! Hydrogen, by its routes.

pub mod electrolysis;
pub mod feedstock;
