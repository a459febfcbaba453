//! The contract of `constants.csv`: numbers that a guideline prints as part of an equation, made into Rust for `src/library/constants.rs`.

use super::cells::{number, records};
use super::fault::Faults;
use super::files::DataFile;
use super::rows::{Known, Provenance, filled};
use std::fmt::Write as _;

const COLUMNS: [&str; 13] = [
    "id",
    "symbol",
    "value",
    "unit",
    "zh",
    "en",
    "source",
    "locator",
    "status",
    "transcribed",
    "checked",
    "note_zh",
    "note_en",
];

/// One `Printed` a row, named after its id.
pub fn constants(file: &DataFile, known: &mut Known<'_>, faults: &mut Faults) -> String {
    let mut text = String::new();
    for (at, cells) in records::<13>(file, &COLUMNS, faults) {
        let [id, symbol, value, unit, zh, en, source, locator, status, transcribed, _, note_zh, note_en] =
            cells;
        number(&value, &at, faults);
        let wanted = [("id", &id), ("symbol", &symbol), ("unit", &unit), ("zh", &zh), ("en", &en)];
        filled(&wanted, &at, faults);
        let cited = Provenance {
            source: &source,
            locator: &locator,
            status: &status,
            transcribed: &transcribed,
            note_zh: &note_zh,
            note_en: &note_en,
        };
        cited.check(&at, known, faults);
        let (name, value) = (id.to_uppercase().replace('-', "_"), value.parse().unwrap_or(f64::NAN));
        let _ = write!(
            text,
            "/// {en}, {unit}\npub const {name}: Printed = Printed {{ symbol: {symbol:?}, \
             #[cfg(feature = \"audit\")] zh: {zh:?}, #[cfg(feature = \"audit\")] en: {en:?}, \
             #[cfg(feature = \"audit\")] cited: Cited {{ \
             unit: {unit:?}, source: {source:?}, locator: {locator:?}, status: {status:?} }}, \
             value: {value:?} }};\n"
        );
    }
    text
}
