//! A table read between its points, written out: the neighbours, and the step from one to the other.

use super::writing::{Style, amount};
use crate::formula::Table;
use crate::quantity::Dimension;

/// `(h1 + (h2 − h1) × (p − p1) ÷ (p2 − p1))` in numbers; along the second axis first, where there are two.
pub(super) fn written(table: &Table, place: &[f64], style: Style) -> Option<String> {
    let (rows, columns) = (table.around(0, *place.first()?)?, place.get(1).map(|y| table.around(1, *y)));
    let cell = |row: usize, column: usize| {
        table.cell(row, column).map(|value| amount(value, table.dimension, style))
    };
    let in_row = |row: usize| match (place.get(1), columns) {
        (Some(y), Some(around)) => {
            let around = around?;
            let from = cell(row, around.at)?;
            let Some(next) = around.next else { return Some(from) };
            let axis = *table.axes.get(1)?;
            Some(between(&from, &cell(row, around.at.checked_add(1)?)?, *y, (around.from, next), axis, style))
        }
        _ => cell(row, 0),
    };
    let from = in_row(rows.at)?;
    let Some(next) = rows.next else { return Some(from) };
    let (x, axis) = (*place.first()?, *table.axes.first()?);
    Some(between(&from, &in_row(rows.at.checked_add(1)?)?, x, (rows.from, next), axis, style))
}

fn between(from: &str, to: &str, x: f64, (x1, x2): (f64, f64), axis: Dimension, style: Style) -> String {
    let [x, x1, x2] = [x, x1, x2].map(|value| amount(value, axis, style));
    format!("({from} + ({to} − {from}) × ({x} − {x1}) ÷ ({x2} − {x1}))")
}
