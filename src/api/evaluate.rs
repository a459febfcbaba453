//! `evaluate`: one method on quantities given as JSON, defaults looked up where they are asked for by name.

use super::alternatives::{self, DefaultView};
use super::answer::{Answer, Status};
use crate::formula::dimensioned::Clash;
use crate::formula::outcome::Memo;
use crate::gas::Gas;
use crate::json::Value;
use crate::json::Write;
use crate::json::{self, Named};
use crate::library::clause::{Clause, Way};
use crate::library::published::{PublishedNumber, of_gwp, of_steps, unchecked_gwp};
use crate::library::{Library, OwnFactor};
use crate::method::chosen::{Reach, as_printed, has_a_choice, idle, is_against, is_set, takes_table};
use crate::method::energy::{saturated_steam, saturated_steam_ndrc};
use crate::method::given::{Arguments, Defaults, Given, Record};
use crate::method::prepare::{Origin, Prepared, prepare};
use crate::method::registry::{self, Input, Kind, Method, Shape};
use crate::method::suspect::suspect;
use crate::method::{compute, corrected};
use crate::notice::{Code, Notice};
use crate::quantity::{Dimension, Written};
use crate::session::inventory::library;
use std::collections::BTreeMap;

/// What `evaluate` answers.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Evaluated {
    /// method id
    pub method: String,
    /// the main output, unrounded; none while something is lacking
    pub result: Option<ResultView>,
    /// every gas
    pub results: Vec<GasView>,
    /// intermediate results by name, in canonical units
    pub intermediate: Vec<Intermediate>,
    /// every default that was looked up: what was taken, what was not, and the difference that it would make
    pub defaults: Vec<DefaultView>,
    /// published numbers that are no inputs: constants, steam tables, GWP
    pub published: Vec<PublishedNumber>,
    /// all gases by the GWP set that was named; none where none is named
    pub co2e: Option<ResultView>,
    /// false where a guard refused the result
    pub reportable: bool,
}

/// A value with its unit.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ResultView {
    /// unrounded
    pub value: f64,
    /// unit, as `describe` states it
    pub unit: String,
}

/// An intermediate result.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Intermediate {
    /// its name, as in the derivation
    pub name: &'static str,
    /// unrounded
    pub value: f64,
    /// unit
    pub unit: String,
}

/// The mass of one gas.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct GasView {
    /// gas
    pub gas: Gas,
    /// unrounded
    pub value: f64,
    /// unit
    pub unit: String,
}

/// Names that stand beside the inputs and say where defaults come from.
pub const SELECTORS: [&str; 7] = ["name", "family", "year", "region", "gwp", "readings", "overlay"];
/// A list input may have this many records.
const MOST_RECORDS: usize = 100_000;

