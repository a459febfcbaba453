//! Checklists that an office goes through line by line 十五条, 应急预案, as data. They lie in a pack with the tables of superiors, which only the statistics read.

use super::source_class::Basis;
use super::superior_table::TableWords;
use super::table::LibraryError;
use crate::json::{self, Read, Write};
use std::sync::OnceLock;

/// A checklist.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Checklist {
    /// its id, such as `fifteen-measures`
    pub id: String,
    /// title in Chinese
    pub zh: String,
    /// title in English
    pub en: String,
    /// what is gone through, in order
    pub lines: Vec<TableWords>,
    /// where the lines stand
    pub basis: Vec<Basis>,
}

#[derive(Read)]
struct Pack {
    checklists: Vec<Checklist>,
}

/// The checklists of this build.
///
/// # Errors
/// Nobody handed the pack in; the build packed what the program does not read.
pub fn standard() -> Result<&'static [Checklist], LibraryError> {
    #[cfg(feature = "embedded-data")]
    open(include_bytes!(concat!(env!("OUT_DIR"), "/papers.json")));
    STANDARD.get().ok_or(LibraryError::Missing)?.as_ref().map(Vec::as_slice).map_err(Clone::clone)
}

/// Hands in the pack of papers. Only the first one counts.
pub fn open(pack: &[u8]) {
    STANDARD.get_or_init(|| read(pack));
}

fn read(pack: &[u8]) -> Result<Vec<Checklist>, LibraryError> {
    let read: Result<Pack, _> = json::read(pack);
    Ok(read.map_err(|_| LibraryError::Shape { message: "papers.json".to_owned() })?.checklists)
}

static STANDARD: OnceLock<Result<Vec<Checklist>, LibraryError>> = OnceLock::new();
