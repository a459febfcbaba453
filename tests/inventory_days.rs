//! Which days an amount is for: bills that begin and end within a month, a bill that is missing, cumulative forms with gaps, meters beside each other.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

mod one_fuel;

use one_fuel::{t, until};
use serde_json::{Value, json};

fn with(fields: Value) -> Value {
    until("2025-12-31", fields)
}

fn entry(from: &str, to: &str, amount: Value, more: Value) -> Value {
    let mut entry = json!({ "period": { "from": from, "to": to }, "amount": amount });
    entry.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    entry
}

fn bill(from: &str, to: &str, amount: &str) -> Value {
    entry(from, to, t(amount), json!({}))
}

fn activity(entries: Vec<Value>) -> Value {
    with(json!({ "activity": entries }))
}

fn total(answer: &Value) -> Option<f64> {
    answer["view"]["totals"][0]["value"].as_f64()
}

fn month(answer: &Value, month: usize) -> Option<f64> {
    answer["view"]["breakdown"]["months"][month - 1]["gases"][0]["value"].as_f64()
}

fn notices<'v>(answer: &'v Value, code: &str) -> Vec<&'v Value> {
    answer["notices"].as_array().unwrap().iter().filter(|notice| notice["code"] == code).collect()
}

/// The months that are asked for.
fn asked(answer: &Value) -> Vec<&str> {
    let places = notices(answer, "datum-missing").into_iter().map(|notice| notice["where"].as_str().unwrap());
    places.map(|place| place.strip_prefix("streams/coal/").unwrap()).collect()
}

fn near(one: Option<f64>, by_hand: f64) -> bool {
    one.is_some_and(|one| (one - by_hand).abs() < 1e-6)
}

