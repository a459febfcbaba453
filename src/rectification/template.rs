//! The practice of the library in the form that a roster has: policies of all classes of source, and the calendar of working days.

use super::canonical::{Name, Value};
use crate::library::source_class::{LateObjection, Path, Separation, SourceClass};
use crate::library::workdays::Calendar;
use crate::period::Day;
use std::collections::BTreeSet;

/// Policies of these classes, for the field `policies` of a roster. An office changes names of organisations and counts to its own.
pub fn policies(classes: &[SourceClass]) -> Value {
    let mut classes: Vec<&SourceClass> = classes.iter().collect();
    classes.sort_by(|one, next| one.id.cmp(&next.id));
    Value::List(classes.into_iter().map(policy).collect())
}

fn policy(class: &SourceClass) -> Value {
    let approvals = class.approvals.iter().map(|place| {
        object([("count", Value::Integer(place.count.into())), ("org", Value::Text(place.org.clone()))])
    });
    let late = match class.late_objection {
        LateObjection::Flag => "flag",
        LateObjection::Hold => "hold",
    };
    let separation = match class.separation {
        Separation::Person => "person",
        Separation::Org => "org",
    };
    object([
        ("approvals", Value::List(approvals.collect())),
        ("batch", Value::Bool(class.path == Path::Light)),
        ("class", Value::Text(class.id.clone())),
        ("evidenceMin", Value::Integer(class.evidence.into())),
        ("inspectors", Value::Integer(class.inspectors.into())),
        ("lateObjection", Value::Text(late.to_owned())),
        ("noticeDays", Value::Integer(class.notice_days.into())),
        ("paper", Value::List(class.paper.iter().cloned().map(Value::Text).collect())),
        ("plan", Value::Bool(class.plan)),
        ("separation", Value::Text(separation.to_owned())),
        ("strictTime", Value::Bool(class.strict_time)),
        ("sweep", Value::Bool(class.sweep)),
    ])
}

/// The calendar, for the field of that name.
pub fn calendar(of: &Calendar) -> Value {
    let (mut off, mut on) = (BTreeSet::new(), BTreeSet::new());
    for holiday in of.0.iter().flat_map(|year| &year.holidays) {
        let mut next = Some(holiday.from);
        while let Some(day) = next.filter(|day| *day <= holiday.to) {
            off.insert(day);
            next = day.next();
        }
        on.extend(holiday.worked.iter().copied());
    }
    let years: BTreeSet<u16> = of.0.iter().map(|year| year.year).collect();
    let days =
        |days: BTreeSet<Day>| Value::List(days.into_iter().map(|day| Value::Text(day.to_string())).collect());
    let years = Value::List(years.into_iter().map(|year| Value::Integer(year.into())).collect());
    object([("off", days(off)), ("on", days(on)), ("years", years)])
}

fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (Name(name.to_owned()), value)).collect())
}

#[cfg(test)]
mod tests {
    use super::super::moment;
    use super::super::policy::{self as judged, POLICIES};
    use super::super::suite::Suite;
    use super::*;
    use crate::library::Practice;

    #[test]
    fn every_policy_has_the_form_of_a_roster() {
        let Value::List(all) = policies(&Practice::standard().unwrap().classes) else { panic!("no list") };
        assert!(POLICIES.fits(Suite::Sha256Ed25519, &Value::List(all.clone())));
        let read = judged::Policy::read_all(&all);
        assert_eq!(read.len(), 9);
        assert_eq!((read["central-inspection"].notice, read["central-inspection"].strict), (10, true));
        assert!(read["hazard-general"].batch && !read["hazard-major"].batch && read["petition"].hold);
    }

    /// The judge's calendar and the library's are two programs: they agree on every day that is covered.
    #[test]
    fn the_judge_counts_the_same_days() {
        let library = &Practice::standard().unwrap().calendar;
        let judge = judged::Calendar::read(&calendar(library));
        let number = |day: Day| moment::day(&day.to_string()).unwrap();
        let mut next = Day::parse("2023-01-01");
        while let Some(day) = next.filter(|day| day.year() < Some(2027)) {
            assert_eq!(library.works(day), Ok(judge.works(number(day))), "{day}");
            next = day.next();
        }
        let span =
            |from: &str, to: &str| (number(Day::parse(from).unwrap()), number(Day::parse(to).unwrap()));
        let (from, to) = span("2024-09-29", "2024-10-16");
        assert!(judge.at_least(10, from, to) && !judge.at_least(10, from, to - 1));
        let (from, to) = span("2026-12-28", "2027-01-08");
        assert!(judge.knows(from, from) && !judge.knows(from, to));
    }
}
