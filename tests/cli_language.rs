//! Every verb of the command line in both languages: what it prints for a person is of that language alone. What somebody typed, names of commands, ids, symbols and numbers of documents stand as they are.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests may panic as tests may"
)]

#[expect(dead_code, reason = "what the cases come to is asked elsewhere")]
#[path = "published/cases.rs"]
mod cases;

use nearzero::method::registry::METHODS;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/examples/coking-full-capacity.json");

/// Titles and names that are English in a Chinese text too.
const TITLES: [&str; 1] = ["GHG Protocol Lime_2.0"];
/// What a Chinese form is to have on it, as it is told in English too.
const AS_PRINTED: [&str; 4] = ["2025年", "1—6月", "1-6月", "万m3(20℃)"];

/// What a person typed: in whichever language.
#[derive(Default)]
struct Typed(BTreeSet<String>);

impl Typed {
    fn of_json(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.word(text),
            Value::Array(all) => all.iter().for_each(|one| self.of_json(one)),
            Value::Object(fields) => fields.iter().for_each(|(name, one)| {
                self.word(name);
                self.of_json(one);
            }),
            _ => {}
        }
    }

    fn of_text(&mut self, text: &str) {
        match serde_json::from_str(text) {
            Ok(value) => self.of_json(&value),
            Err(_) => text.split([',', '\n', '\r', '"', '：', ' ']).for_each(|cell| self.word(cell)),
        }
    }

    fn word(&mut self, text: &str) {
        // Only what could be taken for the other language is left out of a text.
        if is_chinese(text) || !english(text).is_empty() {
            self.0.insert(text.to_owned());
        }
    }

    fn without(&self, text: &str) -> String {
        let mut left = text.to_owned();
        let mut longest: Vec<&String> = self.0.iter().collect();
        longest.sort_by_key(|word| std::cmp::Reverse(word.len()));
        for word in longest {
            left = left.replace(word.as_str(), "◌");
        }
        left
    }
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| {
        ('\u{4e00}'..='\u{9fff}').contains(&c)
            || ('\u{3000}'..='\u{303f}').contains(&c)
            || ('\u{ff00}'..='\u{ffef}').contains(&c)
    })
}

/// Runs of three Latin words, or of two in small letters.
fn english(line: &str) -> Vec<String> {
    let word =
        |text: &str| text.len() > 1 && text.chars().all(|c| c.is_ascii_alphabetic() || c == '\'' || c == '’');
    let small = |text: &&str| text.len() > 2 && text.chars().all(|c| c.is_ascii_lowercase());
    let mut runs = Vec::new();
    // A sentence goes on behind a comma; a list of ids or units does not read as one, for its words stand alone.
    for piece in
        line.split("  ").flat_map(|part| part.split([',', ';', ':', '(', ')', '，', '；', '：', '、']))
    {
        let mut run: Vec<&str> = Vec::new();
        for next in piece.split(' ').chain(["."]) {
            if word(next) {
                run.push(next);
                continue;
            }
            if run.len() > 2 || (run.len() == 2 && run.iter().all(small)) {
                runs.push(run.join(" "));
            }
            run.clear();
        }
    }
    runs
}

/// What of a text is in the other language.
fn foreign(language: &str, text: &str) -> Vec<String> {
    let mut text = text.to_owned();
    let allowed: &[&str] = if language == "zh" { &TITLES } else { &AS_PRINTED };
    for one in allowed {
        text = text.replace(one, "◌");
    }
    // `nearzero register merge` is a command, not words.
    let text = text.replace("register ", "register-").replace("nearzero ", "nearzero-");
    text.lines()
        .filter(|line| if language == "zh" { !english(line).is_empty() } else { is_chinese(line) })
        .map(str::to_owned)
        .collect()
}

/// Runs an order in both languages; whatever is said on either channel is looked at.
#[derive(Default)]
struct Listener {
    typed: Typed,
    heard: usize,
    wrong: BTreeSet<String>,
}

