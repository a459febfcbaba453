//! Activity data against imported statistics forms, and a form against itself: purchase, stock and consumption of one row.

use super::{Amount, beyond};
use crate::decimal::Plain;
use crate::inventory::document::Inventory;
use crate::inventory::forms::{FormMatch, FormRow, StatisticsForm};
use crate::library::Library;
use crate::library::constants::FORM_GAP;
use crate::notice::{Code, Notice};
use crate::quantity::{Dimension, Quantity, Written};

/// Figures that lie further apart than forms are rounded.
pub(super) fn notices<'a>(
    amounts: impl Iterator<Item = &'a Amount> + Clone,
    document: &Inventory,
    library: &Library,
) -> Vec<Notice> {
    let mut told = Vec::new();
    for (at, form) in document.forms.iter().enumerate() {
        for (place, one) in form.matches.iter().enumerate() {
            told.extend(differs(
                amounts.clone(),
                document,
                form,
                one,
                &format!("forms/{at}/matches/{place}"),
            ));
        }
        for row in &form.rows {
            told.extend(unbalanced(document, form, row, library, &format!("forms/{at}/rows/{}", row.code)));
        }
    }
    told
}

/// The activity data of the streams that a figure answers to, against the figure. The total stands; whoever sends it on has to say why.
fn differs<'a>(
    amounts: impl Iterator<Item = &'a Amount> + Clone,
    document: &Inventory,
    form: &StatisticsForm,
    one: &FormMatch,
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
    let sum: f64 = found.iter().map(|amount| amount.value).sum();
    if near(sum, figure.value) {
        return Vec::new();
    }
    let unit = dimension.canonical_unit();
    let name = form.rows.iter().find(|row| row.code == one.code).map_or("", |row| row.name.as_str());
    let notice = Notice::new(Code::FormDiffers, place)
        .expected(format!("{} {unit}", Plain(figure.value)))
        .found(format!("{} {unit}", Plain(sum)))
        .with("form", &form.form)
        .with("name", name);
    let notice = beyond(notice, &FORM_GAP);
    let reason = one.reason.trim();
    let mut told = vec![notice.with("reason", if reason.is_empty() { "none" } else { reason })];
    let missing = Notice::new(Code::ReasonMissing, format!("{place}/reason"));
    if reason.is_empty() {
        told.push(missing.found("form"));
    } else if let Some(was) = one.amount.as_ref().filter(|amount| !is_same(amount, sum, dimension)) {
        told.push(missing.found("form-moved").with("was", was));
    }
    told
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

fn near(one: f64, other: f64) -> bool {
    // Room for rounding, so that 0.5 % itself is not beyond 0.5 %.
    (one - other).abs() <= other.abs() * FORM_GAP.value() * (1.0 + 1e-9)
}
