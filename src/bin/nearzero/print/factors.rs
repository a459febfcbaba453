//! `factors`: rows of the library as a table, each with its place in its source and how far it was checked.

use super::look::Look as _;
use super::table::{Side, lines};
use nearzero::messages::Texts;
use serde_json::Value;

/// One line a row.
pub fn text(answer: &Value, texts: &Texts) -> String {
    let mut rows: Vec<Vec<String>> = answer
        .list("factors")
        .iter()
        .map(|row| {
            let years = match (row.at("from").as_u64(), row.at("to").as_u64()) {
                (None, None) => String::new(),
                (Some(from), Some(to)) if from == to => from.to_string(),
                (from, to) => {
                    let year = |year: Option<u64>| year.map(|year| year.to_string()).unwrap_or_default();
                    format!("{}–{}", year(from), year(to))
                }
            };
            let cells = [row.str("id"), row.str("printed"), row.str("unit"), &years, &origin(row, texts)];
            cells.map(str::to_owned).to_vec()
        })
        .collect();
    rows.extend(answer.list("ranges").iter().map(|row| {
        let id = format!("{}/{}/{}", row.str("family"), row.str("item"), row.str("parameter"));
        let note = texts.text("only-a-range", &[]);
        let cells =
            [&id, row.str("printed"), row.str("unit"), "", &format!("{}; {note}", origin(row, texts))];
        cells.map(str::to_owned).to_vec()
    }));
    lines(&[Side::Left, Side::Right, Side::Left, Side::Left, Side::Left], &rows)
}

/// Where a row comes from: family, source, place in it, and how far it was checked.
pub fn origin(row: &Value, texts: &Texts) -> String {
    let status = texts.text(&format!("status-{}", row.str("status").replace(' ', "-")), &[]);
    let args = [
        ("family", row.str("family")),
        ("source", row.str("source")),
        ("locator", row.spoken("locator", texts)),
        ("status", &status),
    ];
    texts.text("origin-library", &args)
}
