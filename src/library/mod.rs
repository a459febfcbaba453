//! The library: published factors, GWP sets and sectors, each number with its digits as printed, its source and how far it was checked.
//!
//! One look-up ([`resolve`]), which says how it matched. Nothing here is default: the document names the family, the GWP set, the sector.

pub mod ambiguity;
pub mod checklist;
#[cfg(feature = "audit")]
pub mod clause;
pub mod constants;
pub mod factor;
pub mod gwp;
#[cfg(feature = "audit")]
pub mod locator;
pub mod matched;
pub mod names;
pub mod overlay;
mod pack;
pub mod papers;
pub mod practice;
#[cfg(feature = "audit")]
pub mod published;
#[cfg(feature = "audit")]
pub mod ranges;
pub mod resolve;
pub mod sector;
pub mod source_class;
pub mod sources;
pub mod stamp;
pub mod steam;
pub mod superior_table;
pub mod table;
pub mod workdays;

pub use ambiguity::Ambiguity;
pub use constants::{GAP_GAS, GAP_SOLID, GAS_SURPLUS, SUSPECT_FROM, SUSPECT_TO, UNITS_APART};
pub use factor::{Factor, Parameter, Status};
pub use gwp::{GwpSet, GwpValue};
pub use matched::{Alternative, How, Matched, Miss, Reason};
pub use overlay::OwnFactor;
pub use papers::Papers;
pub use practice::Practice;
pub use resolve::{Query, resolve};
pub use sector::{
    Class, EmissionSource, EvidenceKind, ExpectedStream, Guideline, Holds, ReportTable, Sector, Side, Supply,
    TextAtHand,
};
pub use source_class::SourceClass;
pub use sources::Source;
pub use stamp::{Stamp, stamp};
pub use superior_table::SuperiorTable;
pub use table::{Family, FamilyKind, Item, Level, Library, LibraryError, Region, State};
