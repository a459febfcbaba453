//! The contract of `sectors/*.toml`: every class, source, item, family and document that a sector names exists.

use super::fault::Faults;
use super::files::DataFile;
use super::tables::{Holds, Id, Sector, place};
use std::collections::BTreeSet;

/// What sectors may name.
pub struct Known<'a> {
    /// ids of items
    pub items: &'a BTreeSet<String>,
    /// ids of families
    pub families: &'a BTreeSet<String>,
    /// ids of cited documents
    pub sources: &'a BTreeSet<String>,
    /// ids of GWP sets
    pub gwp: &'a BTreeSet<String>,
}

/// Checks one sector.
pub fn check(file: &DataFile, sector: &Sector, known: &Known<'_>, faults: &mut Faults) {
    let mut need = |ok: bool, id: &Id, what: &str, mend: &str| {
        if !ok {
            faults.add(&place(file, id), format!("{what} `{}`", id.get_ref()), mend);
        }
    };
    need(
        known.sources.contains(sector.guideline.get_ref()),
        &sector.guideline,
        "unknown source",
        "add it to data/sources.toml",
    );
    for family in &sector.families {
        need(
            known.families.contains(family.get_ref()),
            family,
            "unknown family",
            "name one of data/families.toml",
        );
    }
    for generation in &sector.guidelines {
        need(
            known.sources.contains(generation.id.get_ref()),
            &generation.id,
            "unknown source",
            "add it to data/sources.toml",
        );
        need(
            generation.from.as_deref().is_none_or(is_day),
            &generation.id,
            "no day in `from` of",
            "write it as YYYY-MM-DD",
        );
    }
    if let Some(set) = &sector.gwp {
        need(known.gwp.contains(set.get_ref()), set, "unknown GWP set", "name one of data/gwp.toml");
    }
    let mut evidence = BTreeSet::new();
    for kind in &sector.evidence {
        need(
            evidence.insert(kind.id.get_ref()),
            &kind.id,
            "second kind of evidence",
            "give every kind of evidence of a sector its own id",
        );
    }
    let mut classes = BTreeSet::new();
    for class in &sector.classes {
        need(
            classes.insert(class.id.get_ref()),
            &class.id,
            "second class",
            "give every class of a sector its own id",
        );
    }
    let mut sources = BTreeSet::new();
    for source in &sector.sources {
        need(
            sources.insert(source.id.get_ref()),
            &source.id,
            "second source",
            "give every source of a sector its own id",
        );
        need(
            classes.contains(source.class.get_ref()),
            &source.class,
            "unknown class",
            "name a class of this sector",
        );
        need(!source.method.is_empty(), &source.id, "no method for source", "name the id of a method");
        for kind in &source.requires {
            need(
                evidence.contains(kind.get_ref()),
                kind,
                "unknown evidence",
                "name a kind of evidence of this sector",
            );
        }
    }
    let mut streams = BTreeSet::new();
    for stream in &sector.streams {
        need(
            streams.insert(stream.id.get_ref()),
            &stream.id,
            "second stream",
            "give every stream of a sector its own id",
        );
        need(
            sources.contains(stream.source.get_ref()),
            &stream.source,
            "unknown source",
            "name a source of this sector",
        );
        need(
            known.items.contains(stream.item.get_ref()),
            &stream.item,
            "unknown item",
            "add it to data/items.toml",
        );
        need(!stream.unit.is_empty(), &stream.id, "no unit for stream", "say the unit of its amounts");
    }
    for table in &sector.tables {
        let summary = table.holds == Holds::Summary;
        need(
            summary == table.inputs.is_empty() && summary != table.rows.is_empty(),
            &table.id,
            "neither rows nor inputs, or both, in table",
            "a summary has rows, any other table names inputs",
        );
        for row in &table.rows {
            let known = match row.of.get_ref().split_once('/') {
                Some(("class", id)) => classes.iter().any(|class| *class == id),
                Some(("source", id)) => sources.iter().any(|source| *source == id),
                Some(("total", id)) => ["with_energy", "without_energy"].contains(&id),
                _ => false,
            };
            need(
                known,
                &row.of,
                "unknown number",
                "class/…, source/…, total/with_energy or total/without_energy",
            );
        }
    }
}

fn is_day(text: &str) -> bool {
    let digits = text.split('-').map(|part| part.bytes().all(|b| b.is_ascii_digit()).then_some(part.len()));
    digits.eq([Some(4), Some(2), Some(2)])
}
