//! Reading the cells of a CSV file: header, number of cells, words of a closed list, digits, years.

use super::fault::{Faults, Place};
use super::files::DataFile;

/// The rows of a file with exactly these columns.
pub fn records<const N: usize>(
    file: &DataFile,
    columns: &[&str; N],
    faults: &mut Faults,
) -> Vec<(Place, [String; N])> {
    let place = |line| Place { file: file.path.clone(), line };
    let mut reader = csv::Reader::from_reader(file.text.as_bytes());
    match reader.headers() {
        Ok(found) if found.iter().eq(columns.iter().copied()) => {}
        Ok(found) => {
            let wrong = found
                .iter()
                .find(|c| !columns.contains(c))
                .map_or("columns missing or out of order".to_owned(), |c| format!("unknown column `{c}`"));
            faults.add(&place(1), wrong, format!("the header is {}", columns.join(",")));
            return Vec::new();
        }
        Err(error) => faults.add(&place(1), error.to_string(), "write the file as UTF-8 with commas"),
    }
    let mut rows = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => {
                let at = place(record.position().map_or(0, csv::Position::line));
                let cells: Vec<String> = record.iter().map(|c| c.trim().to_owned()).collect();
                if let Ok(cells) = cells.try_into() {
                    rows.push((at, cells));
                }
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                faults.add(
                    &place(line),
                    "another number of cells than the header",
                    "put text with commas in quotes",
                );
            }
        }
    }
    rows
}

/// A word of a closed list.
pub fn one_of(column: &str, found: &str, known: &[&str], at: &Place, faults: &mut Faults) {
    if !known.contains(&found) {
        faults.add(at, format!("unknown {column} `{found}`"), format!("one of: {}", known.join(", ")));
    }
}

/// Digits as printed.
pub fn number(text: &str, at: &Place, faults: &mut Faults) {
    let digits = text.bytes().all(|b| b.is_ascii_digit() || b".e-+".contains(&b));
    if !digits || !text.parse::<f64>().is_ok_and(f64::is_finite) {
        faults.add(
            at,
            format!("`{text}` is no number"),
            "digits as printed, a power of ten as e-3, no thousands separator",
        );
    }
}

/// A year, or nothing.
pub fn year(text: &str, at: &Place, faults: &mut Faults) -> Option<u16> {
    if text.is_empty() {
        return None;
    }
    let year = text.parse().ok().filter(|y| (1900..2200).contains(y));
    if year.is_none() {
        faults.add(at, format!("`{text}` is no year"), "four digits, or empty for an open end");
    }
    year
}
