//! One open document behind one interface, whatever its kind: edits go through the journal, undo writes the reverse.

use super::document::{Document, Figure};
use super::misread::misshapen;
use crate::journal::{Edit, Entry, Kind};
use crate::json;
use crate::json::Value;
use crate::json::{Raw, Read, Write};
use crate::library::{Stamp, stamp};
use crate::notice::{Code, Notice, Severity};
use crate::provenance::{Digest, NumberId};

/// What an edit did.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Applied {
    /// the entry as written into the journal: what the caller keeps for recovery
    pub entry: Raw,
    /// headline numbers that moved
    pub moved: Vec<Moved>,
}

/// A headline number that moved.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Moved {
    /// number id
    pub id: NumberId,
    /// before
    pub before: Option<f64>,
    /// after
    pub after: Option<f64>,
    /// after less before; none where one of them is missing
    pub by: Option<f64>,
    /// unit
    pub unit: String,
}

/// When and by whom, for undo and redo.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// when, as the caller's clock says
    pub at: String,
    /// who, as that person says
    pub by: String,
}

/// What can be done with any open document.
pub trait Session {
    /// The format.
    fn format(&self) -> &'static str;
    /// The title.
    fn title(&self) -> String;
    /// Makes an edit whole, or refuses it whole.
    fn apply(&mut self, edit: Value) -> Result<Applied, Notice>;
    /// Takes back the last edit that stands.
    fn undo(&mut self, signature: Signature) -> Result<Applied, Notice>;
    /// Does again what was last taken back.
    fn redo(&mut self, signature: Signature) -> Result<Applied, Notice>;
    /// Takes over journal entries that were written after the last save.
    fn replay(&mut self, entries: Vec<Value>) -> Result<usize, Notice>;
    /// A view, and everything noticed.
    fn view(&self, query: Value) -> Result<(Raw, Vec<Notice>), Notice>;
    /// How one number came about.
    #[cfg(feature = "audit")]
    fn explain(&self, id: &str) -> Result<Raw, Notice>;
    /// The document as it is saved.
    fn save(&self) -> Result<Vec<u8>, Notice>;
    /// What is wrong with the document as opened.
    fn greeting(&self) -> Vec<Notice>;
}

/// An open document of one kind.
pub(super) struct Open<D: Document> {
    document: D,
    /// by whom it was saved when it was opened
    saved_by: Option<Stamp>,
}

impl<D: Document> Open<D> {
    /// An open document; whoever saves it from now on is this program.
    pub fn new(mut document: D) -> Open<D> {
        let saved_by = document.last_saved_by().cloned();
        document.saved_by(stamp());
        Open { document, saved_by }
    }

    fn make(&mut self, mut edit: Edit<D::Change>, kind: Kind) -> Result<Applied, Notice> {
        let before = self.document.figures()?;
        let mut reverse = Vec::new();
        for (place, change) in edit.changes.iter_mut().enumerate() {
            let made = self.document.complete(change).and_then(|()| self.document.change(change));
            match made {
                Ok(back) => reverse.push(back),
                Err(notice) => {
                    // What was already made is taken back: an edit stands or falls as one.
                    for back in reverse.iter().rev() {
                        self.document.change(back)?;
                    }
                    return Err(notice.under(&format!("changes/{place}")));
                }
            }
        }
        reverse.reverse();
        self.document.journal_mut().record(edit, reverse, kind);
        let entry = Raw::of(&self.document.journal().entries().last());
        Ok(Applied { entry, moved: moved(&before, &self.document.figures()?) })
    }

    /// Takes over one entry, unless it is known; what takes its changes back is added to `back`.
    fn follow(&mut self, value: Value, back: &mut Vec<D::Change>) -> Result<(), Notice> {
        let entry: Entry<D::Change> = from_value(value, "entries")?;
        let journal = self.document.journal();
        if journal.entry(entry.seq).is_some_and(|known| known.digest == entry.digest) {
            return Ok(());
        }
        if !journal.is_next(&entry) {
            let notice = Notice::new(Code::JournalBroken, "entries").found(entry.seq);
            return Err(Notice { severity: Severity::Error, ..notice });
        }
        for change in &entry.changes {
            back.push(self.document.change(change)?);
        }
        self.document.journal_mut().adopt(entry);
        Ok(())
    }