/// Computes one method.
pub fn evaluate(method: &str, inputs: &Value) -> Answer<Evaluated> {
    let Some(method) = registry::find(method) else {
        let known: Vec<&str> = registry::METHODS.iter().map(|m| m.id).collect();
        return Answer::refused(vec![
            Notice::new(Code::MethodUnknown, "method").expected(known.join(", ")).found(method),
        ]);
    };
    let library = match library() {
        Ok(library) => library,
        Err(notice) => return Answer::refused(vec![notice]),
    };
    let Value::Object(fields) = inputs else {
        return Answer::refused(vec![
            Notice::new(Code::InputShape, "").expected("{ … }").found(json::to_text(inputs)),
        ]);
    };
    let mut reading = Reading { notices: Vec::new() };
    let given = reading.arguments(method, fields);
    let defaults = reading.defaults(fields);
    let older =
        method.id == saturated_steam::METHOD.id && takes_table(&given.readings, saturated_steam_ndrc::TABLE);
    let method = if older { &saturated_steam_ndrc::METHOD } else { method };
    let mut prepared = prepare(method, &given, &defaults, library);
    let mut notices = std::mem::take(&mut reading.notices);
    let readable = notices.is_empty();
    // What could not be read at all is not also missing.
    let told: Vec<String> = notices.iter().map(|notice| notice.at.clone()).collect();
    let besides = std::mem::take(&mut prepared.notices);
    notices.extend(besides.into_iter().filter(|notice| !told.contains(&notice.at)));
    let gwp = fields.get("gwp").and_then(Value::as_str);
    let call = Asked { method, given: &given, defaults: &defaults, prepared: &prepared, library };
    notices.extend(call.idle_readings(gwp, &notices));
    notices.extend(call.suspects());
    notices.extend(OwnFactor::twice(&given.own, library));
    notices.extend(corrected::of_rows(&prepared.origins, library));
    // A balance of nothing is no zero.
    let empty = !given.lists.is_empty() && given.lists.iter().all(|(_, records)| records.is_empty());
    if empty && readable {
        let first = method.inputs.first();
        notices
            .extend(first.map(|input| Notice::new(Code::DatumMissing, input.name).named(input.zh, input.en)));
    }
    let slots = prepared.slots.as_deref().filter(|_| readable && !empty);
    let computed =
        slots.and_then(|slots| Some((compute::value(method, slots)?, compute::dimensions(method, slots)?)));
    let Some((computed, dimensions)) = computed else {
        return Answer { status: Status::Failure, ..Answer::with(nothing(method), notices) };
    };
    let memo = computed.memo.iter().zip(dimensions.memo);
    let memo = memo.map(|((memo, value), (_, dimension))| Ok((*memo, *value, dimension.0?)));
    let memo: Vec<(Memo, f64, Dimension)> = match memo.collect::<Result<_, Clash>>() {
        Ok(memo) => memo,
        Err(clash) => {
            let (one, other) = (clash.left.canonical_unit(), clash.right.canonical_unit());
            notices.push(Notice::new(Code::UnitMismatch, method.id).expected(one).found(other));
            return Answer { status: Status::Failure, ..Answer::with(nothing(method), notices) };
        }
    };
    let finite =
        computed.gases.iter().map(|(_, v)| *v).chain(memo.iter().map(|(_, v, _)| *v)).all(f64::is_finite);
    let traced = slots.and_then(|slots| compute::trace(method, slots));
    notices.extend(traced.as_ref().map(|traced| corrected::of_cells(traced, method.id)).unwrap_or_default());
    if !finite {
        let table = traced.filter(compute::reads_table).map(|traced| corrected::looked_at(&traced));
        let code = if table.is_some() { Code::TableOutside } else { Code::ResultOutOfRange };
        notices.push(Notice::new(code, method.id).found(table.unwrap_or_default()));
        return Answer { status: Status::Failure, ..Answer::with(nothing(method), notices) };
    }
    let no_gas = computed.gases.is_empty() && memo.is_empty();
    notices.extend(method.inputs.iter().filter(|i| i.optional && no_gas).map(|input| {
        Notice::new(Code::InputMissing, input.name)
            .named(input.zh, input.en)
            .expected(input.one().map_or(String::new(), units))
            .with("default", "no")
    }));
    notices.extend(computed.refusals(method, slots.unwrap_or_default(), method.id));
    let results: Vec<GasView> = computed
        .gases
        .iter()
        .map(|(gas, value)| GasView { gas: *gas, value: *value, unit: gas.unit().to_owned() })
        .collect();
    let intermediate: Vec<Intermediate> = memo
        .iter()
        .map(|(memo, value, dimension)| Intermediate {
            name: memo.id(),
            value: *value,
            unit: dimension.canonical_unit(),
        })
        .collect();
    let gas = results.first().map(|main| ResultView { value: main.value, unit: main.unit.clone() });
    let found = || memo.iter().zip(&intermediate).find(|((memo, ..), _)| *memo == Memo::Result);
    let result = gas.or_else(|| found().map(|(_, i)| ResultView { value: i.value, unit: i.unit.clone() }));
    let mut published = of_steps(compute::steps(method).into_iter(), library);
    let co2e = reading.co2e(fields, &computed.gases, library, &mut notices, &mut published);
    let reportable = computed.failed.is_empty() && result.is_some();
    let (by, method) = (method, method.id.to_owned());
    let main = computed.main();
    let defaults = alternatives::of(by, &given, &defaults, library, &prepared.fields, main);
    let evaluated =
        Evaluated { method, result, results, intermediate, defaults, published, co2e, reportable };
    Answer::with(evaluated, notices)
}

