//! The birth of a ledger: its name, its suite, and the root keys that sign its first roster.

use super::canonical::{self, Value};
use super::form::Form;
use super::hex;
use super::signature::Purpose;
use super::suite::{Digest, Suite};

/// Largest text of a genesis or a roster, in bytes.
pub const MAX_SIZE: usize = 512 * 1024;

/// What everything in a ledger refers to. Its id is the ledger's fingerprint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Genesis {
    /// fingerprint of the ledger
    pub id: Digest,
    /// canonical text
    pub text: Vec<u8>,
    /// the one suite
    pub suite: Suite,
    /// what the ledger is called
    pub name: String,
    /// who signs the first roster
    pub roots: Roots,
}

/// Root keys, and how many of them it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roots {
    /// public keys
    pub keys: Vec<Vec<u8>>,
    /// how many must sign
    pub threshold: usize,
}

pub(super) const FORM: Form = Form::Object(&[
    ("name", Form::Name),
    ("rootKeys", Form::Set(&Form::Public, 1, 9)),
    ("rootThreshold", Form::Int(1, 9)),
    ("rules", Form::Int(1, 1)),
    ("suite", Form::Name),
]);

impl Genesis {
    /// Reads a genesis; none where the text is not of the form.
    pub fn read(text: &[u8]) -> Option<Genesis> {
        let value = canonical::read_within(text, MAX_SIZE).ok()?;
        let suite = Suite::named(value.text("suite")?)?;
        if !FORM.fits(suite, &value) {
            return None;
        }
        let roots = Roots::read(&value)?;
        let name = value.text("name")?.to_owned();
        Some(Genesis { id: Purpose::Genesis.name(suite, text), text: text.to_vec(), suite, name, roots })
    }
}

impl Roots {
    /// The root keys of a genesis or roster; none where the threshold is more than there are.
    pub fn read(value: &Value) -> Option<Roots> {
        let keys: Vec<Vec<u8>> = value.texts("rootKeys").filter_map(hex::read).collect();
        let threshold = usize::try_from(value.int("rootThreshold")?).ok()?;
        (threshold <= keys.len()).then_some(Roots { keys, threshold })
    }

    /// Whether enough of them are among these.
    pub fn met(&self, signed: &[&[u8]]) -> bool {
        self.keys.iter().filter(|key| signed.contains(&key.as_slice())).count() >= self.threshold
    }
}
