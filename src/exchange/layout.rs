//! Layouts of statistics forms as data: which columns a form has and by which names, which energies stand on it.

use crate::json::{self, Read};
use std::sync::OnceLock;

/// Everything that is known of forms.
#[derive(Debug, Default, Read)]
pub struct Forms {
    /// the forms
    pub layouts: Vec<Layout>,
    /// energies and materials on them
    pub energies: Vec<Energy>,
}

/// A form.
#[derive(Debug, Read)]
pub struct Layout {
    /// `205-1`
    pub id: String,
    /// title in Chinese
    pub zh: String,
    /// title in English
    pub en: String,
    /// how far the layout was checked
    pub status: String,
    /// how many columns of figures make sure that it is this form
    pub least: usize,
    /// its columns
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Debug, Read)]
pub struct Column {
    /// its name in documents
    pub id: String,
    /// its names on forms
    pub names: Vec<String>,
    /// true for money
    pub money: bool,
    /// true for a coefficient
    pub ratio: bool,
}

/// An energy or material.
#[derive(Debug, Read)]
pub struct Energy {
    /// its code; empty where it is not known
    pub code: String,
    /// its name
    pub zh: String,
    /// unit of its amounts on forms
    pub unit: String,
    /// material in the library
    #[serde(default)]
    pub item: Option<String>,
}

static FORMS: OnceLock<Forms> = OnceLock::new();

/// The forms of this build.
pub fn forms() -> &'static Forms {
    let read = || json::read(include_bytes!(concat!(env!("OUT_DIR"), "/forms.json"))).unwrap_or_default();
    FORMS.get_or_init(read)
}

/// What a column is called on the form itself.
pub fn column_name(form: &str, column: &str) -> &'static str {
    let layout = forms().layouts.iter().find(|layout| layout.id == form);
    let found = layout.and_then(|layout| layout.columns.iter().find(|one| one.id == column));
    found.and_then(|one| one.names.first()).map_or("", String::as_str)
}

/// A name without what forms put around it: spaces, numbering, `其中：`, `#`, brackets with units.
pub fn plain(text: &str) -> String {
    let folded: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let folded = folded.replace('（', "(").replace('）', ")").replace('：', ":");
    let without = folded.split('(').next().unwrap_or_default();
    let mut rest =
        without.trim_start_matches(|c: char| c.is_ascii_digit() || "#*.、一二三四五六七八九十".contains(c));
    for head in ["其中:", "其中", "#"] {
        rest = rest.strip_prefix(head).unwrap_or(rest);
    }
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || ".、:".contains(c));
    if rest.is_empty() { without.to_owned() } else { rest.to_owned() }
}
