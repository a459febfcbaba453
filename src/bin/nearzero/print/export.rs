//! `export`: the whole inventory as a document in Markdown that a verifier follows with a pocket calculator: every step in symbols, in numbers with units, with its result; every number with its origin.

use super::look::Look as _;
use super::number;
use nearzero::messages::Texts;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The document; nothing where the inventory could not be opened.
pub fn text(answer: &Value, draft: bool, texts: &Texts) -> String {
    let view = answer.at("view");
    if view.is_null() {
        return String::new();
    }
    let say = |key: &str| texts.text(key, &[]);
    let mut out = format!("# {}\n\n", cell(view.str("title")));
    if draft {
        out.push_str(&format!("**{}**\n\n", say("export-draft")));
    }
    let settings = view.at("settings");
    let about = [
        ("entity", view.at("entity").str("name").to_owned()),
        ("boundary", view.at("entity").str("boundary").to_owned()),
        ("period", format!("{} – {}", view.at("period").str("from"), view.at("period").str("to"))),
        ("family", settings.str("family").to_owned()),
        ("gwp", settings.str("gwp").to_owned()),
        ("electricity", super::inventory::electricity(settings)),
        ("example", view.at("example").named(texts).to_owned()),
    ];
    for (label, said) in about.iter().filter(|(_, said)| !said.is_empty()) {
        out.push_str(&format!("- {}\n", texts.labelled(label, &cell(said))));
    }
    out.push_str(&format!("\n{}\n", say("export-how")));
    let (sums, lines): (Vec<&Value>, Vec<&Value>) =
        answer.list("derivations").iter().partition(|one| one.at("method").is_null());
    out.push_str(&format!("\n## {}\n", say("heading-totals")));
    for sum in sums {
        out.push_str(&section(sum, texts));
        out.push_str(&steps(&[total(sum, texts)]));
        out.push_str(&published(sum, texts));
    }
    out.push_str(&format!("\n## {}\n", say("heading-lines")));
    for line in &lines {
        out.push_str(&section(line, texts));
        out.push_str(&format!("\n{}\n", cell(line.str("equation"))));
        if !line.spoken("clause", texts).is_empty() {
            out.push_str(&format!("\n{}\n", texts.labelled("clause", line.spoken("clause", texts))));
        }
        out.push_str(&steps(&line.list("steps").iter().map(|one| step(one, texts)).collect::<Vec<_>>()));
        out.push_str(&inputs(line, texts));
        out.push_str(&published(line, texts));
    }
    out.push_str(&reasons(view.at("sending"), texts));
    out.push_str(&sources(&lines, texts));
    out
}

/// Where a statistics form has another figure, and why.
fn reasons(sending: &Value, texts: &Texts) -> String {
    let told = sending.list("answered").iter().filter_map(|notice| texts.tell(notice));
    let list: String = told
        .map(|one| {
            let parts = [("expected", &one.expected), ("found", &one.found)];
            let parts = parts.map(|(label, text)| texts.labelled(label, text)).join("  \n  ");
            format!("- {}  \n  {}\n", cell(&one.title), parts)
        })
        .collect();
    if list.is_empty() { list } else { format!("\n## {}\n\n{list}", texts.text("heading-reasons", &[])) }
}

fn section(derivation: &Value, texts: &Texts) -> String {
    let id = derivation.str("id");
    let name = texts.find(&id.replace(['/', '_'], "-"), &[]);
    let name = name.unwrap_or_else(|| derivation.named(texts).to_owned());
    let value = derivation.number("value");
    let missing = value.is_none().then(|| texts.text("total-missing", &[]));
    let withheld = value.is_some() && derivation.at("reportable") == &Value::Bool(false);
    let withheld = withheld.then(|| texts.text("withheld", &[]));
    let marks: Vec<String> = [missing, withheld].into_iter().flatten().collect();
    let mark = if marks.is_empty() { String::new() } else { format!(" — {}", marks.join(" ")) };
    format!("\n### {} (`{id}`){mark}\n", cell(&name))
}

fn steps(all: &[String]) -> String {
    let shown: Vec<String> =
        all.iter().filter(|step| !step.is_empty()).map(|step| format!("- {step}\n")).collect();
    if shown.is_empty() { String::new() } else { format!("\n{}", shown.concat()) }
}

