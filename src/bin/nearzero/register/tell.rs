//! What `verify` and `status` print: one JSON object, or lines in the words of the screen.

use super::read::Read;
use nearzero::api::register::judged::judged;
use nearzero::json::tree;
use nearzero::messages::Texts;
use nearzero::rectification::judge::EntryStanding;
use nearzero::rectification::suite::Digest;
use nearzero::rectification::{hex, moment};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr as _;

/// Everything as one JSON object; without the entries where only the items were asked for.
pub fn json(read: &Read, entries: bool) -> String {
    let ids = |list: &[Digest]| list.iter().map(|id| hex::write(id)).collect::<Vec<_>>();
    let trailer = read.found.trailer.map(|(count, root)| json!({"count": count, "root": hex::write(&root)}));
    let mut all = tree(&judged(&read.set, &read.report));
    let file = json!({
        "status": if read.in_order() { "success" } else { "failure" },
        "pinned": read.pinned == Some(true),
        "expected_root": read.expected,
        "whole": read.found.whole,
        "trailer": trailer,
        "long": read.found.long,
    });
    if let (Value::Object(all), Value::Object(file)) = (&mut all, file) {
        all.extend(file);
        if !entries {
            all.remove("entries");
        }
        if let Some((absent, other)) = &read.blobs {
            all.insert("blobs".to_owned(), json!({"absent": ids(absent), "differing": ids(other)}));
        }
    }
    format!("{all:#}\n")
}

/// Everything in words.
pub fn text(read: &Read, entries: bool, texts: &Texts) -> String {
    let report = &read.report;
    let mut lines = Vec::new();
    let mut say = |key: &str, args: &[(&str, &str)]| lines.push(texts.text(key, args));
    let ledger = hex::write(&read.set.genesis.id);
    match read.pinned {
        None => say("register-not-pinned", &[("ledger", &ledger)]),
        Some(true) => say("register-pinned", &[("ledger", &ledger)]),
        Some(false) => say("register-other-fingerprint", &[("ledger", &ledger)]),
    }
    let (count, root) = (report.root.0.to_string(), hex::write(&report.root.1));
    say("register-root", &[("count", &count), ("root", &root)]);
    if read.expected == Some(false) {
        say("register-other-root", &[]);
    }
    if !read.found.whole {
        let stated = read.found.trailer.map_or_else(|| "?".to_owned(), |(count, _)| count.to_string());
        say("register-truncated", &[("count", &count), ("stated", &stated)]);
    }
    let unread = read.set.unread.len() + read.found.long;
    if unread > 0 {
        say("register-unread", &[("count", &unread.to_string())]);
    }
    if report.complete.is_empty() {
        say("register-never-witnessed", &[]);
    }
    for last in &report.complete {
        let key = if last.agrees { "register-complete" } else { "register-root-differs" };
        say(
            key,
            &[
                ("date", &moment::moment_text(last.date)),
                ("count", &last.count.to_string()),
                ("id", &short(&last.id)),
            ],
        );
    }
    if report.unsealed > 0 {
        say("register-unsealed", &[("count", &report.unsealed.to_string())]);
    }
    for roster in report.rosters.iter().filter(|roster| roster.verdict.code() != "effective") {
        let verdict = word(texts, "verdict", roster.verdict.code());
        say("register-roster", &[("id", &short(&roster.id)), ("verdict", &verdict)]);
    }
    if let Some((absent, other)) = &read.blobs {
        say(
            "register-blobs",
            &[("absent", &absent.len().to_string()), ("differing", &other.len().to_string())],
        );
    }
    if entries {
        lines.extend(report.entries.iter().map(|entry| line(entry, texts)));
    }
    for item in &report.items {
        let mut said = format!("{}  {}", short(&item.item), word(texts, "state", item.state.code()));
        item.flags.iter().for_each(|flag| said.push_str(&format!("  {}", word(texts, "flag", flag.code()))));
        lines.push(said);
    }
    lines.join("\n") + "\n"
}

fn line(entry: &EntryStanding, texts: &Texts) -> String {
    let why = &entry.judgement;
    let at = entry.at.map(moment::moment_text).unwrap_or_default();
    let kind = entry.kind.map_or(String::new(), |kind| word(texts, "kind", kind.row().name));
    let kind = format!("{kind}{}", " ".repeat(14_usize.saturating_sub(kind.width())));
    let mut said =
        format!("{}  {at:25}  {kind}  {}", short(&entry.id), word(texts, "verdict", why.verdict.code()));
    let reason = why.reason.map(|code| word(texts, "guard", code));
    for part in [why.rule.map(|rule| rule.code().to_owned()), reason].into_iter().flatten() {
        said.push_str("  ");
        said.push_str(&part);
    }
    for cause in &why.causes {
        said.push_str(&format!("  ← {}", short(cause)));
    }
    entry.flags.iter().for_each(|flag| said.push_str(&format!("  {}", word(texts, "flag", flag.code()))));
    said
}

fn word(texts: &Texts, list: &str, code: &str) -> String {
    texts.text(&format!("{list}-{code}"), &[])
}

fn short(id: &Digest) -> String {
    hex::write(id).chars().take(12).collect()
}
