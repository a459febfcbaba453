//! `import`: a statistics form from csv or the clipboard, beside an open document: what it holds and what it would change. Nothing is changed by it; the edit is made by `apply`.

use super::answer::Answer;
use crate::exchange::statistics_form::Request;
use crate::exchange::{Imported, import};
use crate::inventory::Inventory;
use crate::json;
use crate::notice::{Code, Notice};
use crate::rectification::hex;
use crate::session::inventory::library;
use crate::session::misread::not_read;
use crate::session::open::Signature;

/// Reads the form in `bytes`, hexadecimal digits, for this saved inventory.
pub fn of(saved: &[u8], file: &str, bytes: &str, signature: &Signature) -> Answer<Imported> {
    let read = || -> Result<(Vec<u8>, Inventory), Notice> {
        let bytes = hex::read(bytes)
            .ok_or_else(|| Notice::new(Code::ShapeWrong, "bytes").expected("0-9 a-f").found("…"))?;
        Ok((bytes, json::read(saved).map_err(|misread| not_read(&misread))?))
    };
    let (read, library) = match read().and_then(|read| Ok((read, library()?))) {
        Ok(read) => read,
        Err(notice) => return Answer::refused(vec![notice]),
    };
    let (bytes, document) = read;
    let Signature { at, by } = signature;
    match import(&bytes, &Request { file, at, by, into: Some(&document) }, library) {
        (Some(imported), notices) => Answer::with(imported, notices),
        (None, notices) => Answer::refused(notices),
    }
}
