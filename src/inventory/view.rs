//! What the page shows of an inventory: totals, classes and one window of rows. Nothing is rounded, nothing missing is 0.

#[cfg(feature = "audit")]
use super::annex::Annex;
use super::assess::{Assessment, Line};
#[cfg(feature = "audit")]
use super::breakdown::{Breakdown, breakdown};
use super::document::{Entity, Example, Inventory, Settings};
use super::guideline::{GuidelineView, applicable};
#[cfg(feature = "audit")]
use super::record::{Fixed, Record, fixed};
use super::row::StreamRow;
use super::running::{Running, sector};
#[cfg(feature = "audit")]
use super::sending::{Sending, sending};
#[cfg(not(target_arch = "wasm32"))]
use super::stream::Stream;
use super::total::{CO2, Measure, Total};
use crate::json::{Raw, Read, Write};
use crate::library::{Library, Sector};
use crate::notice::Notice;
use crate::period::Period;
use crate::provenance::NumberId;

/// Which rows are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// first row
    pub from: usize,
    /// how many; no more than 500 are answered at once
    pub count: usize,
    /// also every gas, facility, month and intensity
    #[cfg(feature = "audit")]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub breakdown: bool,
    /// also this stream as it is saved: every dated amount, meter, batch and stock balance
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stream: Option<String>,
    /// also versions, findings, corrections, the bridge between accounts, the base year
    #[cfg(feature = "audit")]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub record: bool,
    /// also what is asked before the figures are sent on; while a reason lacks, the answer is a failure
    #[cfg(feature = "audit")]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sending: bool,
    /// also what a report ends with: methods, rows of the library, evidence, every line written out
    #[cfg(feature = "audit")]
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub annex: bool,
}

/// The view.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct InventoryView {
    /// title of the document
    pub title: String,
    /// set on examples
    pub example: Option<Example>,
    /// reporting entity
    pub entity: Entity,
    /// reporting period
    pub period: Period,
    /// choices that change totals
    pub settings: Settings,
    /// the generation of the sector's guideline that applies, and whether its text was read
    pub guideline: Option<GuidelineView>,
    /// `total/with_energy` and `total/without_energy`
    pub totals: Vec<TotalView>,
    /// classes in the sector's order
    pub classes: Vec<ClassView>,
    /// gas by gas, by facility and month, per tonne of product; only where it is asked for
    #[cfg(feature = "audit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breakdown: Option<Breakdown>,
    /// who answered, versions, findings and what they changed; only where it is asked for
    #[cfg(feature = "audit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<Record>,
    /// reasons that lack and reasons given; only where it is asked for
    #[cfg(feature = "audit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sending: Option<Sending>,
    /// methods, rows of the library, evidence; only where it is asked for
    #[cfg(feature = "audit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annex: Option<Annex>,
    /// the last version, where there is one
    #[cfg(feature = "audit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed: Option<Fixed>,
    /// number of rows in all
    pub row_count: usize,
    /// number of streams
    pub stream_count: usize,
    /// the stream asked for; none where there is none of that id
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<Box<Stream>>"))]
    pub stream: Option<Raw>,
    /// the rows asked for
    pub rows: Vec<Row>,
    /// the entry that undo would take back
    pub undoable: Option<u32>,
    /// the entry that redo would do again
    pub redoable: Option<u32>,
}

/// A sum of lines.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct TotalView {
    /// number id
    pub id: NumberId,
    /// sum of the lines that have a value; none where none has
    pub value: Option<f64>,
    /// unit
    pub unit: String,
    /// whether it is whole and may be reported
    pub status: TotalStatus,
    /// lines without a value
    pub missing: usize,
}

/// Whether a number is whole and may be reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TotalStatus {
    /// every part has a value
    Complete,
    /// the sum of what is there
    Partial,
    /// shown, but must not be reported 不得上报
    Withheld,
    /// there is no value
    Missing,
}

/// A class of sources.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ClassView {
    /// class id
    pub class: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// its total
    pub total: TotalView,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Row {
    /// head of a class
    Class {
        /// class id
        class: String,
    },
    /// the line of a balance
    Source {
        /// source id
        id: String,
        /// class id
        class: String,
        /// name
        name: String,
        /// method id
        method: String,
        /// its result
        result: TotalView,
    },
    /// a stream
    Stream(Box<StreamRow>),
}

/// The most rows answered at once.
pub const MOST_ROWS_AT_ONCE: usize = 500;

/// The view of an assessed document.
pub fn view(assessment: &Assessment<'_>, window: &Window) -> InventoryView {
    let document = assessment.document;
    let plan = plan(assessment);
    InventoryView {
        title: document.title.clone(),
        example: document.example.clone(),
        entity: document.entity.clone(),
        period: document.period,
        settings: document.settings.clone(),
        guideline: assessment.sector.and_then(|sector| applicable(sector, document)),
        totals: totals(assessment),
        classes: class_totals(assessment).collect(),
        #[cfg(feature = "audit")]
        breakdown: window.breakdown.then(|| breakdown(assessment)),
        #[cfg(feature = "audit")]
        record: None,
        #[cfg(feature = "audit")]
        sending: window.sending.then(|| sending(&assessment.notices)),
        #[cfg(feature = "audit")]
        annex: None,
        #[cfg(feature = "audit")]
        fixed: fixed(document),
        row_count: plan.len(),
        stream_count: document.streams.len(),
        stream: window
            .stream
            .as_ref()
            .and_then(|id| document.streams.iter().find(|stream| stream.id == *id))
            .map(|stream| Raw::of(stream)),
        rows: plan
            .iter()
            .skip(window.from)
            .take(window.count.min(MOST_ROWS_AT_ONCE))
            .map(|planned| row(assessment, planned))
            .collect(),
        undoable: document.journal.undoable(),
        redoable: document.journal.redoable(),
    }
}

