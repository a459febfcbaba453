//! The ledger of rectification, judged: every attack and fault that the design names, in both suites.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

#[path = "register/attacks.rs"]
mod attacks;
#[path = "register/course.rs"]
mod course;
#[path = "register/lab.rs"]
mod lab;
#[path = "register/late_steps.rs"]
mod late_steps;
#[path = "register/laws.rs"]
mod laws;
#[path = "register/roots.rs"]
mod roots;
#[path = "register/steps.rs"]
mod steps;
#[path = "register/vector.rs"]
mod vector;

use nearzero::rectification::bundle;
use nearzero::rectification::judge::judge;
use nearzero::rectification::rule::{Off, Rule, Verdict};
use nearzero::rectification::set::Set;
use nearzero::rectification::suite::Suite;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use vector::Maker;

fn vectors() -> Vec<(&'static str, Maker)> {
    [attacks::ALL, roots::ALL, steps::ALL, late_steps::ALL].concat()
}

fn check(suite: Suite) {
    let wrong: Vec<String> = vectors()
        .into_iter()
        .flat_map(|(name, make)| {
            let differences = make(suite).differences(Off::NONE);
            differences.into_iter().map(move |why| format!("{name}: {why}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_attack_ends_as_stated_by_ed25519() {
    check(Suite::Sha256Ed25519);
}

#[test]
fn every_attack_ends_as_stated_by_sm2() {
    check(Suite::Sm3Sm2);
}

#[test]
fn without_any_single_rule_some_vector_ends_otherwise() {
    let made: Vec<_> = vectors().into_iter().map(|(name, make)| (name, make(Suite::Sha256Ed25519))).collect();
    let mut needless = BTreeSet::new();
    for rule in Rule::ALL {
        if !made.iter().any(|(_, vector)| !vector.differences(Off::without(*rule)).is_empty()) {
            needless.insert(rule.code());
        }
    }
    assert!(needless.is_empty(), "{needless:?}");
}

#[test]
fn verdicts_depend_on_the_set_and_on_nothing_else() {
    laws::hold_for(&vectors(), Suite::Sha256Ed25519);
}

#[test]
fn what_stood_and_falls_has_a_cause_among_what_came_in() {
    laws::nothing_is_silent_in(&vectors(), Suite::Sha256Ed25519);
}

fn frozen(suite: Suite) -> Set {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/register/frozen");
    let file = folder.join(format!("{}.register", suite.id()));
    if std::env::var_os("NEARZERO_BLESS").is_some() && !file.exists() {
        fs::create_dir_all(&folder).unwrap();
        fs::write(&file, bundle::write(&vectors()[0].1(suite).set)).unwrap();
    }
    let bytes = fs::read(&file).unwrap();
    let (set, found) = bundle::read(&bytes).unwrap();
    assert!(found.whole && set.unread.is_empty());
    assert_eq!(bundle::write(&set), bytes);
    set
}

/// A file of version 1, made once and never made again, is read and judged as on the day it was made.
#[test]
fn a_frozen_ledger_of_each_suite_stays_readable() {
    for suite in Suite::ALL {
        let set = frozen(suite);
        let report = judge(&set, Off::NONE);
        assert!(report.entries.iter().all(|entry| entry.judgement.verdict == Verdict::Effective));
        let mut states: Vec<&str> = report.items.iter().map(|item| item.state.code()).collect();
        states.sort_unstable();
        assert_eq!(states, ["closed", "closed", "filed", "submitted"]);
        assert!(report.complete.iter().all(|last| last.agrees) && report.complete.len() == 1);
        assert_eq!(report.unsealed, 0);
    }
}

#[test]
fn a_file_that_lost_its_end_gives_what_is_whole_and_says_so() {
    let set = vectors()[0].1(Suite::Sha256Ed25519).set;
    let file = bundle::write(&set);
    for end in [file.len() - 1, file.len() - 40, file.len() / 2, file.len() / 3] {
        let (part, found) = bundle::read(&file[..end]).unwrap();
        assert!(!found.whole, "{end}");
        assert!(part.entries.keys().all(|id| set.entries.contains_key(id)));
        let mut whole = part;
        assert!(whole.merge(&set));
        assert_eq!(whole.entries, set.entries);
    }
    assert!(bundle::read(b"").is_none());
    assert!(bundle::read(b"nearzero-register 2 {}").is_none());
}

/// Two files one after the other state two ends; a number is written one way; a key has the form of its suite.
#[test]
fn trailers_agree_and_keys_have_the_form_of_the_suite() {
    let set = vectors()[0].1(Suite::Sha256Ed25519).set;
    let file = bundle::write(&set);
    let with = |line: &str| {
        let (read, found) = bundle::read(&[file.as_slice(), line.as_bytes(), b"\n"].concat()).unwrap();
        (found.whole, read.unread.len())
    };
    let text = String::from_utf8(file.clone()).unwrap();
    let trailer = text.lines().last().unwrap();
    assert_eq!(with(""), (true, 0));
    assert_eq!(with(trailer), (true, 0));
    assert_eq!(with(&trailer.replacen("T ", "T 0", 1)), (true, 1));
    let other = format!("T 0 {}", "0".repeat(64));
    assert_eq!(with(&other), (false, 0));
    assert_eq!(with(&format!("{other}\n{trailer}")), (false, 0));
    let roster = |public: String| with(&format!("R {public}:{} {{}}", "0".repeat(128))).1;
    assert_eq!((roster("0".repeat(64)), roster(format!("04{}", "0".repeat(128)))), (0, 1));
}

/// Much that is worth nothing: it is kept, told, and moves no other verdict.
#[test]
fn junk_is_kept_and_moves_nothing() {
    let set = vectors()[0].1(Suite::Sha256Ed25519).set;
    let (mut file, nested) = (bundle::write(&set), format!("{}1{}", "[".repeat(30_000), "]".repeat(30_000)));
    let before = judge(&set, Off::NONE);
    let head = format!("E {} ", "07".repeat(64));
    for number in 0..2_000 {
        file.extend(format!("{head}{{\"v\":{number}}}\nnoise {number}\n").into_bytes());
    }
    file.extend(
        format!("{head}{nested}\nR - {nested}\n{head}\nE 00 {{}}\n{}\n", "x".repeat((1 << 20) + 1))
            .into_bytes(),
    );
    let (read, found) = bundle::read(&file).unwrap();
    assert_eq!((found.long, found.whole, read.unread.len()), (1, false, 2_002));
    assert_eq!((read.entries.len(), read.rosters.len()), (set.entries.len() + 2_001, set.rosters.len() + 1));
    let after = judge(&read, Off::NONE);
    for entry in &before.entries {
        let now = after.entries.iter().find(|other| other.id == entry.id).unwrap();
        assert_eq!(now.judgement, entry.judgement);
    }
    assert_eq!(bundle::read(&bundle::write(&read)).unwrap().0, read);
}
