//! Why a key file cannot be made or opened. None of these holds a byte of a passphrase or of a key.

use super::{Cost, FORM, SHORTEST};
use crate::notice::{Code, Notice};

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// not a key file, or one of whose bytes was changed
    Damaged,
    /// another form than ours
    Form(String),
    /// an undamaged file that this passphrase does not open
    Passphrase,
    /// a new passphrase of too few characters
    Short,
    /// parameters below the floor or above the ceiling
    Cost(Cost),
    /// the machine has not the memory that the file asks for
    Memory(Cost),
    /// secret bytes that make no key of the suite: fewer than one in 2^31, the caller draws again
    Secret,
}

impl Fault {
    /// As a notice about this file.
    pub fn notice(&self, file: &str) -> Notice {
        let notice = |code| Notice::new(code, file);
        match self {
            Fault::Damaged => notice(Code::KeyFileDamaged),
            Fault::Form(found) => notice(Code::FormatUnknown).expected(FORM).found(found),
            Fault::Passphrase => notice(Code::PassphraseWrong),
            Fault::Short => notice(Code::PassphraseShort).expected(SHORTEST),
            Fault::Cost(found) if found.is_weak() => {
                notice(Code::KeyFileCost).with("why", "weak").expected(Cost::LEAST).found(found)
            }
            Fault::Cost(found) => {
                notice(Code::KeyFileCost).with("why", "costly").expected(Cost::MOST).found(found)
            }
            Fault::Memory(cost) => notice(Code::MemoryShort).expected(cost.memory / 1024),
            Fault::Secret => notice(Code::SecretUnusable),
        }
    }
}
