//! `verify`, `status`, `merge`, `export`: what a file says, and two files as one.

use super::{Task, no_ledger, open, replace, tell, whole};
use crate::Said;
use crate::misuse::Misuse;
use nearzero::messages::Texts;
use nearzero::rectification::bundle::Found;
use nearzero::rectification::canonical::{self, Value as Canonical};
use nearzero::rectification::hex;
use nearzero::rectification::judge::{Report, judge};
use nearzero::rectification::rule::{Off, State, Verdict};
use nearzero::rectification::set::Set;
use nearzero::rectification::suite::Digest;
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A file, judged.
pub struct Read {
    pub set: Set,
    pub found: Found,
    pub report: Report,
    /// the fingerprint that the reader holds, and whether it is this ledger's
    pub pinned: Option<bool>,
    /// whether the expected root is this file's
    pub expected: Option<bool>,
    /// files beside the ledger: absent, and with other bytes than were signed
    pub blobs: Option<(Vec<Digest>, Vec<Digest>)>,
}

impl Read {
    /// Whether everything is in order.
    pub fn in_order(&self) -> bool {
        let report = &self.report;
        let entries = report
            .entries
            .iter()
            .all(|entry| matches!(entry.judgement.verdict, Verdict::Effective | Verdict::Duplicate));
        let items =
            report.items.iter().all(|item| !matches!(item.state, State::Contested | State::Reexamine));
        let complete = report.complete.iter().all(|complete| complete.agrees);
        let rosters = report.rosters.iter().all(|roster| roster.verdict == Verdict::Effective);
        let file = self.found.whole && self.found.long == 0 && self.set.unread.is_empty();
        let given = self.pinned != Some(false) && self.expected != Some(false);
        let blobs = self.blobs.as_ref().is_none_or(|(_, other)| other.is_empty());
        entries && items && complete && rosters && file && given && blobs
    }
}

fn read(task: &Task) -> Result<Option<Read>, Misuse> {
    let (ledger, root) = (task.digest("ledger")?, task.digest("expect-root")?);
    let Some((set, found)) = open(task.file(0))? else { return Ok(None) };
    let report = judge(&set, Off::NONE);
    let pinned = ledger.map(|ledger| ledger == set.genesis.id);
    let expected = root.map(|root| root == report.root.1);
    let blobs = task.option("blobs").map(|folder| blobs(&set, Path::new(folder)));
    Ok(Some(Read { set, found, report, pinned, expected, blobs }))
}

/// Every file that an entry names, looked up by its digest in a folder.
fn blobs(set: &Set, folder: &Path) -> (Vec<Digest>, Vec<Digest>) {
    let mut named: BTreeSet<Digest> = BTreeSet::new();
    for signed in set.entries.values() {
        let body = canonical::read(&signed.text).ok();
        let body = body.as_ref().and_then(|value| value.field("body"));
        named.extend(
            body.into_iter().flat_map(|body| body.list("files")).filter_map(|file| file.id("digest")),
        );
        named.extend(body.and_then(|body: &Canonical| body.id("original").or_else(|| body.id("scan"))));
    }
    let (mut absent, mut other) = (Vec::new(), Vec::new());
    for digest in named {
        match fs::read(folder.join(hex::write(&digest))) {
            Ok(bytes) if set.genesis.suite.digest(&[&bytes]) == digest => {}
            Ok(_) => other.push(digest),
            Err(_) => absent.push(digest),
        }
    }
    (absent, other)
}

/// Every entry with verdict and rule, every item with state, and up to where the file is complete.
pub fn verify(task: &Task, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    let Some(read) = read(task)? else { return Ok(no_ledger(task.file(0), json, texts)) };
    let text = if json { tell::json(&read, true) } else { tell::text(&read, true, texts) };
    Ok(Said { text, success: read.in_order() })
}

/// The items only.
pub fn status(task: &Task, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    let Some(read) = read(task)? else { return Ok(no_ledger(task.file(0), json, texts)) };
    let text = if json { tell::json(&read, false) } else { tell::text(&read, false, texts) };
    Ok(Said { text, success: read.in_order() })
}

/// Two files as one: the union of both.
pub fn merge(task: &Task, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    let out = task.needed("o")?;
    let Some((mut set, found)) = open(task.file(0))? else {
        return Ok(no_ledger(task.file(0), json, texts));
    };
    let Some((other, also)) = open(task.file(1))? else { return Ok(no_ledger(task.file(1), json, texts)) };
    let before = set.entries.len();
    if !set.merge(&other) {
        let text = texts.text("register-other-ledger", &[]);
        let text = if json {
            format!("{:#}\n", json!({"status": "failure", "why": "another-ledger"}))
        } else {
            format!("{text}\n")
        };
        return Ok(Said { text, success: false });
    }
    // One that is whole may take in what is left of another. Two pieces make a whole where it is the one that they state.
    let stated = [found.trailer, also.trailer].contains(&Some(set.root()));
    if !also.whole && !stated {
        whole(task, task.file(0), &found)?;
    }
    replace(Path::new(out), &set)?;
    written(&set, set.entries.len() - before, json, texts)
}

/// The set in its one form.
pub fn export(task: &Task, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    let out = task.needed("o")?;
    let Some((set, found)) = open(task.file(0))? else { return Ok(no_ledger(task.file(0), json, texts)) };
    whole(task, task.file(0), &found)?;
    replace(Path::new(out), &set)?;
    written(&set, 0, json, texts)
}

fn written(set: &Set, new: usize, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    let (count, root) = set.root();
    let (count, new, root) = (count.to_string(), new.to_string(), hex::write(&root));
    let text = if json {
        format!("{:#}\n", json!({"status": "success", "count": count, "new": new, "root": root}))
    } else {
        format!("{}\n", texts.text("register-written", &[("count", &count), ("new", &new), ("root", &root)]))
    };
    Ok(Said { text, success: true })
}
