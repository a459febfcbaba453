//! The inventory as a kind of document: open, it keeps what was computed of it, so that an edit computes one line.

use super::document::{Document, Figure};
#[cfg(feature = "audit")]
use crate::inventory::annex::annex;
use crate::inventory::assess::Assessment;
use crate::inventory::change::Touched;
#[cfg(feature = "audit")]
use crate::inventory::derivation::{Derivation, derive};
use crate::inventory::document::FORMAT;
use crate::inventory::freeze::frozen;
#[cfg(feature = "audit")]
use crate::inventory::record::record;
use crate::inventory::running::Running;
use crate::inventory::view::{InventoryView, Window, class_totals, headlines, totals, view};
use crate::inventory::{Change, Inventory};
use crate::journal::Journal;
use crate::json::{Out, Place, Read, Value, Write};
use crate::library::{Library, Stamp};
use crate::notice::{Code, Notice};
use std::cell::OnceCell;

/// An inventory and what was computed of it.
pub struct OpenInventory {
    document: Inventory,
    running: OnceCell<Running>,
}

impl OpenInventory {
    fn running(&self) -> Result<(&Running, &'static Library), Notice> {
        let library = library()?;
        Ok((self.running.get_or_init(|| Running::of(&self.document, library)), library))
    }

    fn assessment(&self) -> Result<Assessment<'_>, Notice> {
        let (running, library) = self.running()?;
        Ok(running.assessment(&self.document, library))
    }
}

impl From<Inventory> for OpenInventory {
    fn from(document: Inventory) -> OpenInventory {
        OpenInventory { document, running: OnceCell::new() }
    }
}

impl Clone for OpenInventory {
    fn clone(&self) -> OpenInventory {
        self.document.clone().into()
    }
}

impl Read for OpenInventory {
    fn read(value: Value, at: &mut Place) -> OpenInventory {
        Inventory::read(value, at).into()
    }
}

impl Write for OpenInventory {
    fn write(&self, to: &mut Out) {
        self.document.write(to);
    }

    fn fields(&self, to: &mut Out) {
        self.document.fields(to);
    }
}

impl Document for OpenInventory {
    const FORMAT: &'static str = FORMAT;
    type Change = Change;
    type Query = Window;
    type View = InventoryView;
    #[cfg(feature = "audit")]
    type Explanation = Derivation;

    fn saved_by(&mut self, stamp: Stamp) {
        self.document.saved_by = Some(stamp);
    }

    fn last_saved_by(&self) -> Option<&Stamp> {
        self.document.saved_by.as_ref()
    }

    fn title(&self) -> &str {
        &self.document.title
    }

    fn journal(&self) -> &Journal<Change> {
        &self.document.journal
    }

    fn journal_mut(&mut self) -> &mut Journal<Change> {
        &mut self.document.journal
    }

    fn change(&mut self, change: &Change) -> Result<Change, Notice> {
        let reverse = self.document.change(change)?;
        match change.touches() {
            Touched::Nothing => {}
            Touched::Stream { id, dated } => {
                if let (Some(running), Some(place)) = (self.running.get_mut(), self.document.stream_index(id))
                {
                    running.edited(&self.document, library()?, place, dated);
                }
            }
            Touched::Everything => {
                self.running.take();
            }
        }
        Ok(reverse)
    }

    fn complete(&self, change: &mut Change) -> Result<(), Notice> {
        let Change::AddVersion { version } = change else { return Ok(()) };
        // A version that comes with its figures was fixed before: undone and done again, or replayed.
        if version.entry.is_none() {
            let assessment = self.assessment()?;
            version.entry = Some(self.document.journal.entries().last().map_or(0, |entry| entry.seq));
            version.figures = frozen(&assessment);
        }
        Ok(())
    }

    fn figures(&self) -> Result<Vec<Figure>, Notice> {
        let (running, library) = self.running()?;
        let totals = if running.is_ruled(&self.document, library) {
            let assessment = self.assessment()?;
            let classes = class_totals(&assessment).map(|class| class.total).collect::<Vec<_>>();
            [totals(&assessment), classes].concat()
        } else {
            headlines(running, &self.document, library)
        };
        Ok(totals
            .into_iter()
            .map(|total| Figure { id: total.id, value: total.value, unit: total.unit })
            .collect())
    }

    fn view(&self, window: &Window) -> Result<(InventoryView, Vec<Notice>), Notice> {
        #[cfg_attr(
            not(feature = "audit"),
            expect(
                unused_mut,
                reason = "only a verifier asks for the record, and whether it may be sent on"
            )
        )]
        let mut assessment = self.assessment()?;
        #[cfg_attr(
            not(feature = "audit"),
            expect(unused_mut, reason = "only a verifier asks for record and annex")
        )]
        let mut shown = view(&assessment, window);
        #[cfg(feature = "audit")]
        {
            shown.annex =
                window.annex.then(|| library().map(|library| annex(&assessment, library))).transpose()?;
            shown.record =
                window.record.then(|| library().map(|library| record(&assessment, library))).transpose()?;
            // Before what it is about.
            let refusal = shown.sending.as_ref().and_then(|sending| sending.refusal());
            assessment.notices.splice(0..0, refusal);
        }
        Ok((shown, assessment.notices))
    }

    #[cfg(feature = "audit")]
    fn explain(&self, id: &str) -> Result<Derivation, Notice> {
        derive(&self.assessment()?, library()?, id)
    }
}

/// The library that came with the program.
pub(crate) fn library() -> Result<&'static Library, Notice> {
    Library::standard().map_err(|error| Notice::new(Code::JsonUnreadable, "library").found(error))
}
