//! Answers as a person reads them: what was asked for, then the notices, then the stamp.

mod describe;
mod evaluate;
mod explain;
mod export;
mod factors;
mod import;
mod inventory;
mod look;
mod number;
mod published;
mod record;
mod table;
mod variants;
mod workdays;

use crate::ask::{Asked, Question};
use look::Look as _;
use nearzero::library::stamp;
use nearzero::messages::{Texts, Told};
use serde_json::{Value, json};

/// Program version and digest of the data.
pub fn version(json: bool, texts: &Texts) -> String {
    let stamp = stamp();
    if json {
        return format!("{:#}\n", json!({ "version": stamp.version, "data": stamp.data }));
    }
    format!("{}\n", texts.text("stamp", &[("version", &stamp.version), ("data", &stamp.data)]))
}

/// Puts words beside the codes of an answer's notices, and answers them.
pub fn tell(answer: &mut Value, texts: &Texts) -> Vec<Told> {
    let notices = answer.get_mut("notices").and_then(Value::as_array_mut);
    let mut all = Vec::new();
    for notice in notices.into_iter().flatten() {
        if let Some(told) = texts.tell(notice) {
            *notice = json!(told);
            all.push(told);
        }
    }
    all
}

/// The whole answer as text.
pub fn answer(question: &Question, asked: &Asked, told: &[Told], texts: &Texts) -> String {
    let answer = &asked.answer;
    let body = match question {
        Question::Describe => describe::text(answer, texts),
        Question::Evaluate { .. } => evaluate::text(asked, texts),
        Question::Inventory { .. } => inventory::text(answer.at("view"), texts),
        Question::Import(_) => import::text(answer, texts),
        Question::Check { .. } if told.is_empty() => format!("{}\n", texts.text("nothing-noticed", &[])),
        Question::Check { .. } => String::new(),
        Question::Explain { .. } => explain::text(answer.at("derivation"), !told.is_empty(), texts),
        Question::Export { draft, .. } => export::text(answer, *draft, texts),
        Question::Variants { .. } => variants::text(answer, texts),
        Question::Factors { .. } => factors::text(answer, texts),
        Question::Workdays(_) => workdays::text(answer, texts),
    };
    let notices: Vec<String> = told.iter().map(|told| texts.lines(told)).collect();
    let stamp = answer.at("stamp");
    let data: String = stamp.str("data").chars().take(12).collect();
    let stamp = texts.text("stamp", &[("version", stamp.str("version")), ("data", &data)]);
    // A document is cited by its digest; answers about no document have none.
    let digest = Some(answer.str("digest")).filter(|digest| !digest.is_empty());
    let digest = digest.map(|digest| format!("{}\n", texts.labelled("digest", digest)));
    let parts = [body, notices.join("\n"), format!("{}{stamp}\n", digest.unwrap_or_default())];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}
