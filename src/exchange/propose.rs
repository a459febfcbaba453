//! Which streams of an inventory a figure of a form answers to: same material, and the column that says the same thing.

use crate::inventory::Inventory;
use crate::inventory::forms::{FormMatch, FormRow, StatisticsForm};
use crate::library::Library;

/// Columns of conversion inputs on 205-2.
const CONVERSIONS: [&str; 8] =
    ["power", "heating", "washing", "coking", "refining", "gas_making", "liquefaction", "coal_products"];

/// The matches proposed; whoever imports may change them.
pub fn matches(form: &StatisticsForm, document: &Inventory, library: &Library) -> Vec<FormMatch> {
    let mut all = Vec::new();
    for row in &form.rows {
        let Some(item) = row.item.as_deref() else { continue };
        let of = |figure: Option<&str>, wanted: &dyn Fn(&str, Option<&str>) -> bool| {
            let figure = figure?;
            let streams = document.streams.iter().filter(|stream| {
                let same = stream.item.as_deref().and_then(|name| library.item_named(name));
                let method = document.source(&stream.source).map_or("", |source| source.method.as_str());
                same.is_some_and(|same| same.id == item) && wanted(method, stream.side.as_deref())
            });
            let streams: Vec<String> = streams.map(|stream| stream.id.clone()).collect();
            (!streams.is_empty() && row.figures.contains_key(figure)).then(|| FormMatch {
                code: row.code.clone(),
                figure: figure.to_owned(),
                streams,
                reason: String::new(),
                amount: None,
            })
        };
        let energy = |method: &str| ["purchased-electricity", "purchased-heat"].contains(&method);
        let passed_on = |method: &str| method.starts_with("exported-");
        if form.form == "205-1" {
            all.extend(of(Some("purchased"), &|method, _| energy(method)));
            let used = |method: &str, side: Option<&str>| {
                !energy(method) && !passed_on(method) && side != Some("outputs")
            };
            all.extend(of(Some("consumption"), &used));
        } else {
            all.extend(of(only_conversion(row), &|_, side| side == Some("inputs")));
            let made = ["output", "recovered"].into_iter().find(|figure| row.figures.contains_key(figure));
            all.extend(of(made, &|_, side| side == Some("outputs")));
        }
    }
    all
}

/// The one conversion that the row goes into; where there are several nobody can say which stream is which.
fn only_conversion(row: &FormRow) -> Option<&'static str> {
    let mut with = CONVERSIONS.into_iter().filter(|figure| row.figures.contains_key(figure));
    let first = with.next();
    first.filter(|_| with.next().is_none())
}
