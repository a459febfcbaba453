//! What a report ends with: methods, rows of the library, evidence, every line written out. A total whose factors nobody can find is no report.

use super::assess::{Assessment, Counts, Line};
use super::derivation::{DerivationStep, LibraryOrigin, datum_name, library_origin, line_text};
use super::published::{self, ReadingOrigin};
use super::stream::{Document, Stream};
use super::total::Measure;
use super::view::{TotalView, line_view};
use crate::json::Write;
use crate::library::published::PublishedNumber;
use crate::library::{EvidenceKind, Library};
use crate::method::prepare::OriginKind;
use crate::provenance::NumberId;

/// Lines beyond are counted and left to `nearzero export`.
const MOST_LINES: usize = 200;

/// What `annex` of a window answers.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Annex {
    /// methods in use, in the order of the lines
    pub methods: Vec<MethodUsed>,
    /// rows of the library in use, each once, with the streams that take it
    pub factors: Vec<FactorUsed>,
    /// published numbers that are no inputs: constants of the equations, steam tables, GWP of the totals
    pub published: Vec<PublishedNumber>,
    /// readings 口径 that filled inputs which nobody gave, each once
    pub readings: Vec<ReadingOrigin>,
    /// evidence, stream by stream
    pub evidence: Vec<EvidenceOf>,
    /// the sector's list of evidence, and which streams name each kind
    pub kinds: Vec<KindAtHand>,
    /// lines written out
    pub lines: Vec<LineWritten>,
    /// lines that are not
    pub left_out: usize,
}

/// A method in use.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct MethodUsed {
    /// method id
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// equation in symbols
    pub equation: String,
    /// clause of the equation, in Chinese
    pub clause_zh: String,
    /// the same in English
    pub clause_en: String,
    /// number of lines
    pub lines: usize,
}

/// A row of the library in use.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct FactorUsed {
    /// name of the input in Chinese
    pub zh: String,
    /// the same in English
    pub en: String,
    /// the row, and how it was found
    pub library: LibraryOrigin,
    /// names of the streams that take it
    pub streams: Vec<String>,
}

/// The evidence of one stream 佐证材料.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct EvidenceOf {
    /// stream id
    pub stream: String,
    /// its name
    pub name: String,
    /// in words, as entered
    pub text: String,
    /// note, as entered
    pub note: String,
    /// true for assumptions
    pub assumed: bool,
    /// pieces at hand, each with the kind of the sector's list
    pub documents: Vec<Piece>,
    /// what a verifier wants to see of such a stream, in Chinese
    pub expected_zh: String,
    /// the same in English
    pub expected_en: String,
}

/// A piece of evidence at hand.
#[derive(Clone, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Piece {
    /// its kind in Chinese; as entered where the list does not have it
    pub zh: String,
    /// the same in English
    pub en: String,
    /// number or name of the piece
    pub number: String,
}

/// A kind of evidence, and who names it.
#[derive(Clone, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct KindAtHand {
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// how many pieces streams name
    pub pieces: usize,
}

/// One line with its equation filled in.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct LineWritten {
    /// number id of its result
    pub id: NumberId,
    /// name
    pub name: String,
    /// method id
    pub method: String,
    /// false where no total holds it
    pub counted: bool,
    /// its result
    pub result: TotalView,
    /// intermediate results in order
    pub steps: Vec<DerivationStep>,
}

/// Everything that a report ends with.
pub fn annex(assessment: &Assessment<'_>, library: &Library) -> Annex {
    let lines = &assessment.lines;
    Annex {
        methods: methods(lines),
        factors: factors(assessment, library),
        published: published::of_lines(
            assessment,
            &counted(assessment).collect::<Vec<_>>(),
            Measure::Co2e,
            library,
        ),
        readings: readings(assessment),
        evidence: assessment.document.streams.iter().map(|stream| evidence(assessment, stream)).collect(),
        kinds: kinds(assessment),
        lines: lines.iter().take(MOST_LINES).map(|line| written(assessment, line)).collect(),
        left_out: lines.len().saturating_sub(MOST_LINES),
    }
}

fn counted<'a, 'd>(assessment: &'a Assessment<'d>) -> impl Iterator<Item = &'a Line<'d>> {
    assessment.lines.iter().filter(|line| line.counts == Counts::Counted)
}

