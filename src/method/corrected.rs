//! Misprints in use: a value that is not what its source prints, told with the printed one and the reason.

use super::prepare::{Origin, OriginKind};
use crate::formula::trace::Step;
use crate::formula::{Outcome, Table, Trace};
use crate::library::Library;
use crate::notice::{Code, Notice};

/// Of rows of the library among these origins.
pub fn of_rows(origins: &[Origin<'_>], library: &Library) -> Vec<Notice> {
    let of = |origin: &Origin<'_>| {
        let OriginKind::Library(factor, _) = &origin.kind else { return None };
        let printed = library.printed(factor)?;
        let notice = Notice::new(Code::CorrectionUsed, &origin.place);
        let notice = notice.expected(format!("{} {}", printed.printed, printed.unit));
        let notice = notice.found(format!("{} {}", factor.printed, factor.unit));
        let (zh, en) =
            (factor.note_zh.trim_start_matches("更正："), factor.note_en.trim_start_matches("correction: "));
        Some(notice.named(zh, en))
    };
    origins.iter().filter_map(of).collect()
}

/// Of cells that a result is read from, or between.
pub fn of_cells(traced: &Outcome<Trace>, place: &str) -> Vec<Notice> {
    let of = |(table, at): (&'static Table, Vec<Trace>)| {
        let at: Vec<f64> = at.iter().map(Trace::value).collect();
        let told = table.corrected_at(&at).map(|cell| {
            let notice = Notice::new(Code::CorrectionUsed, place).expected(cell.printed);
            notice.found(cell.corrected).named(cell.zh, cell.en)
        });
        told.collect::<Vec<_>>()
    };
    let mut told: Vec<Notice> = tables(traced).into_iter().flat_map(of).collect();
    told.dedup();
    told
}

/// The value that the table of a result has as printed, and the one that was read, where they differ.
pub fn as_printed(traced: &Outcome<Trace>) -> Option<(f64, f64)> {
    tables(traced).into_iter().find_map(|(table, at)| {
        let at: Vec<f64> = at.iter().map(Trace::value).collect();
        let (printed, read) = (table.as_printed(&at)?, table.at(&at).0);
        ((printed - read).abs() > 0.0 || read.is_nan()).then_some((printed, read))
    })
}

/// Where the tables of a result were looked at: `0.5 MPa, 400 ℃`.
pub fn looked_at(traced: &Outcome<Trace>) -> String {
    let place = |one: &Trace| {
        let unit = one.dimension().0.map(|dimension| dimension.canonical_unit()).unwrap_or_default();
        format!("{} {unit}", crate::decimal::Plain(one.value()))
    };
    let mut all: Vec<String> = tables(traced).iter().flat_map(|(_, at)| at.iter().map(place)).collect();
    all.dedup();
    all.join(", ")
}

/// The tables that a result reads, each with its place.
fn tables(traced: &Outcome<Trace>) -> Vec<(&'static Table, Vec<Trace>)> {
    let mut all: Vec<(&'static Table, Vec<Trace>)> = Vec::new();
    let results = traced.gases.iter().map(|(_, one)| one).chain(traced.memo.iter().map(|(_, one)| one));
    let mut known: Vec<Trace> = Vec::new();
    for step in results.flat_map(Trace::operands_first) {
        if let (Step::Table(table), false) = (step.step(), known.iter().any(|one| one.is(&step))) {
            all.push((table, step.operands().collect()));
            known.push(step);
        }
    }
    all
}
