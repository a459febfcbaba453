//! Columns of a statistics form that no layout has: they are not read, and that is said, by place and head.

#![allow(clippy::unwrap_used, reason = "helpers of tests may panic as tests may")]

use nearzero::exchange::import;
use nearzero::exchange::statistics_form::Request;
use nearzero::library::Library;

const FORM: &str = include_str!("forms/205-1.csv");

/// Where columns were left unread, and their heads.
fn unread(text: &str) -> Vec<(String, String)> {
    let request = Request { file: "form.csv", ..Request::default() };
    let (imported, notices) = import(text.as_bytes(), &request, Library::standard().unwrap());
    assert!(imported.is_some(), "what is not read stops nothing");
    let told = notices.iter().filter(|one| one.code.text() == "form-column-unknown");
    told.map(|one| (one.at.clone(), one.args.get("found").unwrap().clone())).collect()
}

/// The form with one column more, which has a figure in the row of diesel.
fn with_column(head: &str, figure: &str) -> String {
    let line = |line: &str| match line.split(',').next() {
        Some("能源名称") => format!("{line},{head}\n"),
        Some("柴油") => format!("{line},{figure}\n"),
        _ => format!("{line},\n"),
    };
    FORM.lines().map(line).collect()
}

#[test]
fn a_column_that_the_form_does_not_have_is_told_where_it_has_figures() {
    let told = |place: &str, heads: &str| vec![(format!("form.csv:{place}"), heads.to_owned())];
    assert_eq!(unread(FORM), []);
    assert_eq!(unread(&with_column("自产量", "")), []);
    assert_eq!(unread(&with_column("自产量", "12")), told("3:O", "自产量"));
    // a head in words that no form has
    assert_eq!(unread(&FORM.replace("年初库存量", "一月一日结存")), told("3:D", "一月一日结存"));
    // the same column twice: the first is read
    assert_eq!(unread(&with_column("消费量合计", "1880")), told("3:O", "消费量合计"));
}
