//! The practice of rectification as data: what the build accepts and refuses, and what is then found.

use super::build::{dates, files, practice};
use nearzero::library::Practice;
use nearzero::library::source_class::{Five, LateObjection, Path as Way, Separation};
use nearzero::library::workdays::Uncovered;
use nearzero::period::Day;
use std::path::Path;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn standard() -> &'static Practice {
    Practice::standard().unwrap()
}

#[test]
fn the_data_keep_the_contract() {
    let files = files::of(Path::new(env!("CARGO_MANIFEST_DIR")), &practice::WATCHED).unwrap();
    practice::check(&files).unwrap();
}

/// Every breach, made by one mutation of the sound data: where, what.
#[test]
fn each_breach_of_the_contract_is_refused_with_its_place() {
    const YEAR: &str = "data/rectification/calendars/2024.toml";
    const MAJOR: &str = "data/rectification/policies/hazard-major.toml";
    const GENERAL: &str = "data/rectification/policies/hazard-general.toml";
    const PLAN: &str = "data/rectification/checklists/emergency-plan.toml";
    for (path, from, to, wanted) in [
        (PLAN, "id = \"emergency-plan\"", "id = \"plan\"", ":3: the checklist `plan`"),
        (PLAN, "en = \"Risks are assessed\"", "en = \"\"", ":3: words in one language only: `风险评估`"),
        (PLAN, "\"gbt-29639-2020\"", "\"nowhere\"", "unknown source"),
        (YEAR, "year = 2024", "year = 2025", "2024.toml:4: the year 2025: name the file after"),
        (YEAR, "\"holidays-2024\"", "\"nowhere\"", ":4: unknown source"),
        (YEAR, "secondary copy", "sure", ":5: unknown status `sure`"),
        (YEAR, "transcribed = \"2026-11-25\"", "transcribed = \"\"", ":6: transcribed when"),
        (YEAR, "checked = \"\"", "checked = \"yes\"", ":7: checked when"),
        (YEAR, "to = \"2024-10-07\"", "to = \"2024-10-08\"", "another number of days than the notice says"),
        (YEAR, "from = \"2024-01-01\"", "from = \"2023-12-30\"", ":13: no days of this year"),
        (YEAR, "from = \"2024-01-01\"", "from = \"2024-02-30\"", ":13: no days of this year"),
        (YEAR, "worked = [\"2024-09-29\"", "worked = [\"2024-09-30\"", "`2024-09-30` is no make-up day"),
        (YEAR, "worked = [\"2024-09-29\"", "worked = [\"2024-10-12\"", "`2024-10-12` is no make-up day"),
        (YEAR, "worked = [\"2024-09-29\"", "worked = [\"2024-10-05\"", "is free and worked"),
        (YEAR, "from = \"2024-09-15\"", "from = \"2024-06-10\"", "a day that is free twice"),
        (YEAR, "locator = \"第一条\"", "locator = \"\"", ":10: a holiday without name or locator"),
        (YEAR, "worked =", "works =", "unknown field `works`"),
        (MAJOR, "id = \"hazard-major\"", "id = \"major\"", ":3: the policy `major`: name the file after"),
        (MAJOR, "path = \"full\"", "path = \"short\"", "unknown variant `short`"),
        (MAJOR, "inspectors = 2", "inspectors = 0", "a count of nobody"),
        (MAJOR, "org = \"应急管理局\"", "org = \"行政局\"", "approvals out of order"),
        (MAJOR, "[\"adjudicate\",", "[\"sign_off\",", "unknown act `sign_off`"),
        (MAJOR, "fields = [\"plan\"]", "fields = [\"plans\"]", "unknown field `plans`"),
        (MAJOR, "fields = [\"plan\"]", "fields = [\"plan\", \"five\"]", "`five` has not one basis"),
        (MAJOR, "fields = [\"plan\"]", "fields = []", "`plan` has not one basis"),
        (MAJOR, "status = \"our design\"", "status = \"secondary copy\"", "status and source do not fit"),
        (MAJOR, "locator = \"五落实\"", "locator = \"\"", "a basis without place or reason"),
        (GENERAL, "notice_days = 0", "notice_days = 10", "a light path with notice or joint review"),
        (GENERAL, "path = \"light\"", "path = \"full\"", "a full chain without joint review"),
        (
            "data/rectification/sources.toml",
            "id = \"saws-order-16\"",
            "id = \"saws\"",
            "`saws` is never used",
        ),
    ] {
        let mut files = files::of(Path::new(env!("CARGO_MANIFEST_DIR")), &practice::WATCHED).unwrap();
        let file = files.iter_mut().find(|file| file.path == path).unwrap();
        assert!(file.text.contains(from), "{path} holds `{from}`");
        file.text = file.text.replacen(from, to, 1);
        let faults = practice::check(&files).err().unwrap_or_default();
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(
            faults.iter().any(|f| f.contains(wanted)),
            "{from} → {to}: wanted {wanted}, found {faults:#?}"
        );
    }
}

