//! `inventory`: the choices made, the totals, the classes and every line with its number id.

use super::look::Look as _;
use super::table::{Side, lines};
use super::{number, record};
use nearzero::messages::{Language, Texts};
use serde_json::Value;

const SUM: [Side; 5] = [Side::Left, Side::Right, Side::Left, Side::Left, Side::Left];
const LINE: [Side; 8] =
    [Side::Right, Side::Left, Side::Right, Side::Right, Side::Left, Side::Left, Side::Left, Side::Left];

/// The view as text; nothing where the document could not be opened.
pub fn text(view: &Value, texts: &Texts) -> String {
    if view.is_null() {
        return String::new();
    }
    let mut out = format!("{}\n", view.str("title"));
    let about = [
        ("entity", view.at("entity").str("name").to_owned()),
        ("period", format!("{} – {}", view.at("period").str("from"), view.at("period").str("to"))),
        ("family", view.at("settings").str("family").to_owned()),
        ("gwp", view.at("settings").str("gwp").to_owned()),
        ("guideline", guideline(view.at("guideline"), texts)),
        ("electricity", electricity(view.at("settings"))),
        ("example", view.at("example").named(texts).to_owned()),
    ];
    for (label, said) in about.iter().filter(|(_, said)| !said.is_empty()) {
        out.push_str(&format!("  {}\n", texts.labelled(label, said)));
    }
    let totals = view.list("totals").iter().map(|total| {
        let name = texts.text(&total.str("id").replace(['/', '_'], "-"), &[]);
        sum(name, total, texts)
    });
    out.push_str(&format!("\n{}\n", texts.text("heading-totals", &[])));
    out.push_str(&lines(&SUM, &totals.collect::<Vec<_>>()));
    let classes =
        view.list("classes").iter().map(|class| sum(class.named(texts).to_owned(), class.at("total"), texts));
    out.push_str(&format!("\n{}\n", texts.text("heading-classes", &[])));
    out.push_str(&lines(&SUM, &classes.collect::<Vec<_>>()));
    out.push_str(&breakdown(view.at("breakdown"), texts));
    let rows: Vec<Vec<String>> = view.list("rows").iter().filter_map(|row| line(row, texts)).collect();
    out.push_str(&format!("\n{}\n", texts.text("heading-lines", &[])));
    out.push_str(&lines(&LINE, &rows));
    out.push_str(&record::text(view, texts));
    out.push_str(&format!("{}\n", texts.text("rounded-note", &[])));
    out
}

/// Gas by gas, by facility and month, per tonne of product; what says nothing new is left out.
fn breakdown(breakdown: &Value, texts: &Texts) -> String {
    let mut out = String::new();
    let more_than_co2 = breakdown.list("totals").iter().any(|total| total.list("gases").len() > 1);
    let sections = [
        ("totals", "heading-totals-gases", more_than_co2),
        ("classes", "heading-classes-gases", more_than_co2),
        ("facilities", "heading-facilities-gases", true),
        ("months", "heading-months-gases", true),
    ];
    for (list, heading, wanted) in sections {
        let accounts = breakdown.list(list);
        if !wanted || accounts.is_empty() || (list == "months" && accounts.len() < 2) {
            continue;
        }
        let rows = accounts.iter().flat_map(|account| {
            let sums = account.list("gases").iter().chain([account.at("co2e")]);
            let shown = sums.filter(|sum| more_than_co2 || !sum.str("id").ends_with("/co2e"));
            shown.map(|shown| sum(account.named(texts).to_owned(), shown, texts))
        });
        out.push_str(&format!("\n{}\n", texts.text(heading, &[])));
        out.push_str(&lines(&SUM, &rows.collect::<Vec<_>>()));
        if list == "months" && breakdown.at("split_by_days").as_bool() == Some(true) {
            out.push_str(&format!("{}\n", texts.text("split-by-days", &[])));
        }
    }
    let open = breakdown.list("checklist").iter().filter(|one| one.str("answer") == "open");
    let open: Vec<Vec<String>> =
        open.map(|one| vec![one.named(texts).to_owned(), one.str("id").to_owned()]).collect();
    if !open.is_empty() {
        out.push_str(&format!("\n{}\n", texts.text("heading-checklist", &[])));
        out.push_str(&lines(&[Side::Left, Side::Left], &open));
    }
    let intensities = breakdown.list("intensities");
    if !intensities.is_empty() {
        let rows = intensities.iter().map(|one| {
            let value = one.number("value").map_or_else(|| "—".to_owned(), number::exact);
            vec![
                one.str("name").to_owned(),
                value,
                one.str("unit").to_owned(),
                String::new(),
                one.str("of").to_owned(),
            ]
        });
        out.push_str(&format!("\n{}\n", texts.text("heading-intensities", &[])));
        out.push_str(&lines(&SUM, &rows.collect::<Vec<_>>()));
    }
    out
}

