//! Steam tables of GB/T 32151.34-2024, annex C: enthalpy of saturated and of superheated steam. The build makes them of `data/tables`, corrections in the place of misprints.

use crate::formula::Table;
#[cfg(feature = "audit")]
use crate::formula::constant::Cited;
use crate::quantity::Dimension;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// The table of saturated steam that is made of this file, where a reading takes it.
#[cfg(feature = "audit")]
pub fn saturated(file: &str) -> Option<&'static Table> {
    (file == "saturated-steam-ndrc").then_some(&SATURATED_NDRC)
}
