//! `start`: the ledger of an office of one, without ceremony. The key is made on first use.

use super::write::{said, suite};
use super::{Task, begin, keys};
use crate::Said;
use crate::misuse::Misuse;
use nearzero::library::Practice;
use nearzero::rectification::roster::kid;
use nearzero::rectification::template::{Founder, office_of_one};
use nearzero::rectification::{bundle, hex};
use serde_json::json;
use std::path::Path;

/// One key, one birth, one roster.
pub fn start(task: &Task, json: bool) -> Result<Said, Misuse> {
    let suite = suite(task)?;
    let [name, person, org] = [task.needed("name")?, task.needed("person")?, task.needed("org")?];
    let at = super::write::at(task)?;
    let key = keys::open_or_make(task, suite, Path::new(task.needed("key")?))?;
    let founder = Founder { name, person, org, at: &at };
    let begun = Practice::standard().ok().and_then(|practice| office_of_one(suite, &key, &founder, practice));
    let wrong = || Misuse::Value { flag: "name", found: format!("{name}, {person}, {org}") };
    let (set, roster) = begun.ok_or_else(wrong)?;
    for text in set.rosters.values().map(|roster| &roster.text).chain([&set.genesis.text]) {
        super::write::impersonal(task, text)?;
    }
    begin(task.file(0), &bundle::write(&set))?;
    let kid = kid(suite, &key.public());
    let answer = json!({
        "ledger": hex::write(&set.genesis.id), "roster": hex::write(&roster), "kid": hex::write(&kid),
        "pub": hex::write(&key.public()),
    });
    Ok(said(json, &answer, true))
}
