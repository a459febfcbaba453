//! Chosen readings 口径 that are not what was computed, and why: unknown, about something else, chosen by a setting, without the data that they take, or with what a person entered against them. Who chooses one must not think that it was taken.

use super::compute;
use super::corrected;
use super::prepare::{Origin, OriginKind, serves};
use super::registry::{Input, Kind, Method, Slot};
use crate::formula::Datum;
use crate::library::Parameter;
use crate::library::clause::{Clause, Way, clauses};
use crate::notice::{Code, Notice};
use crate::quantity::{Dimension, Written};
use std::collections::BTreeSet;

/// What is known of the numbers that a choice may touch.
pub struct Reach<'a> {
    /// true where one of them is touched
    pub touched: &'a dyn Fn(&Clause) -> bool,
    /// true where what the reading needs was entered
    pub entered: &'a dyn Fn(&Clause, &Way) -> bool,
    /// true where the settings say the same
    pub set: &'a dyn Fn(&Way) -> bool,
    /// places of what a person entered against the reading
    pub against: &'a dyn Fn(&Clause, &Way) -> Vec<String>,
    /// true where there is a total that lines can be left out of
    pub total: bool,
}

/// Those of these choices, given as ambiguity and reading. What was told already is not said again.
pub fn idle(chosen: &[(String, String)], told: &[Notice], reach: &Reach<'_>) -> Vec<Notice> {
    let mut seen = BTreeSet::new();
    let idle = chosen.iter().filter_map(|(id, wanted)| {
        let place = format!("readings/{id}");
        let Some(clause) = Clause::named(id) else {
            let known: Vec<&str> = clauses().iter().map(|one| one.id.as_str()).collect();
            let notice = Notice::new(Code::ReadingUnknown, place).expected(known.join(", ")).found(wanted);
            return Some(notice.named(id, id).with("ambiguity", id));
        };
        let said = |code| {
            told.iter().any(|one| one.code == code && one.args.get("ambiguity").is_some_and(|of| of == id))
        };
        let ids: Vec<&str> = clause.readings.iter().map(|way| way.id.as_str()).collect();
        let notice = |code| {
            let notice = Notice::new(code, place.as_str()).expected(ids.join(", ")).found(wanted);
            notice.named(&clause.zh, &clause.en).with("ambiguity", id)
        };
        let Some(way) = clause.reading(wanted) else {
            return Some(notice(Code::ReadingUnknown)).filter(|_| !said(Code::ReadingUnknown));
        };
        let needs = !way.needs_zh.is_empty();
        let mut against = Vec::new();
        let why = if !seen.insert(id.as_str()) {
            "twice"
        } else if !(reach.touched)(clause) {
            "untouched"
        } else if way.is_setting() && !(reach.set)(way) {
            "setting"
        } else if !way.is_setting() && needs && !(reach.entered)(clause, way) {
            "needs"
        } else if way.without.is_some() && !reach.total {
            "total"
        } else {
            against = (reach.against)(clause, way);
            match against.is_empty() {
                true if way.factors.is_empty() || said(Code::ReadingTaken) || *wanted == clause.default => {
                    return None;
                }
                true => "untouched",
                false if said(Code::ReadingTaken) => "part",
                false => "typed",
            }
        };
        let notice = notice(Code::ReadingIdle).with("why", why).with("places", some(&against));
        Some(notice.with("needs_zh", &way.needs_zh).with("needs_en", &way.needs_en))
    });
    idle.collect()
}

/// The first few of many places.
fn some(places: &[String]) -> String {
    const MOST: usize = 5;
    let shown = places.iter().take(MOST).map(String::as_str).collect::<Vec<_>>().join(", ");
    if places.len() > MOST { format!("{shown} …") } else { shown }
}

