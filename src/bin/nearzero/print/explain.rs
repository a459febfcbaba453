//! `explain`: how one number came about, step by step, down to the sources of what entered.

use super::look::Look as _;
use super::number;
use super::published::{self, doubt};
use super::table::{Side, lines};
use nearzero::messages::Texts;
use serde_json::Value;
use std::collections::BTreeMap;

const STEPS: [Side; 4] = [Side::Left, Side::Right, Side::Left, Side::Left];
const OTHERS: [Side; 8] =
    [Side::Left, Side::Left, Side::Right, Side::Right, Side::Right, Side::Right, Side::Left, Side::Left];
const INPUTS: [Side; 7] =
    [Side::Left, Side::Left, Side::Left, Side::Right, Side::Left, Side::Right, Side::Left];

/// The derivation as text; nothing where there is none.
pub fn text(derivation: &Value, noticed: bool, texts: &Texts) -> String {
    if derivation.is_null() {
        return String::new();
    }
    let value = derivation.number("value").map_or_else(
        || lacking(derivation, noticed, texts),
        |value| format!("{} {}", number::exact(value), derivation.str("unit")),
    );
    let withheld = derivation.number("value").is_some() && derivation.at("reportable") == &Value::Bool(false);
    let mark = if withheld { texts.text("withheld", &[]) } else { String::new() };
    let id = derivation.str("id");
    let name =
        texts.find(&id.replace(['/', '_'], "-"), &[]).unwrap_or_else(|| derivation.named(texts).to_owned());
    let mut out = format!("{name} ({id})\n  {}\n\n", format!("{value}  {mark}").trim_end());
    out.push_str(&format!("  {}\n", derivation.str("equation")));
    if !derivation.str("substituted").is_empty() {
        out.push_str(&format!("    = {}\n", derivation.str("substituted")));
    }
    if !derivation.spoken("clause", texts).is_empty() {
        out.push_str(&format!("  {}\n", texts.labelled("clause", derivation.spoken("clause", texts))));
    }
    let sources = sources(derivation, texts);
    let mut part = |heading: &str, table: String| {
        if !table.is_empty() {
            out.push_str(&format!("\n{}\n{table}", texts.text(heading, &[])));
        }
    };
    part("heading-steps", lines(&STEPS, &each(derivation, "steps", |step| self::step(step, texts))));
    part("heading-inputs", lines(&INPUTS, &each(derivation, "inputs", |input| self::input(input, texts))));
    let published = each(derivation, "published", |number| published::row(number, texts));
    part("heading-published", lines(&[Side::Left; 4], &published));
    part("heading-sources", lines(&[Side::Left; 2], &sources));
    part("heading-alternatives", lines(&OTHERS, &each(derivation, "alternatives", |one| other(one, texts))));
    part("heading-parts", lines(&STEPS, &each(derivation, "parts", |part| self::part(part, texts))));
    part("heading-history", lines(&[Side::Left; 4], &each(derivation, "history", |one| entry(one, texts))));
    out
}

fn each(derivation: &Value, list: &str, row: impl Fn(&Value) -> Vec<String>) -> Vec<Vec<String>> {
    derivation.list(list).iter().map(row).collect()
}

fn step(step: &Value, texts: &Texts) -> Vec<String> {
    let value = step.number("value").map(number::exact).unwrap_or_default();
    let name = step_name(step.str("name"), texts);
    let how = format!("{} = {} = {}", step.str("symbol"), step.str("symbols"), step.str("with_units"));
    vec![name, value, step.str("unit").to_owned(), how]
}

