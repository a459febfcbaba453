//! `statistics`: how many items stand where, looked at on one day by what was known on another.

use super::{Task, no_ledger, open};
use crate::Said;
use crate::misuse::Misuse;
use nearzero::api::statistics::counted::counted;
use nearzero::api::statistics::look;
use nearzero::json::tree;
use nearzero::messages::Texts;
use nearzero::period;
use nearzero::rectification::known::Known;
use nearzero::rectification::moment::{self, Day};
use nearzero::rectification::statistics::figure::{Figure, Look, Share};
use nearzero::rectification::statistics::rate::Rate;
use nearzero::rectification::statistics::{Snapshot, Statistics};
use nearzero::rectification::{hex, suite::Digest};
use serde_json::{Value, json};

/// Counts a ledger.
pub fn statistics(task: &Task, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    let (as_of, known_at) = (day(task, "as-of")?, day(task, "known-at")?);
    let since = task.option("since").map(|_| day(task, "since")).transpose()?;
    let Some((set, found)) = open(task.file(0))? else { return Ok(no_ledger(task.file(0), json, texts)) };
    let snapshot = Snapshot::of(&set, &mut Known::new(), as_of, known_at);
    let look = look(&snapshot, since.and_then(|since| period::Day::parse(&moment::day_text(since))));
    let of = Statistics::of(&snapshot, &look);
    let mut text = if json {
        as_json(&snapshot, &look, &of, found.whole)
    } else {
        as_text(&snapshot, &look, &of, texts)
    };
    if !json && !found.whole {
        let stated = found.trailer.map_or_else(|| "?".to_owned(), |(count, _)| count.to_string());
        let count = snapshot.root.0.to_string();
        text += &format!("{}\n", texts.text("register-truncated", &[("count", &count), ("stated", &stated)]));
    }
    Ok(Said { text, success: true })
}

fn day(task: &Task, flag: &'static str) -> Result<Day, Misuse> {
    let text = task.needed(flag)?;
    moment::day(text).ok_or_else(|| Misuse::Day(text.to_owned()))
}

fn as_json(snapshot: &Snapshot, look: &Look, of: &Statistics, whole: bool) -> String {
    let mut all = tree(&counted(snapshot, look, of));
    if let Value::Object(fields) = &mut all {
        fields.insert("status".to_owned(), json!("success"));
        fields.insert("whole".to_owned(), json!(whole));
    }
    format!("{all:#}\n")
}

fn as_text(snapshot: &Snapshot, look: &Look, of: &Statistics, texts: &Texts) -> String {
    let mut lines = Vec::new();
    let [as_of, known_at, since] = [snapshot.as_of, snapshot.known_at, look.since].map(moment::day_text);
    let (count, root) = (snapshot.root.0.to_string(), hex::write(&snapshot.root.1));
    let head = [("as-of", as_of.as_str()), ("known-at", &known_at), ("since", &since)];
    lines.push(texts.text("statistics-head", &head));
    lines.push(texts.text("register-root", &[("count", &count), ("root", &root)]));
    let ids = |places: &[usize]| -> Vec<Digest> {
        places.iter().filter_map(|place| snapshot.items.get(*place)).map(|item| item.id).collect()
    };
    let mut figures = |key: &str, places: &[usize]| {
        lines.push(figure(texts, key, &places.len().to_string(), &ids(places)));
    };
    for (one, places) in Figure::ALL.iter().zip(&of.figures) {
        figures(one.code(), places);
    }
    figures("left-out", &of.left_out);
    for share in Share::ALL {
        lines.push(figure(texts, share.code(), &percent(of.rate(share)), &[]));
    }
    let (days, closed) = of.days_to_close;
    lines.push(figure(texts, "days-to-close", &format!("{days}/{closed}"), &[]));
    for item in &snapshot.items {
        if let Some(days) = item.overdue(look.as_of) {
            lines.push(figure(texts, "overdue-days", &days.to_string(), &[item.id]));
        }
        if item.extensions > 0 {
            lines.push(figure(texts, "extended-times", &item.extensions.to_string(), &[item.id]));
        }
    }
    for (verdict, count) in &snapshot.not_in_force {
        lines.push(format!("{}  {count}", texts.text(&format!("verdict-{verdict}"), &[])));
    }
    for grouped in &of.groups {
        lines.push(texts.text(&format!("statistics-by-{}", grouped.by.code()), &[]));
        for group in &grouped.groups {
            let name = if group.name.is_empty() { "-" } else { &group.name };
            lines.push(format!("  {name}  {}  {}", group.items.len(), short(&ids(&group.items))));
        }
        if let Some(gap) = grouped.gap {
            let (total, sum) = (gap.total.to_string(), gap.sum.to_string());
            lines.push(texts.text("statistics-gap", &[("total", &total), ("sum", &sum)]));
        }
    }
    lines.push(texts.text("statistics-by-month", &[]));
    lines
        .extend(of.stock.iter().map(|(day, items)| format!("  {}  {}", moment::day_text(*day), items.len())));
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
