//! What is wrong in a data file: where, what, and how to mend it.

use std::fmt;

/// One breach of the contract.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// path from the root of the repository
    pub file: String,
    /// line, from 1
    pub line: u64,
    /// what is wrong
    pub what: String,
    /// how to mend it
    pub mend: String,
}

/// Every breach found so far: a check reports everything it finds.
#[derive(Debug, Default)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Adds one, at a place.
    pub fn add(&mut self, at: &Place, what: impl Into<String>, mend: impl Into<String>) {
        self.0.push(Fault { file: at.file.clone(), line: at.line, what: what.into(), mend: mend.into() });
    }
}

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// path from the root of the repository
    pub file: String,
    /// line, from 1
    pub line: u64,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.file, self.line, self.what, self.mend)
    }
}
