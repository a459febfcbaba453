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
#[path = "language/foreign.rs"]
mod foreign;

use foreign::{Typed, foreign};
use nearzero::method::registry::METHODS;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/data/examples/coking-full-capacity.json");

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
    // What writing verbs answer line by line are names and codes of FORMAT.md, for scripts; the words stand below.
    listener.typed.word("verdict effective");
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
    let id = said.lines().find_map(|line| line.strip_prefix("id ")).unwrap().trim().to_owned();
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

#[test]
fn a_factor_that_is_lacking_is_named_with_the_families_that_have_one() {
    let mut listener = Listener::default();
    // No document gives a factor of the grid of Tibet; those of the nation would serve.
    let call = json!({ "electricity": { "value": "5000", "unit": "MWh" }, "family": "provincial-grid", "region": "CN-XZ", "year": 2023 });
    let told =
        listener.order(&["evaluate", "purchased-electricity", "-"], &call.to_string(), Path::new(ROOT));
    for (said, item) in told.iter().zip(["没有电力的电力排放因子", "electricity"]) {
        assert!(said.contains(item) && said.contains("national-grid-average"), "{said}");
    }
    listener.done(2);
}

#[test]
fn a_number_that_lacks_says_why() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("language-lacking");
    fs::create_dir_all(&folder).unwrap();
    let mut listener = Listener::default();
    let mut document: Value = serde_json::from_str(&fs::read_to_string(EXAMPLE).unwrap()).unwrap();
    listener.typed.of_json(&document);
    document["products"] = json!([{ "id": "coke", "name": "焦炭", "amount": { "value": "0", "unit": "t" } }]);
    fs::write(folder.join("zero.json"), document.to_string()).unwrap();
    listener.typed.of_json(&document["products"]);
    let [zh, en] = listener.order(&["explain", "zero.json", "intensity/coke/with_energy"], "", &folder);
    assert!(zh.contains("产量为零") && zh.contains("products/coke/amount"), "{zh}");
    assert!(en.contains("the output is zero"), "{en}");
    let [zh, en] = listener.order(&["explain", "zero.json", "class/outside"], "", &folder);
    assert!(
        zh.contains("没有填报属于本项的源流") && en.contains("no stream entered belongs to it"),
        "{zh}{en}"
    );
    // One line has no carbon content: the total of that class says which line it lacks.
    let streams = document["streams"].as_array_mut().unwrap();
    streams.retain(|stream| stream["id"] != "power");
    let heating = streams.iter_mut().find(|stream| stream["id"] == "heating").unwrap();
    heating["activity"] = json!([]);
    fs::write(folder.join("lacking.json"), document.to_string()).unwrap();
    let [zh, en] = listener.order(&["explain", "lacking.json", "line/heating/co2"], "", &folder);
    assert!(zh.contains("没有结果") && en.contains("no result"), "{zh}{en}");
    listener.done(6);
}

/// A carbon content that is a calorific value times a carbon per energy enters as two numbers, each with its own name.
#[test]
fn two_numbers_of_one_stream_have_two_names() {
    let output = Command::new(env!("CARGO_BIN_EXE_nearzero"))
        .args(["explain", EXAMPLE, "line/coking/co2", "--json"])
        .output()
        .unwrap();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let inputs = answer["derivation"]["inputs"].as_array().unwrap();
    for language in ["zh", "en"] {
        let names: BTreeSet<(&str, &str)> = inputs
            .iter()
            .filter(|input| input["library"].is_object())
            .map(|input| (input["stream"].as_str().unwrap(), input[language].as_str().unwrap()))
            .collect();
        let defaults = inputs.iter().filter(|input| input["library"].is_object()).count();
        assert!(defaults > 2 && names.len() == defaults, "{names:?}");
    }
}
