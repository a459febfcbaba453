//! Waste: anaerobic treatment of waste water.

pub mod water;
