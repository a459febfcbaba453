//! The host of the register: ledgers and their judge, canonical texts, signatures, private keys, working days. A module of its own in the page, loaded when it is used.
//!
//! Private keys stay inside; what leaves is a key file, a public key or a signature.

pub mod call;
pub mod counted;
pub mod judged;
pub mod keys;
pub mod ledger;
pub mod practice;
pub mod secret;
pub mod texts;

use super::answer::Answer;
use crate::json::{self, Raw, Write};
use crate::session::misread::misshapen;
use call::RegisterCall;
use zeroize::Zeroize as _;

/// Everything that stays between calls.
#[derive(Default)]
pub struct Register {
    slots: Vec<keys::Slot>,
    ledgers: Vec<ledger::Ledger>,
    last: u32,
}

impl Register {
    /// Answers a call given as JSON text, in JSON text; the text, which may hold a passphrase, is overwritten.
    pub fn call_text(&mut self, mut call: String) -> String {
        let read = json::value(call.as_bytes()).unwrap_or_default();
        call.zeroize();
        match json::from_value(read) {
            Ok(call) => self.call(call),
            Err(misread) => body(&Answer::<()>::refused(vec![misshapen(&misread.fault, "call")])),
        }
        .into_text()
    }

    /// Opens saved bytes; the answer as JSON text.
    pub fn open_text(&mut self, bytes: &[u8]) -> String {
        self.open(bytes).into_text()
    }

    /// Opens saved bytes: a ledger, or a key file, which stays locked.
    pub fn open(&mut self, bytes: &[u8]) -> Raw {
        if Register::is_ledger(bytes) { body(&self.open_ledger(bytes)) } else { body(&self.open_key(bytes)) }
    }

    /// Answers a call.
    pub fn call(&mut self, call: RegisterCall) -> Raw {
        match call {
            RegisterCall::Describe {} => body(&practice::describe()),
            RegisterCall::WorkingDays(asked) => body(&practice::working_days(&asked)),
            RegisterCall::Canonical { text } => body(&texts::canonical(&text)),
            RegisterCall::Verify(asked) => body(&texts::verify(&asked)),
            RegisterCall::MakeKey(asked) => body(&self.make(&asked)),
            RegisterCall::Unlock { handle, passphrase } => body(&self.unlock(handle, &passphrase)),
            RegisterCall::Sign { handle, purpose, text } => body(&self.sign(handle, purpose, &text)),
            RegisterCall::Close { handle } => body(&self.close(handle)),
            RegisterCall::Start(asked) => body(&self.start(&asked)),
            RegisterCall::Judge { handle } => body(&self.judge(handle)),
            RegisterCall::Append(asked) => body(&self.append(asked)),
            RegisterCall::Merge { handle, other } => body(&self.merge(handle, other)),
            RegisterCall::Statistics { handle, as_of, known_at } => {
                body(&self.count(handle, as_of, known_at))
            }
        }
    }
}

fn body(answer: &dyn Write) -> Raw {
    Raw::of(answer)
}
