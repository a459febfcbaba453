//! Activity data against imported statistics forms of the same days, and a form against itself: purchase, stock and consumption of one row, and the consumption that it is shared out into.

use super::{Amount, beyond};
use crate::decimal::Plain;
use crate::inventory::document::Inventory;
use crate::inventory::forms::{FormMatch, FormRow, StatisticsForm};
use crate::inventory::stream::Activity;
use crate::library::Library;
use crate::library::constants::FORM_GAP;
use crate::notice::{Code, Notice};
use crate::period::Period;
use crate::quantity::{Dimension, Quantity, Written};

/// Figures that lie further apart than forms are rounded.
pub(super) fn notices<'a>(
    amounts: impl Iterator<Item = &'a Amount> + Clone,
    document: &Inventory,
    library: &Library,
) -> Vec<Notice> {
    let mut told = Vec::new();
    for (at, form) in document.forms.iter().enumerate() {
        let mut apart = Vec::new();
        for (place, one) in form.matches.iter().enumerate() {
            let place = format!("forms/{at}/matches/{place}");
            match amounts_of(document, form, one) {
                Some(part) => told.extend(differs(amounts.clone(), document, form, one, &part, &place)),
                None => apart.push(name(form, one)),
            }
        }
        if !apart.is_empty() {
            let days = |period: Period| format!("{} – {}", period.from, period.to);
            told.push(
                Notice::new(Code::FormPeriod, format!("forms/{at}"))
                    .expected(days(document.period))
                    .found(days(form.period))
                    .with("names", apart.join(", ")),
            );
        }
        for row in &form.rows {
            told.extend(unbalanced(document, form, row, library, &format!("forms/{at}/rows/{}", row.code)));
        }
        told.extend(sums(form, &|row| format!("forms/{at}/rows/{}", row.code)));
    }
    told
}

/// What of the activity data lies in the days of a form.
enum Part<'d> {
    /// all of it
    Whole,
    /// these entries, which cover the days of the form and no other
    Entries(Vec<&'d Written>),
}

/// None where the streams have no entries for just the days of the form: a part of a year says nothing of the whole.
fn amounts_of<'d>(document: &'d Inventory, form: &StatisticsForm, one: &FormMatch) -> Option<Part<'d>> {
    if form.period == document.period {
        return Some(Part::Whole);
    }
    let mut written = Vec::new();
    // What is gone is told by its own notice.
    for stream in one.streams.iter().filter_map(|id| document.streams.get(document.stream_index(id)?)) {
        let inside = || stream.activity.iter().filter(|entry| entry.period.common_days(form.period) > 0);
        let days: u32 = inside().map(|entry| entry.period.days()).sum();
        let plain = |entry: &Activity| {
            form.period.contains(entry.period)
                && entry.meter.is_none()
                && !entry.cumulative
                && entry.fill.is_none()
        };
        if !stream.balances.is_empty() || days != form.period.days() || !inside().all(plain) {
            return None;
        }
        for entry in inside().filter(|entry| !entry.standstill) {
            written.push(entry.amount.as_ref()?);
        }
    }
    Some(Part::Entries(written))
}

fn name<'f>(form: &'f StatisticsForm, one: &FormMatch) -> &'f str {
    form.rows.iter().find(|row| row.code == one.code).map_or("", |row| row.name.as_str())
}

/// The activity data of the streams that a figure answers to, against the figure. The total stands; whoever sends it on has to say why.
fn differs<'a>(
    amounts: impl Iterator<Item = &'a Amount> + Clone,
    document: &Inventory,
    form: &StatisticsForm,
    one: &FormMatch,
    part: &Part<'_>,
    place: &str,
) -> Vec<Notice> {
    let of = |id: &String| {
        let at = document.stream_index(id)?;
        amounts.clone().find(|amount| amount.stream == at)
    };
    let Some(found) = one.streams.iter().map(of).collect::<Option<Vec<_>>>() else { return Vec::new() };
    let Some(dimension) = found.first().map(|amount| amount.dimension) else { return Vec::new() };
    let figure = form.figure(one).and_then(|written| written.read(&[dimension], place).ok());
    let Some((figure, _)) = figure.filter(|_| found.iter().all(|amount| amount.dimension == dimension))
    else {
        return Vec::new();
    };
    let read =
        |written: &&Written| written.read(&[dimension], place).ok().map(|(quantity, _)| quantity.value);
    let sum: Option<f64> = match part {
        Part::Whole => Some(found.iter().map(|amount| amount.value).sum()),
        Part::Entries(entries) => entries.iter().map(read).sum(),
    };
    let Some(sum) = sum else { return Vec::new() };
    if near(sum, figure.value) {
        return Vec::new();
    }
    let unit = dimension.canonical_unit();
    let unit = unit.as_str();
    let notice = Notice::new(Code::FormDiffers, place)
        .expected(format!("{} {unit}", Plain(figure.value)))
        .found(format!("{} {unit}", Plain(sum)))
        .with("amount", Plain(sum))
        .with("unit", unit)
        .with("form", &form.form)
        .with("name", name(form, one))
        .with("swapped", if swapped(sum, figure.value) { "yes" } else { "no" });
    let notice = beyond(notice, &FORM_GAP);
    let reason = one.reason.trim();
    // The stream, so that both stand at its activity data.
    let stream = one.streams.first().map_or("", String::as_str);
    let notice = notice.with("stream", stream);
    let mut told = vec![notice.with("reason", if reason.is_empty() { "none" } else { reason })];
    let missing = Notice::new(Code::ReasonMissing, format!("{place}/reason")).with("stream", stream);
    if reason.is_empty() {
        told.push(missing.found("form"));
    } else if let Some(was) = one.amount.as_ref().filter(|amount| !is_same(amount, sum, dimension)) {
        told.push(missing.found("form-moved").with("was", was));
    }
    told
}