#[test]
fn dates_of_the_build_are_those_of_the_calendar() {
    let (first, last) = (dates::day("2023-01-01").unwrap(), dates::day("2026-12-31").unwrap());
    assert_eq!((dates::day("1970-01-01"), last - first), (Some(0), 1460));
    let mut next = Some(day("2023-01-01"));
    for number in first..=last {
        let one = next.unwrap();
        assert_eq!(dates::day(&one.to_string()), Some(number));
        assert_eq!(dates::is_weekend(number), one.is_weekend(), "{one}");
        next = one.next();
    }
    for wrong in ["2023-02-29", "2024-13-01", "2024-1-01", "2024-04-31", "2024-01-00", "", "2024-01-01-01"] {
        assert_eq!(dates::day(wrong), None, "{wrong}");
    }
}

/// The sums that the notices themselves imply: days of a year less weekends and holidays, with make-up days.
#[test]
fn a_year_has_as_many_working_days_as_its_notice_leaves() {
    let calendar = &standard().calendar;
    for year in &calendar.0 {
        let (from, to) = (format!("{}-01-01", year.year), format!("{}-12-31", year.year));
        let days = calendar.count(day(&from), day(&to)).unwrap();
        // 全国年节及纪念日放假办法: eleven days a year until 2024, thirteen from 2025 on, beside the weekends.
        // Holidays that fall on a Saturday or Sunday are given back, so the sum is Mondays to Fridays less those days.
        let mut weekdays = 0;
        let mut next = Some(day(&from));
        while let Some(one) = next.filter(|one| *one <= day(&to)) {
            weekdays += u32::from(!one.is_weekend());
            next = one.next();
        }
        let statutory = if year.year < 2025 { 11 } else { 13 };
        assert!(
            weekdays - days <= statutory && days + statutory <= weekdays + 2,
            "{}: {days} of {weekdays}",
            year.year
        );
    }
}

#[test]
fn the_end_of_a_notice_is_the_day_on_which_the_count_is_reached() {
    let calendar = &standard().calendar;
    let mut next = Some(day("2023-01-01"));
    while let Some(from) = next.filter(|from| *from < day("2026-11-01")) {
        for wanted in [1, 4, 10, 30] {
            let end = calendar.end(from, wanted).unwrap();
            assert_eq!(calendar.count(from, end), Ok(wanted), "{from} {wanted}");
            assert_eq!(calendar.works(end), Ok(true), "{from} {wanted}");
        }
        next = from.next();
    }
    assert_eq!(calendar.end(day("2024-10-01"), 0), Ok(day("2024-10-01")));
    assert_eq!(calendar.end(day("2026-12-28"), 10), Err(Uncovered(2027)));
    assert_eq!(calendar.works(day("2022-12-31")), Err(Uncovered(2022)));
}

#[test]
fn every_class_of_the_issue_has_its_policy() {
    let class = |id: &str| standard().class(id).unwrap();
    for id in ["central-inspection", "provincial-inspection"] {
        let one = class(id);
        assert_eq!((one.path, one.notice_days, one.strict_time), (Way::Full, 10, true), "{id}");
        assert!(one.plan && one.sweep && one.inspectors >= 2 && one.separation == Separation::Org, "{id}");
        assert!(one.approvals.iter().map(|place| u32::from(place.count)).sum::<u32>() >= 4, "{id}");
    }
    for id in ["hazard-general", "self-check", "enterprise-request"] {
        let one = class(id);
        assert_eq!((one.path, one.notice_days, one.inspectors), (Way::Light, 0, 1), "{id}");
        assert!(one.approvals.is_empty() && !one.plan, "{id}");
    }
    assert_eq!(class("hazard-major").five, Five::Always);
    assert_eq!(class("petition").late_objection, LateObjection::Hold);
    assert!(class("yangtze-film").sweep && class("supervised").plan);
    assert_eq!(standard().classes.len(), 9);
}
