//! What was found of an entry once and cannot change: that its text is of the form, and that a signature of its key holds.
//!
//! An id names the text, the text names the key, so neither another roster nor another entry makes it untrue. Whether the entry is placed,
//! entitled, in force is asked anew every time: that hangs on the whole set.

use super::entry::Entry;
use super::judge::Order;
use super::set::{Set, Signature, SignedEntry};
use super::suite::Digest;
use super::tree::{TreeMap, TreeSet};
use std::rc::Rc;

/// Entries that were read and whose signature was verified, by id.
#[derive(Clone, Debug)]
pub struct Known {
    places: TreeMap<Digest, usize>,
    // Beside the map, which has a code of its own for every type it holds.
    entries: Vec<(Signature, Rc<Entry>)>,
    order: Option<Order>,
}

impl Known {
    /// Nothing yet.
    pub fn new() -> Known {
        Known { places: TreeMap::new(), entries: Vec::new(), order: None }
    }

    /// The numbers of the entries of a set, in order of ids, where a signature that came with one is the one that was verified.
    pub fn among(&self, set: &Set) -> Vec<Option<usize>> {
        let mut own = self.places.iter().peekable();
        let of = |(id, signed): (&Digest, &SignedEntry)| {
            while own.next_if(|(known, _)| *known < id).is_some() {}
            let (_, number) = own.next_if(|(known, _)| *known == id)?;
            let (signature, _) = self.entries.get(*number)?;
            signed.signatures.contains(signature).then_some(*number)
        };
        set.entries.iter().map(of).collect()
    }

    /// An entry by number.
    pub fn entry(&self, number: usize) -> Option<Rc<Entry>> {
        self.entries.get(number).map(|(_, entry)| Rc::clone(entry))
    }

    /// Keeps an entry whose signature was verified; its number.
    pub fn learn(&mut self, signature: Signature, entry: &Rc<Entry>) -> usize {
        let number = self.places.get(&entry.id).copied().unwrap_or(self.entries.len());
        match self.entries.get_mut(number) {
            Some(before) => before.0 = signature,
            None => {
                self.places.insert(entry.id, number);
                self.entries.push((signature, Rc::clone(entry)));
            }
        }
        number
    }

    /// Takes over what was verified before of the very same bytes: every entry of a set but these. The texts are read all the same.
    pub fn recall(&mut self, set: &Set, except: &TreeSet<Digest>) {
        for (id, signed) in &set.entries {
            let signature = signed.signatures.iter().next().filter(|_| !except.contains(id));
            let entry = signature.and_then(|_| Entry::read(set.genesis.suite, *id, &signed.text, true).ok());
            if let Some((signature, entry)) = signature.zip(entry) {
                self.learn(*signature, &Rc::new(entry));
            }
        }
    }

    /// The order in which entries of a ledger stood; from then on none is known.
    pub(super) fn order(&mut self, ledger: Digest) -> Option<Order> {
        self.order.take_if(|order| order.of(ledger))
    }

    /// Keeps an order for the next judgement.
    pub(super) fn keep(&mut self, order: Order) {
        self.order = Some(order).filter(Order::strict);
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
