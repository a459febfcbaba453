//! The text of a csv file as spreadsheets and ministries write it: UTF-8 with or without a mark, else GB18030; nothing that cannot be decoded is guessed.

use crate::notice::{Code, Notice};

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
                lines.push(record.position().map_or(0, csv::Position::line));
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
