//! The text of a csv file as spreadsheets and ministries write it: UTF-8 with or without a mark, else GB18030; nothing that cannot be decoded is guessed.

use crate::notice::{Code, Notice};

/// A form is a page or two; what is larger is something else.
const MOST_BYTES: usize = 1 << 20;
const MOST_ROWS: usize = 2_000;
const MOST_COLUMNS: usize = 200;
/// Characters of a cell; no name and no number is longer.
const LONGEST_CELL: usize = 200;

/// A file of the size of a form.
pub fn small(bytes: &[u8]) -> Result<(), Notice> {
    within(bytes.len() <= MOST_BYTES, "", format!("<= {MOST_BYTES} B"), format!("{} B", bytes.len()))
}

fn within(fits: bool, at: &str, expected: String, found: String) -> Result<(), Notice> {
    if fits { Ok(()) } else { Err(Notice::new(Code::TooLarge, at).expected(expected).found(found)) }
}

/// The text, and the encoding that it was read in.
pub fn decode(bytes: &[u8]) -> Result<(String, &'static str), Notice> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), "UTF-8"));
    }
    let (text, broken) = encoding_rs::GB18030.decode_without_bom_handling(bytes);
    if broken {
        return Err(Notice::new(Code::FormUnknown, "").with("why", "encoding").expected("UTF-8, GB18030"));
    }
    Ok((text.into_owned(), "GB18030"))
}

/// The cells of a csv file, row by row, and the line of each row; rows may have different lengths, and empty lines are none.
pub fn cells(text: &str) -> Result<(Vec<Vec<String>>, Vec<u64>), Notice> {
    let comma =
        |line: &str| if line.matches('\t').count() > line.matches(',').count() { b'\t' } else { b',' };
    let delimiter = text.lines().find(|line| !line.trim().is_empty()).map_or(b',', comma);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                let longest = record.iter().map(|cell| cell.chars().count()).max().unwrap_or(0);
                let at = line.to_string();
                within(rows.len() < MOST_ROWS, &at, format!("<= {MOST_ROWS}"), format!("> {MOST_ROWS}"))?;
                within(
                    record.len() <= MOST_COLUMNS,
                    &at,
                    format!("<= {MOST_COLUMNS}"),
                    record.len().to_string(),
                )?;
                within(longest <= LONGEST_CELL, &at, format!("<= {LONGEST_CELL}"), longest.to_string())?;
                lines.push(line);
                rows.push(record.iter().map(|cell| cell.trim().to_owned()).collect());
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                return Err(Notice::new(Code::FormUnknown, line.to_string()).with("why", "csv"));
            }
        }
    }
    Ok((rows, lines))
}
