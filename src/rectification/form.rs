//! Forms of values: what FORMAT.md writes in its tables, as data, and one function that compares a value with its form.

use super::canonical::{MAX_INTEGER, Value};
use super::hex;
use super::moment::{self, Day};
use super::suite::{Digest, Suite};

/// The form of a value.
pub enum Form {
    /// 64 hexadecimal digits
    Id,
    /// a public key of the suite
    Public,
    /// a day
    Day,
    /// a moment
    At,
    /// text of 1 to 200 bytes
    Name,
    /// text of at most 8000 bytes
    Text,
    /// an integer from and to
    Int(i64, i64),
    /// true or false
    Bool,
    /// one of these words
    Word(&'static [&'static str]),
    /// this, or null
    Or(&'static Form),
    /// an array of so many
    List(&'static Form, usize, usize),
    /// an array of so many texts or integers that ascend strictly
    Set(&'static Form, usize, usize),
    /// an array of so many objects that ascend strictly by this field
    By(&'static str, &'static Form, usize, usize),
    /// an object with exactly these fields, which stand here by name
    Object(&'static [(&'static str, Form)]),
    /// an object of any form
    Any,
}

/// Any integer that is no less than 0.
pub const INT: Form = Form::Int(0, MAX_INTEGER);
/// Ids, ascending; the size of the text is the bound.
pub const IDS: Form = Form::Set(&Form::Id, 0, usize::MAX);
/// Names, ascending.
pub const NAMES: Form = Form::Set(&Form::Name, 0, usize::MAX);

impl Form {
    /// Whether a value is of this form.
    pub fn fits(&self, suite: Suite, value: &Value) -> bool {
        match (self, value) {
            (Form::Or(_), Value::Null) => true,
            (Form::Or(form), _) => form.fits(suite, value),
            (Form::Id, Value::Text(text)) => hex::exactly::<32>(text).is_some(),
            (Form::Public, Value::Text(text)) => {
                text.len() == public_digits(suite)
                    && hex::read(text).is_some()
                    && (suite != Suite::Sm3Sm2 || text.starts_with("04"))
            }
            (Form::Day, Value::Text(text)) => moment::day(text).is_some(),
            (Form::At, Value::Text(text)) => moment::moment(text).is_some(),
            (Form::Name, Value::Text(text)) => (1..=200).contains(&text.len()),
            (Form::Text, Value::Text(text)) => text.len() <= 8000,
            (Form::Int(from, to), Value::Integer(number)) => (*from..=*to).contains(number),
            (Form::Bool, Value::Bool(_)) | (Form::Any, Value::Object(_)) => true,
            (Form::Word(words), Value::Text(text)) => words.contains(&text.as_str()),
            (Form::List(form, from, to), Value::List(items)) => {
                (*from..=*to).contains(&items.len()) && items.iter().all(|item| form.fits(suite, item))
            }
            (Form::Set(form, from, to), Value::List(items)) => {
                (*from..=*to).contains(&items.len())
                    && items.iter().all(|item| form.fits(suite, item))
                    && ascend(items.iter().map(Some))
            }
            (Form::By(name, form, from, to), Value::List(items)) => {
                (*from..=*to).contains(&items.len())
                    && items.iter().all(|item| form.fits(suite, item))
                    && ascend(items.iter().map(|item| item.field(name)))
            }
            (Form::Object(fields), Value::Object(found)) => {
                found.len() == fields.len()
                    && fields
                        .iter()
                        .all(|(name, form)| value.field(name).is_some_and(|field| form.fits(suite, field)))
            }
            _ => false,
        }
    }
}

fn public_digits(suite: Suite) -> usize {
    match suite {
        Suite::Sha256Ed25519 => 64,
        Suite::Sm3Sm2 => 130,
    }
}

fn ascend<'a>(items: impl Iterator<Item = Option<&'a Value>>) -> bool {
    let mut last: Option<&Value> = None;
    for item in items {
        let above = match (last, item) {
            (_, None) => false,
            (None, _) => true,
            (Some(Value::Text(one)), Some(Value::Text(two))) => one.as_bytes() < two.as_bytes(),
            (Some(Value::Integer(one)), Some(Value::Integer(two))) => one < two,
            _ => false,
        };
        if !above {
            return false;
        }
        last = item;
    }
    true
}

/// Reading fields of a value whose form is known. What is absent or of another type reads as none.
impl Value {
    /// A text.
    pub fn text(&self, name: &str) -> Option<&str> {
        if let Some(Value::Text(text)) = self.field(name) { Some(text) } else { None }
    }

    /// An integer.
    pub fn int(&self, name: &str) -> Option<i64> {
        if let Some(Value::Integer(number)) = self.field(name) { Some(*number) } else { None }
    }

    /// Whether a field is true.
    pub fn holds(&self, name: &str) -> bool {
        self.field(name) == Some(&Value::Bool(true))
    }

    /// An id.
    pub fn id(&self, name: &str) -> Option<Digest> {
        hex::exactly(self.text(name)?)
    }

    /// A day.
    pub fn day(&self, name: &str) -> Option<Day> {
        moment::day(self.text(name)?)
    }

    /// The members of an array.
    pub fn list(&self, name: &str) -> &[Value] {
        if let Some(Value::List(items)) = self.field(name) { items } else { &[] }
    }

    /// The texts of an array.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = &str> {
        self.list(name)
            .iter()
            .filter_map(|item| if let Value::Text(text) = item { Some(text.as_str()) } else { None })
    }

    /// The ids of an array.
    pub fn ids(&self, name: &str) -> Vec<Digest> {
        self.texts(name).filter_map(hex::exactly).collect()
    }
}
