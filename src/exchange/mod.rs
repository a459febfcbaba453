//! Exchange with other programs: statistics forms read from csv. Only who imports waits for it: the module `audit` has it.

pub mod layout;
pub mod mapping;
mod printed_period;
pub mod propose;
mod sheet;
pub mod statistics_form;
mod text;

pub use statistics_form::{Imported, import};