/// The units that an input takes first.
fn units(kind: Kind) -> String {
    let all = kind.dimensions(None).into_iter().map(|dimension| dimension.canonical_unit());
    all.collect::<Vec<_>>().join(", ")
}

/// What was asked, as it was read.
struct Asked<'a> {
    method: &'static Method,
    given: &'a Arguments,
    defaults: &'a Defaults,
    prepared: &'a Prepared<'a>,
    library: &'a Library,
}

impl<'a> Asked<'a> {
    /// Chosen readings that are not what is computed here.
    fn idle_readings(&self, gwp: Option<&str>, told: &[Notice]) -> Vec<Notice> {
        let Asked { method, given, .. } = *self;
        if given.readings.is_empty() {
            return Vec::new();
        }
        let items = self.items();
        let gases = compute::gases(method);
        let inputs = || method.inputs.iter().flat_map(|input| std::iter::once(input).chain(fields(input)));
        let of_item = items.values().flat_map(|item| inputs().map(move |input| (*item, input)));
        let is_printed = || as_printed(method, self.prepared.slots.as_deref()).is_some();
        let touched = |one: &Clause| {
            let by_place = one.places.iter().any(|place| place.method == method.id);
            let by_touch = one.touches.iter().any(|touch| {
                touch.method.as_deref().is_none_or(|of| of == method.id)
                    && touch.item.as_deref().is_none_or(|item| items.values().any(|one| *one == item))
                    && (touch.gases.is_empty() || gases.iter().any(|gas| touch.gases.contains(gas)))
            });
            (by_place || by_touch)
                && has_a_choice(one, of_item.clone())
                && (!one.readings.iter().any(|way| way.printed) || is_printed())
        };
        let records = given.lists.iter().flat_map(|(_, records)| records).chain([&given.single]);
        let records: Vec<&Record> = records.collect();
        let entered = |_: &Clause, way: &Way| {
            way.inputs.iter().any(|name| records.iter().any(|record| *record.field(name) != Given::Absent))
        };
        let against = |clause: &Clause, way: &Way| {
            let origins = self.prepared.origins.iter().filter(|origin| {
                let name = origin.input.name;
                let by_reading =
                    clause.is_about(method.id, name) && *given.single.field(name) == Given::Absent;
                let item = items.get(record_of(origin)).copied();
                !by_reading && is_against(clause, way, method, origin, item)
            });
            origins.map(|origin| origin.place.clone()).collect()
        };
        let reach = Reach {
            touched: &touched,
            entered: &entered,
            set: &|way| is_set(way, self.defaults.family.as_deref(), gwp, None),
            against: &against,
            total: false,
        };
        idle(&given.readings, told, &reach)
    }

    /// Typed factors that are a whole unit off their default.
    fn suspects(&self) -> Vec<Notice> {
        let items = self.items();
        let electricity = self.method.id.ends_with("electricity").then_some("electricity");
        let of = |origin: &Origin<'_>| {
            let item = items.get(record_of(origin)).copied().or(electricity)?;
            suspect(origin, item, self.defaults, self.library)
        };
        self.prepared.origins.iter().filter_map(of).collect()
    }

    /// The items of the records that name one, by place.
    fn items(&self) -> BTreeMap<&'a str, &'a str> {
        let given: &'a Arguments = self.given;
        let records = given.lists.iter().flat_map(|(_, records)| records).chain([&given.single]);
        let item = |record: &'a Record| {
            let item = self.library.item_named(record.item.as_deref()?)?;
            Some((record.place.as_str(), item.id.as_str()))
        };
        records.filter_map(item).collect()
    }
}

