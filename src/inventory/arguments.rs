//! What the streams of a line give its method: amounts, inputs, batches, own factors, readings, and where defaults come from.

use super::assess::{activity_input, takes_lists};
use super::basis;
use super::dated::{dated, missing_month};
use super::document::{Inventory, Source};
use super::stream::Stream;
use crate::method::given::{Arguments, Defaults, Given, Record};
use crate::method::registry::{Input, Method, Shape};
use crate::notice::{Code, Notice};
use crate::period::Period;
use crate::quantity::Dimension;

/// What the streams of one line give its method.
pub(super) fn arguments(
    method: &'static Method,
    source: &Source,
    members: &[&Stream],
    document: &Inventory,
) -> Arguments {
    let readings = document.readings.iter().map(|r| (r.ambiguity.clone(), r.reading.clone())).collect();
    let shared = Arguments { readings, own: document.overlay.clone(), ..Arguments::default() };
    if !takes_lists(method) {
        let single =
            members.first().map(|stream| record(stream, method, document.period)).unwrap_or_default();
        return Arguments { single, ..shared };
    }
    let lists = method.inputs.iter().filter(|input| input.one().is_none()).map(|input| {
        let on_side = members.iter().filter(|s| s.side.as_deref() == Some(input.name));
        (input.name.to_owned(), on_side.map(|stream| record(stream, method, document.period)).collect())
    });
    let whole = source.inputs.iter().map(|(name, written)| (name.clone(), Given::Written(written.clone())));
    let place = format!("sources/{}/inputs", source.id);
    let single = Record { place, item: None, fields: whole.collect() };
    Arguments { lists: lists.collect(), single, ..shared }
}

/// Inputs of a source that its method does not take as a whole.
pub(super) fn strange(source: &Source, method: &'static Method) -> Vec<Notice> {
    let known: Vec<&str> = if takes_lists(method) {
        method.inputs.iter().filter(|input| input.one().is_some()).map(|input| input.name).collect()
    } else {
        Vec::new()
    };
    let strange = source.inputs.keys().filter(|name| !known.contains(&name.as_str()));
    let told = strange.map(|name| {
        let place = format!("sources/{}/inputs/{name}", source.id);
        Notice::new(Code::InputUnknown, place).expected(known.join(", ")).found(name)
    });
    told.collect()
}

/// A stream as one record of the method.
fn record(stream: &Stream, method: &'static Method, reported: Period) -> Record {
    let place = format!("streams/{}", stream.id);
    let activity = activity_input(method).map_or("", |input| input.name);
    let entries = dated(stream, &takes(method));
    let missing = missing_month(stream, &entries, reported);
    let mut amounts: Vec<_> = entries.into_iter().map(|one| (one.place, one.amount)).collect();
    // What nobody entered is asked for, and not counted as 0: the line waits for it.
    if let Some(month) = missing {
        amounts.push((format!("{place}/activity/{}", month.from.month()), None));
    } else if amounts.is_empty() {
        amounts.push((format!("{place}/activity"), None));
    }
    let mut fields = vec![(activity.to_owned(), Given::Amounts(amounts))];
    for name in names(method).filter(|name| *name != activity) {
        let batches: Vec<_> = stream
            .batches
            .iter()
            .filter_map(|b| {
                let result = basis::of_batch(stream, b, name)?.ok()?;
                Some((format!("{place}/batches/{}", b.id), b.amount.clone(), result))
            })
            .collect();
        let given = match stream.inputs.get(name) {
            Some(written) => {
                Given::Written(basis::of_input(stream, written, name).unwrap_or_else(|_| written.clone()))
            }
            None if batches.is_empty() => Given::Absent,
            None => Given::Batches(batches),
        };
        fields.push((name.to_owned(), given));
    }
    Record { place: format!("{place}/inputs"), item: stream.item.clone(), fields }
}

/// The names of all inputs that a stream may carry.
fn names(method: &'static Method) -> impl Iterator<Item = &'static str> {
    let list = method.inputs.iter().find_map(|input| match input.shape {
        Shape::List(fields) => Some(fields),
        Shape::One(_) => None,
    });
    let fields: &'static [Input] = list.unwrap_or(method.inputs);
    fields.iter().map(|input| input.name)
}

/// Inputs that the method does not have, a side that it does not know, contents on another basis than the amounts.
pub(super) fn misplaced(stream: &Stream, method: &'static Method) -> Vec<Notice> {
    let place = format!("streams/{}", stream.id);
    let known: Vec<&str> = names(method).collect();
    let strange = stream.inputs.keys().chain(stream.batches.iter().flat_map(|b| b.results.keys()));
    let mut notices: Vec<Notice> = strange
        .filter(|name| !known.contains(&name.as_str()))
        .map(|name| {
            Notice::new(Code::InputUnknown, format!("{place}/inputs/{name}"))
                .expected(known.join(", "))
                .found(name)
        })
        .collect();
    notices.extend(basis::mismatches(stream, &known));
    let sides: Vec<&str> =
        method.inputs.iter().filter(|input| input.one().is_none()).map(|input| input.name).collect();
    let at = format!("{place}/side");
    match stream.side.as_deref() {
        Some(side) if !sides.contains(&side) => {
            notices.push(Notice::new(Code::InputUnknown, at).expected(sides.join(", ")).found(side));
        }
        None if !sides.is_empty() => {
            let notice = Notice::new(Code::InputMissing, at).expected(sides.join(", "));
            notices.push(
                notice.named("所在一侧（投入或产出）", "the side of the balance").with("default", "no"),
            );
        }
        _ => {}
    }
    notices
}

/// The electricity basis for electricity, the family of fuels for everything else.
pub(super) fn defaults(method: &Method, document: &Inventory) -> Defaults {
    let settings = &document.settings;
    let year = document.period.to.year();
    // What is passed on is deducted by the factor that it was bought with.
    if ["purchased-electricity", "exported-electricity", "net-purchased-electricity"].contains(&method.id) {
        Defaults {
            family: settings.electricity_family.clone(),
            year,
            region: settings.electricity_region.clone(),
        }
    } else {
        Defaults { family: settings.family.clone(), year, region: None }
    }
}

/// What the activity data of this method may measure.
pub(super) fn takes(method: &Method) -> Vec<Dimension> {
    activity_input(method).and_then(Input::one).map(|kind| kind.dimensions(None)).unwrap_or_default()
}
