//! Exchange with other programs: statistics forms read from csv. Native only: the page will load it as a module of its own.

pub mod layout;
pub mod propose;
pub mod statistics_form;
mod text;

pub use statistics_form::{Imported, import};
