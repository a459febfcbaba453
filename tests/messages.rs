//! Message files: both languages say the same things with the same arguments, nothing is lacking and nothing is left over.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests may panic as tests may")]

use fluent_bundle::{FluentBundle, FluentResource};
use nearzero::messages::Language;
use nearzero::notice::Code;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Every message and attribute of a file, with the arguments that it names.
fn said(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut part) = (String::new(), String::new());
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some(name) =
            line.split_once(" =").map(|(name, _)| name).filter(|_| line.starts_with(char::is_alphabetic))
        {
            message = name.to_owned();
            part.clone_from(&message);
        } else if let Some((name, _)) =
            line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" ="))
        {
            part = format!("{message}.{name}");
        }
        let args =
            line.split('$').skip(1).map(|rest| rest.chars().take_while(|c| c.is_alphanumeric()).collect());
        if !part.is_empty() {
            all.entry(part.clone()).or_default().extend(args);
        }
    }
    all
}

fn file(language: Language, name: &str) -> &'static str {
    language.files().into_iter().find(|(file, _)| *file == name).unwrap().1
}

#[test]
fn every_file_is_read_whole_and_says_nothing_twice() {
    for language in Language::ALL {
        let mut bundle = FluentBundle::new(Vec::new());
        for (name, source) in language.files() {
            let resource = FluentResource::try_new(source.to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{}/{name}: {errors:?}", language.id()));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("{}/{name}: {errors:?}", language.id()));
        }
    }
}

#[test]
fn every_code_has_a_message_and_every_message_a_code() {
    for language in Language::ALL {
        let mut said = said(file(language, "notices.ftl"));
        said.extend(self::said(file(language, "notices-check.ftl")));
        let messages: BTreeSet<&str> =
            said.keys().filter(|key| !key.contains('.')).map(String::as_str).collect();
        let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.text()).collect();
        assert_eq!(messages, codes);
        for code in codes {
            assert!(said.contains_key(&format!("{code}.remedy")), "{code} does not say how to mend it");
        }
    }
}

#[test]
fn both_languages_have_the_same_keys_and_arguments() {
    for name in ["notices.ftl", "notices-check.ftl", "cli.ftl"] {
        let (zh, en) = (said(file(Language::Zh, name)), said(file(Language::En, name)));
        let keys = |of: &BTreeMap<String, BTreeSet<String>>| of.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(&zh), keys(&en), "{name}");
        for (key, args) in &zh {
            // A name is given in both languages, and each message takes its own.
            let own = |args: &BTreeSet<String>| {
                args.iter().filter(|a| *a != "zh" && *a != "en").cloned().collect::<Vec<_>>()
            };
            assert_eq!(own(args), own(en.get(key).unwrap()), "{name}: {key}");
        }
    }
}

#[test]
fn nothing_of_the_command_line_is_left_over() {
    let mut source =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/messages.rs")).unwrap();
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bin/nearzero")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { source.push_str(&fs::read_to_string(path).unwrap()) }
        }
    }
    // Made from a word of the answer: `status-…`, `step-…`, `total-…`; a label from the name of its part.
    const MADE: [&str; 20] = [
        "status-",
        "step-",
        "total-",
        "label-",
        "verdict-",
        "state-",
        "flag-",
        "who-",
        "adopted-",
        "version-",
        "account-",
        "bridge-",
        "found-",
        "plausibility-",
        "statistics-",
        "change-",
        "figure-",
        "kind-",
        "guard-",
        "help-",
    ];
    let made = |key: &str| MADE.iter().any(|start| key.starts_with(start));
    for key in said(file(Language::En, "cli.ftl")).keys() {
        let plain = key.strip_suffix("-remedy").unwrap_or(key);
        assert!(made(key) || source.contains(&format!("\"{plain}\"")), "nobody says `{key}`");
    }
}

#[test]
fn nothing_that_the_command_line_says_is_lacking() {
    let mut asked = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bin")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
                continue;
            }
            let source = fs::read_to_string(entry).unwrap();
            let literals = source.split('"').skip(1).step_by(2).filter(|one| one.starts_with("heading-"));
            asked.extend(literals.map(str::to_owned));
            for (call, start) in [("text(\"", ""), ("labelled(\"", "label-")] {
                let keys = source.split(call).skip(1).filter_map(|rest| rest.split('"').next());
                // Keys are several words, unlike the fields of an answer; those that end so are completed from it.
                let keys = keys.filter(|key| key.contains('-') && !key.ends_with('-'));
                asked.extend(keys.map(|key| format!("{start}{key}")));
            }
        }
    }
    assert!(asked.len() > 40, "{}", asked.len());
    for language in Language::ALL {
        let mut known: BTreeSet<String> = BTreeSet::new();
        for (_, source) in language.files() {
            known.extend(said(source).into_keys());
        }
        let lacking: Vec<&String> = asked.iter().filter(|key| !known.contains(*key)).collect();
        assert!(lacking.is_empty(), "{}: {lacking:?}", language.id());
    }
}