    fn entry(&self, seq: Option<u32>) -> Result<&Entry<D::Change>, Notice> {
        let entry = seq.and_then(|seq| self.document.journal().entry(seq));
        entry.ok_or_else(|| Notice::new(Code::NothingToUndo, "journal"))
    }
}

impl<D: Document> Session for Open<D> {
    fn format(&self) -> &'static str {
        D::FORMAT
    }

    fn title(&self) -> String {
        self.document.title().to_owned()
    }

    fn apply(&mut self, edit: Value) -> Result<Applied, Notice> {
        let edit = from_value(edit, "edit")?;
        self.make(edit, Kind::Edit)
    }

    fn undo(&mut self, signature: Signature) -> Result<Applied, Notice> {
        let entry = self.entry(self.document.journal().undoable())?;
        let kind = Kind::Undo(entry.seq);
        let changes = json::copied(&entry.reverse);
        self.make(Edit { at: signature.at, by: signature.by, why: None, changes }, kind)
    }

    fn redo(&mut self, signature: Signature) -> Result<Applied, Notice> {
        let entry = self.entry(self.document.journal().redoable())?;
        let kind = Kind::Redo(entry.seq);
        let changes = json::copied(&entry.changes);
        self.make(Edit { at: signature.at, by: signature.by, why: None, changes }, kind)
    }

    fn replay(&mut self, entries: Vec<Value>) -> Result<usize, Notice> {
        let before = self.document.journal().entries().len();
        let mut back = Vec::new();
        for value in entries {
            if let Err(notice) = self.follow(value, &mut back) {
                // All of them or none: a part would fork the journal.
                self.document.journal_mut().truncate(before);
                for change in back.iter().rev() {
                    self.document.change(change)?;
                }
                return Err(notice);
            }
        }
        Ok(self.document.journal().entries().len() - before)
    }

    fn view(&self, query: Value) -> Result<(Raw, Vec<Notice>), Notice> {
        let query = if query.is_null() { D::Query::default() } else { from_value(query, "view")? };
        let (view, notices) = self.document.view(&query)?;
        Ok((Raw::of(&view), notices))
    }

    #[cfg(feature = "audit")]
    fn explain(&self, id: &str) -> Result<Raw, Notice> {
        Ok(Raw::of(&self.document.explain(id)?))
    }

    fn save(&self) -> Result<Vec<u8>, Notice> {
        Ok(json::to_pretty(&self.document))
    }

    fn greeting(&self) -> Vec<Notice> {
        let broken = self.document.journal().first_broken();
        let broken = broken.map(|seq| Notice::new(Code::JournalBroken, format!("journal/{seq}")).found(seq));
        let now = stamp();
        let differs = self.saved_by.as_ref().filter(|then| then.data != now.data).map(|then| {
            Notice::new(Code::DataDiffers, "saved_by/data").expected(&then.data).found(&now.data)
        });
        broken.into_iter().chain(differs).collect()
    }
}

/// The digest by which another document cites this one.
pub fn digest(saved: &[u8]) -> Digest {
    Digest::of(saved)
}

fn moved(before: &[Figure], after: &[Figure]) -> Vec<Moved> {
    let same = |a: Option<f64>, b: Option<f64>| a.map(f64::to_bits) == b.map(f64::to_bits);
    after
        .iter()
        .filter_map(|now| {
            let then = before.iter().find(|then| then.id == now.id).and_then(|then| then.value);
            let by = then.zip(now.value).map(|(then, now)| now - then);
            let moved =
                Moved { id: now.id.clone(), before: then, after: now.value, by, unit: now.unit.clone() };
            (!same(then, now.value)).then_some(moved)
        })
        .collect()
}

fn from_value<T: Read>(value: Value, place: &str) -> Result<T, Notice> {
    json::from_value(value).map_err(|misread| misshapen(&misread.fault, place))
}
