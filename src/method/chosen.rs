//! Chosen readings 口径 that change nothing, and why: unknown, about something else, chosen by a setting, or without the data that they take. Who chooses one and sees no difference must not think that it was taken.

use super::prepare::of_reading;
use crate::library::Library;
use crate::library::ambiguity::{Ambiguity, Reading};
use crate::library::clause::{Way, clauses};
use crate::notice::{Code, Notice};

/// What is known of the numbers that a choice may touch.
pub struct Reach<'a> {
    /// true where one of them is touched
    pub touched: &'a dyn Fn(&Ambiguity) -> bool,
    /// true where what the reading needs was entered
    pub entered: &'a dyn Fn(&Ambiguity, &Way) -> bool,
    /// true where the settings say the same
    pub set: &'a dyn Fn(&Reading) -> bool,
    /// true where there is a total that lines can be left out of
    pub total: bool,
}

/// Those of these choices, given as ambiguity and reading. What was told already is not said again.
pub fn idle(
    chosen: &[(String, String)],
    library: &Library,
    told: &[Notice],
    reach: &Reach<'_>,
) -> Vec<Notice> {
    let of = |(id, wanted): &(String, String)| {
        let place = format!("readings/{id}");
        let Some(ambiguity) = library.ambiguities.iter().find(|one| one.id == *id) else {
            let known: Vec<&str> = library.ambiguities.iter().map(|one| one.id.as_str()).collect();
            let notice = Notice::new(Code::ReadingUnknown, place).expected(known.join(", ")).found(wanted);
            return Some(notice.named(id, id).with("ambiguity", id));
        };
        let said = |code| {
            told.iter().any(|one| one.code == code && one.args.get("ambiguity").is_some_and(|of| of == id))
        };
        let Some(reading) = ambiguity.reading(wanted) else {
            let notice = of_reading(Code::ReadingUnknown, ambiguity, place).found(wanted);
            return Some(notice).filter(|_| !said(Code::ReadingUnknown));
        };
        let clause = clauses().iter().find(|clause| clause.id == *id);
        let way = clause.and_then(|clause| clause.readings.iter().find(|way| way.id == *wanted));
        let needs = way.filter(|way| !way.needs_zh.is_empty());
        let by_setting = reading.electricity_family.is_some() || reading.gwp.is_some();
        let why = if !(reach.touched)(ambiguity) {
            "untouched"
        } else if by_setting {
            if (reach.set)(reading) { return None } else { "setting" }
        } else if needs.is_some_and(|way| !(reach.entered)(ambiguity, way)) {
            "needs"
        } else if reading.without.is_some() && !reach.total {
            "total"
        } else if needs.is_some()
            || said(Code::ReadingTaken)
            || *wanted == ambiguity.default
            || reading.table.is_some()
            || reading.without.is_some()
        {
            return None;
        } else {
            "typed"
        };
        let notice = of_reading(Code::ReadingIdle, ambiguity, place).found(wanted).with("why", why);
        let needs = needs.map_or(("", ""), |way| (way.needs_zh.as_str(), way.needs_en.as_str()));
        Some(notice.with("needs_zh", needs.0).with("needs_en", needs.1))
    };
    chosen.iter().filter_map(of).collect()
}

/// True where a reading takes this table.
pub fn takes_table(chosen: &[(String, String)], library: &Library, table: &str) -> bool {
    let reading = |(id, wanted): &(String, String)| {
        library.ambiguities.iter().find(|one| one.id == *id).and_then(|one| one.reading(wanted))
    };
    chosen.iter().filter_map(reading).any(|reading| reading.table.as_deref() == Some(table))
}
