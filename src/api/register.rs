//! The host of the register: ledgers and their judge, canonical texts, signatures, working days. A module of its own in the page, loaded when it is used.
//!
//! It knows no secret: what is to be signed leaves as a text and comes back with a signature, which the host of keys makes.

pub mod call;
pub mod judged;
pub mod ledger;
pub mod practice;
pub mod signed;
pub mod texts;

use super::answer::Answer;
use crate::json::{self, Raw, Write};
use crate::library::Practice;
use crate::session::misread::misshapen;
use call::RegisterCall;

/// Everything that stays between calls.
#[derive(Default)]
pub struct Register {
    ledgers: Vec<ledger::Ledger>,
    last: u32,
}

impl Register {
    /// The host of a module whose data are handed in: `practice.json` of the same build.
    pub fn reading(data: &[u8]) -> Register {
        Practice::open(data);
        Register::default()
    }

    /// Answers a call given as JSON text, in JSON text.
    pub fn call_text(&mut self, call: &str) -> String {
        match json::from_value(json::value(call.as_bytes()).unwrap_or_default()) {
            Ok(call) => self.call(call),
            Err(misread) => body(&Answer::<()>::refused(vec![misshapen(&misread.fault, "call")])),
        }
        .into_text()
    }

    /// Opens saved bytes; the answer as JSON text.
    pub fn open_text(&mut self, bytes: &[u8]) -> String {
        self.open(bytes).into_text()
    }

    /// Opens the bytes of a ledger.
    pub fn open(&mut self, bytes: &[u8]) -> Raw {
        body(&self.open_ledger(bytes))
    }

    /// Answers a call.
    pub fn call(&mut self, call: RegisterCall) -> Raw {
        match call {
            RegisterCall::Describe {} => body(&practice::describe()),
            RegisterCall::WorkingDays(asked) => body(&practice::working_days(&asked)),
            RegisterCall::Canonical { text } => body(&texts::canonical(&text)),
            RegisterCall::Verify(asked) => body(&texts::verify(&asked)),
            RegisterCall::Close { handle } => body(&self.close(handle)),
            RegisterCall::Judge { handle } => body(&self.judge(handle)),
            RegisterCall::Recall { handle, except } => body(&self.recall(handle, &except)),
            RegisterCall::Texts { handle } => body(&self.texts(handle)),
            RegisterCall::Draft(asked) => body(&self.draft(asked)),
            RegisterCall::Append { handle, text, signature } => body(&self.append(handle, &text, &signature)),
            RegisterCall::Merge { handle, other } => body(&self.merge(handle, other)),
            RegisterCall::Facts { handle, as_of, known_at } => body(&self.facts(handle, as_of, known_at)),
        }
    }
}

fn body(answer: &dyn Write) -> Raw {
    Raw::of(answer)
}
