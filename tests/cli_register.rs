//! A ledger built by commands alone, line by line, wrong lines included, and what `verify` says of it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A folder with keys and ledgers, and the program.
struct Desk {
    folder: PathBuf,
    suite: &'static str,
}

impl Desk {
    fn new(name: &str, suite: &'static str) -> Desk {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("register-{name}-{suite}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Desk { folder, suite }
    }

    /// Runs `register` with these words; exit code and answer.
    fn run(&self, words: &[&str]) -> (i32, Value) {
        let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
        program.current_dir(&self.folder).arg("register").args(words).arg("--json").env("LANG", "C.UTF-8");
        let output = program.output().unwrap();
        let answer = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
        (output.status.code().unwrap(), answer)
    }

    #[track_caller]
    fn good(&self, words: &[&str]) -> Value {
        let (code, answer) = self.run(words);
        assert_eq!(code, 0, "{words:?}: {answer}");
        answer
    }

    /// A key from a mark; its public key.
    fn key(&self, name: &str, mark: u8) -> String {
        let seed = format!("{mark:02x}").repeat(32);
        let words = ["key", "--out", name, "--seed", &seed, "--suite", self.suite, "--unwrapped"];
        self.good(&words)["pub"].as_str().unwrap().to_owned()
    }

    fn act(
        &self,
        file: &str,
        key: &str,
        kind: &str,
        item: &str,
        body: &Value,
        more: &[&str],
    ) -> (i32, Value) {
        let body = body.to_string();
        let mut words = vec!["append", file, "--key", key, "--kind", kind, "--body", &body];
        if !item.is_empty() {
            words.extend(["--item", item]);
        }
        words.extend(more);
        self.run(&words)
    }
}

const DIGEST: &str = "0909090909090909090909090909090909090909090909090909090909090909";

fn register() -> Value {
    json!({
        "batch": "", "class": "一般隐患", "deadline": null, "deadlineKind": "fixed", "feedback": "2026-06-01", "major": false,
        "number": "1", "openness": "internal", "origin": "", "original": DIGEST, "ownDeadline": null, "parent": null,
        "point": "", "pollution": [], "source": "自查", "text": "煤气报警器未校准", "upper": null,
    })
}

/// An office of two and a witness; item 1 is submitted. Item and submission.
fn begun(desk: &Desk) -> (String, String) {
    let root = desk.key("root", 1);
    let people =
        [("office", 2, "甲", "环督办"), ("owner", 3, "乙", "焦化厂"), ("witness", 4, "丙", "档案馆")];
    let roles = [["office", "lead", "inspector", "closer"].as_slice(), &["owner"], &["witness"]];
    let keys: Vec<Value> = people
        .iter()
        .zip(roles)
        .map(|((name, mark, person, org), roles)| {
            let grant = |role: &&str| json!({"classes": [], "from": "2026-01-01", "role": role, "to": null});
            let roles: Vec<Value> = roles.iter().map(grant).collect();
            json!({"org": org, "person": person, "pub": desk.key(name, *mark), "roles": roles})
        })
        .collect();
    let policy = json!({
        "approvals": [], "batch": true, "class": "一般隐患", "evidenceMin": 0, "inspectors": 1, "lateObjection": "flag",
        "noticeDays": 0, "paper": [], "plan": false, "separation": "person", "strictTime": false, "sweep": false,
    });
    let roster = json!({
        "calendar": {"off": [], "on": [], "years": [2026]}, "keys": keys, "policies": [policy], "rootKeys": [root],
        "rootThreshold": 1, "witnessQuorum": 1,
    });
    fs::write(desk.folder.join("roster.json"), roster.to_string()).unwrap();
    desk.good(&["new", "a", "--name", "园区整改台账", "--suite", desk.suite, "--roots", &root]);
    desk.good(&["roster", "a", "--key", "root", "--at", "2026-06-01T08:00:00", "--body", "roster.json"]);
    let act = |key: &str, kind: &str, item: &str, body: Value, at: &str| {
        let (code, answer) = desk.act("a", key, kind, item, &body, &["--at", at]);
        assert_eq!(code, 0, "{kind}: {answer}");
        answer["id"].as_str().unwrap().to_owned()
    };
    let item = act("office", "register", "", register(), "2026-06-01T09:00:00");
    let assign = json!({
        "acceptor": "环督办", "deadline": "2026-06-30", "leadUnit": "环督办", "owner": "乙", "ownerOrg": "焦化厂", "replaces": [],
        "sponsor": "丁",
    });
    act("office", "assign", &item, assign, "2026-06-01T10:00:00");
    let submit = json!({"files": [], "open": [], "plan": null, "replaces": [], "text": "已校准"});
    let submission = act("owner", "submit", &item, submit, "2026-06-05T10:00:00");
    (item, submission)
}

