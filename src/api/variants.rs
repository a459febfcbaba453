//! `variants FILE VARIANTS`: a document under several sets of choices, side by side.

use super::answer::Answer;
use crate::inventory::Inventory;
use crate::inventory::variant::{FORMAT, VariantFile, VariantView, variants};
use crate::json::{Write, read};
use crate::notice::{Code, Notice};
use crate::session::inventory::library;
use crate::session::misread::not_read;

/// What is answered.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Variants {
    /// what they are, in Chinese
    pub zh: String,
    /// the same in English
    pub en: String,
    /// every variant at every scale
    pub variants: Vec<VariantView>,
}

/// The variants of `file`, for the inventory in `document`.
///
/// # Errors
/// The notice of the file that cannot be read, and whether it is the file of variants.
pub fn compare(document: &[u8], file: &[u8]) -> Result<Answer<Variants>, (Notice, bool)> {
    let document: Inventory = read(document).map_err(|misread| (not_read(&misread), false))?;
    let file: VariantFile = read(file).map_err(|misread| (not_read(&misread), true))?;
    if file.format != FORMAT {
        let notice = Notice::new(Code::FormatUnknown, "format").expected(FORMAT).found(&file.format);
        return Ok(Answer::refused(vec![notice]));
    }
    Ok(Answer::from(library().and_then(|library| {
        let variants = variants(&document, &file, library)?;
        Ok((Variants { zh: file.zh, en: file.en, variants }, Vec::new()))
    })))
}