/// The same digits, but two neighbours have changed places: 7,200 and 7,020. A slip of the pen, most likely.
fn swapped(one: f64, other: f64) -> bool {
    let (one, other) = (Plain(one).to_string(), Plain(other).to_string());
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let apart: Vec<usize> =
        (0..one.len().max(other.len())).filter(|at| one.get(*at) != other.get(*at)).collect();
    match apart.as_slice() {
        [a, b] => a + 1 == *b && one.get(*a) == other.get(*b) && one.get(*b) == other.get(*a),
        _ => false,
    }
}

/// True where the amount that a reason was given for is the one that stands; as finely as a person copies it.
fn is_same(given: &Written, now: f64, dimension: Dimension) -> bool {
    let read = given.read(&[dimension], "").ok();
    read.is_some_and(|(given, _)| (given.value - now).abs() <= now.abs() * 1e-9)
}

/// A row that says more or less was used than purchase and stock leave; what the plant makes itself has another balance.
fn unbalanced(
    document: &Inventory,
    form: &StatisticsForm,
    row: &FormRow,
    library: &Library,
    place: &str,
) -> Option<Notice> {
    let made = || {
        document.streams.iter().filter(|stream| stream.side.as_deref() == Some("outputs")).any(|stream| {
            let item = stream.item.as_deref().and_then(|name| library.item_named(name));
            item.map(|item| item.id.as_str()) == row.item.as_deref()
        })
    };
    let takes = [Dimension::STUFF, Dimension::NORMAL_VOLUME, Dimension::ELECTRICITY, Dimension::ENERGY];
    let read = |name: &str| -> Option<Quantity> {
        row.figures.get(name)?.read(&takes, place).ok().map(|(quantity, _)| quantity)
    };
    let (purchased, used) = (read("purchased")?, read("consumption")?);
    let stock = |name| read(name).map_or(0.0, |quantity| quantity.value);
    let left = stock("opening") + purchased.value - stock("closing");
    let tells = purchased.value > 0.0 && purchased.dimension == used.dimension;
    if !tells || near(left, used.value) || made() {
        return None;
    }
    let unit = used.dimension.canonical_unit();
    let notice = Notice::new(Code::FormUnbalanced, place)
        .expected(format!("{} {unit}", Plain(left)))
        .found(format!("{} {unit}", Plain(used.value)))
        .with("form", &form.form)
        .with("name", &row.name);
    Some(beyond(notice, &FORM_GAP))
}

/// Rows of 205-1 whose consumption is not that of production and of all else, where all three are written: most often a row that slipped.
pub(crate) fn sums(form: &StatisticsForm, place: &dyn Fn(&FormRow) -> String) -> Vec<Notice> {
    let takes = [Dimension::STUFF, Dimension::NORMAL_VOLUME, Dimension::ELECTRICITY, Dimension::ENERGY];
    let of = |row: &FormRow| {
        let read = |name: &str| Some(row.figures.get(name)?.read(&takes, "").ok()?.0);
        let (total, made, else_) = (read("consumption")?, read("industrial")?, read("non_industrial")?);
        let parts = made.value + else_.value;
        if near(total.value, parts) {
            return None;
        }
        let unit = total.dimension.canonical_unit();
        let notice = Notice::new(Code::FormSum, place(row))
            .expected(format!("{} {unit}", Plain(parts)))
            .found(format!("{} {unit}", Plain(total.value)))
            .with("form", &form.form)
            .with("name", &row.name);
        Some(beyond(notice, &FORM_GAP))
    };
    form.rows.iter().filter(|_| form.form == "205-1").filter_map(of).collect()
}

fn near(one: f64, other: f64) -> bool {
    // Room for rounding, so that 0.5 % itself is not beyond 0.5 %.
    (one - other).abs() <= other.abs() * FORM_GAP.value() * (1.0 + 1e-9)
}
