//! `explain`: how one number came about, step by step, down to the sources of what entered.

use super::look::Look as _;
use super::number;
use super::table::{Side, lines};
use nearzero::messages::Texts;
use serde_json::Value;
use std::collections::BTreeMap;

const STEPS: [Side; 4] = [Side::Left, Side::Right, Side::Left, Side::Left];
const INPUTS: [Side; 7] =
    [Side::Left, Side::Left, Side::Left, Side::Right, Side::Left, Side::Right, Side::Left];

/// The derivation as text; nothing where there is none.
pub fn text(derivation: &Value, texts: &Texts) -> String {
    if derivation.is_null() {
        return String::new();
    }
    let value = derivation.number("value").map_or_else(
        || texts.text("result-missing", &[]),
        |value| format!("{} {}", number::exact(value), derivation.str("unit")),
    );
    let withheld = derivation.number("value").is_some() && derivation.at("reportable") == &Value::Bool(false);
    let mark = if withheld { texts.text("withheld", &[]) } else { String::new() };
    let id = derivation.str("id");
    let name =
        texts.find(&id.replace(['/', '_'], "-"), &[]).unwrap_or_else(|| derivation.str("name").to_owned());
    let mut out = format!("{name} ({id})\n  {}\n\n", format!("{value}  {mark}").trim_end());
    out.push_str(&format!("  {}\n", derivation.str("equation")));
    if !derivation.str("substituted").is_empty() {
        out.push_str(&format!("    = {}\n", derivation.str("substituted")));
    }
    if !derivation.str("clause").is_empty() {
        out.push_str(&format!("  {}\n", texts.labelled("clause", derivation.str("clause"))));
    }
    let sources = sources(derivation, texts);
    let mut part = |heading: &str, table: String| {
        if !table.is_empty() {
            out.push_str(&format!("\n{}\n{table}", texts.text(heading, &[])));
        }
    };
    part("heading-steps", lines(&STEPS, &each(derivation, "steps", |step| self::step(step, texts))));
    part("heading-inputs", lines(&INPUTS, &each(derivation, "inputs", |input| self::input(input, texts))));
    part("heading-sources", lines(&[Side::Left; 2], &sources));
    part("heading-parts", lines(&STEPS, &each(derivation, "parts", |part| self::part(part, texts))));
    part("heading-history", lines(&[Side::Left; 4], &each(derivation, "history", entry)));
    out
}

fn each(derivation: &Value, list: &str, row: impl Fn(&Value) -> Vec<String>) -> Vec<Vec<String>> {
    derivation.list(list).iter().map(row).collect()
}

fn step(step: &Value, texts: &Texts) -> Vec<String> {
    let value = step.number("value").map(number::exact).unwrap_or_default();
    let name = texts.find(&format!("step-{}", step.str("name")), &[]);
    let name = name.unwrap_or_else(|| step.str("name").to_owned());
    vec![name, value, step.str("unit").to_owned(), format!("= {}", step.str("expression"))]
}

/// Stream, symbol, name, canonical value, unit, effect of one per cent, and where it comes from.
fn input(input: &Value, texts: &Texts) -> Vec<String> {
    let effect = input.at("sensitivity").number("per_percent").map(number::rounded).unwrap_or_default();
    let effect = texts.text("per-percent", &[("effect", &effect)]);
    let written = input.at("written");
    let origin = if written.is_null() {
        super::factors::origin(input.at("library"), texts)
    } else {
        let typed = number::typed(written.str("value"), written.str("unit"));
        format!("{} {typed} ({})", texts.text("origin-entered", &[]), input.str("where"))
    };
    vec![
        input.str("stream").to_owned(),
        input.str("symbol").to_owned(),
        input.named(texts).to_owned(),
        input.number("value").map(number::exact).unwrap_or_default(),
        input.str("unit").to_owned(),
        effect,
        origin,
    ]
}

/// Each cited document once, with its title.
fn sources(derivation: &Value, texts: &Texts) -> Vec<Vec<String>> {
    let rows = derivation.list("inputs").iter().map(|input| input.at("library"));
    let titles: BTreeMap<&str, &str> =
        rows.map(|row| (row.str("source"), row.spoken("source", texts))).collect();
    let cited = titles.into_iter().filter(|(id, _)| !id.is_empty());
    cited.map(|(id, title)| vec![id.to_owned(), title.to_owned()]).collect()
}

fn part(part: &Value, texts: &Texts) -> Vec<String> {
    let value = part.number("value").map_or_else(|| texts.text("total-missing", &[]), number::exact);
    vec![part.str("name").to_owned(), value, part.str("unit").to_owned(), part.str("id").to_owned()]
}

fn entry(entry: &Value) -> Vec<String> {
    let changes: Vec<String> =
        entry.list("changes").iter().map(|change| change.str("change").to_owned()).collect();
    [entry.at("seq").to_string().as_str(), entry.str("at"), entry.str("by"), &changes.join(", ")]
        .map(str::to_owned)
        .to_vec()
}