/// The place of the record that a number belongs to.
fn record_of<'o>(origin: &'o Origin<'_>) -> &'o str {
    origin.place.rsplit_once('/').map_or("", |(record, _)| record)
}

/// The fields of a list input.
fn fields(input: &'static Input) -> &'static [Input] {
    match input.shape {
        Shape::One(_) => &[],
        Shape::List(fields) => fields,
    }
}

fn nothing(method: &Method) -> Evaluated {
    Evaluated {
        method: method.id.to_owned(),
        result: None,
        results: Vec::new(),
        intermediate: Vec::new(),
        defaults: Vec::new(),
        published: Vec::new(),
        co2e: None,
        reportable: false,
    }
}

struct Reading {
    notices: Vec<Notice>,
}

impl Reading {
    /// All gases together, by the set named in `gwp`; a family of gases by the species named in `name`.
    fn co2e(
        &mut self,
        fields: &Named<Value>,
        gases: &[(Gas, f64)],
        library: &Library,
        notices: &mut Vec<Notice>,
        published: &mut Vec<PublishedNumber>,
    ) -> Option<ResultView> {
        let named = self.text(fields, "gwp", "").filter(|_| !gases.is_empty())?;
        let species = self.text(fields, "name", "");
        let Some(set) = library.gwp_set(&named) else {
            let ids: Vec<&str> = library.gwp.iter().map(|set| set.id.as_str()).collect();
            notices.push(Notice::new(Code::GwpUnknown, "gwp").expected(ids.join(", ")).found(&named));
            return None;
        };
        let mut total = 0.0;
        for (gas, mass) in gases {
            if *gas == Gas::Co2 {
                total += mass;
                continue;
            }
            let value = set.of_gas(*gas).or_else(|| set.of_species(species.as_deref()?));
            let Some(value) = value else {
                notices.push(set.lacks(*gas, species.as_deref(), "name"));
                return None;
            };
            notices.extend(unchecked_gwp(set, value, "gwp"));
            published.push(of_gwp(set, value, library));
            total += mass * value.value;
        }
        Some(ResultView { value: total, unit: Dimension::CO2E.canonical_unit() })
    }

    fn arguments(&mut self, method: &'static Method, fields: &Named<Value>) -> Arguments {
        self.refuse_unknown(fields, method.inputs, &SELECTORS, "");
        let mut given = Arguments::default();
        given.single.item = self.text(fields, "name", "");
        given.own = self.overlay(fields.get("overlay").unwrap_or(&Value::Null));
        given.readings = self.readings(fields.get("readings").unwrap_or(&Value::Null));
        for input in method.inputs {
            let value = fields.get(input.name).unwrap_or(&Value::Null);
            match input.shape {
                Shape::One(_) => {
                    let quantity = self.quantity(value, input.name);
                    given.single.fields.push((input.name.to_owned(), quantity));
                }
                Shape::List(records) => {
                    let list = self.list(input, value, records);
                    given.lists.push((input.name.to_owned(), list));
                }
            }
        }
        given
    }

    fn list(&mut self, input: &Input, value: &Value, fields: &'static [Input]) -> Vec<Record> {
        let name = input.name;
        let Value::Array(records) = value else {
            let code = if value.is_null() { Code::InputMissing } else { Code::InputShape };
            let notice = Notice::new(code, name)
                .expected("[ … ]")
                .found(json::to_text(value))
                .named(input.zh, input.en);
            self.notices.push(notice.with("default", "no"));
            return Vec::new();
        };
        if records.len() > MOST_RECORDS {
            let notice =
                Notice::new(Code::TooLarge, name).expected(format!("<= {MOST_RECORDS}")).found(records.len());
            self.notices.push(notice);
            return Vec::new();
        }
        records
            .iter()
            .enumerate()
            .filter_map(|(i, record)| self.record(&format!("{name}/{i}"), record, fields))
            .collect()
    }

    fn record(&mut self, place: &str, value: &Value, fields: &'static [Input]) -> Option<Record> {
        let Value::Object(given) = value else {
            self.notices
                .push(Notice::new(Code::InputShape, place).expected("{ … }").found(json::to_text(value)));
            return None;
        };
        self.refuse_unknown(given, fields, &["name"], place);
        let quantities = fields.iter().map(|field| {
            let value = given.get(field.name).unwrap_or(&Value::Null);
            (field.name.to_owned(), self.quantity(value, &format!("{place}/{}", field.name)))
        });
        let fields = quantities.collect();
        Some(Record { place: place.to_owned(), item: self.text(given, "name", place), fields })
    }

    fn quantity(&mut self, value: &Value, place: &str) -> Given {
        if value.is_null() {
            return Given::Absent;
        }
        match json::from_value::<Written>(value.clone()) {
            Ok(written) => Given::Written(written),
            Err(_) => {
                let expected = r#"{"value": …, "unit": "…"}"#;
                self.notices.push(
                    Notice::new(Code::InputShape, place).expected(expected).found(json::to_text(value)),
                );
                Given::Absent
            }
        }
    }

    fn defaults(&mut self, fields: &Named<Value>) -> Defaults {
        let year = match fields.get("year") {
            None | Some(Value::Null) => None,
            Some(Value::Whole(n)) => u16::try_from(*n).ok().or_else(|| self.no_year(n)),
            Some(Value::String(text)) => text.trim().parse().ok().or_else(|| self.no_year(text)),
            Some(other) => self.no_year(json::to_text(other)),
        };
        Defaults { family: self.text(fields, "family", ""), year, region: self.text(fields, "region", "") }
    }

    /// The user's own factors.
    fn overlay(&mut self, value: &Value) -> Vec<OwnFactor> {
        if value.is_null() {
            return Vec::new();
        }
        json::from_value(value.clone()).unwrap_or_else(|_| {
            let shape = r#"[{"item", "parameter", "value", "unit", "laboratory", "method", "from", "to"}]"#;
            self.notices
                .push(Notice::new(Code::InputShape, "overlay").expected(shape).found(json::to_text(value)));
            Vec::new()
        })
    }

    /// `{"steam-enthalpy-deducted": "full"}`
    fn readings(&mut self, value: &Value) -> Vec<(String, String)> {
        let Value::Object(chosen) = value else {
            if !value.is_null() {
                let notice = Notice::new(Code::InputShape, "readings").expected(r#"{"…": "…"}"#);
                self.notices.push(notice.found(json::to_text(value)));
            }
            return Vec::new();
        };
        let pairs = chosen.keys().map(|id| (id.clone(), self.text(chosen, id, "readings")));
        pairs.filter_map(|(id, reading)| Some((id, reading?))).collect()
    }

    fn no_year(&mut self, found: impl std::fmt::Display) -> Option<u16> {
        self.notices.push(Notice::new(Code::InputShape, "year").expected("2024").found(found));
        None
    }

    fn text(&mut self, fields: &Named<Value>, name: &str, place: &str) -> Option<String> {
        match fields.get(name) {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(text.clone()),
            Some(other) => {
                let place = if place.is_empty() { name.to_owned() } else { format!("{place}/{name}") };
                self.notices.push(
                    Notice::new(Code::InputShape, place).expected(r#""…""#).found(json::to_text(other)),
                );
                None
            }
        }
    }

    fn refuse_unknown(&mut self, given: &Named<Value>, inputs: &[Input], besides: &[&str], place: &str) {
        let known: Vec<&str> = inputs.iter().map(|i| i.name).chain(besides.iter().copied()).collect();
        for name in given.keys().filter(|name| !known.contains(&name.as_str())) {
            let place = if place.is_empty() { name.clone() } else { format!("{place}/{name}") };
            self.notices.push(Notice::new(Code::InputUnknown, place).expected(known.join(", ")).found(name));
        }
    }
}
