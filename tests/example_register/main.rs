//! The example register: how it is made, that the file in `data/examples` is what this makes, and that what is wrong in it is caught.
//!
//! Constructed: items are retold from public lists, people and firms are invented, the private keys are fixed and stand in `desk.rs`.
//! `NEARZERO_BLESS=1 cargo test --test example_register` writes the file.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests may panic")]

mod bases;
mod desk;
mod inspections;
mod others;
mod plot;
mod teller;

use nearzero::rectification::bundle;
use nearzero::rectification::judge::{Report, judge};
use nearzero::rectification::rule::Off;
use nearzero::rectification::set::Set;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use teller::Common;

const FILE: &str = "data/examples/park.register";

const COMMON: &[(&str, Common)] = &[
    (
        "01-12",
        Common::Checklist(
            "安全生产十五条对照检查",
            &["党委领导责任", "部门监管责任", "企业主要负责人责任", "隐患排查整治"],
        ),
    ),
    (
        "05-15",
        Common::Letter(
            "交办函",
            "示办〔2026〕12号",
            "各责任单位",
            "央督察第三轮反馈问题清单，请于30个工作日内报送整改方案",
        ),
    ),
    ("06-22", Common::Seal),
    ("06-29", Common::Seal),
    ("07-03", Common::Seal),
    ("07-10", Common::Seal),
    ("07-14", Common::Seal),
    ("07-27", Common::Seal),
    ("08-31", Common::Seal),
    (
        "09-24",
        Common::Batch(&[
            "安全-26-111",
            "安全-26-112",
            "安全-26-113",
            "安全-26-114",
            "安全-26-115",
            "安全-26-116",
            "诉求-26-001",
            "自查-26-001",
        ]),
    ),
    ("09-30", Common::Seal),
    ("10-10", Common::Handover("closer", "closer2", &["长江-26-003"], "秦岚调离，所办事项移交陈致远")),
    ("10-10", Common::Issue),
    ("10-30", Common::Seal),
    ("11-16", Common::Seal),
    (
        "11-20",
        Common::Letter("通报", "示通〔2026〕5号", "各责任单位", "10月调度情况：两项任务滞后，点名通报"),
    ),
    ("11-23", Common::Seal),
];

fn made() -> Set {
    let plots: Vec<_> =
        inspections::PLOTS.iter().chain(others::PLOTS).map(|plot| plot::Plot { ..*plot }).collect();
    teller::told(&plots, COMMON).set
}

/// Bodies of entries by id.
fn bodies(set: &Set) -> BTreeMap<[u8; 32], Value> {
    set.entries.iter().map(|(id, entry)| (*id, serde_json::from_slice(&entry.text).unwrap())).collect()
}

/// What was not taken, as item number, kind, verdict and reason.
fn refused(set: &Set, report: &Report) -> BTreeSet<String> {
    let bodies = bodies(set);
    let wrong = report.entries.iter().filter(|entry| entry.judgement.verdict.code() != "effective");
    wrong
        .map(|entry| {
            let number = entry.item.map_or("-", |item| bodies[&item]["body"]["number"].as_str().unwrap());
            let kind = entry.kind.map_or("-", |kind| kind.row().name);
            let why = &entry.judgement;
            format!("{number} {kind} {} {}", why.verdict.code(), why.reason.unwrap_or("-"))
        })
        .collect()
}

#[test]
fn the_file_is_what_is_made_here_byte_for_byte() {
    let bytes = bundle::write(&made());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if std::env::var_os("NEARZERO_BLESS").is_some() {
        fs::write(&path, &bytes).unwrap();
    }
    assert!(fs::read(path).unwrap() == bytes, "{FILE} is not what this test makes");
}

#[test]
fn what_is_wrong_on_purpose_is_caught_and_nothing_else() {
    let set = made();
    let report = judge(&set, Off::NONE);
    let expected = [
        "长江-26-003 notice_post guard-failed notice-short",
        "长江-26-003 sign_off not-entitled -",
        "省督-3-021 approve not-entitled -",
        "省督-3-040 submit guard-failed sweep",
        "安全-26-103 submit guard-failed permanent",
        "安全-26-104 inspect guard-failed org",
    ];
    assert_eq!(refused(&set, &report), expected.map(str::to_owned).into());
    assert!(report.rosters.iter().all(|roster| roster.verdict.code() == "effective"));

    // The photographs of one yard handed in for another are named at both.
    let bodies = bodies(&set);
    let reused: BTreeSet<&str> = report
        .items
        .iter()
        .filter(|item| item.flags.iter().any(|flag| flag.code() == "evidence-reused"))
        .map(|item| bodies[&item.item]["body"]["number"].as_str().unwrap())
        .collect();
    assert_eq!(reused, BTreeSet::from(["安全-26-116", "安全-26-121"]));
}

#[test]
fn there_are_items_of_every_source_in_every_state_of_a_quiet_office() {
    let set = made();
    let report = judge(&set, Off::NONE);
    assert!(report.items.len() >= 40, "{}", report.items.len());
    let bodies = bodies(&set);
    let all = |field: &str| -> BTreeSet<String> {
        report
            .items
            .iter()
            .map(|item| bodies[&item.item]["body"][field].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(all("class").len(), 9);
    assert_eq!(all("origin").len(), 5);
    assert_eq!(all("deadlineKind").len(), 4);
    let states: BTreeSet<&str> = report.items.iter().map(|item| item.state.code()).collect();
    let expected = [
        "assigned",
        "closed",
        "contested",
        "filed",
        "in_notice",
        "inspected",
        "merged",
        "rectifying",
        "registered",
        "submitted",
        "unfounded",
    ];
    assert_eq!(states, BTreeSet::from(expected));
    let relations: BTreeSet<&str> = bodies
        .values()
        .filter(|entry| entry["kind"] == "link")
        .map(|entry| entry["body"]["relation"].as_str().unwrap())
        .collect();
    assert_eq!(relations, BTreeSet::from(["duplicate", "merge", "split", "transfer"]));
    let forms: BTreeSet<&str> = bodies
        .values()
        .filter(|entry| entry["kind"] == "letter")
        .map(|entry| entry["body"]["form"].as_str().unwrap())
        .collect();
    assert_eq!(forms.len(), 7, "{forms:?}");
    assert!(set.genesis.name.contains("示例·constructed"));
    assert!(report.items.iter().any(|item| item.round == 2));
}
