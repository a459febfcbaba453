//! The record of an inventory: who answered for it, its versions, the verifier's findings with what each changed, corrections, the base year.

use super::accounts::{Accounts, accounts};
use super::assess::Assessment;
use super::corrections::{Correction, corrections};
use super::document::{Entity, Inventory};
use super::past::{entities_after, mass_after, measure, totals_after};
use super::review::{BaseYear, Frozen, Nonconformity, QualityPlan, Version, VersionKind};
use super::total::Total;
use crate::json::Write;
use crate::library::Library;
use crate::period::Day;
use crate::quantity::{Dimension, Exact, Written};
use std::collections::BTreeSet;

/// What `record` of a window answers.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Record {
    /// the plan that the figures were gathered by
    pub plan: Option<QualityPlan>,
    /// versions, oldest first
    pub versions: Vec<VersionView>,
    /// journal entries since the last version: they belong to the next
    pub since: usize,
    /// findings of the verifier
    pub findings: Vec<FindingView>,
    /// figures whose first value no longer stands
    pub corrections: Vec<Correction>,
    /// the year by statistics, by the enterprise's account and by verification
    pub accounts: Accounts,
    /// the base year
    pub base_year: Option<BaseYearView>,
}

/// A version and its total.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct VersionView {
    /// id
    pub id: String,
    /// which of the chain it is
    pub kind: VersionKind,
    /// the day it was fixed
    pub on: Day,
    /// who fixed it
    pub by: String,
    /// the last journal entry that it holds
    pub entry: u32,
    /// its frozen total with electricity and heat
    pub total: Option<f64>,
    /// against the version before
    pub change: Option<f64>,
    /// unit of both
    pub unit: String,
    /// who answered for it then, with their days 填报人、审核人、负责人
    pub entity: Entity,
    /// totals, classes and lines as they were
    pub figures: Vec<Frozen>,
}

/// The last version, and whether the document still stands as it was fixed.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Fixed {
    /// id
    pub id: String,
    /// which of the chain it is
    pub kind: VersionKind,
    /// the day it was fixed
    pub on: Day,
    /// who fixed it
    pub by: String,
    /// journal entries after the one that fixed it: a correction 更正 once there is one
    pub since: usize,
}

/// The last version of a document; none where it has none.
pub fn fixed(document: &Inventory) -> Option<Fixed> {
    let last = document.versions.last()?;
    // The entry after the last one that it holds is the one that fixed it.
    let fixing = last.entry.unwrap_or_default().saturating_add(1);
    Some(Fixed {
        id: last.id.clone(),
        kind: last.kind,
        on: last.on,
        by: last.by.clone(),
        since: document.journal.entries().iter().filter(|entry| entry.seq > fixing).count(),
    })
}

/// A finding and what its entries changed.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct FindingView {
    /// the finding
    pub finding: Nonconformity,
    /// change of the total with electricity and heat; none while nothing was done about it
    pub change: Option<f64>,
    /// its unit
    pub unit: String,
}

/// The base year, and this year against it.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct BaseYearView {
    /// as entered: the first total and every recalculation
    pub base: BaseYear,
    /// the total after all recalculations
    pub total: Option<f64>,
    /// this year's total less that
    pub change: Option<f64>,
    /// the same in per cent of it
    pub percent: Option<f64>,
    /// unit of total and change
    pub unit: String,
    /// true where the boundary is no longer the one that it was counted in
    pub stale: bool,
}

/// The whole record.
pub fn record(assessment: &Assessment<'_>, library: &Library) -> Record {
    let document = assessment.document;
    let unit = || measure(document).unit().to_owned();
    let ends: BTreeSet<u32> = document.versions.iter().filter_map(|version| version.entry).collect();
    let mut wanted = ends;
    for entry in document.findings.iter().flat_map(|finding| &finding.entries) {
        wanted.insert(*entry);
        wanted.insert(entry.saturating_sub(1));
    }
    let totals = totals_after(document, library, &wanted);
    let findings = document.findings.iter().map(|finding| FindingView {
        change: change(finding, &totals).map(Exact::tonnes),
        finding: finding.clone(),
        unit: unit(),
    });
    let last = document.versions.iter().filter_map(|version| version.entry).max().unwrap_or(0);
    Record {
        plan: document.plan.clone(),
        versions: versions(document),
        since: document.journal.entries().iter().filter(|entry| entry.seq > last).count(),
        findings: findings.collect(),
        corrections: corrections(document),
        accounts: accounts(assessment, library, &totals),
        base_year: base_year(assessment),
    }
}

/// What the entries of a finding changed together.
pub fn change(finding: &Nonconformity, totals: &[(u32, Total)]) -> Option<Exact> {
    let of = |entry: &u32| Some(mass_after(totals, *entry)? - mass_after(totals, entry.checked_sub(1)?)?);
    let changes: Vec<Exact> = finding.entries.iter().map(of).collect::<Option<_>>()?;
    (!changes.is_empty()).then(|| changes.into_iter().sum())
}

fn versions(document: &Inventory) -> Vec<VersionView> {
    let mut before: Option<f64> = None;
    let mut all = Vec::new();
    let fixing = |version: &Version| version.entry.unwrap_or_default().saturating_add(1);
    let wanted = document.versions.iter().map(fixing).collect();
    let entities = entities_after(document, &wanted);
    for version in &document.versions {
        let then = entities.iter().find(|(seq, _)| *seq == fixing(version)).map(|(_, entity)| entity);
        let total = version.total(measure(document));
        all.push(VersionView {
            id: version.id.clone(),
            kind: version.kind,
            on: version.on,
            by: version.by.clone(),
            entry: version.entry.unwrap_or_default(),
            total,
            change: total.zip(before).map(|(now, before)| now - before),
            unit: measure(document).unit().to_owned(),
            entity: then.unwrap_or(&document.entity).clone(),
            figures: version.figures.clone(),
        });
        before = total.or(before);
    }
    all
}

fn tonnes(written: &Written) -> Option<Exact> {
    let takes = [Dimension::CO2E, Dimension::CO2];
    Exact::from_tonnes(written.read(&takes, "").ok()?.0.value)
}

fn base_year(assessment: &Assessment<'_>) -> Option<BaseYearView> {
    let document = assessment.document;
    let base = document.base_year.as_ref()?;
    let changes = base.recalculations.iter().map(|one| tonnes(&one.change));
    let total = [tonnes(&base.total)].into_iter().chain(changes).sum::<Option<Exact>>();
    let now = assessment.with_energy(measure(document));
    let now = (now.present > 0).then_some(now.sum);
    let change = total.zip(now).map(|(base, now)| (now - base).tonnes());
    let total = total.map(Exact::tonnes);
    Some(BaseYearView {
        base: base.clone(),
        total,
        change,
        percent: change.zip(total.filter(|total| *total > 0.0)).map(|(change, total)| change / total * 100.0),
        unit: measure(document).unit().to_owned(),
        stale: base.is_stale(document),
    })
}
