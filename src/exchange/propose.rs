//! Which streams of an inventory a figure of a form answers to: same material, and the column that says the same thing.

use crate::inventory::forms::{FormMatch, FormRow, StatisticsForm};
use crate::inventory::{Inventory, Stream};
use crate::library::{Library, State};

/// Columns of conversion inputs on 205-2.
const CONVERSIONS: [&str; 8] =
    ["power", "heating", "washing", "coking", "refining", "gas_making", "liquefaction", "coal_products"];

/// A stream with what decides which figure it answers to.
pub(super) struct Candidate<'d> {
    pub stream: &'d Stream,
    /// its material in the library
    pub item: Option<&'d str>,
    method: &'d str,
}

/// The streams of a document. What is outside the boundary, such as contracted transport, is on another's form.
pub(super) fn candidates<'d>(document: &'d Inventory, library: &'d Library) -> Vec<Candidate<'d>> {
    let sector = library.sector(&document.entity.sector);
    let outside = |class: &str| sector.and_then(|one| one.class(class)).is_some_and(|one| one.outside);
    let of = |stream: &'d Stream| {
        let item = stream.item.as_deref().and_then(|name| library.item_named(name));
        let source = document.source(&stream.source);
        let counted = !source.is_some_and(|source| outside(&source.class));
        let method = source.map_or("", |source| source.method.as_str());
        counted.then(|| Candidate { stream, item: item.map(|item| item.id.as_str()), method })
    };
    document.streams.iter().filter_map(of).collect()
}

/// The matches proposed; whoever imports may change them.
pub fn matches(form: &StatisticsForm, document: &Inventory, library: &Library) -> Vec<FormMatch> {
    let candidates = candidates(document, library);
    let mut all: Vec<FormMatch> = Vec::new();
    for row in form.rows.iter().filter(|row| row.item.is_some()) {
        for candidate in candidates.iter().filter(|one| one.item == row.item.as_deref()) {
            let Some(figure) = candidate.figure(form, row) else { continue };
            let stream = candidate.stream.id.clone();
            match all.iter_mut().find(|one| one.code == row.code && one.figure == figure) {
                Some(known) => known.streams.push(stream),
                None => all.push(FormMatch {
                    code: row.code.clone(),
                    figure: figure.to_owned(),
                    streams: vec![stream],
                    reason: String::new(),
                    amount: None,
                }),
            }
        }
    }
    all
}

/// What somebody confirmed when the form was read before stands, with its reason, as long as its figure and its streams do.
pub(super) fn confirmed(form: &mut StatisticsForm, former: &StatisticsForm, document: &Inventory) {
    let stands = |one: &&FormMatch| {
        let row = form.rows.iter().find(|row| row.code == one.code);
        row.is_some_and(|row| row.figures.contains_key(&one.figure))
            && one.streams.iter().all(|stream| document.stream_index(stream).is_some())
    };
    let kept: Vec<FormMatch> = former.matches.iter().filter(stands).cloned().collect();
    form.matches.retain(|one| !kept.iter().any(|kept| kept.code == one.code && kept.figure == one.figure));
    form.matches.extend(kept);
}

impl Candidate<'_> {
    /// The figure of the row that says what this stream says; none where the row has none.
    pub fn figure(&self, form: &StatisticsForm, row: &FormRow) -> Option<&'static str> {
        let energy = ["purchased-electricity", "purchased-heat"].contains(&self.method);
        let side = self.stream.side.as_deref();
        let figure = match (form.form.as_str(), side) {
            ("205-1", _) if energy => "purchased",
            ("205-1", Some("outputs")) => return None,
            ("205-1", _) if self.method.starts_with("exported-") => return None,
            ("205-1", _) => "consumption",
            (_, Some("inputs")) => only_conversion(row)?,
            (_, Some("outputs")) => made(row)?,
            _ => return None,
        };
        row.figures.contains_key(figure).then_some(figure)
    }
}

/// The figures of a row that activity data answer to: what was bought of an energy, what was used of a material; on 205-2 what went in and what came out.
pub(super) fn leading(
    form: &StatisticsForm,
    row: &FormRow,
    library: &Library,
) -> impl Iterator<Item = &'static str> {
    let item = row.item.as_deref().and_then(|id| library.item_named(id));
    let energy = item.is_some_and(|item| item.state == State::Energy);
    let figures = match (form.form.as_str(), energy) {
        ("205-1", true) => [Some("purchased"), None],
        ("205-1", false) => [Some("consumption"), None],
        _ => [only_conversion(row), made(row)],
    };
    figures.into_iter().flatten()
}

/// The one conversion that the row goes into; where there are several nobody can say which stream is which.
fn only_conversion(row: &FormRow) -> Option<&'static str> {
    let mut with = CONVERSIONS.into_iter().filter(|figure| row.figures.contains_key(figure));
    let first = with.next();
    first.filter(|_| with.next().is_none())
}

fn made(row: &FormRow) -> Option<&'static str> {
    ["output", "recovered"].into_iter().find(|figure| row.figures.contains_key(figure))
}
