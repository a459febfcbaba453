//! What `verify` and `status` print: one JSON object, or lines in the words of the screen.

use super::read::Read;
use nearzero::messages::Texts;
use nearzero::rectification::judge::EntryStanding;
use nearzero::rectification::rule::Rule;
use nearzero::rectification::suite::Digest;
use nearzero::rectification::{hex, moment};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Everything as one JSON object; without the entries where only the items were asked for.
pub fn json(read: &Read, entries: bool) -> String {
    let report = &read.report;
    let ids = |list: &[Digest]| list.iter().map(|id| hex::write(id)).collect::<Vec<_>>();
    let trailer = read.found.trailer.map(|(count, root)| json!({"count": count, "root": hex::write(&root)}));
    let mut all = json!({
        "status": if read.in_order() { "success" } else { "failure" },
        "ledger": hex::write(&read.set.genesis.id),
        "suite": read.set.genesis.suite.id(),
        "pinned": read.pinned == Some(true),
        "count": report.root.0,
        "root": hex::write(&report.root.1),
        "expectedRoot": read.expected,
        "state": hex::write(&report.state),
        "whole": read.found.whole,
        "trailer": trailer,
        "unread": read.set.unread.len(),
        "long": read.found.long,
        "rosters": report.rosters.iter().map(|roster| json!({
            "id": hex::write(&roster.id), "n": roster.n, "verdict": roster.verdict.code(),
        })).collect::<Vec<_>>(),
        "items": report.items.iter().map(|item| json!({
            "item": hex::write(&item.item), "state": item.state.code(), "round": item.round,
            "flags": item.flags.iter().map(|flag| flag.code()).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "complete": report.complete.iter().map(|last| json!({
            "checkpoint": hex::write(&last.id), "date": moment::moment_text(last.date), "count": last.count,
            "root": hex::write(&last.root), "agrees": last.agrees,
        })).collect::<Vec<_>>(),
        "closed": report.closed,
        "unsealed": report.unsealed,
        "verdicts": verdicts(read),
    });
    if let (true, Value::Object(all)) = (entries, &mut all) {
        all.insert("entries".to_owned(), report.entries.iter().map(entry).collect());
    }
    if let (Some((absent, other)), Value::Object(all)) = (&read.blobs, &mut all) {
        all.insert("blobs".to_owned(), json!({"absent": ids(absent), "differing": ids(other)}));
    }
    format!("{all:#}\n")
}

fn entry(entry: &EntryStanding) -> Value {
    let why = &entry.judgement;
    json!({
        "id": hex::write(&entry.id),
        "kind": entry.kind.map(|kind| kind.row().name),
        "item": entry.item.map(|item| hex::write(&item)),
        "at": entry.at.map(moment::moment_text),
        "notAfter": entry.not_after.map(moment::moment_text),
        "verdict": why.verdict.code(),
        "rule": why.rule.map(Rule::code),
        "reason": why.reason,
        "causes": why.causes.iter().map(|id| hex::write(id)).collect::<Vec<_>>(),
        "flags": entry.flags.iter().map(|flag| flag.code()).collect::<Vec<_>>(),
    })
}

/// How many entries there are of each verdict.
fn verdicts(read: &Read) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for entry in &read.report.entries {
        *counts.entry(entry.judgement.verdict.code()).or_insert(0) += 1;
    }
    counts
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
    let kind = entry.kind.map_or("", |kind| kind.row().name);
    let mut said =
        format!("{}  {at:25}  {kind:14}  {}", short(&entry.id), word(texts, "verdict", why.verdict.code()));
    for part in [why.rule.map(Rule::code), why.reason].into_iter().flatten() {
        said.push_str("  ");
        said.push_str(part);
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
