//! What the streams of a line give its method: amounts, inputs, batches, own factors, readings, and where defaults come from.

use super::assess::{activity_input, fields_of, is_of_whole, takes_lists};
use super::basis;
use super::dated::{dated, written};
use super::document::{Inventory, Source};
use super::gaps::missing;
use super::stream::Stream;
use crate::method::given::{Arguments, Defaults, Given, Record};
use crate::method::registry::{Input, Method};
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
    let place = format!("sources/{}/inputs", source.id);
    let whole = source.inputs.iter().map(|(name, written)| {
        (name.clone(), Given::Amounts(vec![(format!("{place}/{name}"), Some(written.clone()))]))
    });
    let single = match of_whole(method, members) {
        None => Record { fields: whole.collect(), place, item: None },
        Some(stream) => {
            let mut single = record(stream, method, document.period);
            single.fields.retain(|(_, given)| *given != Given::Absent);
            single.fields.extend(whole);
            single
        }
    };
    Arguments { lists: lists.collect(), single, ..shared }
}

/// The stream whose amounts are those of the line as a whole, where other streams say what it is made of.
fn of_whole<'s>(method: &Method, members: &[&'s Stream]) -> Option<&'s Stream> {
    members.iter().copied().find(|stream| stream.side.is_none()).filter(|_| is_of_whole(method))
}

/// Inputs of a source that its method does not take as a whole.
pub(super) fn strange(source: &Source, method: &'static Method, members: &[&Stream]) -> Vec<Notice> {
    let dated = of_whole(method, members).and_then(|stream| activity_input(method, stream));
    let mut known = names(method.inputs).filter(|_| takes_lists(method)).collect::<Vec<_>>();
    known.retain(|name| dated.is_none_or(|dated| dated.name != *name));
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
    let activity = activity_input(method, stream);
    let fields = activity.map(|input| (input.name.to_owned(), amounts(stream, method, reported)));
    let mut fields: Vec<(String, Given)> = fields.into_iter().collect();
    for name in
        names(fields_of(method, stream)).filter(|name| activity.is_none_or(|input| input.name != *name))
    {
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

/// The dated amounts of a stream. What nobody entered is asked for, and not counted as 0: the line waits for it.
fn amounts(stream: &Stream, method: &Method, reported: Period) -> Given {
    let entries = dated(stream, &takes(method, stream), reported);
    let missing = missing(stream, &entries, reported);
    let list = if stream.activity.is_empty() && !entries.is_empty() { "balances" } else { "activity" };
    let mut amounts: Vec<_> = entries.into_iter().map(|one| (one.place, one.amount)).collect();
    let place = format!("streams/{}/{list}", stream.id);
    if amounts.is_empty() {
        amounts.push((place.clone(), None));
    }
    let at =
        |gap: &Period| if *gap == reported { place.clone() } else { format!("{place}/{}", gap.from.month()) };
    for gap in &missing {
        // Two meters, or two parts of a month, are asked for once.
        let place = at(gap);
        if amounts.iter().all(|(known, _)| *known != place) {
            amounts.push((place, None));
        }
    }
    Given::Amounts(amounts)
}

/// The names of these inputs, but for lists.
fn names(inputs: &'static [Input]) -> impl Iterator<Item = &'static str> {
    inputs.iter().filter(|input| input.one().is_some()).map(|input| input.name)
}

/// Inputs that the method does not have, a side that it does not know, dated amounts that fill nothing, contents on another basis than the amounts.
pub(super) fn misplaced(stream: &Stream, method: &'static Method, members: &[&Stream]) -> Vec<Notice> {
    let place = format!("streams/{}", stream.id);
    let known: Vec<&str> = names(fields_of(method, stream)).collect();
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
        None if !sides.is_empty() && of_whole(method, members).is_none_or(|one| one.id != stream.id) => {
            let notice = Notice::new(Code::InputMissing, at).expected(sides.join(", "));
            notices.push(
                notice.named("所在一侧（投入或产出）", "the side of the balance").with("default", "no"),
            );
        }
        _ => {}
    }
    let balances = stream.balances.iter().filter_map(|one| one.received.as_ref());
    let dated = stream.activity.iter().filter_map(written).chain(balances).next();
    if let (None, Some(dated)) = (activity_input(method, stream), dated) {
        let notice = Notice::new(Code::ActivityUnused, format!("{place}/activity"));
        let side = if sides.is_empty() { "no" } else { "yes" };
        let notice = notice.expected(known.join(", ")).found(dated).with("name", &stream.name);
        notices.push(notice.with("side", side));
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

/// What the dated amounts of this stream may measure.
pub(super) fn takes(method: &Method, stream: &Stream) -> Vec<Dimension> {
    let kind = activity_input(method, stream).and_then(Input::one);
    kind.map(|kind| kind.dimensions(None)).unwrap_or_default()
}
