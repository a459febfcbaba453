//! The contract of `ranges.csv`: what a document prints as from … to …, made into Rust for `src/library/ranges.rs`. No value is ever taken from a range.

use super::cells::{number, one_of, records};
use super::fault::Faults;
use super::files::DataFile;
use super::rows::{Known, PARAMETERS, Provenance, filled};
use std::fmt::Write as _;

const COLUMNS: [&str; 13] = [
    "family",
    "item",
    "parameter",
    "low",
    "high",
    "unit",
    "source",
    "locator",
    "status",
    "transcribed",
    "checked",
    "note_zh",
    "note_en",
];

/// The Rust source of the list.
pub fn ranges(file: &DataFile, known: &mut Known<'_>, faults: &mut Faults) -> String {
    let mut text = "/// Every printed range.\npub static RANGES: &[Range] = &[\n".to_owned();
    for (at, cells) in records::<13>(file, &COLUMNS, faults) {
        let [
            family,
            item,
            parameter,
            low,
            high,
            unit,
            source,
            locator,
            status,
            transcribed,
            _,
            note_zh,
            note_en,
        ] = cells;
        known.need("families", &family, &at, faults);
        known.need("items", &item, &at, faults);
        one_of("parameter", &parameter, &PARAMETERS, &at, faults);
        number(&low, &at, faults);
        number(&high, &at, faults);
        filled(&[("unit", &unit)], &at, faults);
        let cited = Provenance {
            source: &source,
            locator: &locator,
            status: &status,
            transcribed: &transcribed,
            note_zh: &note_zh,
            note_en: &note_en,
        };
        cited.check(&at, known, faults);
        let value = |text: &str| text.parse::<f64>().unwrap_or(f64::NAN);
        if value(&low) >= value(&high) {
            faults.add(&at, format!("from {low} to {high}"), "the lower end comes first");
        }
        let _ = writeln!(
            text,
            "    Range {{ family: {family:?}, item: {item:?}, parameter: {parameter:?}, low: {low:?}, high: {high:?}, \
             unit: {unit:?}, source: {source:?}, locator: {locator:?}, status: {status:?}, note_zh: {note_zh:?}, \
             note_en: {note_en:?} }},"
        );
    }
    text + "];\n"
}
