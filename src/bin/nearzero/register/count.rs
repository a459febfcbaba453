//! `statistics`: how many items stand where, looked at on one day by what was known on another.

use super::{Task, no_ledger, open};
use crate::Said;
use crate::misuse::Misuse;
use nearzero::api::register::counted::counted;
use nearzero::json::tree;
use nearzero::messages::Texts;
use nearzero::rectification::hex;
use nearzero::rectification::known::Known;
use nearzero::rectification::moment::{self, Day};
use nearzero::rectification::statistics::Statistics;
use nearzero::rectification::statistics::rate::Rate;
use nearzero::rectification::suite::Digest;
use serde_json::{Value, json};

/// Counts a ledger.
pub fn statistics(task: &Task, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    let (as_of, known_at) = (day(task, "as-of")?, day(task, "known-at")?);
    let Some((set, _)) = open(task.file(0))? else { return Ok(no_ledger(task.file(0), json, texts)) };
    let of = Statistics::of(&set, &mut Known::new(), as_of, known_at);
    let text = if json { as_json(&of) } else { as_text(&of, texts) };
    Ok(Said { text, success: true })
}

fn day(task: &Task, flag: &'static str) -> Result<Day, Misuse> {
    let text = task.needed(flag)?;
    moment::day(text).ok_or_else(|| Misuse::Day(text.to_owned()))
}

fn as_json(of: &Statistics) -> String {
    let mut all = tree(&counted(of));
    if let Value::Object(fields) = &mut all {
        fields.insert("status".to_owned(), json!("success"));
    }
    format!("{all:#}\n")
}

fn as_text(of: &Statistics, texts: &Texts) -> String {
    let mut lines = Vec::new();
    let (as_of, known_at) = (moment::day_text(of.as_of), moment::day_text(of.known_at));
    let (count, root) = (of.root.0.to_string(), hex::write(&of.root.1));
    lines.push(texts.text("statistics-head", &[("as-of", &as_of), ("known-at", &known_at)]));
    lines.push(texts.text("register-root", &[("count", &count), ("root", &root)]));
    let mut items = |key: &str, ids: &[Digest]| lines.push(figure(texts, key, &ids.len().to_string(), ids));
    items("due", &of.due);
    items("left-out", &of.left_out);
    of.words.iter().for_each(|(word, ids)| items(word.code(), ids));
    items("expired", &of.expired);
    items("on-time-witnessed", &of.on_time_witnessed);
    items("on-time-stated", &of.on_time_stated);
    items("rebounded", &of.rebounded);
    items("unsettled", &of.unsettled);
    let [witnessed, stated] = of.on_time();
    for (key, rate) in [
        ("completed-rate", of.completed()),
        ("closed-rate", of.closed()),
        ("on-time-witnessed-rate", witnessed),
        ("on-time-rate", stated),
        ("rebounded-rate", of.rebound_rate()),
    ] {
        lines.push(figure(texts, key, &percent(rate), &[]));
    }
    let (days, closed) = of.days_to_close;
    lines.push(figure(texts, "days-to-close", &format!("{days}/{closed}"), &[]));
    for (item, days) in &of.overdue {
        lines.push(figure(texts, "overdue", &days.to_string(), &[*item]));
    }
    for (item, times) in &of.extended {
        lines.push(figure(texts, "extended", &times.to_string(), &[*item]));
    }
    for (verdict, count) in &of.not_in_force {
        lines.push(format!("{}  {count}", texts.text(&format!("verdict-{}", verdict.code()), &[])));
    }
    for (by, groups) in &of.groups {
        lines.push(texts.text(&format!("statistics-by-{}", by.code()), &[]));
        for (name, ids) in groups {
            lines.push(format!(
                "  {}  {}  {}",
                if name.is_empty() { "-" } else { name },
                ids.len(),
                short(ids)
            ));
        }
    }
    lines.push(texts.text("statistics-stock", &[]));
    lines.extend(of.stock.iter().map(|(day, ids)| format!("  {}  {}", moment::day_text(*day), ids.len())));
    lines.join("\n") + "\n"
}

fn figure(texts: &Texts, key: &str, number: &str, ids: &[Digest]) -> String {
    format!("{}  {number}  {}", texts.text(&format!("statistics-{key}"), &[]), short(ids))
        .trim_end()
        .to_owned()
}

/// A rate is never shown without its two counts; a share of nothing is none.
fn percent(rate: Rate) -> String {
    rate.percent(1).map_or_else(|| rate.to_string(), |percent| format!("{percent} % ({rate})"))
}

fn short(ids: &[Digest]) -> String {
    let ids: Vec<String> = ids.iter().map(|id| hex::write(id).chars().take(12).collect()).collect();
    ids.join(" ")
}
