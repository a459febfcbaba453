//! The host: open documents by handle, and one answer for every call.

use super::answer::Answer;
use super::call::Call;
#[cfg(feature = "audit")]
use super::{describe, evaluate, factors, import, readings};
use crate::json;
use crate::json::Value;
use crate::json::{Raw, Write};
use crate::library::Library;
use crate::notice::{Code, Notice};
use crate::provenance::Digest;
use crate::session::Session;
use crate::session::inventory::OpenInventory;
use crate::session::misread::misshapen;
use crate::session::open::{Applied, digest};
use crate::session::registry::{Kind, Registry};

/// Everything that stays between calls.
pub struct Host {
    registry: Registry,
    open: Vec<(u32, Box<dyn Session>)>,
    last: u32,
}

/// A document opened.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Opened {
    /// names it in calls
    pub handle: u32,
    /// its format
    pub format: String,
    /// its title
    pub title: String,
    /// digest of the bytes opened
    pub digest: Digest,
}

/// A view of a document.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Viewed {
    /// the kind's view
    pub view: Raw,
}

/// A derivation of a document's number.
#[cfg(feature = "audit")]
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Explained {
    /// the kind's derivation
    pub derivation: Raw,
}

/// Entries taken over.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Replayed {
    /// how many were new
    pub replayed: usize,
}

/// A document given back.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Closed {
    /// its handle, free from now on
    pub closed: u32,
}

impl Default for Host {
    fn default() -> Host {
        Host::with([Kind::of::<OpenInventory>()])
    }
}

impl Host {
    /// A host that opens these kinds of documents.
    pub fn with(kinds: impl IntoIterator<Item = Kind>) -> Host {
        Host { registry: Registry::of(kinds), open: Vec::new(), last: 0 }
    }

    /// A host whose library is read from this pack, where the program has none inside (`Library::open`).
    pub fn reading(pack: &[u8]) -> Host {
        Library::open(pack);
        Host::default()
    }

    /// Opens saved bytes.
    pub fn open(&mut self, bytes: &[u8]) -> Answer<Opened> {
        Answer::from(self.registry.open(bytes).map(|session| {
            self.last = self.last.saturating_add(1);
            let opened = Opened {
                handle: self.last,
                format: session.format().to_owned(),
                title: session.title(),
                digest: digest(bytes),
            };
            let greeting = session.greeting();
            self.open.push((self.last, session));
            (opened, greeting)
        }))
    }

    /// The document as it is saved; none where the handle names no open document.
    pub fn save(&self, handle: u32) -> Result<Vec<u8>, Notice> {
        self.session(handle)?.save()
    }

    /// Answers a call given as JSON text, in JSON text. A text that is no JSON is no call and answered as such.
    pub fn call_text(&mut self, call: &str) -> String {
        self.answer(json::value(call.as_bytes()).unwrap_or_default()).into_text()
    }

    /// Opens saved bytes; the answer as JSON text.
    pub fn open_text(&mut self, bytes: &[u8]) -> String {
        json::to_text(&self.open(bytes))
    }

    /// Answers a call given as a value of serde_json, in one.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn call_json(&mut self, call: serde_json::Value) -> serde_json::Value {
        json::tree(&self.answer(call.into()))
    }

    fn answer(&mut self, call: Value) -> Raw {
        match json::from_value(call) {
            Ok(call) => self.call(call),
            Err(misread) => body(&Answer::<()>::refused(vec![misshapen(&misread.fault, "call")])),
        }
    }

    /// Answers a call.
    pub fn call(&mut self, call: Call) -> Raw {
        match call {
            #[cfg(feature = "audit")]
            Call::Describe {} => body(&describe::describe()),
            #[cfg(feature = "audit")]
            Call::Evaluate { method, inputs } => body(&evaluate::evaluate(&method, &inputs)),
            #[cfg(feature = "audit")]
            Call::Factors(query) => body(&factors::factors(&query)),
            Call::View { handle, query } => {
                let viewed = self.session(handle).and_then(|s| s.view(query));
                body(&Answer::from(viewed.map(|(view, notices)| (Viewed { view }, notices))))
            }
            Call::Apply { handle, edit } => self.edit(handle, |session| session.apply(edit)),
            Call::Undo { handle, signature } => self.edit(handle, |session| session.undo(signature)),
            Call::Redo { handle, signature } => self.edit(handle, |session| session.redo(signature)),
            Call::Replay { handle, entries } => {
                let replayed = self.session_mut(handle).and_then(|s| s.replay(entries));
                body(&Answer::from(replayed.map(|replayed| (Replayed { replayed }, Vec::new()))))
            }
            #[cfg(feature = "audit")]
            Call::Explain { handle, id } => {
                let derivation = self.session(handle).and_then(|s| s.explain(&id));
                body(&Answer::from(derivation.map(|derivation| (Explained { derivation }, Vec::new()))))
            }
            #[cfg(feature = "audit")]
            Call::Import { handle, file, bytes, signature } => {
                self.read(handle, |saved| Raw::of(&import::of(saved, &file, &bytes, &signature)))
            }
            #[cfg(feature = "audit")]
            Call::Readings { handle } => self.read(handle, |saved| Raw::of(&readings::of(saved))),
            Call::Close { handle } => {
                let closed = self.session(handle).map(|_| ());
                self.open.retain(|(open, _)| *open != handle);
                body(&Answer::from(closed.map(|_| (Closed { closed: handle }, Vec::new()))))
            }
        }
    }

    fn edit(&mut self, handle: u32, act: impl FnOnce(&mut dyn Session) -> Result<Applied, Notice>) -> Raw {
        let applied = self.session_mut(handle).and_then(act);
        body(&Answer::from(applied.map(|applied| (applied, Vec::new()))))
    }

    /// What is asked of the document as it is saved.
    #[cfg(feature = "audit")]
    fn read(&self, handle: u32, ask: impl FnOnce(&[u8]) -> Raw) -> Raw {
        match self.save(handle) {
            Ok(saved) => ask(&saved),
            Err(notice) => body(&Answer::<()>::refused(vec![notice])),
        }
    }

    fn session(&self, handle: u32) -> Result<&dyn Session, Notice> {
        let open = self.open.iter().find(|(open, _)| *open == handle);
        open.map(|(_, session)| session.as_ref()).ok_or_else(|| not_open(handle))
    }

    fn session_mut(&mut self, handle: u32) -> Result<&mut dyn Session, Notice> {
        match self.open.iter_mut().find(|(open, _)| *open == handle) {
            Some((_, session)) => Ok(session.as_mut()),
            None => Err(not_open(handle)),
        }
    }
}

fn not_open(handle: u32) -> Notice {
    Notice::new(Code::DocumentNotOpen, "handle").found(handle)
}

fn body(answer: &dyn Write) -> Raw {
    Raw::of(answer)
}