/// `Q (heat) = FC × NCV = 100 t × 20 GJ/t = 2000 GJ`
fn step(step: &Value, texts: &Texts) -> String {
    let name = format!(" ({})", super::explain::step_name(step.str("name"), texts));
    let value = step.number("value").map(signed).unwrap_or_default();
    let symbols = step.str("symbols");
    // A result that only repeats a step above has nothing to compute.
    let (symbol, with_units) = (step.str("symbol"), step.str("with_units"));
    format!("{symbol}{name} = {symbols} = {with_units} = {value} {}", step.str("unit"))
}

fn total(derivation: &Value, _: &Texts) -> String {
    let value = derivation.number("value").map(signed);
    let Some(value) = value.filter(|_| !derivation.str("with_units").is_empty()) else {
        return String::new();
    };
    let (equation, with_units) = (derivation.str("equation"), derivation.str("with_units"));
    format!("{equation} = {with_units} = {value} {}", derivation.str("unit"))
}

fn signed(value: f64) -> String {
    if value < 0.0 { format!("−{}", -value) } else { value.to_string() }
}

fn inputs(line: &Value, texts: &Texts) -> String {
    let rows = line.list("inputs");
    if rows.is_empty() {
        return String::new();
    }
    let streams: BTreeSet<&str> =
        rows.iter().map(|row| row.str("stream")).filter(|id| !id.is_empty()).collect();
    let several = streams.len() > 1;
    let head = texts.text("export-columns", &[]);
    let columns = head.matches('|').count().saturating_sub(1);
    let mut out = format!("\n{head}\n|{}\n", " --- |".repeat(columns));
    for input in rows {
        let value = input.number("value").map(signed).unwrap_or_default();
        let of = input.str("stream");
        // As in the equation above: where several streams enter, each symbol says of which.
        let symbol = if of.is_empty() || !several {
            input.str("symbol").to_owned()
        } else {
            format!("{}[{of}]", input.str("symbol"))
        };
        let cells = [
            symbol,
            input.named(texts).to_owned(),
            if input.str("unit") == "1" { value } else { format!("{value} {}", input.str("unit")) },
            origin(input, texts),
            effect(input, texts),
        ];
        let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    out
}

fn origin(input: &Value, texts: &Texts) -> String {
    let written = input.at("written");
    if !written.is_null() {
        let typed = number::typed(written.str("value"), written.str("unit"));
        return super::explain::entered(input, &typed, texts);
    }
    let row = input.at("library");
    let printed = format!("{} {}", row.str("printed"), row.str("unit"));
    let origin =
        format!("{printed}; {}; {}", super::factors::origin(row, texts), super::explain::found(row, texts));
    super::explain::by_reading(origin, input, row.str("printed"), texts)
}

fn effect(input: &Value, texts: &Texts) -> String {
    let effect = input.at("sensitivity").number("per_percent").map(number::rounded).unwrap_or_default();
    texts.text("per-percent", &[("effect", &effect)])
}

/// Published numbers that are no inputs.
fn published(derivation: &Value, texts: &Texts) -> String {
    let rows = derivation.list("published").iter().map(|number| super::published::row(number, texts));
    let list: String = rows.map(|row| format!("- {}\n", cell(&row.join("; ")))).collect();
    if list.is_empty() { list } else { format!("\n{}\n\n{list}", texts.text("heading-published", &[])) }
}

/// Every cited document once, with its title.
fn sources(lines: &[&Value], texts: &Texts) -> String {
    let rows = lines.iter().flat_map(|line| line.list("inputs")).map(|input| input.at("library"));
    let rows = rows.chain(lines.iter().flat_map(|line| line.list("published")));
    let titles: BTreeMap<&str, &str> = rows
        .map(|row| (row.str("source"), row.spoken("source", texts)))
        .filter(|(id, _)| !id.is_empty())
        .collect();
    if titles.is_empty() {
        return String::new();
    }
    let list: String = titles.iter().map(|(id, title)| format!("- `{id}` {}\n", cell(title))).collect();
    format!("\n## {}\n\n{list}", texts.text("heading-sources", &[]))
}

/// What a person typed opens no column and no heading of ours.
fn cell(text: &str) -> String {
    text.replace(['\n', '\r'], " ").replace('|', "\\|").replace('<', "&lt;")
}
