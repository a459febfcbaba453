//! The inventory as a kind of document.

use super::document::{Document, Figure};
use crate::inventory::assess::assess;
#[cfg(feature = "audit")]
use crate::inventory::derivation::{Derivation, derive};
use crate::inventory::document::FORMAT;
use crate::inventory::freeze::frozen;
#[cfg(feature = "audit")]
use crate::inventory::record::record;
use crate::inventory::view::{InventoryView, Window, class_totals, is_shown_in_row, totals, view};
use crate::inventory::{Change, Inventory};
use crate::journal::Journal;
use crate::library::{Library, Stamp};
use crate::notice::{Code, Notice};

impl Document for Inventory {
    const FORMAT: &'static str = FORMAT;
    type Change = Change;
    type Query = Window;
    type View = InventoryView;
    #[cfg(feature = "audit")]
    type Explanation = Derivation;

    fn saved_by(&mut self, stamp: Stamp) {
        self.saved_by = Some(stamp);
    }

    fn last_saved_by(&self) -> Option<&Stamp> {
        self.saved_by.as_ref()
    }

    fn title(&self) -> &str {
        &self.title
    }

    fn journal(&self) -> &Journal<Change> {
        &self.journal
    }

    fn journal_mut(&mut self) -> &mut Journal<Change> {
        &mut self.journal
    }

    fn change(&mut self, change: &Change) -> Result<Change, Notice> {
        Inventory::change(self, change)
    }

    fn complete(&self, change: Change) -> Result<Change, Notice> {
        let Change::AddVersion { mut version } = change else { return Ok(change) };
        // A version that comes with its figures was fixed before: undone and done again, or replayed.
        if version.entry.is_none() {
            let assessment = assess(self, library()?);
            version.entry = Some(self.journal.entries().last().map_or(0, |entry| entry.seq));
            version.figures = frozen(&assessment);
        }
        Ok(Change::AddVersion { version })
    }

    fn figures(&self) -> Result<Vec<Figure>, Notice> {
        let assessment = assess(self, library()?);
        let headline =
            totals(&assessment).into_iter().chain(class_totals(&assessment).map(|class| class.total));
        Ok(headline.map(|total| Figure { id: total.id, value: total.value, unit: total.unit }).collect())
    }

    fn view(&self, window: &Window) -> Result<(InventoryView, Vec<Notice>), Notice> {
        let library = library()?;
        let assessment = assess(self, library);
        #[cfg_attr(
            not(feature = "audit"),
            expect(unused_mut, reason = "only a verifier asks for the record")
        )]
        let mut shown = view(&assessment, window);
        #[cfg(feature = "audit")]
        {
            shown.record = window.record.then(|| record(&assessment, library));
        }
        Ok((shown, assessment.notices.into_iter().filter(|notice| !is_shown_in_row(notice)).collect()))
    }

    #[cfg(feature = "audit")]
    fn explain(&self, id: &str) -> Result<Derivation, Notice> {
        let library = library()?;
        derive(&assess(self, library), library, id)
    }
}

/// The library that came with the program.
pub(crate) fn library() -> Result<&'static Library, Notice> {
    Library::standard().map_err(|error| Notice::new(Code::JsonUnreadable, "library").found(error))
}
