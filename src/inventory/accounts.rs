//! One year by three hands 统计口径、核算口径、核查口径: the total of each, and the bridge between them, whose lines add up to the difference to the unit of the exact sum.
//!
//! By statistics: the imported forms' figures in the place of the activity data that they answer to. By account: the first version, else what stands. By verification: the verified version.

use super::assess::{Assessment, assess};
use super::contribution::fields;
use super::document::Inventory;
use super::forms::{FormMatch, StatisticsForm};
use super::past::measure;
use super::record::change;
use super::review::{Version, VersionKind};
use super::stream::Activity;
use super::total::Total;
use crate::json::Write;
use crate::library::Library;
use crate::quantity::{Exact, Written};

/// The totals of one year and what lies between them.
#[derive(Clone, Debug, Default, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Accounts {
    /// the totals that there are, in the order of the bridge
    pub totals: Vec<AccountTotal>,
    /// the bridge: each line leads from one total towards the next
    pub bridge: Vec<BridgeLine>,
}

/// Whose total it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AccountBasis {
    /// by the statistics forms
    Statistics,
    /// by the enterprise's account
    Accounting,
    /// by the verifier
    Verification,
}

/// The total with electricity and heat by one of them.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct AccountTotal {
    /// whose
    pub basis: AccountBasis,
    /// the version that it was taken from; empty where it is what stands
    pub version: String,
    /// its value
    pub value: f64,
    /// lines without a value
    pub missing: usize,
    /// unit
    pub unit: String,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct BridgeLine {
    /// the total that it leads to
    pub to: AccountBasis,
    /// what makes the difference
    pub why: BridgeReason,
    /// a figure of a form, or the id of a finding
    pub name: String,
    /// the streams whose activity data differ
    pub streams: Vec<String>,
    /// what it adds, or takes off
    pub change: f64,
    /// the reason given for it
    pub reason: String,
    /// unit
    pub unit: String,
}

/// What makes a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BridgeReason {
    /// the form has another amount than the activity data
    Amount,
    /// corrected after a finding of the verifier
    Finding,
    /// corrected for another reason
    Correction,
    /// edited since the version was fixed
    LaterEdits,
}

/// A line before it is written.
type Step = (BridgeReason, String, Vec<String>, Exact, String);

/// The totals and the bridge; `totals` are those after the entries that versions and findings name.
pub fn accounts(assessment: &Assessment<'_>, library: &Library, totals: &[(u32, Total)]) -> Accounts {
    let document = assessment.document;
    let stands = assessment.with_energy(measure(document));
    let of = |kind| {
        let version = document.versions.iter().rev().find(|version| version.kind == kind)?;
        let (_, total) = totals.iter().find(|(at, _)| Some(*at) == version.entry)?;
        Some((version, *total))
    };
    let (first, verified) = (of(VersionKind::First), of(VersionKind::Verified));
    let accounting = first.map_or(stands, |(_, total)| total);
    let mut out = Accounts::default();
    let mut put = |basis, version: Option<&Version>, total: Total| {
        out.totals.push(AccountTotal {
            basis,
            version: version.map(|version| version.id.clone()).unwrap_or_default(),
            value: total.sum.tonnes(),
            missing: total.missing,
            unit: measure(document).unit().to_owned(),
        });
    };
    let (statistics, amounts) = by_statistics(assessment, library, stands);
    if let Some(total) = statistics {
        put(AccountBasis::Statistics, None, total);
    }
    put(AccountBasis::Accounting, first.map(|(version, _)| version), accounting);
    if let Some((version, total)) = verified {
        put(AccountBasis::Verification, Some(version), total);
    }
    let mut steps: Vec<(AccountBasis, Step)> =
        amounts.into_iter().map(|step| (AccountBasis::Accounting, step)).collect();
    let later = accounting.sum - stands.sum;
    if statistics.is_some() && later != Exact::ZERO {
        // The forms stand beside today's figures; what was edited since the first version lies between.
        let step = (BridgeReason::LaterEdits, String::new(), Vec::new(), later, String::new());
        steps.push((AccountBasis::Accounting, step));
    }
    if let Some((version, total)) = verified {
        let lines = by_finding(document, totals, total.sum - accounting.sum, first.map(|(v, _)| v), version);
        steps.extend(lines.into_iter().map(|step| (AccountBasis::Verification, step)));
    }
    out.bridge = steps
        .into_iter()
        .map(|(to, (why, name, streams, change, reason))| BridgeLine {
            to,
            why,
            name,
            streams,
            change: change.tonnes(),
            reason,
            unit: measure(document).unit().to_owned(),
        })
        .collect();
    out
}

