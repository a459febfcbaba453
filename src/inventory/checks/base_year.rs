//! A base year that the boundary has left behind.

use crate::inventory::document::Inventory;
use crate::notice::{Code, Notice};

/// What the base year lacks.
pub(super) fn notice(document: &Inventory) -> Option<Notice> {
    let base = document.base_year.as_ref().filter(|base| base.is_stale(document))?;
    Some(
        Notice::new(Code::BaseYearStale, "base_year")
            .expected(&document.entity.boundary)
            .found(base.counted_in())
            .with("year", base.year),
    )
}