/// True where a number that a person entered stands against this reading: the reading would fill or look it up, or it is what another reading needs.
pub fn is_against(
    clause: &Clause,
    way: &Way,
    method: &Method,
    origin: &Origin<'_>,
    item: Option<&str>,
) -> bool {
    let OriginKind::Entered(written) = &origin.kind else { return false };
    let input = origin.input;
    if !origin.place.ends_with(input.name) {
        return false;
    }
    if !way.value.is_empty() && clause.is_about(method.id, input.name) {
        return !says_the_same(written, way, input);
    }
    let is_item = |named: &str| item.is_some_and(|item| item == named);
    let serving = |id: &String| row(id).is_some_and(|(named, has)| is_item(named) && is_served(input, has));
    let needed = |way: &Way| way.inputs.iter().any(|name| name == input.name);
    let mut items = clause.touches.iter().filter_map(|touch| touch.item.as_deref()).peekable();
    let concerned = items.peek().is_none() || items.any(is_item);
    way.electricity_family.is_some() && input.name == "emission_factor"
        || way.factors.iter().any(serving)
        || concerned && !needed(way) && clause.readings.iter().any(needed)
}

/// True where what was entered is the value of the reading.
fn says_the_same(written: &Written, way: &Way, input: &Input) -> bool {
    const LAST: f64 = 1e-12;
    let takes = input.one().map(|kind| kind.dimensions(None)).unwrap_or_default();
    let read = |written: &Written| written.read(&takes, "").ok().map(|(read, _)| read.value);
    let pair = read(written).zip(read(&Written::new(&way.value, &way.unit)));
    pair.is_some_and(|(entered, value)| (entered - value).abs() <= LAST * value.abs())
}

/// What an input is a value of: as its method looks it up, or as it could be looked up.
pub fn of(input: &Input) -> Option<Parameter> {
    let carbon = |kind: Kind| {
        let carbon = kind.dimensions(Some(Dimension::STUFF)) == [Dimension::CARBON.per(Dimension::STUFF)];
        carbon.then_some(Parameter::CarbonPerMatter)
    };
    input.default.or_else(|| input.one().and_then(carbon))
}

fn is_served(input: &Input, has: Parameter) -> bool {
    of(input).is_some_and(|asked| serves(has, asked))
}

/// Item and parameter of a row, as its id says.
fn row(id: &str) -> Option<(&str, Parameter)> {
    let mut parts = id.split('/').skip(1);
    Some((parts.next()?, Parameter::parse(parts.next()?)?))
}

/// True where every reading that takes a row of the library finds an input of this item that the row serves: elsewhere there is nothing to choose.
pub fn has_a_choice<'i>(clause: &Clause, inputs: impl Iterator<Item = (&'i str, &'i Input)> + Clone) -> bool {
    let serves = |id: &String| {
        let served = |(item, has)| inputs.clone().any(|(of, input)| of == item && is_served(input, has));
        row(id).is_some_and(served)
    };
    let mut switches = clause.readings.iter().filter(|way| !way.factors.is_empty());
    switches.all(|way| way.factors.iter().any(serves))
}

/// The enthalpy that the steam table has as printed, and the one that was read, where a misprint in it makes a difference here.
pub fn as_printed(method: &Method, slots: Option<&[Slot<Datum>]>) -> Option<(f64, f64)> {
    corrected::as_printed(&compute::trace(method, slots?)?)
}

/// True where a reading takes this table.
pub fn takes_table(chosen: &[(String, String)], table: &str) -> bool {
    let way = |(id, wanted): &(String, String)| Clause::named(id).and_then(|one| one.reading(wanted));
    chosen.iter().filter_map(way).any(|way| way.table.as_deref() == Some(table))
}

/// True where the settings say what the reading says.
pub fn is_set(way: &Way, family: Option<&str>, gwp: Option<&str>, industry: Option<&str>) -> bool {
    let basis = way.electricity_family.is_some() && way.electricity_family.as_deref() == family;
    basis || gwp.zip(way.gwp_set(industry)).is_some_and(|(set, named)| set.eq_ignore_ascii_case(named))
}
