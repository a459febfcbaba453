//! What the sector's guideline says of a document: which generation applies and whether its text was read, what lies outside the boundary, which deductions need evidence.

use super::assess::{Counts, Line};
use super::document::Inventory;
use crate::json::Write;
use crate::library::{Guideline, Sector, TextAtHand};
use crate::notice::{Code, Notice};

/// Marks the lines that no total holds, and says why.
pub fn apply(sector: &Sector, document: &Inventory, lines: &mut [Line<'_>]) -> Vec<Notice> {
    let mut notices = generation(sector, document);
    for line in lines {
        if sector.class(&line.source.class).is_some_and(|class| class.outside) {
            line.counts = Counts::Outside;
            continue;
        }
        // By method, so that another name for the source does not do without the evidence.
        let of_method = |source: &&crate::library::EmissionSource| source.method == line.source.method;
        let requires = sector.sources.iter().filter(of_method).find(|source| !source.requires.is_empty());
        let Some(requires) = requires.map(|source| &source.requires) else { continue };
        for stream in line.streams.iter().filter_map(|at| document.streams.get(*at)) {
            let has = |kind: &&String| stream.documents.iter().any(|one| one.evidence == **kind);
            let lacking: Vec<&String> = requires.iter().filter(|kind| !has(kind)).collect();
            if lacking.is_empty() {
                continue;
            }
            line.counts = Counts::Unproven;
            let names = |zh: bool| {
                let kinds = sector.evidence.iter().filter(|kind| lacking.contains(&&kind.id));
                kinds.map(|kind| if zh { kind.zh.as_str() } else { kind.en.as_str() }).collect::<Vec<_>>()
            };
            let notice = Notice::new(Code::DeductionUnproven, format!("streams/{}/documents", stream.id));
            let kinds: Vec<&str> = lacking.iter().map(|kind| kind.as_str()).collect();
            notices.push(
                notice
                    .named(&names(true).join("、"), &names(false).join(", "))
                    .with("name", &stream.name)
                    .with("kinds", kinds.join(" ")),
            );
        }
    }
    notices
}

/// The generation that applies to a document, as its view says.
#[derive(Clone, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct GuidelineView {
    /// id among the cited documents
    pub id: String,
    /// true where the document names it, false where it is the newest in force
    pub chosen: bool,
    /// whether its text was read
    pub text: TextAtHand,
    /// a word on it in Chinese
    pub note_zh: String,
    /// the same in English
    pub note_en: String,
}

/// The generation that the document names, else the newest in force at the end of its period.
pub fn applicable(sector: &Sector, document: &Inventory) -> Option<GuidelineView> {
    let chosen = document.settings.guideline.as_deref();
    let in_force = |one: &&Guideline| match chosen {
        Some(id) => one.id == id,
        None => one.from.is_none_or(|from| from <= document.period.to),
    };
    sector.guidelines.iter().rev().find(in_force).map(|one| GuidelineView {
        id: one.id.clone(),
        chosen: chosen.is_some(),
        text: one.text,
        note_zh: one.note_zh.clone(),
        note_en: one.note_en.clone(),
    })
}

/// A generation that was chosen and is not known, or that nobody here has read.
fn generation(sector: &Sector, document: &Inventory) -> Vec<Notice> {
    let Some(chosen) = &document.settings.guideline else { return Vec::new() };
    let place = "settings/guideline";
    match applicable(sector, document) {
        None => {
            let known: Vec<&str> = sector.guidelines.iter().map(|one| one.id.as_str()).collect();
            vec![Notice::new(Code::GuidelineUnknown, place).expected(known.join(", ")).found(chosen)]
        }
        Some(one) if one.text == TextAtHand::None => {
            let notice = Notice::new(Code::GuidelineUnread, place).found(chosen).expected(&sector.guideline);
            vec![notice.named(&one.note_zh, &one.note_en)]
        }
        Some(_) => Vec::new(),
    }
}
