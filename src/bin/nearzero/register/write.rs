//! `new`, `roster`, `append`, `checkpoint`: a ledger written line by line. With `--unchecked` wrong lines too.

use super::{Task, begin, digest, keys, no_ledger, open, save, whole};
use crate::Said;
use crate::misuse::Misuse;
use nearzero::api::signing::personal;
use nearzero::messages::Texts;
use nearzero::rectification::genesis::{self, Genesis};
use nearzero::rectification::hex;
use nearzero::rectification::judge::{self, Heads};
use nearzero::rectification::known::Known;
use nearzero::rectification::roster::{Roster, kid};
use nearzero::rectification::rule::{Off, Verdict};
use nearzero::rectification::set::{Set, Signature};
use nearzero::rectification::signature::Purpose;
use nearzero::rectification::suite::{Digest, Suite};
use nearzero::rectification::{bundle, canonical};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The answer as one JSON object, or a line a field: scripts build ledgers line by line, so names and verdicts are those of FORMAT.md.
pub(super) fn said(json: bool, answer: &Value, success: bool) -> Said {
    if json {
        return Said { text: format!("{answer:#}\n"), success };
    }
    let fields = answer.as_object().into_iter().flatten();
    let lines = fields.filter(|(_, value)| !value.is_null()).map(|(name, value)| match value {
        Value::String(text) => format!("{name} {text}\n"),
        other => format!("{name} {other}\n"),
    });
    Said { text: lines.collect(), success }
}

pub(super) fn suite(task: &Task) -> Result<Suite, Misuse> {
    let name = task.option("suite").unwrap_or(Suite::Sha256Ed25519.id());
    Suite::named(name).ok_or_else(|| Misuse::Value { flag: "suite", found: name.to_owned() })
}

/// The birth of a ledger.
pub fn new(task: &Task, json: bool) -> Result<Said, Misuse> {
    let roots: BTreeSet<&str> = task.needed("roots")?.split(',').collect();
    let least = roots.len() / 2 + 1;
    let threshold = task.option("threshold").map_or(Ok(least), str::parse);
    let threshold = threshold.map_err(|_| Misuse::Value {
        flag: "threshold",
        found: task.option("threshold").unwrap_or("").to_owned(),
    })?;
    let genesis = json!({
        "name": task.needed("name")?, "rootKeys": roots, "rootThreshold": threshold, "rules": 1, "suite": suite(task)?.id(),
    });
    let Some(genesis) = Genesis::read(genesis.to_string().as_bytes()) else {
        return Err(Misuse::Value { flag: "roots", found: task.needed("roots")?.to_owned() });
    };
    impersonal(task, &genesis.text)?;
    let set = Set::new(genesis);
    begin(task.file(0), &bundle::write(&set))?;
    Ok(said(json, &json!({"ledger": hex::write(&set.genesis.id)}), true))
}

fn keep(task: &Task, set: &Set) -> Result<(), Misuse> {
    save(task.file(0), &bundle::write(set))
}

/// JSON from the argument, or from the file that it names. A field that stands there twice is no JSON: nobody signs what could be read in two ways.
fn body(task: &Task) -> Result<Value, Misuse> {
    let given = task.needed("body")?;
    let inline = given.trim_start().starts_with('{');
    let text = if inline { Ok(given.to_owned()) } else { fs::read_to_string(given) };
    let text = text.map_err(|error| Misuse::file(Path::new(given), &error))?;
    crate::json::read(&text).map_err(|notice| Misuse::Notice(Box::new(notice)))
}

/// What stays for ever holds no number by which a person is known, unless a wrong line is asked for.
pub(super) fn impersonal(task: &Task, text: &[u8]) -> Result<(), Misuse> {
    let value = canonical::read_within(text, genesis::MAX_SIZE).ok();
    let found = value.as_ref().and_then(personal).filter(|_| task.option("unchecked").is_none());
    found.map_or(Ok(()), |notice| Err(Misuse::Notice(Box::new(notice))))
}

/// Civil time, with or without its offset, which is always +08:00.
pub(super) fn at(task: &Task) -> Result<String, Misuse> {
    let given = task.needed("at")?;
    let text = if given.ends_with("+08:00") { given.to_owned() } else { format!("{given}+08:00") };
    let good = task.option("unchecked").is_some() || nearzero::rectification::moment::moment(&text).is_some();
    if good { Ok(text) } else { Err(Misuse::Value { flag: "at", found: given.to_owned() }) }
}