/// The generation that applies; a text that nobody here has read is said.
fn guideline(guideline: &Value, texts: &Texts) -> String {
    let note = if texts.language == Language::Zh { "note_zh" } else { "note_en" };
    let parts = [guideline.str("id"), guideline.str(note)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

pub fn electricity(settings: &Value) -> String {
    let parts = [settings.str("electricity_family"), settings.str("electricity_region")];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn sum(name: String, total: &Value, texts: &Texts) -> Vec<String> {
    let mut cells = vec![name];
    cells.extend(result(total, texts));
    cells
}

/// Value, unit, whether it may be reported, id.
fn result(total: &Value, texts: &Texts) -> [String; 4] {
    let missing = total.at("missing").as_u64().unwrap_or_default().to_string();
    [
        total.number("value").map_or_else(|| "—".to_owned(), number::rounded),
        total.str("unit").to_owned(),
        texts.find(&format!("total-{}", total.str("status")), &[("missing", &missing)]).unwrap_or_default(),
        total.str("id").to_owned(),
    ]
}

/// A stream, or the line of a balance; the head of a class is told among the classes.
fn line(row: &Value, texts: &Texts) -> Option<Vec<String>> {
    let (ordinal, amount) = match row.str("kind") {
        "stream" => (row.at("ordinal").to_string(), typed(row, texts)),
        "source" => (String::new(), String::new()),
        _ => return None,
    };
    let mut cells = vec![ordinal, row.str("name").to_owned(), amount];
    cells.extend(result(row.at("result"), texts));
    cells.push(unchecked(row, texts));
    Some(cells)
}

/// How far the defaults of a line were checked; nothing where all were, or none was taken.
fn unchecked(row: &Value, texts: &Texts) -> String {
    const WORST: [&str; 2] = ["from memory", "secondary copy"];
    let inputs = row.list("inputs").iter();
    let defaults = inputs.clone().map(|input| input.at("matched"));
    let readings = inputs.map(|input| input.at("reading"));
    let all: Vec<&Value> = defaults.chain(readings).chain(row.list("published")).collect();
    let of = |status: &str| all.iter().any(|one| one.str("status") == status);
    let worst = WORST.into_iter().find(|status| of(status));
    worst.map_or(String::new(), |status| {
        let said = texts.text(&format!("status-{}", status.replace(' ', "-")), &[]);
        texts.text("line-defaults", &[("status", &said)])
    })
}

/// The amount as typed, or the sum of several dated ones.
fn typed(row: &Value, texts: &Texts) -> String {
    let amount = row.at("amount");
    if amount.is_object() {
        return number::typed(amount.str("value"), amount.str("unit"));
    }
    let canonical = row.at("canonical");
    match canonical.number("value") {
        Some(value) => format!("{} {}", number::exact(value), canonical.str("unit")),
        None => texts.text("total-missing", &[]),
    }
}
