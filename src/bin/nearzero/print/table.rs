//! Columns that stand under each other, a Chinese character being two wide.

use unicode_width::UnicodeWidthStr as _;

/// How a column stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// texts
    Left,
    /// numbers
    Right,
}

/// Rows as lines, each indented by two; the last column is not padded.
pub fn lines(columns: &[Side], rows: &[Vec<String>]) -> String {
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns.len()).map(width).collect();
    let mut out = String::new();
    for row in rows {
        let mut line = String::from("  ");
        for ((cell, side), width) in row.iter().zip(columns).zip(&widths) {
            let gap = " ".repeat(width.saturating_sub(cell.width()));
            match side {
                Side::Left => line.extend([cell, gap.as_str(), "  "]),
                Side::Right => line.extend([gap.as_str(), cell, "  "]),
            }
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
