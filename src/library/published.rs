//! Published numbers that stand in an equation itself, are read from a table by it, or turn a gas into CO2e: none of them is an input, and each says how far it was checked like any other.

use super::factor::Status;
use super::gwp::{GwpSet, GwpValue};
use super::locator;
use super::table::Library;
use crate::formula::constant::Cited;
use crate::formula::trace::Step;
use crate::json::Write;
use crate::notice::{Code, Notice};

/// One of them.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct PublishedNumber {
    /// what it is
    pub kind: PublishedKind,
    /// as written in the equation; the species of a GWP
    pub symbol: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// digits as printed; empty for a table, of which many are read
    pub printed: String,
    /// unit as printed
    pub unit: String,
    /// source id
    pub source: String,
    /// title of the source in Chinese
    pub source_zh: String,
    /// title of the source in English
    pub source_en: String,
    /// place in the source, in Chinese
    pub locator_zh: String,
    /// the same in English
    pub locator_en: String,
    /// how far it was checked
    pub status: Status,
}

/// What a published number in an equation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PublishedKind {
    /// a constant that the guideline prints in the equation
    Constant,
    /// a steam table
    Table,
    /// t CO2e per t of a gas
    Gwp,
}

/// The numbers of these steps, each once; stoichiometry and definitions are none.
pub fn of_steps(steps: impl Iterator<Item = Step>, library: &Library) -> Vec<PublishedNumber> {
    let mut all = Vec::new();
    for step in steps {
        let (kind, symbol, zh, en, printed, cited) = match step {
            Step::Constant(one) => {
                (PublishedKind::Constant, one.symbol, one.zh, one.en, one.symbol, one.cited.as_slice())
            }
            Step::Table(one) => (PublishedKind::Table, one.symbol, one.zh, one.en, "", one.cited),
            _ => continue,
        };
        for Cited { unit, source, locator, status } in cited {
            let (source_zh, source_en) = titles(library, source);
            let [locator_zh, locator_en] = locator::told(locator);
            let number = PublishedNumber {
                kind,
                symbol: symbol.to_owned(),
                zh: zh.to_owned(),
                en: en.to_owned(),
                printed: printed.to_owned(),
                unit: (*unit).to_owned(),
                source: (*source).to_owned(),
                source_zh,
                source_en,
                locator_zh,
                locator_en,
                status: Status::of(status),
            };
            if !all.contains(&number) {
                all.push(number);
            }
        }
    }
    all
}

/// A value of a GWP set.
pub fn of_gwp(set: &GwpSet, value: &GwpValue, library: &Library) -> PublishedNumber {
    let (source_zh, source_en) = titles(library, &value.source);
    let [locator_zh, locator_en] = locator::told(&value.locator);
    PublishedNumber {
        kind: PublishedKind::Gwp,
        symbol: value.species.clone(),
        zh: set.zh.clone(),
        en: set.en.clone(),
        printed: value.printed.clone(),
        unit: "tCO2e/t".to_owned(),
        source: value.source.clone(),
        source_zh,
        source_en,
        locator_zh,
        locator_en,
        status: value.status,
    }
}

/// Says of a value of a GWP set that nobody has checked it.
pub fn unchecked_gwp(set: &GwpSet, value: &GwpValue, place: &str) -> Option<Notice> {
    let notice = Notice::new(Code::FactorUnchecked, place).found(value.status.id());
    let notice = notice.with("factor", format!("{}/{}", set.id, value.species)).with("source", &value.source);
    (value.status != Status::PrimaryTextRead).then_some(notice)
}

fn titles(library: &Library, source: &str) -> (String, String) {
    let source = library.sources.iter().find(|one| one.id == source);
    source.map(|source| (source.zh.clone(), source.en.clone())).unwrap_or_default()
}
