//! A ledger is checked again from its file alone: by library and command line, in both suites, years later, with nothing else at hand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::rectification::judge::{Report, judge};
use nearzero::rectification::rule::{Off, Verdict};
use nearzero::rectification::suite::Suite;
use nearzero::rectification::{bundle, hex};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn frozen(suite: Suite) -> Vec<u8> {
    fs::read(root().join("tests/register/frozen").join(format!("{}.register", suite.id()))).unwrap()
}

/// Runs `verify` in a folder that holds the file and nothing else, with an empty environment but for the zone of the clock.
fn verified(suite: Suite, zone: &str, more: &[&str]) -> (i32, String) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("alone-{}", suite.id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("a.register"), frozen(suite)).unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
    program.current_dir(&folder).env_clear().env("TZ", zone).args(["register", "verify", "a.register"]);
    let output = program.args(["--json"]).args(more).output().unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "verifying writes nothing");
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

/// What it said on the day on which the file was frozen, written once.
#[test]
fn a_file_says_years_later_what_it_said_when_it_was_frozen() {
    for suite in Suite::ALL {
        let said = root().join("tests/register/frozen").join(format!("{}.json", suite.id()));
        let (code, now) = verified(suite, "Asia/Shanghai", &[]);
        if std::env::var_os("NEARZERO_BLESS").is_some() && !said.exists() {
            fs::write(&said, &now).unwrap();
        }
        assert_eq!((code, &now), (0, &fs::read_to_string(&said).unwrap()));
        assert_eq!(verified(suite, "America/New_York", &[]), (0, now.clone()));
        let told: Value = serde_json::from_str(&now).unwrap();
        assert_eq!(told["pinned"], json!(false), "nobody has compared the fingerprint");
        let ledger = told["ledger"].as_str().unwrap();
        let (code, pinned) = verified(suite, "Asia/Shanghai", &["--ledger", ledger]);
        assert_eq!((code, pinned.replace("\"pinned\": true", "\"pinned\": false")), (0, now.clone()));
        assert_eq!(verified(suite, "Asia/Shanghai", &["--ledger", &"00".repeat(32)]).0, 1);

        // The library says the same, since the command line says nothing of its own.
        let report = judge(&bundle::read(&frozen(suite)).unwrap().0, Off::NONE);
        assert_eq!(
            (hex::write(&report.state), hex::write(&report.root.1)),
            (told["state"].as_str().unwrap().to_owned(), told["root"].as_str().unwrap().to_owned(),)
        );
        assert_eq!(told["closed"], json!(report.closed));
        assert!(report.closed > 0, "something is crossed off in it");
    }
}

fn in_order(report: &Report) -> bool {
    report.rosters.iter().all(|roster| roster.verdict == Verdict::Effective)
        && report.entries.iter().all(|entry| entry.judgement.verdict == Verdict::Effective)
        && report.complete.iter().all(|last| last.agrees)
}

#[test]
fn any_changed_byte_is_told() {
    for (suite, step) in [(Suite::Sha256Ed25519, 149), (Suite::Sm3Sm2, 1499)] {
        let file = frozen(suite);
        let whole = judge(&bundle::read(&file).unwrap().0, Off::NONE);
        assert!(in_order(&whole));
        let mut changed = file.clone();
        for at in (0..file.len()).step_by(step) {
            changed[at] ^= 1;
            let told = bundle::read(&changed).is_none_or(|(set, found)| {
                !found.whole || !set.unread.is_empty() || {
                    let report = judge(&set, Off::NONE);
                    !in_order(&report) || report.state != whole.state
                }
            });
            assert!(told, "{} byte {at}", suite.id());
            changed[at] = file[at];
        }
    }
}

/// No clock, no chance, no files, no network in the library; no clock and no network in the command line.
#[test]
fn the_judge_has_nothing_to_ask_but_the_file() {
    let apart = [
        "SystemTime",
        "Instant",
        "UNIX_EPOCH",
        "std::net",
        "TcpStream",
        "UdpSocket",
        "thread_rng",
        "getrandom",
        "OsRng",
    ];
    let files = ["std::fs", "std::env", "std::process", "std::io::"];
    let mut open = vec![root().join("src")];
    let mut seen = 0;
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        seen += 1;
        let text = fs::read_to_string(&path).unwrap();
        let program =
            text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        let tested = path.to_string_lossy().contains("tests") || program.contains("#[cfg(test)]");
        let edge = path.starts_with(root().join("src/bin"));
        let mut forbidden = apart.iter().chain(files.iter().filter(|_| !edge && !tested));
        assert!(!forbidden.any(|word| program.contains(word)), "{}", path.display());
    }
    assert!(seen > 100);
}
