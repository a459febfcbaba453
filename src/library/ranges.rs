//! Ranges: what a document prints as from … to …. No value is taken from one; a typed number outside it is told.

use super::factor::{Parameter, Status};
use crate::quantity::{Quantity, Written};

/// A printed range.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// id of its family
    pub family: &'static str,
    /// id of its item
    pub item: &'static str,
    /// what it is a range of
    pub parameter: &'static str,
    /// digits of its lower end as printed
    pub low: &'static str,
    /// digits of its upper end as printed
    pub high: &'static str,
    /// unit as printed
    pub unit: &'static str,
    /// source id
    pub source: &'static str,
    /// place in the source
    pub locator: &'static str,
    /// how far it was checked, in the words of the data files
    pub status: &'static str,
    /// note in Chinese
    pub note_zh: &'static str,
    /// note in English
    pub note_en: &'static str,
}

impl Range {
    /// What it is a range of.
    pub fn parameter(&self) -> Option<Parameter> {
        Parameter::parse(self.parameter)
    }

    /// How far it was checked.
    pub fn status(&self) -> Status {
        Status::of(self.status)
    }

    /// Both ends in the canonical unit of their dimension.
    pub fn ends(&self) -> Option<(Quantity, Quantity)> {
        let takes = self.parameter()?.dimensions();
        let read = |text: &str| Some(Written::new(text, self.unit).read(takes, "").ok()?.0);
        read(self.low).zip(read(self.high))
    }
}

include!(concat!(env!("OUT_DIR"), "/ranges.rs"));
