//! The readings 口径 of one ambiguity: which is taken, what chooses another, whose typed value stands, and what somebody has to enter first.

use super::{Alternative, AlternativeKind, Asked, of_item, setting};
use crate::inventory::assess::Line;
use crate::inventory::change::{Change, Setting};
use crate::inventory::document::ChosenReading;
use crate::inventory::edit::DocumentPart;
use crate::inventory::published;
use crate::library::ambiguity::{Ambiguity, Reading};
use crate::library::clause::{Way, clauses};
use crate::method::prepare::{Origin, OriginKind, serves};

/// Every reading, with what it would make of the number that was asked for.
pub(super) fn readings(asked: &Asked<'_, '_>, ambiguity: &Ambiguity) -> Vec<Alternative> {
    let touched = Touched::of(asked, ambiguity);
    let standing = touched.standing();
    let mut all: Vec<Alternative> =
        ambiguity.readings.iter().map(|reading| touched.reading(reading, standing)).collect();
    // Nobody has chosen, and a family or another default serves: the reading that says the same.
    if !all.iter().any(|one| one.taken) {
        let some_are_not_typed = |one: &Alternative| one.typed.len() < touched.streams().count();
        let same = |one: &&mut Alternative| {
            one.difference.is_some_and(|by| by.abs() <= 0.0) && some_are_not_typed(one)
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
    ambiguity: &'a Ambiguity,
    lines: Vec<&'a Line<'d>>,
}

impl<'a, 'd> Touched<'a, 'd> {
    fn of(asked: &'a Asked<'a, 'd>, ambiguity: &'a Ambiguity) -> Self {
        let touches = |line: &&Line<'d>| super::touches(ambiguity, &[line], asked.library, asked.measure);
        Touched { asked, ambiguity, lines: asked.assessment.lines.iter().filter(touches).collect() }
    }

    /// The reading that stands by choice, by what is entered, or because it changes nothing.
    fn standing(&self) -> Option<&'a str> {
        let document = self.asked.assessment.document;
        let settings = &document.settings;
        let chosen = document.readings.iter().find(|one| one.ambiguity == self.ambiguity.id);
        let find = |is: &dyn Fn(&Reading) -> bool| self.ambiguity.readings.iter().find(|one| is(one));
        // What a setting chooses, and what takes data that nobody entered, does not stand by being named.
        let serves = |one: &Reading| {
            one.electricity_family.is_none() && one.gwp.is_none() && self.lacking(one).is_empty()
        };
        let named = chosen.and_then(|chosen| find(&|one| one.id == chosen.reading && serves(one)));
        if let Some(named) = named {
            return Some(named.id.as_str());
        }
        let set = |one: &Reading| {
            let basis =
                one.electricity_family.is_some() && one.electricity_family == settings.electricity_family;
            let named = settings.gwp.as_deref().zip(one.gwp.as_deref());
            basis || named.is_some_and(|(named, gwp)| named.eq_ignore_ascii_case(gwp))
        };
        let entered = |one: &Reading| {
            let way = self.way(one);
            way.is_some_and(|way| !way.inputs.is_empty()) && self.lacking(one).is_empty()
        };
        let usual = |one: &Reading| {
            let switches = !one.factors.is_empty() || one.electricity_family.is_some();
            one.id == self.ambiguity.default && !switches && self.lacking(one).is_empty()
        };
        let stands = find(&set).or_else(|| find(&entered)).or_else(|| find(&usual));
        stands.map(|one| one.id.as_str())
    }

    fn reading(&self, reading: &Reading, standing: Option<&str>) -> Alternative {
        let (ambiguity, document) = (self.ambiguity, self.asked.assessment.document);
        let id = format!("{}/{}", ambiguity.id, reading.id);
        let zh = format!("{}：{}", ambiguity.zh, reading.zh);
        let en = format!("{}: {}", ambiguity.en, reading.en);
        let taken = standing == Some(&reading.id);
        let lacking = self.lacking(reading);
        let changes = if taken {
            Some(Vec::new())
        } else if let Some(family) = &reading.electricity_family {
            Some(vec![setting(Setting::ElectricityFamily, family)])
        } else if let Some(set) = &reading.gwp {
            Some(vec![setting(Setting::Gwp, set)])
        } else {
            lacking.is_empty().then(|| choose(&document.readings, &ambiguity.id, Some(&reading.id)))
        };
        let way = self.way(reading).filter(|_| !lacking.is_empty());
        Alternative {
            typed: self.names(|line, origin| self.stands(line, origin, reading)),
            needs_zh: way.map(|way| way.needs_zh.clone()).unwrap_or_default(),
            needs_en: way.map(|way| way.needs_en.clone()).unwrap_or_default(),
            lacking,
            ..self.asked.alternative(AlternativeKind::Reading, &id, (&zh, &en), taken, changes)
        }
    }

    fn way(&self, reading: &Reading) -> Option<&'static Way> {
        let clause = clauses().iter().find(|one| one.id == self.ambiguity.id)?;
        clause.readings.iter().find(|one| one.id == reading.id).filter(|way| !way.needs_zh.is_empty())
    }

    /// Names of the streams for which nobody entered what the reading needs.
    fn lacking(&self, reading: &Reading) -> Vec<String> {
        let Some(way) = self.way(reading) else { return Vec::new() };
        let entered = |line: &Line<'_>, origin: &Origin<'_>| {
            way.inputs.iter().any(|name| name == origin.input.name) && is_entered(line, origin)
        };
        let has = self.ids(entered);
        self.streams().filter(|(id, _)| !has.contains(id)).map(|(_, name)| name.to_owned()).collect()
    }

    /// True where a person gave the number that this reading would fill or look up.
    fn stands(&self, line: &Line<'_>, origin: &Origin<'_>, reading: &Reading) -> bool {
        let of = |id: &String| {
            let parameter = origin.input.default;
            let factor = self
                .asked
                .library
                .factor(id)
                .filter(|factor| of_item(line, &factor.item, self.asked.library));
            factor.zip(parameter).is_some_and(|(factor, parameter)| serves(factor, parameter))
        };
        let filled = !reading.value.is_empty() && self.ambiguity.is_about(line.method.id, origin.input.name);
        let basis = reading.electricity_family.is_some() && origin.input.name == "emission_factor";
        (filled || basis || reading.factors.iter().any(of)) && is_entered(line, origin)
    }

    /// The streams that are touched, by id and name.
    fn streams(&self) -> impl Iterator<Item = (&'d str, &'d str)> {
        let document = self.asked.assessment.document;
        let items: Vec<&str> =
            self.ambiguity.touches.iter().filter_map(|touch| touch.item.as_deref()).collect();
        let all = self.lines.iter().flat_map(|line| &line.streams).filter_map(|at| document.streams.get(*at));
        let library = self.asked.library;
        let concerned = all.filter(move |stream| {
            let item = stream.item.as_deref().and_then(|name| library.item_named(name));
            items.is_empty() || item.is_some_and(|item| items.contains(&item.id.as_str()))
        });
        concerned.map(|stream| (stream.id.as_str(), stream.name.as_str()))
    }

    fn ids(&self, takes: impl Fn(&Line<'_>, &Origin<'_>) -> bool) -> Vec<&str> {
        let mut ids = Vec::new();
        for line in &self.lines {
            let taken = line.prepared().origins.iter().filter(|origin| takes(line, origin));
            let places = taken.filter_map(|origin| origin.place.strip_prefix("streams/"));
            ids.extend(places.filter_map(|rest| rest.split('/').next()));
        }
        ids
    }

    fn names(&self, takes: impl Fn(&Line<'_>, &Origin<'_>) -> bool) -> Vec<String> {
        let ids = self.ids(takes);
        self.streams().filter(|(id, _)| ids.contains(id)).map(|(_, name)| name.to_owned()).collect()
    }
}

/// Typed, analysed, or a factor of the enterprise's own: no row of the library, and no reading.
fn is_entered(line: &Line<'_>, origin: &Origin<'_>) -> bool {
    matches!(origin.kind, OriginKind::Entered(_))
        && published::reading(line, &origin.place, origin.input, None).is_none()
}
