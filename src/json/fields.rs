//! The fields of an object, taken one by one.

use super::{Fault, Named, Place, Read, Value, word};

/// What is left of an object.
pub struct Fields<'p> {
    rest: Named<Value>,
    at: &'p mut Place,
}

impl<'p> Fields<'p> {
    /// The fields of a value that must be an object. Where names are given, no others may stand.
    pub fn of(value: Value, at: &'p mut Place, names: Option<&[&str]>) -> Fields<'p> {
        let rest = match value {
            Value::Object(rest) => rest,
            other => {
                at.not("{ … }", &other);
                Named::default()
            }
        };
        let mut fields = Fields { rest, at };
        fields.only(names);
        fields
    }

    /// The fields of an object that says by one of them which of the known words it is; that one is taken out.
    pub fn tagged(value: Value, at: &'p mut Place, tag: &'static str, known: &[&str]) -> (usize, Fields<'p>) {
        let mut fields = Fields::of(value, at, None);
        let said = fields.enter(tag, false);
        let place = word(said, fields.at, known);
        fields.at.back();
        (place, fields)
    }

    /// Refuses every field that has none of these names.
    pub fn only(&mut self, names: Option<&[&str]>) {
        let Some(names) = names else { return };
        if let Some(other) = self.rest.keys().find(|name| !names.contains(&name.as_str())) {
            self.at.key(other.clone());
            self.at.wrong(Fault::unknown(names, other));
            self.at.back();
        }
    }

    /// A field.
    pub fn take<T: Read>(&mut self, name: &'static str) -> T {
        let value = self.enter(name, T::MAY_BE_ABSENT);
        self.inside(value)
    }

    /// A field that may be left out.
    pub fn take_or_default<T: Read + Default>(&mut self, name: &'static str) -> T {
        if !self.rest.contains_key(name) {
            return T::default();
        }
        let value = self.enter(name, false);
        self.inside(value)
    }

    /// What is left, as a type of its own.
    pub fn rest<T: Read>(self) -> T {
        T::read(Value::Object(self.rest), self.at)
    }

    fn inside<T: Read>(&mut self, value: Value) -> T {
        let read = T::read(value, self.at);
        self.at.back();
        read
    }

    fn enter(&mut self, name: &'static str, may_be_absent: bool) -> Value {
        let value = self.rest.remove(name);
        if value.is_none() && !may_be_absent {
            self.at.wrong(Fault::missing(name));
        }
        self.at.field(name);
        value.unwrap_or_default()
    }
}