impl Listener {
    fn order(&mut self, args: &[&str], input: &str, folder: &Path) -> [String; 2] {
        ["zh", "en"].map(|language| {
            let mut child = Command::new(env!("CARGO_BIN_EXE_nearzero"))
                .args(["--lang", language])
                .args(args)
                .current_dir(folder)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
            let output = child.wait_with_output().unwrap();
            let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
            assert!(!said.contains("{$"), "{args:?}: {said}");
            let lacking = said.lines().find(|line| line.contains('{') && !line.contains('"'));
            assert!(lacking.is_none(), "{args:?}: a text is lacking: {lacking:?}");
            self.heard += usize::from(!said.trim().is_empty());
            for line in foreign(language, &self.typed.without(&said)) {
                self.wrong.insert(format!("{language} {args:?}: {line}"));
            }
            said
        })
    }

    fn ask(&mut self, args: &[&str]) -> [String; 2] {
        self.order(args, "", Path::new(ROOT))
    }

    #[track_caller]
    fn done(&self, at_least: usize) {
        let wrong: Vec<&str> = self.wrong.iter().map(String::as_str).collect();
        assert!(wrong.is_empty(), "{} lines in the other language:\n{}", wrong.len(), wrong.join("\n"));
        assert!(self.heard >= at_least, "{}", self.heard);
    }
}

/// Ids of numbers in an answer.
fn ids(answer: &Value, all: &mut BTreeSet<String>) {
    match answer {
        Value::Object(fields) => {
            all.extend(
                fields.get("id").and_then(Value::as_str).map(str::to_owned).filter(|id| id.contains('/')),
            );
            fields.values().for_each(|one| ids(one, all));
        }
        Value::Array(list) => list.iter().for_each(|one| ids(one, all)),
        _ => {}
    }
}

#[test]
fn the_measure_finds_the_other_language() {
    for wrong in ["依据：NDRC guideline for mines", "见 coal mining", "copy: carbon contents"] {
        assert!(!foreign("zh", wrong).is_empty(), "{wrong}");
    }
    for right in ["t, kg, g", "nearzero register merge <台账>", "E = FC × NCV", "line/coking/co2  tCO2"] {
        assert!(foreign("zh", right).is_empty(), "{right}");
    }
    assert!(!foreign("en", "default of a; b，c").is_empty() && foreign("en", "0 °C — × 10^4Nm3").is_empty());
}

#[test]
fn what_is_known_is_told_in_either_language() {
    let mut listener = Listener::default();
    for args in [
        &["describe"][..],
        &["factors"],
        &["factors", "--item", "nothing"],
        &["factors", "--family", "nothing"],
        &["workdays", "2026-01-01", "2026-03-31"],
        &["workdays", "2026-01-01", "2026-03-31", "--notice", "15"],
        &["workdays", "2035-01-01", "2035-03-31", "--notice", "15"],
        &["schema"],
        &["schema", "--check", "schemas"],
        &["help"],
        &["--version"],
    ] {
        listener.ask(args);
    }
    listener.done(22);
}

#[test]
fn every_method_is_told_in_either_language() {
    let mut listener = Listener::default();
    let mut methods = BTreeSet::new();
    for case in cases::cases() {
        let (method, inputs) = cases::call(&case);
        // One case a method, for the words are those of the method.
        if methods.insert(method.clone()) {
            listener.typed.of_json(&inputs);
            listener.order(&["evaluate", &method, "-"], &inputs.to_string(), Path::new(ROOT));
        }
    }
    let without = METHODS.iter().filter(|method| !methods.contains(method.id));
    for id in without.map(|method| method.id).chain(["carbon-balance"]) {
        listener.order(&["evaluate", id, "-"], "{}", Path::new(ROOT));
    }
    listener.done(METHODS.len() * 2 + 2);
}

