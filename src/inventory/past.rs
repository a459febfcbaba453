//! The document as it was: journal entries taken back one by one, so that a version, a finding or a bridge can be counted from what stood then.

use super::assess::assess;
use super::change::{Change, EntityText};
use super::document::{Entity, Inventory};
use super::edit::DocumentPart;
use super::total::{CO2, Measure, Total};
use crate::library::Library;
use crate::quantity::Exact;
use std::collections::BTreeSet;

/// The total with electricity and heat after each of these entries, 0 being before the first. An entry that cannot be taken back ends the list.
pub fn totals_after(document: &Inventory, library: &Library, wanted: &BTreeSet<u32>) -> Vec<(u32, Total)> {
    let mut found = Vec::new();
    let Some(first) = wanted.first() else { return found };
    let mut then = document.clone();
    let entries = document.journal.entries();
    let mut seq = entries.last().map_or(0, |entry| entry.seq);
    for entry in entries.iter().rev() {
        if wanted.contains(&seq) {
            found.push((seq, total(&then, library)));
        }
        if seq <= *first || entry.reverse.iter().any(|back| then.change(back).is_err()) {
            return found;
        }
        seq = entry.seq.saturating_sub(1);
    }
    if wanted.contains(&seq) {
        found.push((seq, total(&then, library)));
    }
    found
}

/// Who reported and answered after each of these entries. Only what was said of the entity is taken back.
pub fn entities_after(document: &Inventory, wanted: &BTreeSet<u32>) -> Vec<(u32, Entity)> {
    let mut found = Vec::new();
    let mut entity = document.entity.clone();
    for entry in document.journal.entries().iter().rev() {
        if wanted.contains(&entry.seq) {
            found.push((entry.seq, entity.clone()));
        }
        for back in &entry.reverse {
            match back {
                Change::SetDocument { part } => {
                    if let DocumentPart::Entity { entity: then } = part.as_ref() {
                        entity = then.clone();
                    }
                }
                Change::SetEntity { field, text } => {
                    let target = match field {
                        EntityText::Title => continue,
                        EntityText::Name => &mut entity.name,
                        EntityText::Boundary => &mut entity.boundary,
                        EntityText::PreparedBy => &mut entity.prepared_by,
                        EntityText::ReviewedBy => &mut entity.reviewed_by,
                        EntityText::ApprovedBy => &mut entity.approved_by,
                    };
                    target.clone_from(text);
                }
                _ => {}
            }
        }
    }
    found
}

/// The measure of totals: all gases where the document names a GWP set, else CO2.
pub fn measure(document: &Inventory) -> Measure {
    if document.settings.gwp.is_some() { Measure::Co2e } else { CO2 }
}

/// The total with electricity and heat, as the document stands.
pub fn total(document: &Inventory, library: &Library) -> Total {
    assess(document, library).with_energy(measure(document))
}

/// The mass after an entry, where it could be counted.
pub fn mass_after(totals: &[(u32, Total)], seq: u32) -> Option<Exact> {
    totals.iter().find(|(at, _)| *at == seq).map(|(_, total)| total.sum)
}
