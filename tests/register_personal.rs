//! What of a person is in a ledger: a name in the fields of FORMAT.md section 11 and nothing else; all the rest in blobs, which can be removed.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::api::Keys;
use nearzero::rectification::suite::Suite;
use nearzero::rectification::{hex, schema};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// Where a person may be named, kind by kind.
const PERSONS: [&str; 9] = [
    "assign/owner",
    "assign/sponsor",
    "handover/from",
    "handover/to",
    "letter/copies",
    "letter/to",
    "paper_act/person",
    "plan/measures/owner",
    "roster/keys/person",
];
/// Organisations.
const ORGS: [&str; 7] = [
    "assign/acceptor",
    "assign/leadUnit",
    "assign/ownerOrg",
    "genesis/name",
    "paper_act/org",
    "roster/keys/org",
    "roster/policies/approvals/org",
];
/// Words of an office for its own things: classes, sources, periods, numbers of documents.
const WORDS: [&str; 17] = [
    "checklist/name",
    "file/receipt",
    "genesis/suite",
    "letter/form",
    "letter/number",
    "paper_act/act",
    "paper_act/number",
    "register/batch",
    "register/class",
    "register/number",
    "register/origin",
    "register/pollution",
    "register/source",
    "register/upper",
    "review/period",
    "roster/keys/roles/classes",
    "roster/policies/class",
];
/// Words that speak of the matter.
const TEXTS: [&str; 43] = [
    "adjudicate/reason",
    "checklist/lines",
    "comment/text",
    "dispute/reason",
    "evidence/files/name",
    "extend_refuse/reason",
    "extend_request/reason",
    "find_unfounded/files/name",
    "find_unfounded/text",
    "handover/text",
    "inspect/files/name",
    "letter/received",
    "letter/text",
    "milestone_done/files/name",
    "notice_post/place",
    "object/text",
    "plan/five/contingency",
    "plan/five/deadline",
    "plan/five/funds",
    "plan/five/measures",
    "plan/five/responsibility",
    "plan/measures/standard",
    "plan/measures/what",
    "progress/text",
    "rebound/files/name",
    "rebound/text",
    "recheck/files/name",
    "recheck/text",
    "register/point",
    "register/text",
    "remind/text",
    "resolve/reason",
    "return/reason",
    "review/text",
    "roster/policies/paper",
    "submit/files/name",
    "submit/text",
    "supervise/text",
    "sweep/method",
    "sweep/scope",
    "sweep_waiver/reason",
    "veto/reason",
    "withdraw/reason",
];
const IDENTITY: &str = "11010519491231002X";
const TELEPHONE: &str = "13800138000";
/// Fields whose numbers are those of documents, whatever they look like.
const NUMBERED: [&str; 3] = ["number", "receipt", "upper"];

/// Every text that a form leaves open: no digits of an id, no date, none of a list of words.
fn open(schema: &Value, place: &str, found: &mut BTreeSet<String>) {
    let kind = schema["properties"]["kind"]["const"].as_str();
    let place = kind.unwrap_or(place);
    if schema["type"] == "string" && schema.get("pattern").is_none() && schema.get("enum").is_none() {
        found.insert(place.to_owned());
    }
    for (name, part) in schema["properties"].as_object().into_iter().flatten() {
        match (kind, name.as_str()) {
            (Some(_), "kind") => {}
            (Some(_), "body") => open(part, place, found),
            _ => open(part, &format!("{place}/{name}"), found),
        }
    }
    open_parts(schema, place, found);
}

fn open_parts(schema: &Value, place: &str, found: &mut BTreeSet<String>) {
    if let Some(items) = schema.get("items") {
        open(items, place, found);
    }
    for list in ["anyOf", "oneOf"] {
        schema[list].as_array().into_iter().flatten().for_each(|part| open(part, place, found));
    }
}

fn every_open_text() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    open(&schema::entry(), "entry", &mut found);
    open(&schema::roster(), "roster", &mut found);
    open(&schema::genesis(), "genesis", &mut found);
    found
}

#[test]
fn every_text_of_every_kind_is_a_name_in_office_an_organisation_a_word_or_of_the_matter() {
    let known = [PERSONS.as_slice(), &ORGS, &WORDS, &TEXTS].concat();
    let sorted: BTreeSet<String> = known.iter().map(|place| (*place).to_owned()).collect();
    assert_eq!(sorted.len(), known.len(), "a field stands twice");
    assert_eq!(every_open_text(), sorted);
    let format = include_str!("../src/rectification/FORMAT.md");
    let section = format.split("## 11. Personal data").nth(1).unwrap();
    let (kinds, fields): (BTreeSet<&str>, BTreeSet<&str>) = PERSONS
        .iter()
        .map(|place| (place.split('/').next().unwrap(), place.rsplit('/').next().unwrap()))
        .unzip();
    for word in kinds.into_iter().filter(|kind| !["plan", "roster"].contains(kind)).chain(fields) {
        assert!(section.contains(&format!("`{word}`")), "{word}");
    }
}

/// The host of keys, with a key file that nobody has unlocked: it would say so of a text that may be signed.
fn refused(keys: &mut Keys, text: &Value) -> (String, String) {
    let call = json!({"verb": "sign", "handle": 1, "purpose": "entry", "text": text.to_string()});
    let answer: Value = serde_json::from_str(&keys.call_text(call.to_string())).unwrap();
    let notice = &answer["notices"][0];
    let said = |name: &str| notice[name].as_str().unwrap().to_owned();
    assert!(!answer.to_string().contains(IDENTITY) && !answer.to_string().contains(TELEPHONE));
    (said("code"), said("where"))
}