#[test]
fn a_document_is_told_in_either_language_down_to_every_number() {
    let mut listener = Listener::default();
    let variants = concat!(env!("CARGO_MANIFEST_DIR"), "/data/examples/variants/coking-full-capacity.json");
    for file in [EXAMPLE, variants] {
        listener.typed.of_text(&fs::read_to_string(file).unwrap());
    }
    for verb in ["inventory", "check", "export"] {
        listener.ask(&[verb, EXAMPLE]);
    }
    listener.ask(&["export", EXAMPLE, "--draft"]);
    listener.ask(&["variants", EXAMPLE, variants]);
    let output =
        Command::new(env!("CARGO_BIN_EXE_nearzero")).args(["inventory", EXAMPLE, "--json"]).output().unwrap();
    let mut all = BTreeSet::new();
    ids(&serde_json::from_slice(&output.stdout).unwrap(), &mut all);
    // Of streams and lines one of each kind, for the words are those of the kind.
    let mut kinds = BTreeSet::new();
    all.retain(|id| {
        let mut parts = id.split('/');
        let (of, which) = (parts.next(), parts.next_back().map(str::to_owned));
        !matches!(of, Some("stream" | "source")) || kinds.insert((of.map(str::to_owned), which))
    });
    for id in
        all.iter().map(String::as_str).chain(["line/nothing/co2", "facility/", "month/2025-01", "nothing"])
    {
        listener.ask(&["explain", EXAMPLE, id]);
    }
    listener.done(70);
}

/// Every notice there is, and documents of every kind: versions, findings, stock, forms, months.
#[test]
fn what_is_noticed_is_told_in_either_language() {
    let mut listener = Listener::default();
    for folder in fs::read_dir(Path::new(ROOT).join("tests/rejects")).unwrap() {
        let folder = folder.unwrap().path();
        let call = fs::read_to_string(folder.join("call.txt")).unwrap_or_default();
        let files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
        listener.typed.0.clear();
        listener.typed.word("试验台账");
        for file in files.iter().filter(|file| !file.ends_with("zh.txt") && !file.ends_with("en.txt")) {
            listener.typed.of_text(&fs::read_to_string(file).unwrap_or_default());
        }
        let args: Vec<&str> = call.split_whitespace().collect();
        match args.as_slice() {
            [] => {
                for language in ["zh", "en"] {
                    let said = fs::read_to_string(folder.join(format!("{language}.txt"))).unwrap();
                    let wrong = foreign(language, &listener.typed.without(&said));
                    listener
                        .wrong
                        .extend(wrong.iter().map(|line| format!("{language} {}: {line}", folder.display())));
                }
            }
            args => {
                listener.order(args, "", &folder);
            }
        }
    }
    listener.done(140);
}

#[test]
fn a_form_is_told_in_either_language() {
    let mut listener = Listener::default();
    for form in ["tests/forms/205-1.csv", "tests/forms/205-2.csv"] {
        listener.typed.of_text(&fs::read_to_string(Path::new(ROOT).join(form)).unwrap());
        listener.typed.of_text(&fs::read_to_string(EXAMPLE).unwrap());
        let [zh, en] = listener.ask(&["import", form, "--into", EXAMPLE]);
        let wanted =
            if form.contains("205-1") { ["消费量合计", "consumption"] } else { ["炼焦", "coking"] };
        assert!(zh.contains(wanted[0]) && en.contains(wanted[1]), "{zh}{en}");
    }
    listener.done(4);
}

