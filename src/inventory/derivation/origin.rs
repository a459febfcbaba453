//! A row of the library as a derivation cites it: digits, place, how it was found and how far it was checked.

use crate::json::Write;
use crate::library::{Factor, How, Library, Matched, Status, locator};

/// A row of the library in a derivation.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct LibraryOrigin {
    /// id of the row
    pub factor: String,
    /// family
    pub family: String,
    /// digits as printed
    pub printed: String,
    /// digits as printed, where the row corrects a misprint and `printed` is the correction
    #[serde(skip_serializing_if = "String::is_empty")]
    pub misprint: String,
    /// unit as printed
    pub unit: String,
    /// source id
    pub source: String,
    /// title of the source in Chinese
    pub source_zh: String,
    /// title of the source in English
    pub source_en: String,
    /// place in the source, in Chinese
    pub locator_zh: String,
    /// the same in English
    pub locator_en: String,
    /// how far it was checked
    pub status: Status,
    /// how it was found
    pub how: Vec<How>,
    /// note of the row in Chinese
    pub note_zh: String,
    /// note of the row in English
    pub note_en: String,
}

/// A row of the library as a derivation cites it.
pub(in crate::inventory) fn library_origin(
    library: &Library,
    factor: &Factor,
    matched: &Matched<'_>,
) -> LibraryOrigin {
    let source = library.sources.iter().find(|source| source.id == factor.source);
    let [locator_zh, locator_en] = locator::told(&factor.locator);
    LibraryOrigin {
        factor: factor.id.clone(),
        family: factor.family.clone(),
        printed: factor.printed.clone(),
        misprint: library.printed(factor).map(|row| row.printed.clone()).unwrap_or_default(),
        unit: factor.unit.clone(),
        source: factor.source.clone(),
        source_zh: source.map(|source| source.zh.clone()).unwrap_or_default(),
        source_en: source.map(|source| source.en.clone()).unwrap_or_default(),
        locator_zh,
        locator_en,
        status: factor.status,
        how: matched.how.clone(),
        note_zh: factor.note_zh.clone(),
        note_en: factor.note_en.clone(),
    }
}
