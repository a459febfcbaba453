//! Steam tables of GB/T 32151.34-2024, annex C: enthalpy of saturated and of superheated steam. The build makes them of `data/tables`, corrections in the place of misprints.

use crate::formula::Table;
#[cfg(feature = "audit")]
use crate::formula::constant::Cited;
#[cfg(feature = "audit")]
use crate::formula::table::Corrected;
use crate::quantity::Dimension;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
