//! `factors`: numbers of the library with source, locator, status, so that anyone can look before using one.

use super::answer::Answer;
use super::call::FactorsQuery;
use crate::json::Write;
use crate::library::locator;
use crate::library::ranges::{RANGES, Range};
use crate::library::{Factor, Parameter, Source, Status, names};
use crate::notice::{Code, Notice};
use crate::session::inventory::library;

/// What `factors` answers.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Factors {
    /// rows of the library, in its order
    pub factors: Vec<FactorView>,
    /// the documents that they cite
    pub sources: Vec<Source>,
    /// what is printed as a range: no value is taken from one
    pub ranges: Vec<RangeView>,
}

/// A printed range.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct RangeView {
    /// family
    pub family: String,
    /// material
    pub item: String,
    /// what it is a range of
    pub parameter: String,
    /// both ends as printed: `0.5714-0.6143`
    pub printed: String,
    /// unit as printed
    pub unit: String,
    /// source id
    pub source: String,
    /// place in the source, in Chinese
    pub locator_zh: String,
    /// the same in English
    pub locator_en: String,
    /// how far it was checked
    pub status: Status,
    /// note in Chinese
    pub note_zh: String,
    /// note in English
    pub note_en: String,
}

/// A row of the library.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct FactorView {
    /// id
    pub id: String,
    /// family
    pub family: String,
    /// material
    pub item: String,
    /// what it is a number of
    pub parameter: Parameter,
    /// digits as printed
    pub printed: String,
    /// unit as printed
    pub unit: String,
    /// region, where it has one
    pub region: Option<String>,
    /// first year that it describes
    pub from: Option<u16>,
    /// last year that it describes
    pub to: Option<u16>,
    /// source id
    pub source: String,
    /// place in the source, in Chinese
    pub locator_zh: String,
    /// the same in English
    pub locator_en: String,
    /// how far it was checked
    pub status: Status,
    /// note in Chinese
    pub note_zh: String,
    /// note in English
    pub note_en: String,
}

/// Lists the rows that fit.
pub fn factors(query: &FactorsQuery) -> Answer<Factors> {
    let library = match library() {
        Ok(library) => library,
        Err(notice) => return Answer::refused(vec![notice]),
    };
    let item = match query.item.as_deref().map(|text| (text, library.item_named(text))) {
        None => None,
        Some((_, Some(item))) => Some(item.id.as_str()),
        Some((text, None)) => {
            let near = names::closest(&library.items, text).join(", ");
            return Answer::refused(vec![Notice::new(Code::ItemUnknown, "item").expected(near).found(text)]);
        }
    };
    if let Some(family) = query.family.as_deref().filter(|id| library.family(id).is_none()) {
        let known: Vec<&str> = library.families.iter().map(|f| f.id.as_str()).collect();
        let notice = Notice::new(Code::FamilyUnknown, "family").expected(known.join(", ")).found(family);
        return Answer::refused(vec![notice]);
    }
    let fits = |of: &str, family: &str| {
        item.is_none_or(|item| of == item) && query.family.as_ref().is_none_or(|f| family == f)
    };
    let factors: Vec<FactorView> =
        library.factors.iter().filter(|one| fits(&one.item, &one.family)).map(factor_view).collect();
    let ranges: Vec<RangeView> =
        RANGES.iter().filter(|one| fits(one.item, one.family)).map(range_view).collect();
    let cited = |source: &&Source| {
        factors.iter().any(|one| one.source == source.id) || ranges.iter().any(|one| one.source == source.id)
    };
    let sources = library.sources.iter().filter(cited).cloned().collect();
    Answer::with(Factors { factors, sources, ranges }, Vec::new())
}

fn range_view(range: &Range) -> RangeView {
    let [locator_zh, locator_en] = locator::told(range.locator);
    RangeView {
        family: range.family.to_owned(),
        item: range.item.to_owned(),
        parameter: range.parameter.to_owned(),
        printed: format!("{}-{}", range.low, range.high),
        unit: range.unit.to_owned(),
        source: range.source.to_owned(),
        locator_zh,
        locator_en,
        status: range.status(),
        note_zh: range.note_zh.to_owned(),
        note_en: range.note_en.to_owned(),
    }
}

fn factor_view(factor: &Factor) -> FactorView {
    let [locator_zh, locator_en] = locator::told(&factor.locator);
    FactorView {
        id: factor.id.clone(),
        family: factor.family.clone(),
        item: factor.item.clone(),
        parameter: factor.parameter,
        printed: factor.printed.clone(),
        unit: factor.unit.clone(),
        region: factor.region.clone(),
        from: factor.from,
        to: factor.to,
        source: factor.source.clone(),
        locator_zh,
        locator_en,
        status: factor.status,
        note_zh: factor.note_zh.clone(),
        note_en: factor.note_en.clone(),
    }
}
