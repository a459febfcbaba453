//! Usage: what each verb takes and does, in the words of `data/messages`.

use nearzero::messages::{Language, Texts};

/// Every verb, as it is told; those of `register` behind it.
const VERBS: [&str; 23] = [
    "evaluate",
    "describe",
    "inventory",
    "check",
    "import",
    "explain",
    "export",
    "variants",
    "factors",
    "workdays",
    "schema",
    "register verify",
    "register status",
    "register merge",
    "register export",
    "register statistics",
    "register key",
    "register start",
    "register new",
    "register roster",
    "register append",
    "register checkpoint",
    "help",
];

/// All of it.
pub fn whole(texts: &Texts) -> String {
    let verbs: String = VERBS.iter().map(|verb| one(verb, texts)).collect();
    format!("{}\n\n{verbs}\n{}\n", texts.text("help-title", &[]), texts.text("help-options", &[]))
}

/// Of one verb, or of all verbs of `register`; none where there is no such verb.
pub fn of(topic: &str, texts: &Texts) -> Option<String> {
    let told: String = VERBS.iter().filter(|verb| is_of(verb, topic)).map(|verb| one(verb, texts)).collect();
    (!told.is_empty()).then(|| format!("{told}\n{}\n", texts.text("help-options", &[])))
}

/// What there is where this was asked: the verbs of `register`, or all others and `register` itself.
pub fn known(asked: &str, texts: &Texts) -> String {
    let inner = asked.starts_with("register ");
    let mut names: Vec<&str> = Vec::new();
    for verb in VERBS {
        let name = match verb.strip_prefix("register ") {
            Some(name) if inner => name,
            Some(_) => "register",
            None if inner => continue,
            None => verb,
        };
        if names.last() != Some(&name) {
            names.push(name);
        }
    }
    names.join(if texts.language == Language::Zh { "、" } else { ", " })
}

fn is_of(verb: &str, topic: &str) -> bool {
    verb.strip_prefix(topic).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

fn one(verb: &str, texts: &Texts) -> String {
    let key = format!("help-{}", verb.replace(' ', "-"));
    let does = texts.text(&format!("{key}.does"), &[]);
    let does: String = does.lines().map(|line| format!("    {line}\n")).collect();
    format!("{}\n{does}", texts.text(&key, &[]))
}
