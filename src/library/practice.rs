//! The practice of rectification as data: working days and what each class of source asks. A pack of its own, which only the ledger reads.

use super::source_class::SourceClass;
use super::sources::Source;
use super::stamp::PRACTICE_DIGEST;
use super::table::LibraryError;
use super::workdays::{Calendar, Year};
use crate::json::{self, Read};
use crate::provenance::Digest;
use std::sync::OnceLock;

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
    /// The practice of this build, read on first use where the pack is embedded; else the one that was handed in.
    ///
    /// # Errors
    /// Nobody handed it in; another pack was handed in; the build packed what the program does not read.
    pub fn standard() -> Result<&'static Practice, LibraryError> {
        #[cfg(feature = "embedded-data")]
        Practice::open(include_bytes!(concat!(env!("OUT_DIR"), "/practice.json")));
        STANDARD.get().ok_or(LibraryError::Missing)?.as_ref().map_err(Clone::clone)
    }

    /// Hands in the pack of this build: `practice.json` of the same compilation. Only the first one counts.
    pub fn open(pack: &[u8]) {
        STANDARD.get_or_init(|| read(pack));
    }

    /// A class of source by its id.
    pub fn class(&self, id: &str) -> Option<&SourceClass> {
        self.classes.iter().find(|class| class.id == id)
    }
}

/// What `Practice::open` was given first.
static STANDARD: OnceLock<Result<Practice, LibraryError>> = OnceLock::new();

fn read(pack: &[u8]) -> Result<Practice, LibraryError> {
    let found = Digest::of(pack);
    if found.as_str() != PRACTICE_DIGEST {
        return Err(LibraryError::Other { expected: PRACTICE_DIGEST, found: found.as_str().to_owned() });
    }
    let pack: Pack =
        json::read(pack).map_err(|_| LibraryError::Shape { message: "practice.json".to_owned() })?;
    Ok(Practice { sources: pack.sources, calendar: Calendar(pack.years), classes: pack.policies })
}
