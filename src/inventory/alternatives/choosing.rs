//! The readings 口径 of one ambiguity: which is taken, what chooses another, whose typed value stands, and what somebody has to enter first.

use super::touching::{item, touches};
use super::{Alternative, AlternativeKind, Asked, By, is_entered, item_at, setting};
use crate::formula::{Datum, Leaf};
use crate::inventory::assess::Line;
use crate::inventory::change::{Change, Setting};
use crate::inventory::derivation::name_of;
use crate::inventory::document::ChosenReading;
use crate::inventory::edit::DocumentPart;
use crate::inventory::gases::{Masses, weight};
use crate::library::GwpSet;
use crate::library::clause::{Clause, Way};
use crate::method::chosen::{as_printed, is_against, is_set};
use crate::method::prepare::Origin;
use crate::method::registry::{Input, Slot};
use crate::method::{compute, purchased_steam};
use crate::quantity::{Dimension, Exact};
use std::collections::BTreeSet;

/// Every reading, with what it would make of the number that was asked for.
pub(super) fn readings(asked: &Asked<'_, '_>, clause: &'static Clause) -> Vec<Alternative> {
    let touched = Touched::of(asked, clause);
    let standing = touched.standing();
    let mut all: Vec<Alternative> =
        clause.readings.iter().map(|reading| touched.reading(reading, standing)).collect();
    // Nobody has chosen, and a family or another default serves: the reading that says the same.
    if !all.iter().any(|one| one.taken) {
        let parts = touched.parts().len();
        let same = |one: &&mut Alternative| {
            let switches = one.typed.len() < parts && !one.changes.is_empty();
            one.difference.is_some_and(|by| by.abs() <= 0.0) && switches
        };
        if let Some(one) = all.iter_mut().find(same) {
            one.taken = true;
        }
    }
    all
}

/// The change that chooses a reading; without one, the change that chooses none.
pub(in crate::inventory) fn choose(
    readings: &[ChosenReading],
    ambiguity: &str,
    reading: Option<&str>,
) -> Vec<Change> {
    let others = readings.iter().filter(|one| one.ambiguity != ambiguity).cloned();
    let chosen = reading.map(|reading| ChosenReading {
        ambiguity: ambiguity.to_owned(),
        reading: reading.to_owned(),
        reason: String::new(),
    });
    let readings = others.chain(chosen).collect();
    vec![Change::SetDocument { part: Box::new(DocumentPart::Readings { readings }) }]
}

/// What an ambiguity touches in this document.
struct Touched<'a, 'd> {
    asked: &'a Asked<'a, 'd>,
    clause: &'static Clause,
    lines: Vec<&'a Line<'d>>,
}

impl<'a, 'd> Touched<'a, 'd> {
    fn of(asked: &'a Asked<'a, 'd>, clause: &'static Clause) -> Self {
        let is_about = |line: &&Line<'d>| touches(clause, &[line], asked.library, asked.measure);
        Touched { asked, clause, lines: asked.assessment.lines.iter().filter(is_about).collect() }
    }

