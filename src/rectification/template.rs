//! The practice of the library in the form that a roster has: policies of all classes of source, and the calendar of working days.

use super::canonical::{self, Name, Value};
use super::genesis::Genesis;
use super::kind::Role;
use super::signature::Purpose;
use super::suite::{Digest, PrivateKey, Suite};
use super::{hex, set::Set};
use crate::library::Practice;
use crate::library::source_class::{LateObjection, Path, Separation, SourceClass};
use crate::library::workdays::Calendar;
use crate::period::Day;
use crate::rectification::tree::{TreeMap, TreeSet};

/// Who begins a ledger alone, where, and when (`YYYY-MM-DDTHH:MM:SS+08:00`).
pub struct Founder<'a> {
    /// what the ledger is called
    pub name: &'a str,
    /// the person
    pub person: &'a str,
    /// the person's organisation
    pub org: &'a str,
    /// when
    pub at: &'a str,
}

/// The ledger of an office of one: one root key, which is the person's own, and a first roster that names the person in every role but that of a witness,
/// who must be somebody else. None where a name or the time is not of its form.
pub fn office_of_one(
    suite: Suite,
    key: &PrivateKey,
    founder: &Founder,
    practice: &Practice,
) -> Option<(Set, Digest)> {
    let public = Value::Text(hex::write(&key.public()));
    let genesis = object([
        ("name", Value::Text(founder.name.to_owned())),
        ("rootKeys", Value::List(vec![public.clone()])),
        ("rootThreshold", Value::Integer(1)),
        ("rules", Value::Integer(1)),
        ("suite", Value::Text(suite.id().to_owned())),
    ]);
    let mut set = Set::new(Genesis::read(&canonical::write(&genesis).ok()?)?);
    let day = founder.at.split('T').next()?;
    let grant = |role: &&str| {
        object([
            ("classes", Value::List(Vec::new())),
            ("from", Value::Text(day.to_owned())),
            ("role", Value::Text((*role).to_owned())),
            ("to", Value::Null),
        ])
    };
    let roles = Role::NAMES.iter().filter(|role| **role != "witness").map(grant).collect();
    let own = object([
        ("org", Value::Text(founder.org.to_owned())),
        ("person", Value::Text(founder.person.to_owned())),
        ("pub", public.clone()),
        ("roles", Value::List(roles)),
    ]);
    let nothing = || Value::List(Vec::new());
    let roster = object([
        ("at", Value::Text(founder.at.to_owned())),
        ("calendar", calendar(&practice.calendar)),
        ("disown", nothing()),
        ("from", Value::Null),
        ("keep", nothing()),
        ("keys", Value::List(vec![own])),
        ("ledger", Value::Text(hex::write(&set.genesis.id))),
        ("n", Value::Integer(1)),
        ("policies", policies_for_one(&practice.classes)),
        ("prev", nothing()),
        ("revoke", nothing()),
        ("rootKeys", Value::List(vec![public])),
        ("rootThreshold", Value::Integer(1)),
        ("rules", Value::Integer(1)),
        ("witnessQuorum", Value::Integer(1)),
    ]);
    let text = canonical::write(&roster).ok()?;
    super::roster::Roster::read(suite, &text)?;
    let signature = Purpose::Roster.sign(key, &text)?;
    let id = set.add_roster(&text, [(key.public(), signature)]);
    Some((set, id))
}

/// Policies that one person can meet: everything that is asked of the work, and nobody else asked for. Only items that the person answers for stay open.
fn policies_for_one(classes: &[SourceClass]) -> Value {
    let Value::List(mut all) = policies(classes) else { return Value::Null };
    for policy in &mut all {
        if let Value::Object(fields) = policy {
            for (name, value) in [
                ("approvals", Value::List(Vec::new())),
                ("inspectors", Value::Integer(1)),
                ("separation", Value::Text("office".to_owned())),
                ("strictTime", Value::Bool(false)),
            ] {
                fields.insert(Name(name.to_owned()), value);
            }
        }
    }
    Value::List(all)
}

/// Policies of these classes, for the field `policies` of a roster. An office changes names of organisations and counts to its own.
pub fn policies(classes: &[SourceClass]) -> Value {
    let classes: TreeMap<&str, &SourceClass> =
        classes.iter().map(|class| (class.id.as_str(), class)).collect();
    Value::List(classes.into_values().map(policy).collect())
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
    let (mut off, mut on) = (TreeSet::new(), TreeSet::new());
    for holiday in of.0.iter().flat_map(|year| &year.holidays) {
        let mut next = Some(holiday.from);
        while let Some(day) = next.filter(|day| *day <= holiday.to) {
            off.insert(day);
            next = day.next();
        }
        on.extend(holiday.worked.iter().copied());
    }
    let years: TreeSet<u16> = of.0.iter().map(|year| year.year).collect();
    let days =
        |days: TreeSet<Day>| Value::List(days.into_iter().map(|day| Value::Text(day.to_string())).collect());
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
        assert_eq!(
            (read.get("central-inspection").unwrap().notice, read.get("central-inspection").unwrap().strict),
            (10, true)
        );
        assert!(
            read.get("hazard-general").unwrap().batch
                && !read.get("hazard-major").unwrap().batch
                && read.get("petition").unwrap().hold
        );
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