#[test]
fn no_field_of_any_kind_is_signed_with_a_number_that_names_a_person() {
    let mut keys = Keys::default();
    keys.open(include_bytes!("rejects/personal-data/key.nzkey"));
    for place in every_open_text() {
        let (kind, path) = place.split_once('/').unwrap();
        let with = |text: &str| {
            let field = path.rsplit('/').fold(json!(text), |inner, name| json!({ name: inner }));
            json!({"body": field, "kind": kind})
        };
        let (code, at) = refused(&mut keys, &with(&format!("（{IDENTITY}）")));
        assert_eq!((code.as_str(), at), ("personal-data", format!("body/{path}")));
        let numbered = NUMBERED.contains(&path.rsplit('/').next().unwrap());
        let expected = if numbered { "key-locked" } else { "personal-data" };
        assert_eq!(refused(&mut keys, &with(TELEPHONE)).0, expected, "{place}");
        assert_eq!(refused(&mut keys, &with("第3号焦炉，2026-05-01前完成")).0, "key-locked", "{place}");
    }
}

/// A folder with a ledger of one, and the program.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Desk {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("blobs")).unwrap();
        let desk = Desk(folder);
        let words = [
            "start",
            "a",
            "--name",
            "台账",
            "--person",
            "工号017",
            "--org",
            "环督办",
            "--key",
            "k",
            "--unwrapped",
        ];
        assert_eq!(desk.run(&[words.as_slice(), &["--at", "2026-06-01T08:00:00"]].concat()).0, 0);
        desk
    }

    fn run(&self, words: &[&str]) -> (i32, Value) {
        let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
        program.current_dir(&self.0).arg("register").args(words).arg("--json").env("LANG", "C.UTF-8");
        let output = program.output().unwrap();
        (output.status.code().unwrap(), serde_json::from_slice(&output.stdout).unwrap_or(Value::Null))
    }

    fn act(&self, kind: &str, item: &str, body: &Value, more: &[&str]) -> (i32, Value) {
        let body = body.to_string();
        let words =
            ["append", "a", "--key", "k", "--kind", kind, "--body", &body, "--at", "2026-06-02T08:00:00"];
        let item = if item.is_empty() { Vec::new() } else { vec!["--item", item] };
        self.run(&[words.as_slice(), &item, more].concat())
    }

    /// Puts a blob into the folder; its digest.
    fn blob(&self, bytes: &[u8]) -> String {
        let digest = hex::write(&Suite::Sha256Ed25519.digest(&[bytes]));
        fs::write(self.0.join("blobs").join(&digest), bytes).unwrap();
        digest
    }

    fn file(&self) -> Vec<u8> {
        fs::read(self.0.join("a")).unwrap()
    }
}

fn register(original: &str, text: &str) -> Value {
    json!({
        "batch": "", "class": "petition", "deadline": null, "deadlineKind": "fixed", "feedback": "2026-06-01", "major": false,
        "number": "X2SC202606010001", "openness": "internal", "origin": "", "original": original, "ownDeadline": null,
        "parent": null, "point": "", "pollution": [], "source": "信访举报件", "text": text, "upper": null,
    })
}

#[test]
fn the_command_line_writes_no_such_number_unless_a_wrong_line_is_asked_for() {
    let desk = Desk::new("personal-numbers");
    let before = desk.file();
    let wrong = register(&"09".repeat(32), &format!("举报人{IDENTITY}"));
    let (code, _) = desk.act("register", "", &wrong, &[]);
    assert_eq!((code, desk.file()), (2, before));
    let (code, answer) = desk.act("register", "", &wrong, &["--unchecked"]);
    // The judge judges what was signed.
    assert_eq!((code, &answer["verdict"]), (0, &json!("effective")), "{answer}");
}

#[test]
fn blobs_are_removed_and_the_ledger_says_the_same_of_everything() {
    let desk = Desk::new("personal-blobs");
    let letter = format!("来信人：贺岩，电话{TELEPHONE}，身份证{IDENTITY}，住焦化厂家属区3栋。");
    let photo = b"\xff\xd8\xff\xe0 a face".as_slice();
    let original = desk.blob(letter.as_bytes());
    let (code, item) = desk.act("register", "", &register(&original, "反映焦炉夜间异味"), &[]);
    assert_eq!(code, 0, "{item}");
    let item = item["id"].as_str().unwrap();
    let files = json!([{"class": "photo", "digest": desk.blob(photo), "name": "走访.jpg", "size": photo.len(), "taken": "2026-06-02"}]);
    let (code, found) = desk.act("find_unfounded", item, &json!({"files": files, "text": "已走访"}), &[]);
    assert_eq!(code, 0, "{found}");
    let (file, verify) = (desk.file(), ["verify", "a", "--blobs", "blobs"]);
    let said = String::from_utf8_lossy(&file);
    assert!(
        !["贺岩", TELEPHONE, IDENTITY, "家属区", "a face"].iter().any(|personal| said.contains(personal))
    );

    let (code, mut before) = desk.run(&verify);
    assert_eq!((code, &before["blobs"]), (0, &json!({"absent": [], "differing": []})));
    for blob in fs::read_dir(desk.0.join("blobs")).unwrap() {
        fs::remove_file(blob.unwrap().path()).unwrap();
    }
    let (code, mut after) = desk.run(&verify);
    assert_eq!((code, after["blobs"]["absent"].as_array().unwrap().len()), (0, 2));
    for answer in [&mut before, &mut after] {
        answer.as_object_mut().unwrap().remove("blobs");
    }
    assert_eq!(before, after);
    assert_eq!(desk.file(), file);
}
