//! What a kind of document must be able to do to live in a session.

use crate::journal::Journal;
use crate::json::{Read, Write};
use crate::library::Stamp;
use crate::notice::Notice;
use crate::provenance::NumberId;

/// A headline number of a document, compared before and after every edit.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// number id
    pub id: NumberId,
    /// value; none while it is missing
    pub value: Option<f64>,
    /// unit
    pub unit: String,
}

/// A kind of document: content and journal, changes with their reverse, views.
pub trait Document: Sized + Clone + Read + Write {
    /// the `format` that it is registered under
    const FORMAT: &'static str;
    /// one change
    type Change: Clone + Read + Write;
    /// what a view is asked by
    type Query: Default + Read;
    /// what a view answers
    type View: Write;
    /// what an explanation answers
    #[cfg(feature = "audit")]
    type Explanation: Write;

    /// Notes which program saves it.
    fn saved_by(&mut self, stamp: Stamp);
    /// The stamp of the program that saved it, where it was saved.
    fn last_saved_by(&self) -> Option<&Stamp>;
    /// Its title.
    fn title(&self) -> &str;
    /// Its journal.
    fn journal(&self) -> &Journal<Self::Change>;
    /// Its journal, to write into.
    fn journal_mut(&mut self) -> &mut Journal<Self::Change>;
    /// Makes one change and answers its reverse; refused, it changes nothing.
    fn change(&mut self, change: &Self::Change) -> Result<Self::Change, Notice>;
    /// Writes into the change what only the program can: what is recorded and replayed.
    fn complete(&self, _: &mut Self::Change) -> Result<(), Notice> {
        Ok(())
    }
    /// Its headline numbers.
    fn figures(&self) -> Result<Vec<Figure>, Notice>;
    /// A view, and everything noticed.
    fn view(&self, query: &Self::Query) -> Result<(Self::View, Vec<Notice>), Notice>;
    /// How one number came about.
    #[cfg(feature = "audit")]
    fn explain(&self, id: &str) -> Result<Self::Explanation, Notice>;
}
