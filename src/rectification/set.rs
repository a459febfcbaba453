//! The ledger as a set: genesis, rosters and entries with their signatures. It only grows, and two of them are joined by union.

use super::genesis::Genesis;
use super::merkle;
use super::signature::Purpose;
use super::suite::{Digest, SIGNATURE_SIZE};
use crate::rectification::tree::{TreeMap, TreeSet};

/// A signature.
pub type Signature = [u8; SIGNATURE_SIZE];

/// Text and signatures of a roster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedRoster {
    /// text as it came
    pub text: Vec<u8>,
    /// public key and signature
    pub signatures: TreeSet<(Vec<u8>, Signature)>,
}

/// Text and signatures of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedEntry {
    /// text as it came
    pub text: Vec<u8>,
    /// every signature that came with it
    pub signatures: Signatures,
}

/// The signatures of an entry, ascending. Nearly every entry has one, which therefore lies in the set itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatures {
    first: Signature,
    more: TreeSet<Signature>,
}

impl Signatures {
    /// One.
    pub fn of(first: Signature) -> Signatures {
        Signatures { first, more: TreeSet::new() }
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &Signature> {
        std::iter::once(&self.first).chain(&self.more)
    }

    /// Whether it is one of them.
    pub fn contains(&self, signature: &Signature) -> bool {
        self.first == *signature || self.more.contains(signature)
    }

    fn join(&mut self, others: &Signatures) {
        for other in others.iter() {
            let greater = self.first.max(*other);
            if self.first != *other {
                self.first = self.first.min(*other);
                self.more.insert(greater);
            }
        }
    }
}

/// Everything that is known of a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// birth
    pub genesis: Genesis,
    /// rosters by id, whatever they are worth
    pub rosters: TreeMap<Digest, SignedRoster>,
    /// entries by id, whatever they are worth
    pub entries: TreeMap<Digest, SignedEntry>,
    /// lines that are none of these
    pub unread: TreeSet<Vec<u8>>,
}

impl Set {
    /// Nothing but a birth.
    pub fn new(genesis: Genesis) -> Set {
        Set { genesis, rosters: TreeMap::new(), entries: TreeMap::new(), unread: TreeSet::new() }
    }

    /// Adds a roster and its signatures; its id.
    pub fn add_roster(
        &mut self,
        text: &[u8],
        signatures: impl IntoIterator<Item = (Vec<u8>, Signature)>,
    ) -> Digest {
        let id = Purpose::Roster.name(self.genesis.suite, text);
        let signatures = signatures.into_iter().collect();
        self.join_roster(id, SignedRoster { text: text.to_vec(), signatures });
        id
    }

    /// Adds an entry with a signature; its id.
    pub fn add_entry(&mut self, text: &[u8], signature: Signature) -> Digest {
        let id = Purpose::Entry.name(self.genesis.suite, text);
        self.join_entry(id, SignedEntry { text: text.to_vec(), signatures: Signatures::of(signature) });
        id
    }

    fn join_roster(&mut self, id: Digest, roster: SignedRoster) {
        match self.rosters.get_mut(&id) {
            Some(own) => own.signatures.extend(roster.signatures),
            None => drop(self.rosters.insert(id, roster)),
        }
    }

    fn join_entry(&mut self, id: Digest, entry: SignedEntry) {
        match self.entries.get_mut(&id) {
            Some(own) => own.signatures.join(&entry.signatures),
            None => drop(self.entries.insert(id, entry)),
        }
    }

    /// Takes an entry out again that was added on trial.
    pub fn forget(&mut self, id: &Digest) {
        self.entries.remove(id);
    }

    /// Joins another set of the same ledger; whether it is of the same.
    pub fn merge(&mut self, other: &Set) -> bool {
        if other.genesis != self.genesis {
            return false;
        }
        for (id, roster) in &other.rosters {
            self.join_roster(*id, roster.clone());
        }
        for (id, entry) in &other.entries {
            self.join_entry(*id, entry.clone());
        }
        self.unread.extend(other.unread.iter().cloned());
        true
    }

    /// How many ids there are, and the root over them.
    pub fn root(&self) -> (usize, Digest) {
        let mut count = 0;
        let mut rosters = self.rosters.keys().peekable();
        // Both ascend, and rosters are few.
        let ids = self.entries.keys().map(Some).chain([None]).flat_map(|entry| {
            let mut before = Vec::new();
            while let Some(roster) = rosters.next_if(|roster| entry.is_none_or(|entry| *roster < entry)) {
                before.push(*roster);
            }
            before.into_iter().chain(entry.copied())
        });
        let root = merkle::root(self.genesis.suite, ids.inspect(|_| count += 1));
        (count, root)
    }
}
