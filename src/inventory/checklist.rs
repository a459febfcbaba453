//! The checklist of sources that an industry has 防漏统: each expected stream is there, is answered "not present" 不涉及, or is still open.

use super::assess::Assessment;
use super::document::Inventory;
use super::stream::Stream;
use crate::json::Write;
use crate::library::{ExpectedStream, Sector, Side};

/// One expected stream and its answer.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Expected {
    /// id of the expected stream in the sector
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// true for what every plant of the sector has
    pub usual: bool,
    /// the answer
    pub answer: ExpectedAnswer,
    /// the streams that answer it
    pub streams: Vec<String>,
    /// why it is not present
    pub reason: String,
    /// what a verifier wants to see, in Chinese
    pub evidence_zh: String,
    /// the same in English
    pub evidence_en: String,
}

/// How an expected stream is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ExpectedAnswer {
    /// the document has it
    Present,
    /// the enterprise says that it has none
    NotPresent,
    /// nobody has answered yet
    Open,
}

/// The checklist of the document's sector, in the sector's order.
pub fn checklist(assessment: &Assessment<'_>) -> Vec<Expected> {
    let Some(sector) = assessment.sector else { return Vec::new() };
    sector.streams.iter().map(|expected| answered(assessment.document, sector, expected)).collect()
}

/// What plants of the sector have, and this document neither has nor denies.
pub(super) fn unanswered<'s>(document: &Inventory, sector: &'s Sector) -> Vec<&'s ExpectedStream> {
    let open = |one: &&ExpectedStream| answered(document, sector, one).answer == ExpectedAnswer::Open;
    sector.streams.iter().filter(open).collect()
}

fn answered(document: &Inventory, sector: &Sector, expected: &ExpectedStream) -> Expected {
    let streams = document.streams.iter().filter(|stream| is_it(document, sector, stream, expected));
    let streams: Vec<String> = streams.map(|stream| stream.id.clone()).collect();
    let absent = document.absent.iter().find(|absent| absent.expected == expected.id);
    Expected {
        id: expected.id.clone(),
        zh: expected.zh.clone(),
        en: expected.en.clone(),
        usual: expected.usual,
        // A stream that is there is there, whatever was once answered.
        answer: match (streams.is_empty(), absent) {
            (false, _) => ExpectedAnswer::Present,
            (true, Some(_)) => ExpectedAnswer::NotPresent,
            (true, None) => ExpectedAnswer::Open,
        },
        streams,
        reason: absent.map(|absent| absent.reason.clone()).unwrap_or_default(),
        evidence_zh: expected.evidence_zh.clone(),
        evidence_en: expected.evidence_en.clone(),
    }
}

/// True where the stream names this expectation; one that names none answers by its id.
fn is_it(document: &Inventory, sector: &Sector, stream: &Stream, expected: &ExpectedStream) -> bool {
    if let Some(named) = &stream.expected {
        return *named == expected.id && !contradicts(stream, expected);
    }
    let source = document.source(&stream.source);
    let method = sector.source(&expected.source).map(|source| source.method.as_str());
    let side = expected.list.map(|side| match side {
        Side::Inputs => "inputs",
        Side::Outputs => "outputs",
    });
    // A purchased gas is no own one, whatever its id.
    !contradicts(stream, expected)
        && stream.id == expected.id
        && stream.side.as_deref() == side
        && source.map(|s| s.method.as_str()) == method
}

/// True where one says own and the other bought.
fn contradicts(stream: &Stream, expected: &ExpectedStream) -> bool {
    stream.supply.zip(expected.supply).is_some_and(|(said, wanted)| said != wanted)
}