    /// The reading that stands by choice, by what is entered, or because it changes nothing; none where what is entered says none of them.
    fn standing(&self) -> Option<&'static str> {
        let document = self.asked.assessment.document;
        let chosen = document.readings.iter().find(|one| one.ambiguity == self.clause.id);
        let find = |is: &dyn Fn(&Way) -> bool| self.clause.readings.iter().find(|one| is(one));
        let parts = self.parts().len();
        let is_free = |way: &Way| parts == 0 || self.against(way).len() < parts;
        // What a setting chooses, and what takes data that nobody entered, does not stand by being named.
        let serves = |way: &Way| !way.is_setting() && self.lacking(way).is_empty() && is_free(way);
        let named = |way: &Way| chosen.is_some_and(|chosen| way.id == chosen.reading) && serves(way);
        let settings = &document.settings;
        let set = |way: &Way| {
            let (family, gwp) = (settings.electricity_family.as_deref(), settings.gwp.as_deref());
            is_set(way, family, gwp, self.industry()) && is_free(way)
        };
        let entered = |way: &Way| !way.inputs.is_empty() && self.lacking(way).is_empty();
        let is_usual = |way: &Way| way.id == self.clause.default;
        let said = |way: &Way| {
            let typed = self.clause.readings.iter().any(|one| is_usual(one) && !is_free(one));
            typed && !way.value.is_empty() && self.against(way).is_empty()
        };
        let usual = |way: &Way| is_usual(way) && way.factors.is_empty() && serves(way);
        let stands = find(&named).or_else(|| find(&set)).or_else(|| find(&entered));
        let stands = stands.or_else(|| find(&said)).or_else(|| find(&usual));
        stands.map(|one| one.id.as_str())
    }

    fn reading(&self, way: &'static Way, standing: Option<&str>) -> Alternative {
        let (clause, document) = (self.clause, self.asked.assessment.document);
        let id = format!("{}/{}", clause.id, way.id);
        let zh = format!("{}：{}", clause.zh, way.zh);
        let en = format!("{}: {}", clause.en, way.en);
        let taken = standing == Some(&way.id);
        let lacking = self.lacking(way);
        let set = self.weights(way);
        let weighed = |line: &Line<'_>| weighed(line, set.as_ref()?);
        let printed = |line: &Line<'_>| self.printed(line);
        let gwp = |set: &str| vec![setting(Setting::Gwp, set)];
        let by = if taken {
            By::Standing
        } else if let Some(family) = &way.electricity_family {
            By::Changes(vec![setting(Setting::ElectricityFamily, family)])
        } else if let Some(set) = way.gwp_set(self.industry()) {
            By::Changes(gwp(set))
        } else if let Some(set) = &set {
            By::Shown(gwp(&set.id), &weighed)
        } else if way.printed {
            By::Shown(Vec::new(), &printed)
        } else if lacking.is_empty() {
            By::Changes(choose(&document.readings, &clause.id, Some(&way.id)))
        } else {
            By::Lacking
        };
        let one = self.asked.alternative(AlternativeKind::Reading, &id, (&zh, &en), taken, by);
        let one = Alternative { typed: self.names(&self.against(way)), ..one };
        if lacking.is_empty() {
            return one;
        }
        Alternative { needs_zh: way.needs_zh.clone(), needs_en: way.needs_en.clone(), lacking, ..one }
    }

    /// The GWP set of the industry.
    fn industry(&self) -> Option<&'a str> {
        self.asked.assessment.sector.and_then(|sector| sector.gwp.as_deref())
    }

    /// The set of a reading that takes values of its own in it.
    fn weights(&self, way: &Way) -> Option<GwpSet> {
        let mut set = self.asked.library.gwp_set(way.gwp.as_deref()?)?.clone();
        for species in &way.species {
            let own = set.of_species(species)?.value;
            // `SF6-first-edition` stands for SF6.
            let of = species.split('-').next().unwrap_or_default();
            set.values.iter_mut().find(|value| value.species == of)?.value = own;
        }
        (!way.species.is_empty()).then_some(set)
    }

    /// The masses of a line that is touched by a steam table with its misprint: as purchased steam with the enthalpy printed.
    fn printed(&self, line: &Line<'_>) -> Option<Masses> {
        if !self.lines.iter().any(|one| one.id == line.id) {
            return None;
        }
        let slots = line.prepared().slots.as_deref()?;
        let (value, _) = as_printed(line.method, Some(slots))?;
        let dimension = Dimension::ENERGY.per(Dimension::STUFF);
        let slot = |input: &Input| match input.name {
            "enthalpy" => Some(Slot::One(Datum::Leaf(Leaf { value, dimension, key: 0 }))),
            name => slots.get(line.method.inputs.iter().position(|one| one.name == name)?).cloned(),
        };
        let method = &purchased_steam::METHOD;
        let slots = method.inputs.iter().map(slot).collect::<Option<Vec<_>>>()?;
        let emits: Vec<_> = line.masses.gases.iter().map(|(gas, _)| *gas).collect();
        Some(Masses::of(&emits, compute::value(method, &slots).as_ref(), None, None))
    }

    /// Names of the streams or lines for which nobody entered what the reading needs; what a setting names needs nothing.
    fn lacking(&self, way: &Way) -> Vec<String> {
        let open = if way.gwp.is_some() { way.gwp_set(self.industry()).is_none() } else { true };
        if way.needs_zh.is_empty() || !open {
            return Vec::new();
        }
        let entered = |line: &Line<'_>, origin: &Origin<'_>| {
            way.inputs.iter().any(|name| name == origin.input.name) && is_entered(line, origin)
        };
        let has = self.with(entered);
        let lack = self.parts().into_iter().filter(|(id, _)| !has.contains(id));
        lack.map(|(_, name)| name).collect()
    }

    /// Those where a person gave a number that stands against the reading.
    fn against(&self, way: &Way) -> BTreeSet<&str> {
        self.with(|line, origin| {
            let item = item_at(line, &origin.place);
            is_against(self.clause, way, line.method, origin, item) && is_entered(line, origin)
        })
    }

    fn names(&self, ids: &BTreeSet<&str>) -> Vec<String> {
        self.parts().into_iter().filter(|(id, _)| ids.contains(id)).map(|(_, name)| name).collect()
    }

    fn items(&self) -> impl Iterator<Item = &'static str> {
        self.clause.touches.iter().filter_map(|touch| touch.item.as_deref())
    }

    /// What has or needs a number of its own, by id and name: of a material each stream, of a method each line.
    fn parts(&self) -> Vec<(&str, String)> {
        let document = self.asked.assessment.document;
        if self.items().next().is_none() {
            return self.lines.iter().map(|line| (line.id, name_of(document, line))).collect();
        }
        let all = self.lines.iter().flat_map(|line| &line.streams).filter_map(|at| document.streams.get(*at));
        let of = all.filter(|stream| {
            item(stream, self.asked.library).is_some_and(|item| self.items().any(|one| one == item))
        });
        of.map(|stream| (stream.id.as_str(), stream.name.clone())).collect()
    }

    /// The ids of the parts that have such a number.
    fn with(&self, takes: impl Fn(&Line<'_>, &Origin<'_>) -> bool) -> BTreeSet<&str> {
        let by_stream = self.items().next().is_some();
        let mut ids = BTreeSet::new();
        for line in &self.lines {
            for origin in line.prepared().origins.iter().filter(|origin| takes(line, origin)) {
                let stream = origin.place.strip_prefix("streams/").and_then(|rest| rest.split('/').next());
                ids.extend(if by_stream { stream } else { Some(line.id) });
            }
        }
        ids
    }
}

/// The masses of a line as they are, and all of them together by this set.
fn weighed(line: &Line<'_>, set: &GwpSet) -> Option<Masses> {
    let species = line.frame.members(&line.streams).first().and_then(|stream| stream.item.as_deref());
    let masses = line.masses.gases.iter();
    let together = masses.map(|(gas, mass)| Some((*mass)?.tonnes() * weight(*gas, Some(set), species)?));
    let co2e = together.sum::<Option<f64>>().and_then(Exact::from_tonnes);
    Some(Masses { co2e, ..line.masses.clone() })
}
