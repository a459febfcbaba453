//! One stream as a row: what was typed, what it means, where each input comes from, what it contributes.

use super::assess::{Line, activity_input, is_of_whole};
use super::basis;
use super::contribution::{contribution, fields};
#[cfg(feature = "audit")]
use super::published::{self, ReadingOrigin};
use super::stream::Stream;
use super::view::{TotalStatus, TotalView, line_view};
use crate::formula::{Datum, Trace};
use crate::json::Write;
#[cfg(feature = "audit")]
use crate::library::published::PublishedNumber;
use crate::library::{How, Status};
use crate::method::prepare::Field;
use crate::method::registry::Shape;
use crate::provenance::NumberId;
use crate::quantity::{Dimension, Written, unit};

/// A stream as a row.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct StreamRow {
    /// stream id
    pub id: String,
    /// number on screen, from 1
    pub ordinal: usize,
    /// class id
    pub class: String,
    /// source id
    pub source: String,
    /// method id
    pub method: String,
    /// list input it belongs to
    pub side: Option<String>,
    /// name
    pub name: String,
    /// material
    pub item: Option<String>,
    /// the amount as typed, where the stream has one dated entry
    pub amount: Option<Written>,
    /// number of dated entries
    pub entries: usize,
    /// unit offered first
    pub usual_unit: String,
    /// units that fit the amount
    pub units: Vec<String>,
    /// sum of the amounts in the canonical unit
    pub canonical: Option<Value>,
    /// what one unit of the amount contributes: tCO2, or tC in a balance
    pub factor: Option<Value>,
    /// the other inputs
    pub inputs: Vec<InputView>,
    /// published numbers that are no inputs: constants and steam tables
    #[cfg(feature = "audit")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub published: Vec<PublishedNumber>,
    /// its contribution
    pub result: TotalView,
    /// evidence in words
    pub evidence: String,
    /// note
    pub note: String,
    /// true for assumptions
    pub assumed: bool,
}

/// A value with its unit.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Value {
    /// unrounded
    pub value: f64,
    /// unit
    pub unit: String,
}

/// An input of a stream other than its amount; `describe` has its names.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct InputView {
    /// name in calls
    pub name: String,
    /// symbol in the equation
    pub symbol: String,
    /// as typed
    pub written: Option<Written>,
    /// its value
    pub value: Option<Value>,
    /// where it comes from
    pub origin: InputOrigin,
    /// units that fit
    pub units: Vec<String>,
    /// the default in use
    pub matched: Option<MatchedView>,
    /// the reading of an ambiguity in use
    #[cfg(feature = "audit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<ReadingOrigin>,
}

/// Where an input comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum InputOrigin {
    /// typed by a person
    Entered,
    /// the mean of analysed batches
    Batches,
    /// a default of the library
    Default,
    /// nothing serves
    Missing,
    /// typed, and not readable
    Unreadable,
}

/// A default in use.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct MatchedView {
    /// family
    pub family: String,
    /// how it was found
    pub how: Vec<How>,
    /// the least checked of its rows
    pub status: Status,
    /// digits as printed, two rows joined by ×
    pub printed: String,
    /// source id
    pub source: String,
}

impl StreamRow {
    /// The row of a stream in its line.
    pub fn of(line: &Line<'_>, stream: &Stream, ordinal: usize) -> StreamRow {
        let fields = fields(line, stream);
        let activity = activity_input(line.method, stream).map_or("", |input| input.name);
        let amount = fields.iter().copied().find(|f| f.input.name == activity);
        let matter = amount.and_then(|f| f.datum.as_ref()).map(Datum::dimension);
        let alone = contribution(line, stream);
        StreamRow {
            id: stream.id.clone(),
            ordinal,
            class: line.source.class.clone(),
            source: line.source.id.clone(),
            method: line.source.method.clone(),
            side: stream.side.clone(),
            name: stream.name.clone(),
            item: stream.item.clone(),
            amount: match stream.activity.as_slice() {
                [one] => one.amount.clone(),
                _ => None,
            },
            entries: stream.activity.len(),
            usual_unit: stream.usual_unit.clone(),
            units: amount.map(|f| units(&f.input.shape, None)).unwrap_or_default(),
            canonical: amount.and_then(value_of),
            factor: alone.as_ref().zip(amount).and_then(|(alone, amount)| factor(alone, amount, matter)),
            inputs: fields
                .iter()
                .filter(|f| f.input.name != activity)
                .map(|f| input_view(line, f, stream, matter))
                .collect(),
            #[cfg(feature = "audit")]
            published: published::of_line(line),
            result: if !line.is_balance() || is_of_whole(line.method) && alone.is_some() {
                line_view(line)
            } else {
                let lacks = !is_of_whole(line.method) || !activity.is_empty();
                carbon(stream, alone.map(|alone| alone.value()), lacks)
            },
            evidence: stream.evidence.clone(),
            note: stream.note.clone(),
            assumed: stream.assumed,
        }
    }
}