/// The total with every matched figure of the forms in its place, and what each makes; they lead back to what stands.
fn by_statistics(
    assessment: &Assessment<'_>,
    library: &Library,
    stands: Total,
) -> (Option<Total>, Vec<Step>) {
    let document = assessment.document;
    let mut then = document.clone();
    let mut before = stands;
    let mut steps = Vec::new();
    let mut any = false;
    for form in &document.forms {
        for one in &form.matches {
            if !put_in(&mut then, assessment, form, one) {
                continue;
            }
            any = true;
            let now = assess(&then, library).with_energy(measure(document));
            let name = form.rows.iter().find(|row| row.code == one.code).map_or("", |row| row.name.as_str());
            steps.push((
                BridgeReason::Amount,
                format!("{} {name} {}", form.form, one.figure),
                one.streams.clone(),
                before.sum - now.sum,
                one.reason.clone(),
            ));
            before = now;
        }
    }
    (any.then_some(before), steps)
}

/// Puts a figure of a form in the place of its streams' amounts, in the shares that these have; false where it cannot be read so.
fn put_in(then: &mut Inventory, assessment: &Assessment<'_>, form: &StatisticsForm, one: &FormMatch) -> bool {
    let mut amounts = Vec::new();
    for id in &one.streams {
        let Some(at) = assessment.document.stream_index(id) else { return false };
        let stream = assessment.document.streams.get(at);
        let field = assessment
            .line_of(at)
            .zip(stream)
            .and_then(|(line, stream)| fields(line, stream).into_iter().next());
        let Some(datum) = field.and_then(|field| field.datum.as_ref()) else { return false };
        amounts.push((at, datum.clone()));
    }
    let whole: f64 = amounts.iter().map(|(_, datum)| datum.value()).sum();
    let Some((figure, dimension)) = amounts
        .first()
        .map(|(_, datum)| datum.dimension())
        .and_then(|dimension| Some((form.figure(one)?.read(&[dimension], "").ok()?.0.value, dimension)))
    else {
        return false;
    };
    if whole <= 0.0 && amounts.len() > 1 {
        return false;
    }
    for (at, datum) in &amounts {
        let share = if amounts.len() > 1 { figure * datum.value() / whole } else { figure };
        let Some(stream) = then.streams.get_mut(*at) else { return false };
        stream.balances.clear();
        let amount = Some(Written::new(share.to_string(), dimension.canonical_unit()));
        let period = assessment.document.period;
        stream.activity = vec![Activity {
            period,
            amount,
            meter: None,
            cumulative: false,
            standstill: false,
            fill: None,
            evidence: String::new(),
        }];
    }
    true
}

/// What each finding changed between the two versions, and what else did.
fn by_finding(
    document: &Inventory,
    totals: &[(u32, Total)],
    whole: Exact,
    first: Option<&Version>,
    verified: &Version,
) -> Vec<Step> {
    let (from, to) = (first.and_then(|v| v.entry).unwrap_or(0), verified.entry.unwrap_or(0));
    let mut rest = whole;
    let mut steps = Vec::new();
    let mut taken: Vec<u32> = Vec::new();
    for finding in &document.findings {
        let between =
            finding.entries.iter().all(|entry| *entry > from && *entry <= to && !taken.contains(entry));
        let Some(change) = change(finding, totals).filter(|_| between) else { continue };
        taken.extend(&finding.entries);
        rest = rest - change;
        steps.push((BridgeReason::Finding, finding.id.clone(), Vec::new(), change, finding.text.clone()));
    }
    if rest != Exact::ZERO {
        steps.push((BridgeReason::Correction, String::new(), Vec::new(), rest, String::new()));
    }
    steps
}