/// The two totals.
pub fn totals(assessment: &Assessment<'_>) -> Vec<TotalView> {
    vec![
        total_view("total/with_energy".into(), assessment.with_energy(CO2), CO2),
        total_view("total/without_energy".into(), assessment.without_energy(CO2), CO2),
    ]
}

/// The numbers that are compared before and after an edit: the two totals, then every class. Read from sums that are kept, not from lines.
pub fn headlines(running: &Running, document: &Inventory, library: &Library) -> Vec<TotalView> {
    let total =
        |id: &str, energy| total_view(id.to_owned(), running.headline(document, library, CO2, energy), CO2);
    let classes = classes_of(sector(document, library), document).map(|(class, ..)| {
        let total = running.total(document, CO2, |source| source.class == class);
        total_view(format!("class/{class}"), total, CO2)
    });
    [total("total/with_energy", true), total("total/without_energy", false)]
        .into_iter()
        .chain(classes)
        .collect()
}

/// The total of every class.
pub fn class_totals<'a>(assessment: &'a Assessment<'_>) -> impl Iterator<Item = ClassView> + 'a {
    classes(assessment).map(|(class, zh, en)| ClassView {
        class: class.to_owned(),
        zh: zh.to_owned(),
        en: en.to_owned(),
        total: total_view(format!("class/{class}"), assessment.class(class, CO2), CO2),
    })
}

/// A row before it is filled.
enum Planned<'a, 'd> {
    Class(&'a str),
    Source(&'a Line<'d>),
    Stream(&'a Line<'d>, usize, usize),
}

fn plan<'a, 'd>(assessment: &'a Assessment<'d>) -> Vec<Planned<'a, 'd>> {
    let mut rows = Vec::new();
    let mut ordinal = 0;
    for (class, ..) in classes(assessment) {
        rows.push(Planned::Class(class));
        for line in assessment.lines.iter().filter(|line| line.source.class == class) {
            if line.is_balance() {
                rows.push(Planned::Source(line));
            }
            for stream in &line.streams {
                ordinal += 1;
                rows.push(Planned::Stream(line, *stream, ordinal));
            }
        }
    }
    rows
}

/// Classes that the document has sources of: the sector's in its order, then what only the document names.
pub(super) fn classes<'a>(
    assessment: &'a Assessment<'_>,
) -> impl Iterator<Item = (&'a str, &'a str, &'a str)> {
    classes_of(assessment.sector, assessment.document)
}

fn classes_of<'a>(
    sector: Option<&'a Sector>,
    document: &'a Inventory,
) -> impl Iterator<Item = (&'a str, &'a str, &'a str)> {
    let known = sector.map_or(&[][..], |sector| &sector.classes);
    let strange = document.sources.iter().map(|source| source.class.as_str());
    let mut seen: Vec<&str> = Vec::new();
    let strange: Vec<&str> = strange
        .filter(|class| {
            let new = !known.iter().any(|k| k.id == *class) && !seen.contains(class);
            seen.push(class);
            new
        })
        .collect();
    let used = |class: &str| document.sources.iter().any(|source| source.class == class);
    let known = known.iter().filter(move |class| used(&class.id));
    let known = known.map(|class| (class.id.as_str(), class.zh.as_str(), class.en.as_str()));
    known.chain(strange.into_iter().map(|class| (class, class, class)))
}

fn row(assessment: &Assessment<'_>, planned: &Planned<'_, '_>) -> Row {
    match planned {
        Planned::Class(class) => Row::Class { class: (*class).to_owned() },
        Planned::Source(line) => Row::Source {
            id: line.id.to_owned(),
            class: line.source.class.clone(),
            name: line.source.name.clone(),
            method: line.source.method.clone(),
            result: line_view(line),
        },
        Planned::Stream(line, index, ordinal) => match assessment.document.streams.get(*index) {
            Some(stream) => Row::Stream(Box::new(StreamRow::of(line, stream, *ordinal))),
            None => Row::Class { class: line.source.class.clone() },
        },
    }
}

/// The result of a line: its CO2, or the first of its gases where it has none.
pub(super) fn line_view(line: &Line<'_>) -> TotalView {
    let measure = line.masses.main();
    total_view(
        format!("line/{}/{}", line.id, measure.id()),
        Total::of(std::iter::once(line), measure),
        measure,
    )
}

pub(super) fn total_view(id: String, total: Total, measure: Measure) -> TotalView {
    let status = match total {
        Total { present: 0, missing: 0, .. } => TotalStatus::Complete,
        Total { present: 0, .. } => TotalStatus::Missing,
        Total { withheld: 1.., .. } => TotalStatus::Withheld,
        Total { missing: 1.., .. } => TotalStatus::Partial,
        _ => TotalStatus::Complete,
    };
    let value = (total.present > 0).then(|| total.sum.tonnes());
    TotalView { id: NumberId(id), value, unit: measure.unit().to_owned(), status, missing: total.missing }
}

/// Notices that the rows themselves already show: which default, how far checked.
pub fn is_shown_in_row(notice: &Notice) -> bool {
    use crate::notice::Code;
    matches!(notice.code, Code::DefaultUsed | Code::FactorUnchecked)
}
