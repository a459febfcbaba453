//! Calls of the register: one per verb.

use crate::api::signing::{Hex, Purpose, SuiteName};
use crate::json::{Read, Value, Write};
use crate::period::Day;

/// What can be asked.
#[derive(Read)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "verb", rename_all = "kebab-case", deny_unknown_fields)]
pub enum RegisterCall {
    /// classes of source with their policies, and the years of the calendar
    Describe {},
    /// working days from one day to another
    WorkingDays(WorkingDaysQuery),
    /// whether a text is canonical
    Canonical {
        /// the text
        text: String,
    },
    /// whether a signature stands
    Verify(VerifyQuery),
    /// an open ledger given back
    Close {
        /// open ledger
        handle: u32,
    },
    /// every entry of an open ledger with its verdict, every item with its state
    Judge {
        /// open ledger
        handle: u32,
    },
    /// what this machine verified of an open ledger before, so that it need not do it again; only for the very same bytes
    Recall {
        /// open ledger
        handle: u32,
        /// ids of the entries that were not verified, one after the other
        except: Hex,
    },
    /// the signed texts of an open ledger, by id
    Texts {
        /// open ledger
        handle: u32,
    },
    /// the text of an entry that is to be signed
    Draft(Draft),
    /// a signed entry, taken if it is in force
    Append {
        /// open ledger
        handle: u32,
        /// its text
        text: String,
        /// the signature
        signature: Hex,
    },
    /// the union of two open ledgers
    Merge {
        /// open ledger that takes
        handle: u32,
        /// open ledger that is taken in
        other: u32,
    },
    /// what statistics are counted from
    Facts {
        /// open ledger
        handle: u32,
        /// day that is looked at
        as_of: Day,
        /// day up to which entries are taken
        known_at: Day,
    },
}

/// From when to when, and how many working days it ought to be.
#[derive(Clone, Debug, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WorkingDaysQuery {
    /// first day, counted
    pub from: Day,
    /// last day, counted
    pub to: Day,
    /// working days that a public notice 公示 must have
    #[serde(default)]
    pub notice: Option<u32>,
}

/// A signature and what it is said to be over.
#[derive(Clone, Debug, Read)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VerifyQuery {
    /// suite of the ledger
    pub suite: SuiteName,
    /// what the text is
    pub purpose: Purpose,
    /// public key
    pub public: Hex,
    /// the text
    pub text: String,
    /// the signature
    pub signature: Hex,
}

/// An entry to be signed. What it follows and has seen is read off the ledger.
#[derive(Clone, Debug, Read)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// open ledger
    pub handle: u32,
    /// public key that will sign
    pub public: Hex,
    /// when: `YYYY-MM-DDTHH:MM:SS+08:00`
    pub at: String,
    /// kind
    pub kind: String,
    /// item, where the kind has one
    #[serde(default)]
    pub item: Option<Hex>,
    /// body, of the form of its kind
    pub body: Value,
}
