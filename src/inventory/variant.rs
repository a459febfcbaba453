//! One document under several sets of choices 多口径对照: each variant is the document with some changes made, computed whole and set beside the others. Nothing of it enters the document.

use super::Change;
use super::assess::assess;
use super::document::Inventory;
use super::plausibility::{Plausibility, plausibility};
use super::published::least_checked;
use super::total::CO2;
use super::view::{ClassView, TotalView, class_totals, line_view, totals};
use crate::decimal::Plain;
use crate::json::{Read, Write};
use crate::library::{Library, Status};
use crate::notice::{Code, Notice, Severity};
use crate::quantity::{Dimension, Written};

/// The format of a file of variants.
pub const FORMAT: &str = "nearzero/variants@1";

/// What a file of variants holds.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VariantFile {
    /// `nearzero/variants@1`
    pub format: String,
    /// what they are, in Chinese
    pub zh: String,
    /// the same in English
    pub en: String,
    /// every variant is computed at each of these scales of production; `1` where there is none
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scales: Vec<String>,
    /// the variants, in the order shown
    pub variants: Vec<Variant>,
}

/// One set of choices.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// id, unique in the file
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// the variant before it that it goes on from; the document itself where there is none
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// what is chosen otherwise, as in an edit
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
}

/// What a variant gives.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct VariantView {
    /// its id
    pub id: String,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// the scale of production
    pub scale: String,
    /// the two totals
    pub totals: Vec<TotalView>,
    /// classes in the sector's order
    pub classes: Vec<ClassView>,
    /// every line
    pub lines: Vec<TotalView>,
    /// could the plant have run so
    pub plausibility: Plausibility,
    /// how far the least checked published number behind its totals was checked; none where there is none
    pub status: Option<Status>,
    /// errors and warnings
    pub notices: Vec<Notice>,
}

/// Every variant at every scale, scale by scale; or the notice that says which change cannot be made.
pub fn variants(
    document: &Inventory,
    file: &VariantFile,
    library: &Library,
) -> Result<Vec<VariantView>, Notice> {
    let one = ["1".to_owned()];
    let scales = if file.scales.is_empty() { &one[..] } else { &file.scales };
    let mut all = Vec::new();
    for scale in scales {
        for (at, variant) in file.variants.iter().enumerate() {
            let mut changed = document.clone();
            let mut chain = vec![at];
            // A variant goes on from one before it: the chain ends.
            while let Some((first, of)) =
                chain.last().and_then(|at| Some((*at, file.variants.get(*at)?.of.as_ref()?)))
            {
                let before = file.variants.iter().take(first).position(|one| one.id == *of);
                chain.push(before.ok_or_else(|| unknown(file, first, of))?);
            }
            for at in chain.into_iter().rev() {
                for (place, change) in
                    file.variants.get(at).into_iter().flat_map(|one| &one.changes).enumerate()
                {
                    let made = changed.change(change);
                    made.map_err(|notice| notice.under(&format!("variants/{at}/changes/{place}")))?;
                }
            }
            scale_amounts(&mut changed, scale)?;
            all.push(view(variant, scale, &changed, library));
        }
    }
    Ok(all)
}

fn unknown(file: &VariantFile, at: usize, of: &str) -> Notice {
    let known: Vec<&str> = file.variants.iter().take(at).map(|one| one.id.as_str()).collect();
    Notice::new(Code::EditTarget, format!("variants/{at}/of")).expected(known.join(", ")).found(of)
}

/// Every dated amount times this, written as an expression: the digits typed stay to be read. A document whose amounts stand elsewhere too would be scaled in part, and is refused.
fn scale_amounts(document: &mut Inventory, scale: &str) -> Result<(), Notice> {
    let (times, _) = Written::new(scale, "1").read(&[Dimension::ONE], "scales")?;
    if times.value.to_bits() == 1.0_f64.to_bits() {
        return Ok(());
    }
    let stocks = document.streams.iter().find(|stream| !stream.balances.is_empty());
    let filled = document.streams.iter().find(|stream| stream.activity.iter().any(|one| one.fill.is_some()));
    let elsewhere = stocks.map(|stream| format!("streams/{}/balances", stream.id));
    let elsewhere = elsewhere.or(filled.map(|stream| format!("streams/{}/activity", stream.id)));
    let elsewhere = elsewhere.or((!document.disposals.is_empty()).then(|| "disposals".to_owned()));
    if let Some(place) = elsewhere {
        return Err(Notice::new(Code::ShapeWrong, place).expected("scales: 1").found(scale));
    }
    for stream in document.streams.iter_mut() {
        for amount in stream.activity.iter_mut().filter_map(|entry| entry.amount.as_mut()) {
            amount.value =
                format!("=({})*{}", amount.value.trim().trim_start_matches('='), Plain(times.value));
        }
    }
    Ok(())
}

fn view(variant: &Variant, scale: &str, document: &Inventory, library: &Library) -> VariantView {
    let assessment = assess(document, library);
    VariantView {
        id: variant.id.clone(),
        zh: variant.zh.clone(),
        en: variant.en.clone(),
        scale: scale.to_owned(),
        totals: totals(&assessment),
        classes: class_totals(&assessment).collect(),
        lines: assessment.lines.iter().map(line_view).collect(),
        plausibility: plausibility(&assessment, library),
        status: least_checked(&assessment, &assessment.lines.iter().collect::<Vec<_>>(), CO2, library),
        notices: assessment.notices.iter().filter(|one| one.severity != Severity::Hint).cloned().collect(),
    }
}