fn verdict(answer: &Value, id: &str) -> Value {
    let entries = answer["entries"].as_array().unwrap().iter();
    let mut found = entries
        .filter(|entry| entry["id"] == id)
        .map(|entry| json!([entry["verdict"], entry["rule"], entry["reason"]]));
    found.next_back().unwrap()
}

fn course(suite: &'static str) {
    let desk = Desk::new("course", suite);
    let (item, submission) = begun(&desk);
    let inspect = json!({
        "date": "2026-06-06", "files": [{"class": "photo", "digest": DIGEST, "name": "照片", "size": 1, "taken": "2026-06-06"}],
        "findings": [], "submission": submission,
    });
    // A sign-off without an inspection is refused and not kept; with --unchecked it is kept and refused by `verify`.
    let early = json!({"approvals": [], "inspections": [], "noticeEnd": null, "submission": submission});
    let (code, answer) = desk.act("a", "office", "sign_off", &item, &early, &["--at", "2026-06-05T11:00:00"]);
    assert_eq!((code, &answer["reason"]), (1, &json!("inspectors")));
    assert_eq!(desk.good(&["verify", "a"])["verdicts"], json!({"effective": 3}));
    fs::copy(desk.folder.join("a"), desk.folder.join("wrong")).unwrap();
    let (code, answer) = desk.act(
        "wrong",
        "office",
        "sign_off",
        &item,
        &early,
        &["--at", "2026-06-05T11:00:00", "--unchecked"],
    );
    assert_eq!(code, 0);
    let refused = answer["id"].as_str().unwrap().to_owned();
    let (code, answer) = desk.run(&["verify", "wrong"]);
    assert_eq!(code, 1);
    assert_eq!(verdict(&answer, &refused), json!(["guard-failed", "R9", "inspectors"]));
    assert_eq!(answer["items"][0]["state"], "submitted");

    let (_, answer) = desk.act("a", "office", "inspect", &item, &inspect, &["--at", "2026-06-06T09:00:00"]);
    let inspection = answer["id"].clone();
    fs::copy(desk.folder.join("a"), desk.folder.join("b")).unwrap();
    let close =
        json!({"approvals": [], "inspections": [inspection], "noticeEnd": null, "submission": submission});
    let (code, answer) = desk.act("a", "office", "sign_off", &item, &close, &["--at", "2026-06-07T09:00:00"]);
    assert_eq!(code, 0, "{answer}");
    let closed = answer["id"].as_str().unwrap().to_owned();
    let answer = desk.good(&["status", "a"]);
    assert_eq!(
        (&answer["items"][0]["state"], &answer["closed"], &answer["unsealed"]),
        (&json!("closed"), &json!(1), &json!(1))
    );
    assert_eq!((&answer["pinned"], &answer["complete"]), (&json!(false), &json!([])));

    // A witness proves what is there; the file then shows up to where it is complete.
    desk.good(&["checkpoint", "a", "--key", "witness", "--at", "2026-06-08T09:00:00"]);
    let answer = desk.good(&["verify", "a"]);
    assert_eq!(
        (&answer["complete"][0]["count"], &answer["complete"][0]["agrees"]),
        (&json!(5), &json!(true))
    );
    assert_eq!(answer["unsealed"], 0);
    let (ledger, root) = (answer["ledger"].as_str().unwrap(), answer["root"].as_str().unwrap());
    assert_eq!(desk.good(&["verify", "a", "--ledger", ledger, "--expect-root", root])["pinned"], true);
    assert_eq!(desk.run(&["verify", "a", "--ledger", DIGEST]).0, 1);
    assert_eq!(desk.run(&["verify", "a", "--expect-root", DIGEST]).0, 1);
    assert_eq!(desk.run(&["verify", "a", "--ledger", "printed"]).0, 2);

    // Returned on another machine: after the seal it is shown and holds nothing up. Merging is the same both ways.
    let back = json!({"reason": "仍未校准", "submission": submission});
    desk.act("b", "office", "return", &item, &back, &["--at", "2026-06-07T10:00:00", "--unchecked"]);
    desk.good(&["merge", "a", "b", "-o", "c"]);
    desk.good(&["merge", "b", "a", "-o", "d"]);
    assert_eq!(fs::read(desk.folder.join("c")).unwrap(), fs::read(desk.folder.join("d")).unwrap());
    // One key signed on two machines in one place: the branch that a witness covers stands.
    let (code, answer) = desk.run(&["verify", "c"]);
    assert_eq!(code, 1);
    assert_eq!(answer["verdicts"], json!({"effective": 6, "forked": 1}));
    assert_eq!(verdict(&answer, &closed), json!(["effective", null, null]));
    desk.good(&["export", "a", "-o", "e"]);
    assert_eq!(fs::read(desk.folder.join("a")).unwrap(), fs::read(desk.folder.join("e")).unwrap());
}

