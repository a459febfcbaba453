//! A superior's table is one file of data: it passes the contract of the build and is filled in, with the period before beside it and as a zero report, with no change of code.

use super::build::{files, practice};
use nearzero::library::{Papers, SuperiorTable};
use nearzero::rectification::moment::{Day, day};
use nearzero::rectification::statistics::figure::Look;
use nearzero::rectification::statistics::table::{Filled, Period, fill, unknown};
use nearzero::rectification::statistics::{Done, Facts, Snapshot};
use std::path::Path;

const FILE: &str = include_str!("by-organisation.toml");

/// The pack of practice with one more file, read as the program reads its own.
fn tables_with(file: &str) -> Result<Vec<SuperiorTable>, Vec<String>> {
    let mut all = files::of(Path::new(env!("CARGO_MANIFEST_DIR")), &practice::WATCHED).unwrap();
    let path = "data/rectification/tables/by-organisation.toml".to_owned();
    all.push(files::DataFile { path, text: file.to_owned() });
    let (_, pack) =
        practice::check(&all).map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    Ok(Papers::read(serde_json::to_string(&pack).unwrap().as_bytes()).unwrap().tables)
}

fn facts(mark: u8, class: &str, owner: &str, closed: Option<&str>) -> Facts {
    let on = |text: &str| day(text).unwrap();
    Facts {
        id: [mark; 32],
        class: class.to_owned(),
        batch: String::new(),
        source: "安全隐患".to_owned(),
        origin: String::new(),
        pollution: Vec::new(),
        owner: owner.to_owned(),
        sponsor: String::new(),
        feedback: on("2026-03-01"),
        deadline: Some(on("2026-12-31")),
        own_deadline: None,
        milestones: Vec::new(),
        begun: closed.is_some(),
        submitted: closed.map(|closed| Done { stated: on(closed), witnessed: None }),
        closed: closed.map(on),
        extensions: 0,
        rebounds: 0,
        unsettled: false,
        counted: true,
    }
}

fn snapshot(as_of: &str, items: Vec<Facts>) -> Snapshot {
    let as_of: Day = day(as_of).unwrap();
    Snapshot { as_of, known_at: as_of, root: (0, [0; 32]), not_in_force: Vec::new(), items }
}

fn period(snapshot: &Snapshot) -> Period<'_> {
    Period::of(snapshot, Look { as_of: snapshot.as_of, since: snapshot.as_of - 30, lamps: &|_| None })
}

fn texts(filled: &Filled) -> Vec<Vec<&str>> {
    let cell =
        |row: &'_ nearzero::rectification::statistics::table::Row, at: usize| row.cells[at].text.is_some();
    let rows = filled.rows.iter();
    rows.map(|row| {
        let shown = (0..row.cells.len()).filter(|at| cell(row, *at));
        shown.map(|at| row.cells[at].text.as_deref().unwrap()).collect()
    })
    .collect()
}

#[test]
fn one_data_file_is_a_table_filled_in_with_the_period_before() {
    let tables = tables_with(FILE).unwrap();
    let table = tables.iter().find(|one| one.id == "by-organisation").unwrap();
    assert_eq!(unknown(table), Vec::<String>::new());
    let before = snapshot(
        "2026-09-30",
        vec![
            facts(1, "hazard-general", "焦化厂", None),
            facts(4, "hazard-major", "甲醇厂", Some("2026-09-02")),
        ],
    );
    let now = snapshot(
        "2026-10-31",
        vec![
            facts(1, "hazard-general", "焦化厂", Some("2026-10-11")),
            facts(2, "hazard-general", "焦化厂", None),
            facts(3, "hazard-major", "焦化厂", None),
            facts(5, "petition", "焦化厂", None),
        ],
    );
    let filled = fill(table, &period(&now), Some(&period(&before)));
    // By hand: 1 of 3 signed off, none of 1 before; the other organisation has nothing left, 1 of 1 before; all: 1 of 3, 1 of 2 before.
    assert_eq!(
        texts(&filled),
        [
            vec!["焦化厂", "3", "+2", "33.33", "0.00"],
            vec!["甲醇厂", "0", "−1", "100.00"],
            vec!["", "3", "+1", "33.33", "50.00"]
        ]
    );
    assert_eq!(
        (filled.rows[0].cells[1].items.as_slice(), filled.zero),
        (&[0, 1, 2][..], false),
        "a letter is no hazard"
    );
    assert!(filled.rows[2].total && filled.rows[1].cells[3].text.is_none(), "a share of nothing is none");

    // Without a period before, nothing is compared and nothing is made up.
    let alone = fill(table, &period(&now), None);
    assert_eq!(texts(&alone), [vec!["焦化厂", "3", "33.33"], vec!["", "3", "33.33"]]);
}

#[test]
fn where_there_is_nothing_to_tell_it_is_a_zero_report() {
    let tables = tables_with(FILE).unwrap();
    let table = tables.iter().find(|one| one.id == "by-organisation").unwrap();
    let nothing = snapshot("2026-10-31", vec![facts(5, "petition", "焦化厂", None)]);
    let filled = fill(table, &period(&nothing), None);
    assert!(filled.zero);
    assert_eq!(texts(&filled), [vec!["", "0"]], "a total of nothing, and no rate of it");
    assert_eq!(table.zero.zh, "本月无安全隐患，零报告。");
}

#[test]
fn every_table_shows_what_there_is_and_a_wrong_file_is_refused_with_its_line() {
    for table in tables_with(FILE).unwrap() {
        assert_eq!(unknown(&table), Vec::<String>::new(), "{}", table.id);
    }
    let table = |file: &str| tables_with(file).unwrap().pop().unwrap();
    let other = |from: &str, to: &str| FILE.replace(from, to);
    let strange = other("show = \"closed-rate\"", "show = \"happiness\"");
    let named = tables_with(&strange).unwrap().into_iter().find(|one| one.id == "by-organisation").unwrap();
    assert_eq!(unknown(&named), ["happiness", "happiness"]);
    assert!(!table(FILE).columns.is_empty());
    for (from, to, said) in [
        ("id = \"by-organisation\"", "id = \"other\"", "the table `other`"),
        ("\"own-design\"", "\"nobody\"", "unknown source"),
        ("\"rows\", ", "", "`rows` has not one basis"),
        ("en = \"Organisation\"", "en = \"\"", "words in one language only"),
        ("rows = \"owner\"", "rows = \"item\"", "rows and items do not fit"),
        ("zero = ", "nil = ", "nil"),
    ] {
        let faults = tables_with(&other(from, to)).unwrap_err().join("\n");
        assert!(faults.contains(said) && faults.contains("by-organisation.toml"), "{to}: {faults}");
    }
}

#[test]
fn every_letter_has_its_row_whatever_became_of_it() {
    let tables = tables_with(FILE).unwrap();
    let table = tables.iter().find(|one| one.id == "petition-answers").unwrap();
    assert_eq!(unknown(table), Vec::<String>::new());
    // the second was joined to the first or proved unfounded, so that no figure counts it
    let joined = Facts { counted: false, ..facts(2, "petition", "", None) };
    let items = vec![facts(1, "petition", "焦化厂", None), joined, facts(3, "self-check", "焦化厂", None)];
    let filled = fill(table, &period(&snapshot("2026-10-31", items)), None);
    let rows: Vec<Option<usize>> = filled.rows.iter().map(|row| row.item).collect();
    assert_eq!((rows, filled.zero), (vec![Some(0), Some(1)], false));
    assert!(fill(table, &period(&snapshot("2026-10-31", vec![facts(3, "self-check", "", None)])), None).zero);
}
