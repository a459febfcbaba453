//! A ledger built by commands alone, line by line, wrong lines included, and what `verify` says of it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

mod desk;

use desk::{DIGEST, Desk, START, register};
use serde_json::{Value, json};
use std::fs;
use std::process::Command;

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

/// The same ledger, looked at on two days and by what was known on two days; every figure names its items, and says its root.
#[test]
fn a_ledger_is_counted_as_of_a_day_by_what_was_known_on_another() {
    let desk = Desk::new("counted", "sha256-ed25519");
    let (item, _) = begun(&desk);
    let count = |as_of: &str, known_at: &str| {
        desk.good(&["statistics", "a", "--as-of", as_of, "--known-at", known_at])
    };
    let word = |answer: &Value, name: &str| -> Value {
        let figures = answer["figures"].as_array().unwrap();
        let figure = figures.iter().find(|one| one["figure"] == name).unwrap();
        let places = figure["items"].as_array().unwrap().iter().map(|place| place.as_u64().unwrap());
        places.map(|place| answer["items"][usize::try_from(place).unwrap()]["item"].clone()).collect()
    };
    let early = count("2026-06-30", "2026-06-02");
    assert_eq!((word(&early, "due"), word(&early, "not-started")), (json!([item]), json!([item])));
    let late = count("2026-06-30", "2026-06-30");
    assert_eq!((word(&late, "completed"), word(&late, "not-started")), (json!([item]), json!([])));
    let rate = json!({"rate": "completed-rate", "share": "finished", "of": "due", "part": 1, "whole": 1, "percent": "100.0"});
    assert_eq!(late["rates"][0], rate);
    assert_eq!((word(&late, "expired"), word(&late, "on-time-stated")), (json!([item]), json!([item])));
    assert_eq!(word(&late, "on-time-witnessed"), json!([]), "only the entry itself says so");
    assert_eq!(word(&early, "overdue"), json!([]), "the deadline is the day that is looked at");
    let overdue = count("2026-07-03", "2026-06-02");
    assert_eq!((word(&overdue, "overdue"), &overdue["items"][0]["overdue"]), (json!([item]), &json!(3)));
    assert_eq!(
        word(&count("2026-06-04", "2026-06-30"), "not-started"),
        json!([item]),
        "not yet handed in then"
    );
    assert_eq!(
        (&early["count"], &late["count"]),
        (&json!(3), &json!(4)),
        "a roster and two or three entries"
    );
    assert_ne!(early["root"], late["root"]);
    assert_eq!(late["root"], desk.good(&["verify", "a"])["root"]);
    let by: Vec<&str> =
        late["groups"].as_array().unwrap().iter().map(|group| group["by"].as_str().unwrap()).collect();
    assert_eq!(by, ["source", "class", "owner", "sponsor", "origin", "pollution", "word"]);
    let sponsors = &late["groups"][3];
    let group = &sponsors["groups"][0];
    assert_eq!(
        (&group["name"], &group["items"], &group["counts"][0]),
        (&json!("丁"), &json!([0]), &json!(1))
    );
    assert_eq!(
        (&group["rates"][0], &sponsors["fits"], &sponsors["sum"]),
        (&json!("100.0"), &json!(true), &json!(1))
    );
    assert_eq!(late["stock"], json!([{"day": "2026-06-30", "items": [0]}]));
    let period = desk.good(&[
        "statistics",
        "a",
        "--as-of",
        "2026-06-30",
        "--known-at",
        "2026-06-30",
        "--since",
        "2026-06-01",
    ]);
    assert_eq!((&period["since"], word(&period, "stated-since")), (&json!("2026-06-01"), json!([item])));
    assert_eq!(desk.run(&["statistics", "a", "--as-of", "2026-06-31", "--known-at", "2026-06-30"]).0, 2);
    assert_eq!(desk.run(&["statistics", "a", "--as-of", "2026-06-30"]).0, 2);
}

