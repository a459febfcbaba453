//! What is asked of items of one class of source, and the calendar of working days. Both are in the roster, so that a ledger is judged by itself.

use super::canonical::Value;
use super::form::{Form, NAMES};
use super::moment::{self, Day};
use crate::rectification::tree::{TreeMap, TreeSet};

/// Who must be another than who did the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separation {
    /// another person
    Person,
    /// a person of another organisation
    Org,
    /// an office of one: only the responsible person cannot sign off
    Office,
}

/// What is asked of items of a class.
#[derive(Clone, Debug)]
pub struct Policy {
    /// persons that must approve, by organisation; the empty one is any
    pub approvals: TreeMap<String, usize>,
    /// whether many may be signed off by one entry
    pub batch: bool,
    /// files a measure needs
    pub evidence: usize,
    /// persons that must inspect
    pub inspectors: usize,
    /// whether an opposing act after the seal holds the item
    pub hold: bool,
    /// working days of public notice; 0: no notice
    pub notice: i64,
    /// acts that may be done on paper
    pub paper: TreeSet<String>,
    /// whether a plan must be approved
    pub plan: bool,
    /// separation of duties
    pub separation: Separation,
    /// whether the notice counts by witnessed time
    pub strict: bool,
    /// whether similar problems must be looked for 举一反三
    pub sweep: bool,
}

/// The form of all policies of a roster.
pub const POLICIES: Form = Form::By(
    "class",
    &Form::Object(&[
        (
            "approvals",
            Form::By("org", &Form::Object(&[("count", Form::Int(1, 20)), ("org", Form::Text)]), 0, 50),
        ),
        ("batch", Form::Bool),
        ("class", Form::Name),
        ("evidenceMin", Form::Int(0, 100)),
        ("inspectors", Form::Int(1, 20)),
        ("lateObjection", Form::Word(&["flag", "hold"])),
        ("noticeDays", Form::Int(0, 250)),
        ("paper", NAMES),
        ("plan", Form::Bool),
        ("separation", Form::Word(&["person", "org", "office"])),
        ("strictTime", Form::Bool),
        ("sweep", Form::Bool),
    ]),
    0,
    100,
);

impl Policy {
    /// All policies, by class.
    pub fn read_all(list: &[Value]) -> TreeMap<String, Policy> {
        list.iter()
            .filter_map(|value| Some((value.text("class")?.to_owned(), Policy::read(value)?)))
            .collect()
    }

    fn read(value: &Value) -> Option<Policy> {
        let count = |name| value.int(name).and_then(|number| usize::try_from(number).ok());
        let place =
            |place: &Value| Some((place.text("org")?.to_owned(), usize::try_from(place.int("count")?).ok()?));
        Some(Policy {
            approvals: value.list("approvals").iter().filter_map(place).collect(),
            batch: value.holds("batch"),
            evidence: count("evidenceMin")?,
            inspectors: count("inspectors")?,
            hold: value.text("lateObjection") == Some("hold"),
            notice: value.int("noticeDays")?,
            paper: value.texts("paper").map(str::to_owned).collect(),
            plan: value.holds("plan"),
            separation: match value.text("separation")? {
                "person" => Separation::Person,
                "org" => Separation::Org,
                _ => Separation::Office,
            },
            strict: value.holds("strictTime"),
            sweep: value.holds("sweep"),
        })
    }
}

/// Which days are worked.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    years: TreeSet<i64>,
    off: TreeSet<Day>,
    on: TreeSet<Day>,
}

impl Calendar {
    /// The calendar of a roster.
    pub fn read(value: &Value) -> Calendar {
        let days = |name| value.texts(name).filter_map(moment::day).collect();
        let years = value.list("years").iter();
        let years = years.filter_map(|year| if let Value::Integer(year) = year { Some(*year) } else { None });
        Calendar { years: years.collect(), off: days("off"), on: days("on") }
    }

    /// Whether every year from one day to another is known.
    pub fn knows(&self, from: Day, to: Day) -> bool {
        (moment::year(from)..=moment::year(to)).all(|year| self.years.contains(&year))
    }

    /// Whether a day is worked: a make-up day, or Monday to Friday and no holiday.
    pub fn works(&self, day: Day) -> bool {
        self.on.contains(&day) || (moment::weekday(day) < 5 && !self.off.contains(&day))
    }

    /// Whether at least so many days are worked from one day to another, both counted.
    pub fn at_least(&self, count: i64, from: Day, to: Day) -> bool {
        let needed = usize::try_from(count).unwrap_or(usize::MAX);
        // Every wait is bounded by the days of the notice, not by the days between: a date far off costs nothing.
        needed == 0 || (from..=to).filter(|day| self.works(*day)).take(needed).count() == needed
    }
}
