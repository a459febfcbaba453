//! The contract of `rectification/policies/*.toml`: what is asked of the items of one class of source, and by what right.

use super::basis::{self, Basis};
use super::cells::one_of;
use super::fault::Faults;
use super::files::DataFile;
use super::tables::{self, Id, place};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is asked.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    pub id: Id,
    pub zh: String,
    pub en: String,
    pub path: Path,
    pub plan: bool,
    pub sweep: bool,
    pub five: Five,
    pub evidence: u8,
    pub inspectors: u8,
    pub approvals: Vec<Approval>,
    pub notice_days: u8,
    pub strict_time: bool,
    pub separation: Separation,
    pub late_objection: LateObjection,
    pub paper: Vec<Id>,
    pub cadence: Cadence,
    pub lamps: Lamps,
    pub basis: Vec<Basis>,
}

/// Every step signed, or one signature over a batch.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Path {
    Full,
    Light,
}

/// Whether the five assurances 五落实 must be in the plan.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Five {
    Always,
    Major,
    Never,
}

/// Who must be another than who did the work.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Separation {
    Person,
    Org,
}

/// What an objection after the seal does.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LateObjection {
    Flag,
    Hold,
}

/// How often progress is asked for 调度.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cadence {
    Week,
    Fortnight,
    Month,
    Quarter,
}

/// Persons who approve; an empty organisation is any.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    pub org: String,
    pub count: u8,
}

/// When a lamp turns yellow (days before the deadline) and red (days after it).
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lamps {
    pub yellow: u16,
    pub red: u16,
}

const FIELDS: [&str; 14] = [
    "path",
    "plan",
    "sweep",
    "five",
    "evidence",
    "inspectors",
    "approvals",
    "notice_days",
    "strict_time",
    "separation",
    "late_objection",
    "paper",
    "cadence",
    "lamps",
];
/// Acts that may be recorded from a signed paper.
const PAPER: [&str; 4] = ["adjudicate", "approve", "assign", "extend_grant"];

/// Reads and checks one policy.
pub fn read(file: &DataFile, sources: &BTreeSet<String>, faults: &mut Faults) -> Option<Policy> {
    let policy = tables::read::<Policy>(file, faults)?;
    let at = place(file, &policy.id);
    if file.path != format!("data/rectification/policies/{}.toml", policy.id.get_ref()) {
        faults.add(&at, format!("the policy `{}`", policy.id.get_ref()), "name the file after its id");
    }
    let quorum: u8 = policy.approvals.iter().map(|place| place.count).fold(0, u8::saturating_add);
    let light = policy.path == Path::Light;
    if light && (policy.notice_days > 0 || quorum > 0) {
        faults.add(&at, "a light path with notice or joint review", "one signature over a batch has neither");
    }
    if !light && quorum == 0 {
        faults.add(&at, "a full chain without joint review", "say who approves");
    }
    if policy.inspectors == 0 || policy.approvals.iter().any(|place| place.count == 0) {
        faults.add(&at, "a count of nobody", "1 or more");
    }
    if !policy.approvals.is_sorted_by(|one, next| one.org < next.org) {
        faults.add(&at, "approvals out of order", "sort them by organisation, each once");
    }
    for act in &policy.paper {
        one_of("act", act.get_ref(), &PAPER, &place(file, act), faults);
    }
    basis::check(&policy.basis, &FIELDS, &at, (file, sources), faults);
    Some(policy)
}