/// What one canonical unit of the amount contributes: the slope of the contribution.
fn factor(alone: &Trace, amount: &Field<'_>, matter: Option<Dimension>) -> Option<Value> {
    let key = first_leaf(amount.datum.as_ref()?)?;
    let slope = alone.slope(key)?;
    let top = alone.dimension().0.ok()?;
    let unit = matter.map_or(top, |matter| top.per(matter)).canonical_unit();
    // A product leaves a balance with a minus; its carbon content is still positive.
    Some(Value { value: slope.abs(), unit })
}

fn first_leaf(datum: &Datum) -> Option<usize> {
    match datum {
        Datum::Leaf(leaf) => Some(leaf.key),
        Datum::Sum(_, items) => first_leaf(items.first()?),
        Datum::Product(left, _) | Datum::Carbon(left) => first_leaf(left),
        Datum::Weighted(batches) => first_leaf(&batches.first()?.0),
    }
}

/// Its carbon in a balance; what a rock is made of has no result of its own, and lacks none.
fn carbon(stream: &Stream, value: Option<f64>, lacks: bool) -> TotalView {
    let lacks = lacks && value.is_none();
    TotalView {
        id: NumberId(format!("stream/{}/carbon", stream.id)),
        value,
        unit: "tC".to_owned(),
        status: if lacks { TotalStatus::Missing } else { TotalStatus::Complete },
        missing: usize::from(lacks),
    }
}

#[cfg_attr(not(feature = "audit"), expect(unused_variables, reason = "readings are told to a verifier"))]
fn input_view(line: &Line<'_>, field: &Field<'_>, stream: &Stream, matter: Option<Dimension>) -> InputView {
    let written = stream.inputs.get(field.input.name).cloned();
    let batches = stream.batches.iter().any(|b| basis::of_batch(stream, b, field.input.name).is_some());
    let origin = match (&written, &field.datum) {
        (Some(_), Some(_)) => InputOrigin::Entered,
        (Some(_), None) => InputOrigin::Unreadable,
        (None, Some(_)) if batches => InputOrigin::Batches,
        (None, Some(_)) => InputOrigin::Default,
        (None, None) => InputOrigin::Missing,
    };
    let matched = field.matched.as_ref().map(|matched| MatchedView {
        family: matched.family().id.clone(),
        how: matched.how.clone(),
        status: matched.status(),
        printed: matched.basis.iter().map(|f| f.printed.as_str()).collect::<Vec<_>>().join(" × "),
        source: matched.basis.first().map(|f| f.source.clone()).unwrap_or_default(),
    });
    #[cfg(feature = "audit")]
    let row = field.matched.as_ref().and_then(|matched| matched.basis.last().copied());
    InputView {
        name: field.input.name.to_owned(),
        symbol: field.input.symbol.to_owned(),
        written,
        value: value_of(field),
        origin,
        units: units(&field.input.shape, matter),
        matched,
        #[cfg(feature = "audit")]
        reading: published::reading(line, &field.place, field.input, row),
    }
}

fn value_of(field: &Field<'_>) -> Option<Value> {
    let datum = field.datum.as_ref()?;
    Some(Value { value: datum.value(), unit: datum.dimension().canonical_unit() })
}

fn units(shape: &Shape, matter: Option<Dimension>) -> Vec<String> {
    match shape {
        Shape::One(kind) => kind.dimensions(matter).into_iter().flat_map(unit::fitting).collect(),
        Shape::List(_) => Vec::new(),
    }
}
