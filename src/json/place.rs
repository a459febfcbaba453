//! Where a reader is, and what was wrong first.

use super::{Fault, Misshapen, Value};
use std::fmt::Write as _;

/// The way to what is being read.
#[derive(Debug, Default)]
pub struct Place {
    way: Vec<Step>,
    fault: Option<Misshapen>,
}

#[derive(Debug)]
enum Step {
    Field(&'static str),
    Key(String),
    Item(usize),
}

impl Place {
    /// Notes what is wrong here, unless something was wrong before.
    pub fn wrong(&mut self, fault: Fault) {
        if self.fault.is_none() {
            self.fault = Some(Misshapen { fault, path: self.path() });
        }
    }

    /// Something else stands here than can be read.
    pub fn not(&mut self, expected: &str, found: &Value) {
        self.wrong(Fault::of(expected, found));
    }

    /// What was wrong, if anything.
    pub(super) fn fault(self) -> Option<Misshapen> {
        self.fault
    }

    /// Into a field of a type.
    pub(super) fn field(&mut self, name: &'static str) {
        self.way.push(Step::Field(name));
    }

    /// Into a field that a person named.
    pub(super) fn key(&mut self, name: String) {
        self.way.push(Step::Key(name));
    }

    /// Into an item of a list.
    pub(super) fn item(&mut self, at: usize) {
        self.way.push(Step::Item(at));
    }

    /// Back out of what was read.
    pub(super) fn back(&mut self) {
        self.way.pop();
    }

    /// The path, parts joined by `/`; none at the root.
    fn path(&self) -> Option<String> {
        let mut text = String::new();
        for step in &self.way {
            if !text.is_empty() {
                text.push('/');
            }
            match step {
                Step::Field(name) => text.push_str(name),
                Step::Key(name) => text.push_str(name),
                // A string takes everything.
                Step::Item(at) => write!(text, "{at}").unwrap_or_default(),
            }
        }
        (!text.is_empty()).then_some(text)
    }
}

/// Which of the known words stands here.
pub fn word(value: Value, at: &mut Place, known: &[&str]) -> usize {
    let place = match &value {
        Value::String(word) => known.iter().position(|one| one == word),
        _ => None,
    };
    place.unwrap_or_else(|| {
        match &value {
            Value::String(word) => at.wrong(Fault::word(&known.join(", "), word)),
            other => at.not(&known.join(", "), other),
        }
        known.len()
    })
}