/// One command and one passphrase: then every item that somebody else answers for can be signed off by the one person there is, and is marked.
#[test]
fn an_office_of_one_starts_without_ceremony() {
    let desk = Desk::new("one", "sha256-ed25519");
    fs::write(desk.folder.join("words"), PASSPHRASE).unwrap();
    let mut wrapped = START;
    wrapped[1] = "b";
    desk.good(&[&wrapped[..], &["--key", "wrapped", "--passphrase-file", "words"]].concat());
    assert!(fs::read_to_string(desk.folder.join("wrapped")).unwrap().contains("nz/key-file/1"));
    // From here on with a key that lies open, for unlocking takes its time. Begun again with it, it is the same ledger.
    let key = ["--key", "mine", "--unwrapped"];
    let begun = desk.good(&[&START[..], &key].concat());
    assert_eq!(desk.good(&[&START[..], &key].concat()), begun);
    let act = |kind: &str, item: &str, body: Value| {
        let more = ["--at", "2026-06-02T09:00:00", "--unchecked"];
        let (_, answer) = desk.act("a", "mine", kind, item, &body, &more);
        (answer["id"].as_str().unwrap().to_owned(), json!([answer["verdict"], answer["reason"]]))
    };
    let good = json!(["effective", null]);
    for (number, owner) in [("1", "乙"), ("2", "甲")] {
        let mut body = register();
        (body["class"], body["number"]) = (json!("hazard-general"), json!(number));
        let (item, said) = act("register", "", body);
        assert_eq!(said, good);
        let assign = json!({
            "acceptor": "环督办", "deadline": null, "leadUnit": "环督办", "owner": owner, "ownerOrg": "焦化厂", "replaces": [],
            "sponsor": "丁",
        });
        assert_eq!(act("assign", &item, assign).1, good);
        let photo = |digest: &str| json!({"class": "photo", "digest": digest.repeat(32), "name": "照片", "size": 1, "taken": "2026-06-02"});
        let submit = json!({"files": [photo(&format!("a{number}"))], "open": [], "plan": null, "replaces": [], "text": "已校准"});
        let (submission, said) = act("submit", &item, submit);
        assert_eq!(said, good);
        let inspect = json!({"date": "2026-06-02", "files": [photo(&format!("b{number}"))], "findings": [], "submission": submission});
        let (inspection, said) = act("inspect", &item, inspect);
        let close = json!({"approvals": [], "inspections": [inspection], "noticeEnd": null, "submission": submission});
        let closed = act("sign_off", &item, close).1;
        let answer: Value = desk.run(&["status", "a"]).1;
        let shown =
            answer["items"].as_array().unwrap().iter().find(|one| one["item"] == item.as_str()).unwrap();
        if owner == "甲" {
            assert_eq!(
                (&said, &shown["state"]),
                (&json!(["guard-failed", "separation"]), &json!("submitted"))
            );
        } else {
            assert_eq!((&said, &closed, &shown["state"]), (&good, &good, &json!("closed")));
            assert_eq!(shown["flags"], json!(["same-person"]));
        }
    }
    // A second person comes: the roster that admits them raises the roots to two of two, and both sign it.
    let second = desk.key("second", 9);
    let first = begun["pub"].as_str().unwrap();
    let text = fs::read_to_string(desk.folder.join("a")).unwrap();
    let line = text.lines().find(|line| line.starts_with("R ")).unwrap();
    let mut roster: Value = serde_json::from_str(line.splitn(3, ' ').nth(2).unwrap()).unwrap();
    for name in ["at", "n", "prev"] {
        roster.as_object_mut().unwrap().remove(name);
    }
    let mut colleague = roster["keys"][0].clone();
    (colleague["person"], colleague["pub"]) = (json!("丙"), json!(second));
    roster["keys"].as_array_mut().unwrap().push(colleague);
    let mut roots = [first, second.as_str()];
    roots.sort_unstable();
    (roster["rootKeys"], roster["rootThreshold"]) = (json!(roots), json!(2));
    let body = roster.to_string();
    let admit = |keys: &str| {
        let order = ["roster", "a", "--key", keys, "--at", "2026-06-03T08:00:00", "--body", &body];
        desk.run(&order).1["verdict"].clone()
    };
    assert_eq!((admit("mine"), admit("mine,second")), (json!("bad-signature"), json!("effective")));
}

const PASSPHRASE: &str = "马蹄铁 correct horse";

