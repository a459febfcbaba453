//! The inventory of one enterprise 企业温室气体核算: entity, period, source streams with dated amounts, lines, classes, totals.

#[cfg(feature = "audit")]
pub mod accounts;
#[cfg(feature = "audit")]
pub mod alternatives;
#[cfg(feature = "audit")]
pub mod annex;
mod arguments;
pub mod assess;
pub mod basis;
mod block;
#[cfg(feature = "audit")]
pub mod breakdown;
pub mod change;
#[cfg(feature = "audit")]
pub mod checklist;
#[cfg(feature = "audit")]
mod checks;
pub mod consistency;
pub mod contribution;
#[cfg(feature = "audit")]
pub mod corrections;
mod cumulative;
pub mod dated;
#[cfg(feature = "audit")]
pub mod derivation;
pub mod document;
pub mod edit;
pub mod forms;
pub mod freeze;
mod gaps;
pub mod gases;
pub mod guideline;
mod index;
#[cfg(feature = "audit")]
mod interpolation;
#[cfg(feature = "audit")]
pub mod month;
#[cfg(feature = "audit")]
pub mod past;
#[cfg(feature = "audit")]
pub mod plausibility;
#[cfg(feature = "audit")]
mod published;
#[cfg(feature = "audit")]
pub mod readings;
#[cfg(feature = "audit")]
pub mod record;
#[cfg(feature = "audit")]
pub mod report;
pub mod review;
pub mod row;
pub mod running;
pub mod sampling;
#[cfg(feature = "audit")]
pub mod sending;
#[cfg(feature = "audit")]
pub mod stock;
pub mod stream;
pub mod streams;
pub mod total;
#[cfg(feature = "audit")]
pub mod variant;
pub mod view;
#[cfg(feature = "audit")]
mod writing;

pub use change::Change;
#[cfg(feature = "audit")]
pub(crate) use checks::form_sums;
pub use document::Inventory;
pub use stream::Stream;
