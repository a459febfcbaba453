//! The contract of `data/`: reads every file, reports everything that breaks it, and packs what is sound.

use super::fault::{Fault, Faults, Place};
use super::files::DataFile;
use super::forms::Forms;
use super::pack::{Gwp, Pack};
use super::tables::{self, Family, GwpHead, Id, Item, Region, Sector, Source};
use super::{ambiguities, constants, ranges, rows, sectors, steam};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sources {
    source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Families {
    family: Vec<Family>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Items {
    item: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Regions {
    region: Vec<Region>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sets {
    set: Vec<GwpHead>,
}

/// What the build makes: the pack, and further files by name: Rust that formulas read, forms for the importer.
pub type Made = (Pack, [(&'static str, String); 5]);

/// Packs the data, with the files that are embedded apart from it; or says everything that is wrong with it.
pub fn check(files: &[DataFile]) -> Result<Made, Vec<Fault>> {
    let mut faults = Faults::default();
    let missing = DataFile { path: String::new(), text: String::new() };
    let file = |path: &str| files.iter().find(|f| f.path == path).unwrap_or(&missing);
    let (source_file, family_file) = (file("data/sources.toml"), file("data/families.toml"));
    let (item_file, region_file, set_file) =
        (file("data/items.toml"), file("data/regions.toml"), file("data/gwp.toml"));

    let sources = tables::read::<Sources>(source_file, &mut faults).map_or(Vec::new(), |t| t.source);
    let families = tables::read::<Families>(family_file, &mut faults).map_or(Vec::new(), |t| t.family);
    let items = tables::read::<Items>(item_file, &mut faults).map_or(Vec::new(), |t| t.item);
    let regions = tables::read::<Regions>(region_file, &mut faults).map_or(Vec::new(), |t| t.region);
    let sets = tables::read::<Sets>(set_file, &mut faults).map_or(Vec::new(), |t| t.set);
    if !faults.0.is_empty() {
        return Err(faults.0);
    }

    let source_ids = ids(source_file, sources.iter().map(|s| &s.id), &mut faults);
    let family_ids = ids(family_file, families.iter().map(|f| &f.id), &mut faults);
    let item_ids = ids(item_file, items.iter().map(|i| &i.id), &mut faults);
    let region_ids = ids(region_file, regions.iter().map(|r| &r.id), &mut faults);
    let set_ids = ids(set_file, sets.iter().map(|s| &s.id), &mut faults);
    let item_names = items.iter().map(|i| (&i.id, [&i.zh, &i.en].into_iter().chain(&i.aliases).collect()));
    names(item_file, item_names, &mut faults);
    let region_names =
        regions.iter().map(|r| (&r.id, [&r.zh, &r.en].into_iter().chain(&r.aliases).collect()));
    names(region_file, region_names, &mut faults);
    for region in &regions {
        if region.within.as_ref().is_some_and(|w| !region_ids.contains(w) || w == region.id.get_ref()) {
            faults.add(
                &tables::place(region_file, &region.id),
                "within an unknown region",
                "name another region of this file",
            );
        }
    }

    let mut known = rows::Known::new([&family_ids, &item_ids, &region_ids, &source_ids, &set_ids]);
    let mut factors = Vec::new();
    let mut values: BTreeMap<String, Vec<[String; 8]>> = BTreeMap::new();
    let mut industries: Vec<Sector> = Vec::new();
    let mut tables = String::new();
    let constants = constants::constants(file("data/constants.csv"), &mut known, &mut faults);
    let ranges = ranges::ranges(file("data/ranges.csv"), &mut known, &mut faults);
    let mut switches = Vec::new();
    let mut clauses = Vec::new();
    let mut forms = Forms::default();
    for file in files {
        if file.path.starts_with("data/factors/") {
            factors.extend(rows::factors(file, &mut known, &mut faults));
        } else if file.path.starts_with("data/gwp/") {
            for (set, value) in rows::gwp(file, &mut known, &mut faults) {
                values.entry(set).or_default().push(value);
            }
        } else if file.path.starts_with("data/tables/") {
            tables.push_str(&steam::table(file, &mut known, &mut faults));
        } else if file.path.starts_with("data/forms/") {
            forms.read(file, &item_ids, &mut faults);
        } else if file.path.starts_with("data/ambiguities/") {
            if let Some((switch, clause)) = ambiguities::read(file, &mut faults) {
                switches.extend(switch);
                clauses.push(clause);
            }
        } else if file.path.starts_with("data/sectors/")
            && let Some(sector) = tables::read::<Sector>(file, &mut faults)
        {
            let nameable = sectors::Known {
                items: &item_ids,
                families: &family_ids,
                sources: &source_ids,
                gwp: &set_ids,
            };
            sectors::check(file, &sector, &nameable, &mut faults);
            known.used.insert(("sources", sector.guideline.get_ref().clone()));
            known.used.extend(sector.guidelines.iter().map(|g| ("sources", g.id.get_ref().clone())));
            known.used.extend(sector.streams.iter().map(|s| ("items", s.item.get_ref().clone())));
            industries.push(sector);
        }
    }

    let used = known.used;
    let unused = |table, file, ids: Vec<&Id>, faults: &mut Faults| {
        for id in ids.into_iter().filter(|id| !used.contains(&(table, id.get_ref().clone()))) {
            faults.add(
                &tables::place(file, id),
                format!("`{}` is never used", id.get_ref()),
                "use it in a row, or take it out",
            );
        }
    };
    unused("sources", source_file, sources.iter().map(|s| &s.id).collect(), &mut faults);
    unused("families", family_file, families.iter().map(|f| &f.id).collect(), &mut faults);
    unused("items", item_file, items.iter().map(|i| &i.id).collect(), &mut faults);

    let gwp = sets
        .into_iter()
        .map(|head| Gwp { values: values.remove(head.id.get_ref()).unwrap_or_default(), head })
        .collect();
    // The order in which the library looks them up, and shows them.
    factors.sort_by(|a, b| (&a.0, &a.1, &a.2, &a.5, a.6, a.11).cmp(&(&b.0, &b.1, &b.2, &b.5, b.6, b.11)));
    let pack =
        Pack { sources, families, items, regions, factors, gwp, sectors: industries, ambiguities: switches };
    if faults.0.is_empty() {
        let forms = serde_json::to_string(&forms).unwrap_or_default();
        let clauses = serde_json::to_string(&clauses).unwrap_or_default();
        let apart = [
            ("tables.rs", tables),
            ("constants.rs", constants),
            ("ranges.rs", ranges),
            ("forms.json", forms),
            ("clauses.json", clauses),
        ];
        Ok((pack, apart))
    } else {
        Err(faults.0)
    }
}

/// The ids of a table: each once, in kebab-case; region codes may hold capitals.
pub fn ids<'a>(file: &DataFile, all: impl Iterator<Item = &'a Id>, faults: &mut Faults) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    for id in all {
        let kebab =
            id.get_ref().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') && !id.get_ref().is_empty();
        if !kebab {
            faults.add(
                &tables::place(file, id),
                format!("`{}` is no id", id.get_ref()),
                "letters, digits and hyphens",
            );
        }
        if !seen.insert(id.get_ref().clone()) {
            faults.add(
                &tables::place(file, id),
                format!("a second `{}`", id.get_ref()),
                "give each its own id",
            );
        }
    }
    seen
}

/// A name or alias stands for one thing only, whatever its case.
fn names<'a>(file: &DataFile, all: impl Iterator<Item = (&'a Id, Vec<&'a String>)>, faults: &mut Faults) {
    let mut owners: BTreeMap<String, (&str, Place)> = BTreeMap::new();
    for (id, names) in all {
        let at = tables::place(file, id);
        for name in names {
            let plain = name.to_lowercase().replace(' ', "");
            match owners.get(&plain) {
                Some((owner, place)) if *owner != id.get_ref() => {
                    let what = format!("`{name}` names `{owner}` of line {} too", place.line);
                    faults.add(&at, what, "a name stands for one thing: drop it from one of them");
                }
                _ => {
                    owners.insert(plain, (id.get_ref(), at.clone()));
                }
            }
        }
    }
}
