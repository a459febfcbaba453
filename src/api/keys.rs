//! The host of private keys: made, unlocked, used to sign. A module of its own in the page: the memory that holds a secret reads nobody's ledger,
//! and what leaves it is a key file, a public key, a signature, or a ledger that was begun (`src/decisions/0022`).

pub mod call;
pub mod file;
pub mod secret;
pub mod start;

use super::answer::Answer;
use crate::json::{self, Raw, Write};
use crate::library::Practice;
use crate::session::misread::misshapen;
use call::KeyCall;
use zeroize::Zeroize as _;

/// Everything that stays between calls.
#[derive(Default)]
pub struct Keys {
    slots: Vec<file::Slot>,
    last: u32,
}

impl Keys {
    /// The host of a module whose data are handed in: `practice.json` of the same build.
    pub fn reading(data: &[u8]) -> Keys {
        Practice::open(data);
        Keys::default()
    }

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

    /// Opens the bytes of a key file, which stays locked; the answer as JSON text.
    pub fn open_text(&mut self, bytes: &[u8]) -> String {
        self.open(bytes).into_text()
    }

    /// Opens the bytes of a key file, which stays locked.
    pub fn open(&mut self, bytes: &[u8]) -> Raw {
        body(&self.open_key(bytes))
    }

    /// Answers a call.
    pub fn call(&mut self, call: KeyCall) -> Raw {
        match call {
            KeyCall::MakeKey(asked) => body(&self.make(&asked)),
            KeyCall::Unlock { handle, passphrase } => body(&self.unlock(handle, &passphrase)),
            KeyCall::Sign { handle, purpose, text } => body(&self.sign(handle, purpose, &text)),
            KeyCall::Start(asked) => body(&self.start(&asked)),
            KeyCall::Close { handle } => body(&self.close(handle)),
        }
    }
}

fn body(answer: &dyn Write) -> Raw {
    Raw::of(answer)
}