/// A roster; what the body leaves out follows from the file.
pub fn roster(task: &Task, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    let Some((mut set, found)) = open(task.file(0))? else {
        return Ok(no_ledger(task.file(0), json, texts));
    };
    whole(task, task.file(0), &found)?;
    let mut body = body(task)?;
    let heads = judge::heads(&set, &mut Known::new());
    let newest = heads.rosters.iter().filter_map(|id| set.rosters.get(id));
    let newest = newest.filter_map(|signed| Some(Roster::read(set.genesis.suite, &signed.text)?.n)).max();
    if let Value::Object(fields) = &mut body {
        let prev: Vec<String> = heads.rosters.iter().map(|id| hex::write(id)).collect();
        fill(fields, "at", json!(at(task)?));
        fill(fields, "ledger", json!(hex::write(&set.genesis.id)));
        fill(fields, "n", json!(newest.unwrap_or(0) + 1));
        fill(fields, "prev", json!(prev));
        fill(fields, "rules", json!(1));
        for list in ["disown", "keep", "revoke"] {
            fill(fields, list, json!([]));
        }
        fill(fields, "from", Value::Null);
        sort(fields, "keys", "pub");
        sort(fields, "policies", "class");
        sort(fields, "revoke", "kid");
    }
    let text = body.to_string().into_bytes();
    impersonal(task, &text)?;
    let mut signatures: Vec<(Vec<u8>, Signature)> = Vec::new();
    for key in keys::open(task, set.genesis.suite)? {
        signatures.extend(Purpose::Roster.sign(&key, &text).map(|signature| (key.public(), signature)));
    }
    let id = set.add_roster(&text, signatures);
    let report = judge::judge(&set, Off::NONE);
    let verdict = report
        .rosters
        .iter()
        .find(|roster| roster.id == id)
        .map_or(Verdict::Malformed, |roster| roster.verdict);
    finish(task, &set, verdict, &json!({"roster": hex::write(&id), "verdict": verdict.code()}), json, texts)
}

fn fill(fields: &mut Map<String, Value>, name: &str, value: Value) {
    if !fields.contains_key(name) {
        fields.insert(name.to_owned(), value);
    }
}

fn sort(fields: &mut Map<String, Value>, name: &str, by: &str) {
    if let Some(Value::Array(list)) = fields.get_mut(name) {
        list.sort_by_key(|one| one.get(by).and_then(Value::as_str).unwrap_or("").to_owned());
    }
}

/// Keeps what is right; what is wrong only with `--unchecked`. Below the codes, the same in words.
fn finish(
    task: &Task,
    set: &Set,
    verdict: Verdict,
    answer: &Value,
    json: bool,
    texts: &Texts,
) -> Result<Said, Misuse> {
    let right = verdict == Verdict::Effective;
    let kept = right || task.option("unchecked").is_some();
    if kept {
        keep(task, set)?;
    }
    let mut said = said(json, answer, kept);
    if !json {
        let reason = answer.get("reason").and_then(Value::as_str).map(|code| ("guard", code));
        for (list, code) in [("verdict", verdict.code())].into_iter().chain(reason) {
            said.text += &format!("{}\n", texts.text(&format!("{list}-{code}"), &[]));
        }
    }
    Ok(said)
}

/// An entry.
pub fn append(task: &Task, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    let (kind, body) = (task.needed("kind")?.to_owned(), body(task)?);
    entry(task, json, texts, &kind, |_, _| body)
}

/// A checkpoint of what the entry is after.
pub fn checkpoint(task: &Task, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    let (of, with) = (task.digest("of")?, task.digests("with")?.unwrap_or_default());
    entry(task, json, texts, "checkpoint", |set, parents| {
        let with: BTreeSet<String> = with.iter().map(|id| hex::write(id)).collect();
        let first = of.and_then(|of| serde_json::from_slice::<Value>(&set.entries.get(&of)?.text).ok());
        let (count, root) = match first.as_ref().and_then(|first| first.get("body")) {
            Some(first) => (first.get("count").cloned(), first.get("root").cloned()),
            None => {
                let (count, root) = judge::count_and_root(set, &mut Known::new(), parents);
                (Some(json!(count)), Some(json!(hex::write(&root))))
            }
        };
        json!({"count": count, "of": of.map(|id| hex::write(&id)), "root": root, "with": with})
    })
}

