//! The journal of a document: who changed what, when, from what to what and why. One paste or import is one entry; entries are chained by digest and never removed.

use crate::json;
use crate::json::{Read, Write};
use crate::provenance::Digest;

/// What a person asks for: changes that stand or fall together.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Edit<C> {
    /// when, as the caller's clock says; the core has none
    pub at: String,
    /// who, as that person says
    pub by: String,
    /// why, where a reason is asked for
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// what, in order
    pub changes: Vec<C>,
}

/// An edit that was made.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Entry<C> {
    /// place in the journal, from 1
    pub seq: u32,
    /// when, self-declared
    pub at: String,
    /// who, self-declared
    pub by: String,
    /// why
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// what was done
    pub changes: Vec<C>,
    /// what would undo it, in the order of undoing: the former values
    pub reverse: Vec<C>,
    /// the entry that this one takes back
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<u32>,
    /// the entry that this one does again
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redoes: Option<u32>,
    /// digest of the entry before
    pub previous: Digest,
    /// digest of this entry, over everything above
    pub digest: Digest,
}

/// All entries, oldest first.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Journal<C>(Vec<Entry<C>>);

/// What an entry is, besides its changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// a change of its own
    Edit,
    /// the reverse of this entry
    Undo(u32),
    /// this entry done again
    Redo(u32),
}

impl<C> Default for Journal<C> {
    fn default() -> Self {
        Journal(Vec::new())
    }
}

impl<C: Write> Journal<C> {
    /// Every entry, oldest first.
    pub fn entries(&self) -> &[Entry<C>] {
        &self.0
    }

    /// The entry of this number.
    pub fn entry(&self, seq: u32) -> Option<&Entry<C>> {
        self.0.iter().find(|entry| entry.seq == seq)
    }

    /// Writes an edit that was made as the last entry.
    pub fn record(&mut self, edit: Edit<C>, reverse: Vec<C>, kind: Kind) {
        let mut entry = Entry {
            seq: self.next_seq(),
            at: edit.at,
            by: edit.by,
            why: edit.why,
            changes: edit.changes,
            reverse,
            undoes: if let Kind::Undo(seq) = kind { Some(seq) } else { None },
            redoes: if let Kind::Redo(seq) = kind { Some(seq) } else { None },
            previous: self.head(),
            digest: self.head(),
        };
        entry.digest = digest_of(&entry);
        self.0.push(entry);
    }

    /// True where an entry written elsewhere follows the last one.
    pub fn is_next(&self, entry: &Entry<C>) -> bool {
        self.follows(entry, self.next_seq(), &self.head())
    }

    /// Takes over an entry that is next.
    pub fn adopt(&mut self, entry: Entry<C>) {
        self.0.push(entry);
    }

    /// Forgets what was adopted after so many entries.
    pub fn truncate(&mut self, entries: usize) {
        self.0.truncate(entries);
    }

    /// The first entry that does not follow from the one before it, if any.
    pub fn first_broken(&self) -> Option<u32> {
        let mut previous = nothing();
        for (seq, entry) in (1..).zip(&self.0) {
            if !self.follows(entry, seq, &previous) {
                return Some(seq);
            }
            previous = entry.digest.clone();
        }
        None
    }

    /// The entry that undo would take back now.
    pub fn undoable(&self) -> Option<u32> {
        self.stacks().0.pop()
    }

    /// The entry that redo would do again now.
    pub fn redoable(&self) -> Option<u32> {
        self.stacks().1.pop()
    }

    fn stacks(&self) -> (Vec<u32>, Vec<u32>) {
        let (mut done, mut undone) = (Vec::new(), Vec::new());
        for entry in &self.0 {
            match (entry.undoes, entry.redoes) {
                (Some(_), _) => undone.extend(done.pop()),
                (_, Some(_)) => done.extend(undone.pop()),
                (None, None) => {
                    done.push(entry.seq);
                    undone.clear();
                }
            }
        }
        (done, undone)
    }

    fn follows(&self, entry: &Entry<C>, seq: u32, previous: &Digest) -> bool {
        entry.seq == seq && entry.previous == *previous && entry.digest == digest_of(entry)
    }

    fn next_seq(&self) -> u32 {
        self.0.last().map_or(1, |last| last.seq.saturating_add(1))
    }

    fn head(&self) -> Digest {
        self.0.last().map_or_else(nothing, |last| last.digest.clone())
    }
}

fn nothing() -> Digest {
    Digest::of(b"")
}

/// SHA-256 over the entry as JSON, without its own digest.
fn digest_of<C: Write>(entry: &Entry<C>) -> Digest {
    let what: [&dyn Write; 4] = [&entry.seq, &entry.at, &entry.by, &entry.why];
    let changes: [&dyn Write; 4] = [&entry.changes, &entry.reverse, &entry.undoes, &entry.redoes];
    let body: [&dyn Write; 3] = [&what.as_slice(), &changes.as_slice(), &entry.previous];
    // As a value, in which the fields of each change are sorted by name.
    Digest::of(json::to_text(&json::to_value(&body.as_slice())).as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(text: &str) -> Edit<String> {
        Edit {
            at: "2026-01-01T08:00:00+08:00".into(),
            by: "甲".into(),
            why: None,
            changes: vec![text.into()],
        }
    }

    fn journal() -> Journal<String> {
        let mut journal = Journal::default();
        for text in ["a", "b", "c"] {
            journal.record(edit(text), vec![format!("-{text}")], Kind::Edit);
        }
        journal
    }

    #[test]
    fn a_changed_byte_breaks_the_chain_from_there_on() {
        let journal = journal();
        assert_eq!(journal.first_broken(), None);
        let text = json::to_text(&journal);
        let forged: Journal<String> = json::read(text.replace("\"-b\"", "\"-B\"").as_bytes()).unwrap();
        assert_eq!(forged.first_broken(), Some(2));
    }

    #[test]
    fn undo_walks_back_redo_forth_and_a_new_edit_ends_redo() {
        let mut journal = journal();
        assert_eq!(journal.undoable(), Some(3));
        journal.record(edit("-c"), vec![], Kind::Undo(3));
        journal.record(edit("-b"), vec![], Kind::Undo(2));
        assert_eq!((journal.undoable(), journal.redoable()), (Some(1), Some(2)));
        journal.record(edit("b"), vec![], Kind::Redo(2));
        assert_eq!((journal.undoable(), journal.redoable()), (Some(2), Some(3)));
        journal.record(edit("d"), vec![], Kind::Edit);
        assert_eq!((journal.undoable(), journal.redoable()), (Some(7), None));
    }

    #[test]
    fn only_one_entry_is_next() {
        let whole = journal();
        let mut part = Journal::default();
        for entry in whole.entries() {
            let nexts: Vec<bool> = whole.entries().iter().map(|one| part.is_next(one)).collect();
            assert_eq!(nexts, [1, 2, 3].map(|seq| seq == entry.seq));
            part.adopt(entry.clone());
        }
        assert_eq!(part, whole);
    }
}
