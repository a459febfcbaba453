//! `import`: what was recognised, every row with its material, and which streams a figure answers to.

use super::look::Look as _;
use super::number;
use super::table::{Side, lines};
use nearzero::messages::Texts;
use serde_json::Value;

/// The import as text; nothing where it was refused.
pub fn text(answer: &Value, texts: &Texts) -> String {
    let form = answer.at("form");
    if form.is_null() {
        return String::new();
    }
    let period = format!("{} – {}", form.at("period").str("from"), form.at("period").str("to"));
    let title = texts.text("form-of", &[("form", form.str("form"))]);
    let mut out = format!("{title} · {period} · {}\n", answer.str("encoding"));
    let rows: Vec<Vec<String>> = form.list("rows").iter().map(|one| row(one, texts)).collect();
    out.push_str(&format!("\n{}\n{}", texts.text("heading-form-rows", &[]), lines(&[Side::Left; 4], &rows)));
    let matches: Vec<Vec<String>> = form.list("matches").iter().map(|one| matched(one, texts)).collect();
    if !matches.is_empty() {
        out.push_str(&format!(
            "\n{}\n{}",
            texts.text("heading-form-matches", &[]),
            lines(&[Side::Left; 3], &matches)
        ));
    }
    let written = answer.str("written");
    if !written.is_empty() {
        out.push_str(&format!("\n{}\n", texts.text("form-written", &[("file", written)])));
    }
    out
}

fn row(row: &Value, texts: &Texts) -> Vec<String> {
    let figures = row.at("figures").as_object().into_iter().flatten();
    let figures: Vec<String> = figures
        .map(|(name, figure)| {
            let name = figure_name(name, texts);
            format!("{name} {} {}", figure.str("value"), number::unit(figure.str("unit"), texts))
                .trim_end()
                .to_owned()
        })
        .collect();
    let item = if row.str("item").is_empty() { "—" } else { row.str("item") };
    vec![
        row.str("code").to_owned(),
        row.str("name").to_owned(),
        item.to_owned(),
        figures.join(&texts.text("list-semicolon", &[])),
    ]
}

fn matched(one: &Value, texts: &Texts) -> Vec<String> {
    let streams: Vec<&str> = one.list("streams").iter().filter_map(Value::as_str).collect();
    vec![one.str("code").to_owned(), figure_name(one.str("figure"), texts), streams.join(", ")]
}

/// A column of the form, as it is printed on it.
fn figure_name(id: &str, texts: &Texts) -> String {
    texts.text(&format!("figure-{id}"), &[])
}
