//! What was found of an entry once and cannot change: that its text is of the form, and that a signature of its key holds.
//!
//! An id names the text, the text names the key, so neither another roster nor another entry makes it untrue. Whether the entry is placed,
//! entitled, in force is asked anew every time: that hangs on the whole set.

use super::entry::Entry;
use super::set::{Signature, SignedEntry};
use super::suite::Digest;
use super::tree::TreeMap;
use std::rc::Rc;

/// Entries that were read and whose signature was verified, by id.
#[derive(Clone, Debug)]
pub struct Known {
    places: TreeMap<Digest, usize>,
    // Beside the map, which has a code of its own for every type it holds.
    entries: Vec<(Signature, Rc<Entry>)>,
}

impl Known {
    /// Nothing yet.
    pub fn new() -> Known {
        Known { places: TreeMap::new(), entries: Vec::new() }
    }

    /// The entry, if a signature that came with it is the one that was verified.
    pub fn of(&self, id: &Digest, signed: &SignedEntry) -> Option<Rc<Entry>> {
        let (signature, entry) = self.entries.get(*self.places.get(id)?)?;
        signed.signatures.contains(signature).then(|| Rc::clone(entry))
    }

    /// Keeps an entry whose signature was verified.
    pub fn learn(&mut self, signature: Signature, entry: &Rc<Entry>) {
        if let Some(before) = self.places.get(&entry.id).and_then(|place| self.entries.get_mut(*place)) {
            before.0 = signature;
            return;
        }
        self.places.insert(entry.id, self.entries.len());
        self.entries.push((signature, Rc::clone(entry)));
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Default for Known {
    fn default() -> Known {
        Known::new()
    }
}