/// Stream, symbol, name, canonical value, unit, effect of one per cent, and where it comes from.
fn input(input: &Value, texts: &Texts) -> Vec<String> {
    let effect = input.at("sensitivity").number("per_percent").map(number::rounded).unwrap_or_default();
    let sensitivity = input.at("sensitivity");
    let share = |name| sensitivity.number(name).map(number::rounded).unwrap_or_default();
    let (class, total) = (share("class_percent"), share("total_percent"));
    let effect = texts.text("per-percent-of", &[("effect", &effect), ("class", &class), ("total", &total)]);
    let written = input.at("written");
    let origin = if written.is_null() {
        let row = input.at("library");
        let comma = texts.text("list-semicolon", &[]);
        let origin = format!("{}{comma}{}", super::factors::origin(row, texts), found(row, texts));
        by_reading(origin, input, row.str("printed"), texts)
    } else {
        let typed = number::typed(written.str("value"), written.str("unit"));
        entered(input, &typed, texts)
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

/// Typed by a person, or filled by the reading of an ambiguity, with how far that was checked.
pub fn entered(input: &Value, typed: &str, texts: &Texts) -> String {
    let reading = input.at("reading");
    if reading.is_null() {
        return format!("{} {typed} ({})", texts.text("origin-entered", &[]), input.str("where"));
    }
    let args = [("typed", typed), ("name", reading.named(texts)), ("reading", reading.str("reading"))];
    let said = texts.text("origin-reading", &args);
    let doubt = doubt(reading.str("status"), texts);
    if doubt.is_empty() { said } else { format!("{said}; {doubt}") }
}

/// A row of the library that a chosen reading took says so.
pub fn by_reading(origin: String, input: &Value, printed: &str, texts: &Texts) -> String {
    if input.at("reading").is_null() {
        return origin;
    }
    format!("{origin}{}{}", texts.text("list-semicolon", &[]), entered(input, printed, texts))
}

/// Each cited document once, with its title.
fn sources(derivation: &Value, texts: &Texts) -> Vec<Vec<String>> {
    let rows = derivation.list("inputs").iter().map(|input| input.at("library"));
    let rows = rows.chain(derivation.list("published"));
    let titles: BTreeMap<&str, &str> =
        rows.map(|row| (row.str("source"), row.spoken("source", texts))).collect();
    let cited = titles.into_iter().filter(|(id, _)| !id.is_empty());
    cited.map(|(id, title)| vec![id.to_owned(), title.to_owned()]).collect()
}

/// How the row was found: of the very year and region, or of others.
pub fn found(row: &Value, texts: &Texts) -> String {
    let how = row.list("how").iter().map(|how| {
        let say = |name: &str| how.at(name).as_str().map_or_else(|| how.at(name).to_string(), str::to_owned);
        let (asked, used) = (say("asked"), say("used"));
        texts.text(&format!("found-{}", how.str("how")), &[("asked", &asked), ("used", &used)])
    });
    how.collect::<Vec<_>>().join(&texts.text("list-semicolon", &[]))
}

/// Whether it is the one that stands, its name and id, the number and the total with it, and how far both move.
fn other(other: &Value, texts: &Texts) -> Vec<String> {
    let mark = if other.at("taken") == &Value::Bool(true) { texts.text("taken", &[]) } else { String::new() };
    let number = |name: &str| other.number(name).map_or_else(|| "—".to_owned(), number::rounded);
    let missing = other.number("missing").filter(|missing| *missing > 0.0).map(|missing| missing.to_string());
    let partial = missing.map(|missing| texts.text("total-partial", &[("missing", &missing)]));
    let needs = other.spoken("needs", texts);
    let streams: Vec<&str> = other.list("lacking").iter().filter_map(Value::as_str).collect();
    let needs = (!needs.is_empty())
        .then(|| texts.labelled("needs-entry", &format!("{needs} ({})", streams.join(", "))));
    let typed: Vec<&str> = other.list("typed").iter().filter_map(Value::as_str).collect();
    let typed = (!typed.is_empty()).then(|| texts.labelled("typed-stands", &typed.join(", ")));
    let beside: Vec<String> = [needs.or(partial), typed].into_iter().flatten().collect();
    let name = format!("{} ({})", other.named(texts), other.str("id"));
    let (value, by) = (number("value"), number("difference"));
    let (total, moved) = (number("total"), number("total_difference"));
    vec![
        mark,
        name,
        value,
        by,
        total,
        moved,
        beside.join(&texts.text("list-semicolon", &[])),
        doubt(other.str("status"), texts),
    ]
}

/// The name of an intermediate result; the amount of a month is that of a stream.
pub fn step_name(id: &str, texts: &Texts) -> String {
    match id.strip_prefix("amount/") {
        Some(stream) => texts.text("step-amount", &[("name", stream)]),
        None => texts.text(&format!("step-{id}"), &[]),
    }
}

/// Its name as typed; a total has one in each language.
fn part_name(part: &Value, texts: &Texts) -> String {
    let total = format!("total-{}", part.str("name").replace('_', "-"));
    texts
        .find(&total, &[])
        .filter(|_| part.str("id").starts_with("total/"))
        .unwrap_or_else(|| part.str("name").to_owned())
}

/// True for the number of a line or a stream, which exists: its data lack, and `check` says which.
fn is_of_data(id: &str) -> bool {
    id.split('/').any(|part| part == "line" || part == "stream")
}

/// Why there is no result, where no notice says so.
fn lacking(derivation: &Value, noticed: bool, texts: &Texts) -> String {
    let parts = derivation.list("parts");
    let missing: Vec<String> = parts
        .iter()
        .filter(|part| part.number("value").is_none())
        .map(|part| part_name(part, texts))
        .collect();
    let product = derivation.str("id").strip_prefix("intensity/").and_then(|rest| rest.split('/').next());
    match product {
        _ if !missing.is_empty() => {
            texts.text("lacking-parts", &[("missing", &missing.join(&texts.text("list-semicolon", &[])))])
        }
        Some(product) => texts.text("lacking-output", &[("where", &format!("products/{product}/amount"))]),
        None if noticed => texts.text("result-missing", &[]),
        None if is_of_data(derivation.str("id")) => texts.text("lacking-data", &[]),
        None => texts.text("lacking-lines", &[]),
    }
}

fn part(part: &Value, texts: &Texts) -> Vec<String> {
    let value = part.number("value").map_or_else(|| texts.text("total-missing", &[]), number::exact);
    vec![part_name(part, texts), value, part.str("unit").to_owned(), part.str("id").to_owned()]
}

fn entry(entry: &Value, texts: &Texts) -> Vec<String> {
    let changes: Vec<String> = entry
        .list("changes")
        .iter()
        .map(|one| texts.text(&format!("change-{}", one.str("change")), &[]))
        .collect();
    [
        entry.at("seq").to_string().as_str(),
        entry.str("at"),
        entry.str("by"),
        &changes.join(&texts.text("list-semicolon", &[])),
    ]
    .map(str::to_owned)
    .to_vec()
}