#[test]
fn a_ledger_is_built_verified_and_merged_by_commands() {
    course("sha256-ed25519");
    course("sm3-sm2");
}

/// Rows 10, 11, 19 and 20 of the attacks: files beside the ledger, a lost end, a lost line.
#[test]
fn what_was_lost_or_swapped_is_told() {
    let desk = Desk::new("lost", "sha256-ed25519");
    let (item, submission) = begun(&desk);
    let whole = fs::read(desk.folder.join("a")).unwrap();
    let lines: Vec<&[u8]> = whole.split_inclusive(|byte| *byte == b'\n').collect();
    fs::write(desk.folder.join("short"), &whole[..whole.len() - 30]).unwrap();
    let (code, answer) = desk.run(&["verify", "short"]);
    assert_eq!((code, &answer["whole"], &answer["trailer"]), (1, &json!(false), &Value::Null));
    assert_eq!(answer["verdicts"], json!({"effective": 3}));

    let assign =
        lines.iter().position(|line| String::from_utf8_lossy(line).contains("\"kind\":\"assign\"")).unwrap();
    let mut fewer = lines.clone();
    fewer.remove(assign);
    fs::write(desk.folder.join("fewer"), fewer.concat()).unwrap();
    let (code, answer) = desk.run(&["verify", "fewer"]);
    assert_eq!((code, &answer["whole"]), (1, &json!(false)));
    assert_eq!(verdict(&answer, &submission), json!(["pending-parents", "R3", null]));
    assert_eq!(answer["items"], json!([{"item": item, "state": "registered", "round": 1, "flags": []}]));

    fs::create_dir(desk.folder.join("blobs")).unwrap();
    let answer = desk.good(&["verify", "a", "--blobs", "blobs"]);
    assert_eq!(answer["blobs"], json!({"absent": [DIGEST], "differing": []}));
    fs::write(desk.folder.join("blobs").join(DIGEST), "another picture").unwrap();
    let (code, answer) = desk.run(&["verify", "a", "--blobs", "blobs"]);
    assert_eq!((code, &answer["blobs"]), (1, &json!({"absent": [], "differing": [DIGEST]})));
    assert_eq!(answer["verdicts"], json!({"effective": 3}), "the sign-offs stand");

    fs::write(desk.folder.join("other"), "hello\n").unwrap();
    assert_eq!(desk.run(&["verify", "other"]).0, 1);
    assert_eq!(desk.run(&["verify", "nowhere"]).0, 2);
    assert_eq!(desk.run(&["verify"]).0, 2);
    assert_eq!(desk.run(&["dance", "a"]).0, 2);
    assert_eq!(desk.run(&["key", "--out", "k"]).0, 2, "an unwrapped key only where it is asked for by name");
}

#[test]
fn words_of_the_screen_are_said_in_both_languages() {
    let desk = Desk::new("words", "sha256-ed25519");
    begun(&desk);
    for (language, words) in [
        ("zh", ["未与纸质指纹核对", "有效", "已申请验收"]),
        ("en", ["not compared", "effective", "submitted"]),
    ] {
        let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
        let output = program
            .current_dir(&desk.folder)
            .args(["register", "verify", "a", "--lang", language])
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        words.iter().for_each(|word| assert!(text.contains(word), "{text}"));
        assert_eq!(output.status.code(), Some(0));
    }
}
