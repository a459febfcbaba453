//! `variants`: first what no choice moves, then every line and total, then whether a plant could have run so; a block for each scale of production.

use super::look::Look as _;
use super::number;
use super::published::{self, doubt};
use super::table::{Side, lines};
use nearzero::messages::Texts;
use serde_json::Value;
use std::collections::BTreeSet;

/// All variants, scale by scale.
pub fn text(answer: &Value, texts: &Texts) -> String {
    let all = answer.list("variants");
    if all.is_empty() {
        return String::new();
    }
    let mut out = format!("{}\n", answer.named(texts));
    let mut scales: Vec<&str> = all.iter().map(|one| one.str("scale")).collect();
    scales.dedup();
    for scale in scales {
        let block: Vec<&Value> = all.iter().filter(|one| one.str("scale") == scale).collect();
        out.push_str(&format!("\n{}\n", texts.text("heading-variants", &[("scale", scale)])));
        out.push_str(&chain(&block, texts));
        out.push_str(&format!("\n{}\n", texts.text("heading-variants-results", &[])));
        out.push_str(&results(&block, texts));
        let block = distinct(block);
        out.push_str(&format!("\n{}\n", texts.text("heading-variants-tests", &[])));
        out.push_str(&tests(&block, texts));
        out.push_str(&format!("\n{}\n", texts.text("heading-variants-gas", &[])));
        out.push_str(&gas(&block, texts));
    }
    out.push_str(&format!("{}\n", texts.text("rounded-note", &[])));
    out
}

/// Of variants that burn and make the same, the first.
fn distinct(block: Vec<&Value>) -> Vec<&Value> {
    let mut kept: Vec<&Value> = Vec::new();
    for one in block {
        if !kept.iter().any(|other| other.at("plausibility") == one.at("plausibility")) {
            kept.push(one);
        }
    }
    kept
}

/// One figure where all agree, as they do wherever carbon goes in and out the same.
fn chain(block: &[&Value], texts: &Texts) -> String {
    let shown = |one: &&Value| one.at("plausibility").number("chain").map(number::rounded);
    let values: BTreeSet<String> = block.iter().filter_map(shown).collect();
    let values = values.into_iter().collect::<Vec<_>>().join(" / ");
    if values.is_empty() {
        return String::new();
    }
    format!("  {}\n", texts.text("variants-chain", &[("value", &values)]))
}

fn results(block: &[&Value], texts: &Texts) -> String {
    let mut ids: Vec<&str> = Vec::new();
    for sum in block.iter().flat_map(|one| one.list("lines").iter().chain(one.list("totals"))) {
        if !ids.contains(&sum.str("id")) {
            ids.push(sum.str("id"));
        }
    }
    // Totals last, also where a later variant has one line more.
    ids.sort_by_key(|id| id.starts_with("total/"));
    let head = std::iter::once(String::new())
        .chain(ids.iter().map(|id| (*id).to_owned()))
        .chain([String::new()])
        .collect();
    let row = |one: &&Value| {
        let value = |id: &&str| {
            let mut sums = one.list("lines").iter().chain(one.list("totals"));
            let found = sums.find(|sum| sum.str("id") == *id).and_then(|sum| sum.number("value"));
            found.map_or("—".to_owned(), number::rounded)
        };
        let named = std::iter::once(one.named(texts).to_owned());
        named.chain(ids.iter().map(value)).chain([doubt(one.str("status"), texts)]).collect()
    };
    table(head, block.iter().map(row))
}

/// Every test by itself, with what a plant gives; what was noticed stands behind.
fn tests(block: &[&Value], texts: &Texts) -> String {
    let of = |one: &Value, name: &str| {
        let test = one.at("plausibility").list("tests").iter().find(|test| test.str("kind") == name);
        test.cloned().unwrap_or_default()
    };
    let kinds: Vec<String> = block
        .first()
        .map(|one| {
            one.at("plausibility").list("tests").iter().map(|test| test.str("kind").to_owned()).collect()
        })
        .unwrap_or_default();
    let heading = |name: &String| {
        let test = block.first().map(|one| of(one, name)).unwrap_or_default();
        let bound = |name| test.number(name).map_or(String::new(), number::exact);
        let (low, high) = (bound("low"), bound("high"));
        let range =
            if low.is_empty() && high.is_empty() { String::new() } else { format!(" [{low}–{high}]") };
        format!("{} {}{range}", texts.text(&format!("plausibility-{name}"), &[]), test.str("unit"))
    };
    let head = std::iter::once(String::new()).chain(kinds.iter().map(heading)).collect();
    let row = |one: &&Value| {
        let value = |name: &String| {
            let test = of(one, name);
            let word = match test.at("fits").as_bool() {
                Some(true) => texts.text("plausibility-fits", &[]),
                Some(false) => texts.text("plausibility-outside", &[]),
                None => String::new(),
            };
            let value = test.number("value").map_or("—".to_owned(), number::rounded);
            if word.is_empty() { value } else { format!("{value} {word}") }
        };
        let noticed = one.list("notices").iter().map(|notice| notice.str("code"));
        let noticed: BTreeSet<&str> = noticed.collect();
        let mut cells: Vec<String> = vec![one.named(texts).to_owned()];
        cells.extend(kinds.iter().map(value));
        cells.push(noticed.into_iter().collect::<Vec<_>>().join(" "));
        cells
    };
    let sources = kinds.iter().filter_map(|name| {
        let test = block.first().map(|one| of(one, name)).unwrap_or_default();
        let name = texts.text(&format!("plausibility-{name}"), &[]);
        let printed = test.list("published").iter().map(|number| published::row(number, texts).join(" "));
        let printed = printed.collect::<Vec<_>>().join(&texts.text("list-semicolon", &[]));
        (!printed.is_empty()).then(|| format!("{name} {printed}\n"))
    });
    table(head, block.iter().map(row)) + &sources.collect::<String>()
}

/// What came, what each use took, what was then left; 10^4Nm3.
fn gas(block: &[&Value], texts: &Texts) -> String {
    let row = |one: &&Value| {
        let step = |flow: &Value| {
            let [amount, left] =
                ["amount", "left"].map(|name| flow.number(name).map_or("—".to_owned(), number::rounded));
            format!("{} {amount} → {left}", flow.str("name"))
        };
        let mut cells = vec![one.named(texts).to_owned()];
        cells.extend(one.at("plausibility").list("gas").iter().map(step));
        cells
    };
    let rows: Vec<Vec<String>> = block.iter().map(row).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    lines(&vec![Side::Left; columns], &rows)
}

fn table(head: Vec<String>, rows: impl Iterator<Item = Vec<String>>) -> String {
    let rows: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let sides = |column| if column == 0 || column + 1 == columns { Side::Left } else { Side::Right };
    lines(&(0..columns).map(sides).collect::<Vec<_>>(), &rows)
}