fn readings(assessment: &Assessment<'_>) -> Vec<ReadingOrigin> {
    let mut all: Vec<ReadingOrigin> = Vec::new();
    for line in counted(assessment) {
        for origin in &line.prepared().origins {
            let reading = published::reading(line, &origin.place, origin.input, published::row(origin));
            all.extend(reading.filter(|one| !all.contains(one)));
        }
    }
    all
}

fn methods(lines: &[Line<'_>]) -> Vec<MethodUsed> {
    let mut all: Vec<MethodUsed> = Vec::new();
    for line in lines {
        let method = line.method;
        match all.iter_mut().find(|one| one.id == method.id) {
            Some(one) => one.lines += 1,
            None => all.push(MethodUsed {
                id: method.id.to_owned(),
                zh: method.zh.to_owned(),
                en: method.en.to_owned(),
                equation: method.equation.to_owned(),
                clause_zh: method.clause_zh.to_owned(),
                clause_en: method.clause_en.to_owned(),
                lines: 1,
            }),
        }
    }
    all
}

fn factors(assessment: &Assessment<'_>, library: &Library) -> Vec<FactorUsed> {
    let mut all: Vec<FactorUsed> = Vec::new();
    for line in counted(assessment) {
        for origin in &line.prepared().origins {
            let OriginKind::Library(factor, matched) = &origin.kind else { continue };
            let found = library_origin(library, factor, matched);
            let place = origin.place.strip_prefix("streams/").and_then(|rest| rest.split('/').next());
            let document = assessment.document;
            let stream = place.and_then(|id| document.streams.get(document.stream_index(id)?));
            let stream = stream.map(|one| one.name.clone());
            let name = stream.unwrap_or_else(|| line.source.name.clone());
            let (_, input) = datum_name(origin);
            match all.iter_mut().find(|one| one.library == found && one.zh == input.zh) {
                // The rows of one stream come one after the other.
                Some(one) if one.streams.last() == Some(&name) => {}
                Some(one) => one.streams.push(name),
                None => {
                    all.push(FactorUsed { zh: input.zh, en: input.en, library: found, streams: vec![name] })
                }
            }
        }
    }
    all
}

fn evidence(assessment: &Assessment<'_>, stream: &Stream) -> EvidenceOf {
    let sector = assessment.sector;
    let kinds: &[EvidenceKind] = sector.map_or(&[], |sector| &sector.evidence);
    let expected = stream.expected.as_deref().unwrap_or(&stream.id);
    let expected = sector.and_then(|sector| sector.streams.iter().find(|one| one.id == expected));
    let piece = |one: &Document| {
        let kind = kinds.iter().find(|kind| kind.id == one.evidence);
        Piece {
            zh: kind.map_or(&one.evidence, |kind| &kind.zh).clone(),
            en: kind.map_or(&one.evidence, |kind| &kind.en).clone(),
            number: one.number.clone(),
        }
    };
    EvidenceOf {
        stream: stream.id.clone(),
        name: stream.name.clone(),
        text: stream.evidence.clone(),
        note: stream.note.clone(),
        assumed: stream.assumed,
        documents: stream.documents.iter().map(piece).collect(),
        expected_zh: expected.map(|one| one.evidence_zh.clone()).unwrap_or_default(),
        expected_en: expected.map(|one| one.evidence_en.clone()).unwrap_or_default(),
    }
}

fn kinds(assessment: &Assessment<'_>) -> Vec<KindAtHand> {
    let kinds: &[EvidenceKind] = assessment.sector.map_or(&[], |sector| &sector.evidence);
    let documents = || assessment.document.streams.iter().flat_map(|stream| &stream.documents);
    let of = |kind: &EvidenceKind| KindAtHand {
        zh: kind.zh.clone(),
        en: kind.en.clone(),
        pieces: documents().filter(|one| one.evidence == kind.id).count(),
    };
    kinds.iter().map(of).collect()
}

fn written(assessment: &Assessment<'_>, line: &Line<'_>) -> LineWritten {
    let (name, steps) = line_text(assessment.document, line);
    LineWritten {
        id: NumberId(format!("line/{}/{}", line.id, line.masses.main().id())),
        name,
        method: line.method.id.to_owned(),
        counted: line.counts == Counts::Counted,
        result: line_view(line),
        steps,
    }
}