/// What is said to somebody, whatever stream it is said on.
fn heard(desk: &Desk, words: &[&str]) -> (i32, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
    let output =
        program.current_dir(&desk.folder).arg("register").args(words).env("LANG", "C.UTF-8").output();
    let output = output.unwrap();
    (output.status.code().unwrap(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

/// A wrapped key signs as an open one does; and neither it nor its passphrase is in any file that leaves the desk, nor in anything that is said.
#[test]
fn a_wrapped_key_signs_and_nothing_of_it_is_ever_told() {
    let desk = Desk::new("wrapped", "sha256-ed25519");
    let secret = "5e".repeat(32);
    fs::write(desk.folder.join("words"), format!("{PASSPHRASE}\n")).unwrap();
    fs::write(desk.folder.join("others"), "another passphrase").unwrap();
    fs::write(desk.folder.join("short"), "kurz").unwrap();
    let mut said = Vec::new();
    let mut hear = |words: &[&str]| {
        let (code, text) = heard(&desk, words);
        said.push(text.clone());
        (code, text)
    };
    let made = hear(&["key", "--out", "mine", "--passphrase-file", "words", "--seed", &secret]);
    assert_eq!(made.0, 0, "{}", made.1);
    let public = made.1.lines().find_map(|line| line.strip_prefix("pub ")).unwrap().to_owned();
    assert_eq!(hear(&["new", "a", "--name", "一人台账", "--roots", &public]).0, 0);
    let roster = json!({
        "calendar": {"off": [], "on": [], "years": [2026]}, "policies": [], "rootKeys": [public], "rootThreshold": 1,
        "keys": [{"org": "环督办", "person": "甲", "pub": public, "roles": [{"classes": [], "from": "2026-01-01", "role": "office", "to": null}]}],
        "witnessQuorum": 1,
    });
    fs::write(desk.folder.join("roster.json"), roster.to_string()).unwrap();
    let order = ["roster", "a", "--key", "mine", "--at", "2026-06-01T08:00:00", "--body", "roster.json"];
    let with = |more: &[&'static str]| [&order[..], more].concat();
    for (more, code) in [
        (&[][..], 2),
        (&["--passphrase-file", "others"], 2),
        (&["--passphrase-file", "nowhere"], 2),
        (&["--passphrase-file", "words"], 0),
    ] {
        let told = hear(&with(more));
        assert_eq!(told.0, code, "{more:?}: {}", told.1);
    }
    let body = json!({"lines": ["应急预案"], "name": "清单"}).to_string();
    let act = [
        "append",
        "a",
        "--key",
        "mine",
        "--kind",
        "checklist",
        "--at",
        "2026-06-02T08:00:00",
        "--body",
        &body,
    ];
    assert_eq!(hear(&[&act[..], &["--passphrase-file", "words"]].concat()).0, 0);
    assert_eq!(hear(&["verify", "a"]).0, 0);
    assert_eq!(hear(&["export", "a", "-o", "b"]).0, 0);
    // What is misspelt is the secret all the same, and a passphrase is never an argument.
    let misspelt = secret.replacen('5', "x", 1);
    assert_eq!(hear(&["key", "--out", "k", "--unwrapped", "--seed", &misspelt]).0, 2);
    assert_eq!(hear(&["key", "--out", "k", "--passphrase-file", "short"]).0, 2);
    assert_eq!(
        hear(&["key", "--out", "k", "--unwrapped", "--suite", "sm3-sm2", "--seed", &"0".repeat(64)]).0,
        2
    );
    let files = ["a", "b", "mine"].map(|name| fs::read(desk.folder.join(name)).unwrap());
    let raw = [0x5e; 32];
    for text in files.iter().map(Vec::as_slice).chain(said.iter().map(|text| text.as_bytes())) {
        for hidden in [PASSPHRASE.as_bytes(), "马蹄铁".as_bytes(), b"correct horse", b"5e5e5e5e", &raw[..8]]
        {
            assert!(
                !text.windows(hidden.len()).any(|part| part == hidden),
                "{}",
                String::from_utf8_lossy(text)
            );
        }
    }
    assert!(String::from_utf8_lossy(&files[2]).contains("\"form\":\"nz/key-file/1\""));
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
