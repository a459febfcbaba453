//! The host of private keys: made, unlocked, used to sign. A module of its own in the page: the memory that holds a secret reads nobody's ledger,
//! and what leaves it is a key file, a public key, a signature, or a ledger that was begun (`src/decisions/0023`).

pub mod call;
pub mod digest;
pub mod file;
pub mod secret;
pub mod start;
mod wipe;

use super::answer::Answer;
use crate::json::{self, Raw, Write};
use crate::library::Practice;
use crate::session::misread::misshapen;
use call::KeyCall;
use std::mem;
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

    /// Answers a call given as JSON text, in JSON text. What was secret in it, or was left on the stack, is overwritten.
    pub fn call_text(&mut self, call: String) -> String {
        self.call_bytes(call.into_bytes())
    }

    /// The same, of the bytes of a text.
    pub fn call_bytes(&mut self, call: Vec<u8>) -> String {
        let answer = self.answered(call);
        wipe::stack();
        answer
    }

    #[inline(never)]
    fn answered(&mut self, mut call: Vec<u8>) -> String {
        let mut read = json::value(&call).unwrap_or_default();
        call.zeroize();
        // Whether a call has its form does not hang on its secrets: it is looked at without them.
        let answer = match json::from_value::<KeyCall>(wipe::hollow(&read)) {
            Err(misread) => body(&Answer::<()>::refused(vec![misshapen(&misread.fault, "call")])),
            Ok(_) => match json::from_value(mem::take(&mut read)) {
                Ok(call) => self.call(call),
                Err(misread) => body(&Answer::<()>::refused(vec![misshapen(&misread.fault, "call")])),
            },
        };
        wipe::value(read);
        answer.into_text()
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
            KeyCall::Digest { suite, bytes } => body(&digest::digested(suite, &bytes)),
            KeyCall::Close { handle } => body(&self.close(handle)),
        }
    }
}

fn body(answer: &dyn Write) -> Raw {
    Raw::of(answer)
}
