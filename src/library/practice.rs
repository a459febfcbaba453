//! The practice of rectification as data: working days and what each class of source asks. A pack of its own, which only the ledger reads.

use super::source_class::SourceClass;
use super::sources::Source;
use super::table::LibraryError;
use super::workdays::{Calendar, Year};
use crate::json::{self, Read};
use std::sync::OnceLock;

const PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/practice.json"));

/// All of it.
#[derive(Clone, Debug)]
pub struct Practice {
    /// cited documents
    pub sources: Vec<Source>,
    /// working days
    pub calendar: Calendar,
    /// classes of source, by id
    pub classes: Vec<SourceClass>,
}

#[derive(Read)]
struct Pack {
    sources: Vec<Source>,
    years: Vec<Year>,
    policies: Vec<SourceClass>,
}

impl Practice {
    /// The practice of this build.
    ///
    /// # Errors
    /// The build packed what the program does not read.
    pub fn standard() -> Result<&'static Practice, &'static LibraryError> {
        static STANDARD: OnceLock<Result<Practice, LibraryError>> = OnceLock::new();
        STANDARD.get_or_init(read).as_ref()
    }

    /// A class of source by its id.
    pub fn class(&self, id: &str) -> Option<&SourceClass> {
        self.classes.iter().find(|class| class.id == id)
    }
}

fn read() -> Result<Practice, LibraryError> {
    let pack: Pack = json::read(PACK).map_err(|e| LibraryError::Shape { message: format!("{e:?}") })?;
    Ok(Practice { sources: pack.sources, calendar: Calendar(pack.years), classes: pack.policies })
}
