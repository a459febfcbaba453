//! `inventory`, below the numbers: stock by periods, versions, findings, corrections, the bridge between the accounts, the base year, the report's summary.

use super::look::Look as _;
use super::number;
use super::table::{Side, lines};
use nearzero::messages::Texts;
use serde_json::Value;

const TEXTS: [Side; 6] = [Side::Left; 6];

/// All of it; a section of nothing is left out.
pub fn text(view: &Value, texts: &Texts) -> String {
    let (record, breakdown) = (view.at("record"), view.at("breakdown"));
    let accounts = record.at("accounts");
    // One account is the total itself, told above.
    let several = accounts.list("totals").len() > 1;
    let totals = accounts.list("totals").iter().filter(|_| several);
    let sections = [
        ("heading-chain", chain(view, texts)),
        ("heading-stocks", breakdown.list("stocks").iter().map(|row| stock(row, texts)).collect()),
        ("heading-versions", record.list("versions").iter().map(|row| version(row, texts)).collect()),
        ("heading-findings", record.list("findings").iter().map(finding).collect()),
        ("heading-corrections", record.list("corrections").iter().map(correction).collect()),
        (
            "heading-accounts",
            totals.map(|row| vec![word(texts, "account", row.str("basis")), sum(row, "value")]).collect(),
        ),
        ("heading-bridge", accounts.list("bridge").iter().map(|row| bridge(row, texts)).collect()),
        ("heading-base-year", base_year(record.at("base_year"), texts)),
        ("heading-report", report(breakdown, texts)),
    ];
    let mut out = String::new();
    for (heading, rows) in sections.iter().filter(|(_, rows)| !rows.is_empty()) {
        out.push_str(&format!("\n{}\n{}", texts.text(heading, &[]), lines(&TEXTS, rows)));
    }
    out
}

fn word(texts: &Texts, of: &str, id: &str) -> String {
    texts.find(&format!("{of}-{id}"), &[]).unwrap_or_else(|| id.to_owned())
}

fn sum(row: &Value, name: &str) -> String {
    let value = row.number(name).map_or_else(|| "—".to_owned(), number::rounded);
    format!("{value} {}", row.str("unit"))
}

/// 填报人–审核人–负责人, with dates.
fn chain(view: &Value, texts: &Texts) -> Vec<Vec<String>> {
    let entity = view.at("entity");
    let people = ["prepared", "reviewed", "approved"].into_iter();
    people
        .map(|who| (who, entity.str(&format!("{who}_by")), entity.str(&format!("{who}_on"))))
        .filter(|(_, name, _)| !name.is_empty())
        .map(|(who, name, on)| vec![word(texts, "who", who), name.to_owned(), on.to_owned()])
        .collect()
}

/// `10 + 100 − 5 − 15 = 90`, then meter and invoices with their gaps, then which is taken and why.
fn stock(row: &Value, texts: &Texts) -> Vec<String> {
    let value = |name: &str| row.number(name).map_or_else(|| "—".to_owned(), number::exact);
    let supplied = row.number("supplied").map(|supplied| format!(" − {}", number::exact(supplied)));
    let balance = format!(
        "{} + {}{} − {} = {} {}",
        value("opening"),
        value("received"),
        supplied.unwrap_or_default(),
        value("closing"),
        value("used"),
        row.str("unit")
    );
    let beside = |name: &str| {
        let gap = row.number(&format!("{name}_gap"));
        let gap = gap.map_or(String::new(), |gap| {
            format!(" ({}{})", if gap > 0.0 { "+" } else { "" }, number::exact(gap))
        });
        row.number(name).map_or(String::new(), |amount| {
            format!("{} {}{gap}", word(texts, "adopted", name), number::exact(amount))
        })
    };
    let taken = row.str("adopted");
    let taken = if taken.is_empty() { "none".to_owned() } else { word(texts, "adopted", taken) };
    let reason = if row.str("reason").is_empty() { "none" } else { row.str("reason") };
    let taken = texts.text("stock-taken", &[("taken", &taken), ("reason", reason)]);
    let period = format!("{} – {}", row.at("period").str("from"), row.at("period").str("to"));
    vec![row.str("name").to_owned(), period, balance, beside("meter"), beside("invoice"), taken]
}

fn version(row: &Value, texts: &Texts) -> Vec<String> {
    let change = row.number("change").map_or(String::new(), number::rounded);
    vec![
        word(texts, "version", row.str("kind")),
        row.str("id").to_owned(),
        row.str("on").to_owned(),
        row.str("by").to_owned(),
        sum(row, "total"),
        change,
    ]
}

fn finding(row: &Value) -> Vec<String> {
    let of = row.at("finding");
    vec![of.str("id").to_owned(), of.str("text").to_owned(), of.str("where").to_owned(), sum(row, "change")]
}

fn correction(row: &Value) -> Vec<String> {
    let step =
        format!("{} → {}", row.str("first"), if row.str("now").is_empty() { "—" } else { row.str("now") });
    vec![
        row.str("where").to_owned(),
        step,
        row.str("by").to_owned(),
        row.str("at").to_owned(),
        row.str("why").to_owned(),
    ]
}

fn bridge(row: &Value, texts: &Texts) -> Vec<String> {
    vec![
        word(texts, "account", row.str("to")),
        word(texts, "bridge", row.str("why")),
        row.str("name").to_owned(),
        sum(row, "change"),
        row.str("reason").to_owned(),
    ]
}

fn base_year(row: &Value, texts: &Texts) -> Vec<Vec<String>> {
    if row.is_null() {
        return Vec::new();
    }
    let base = row.at("base");
    let first = format!("{} {}", base.at("total").str("value"), base.at("total").str("unit"));
    let change = format!(
        "{} ({} %)",
        sum(row, "change"),
        row.number("percent").map_or("—".to_owned(), number::rounded)
    );
    let label = |name: &str| texts.text(name, &[]);
    vec![
        vec![base.at("year").to_string(), label("base-first"), first],
        vec![String::new(), label("base-now"), sum(row, "total")],
        vec![String::new(), label("base-change"), change],
    ]
}

/// The summary of the sector's report; the other tables are in `--json`.
fn report(breakdown: &Value, texts: &Texts) -> Vec<Vec<String>> {
    let tables = breakdown.list("report").iter().flat_map(|table| table.list("accounts"));
    let has = |row: &&Value| row.at("co2e").at("value").is_number();
    tables.filter(has).map(|row| vec![row.named(texts).to_owned(), sum(row.at("co2e"), "value")]).collect()
}