fn entry(
    task: &Task,
    json: bool,
    texts: &Texts,
    kind: &str,
    body: impl FnOnce(&Set, &[Digest]) -> Value,
) -> Result<Said, Misuse> {
    let Some((mut set, found)) = open(task.file(0))? else {
        return Ok(no_ledger(task.file(0), json, texts));
    };
    whole(task, task.file(0), &found)?;
    let Some(key) = keys::open(task, set.genesis.suite)?.pop() else {
        return Err(Misuse::FlagValue("--key".to_owned()));
    };
    let by = kid(set.genesis.suite, &key.public());
    let heads = judge::heads(&set, &mut Known::new());
    let (own, seq) = chain(task, &heads, &by)?;
    let seen = task.digests("seen")?.unwrap_or_else(|| heads.heads.clone());
    let seen: BTreeSet<Digest> = seen.into_iter().filter(|id| Some(*id) != own).collect();
    let parents: Vec<Digest> = own.into_iter().chain(seen.iter().copied()).collect();
    let entry = json!({
        "at": at(task)?, "body": body(&set, &parents), "by": hex::write(&by),
        "item": task.digest("item")?.map(|id| hex::write(&id)), "kind": kind, "ledger": hex::write(&set.genesis.id),
        "own": own.map(|id| hex::write(&id)), "roster": pinned(task, &set, &heads)?,
        "seen": seen.iter().map(|id| hex::write(id)).collect::<Vec<_>>(), "seq": seq, "v": 1,
    });
    let text = entry.to_string().into_bytes();
    impersonal(task, &text)?;
    let Some(signature) = Purpose::Entry.sign(&key, &text) else {
        return Err(Misuse::Value { flag: "key", found: task.needed("key")?.to_owned() });
    };
    let id = set.add_entry(&text, signature);
    let report = judge::judge(&set, Off::NONE);
    let judged = report.entries.iter().find(|entry| entry.id == id).map(|entry| &entry.judgement);
    let Some(why) = judged else { return Ok(no_ledger(task.file(0), json, texts)) };
    let answer = json!({
        "id": hex::write(&id), "verdict": why.verdict.code(), "rule": why.rule.map(nearzero::rectification::rule::Rule::code),
        "reason": why.reason, "causes": why.causes.iter().map(|id| hex::write(id)).collect::<Vec<_>>(),
    });
    finish(task, &set, why.verdict, &answer, json, texts)
}

/// What the entry follows in its key's chain: as given, else the last one there is.
fn chain(task: &Task, heads: &Heads, by: &Digest) -> Result<(Option<Digest>, i64), Misuse> {
    let last = heads.own.get(by);
    let own = match task.option("own") {
        Some("none") => None,
        Some(id) => Some(digest("own", id)?),
        None => last.map(|(id, _)| *id),
    };
    let follows = own.map_or(1, |own| {
        let known = heads.own.values().find(|(id, _)| *id == own);
        known.map_or(1, |(_, seq)| seq + 1)
    });
    let seq = task.option("seq").map_or(Ok(follows), str::parse);
    let wrong = |_| Misuse::Value { flag: "seq", found: task.option("seq").unwrap_or("").to_owned() };
    Ok((own, seq.map_err(wrong)?))
}

/// The roster to pin: by number or id, else the newest.
fn pinned(task: &Task, set: &Set, heads: &Heads) -> Result<String, Misuse> {
    let newest = || heads.rosters.first().map(|id| hex::write(id)).unwrap_or_default();
    let Some(given) = task.option("roster") else { return Ok(newest()) };
    let Ok(number) = given.parse::<i64>() else { return digest("roster", given).map(|id| hex::write(&id)) };
    let of_number = set.rosters.iter().find(|(_, signed)| {
        Roster::read(set.genesis.suite, &signed.text).is_some_and(|roster| roster.n == number)
    });
    let found = of_number.map(|(id, _)| hex::write(id));
    found.ok_or_else(|| Misuse::Value { flag: "roster", found: given.to_owned() })
}
