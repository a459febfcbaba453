//! Files of ledgers and keys: none is written over, none that is not whole is written on, nothing that reads in two ways is signed.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

mod desk;

use desk::{Desk, START, register};
use std::fs;

#[test]
fn what_could_be_read_in_two_ways_is_signed_by_no_command() {
    let desk = Desk::new("twice", "sha256-ed25519");
    desk.good(&[&START[..], &["--key", "mine", "--unwrapped"]].concat());
    let before = fs::read(desk.folder.join("a")).unwrap();
    for body in [r#"{"text":"x","text":"y"}"#, r#"{"text":"x"} {}"#, r#"{"text":"#] {
        let words = [
            "append",
            "a",
            "--key",
            "mine",
            "--kind",
            "comment",
            "--body",
            body,
            "--at",
            "2026-06-02T09:00:00",
        ];
        assert_eq!(desk.run(&words).0, 2, "{body}");
        assert_eq!(desk.run(&[&words[..], &["--unchecked"]].concat()).0, 2, "{body}");
    }
    assert_eq!(fs::read(desk.folder.join("a")).unwrap(), before);
}

#[test]
fn no_command_writes_over_a_ledger_or_key_that_has_what_it_would_lose() {
    let desk = Desk::new("over", "sha256-ed25519");
    let key = ["--key", "mine", "--unwrapped"];
    desk.good(&[&START[..], &key].concat());
    let (code, _) =
        desk.act("a", "mine", "register", "", &register(), &["--at", "2026-06-02T09:00:00", "--unchecked"]);
    assert_eq!(code, 0);
    desk.good(&["export", "a", "-o", "copy"]);
    let read = |name: &str| fs::read(desk.folder.join(name)).unwrap();
    let (ledger, secret) = (read("a"), read("mine"));
    let public = desk.good(&["key", "--out", "other", "--unwrapped"])["pub"].as_str().unwrap().to_owned();
    let other = desk.good(&["new", "b", "--name", "另一台账", "--roots", &public]);
    assert_ne!(other["ledger"], "");
    let begun: [&[&str]; 6] = [
        &[&START[..], &key].concat(),
        &["new", "a", "--name", "另一台账", "--roots", &public],
        &["key", "--out", "mine", "--unwrapped"],
        &["key", "--out", "a", "--unwrapped"],
        &["export", "b", "-o", "a"],
        &["export", "a", "-o", "mine"],
    ];
    for words in begun {
        assert_eq!(desk.run(words).0, 2, "{words:?}");
        assert!(read("a") == ledger && read("mine") == secret, "{words:?}");
    }
    // what lacks lines is written on by nothing, for it would look whole; what is whole may take it in
    let lines = String::from_utf8(ledger.clone()).unwrap();
    let torn: Vec<&str> = lines.lines().take(lines.lines().count() - 2).collect();
    fs::write(desk.folder.join("torn"), torn.join("\n") + "\n").unwrap();
    let before = read("torn");
    let say = [
        "append",
        "torn",
        "--key",
        "mine",
        "--kind",
        "comment",
        "--body",
        r#"{"text":"x"}"#,
        "--at",
        "2026-06-03T09:00:00",
    ];
    let written: [&[&str]; 3] =
        [&["export", "torn", "-o", "new"], &["merge", "torn", "torn", "-o", "new"], &say];
    for words in written {
        assert_eq!(desk.run(words).0, 2, "{words:?}");
    }
    assert!(read("torn") == before && !desk.folder.join("new").exists());
    desk.good(&["merge", "torn", "a", "-o", "torn"]);
    assert_eq!(read("torn"), ledger);
    // what has everything that was there takes its place
    desk.good(&["export", "a", "-o", "copy"]);
    desk.good(&["merge", "a", "copy", "-o", "copy"]);
    assert_eq!(read("copy"), ledger);
}
