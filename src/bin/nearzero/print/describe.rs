//! `describe`: methods with inputs, units, equation and source; what data there are.

use super::look::Look as _;
use super::table::{Side, lines};
use nearzero::messages::Texts;
use serde_json::Value;

/// Methods first, then the names that calls and documents may use.
pub fn text(answer: &Value, texts: &Texts) -> String {
    let mut out = format!("{}\n", texts.text("heading-methods", &[]));
    for method in answer.list("methods") {
        out.push_str(&one(method, texts));
    }
    let selectors: Vec<&str> = answer.list("selectors").iter().filter_map(Value::as_str).collect();
    out.push_str(&format!("\n{}\n  {}\n", texts.text("heading-selectors", &[]), selectors.join(", ")));
    for (heading, list) in
        [("heading-families", "families"), ("heading-sectors", "sectors"), ("heading-gwp", "gwp_sets")]
    {
        let rows: Vec<Vec<String>> = answer
            .list(list)
            .iter()
            .map(|row| match row.as_str() {
                Some(id) => vec![id.to_owned()],
                None => vec![row.str("id").to_owned(), row.named(texts).to_owned()],
            })
            .collect();
        out.push_str(&format!("\n{}\n{}", texts.text(heading, &[]), lines(&[Side::Left, Side::Left], &rows)));
    }
    out.push_str(&format!("\n{}\n", texts.text("heading-readings", &[])));
    for clause in answer.list("ambiguities") {
        out.push_str(&clause_text(clause, texts));
    }
    out
}

fn clause_text(clause: &Value, texts: &Texts) -> String {
    let rows = clause.list("readings").iter().map(|reading| {
        let mark = if reading.str("id") == clause.str("default") { "*" } else { "" };
        vec![mark.to_owned(), reading.str("id").to_owned(), reading.named(texts).to_owned()]
    });
    let table = lines(&[Side::Left; 3], &rows.collect::<Vec<_>>());
    let said = ["clause", "reason", "switch"].map(|part| texts.labelled(part, clause.spoken(part, texts)));
    format!("\n{}  {}\n  {}\n{table}", clause.str("id"), clause.named(texts), said.join("\n  "))
}

fn one(method: &Value, texts: &Texts) -> String {
    let (id, name) = (method.str("id"), method.named(texts));
    let (equation, unit) = (method.str("equation"), method.str("result_unit"));
    let clause = texts.labelled("clause", method.spoken("clause", texts));
    let mut rows = Vec::new();
    for input in method.list("inputs") {
        rows.push(row(input, "", texts));
        rows.extend(input.list("fields").iter().map(|field| row(field, "  ", texts)));
    }
    let table = lines(&[Side::Left, Side::Left, Side::Left, Side::Left], &rows);
    format!("\n{id}  {name}\n  {equation}  [{unit}]\n  {clause}\n{table}")
}

fn row(input: &Value, indent: &str, texts: &Texts) -> Vec<String> {
    let units: Vec<&str> = input.list("units").iter().filter_map(Value::as_str).collect();
    let mut takes = if input.str("kind") == "list" { texts.text("a-list", &[]) } else { texts.units(&units) };
    if !input.str("default").is_empty() {
        takes.push_str(&texts.text("default-possible", &[]));
    }
    vec![
        format!("{indent}{}", input.str("name")),
        input.str("symbol").to_owned(),
        input.named(texts).to_owned(),
        takes,
    ]
}