/// 25 December to 24 January, and so on for a year: so many tonnes as days. The thirteenth ends on 24 January of the next year.
fn bills() -> Vec<Value> {
    let day = |month: usize, day: usize| {
        format!("{}-{:02}-{day:02}", 2024 + month.div_ceil(12), (month + 11) % 12 + 1)
    };
    let days = [31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    days.iter()
        .enumerate()
        .map(|(at, days)| bill(&day(at, 25), &day(at + 1, 24), &days.to_string()))
        .collect()
}

#[test]
fn of_a_bill_across_the_edge_of_the_year_only_the_days_inside_count_and_it_is_said() {
    let answer = activity(bills());
    // a tonne a day: 24 of the 31 days of the first bill, 7 of the 31 of the last; 365 t in all
    assert!(near(total(&answer), 365.0));
    assert!(near(month(&answer, 1), 31.0) && near(month(&answer, 2), 28.0) && near(month(&answer, 12), 31.0));
    assert_eq!(answer["view"]["breakdown"]["split_by_days"], true);
    let said = notices(&answer, "period-split");
    assert_eq!(
        (said.len(), &said[0]["severity"], &said[0]["args"]["why"]),
        (1, &json!("hint"), &json!("edge"))
    );
    assert_eq!(said[0]["args"]["found"], "2024-12-25 – 2025-01-24: 24/31, 2025-12-25 – 2026-01-24: 7/31");
    for code in ["date-outside", "period-uncovered", "period-overlaps"] {
        assert!(notices(&answer, code).is_empty(), "{code}");
    }
    assert_eq!(answer["status"], "success");
    // a stock balance across the edge too: (10 + 62 − 10) t × 31 ÷ 62
    let balance = |from: &str, to: &str, received: &str| {
        json!({ "period": { "from": from, "to": to }, "opening": t("10"),
        "received": t(received), "closing": t("10"), "adopted": "stock-take", "reason": "盘点" })
    };
    let answer = with(
        json!({ "balances": [balance("2024-12-01", "2025-01-31", "62"), balance("2025-02-01", "2025-12-31", "334")] }),
    );
    assert!(near(total(&answer), 31.0 + 334.0));
    assert_eq!(answer["view"]["breakdown"]["stocks"][0]["taken"], 31.0);
    // wholly of another year is a mistake still, and counts nothing
    let answer =
        activity(vec![bill("2024-01-01", "2024-12-31", "99"), bill("2025-01-01", "2025-12-31", "1")]);
    assert!(near(total(&answer), 1.0));
    assert_eq!(notices(&answer, "date-outside")[0]["where"], "streams/coal/activity/0");
}

#[test]
fn the_day_that_ends_one_bill_and_begins_the_next_counts_once() {
    let day = |month: usize| format!("{}-{:02}-25", 2024 + month.div_ceil(12), (month + 11) % 12 + 1);
    let days = [31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut read: Vec<Value> =
        days.iter().enumerate().map(|(at, days)| bill(&day(at), &day(at + 1), &days.to_string())).collect();
    for _ in 0..2 {
        let answer = activity(read.clone());
        // from reading to reading 31 days, 25 of them in January; of the last bill 26 to 31 December: 25 + 334 + 6
        assert!(near(total(&answer), 365.0));
        assert!(near(month(&answer, 1), 31.0) && near(month(&answer, 7), 31.0));
        assert!(
            notices(&answer, "period-overlaps").is_empty() && notices(&answer, "period-uncovered").is_empty()
        );
        let said: Vec<&Value> =
            notices(&answer, "period-split").iter().map(|one| &one["args"]["why"]).collect();
        assert_eq!(said, ["edge", "shared"]);
        // newest first
        read.reverse();
    }
    // two days in common are a mistake as before
    let answer = activity(vec![bill("2025-01-01", "2025-06-30", "1"), bill("2025-06-29", "2025-12-31", "1")]);
    assert_eq!(notices(&answer, "period-overlaps").len(), 1);
}

#[test]
fn a_bill_that_is_missing_is_missing_and_some_days_are_only_told() {
    for at in 0..13 {
        let mut some = bills();
        some.remove(at);
        let answer = activity(some);
        // Of the first bill 24 days lie in the year, of the last 7: those are days, not a bill.
        let is_edge = at == 12;
        assert_eq!(total(&answer).is_some(), is_edge, "{at}");
        assert_eq!(asked(&answer).is_empty(), is_edge, "{at}");
        assert_eq!(notices(&answer, "period-uncovered").len(), 1, "{at}");
    }
    // 25 June to 24 July is asked for as July, which has 24 of its days
    let mut some = bills();
    some.remove(6);
    assert_eq!(asked(&activity(some)), ["activity/2025-07"]);
    // 14 days are told, 15 are half a month
    let until = |to: &str| activity(vec![bill("2025-01-01", to, "1"), bill("2025-07-01", "2025-12-31", "1")]);
    assert_eq!(total(&until("2025-06-16")), Some(2.0));
    assert_eq!(notices(&until("2025-06-16"), "period-uncovered")[0]["args"]["missing"], "no");
    assert_eq!((total(&until("2025-06-15")), asked(&until("2025-06-15"))), (None, vec!["activity/2025-06"]));
    assert_eq!(notices(&until("2025-06-15"), "period-uncovered")[0]["args"]["missing"], "yes");
    // from the 25th to the 25th, without the bill of 25 February: 27 days
    let rest = vec![bill("2025-01-01", "2025-02-25", "1"), bill("2025-03-25", "2025-12-31", "1")];
    assert_eq!((total(&activity(rest.clone())), asked(&activity(rest))), (None, vec!["activity/2025-02"]));
    // ten days of each month have none: a month in all
    let tens = (1..=12).map(|at| bill(&format!("2025-{at:02}-01"), &format!("2025-{at:02}-20"), "1"));
    assert_eq!(
        (total(&activity(tens.clone().collect())), asked(&activity(tens.collect())).len()),
        (None, 12)
    );
    // each month that lacks is named
    let answer = activity(vec![bill("2025-01-01", "2025-09-30", "1")]);
    assert_eq!(asked(&answer), ["activity/2025-10", "activity/2025-11", "activity/2025-12"]);
    let balance = json!({ "period": { "from": "2025-01-01", "to": "2025-11-30" }, "opening": t("1"), "received": t("1"),
        "closing": t("1"), "adopted": "stock-take", "reason": "盘点" });
    let answer = with(json!({ "balances": [balance] }));
    assert_eq!((total(&answer), asked(&answer)), (None, vec!["balances/2025-12"]));
}

#[test]
fn entries_dated_by_a_single_day_are_for_its_month_and_few_of_them_are_told() {
    let ends = [
        "01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30",
        "12-31",
    ];
    let of = |days: &[&str]| {
        activity(days.iter().map(|day| bill(&format!("2025-{day}"), &format!("2025-{day}"), "10")).collect())
    };
    let told = |answer: &Value| {
        notices(answer, "period-uncovered")
            .first()
            .map(|one| (one["args"]["found"].clone(), one["args"]["missing"].clone()))
    };
    assert_eq!((total(&of(&ends)), told(&of(&ends))), (Some(120.0), None));
    // July lacks
    let some: Vec<&str> = ends.iter().copied().filter(|day| *day != "07-31").collect();
    assert_eq!((total(&of(&some)), asked(&of(&some))), (None, vec!["activity/2025-07"]));
    // several deliveries in a month are one month, a month without one is asked for
    let often = ["01-03", "01-20", "02-11", "03-05", "04-01", "05-09", "06-30", "07-02"];
    assert_eq!(
        asked(&of(&often)),
        ["activity/2025-08", "activity/2025-09", "activity/2025-10", "activity/2025-11", "activity/2025-12"]
    );
    // a delivery a quarter owes no month, and the months without one are named
    let answer = of(&["02-10", "05-10", "08-10", "11-10"]);
    assert_eq!((total(&answer), asked(&answer).len()), (Some(40.0), 0));
    let found = "2025-01, 2025-03 – 2025-04, 2025-06 – 2025-07, 2025-09 – 2025-10, 2025-12";
    assert_eq!(told(&answer), Some((json!(found), json!("no"))));
    // so are those of a year dated by one day
    assert_eq!(told(&of(&["12-31"])), Some((json!("2025-01 – 2025-11"), json!("no"))));
}

#[test]
fn a_month_without_a_delivery_is_answered_by_a_standstill_a_zero_or_an_amount_of_the_month() {
    let singles = || {
        (1..=12)
            .filter(|at| *at != 7)
            .map(|at| bill(&format!("2025-{at:02}-28"), &format!("2025-{at:02}-28"), "100"))
    };
    let july = |amount: Value, more: Value| entry("2025-07-01", "2025-07-31", amount, more);
    let fill = json!({ "fill": { "amount": t("90"), "rule": "前后两月平均" } });
    for (answer, sum) in [
        (july(Value::Null, json!({ "standstill": true })), 1100.0),
        (july(t("0"), json!({})), 1100.0),
        (july(t("100"), json!({})), 1200.0),
        (july(Value::Null, fill), 1190.0),
        (bill("2025-07-28", "2025-07-28", "0"), 1100.0),
    ] {
        let answer = activity(singles().chain([answer]).collect());
        assert_eq!((total(&answer), asked(&answer).len()), (Some(sum), 0));
        assert!(notices(&answer, "period-uncovered").is_empty());
    }
    // that nothing came is an answer and no delivery: five of them owe no month, whatever is said of December
    let few = || {
        [1, 3, 5, 7, 9]
            .map(|at| bill(&format!("2025-{at:02}-28"), &format!("2025-{at:02}-28"), "100"))
            .into_iter()
    };
    for answer in [
        entry("2025-12-01", "2025-12-31", Value::Null, json!({ "standstill": true })),
        bill("2025-12-15", "2025-12-15", "0"),
    ] {
        let answer = activity(few().chain([answer]).collect());
        assert_eq!((total(&answer), asked(&answer).len()), (Some(500.0), 0));
    }
    // one single day among months is no delivery of its month, and the month is asked for once
    let months = (1..=12).filter(|at| *at != 7).map(|at| form(at, t("100"), json!({ "own": true })));
    let answer = activity(months.chain([bill("2025-07-15", "2025-07-15", "100")]).collect());
    assert_eq!((total(&answer), asked(&answer)), (None, vec!["activity/2025-07"]));
}

#[test]
fn meters_beside_each_other_each_owe_their_days_and_one_after_the_other_do_not() {
    let read =
        |meter: &str, from: &str, to: &str, value: &str| entry(from, to, t(value), json!({ "meter": meter }));
    let whole = read("A", "2025-01-01", "2025-12-31", "100");
    let told =
        |answer: &Value| notices(answer, "period-uncovered").first().map(|one| one["args"]["found"].clone());
    let answer = activity(vec![
        whole.clone(),
        read("B", "2025-01-01", "2025-06-30", "1"),
        read("B", "2025-08-01", "2025-12-31", "1"),
    ]);
    assert_eq!((total(&answer), asked(&answer)), (None, vec!["activity/2025-07"]));
    assert_eq!(told(&answer), Some(json!("2025-07 (B)")));
    let answer = activity(vec![whole.clone(), read("B", "2025-01-01", "2025-11-30", "1")]);
    assert_eq!((total(&answer), asked(&answer)), (None, vec!["activity/2025-12"]));
    // put into use in March, and entered so
    let still = entry("2025-01-01", "2025-02-28", Value::Null, json!({ "meter": "B", "standstill": true }));
    let answer = activity(vec![whole.clone(), still, read("B", "2025-03-01", "2025-12-31", "1")]);
    assert_eq!((total(&answer), told(&answer)), (Some(101.0), None));
    // one takes the place of the other, whatever runs beside them
    let turns = [read("B", "2025-01-01", "2025-06-30", "1"), read("C", "2025-07-01", "2025-12-31", "2")];
    assert_eq!(total(&activity(turns.to_vec())), Some(3.0));
    let answer = activity(turns.iter().cloned().chain([whole.clone()]).collect());
    assert_eq!((total(&answer), told(&answer)), (Some(103.0), None));
    // read for one month beside the other, it owes eleven
    let answer = activity(vec![whole.clone(), read("B", "2025-01-01", "2025-01-31", "1")]);
    assert_eq!((total(&answer), asked(&answer).len()), (None, 11));
    // in the place of the other for one month it owes none
    let answer = activity(vec![
        read("A", "2025-01-01", "2025-05-31", "1"),
        read("B", "2025-06-01", "2025-06-30", "1"),
        read("A", "2025-07-01", "2025-12-31", "1"),
    ]);
    assert_eq!((total(&answer), told(&answer)), (Some(3.0), None));
    // deliveries beside it in fewer than half of the months are told
    let read_on = |at: usize| read("B", &format!("2025-{at:02}-10"), &format!("2025-{at:02}-10"), "10");
    let answer = activity([whole.clone()].into_iter().chain((1..=5).map(read_on)).collect());
    assert_eq!((total(&answer), told(&answer)), (Some(150.0), Some(json!("2025-06 – 2025-12 (B)"))));
    // one on the list that has no entry owes the year, unless entries name no meter
    let list = json!([{ "id": "A", "name": "1#" }, { "id": "B", "name": "2#" }]);
    let answer = with(json!({ "activity": [whole], "meters": list }));
    assert_eq!((total(&answer), told(&answer)), (None, Some(json!("2025-01 – 2025-12 (B)"))));
    let answer = with(json!({ "activity": [bill("2025-01-01", "2025-12-31", "100")], "meters": list }));
    assert_eq!((total(&answer), told(&answer)), (Some(100.0), None));
    // each has a cumulative series of its own: 40 + 50
    let until = |meter: &str, to: &str, value: &str| {
        entry("2025-01-01", to, t(value), json!({ "meter": meter, "cumulative": true }))
    };
    let answer = activity(vec![
        until("A", "2025-06-30", "10"),
        until("B", "2025-06-30", "20"),
        until("A", "2025-12-31", "40"),
        until("B", "2025-12-31", "50"),
    ]);
    assert_eq!(total(&answer), Some(90.0));
}

/// Months of 2025 as forms date them: the first of the month to its last, whatever it counts from.
fn form(month: usize, amount: Value, more: Value) -> Value {
    let last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
    let mut more = more;
    if more.get("own").is_none() {
        more["cumulative"] = json!(true);
    }
    more.as_object_mut().unwrap().remove("own");
    entry(&format!("2025-{month:02}-01"), &format!("2025-{month:02}-{last}"), amount, more)
}

#[test]
fn a_cumulative_form_counts_from_january_however_it_is_dated() {
    // only December's: the year is known
    let answer = activity(vec![form(12, t("730"), json!({}))]);
    assert_eq!((total(&answer), asked(&answer).len()), (Some(730.0), 0));
    assert!(near(month(&answer, 1), 730.0 * 31.0 / 365.0));
    // March's first: 90 t for January to March, by days 31; then 275 t
    let answer = activity(vec![form(3, t("90"), json!({})), form(12, t("365"), json!({}))]);
    assert_eq!((total(&answer), asked(&answer).len()), (Some(365.0), 0));
    assert!(near(month(&answer, 1), 31.0));
    // none after September's: three months are missing
    assert_eq!(
        asked(&activity(vec![form(9, t("9"), json!({}))])),
        ["activity/2025-10", "activity/2025-11", "activity/2025-12"]
    );
    // the form of December before is what January is counted from, in another year it is not
    let earlier = entry("2024-01-01", "2024-12-31", t("999"), json!({ "cumulative": true }));
    let answer = activity(vec![earlier, form(12, t("365"), json!({}))]);
    assert_eq!((total(&answer), notices(&answer, "date-outside").len()), (Some(365.0), 0));
}

#[test]
fn a_cumulative_series_that_states_its_first_day_counts_from_it() {
    let from = |from: &str, to: &str, value: &str| {
        entry(&format!("2025-{from}"), &format!("2025-{to}"), t(value), json!({ "cumulative": true }))
    };
    // anew in July: 60 t, then 60 t
    let answer = activity(vec![
        from("01-01", "01-31", "10"),
        from("01-01", "06-30", "60"),
        from("07-01", "07-31", "10"),
        from("07-01", "12-31", "60"),
    ]);
    assert_eq!((total(&answer), asked(&answer).len()), (Some(120.0), 0));
    assert!(near(month(&answer, 7), 10.0) && near(month(&answer, 1), 10.0));
    let said = notices(&answer, "period-split");
    assert_eq!((&said[0]["args"]["why"], &said[0]["args"]["found"]), (&json!("began"), &json!("2025-07-01")));
    // from March, after an amount of its own: 20 + 100
    let answer = activity(vec![
        bill("2025-01-01", "2025-02-28", "20"),
        from("03-01", "03-31", "10"),
        from("03-01", "12-31", "100"),
    ]);
    assert_eq!((total(&answer), asked(&answer).len()), (Some(120.0), 0));
    assert!(near(month(&answer, 3), 10.0));
    // dated by months it counts from January: 10, then 60 less 10
    let answer = activity(vec![from("01-01", "01-31", "10"), from("12-01", "12-31", "60")]);
    assert_eq!(total(&answer), Some(60.0));
    // less than the figure before it: that is told
    let answer = activity(vec![from("06-01", "06-30", "60"), from("12-01", "12-31", "10")]);
    assert_eq!(notices(&answer, "month-negative").len(), 1);
}

#[test]
fn a_month_that_lacks_between_cumulative_forms_lacks_from_no_year() {
    let year = |february: Value| {
        activity(vec![
            form(1, t("100"), json!({})),
            february,
            form(3, t("400"), json!({})),
            form(12, t("1300"), json!({})),
        ])
    };
    // without February's form: 300 t for the 59 days of February and March
    let lacks = year(form(2, Value::Null, json!({})));
    assert_eq!((total(&lacks), asked(&lacks).len()), (Some(1300.0), 0));
    assert!(near(month(&lacks, 2), 300.0 * 28.0 / 59.0) && near(month(&lacks, 3), 300.0 * 31.0 / 59.0));
    let said = notices(&lacks, "period-split");
    assert_eq!(
        (&said[0]["args"]["why"], &said[0]["args"]["found"]),
        (&json!("cumulative"), &json!("2025-02 – 2025-03"))
    );
    // a standstill: nothing in February, all 300 t in March
    for own in [json!({ "standstill": true }), json!({ "standstill": true, "own": true })] {
        let still = year(form(2, Value::Null, own));
        assert!(near(total(&still), 1300.0) && near(month(&still, 2), 0.0) && near(month(&still, 3), 300.0));
    }
    // filled by a rule: 120 t in February and so 180 in March, however the entry is marked; nothing twice
    let fill = json!({ "amount": t("120"), "rule": "前后两月平均" });
    for own in [json!({ "fill": fill }), json!({ "fill": fill, "own": true })] {
        let filled = year(form(2, Value::Null, own));
        assert!(
            near(total(&filled), 1300.0) && near(month(&filled, 2), 120.0) && near(month(&filled, 3), 180.0)
        );
        assert!(notices(&filled, "period-overlaps").is_empty());
    }
    // the same of an amount typed for the month alone, and of a month left open
    let typed = year(form(2, t("130"), json!({ "own": true })));
    assert!(near(total(&typed), 1300.0) && near(month(&typed, 3), 170.0));
    assert_eq!(total(&year(form(2, Value::Null, json!({ "own": true })))), Some(1300.0));
    // the last one is counted by none
    let open = activity(vec![form(11, t("100"), json!({})), form(12, Value::Null, json!({}))]);
    assert_eq!((total(&open), asked(&open)), (None, vec!["activity/1/amount"]));
}

#[test]
fn a_standstill_with_an_amount_is_told() {
    let year = |amount: Value| {
        activity(vec![
            bill("2025-01-01", "2025-11-30", "10"),
            entry("2025-12-01", "2025-12-31", amount, json!({ "standstill": true })),
        ])
    };
    let answer = year(t("2"));
    let said = notices(&answer, "standstill-amount");
    assert_eq!((total(&answer), said.len()), (Some(12.0), 1));
    assert_eq!(
        (&said[0]["where"], &said[0]["severity"]),
        (&json!("streams/coal/activity/1/amount"), &json!("warning"))
    );
    // so is one of days that another entry has an amount for, whatever meter answers for them
    let still = entry("2025-07-01", "2025-07-31", Value::Null, json!({ "standstill": true }));
    let filled = json!({ "fill": { "amount": t("12"), "rule": "前后两月平均" } });
    for (amount, more) in [(t("12"), json!({})), (t("12"), json!({ "meter": "A" })), (Value::Null, filled)] {
        let answer = activity(vec![entry("2025-01-01", "2025-12-31", amount, more), still.clone()]);
        assert_eq!((total(&answer), notices(&answer, "standstill-amount").len()), (Some(12.0), 1));
    }
    for amount in [Value::Null, t("0")] {
        let answer = year(amount);
        assert_eq!((total(&answer), notices(&answer, "standstill-amount").len()), (Some(10.0), 0));
    }
}
