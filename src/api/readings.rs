//! `readings`: the register of ambiguities beside an open inventory, with the total under every other reading.

use super::answer::Answer;
use crate::inventory::Inventory;
use crate::inventory::assess::assess;
use crate::inventory::readings::{Readings, register};
use crate::json;
use crate::session::inventory::library;
use crate::session::misread::not_read;

/// The register for this saved inventory.
pub fn of(saved: &[u8]) -> Answer<Readings> {
    let read = json::read::<Inventory>(saved).map_err(|misread| not_read(&misread));
    Answer::from(read.and_then(|document| {
        let library = library()?;
        Ok((register(&assess(&document, library), library), Vec::new()))
    }))
}
