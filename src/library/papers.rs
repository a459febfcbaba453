//! The pack of papers: tables of superiors and checklists, as data. Only the statistics read and hand them out.

use super::checklist::Checklist;
use super::superior_table::SuperiorTable;
use super::table::LibraryError;
use crate::json::{self, Read};
use std::sync::OnceLock;

/// What an office fills in and goes through.
#[derive(Clone, Debug, Read)]
pub struct Papers {
    /// tables that a superior wants filled in 上级报表
    pub tables: Vec<SuperiorTable>,
    /// checklists 十五条, 应急预案
    pub checklists: Vec<Checklist>,
}

static STANDARD: OnceLock<Result<Papers, LibraryError>> = OnceLock::new();

impl Papers {
    /// The papers of this build.
    ///
    /// # Errors
    /// Nobody handed the pack in; the build packed what the program does not read.
    pub fn standard() -> Result<&'static Papers, LibraryError> {
        #[cfg(feature = "embedded-data")]
        Papers::open(include_bytes!(concat!(env!("OUT_DIR"), "/papers.json")));
        STANDARD.get().ok_or(LibraryError::Missing)?.as_ref().map_err(Clone::clone)
    }

    /// Hands in the pack of papers. Only the first one counts.
    pub fn open(pack: &[u8]) {
        STANDARD.get_or_init(|| Papers::read(pack));
    }

    /// Reads a pack of papers.
    ///
    /// # Errors
    /// It holds something else.
    pub fn read(pack: &[u8]) -> Result<Papers, LibraryError> {
        json::read(pack).map_err(|_| LibraryError::Shape { message: "papers.json".to_owned() })
    }
}