#[test]
fn a_ledger_is_told_in_either_language() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("language");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let mut listener = Listener::default();
    ["园区台账", "甲", "环督办", "煤气报警器未校准", "自查"]
        .iter()
        .for_each(|word| listener.typed.word(word));
    let mut ask = |words: &[&str]| listener.order(&[&["register"], words].concat(), "", &folder);
    let at = ["--at", "2026-06-02T09:00:00"];
    ask(&[
        &[
            "start",
            "a",
            "--name",
            "园区台账",
            "--person",
            "甲",
            "--org",
            "环督办",
            "--key",
            "k",
            "--unwrapped",
        ],
        &at[..],
    ]
    .concat());
    ask(&["key", "--out", "open", "--unwrapped"]);
    let digest = "09".repeat(32);
    let item = json!({
        "batch": "", "class": "hazard-general", "deadline": null, "deadlineKind": "fixed", "feedback": "2026-06-01", "major": false,
        "number": "1", "openness": "internal", "origin": "", "original": digest, "ownDeadline": null, "parent": null,
        "point": "", "pollution": [], "source": "自查", "text": "煤气报警器未校准", "upper": null,
    })
    .to_string();
    let append = [&["append", "a", "--key", "k", "--unchecked"], &at[..]].concat();
    let [said, _] = ask(&[&append[..], &["--kind", "register", "--body", &item]].concat());
    let id = said.lines().find_map(|line| line.strip_prefix("编号")).unwrap().trim().to_owned();
    // Nobody may approve a plan that is not there: refused, with its reason.
    let [zh, en] = ask(&[
        &append[..],
        &["--kind", "plan_approve", "--item", &id, "--body", &json!({ "plan": digest }).to_string()],
    ]
    .concat());
    assert!(zh.contains("条件不足") && en.contains("a condition does not hold"), "{zh}{en}");
    ask(&["checkpoint", "a", "--key", "k", "--unchecked", at[0], at[1]]);
    for words in [
        &["verify", "a"][..],
        &["status", "a"],
        &["statistics", "a", "--as-of", "2026-07-01", "--known-at", "2026-07-01"],
        &["merge", "a", "a", "-o", "b"],
        &["export", "a", "-o", "b"],
        &["verify", "k"],
        &["new", "c", "--name", "园区台账", "--roots", &digest],
        &["merge", "a", "c", "-o", "b"],
    ] {
        ask(words);
    }
    let [zh, en] = ask(&["verify", "a"]);
    assert!(zh.contains("建账") && en.contains("register"), "{zh}{en}");
    listener.done(28);
}

#[test]
fn a_wrong_order_is_told_in_either_language() {
    let mut listener = Listener::default();
    for args in [
        &[][..],
        &["nothing"],
        &["register", "nothing"],
        &["register"],
        &["describe", "--nothing"],
        &["describe", "x"],
        &["describe", "--item", "x"],
        &["register", "verify", "a", "--body", "x"],
        &["evaluate"],
        &["evaluate", "fuel-combustion"],
        &["evaluate", "fuel", "-"],
        &["explain", EXAMPLE],
        &["inventory", "no-such-file"],
        &["inventory", "src"],
        &["inventory", "src/lib.rs"],
        &["import", "tests/forms/205-1.csv", "--write", "x"],
        &["import", "README.md"],
        &["workdays", "2026-01-01", "soon"],
        &["workdays", "2026-01-01", "2026-02-01", "--notice", "many"],
        &["schema", "nothing"],
        &["schema", "--check", "no-such-folder"],
        &["factors", "--item"],
        &["register", "key"],
        &["register", "key", "--out", "/no/such/folder", "--unwrapped"],
    ] {
        listener.ask(args);
    }
    listener.done(48);
}

#[test]
fn every_verb_tells_its_own_use() {
    let mut listener = Listener::default();
    let verbs = [
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
    ];
    let inner = [
        "verify",
        "status",
        "merge",
        "export",
        "statistics",
        "key",
        "start",
        "new",
        "roster",
        "append",
        "checkpoint",
    ];
    let [whole, _] = listener.ask(&["help"]);
    let orders = verbs.map(|verb| vec![verb]).into_iter().chain(inner.map(|verb| vec!["register", verb]));
    for words in orders {
        let told = listener.ask(&[&words[..], &["--help"]].concat());
        assert_eq!(told, listener.ask(&[&["help"], &words[..]].concat()));
        let usage = format!("nearzero {}", words.join(" "));
        for said in &told {
            assert!(
                said.starts_with(&usage)
                    && said.lines().filter(|line| line.starts_with("nearzero")).count() == 1,
                "{said}"
            );
        }
        assert!(whole.contains(told[0].split("\n\n").next().unwrap()), "{whole}");
    }
    let [all, _] = listener.ask(&["register", "--help"]);
    assert_eq!(all.lines().filter(|line| line.starts_with("nearzero register ")).count(), inner.len());
    listener.done(90);
}
