//! The ledger of an office of one: begun by whoever holds the key, since its first roster has to be signed.

use super::Keys;
use super::call::Start;
use crate::api::answer::Answer;
use crate::api::signing;
use crate::json::Write;
use crate::library::Practice;
use crate::notice::{Code, Notice};
use crate::rectification::bundle;
use crate::rectification::canonical::Value;
use crate::rectification::template::{Founder, office_of_one};

/// A ledger that was begun.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Started {
    /// its file, to be opened by the host of the register
    pub file: String,
}

impl Keys {
    pub(super) fn start(&self, asked: &Start) -> Answer<Started> {
        Answer::from(self.started(asked).map(|file| (Started { file }, Vec::new())))
    }

    fn started(&self, asked: &Start) -> Result<String, Notice> {
        let slot = self.slot(asked.handle)?;
        let Start { name, person, org, at, .. } = asked;
        for (place, text) in [("name", name), ("person", person), ("org", org)] {
            if let Some(notice) = signing::personal(&Value::Text(text.clone())) {
                return Err(notice.under(place));
            }
        }
        let broken = |error| Notice::new(Code::ShapeWrong, "data").with("why", "type").found(error);
        let practice = Practice::standard().map_err(broken)?;
        let founder = Founder { name, person, org, at };
        let begun = office_of_one(slot.file.suite, slot.unlocked()?, &founder, practice);
        let file = begun.and_then(|(set, _)| String::from_utf8(bundle::write(&set)).ok());
        let wrong = || Notice::new(Code::ShapeWrong, "name, person, org, at").with("why", "type");
        file.ok_or_else(|| wrong().expected("FORMAT.md"))
    }
}
