//! The shapes of the TOML files. Unknown fields are refused.

use super::fault::{Faults, Place};
use super::files::DataFile;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use toml::Spanned;

/// An id and where it stands.
pub type Id = Spanned<String>;

/// A cited document.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: Id,
    pub zh: String,
    pub en: String,
    pub number: String,
    pub issued: String,
    pub read_zh: String,
    pub read_en: String,
}

/// A family of defaults.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    pub id: Id,
    pub zh: String,
    pub en: String,
    pub kind: FamilyKind,
    pub note_zh: String,
    pub note_en: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
}

/// What a family gives numbers for.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FamilyKind {
    Fuel,
    Product,
    Electricity,
    Process,
    Footprint,
    CoalEquivalent,
}

/// A material or energy carrier.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: Id,
    pub zh: String,
    pub en: String,
    pub aliases: Vec<String>,
    pub state: State,
    pub unit: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub molecules: Vec<String>,
}

/// The state in which an item is measured.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Solid,
    Liquid,
    Gas,
    Energy,
}

/// A region of electricity factors.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    pub id: Id,
    pub zh: String,
    pub en: String,
    pub aliases: Vec<String>,
    pub level: Level,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
}

/// How large a region is.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    Nation,
    Grid,
    Province,
}

/// What a GWP set is.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GwpHead {
    pub id: Id,
    pub zh: String,
    pub en: String,
    pub note_zh: String,
    pub note_en: String,
}

/// An industry.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sector {
    pub id: Id,
    pub zh: String,
    pub en: String,
    pub guideline: Id,
    pub families: Vec<Id>,
    pub note_zh: String,
    pub note_en: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gwp: Option<Id>,
    #[serde(default, rename(deserialize = "generation", serialize = "guidelines"))]
    pub guidelines: Vec<Guideline>,
    #[serde(rename(deserialize = "class", serialize = "classes"))]
    pub classes: Vec<Class>,
    #[serde(rename(deserialize = "source", serialize = "sources"))]
    pub sources: Vec<EmissionSource>,
    #[serde(rename(deserialize = "stream", serialize = "streams"))]
    pub streams: Vec<Stream>,
    #[serde(default, rename(deserialize = "table", serialize = "tables"))]
    pub tables: Vec<ReportTable>,
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// A generation of the guideline.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guideline {
    pub id: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    pub text: TextAtHand,
    pub note_zh: String,
    pub note_en: String,
}

/// Whether the text of a guideline was read.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextAtHand {
    Primary,
    Copy,
    None,
}

/// A table of the report.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportTable {
    pub id: Id,
    pub zh: String,
    pub en: String,
    pub holds: Holds,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<ReportRow>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<String>,
}

/// What a table of the report holds.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    Summary,
    Activity,
    Factors,
}

/// A row of a summary.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportRow {
    pub of: Id,
    pub zh: String,
    pub en: String,
}

/// A kind of evidence.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    pub id: Id,
    pub zh: String,
    pub en: String,
}

/// A class of emissions, a row of the report.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Class {
    pub id: Id,
    pub zh: String,
    pub en: String,
    #[serde(default)]
    pub energy: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outside: bool,
}

/// A source of emissions and its method.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmissionSource {
    pub id: Id,
    pub zh: String,
    pub en: String,
    pub method: String,
    pub class: Id,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requires: Vec<Id>,
}

/// A stream that a verifier expects.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stream {
    pub id: Id,
    pub source: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<BalanceList>,
    pub item: Id,
    pub unit: String,
    pub zh: String,
    pub en: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply: Option<Supply>,
    pub usual: bool,
    pub evidence_zh: String,
    pub evidence_en: String,
}

/// Whether an energy is made by the plant or bought.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Supply {
    OwnMade,
    Purchased,
}

/// The side of a balance.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BalanceList {
    Inputs,
    Outputs,
}

/// Reads a TOML file; what it cannot read is a fault with its line.
pub fn read<T: DeserializeOwned>(file: &DataFile, faults: &mut Faults) -> Option<T> {
    match toml::from_str(&file.text) {
        Ok(read) => Some(read),
        Err(error) => {
            let line = line_of(&file.text, error.span().map_or(0, |s| s.start));
            let at = Place { file: file.path.clone(), line };
            faults.add(&at, error.message(), "the fields of each file stand in data/README.md");
            None
        }
    }
}

/// Where an id stands.
pub fn place(file: &DataFile, id: &Id) -> Place {
    Place { file: file.path.clone(), line: line_of(&file.text, id.span().start) }
}

fn line_of(text: &str, offset: usize) -> u64 {
    let before = text.bytes().take(offset).filter(|b| *b == b'\n').count();
    u64::try_from(before).unwrap_or(u64::MAX).saturating_add(1)
}
