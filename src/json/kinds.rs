//! How the kinds of JSON are read and written.

use super::{Named, Out, Place, Raw, Read, Value, Write};
use crate::decimal;

impl Read for Value {
    fn read(value: Value, _: &mut Place) -> Value {
        value
    }
}

impl Read for String {
    fn read(value: Value, at: &mut Place) -> String {
        match value {
            Value::String(text) => text,
            other => {
                at.not("\"…\"", &other);
                String::new()
            }
        }
    }
}

/// What a value is, or what is expected, and nothing.
fn or_nothing<T: Default>(read: Option<T>, expected: &str, value: &Value, at: &mut Place) -> T {
    if read.is_none() {
        at.not(expected, value);
    }
    read.unwrap_or_default()
}

impl Read for () {
    fn read(value: Value, at: &mut Place) {
        or_nothing(value.is_null().then_some(()), "null", &value, at);
    }
}

impl Read for bool {
    fn read(value: Value, at: &mut Place) -> bool {
        let read = if let Value::Bool(plain) = value { Some(plain) } else { None };
        or_nothing(read, "true, false", &value, at)
    }
}

impl Read for f64 {
    fn read(value: Value, at: &mut Place) -> f64 {
        or_nothing(value.as_f64(), "1234.5", &value, at)
    }
}

impl Read for i64 {
    fn read(value: Value, at: &mut Place) -> i64 {
        or_nothing(value.as_i64(), "…, −1, 0, 1, …", &value, at)
    }
}

macro_rules! counts {
    ($($kind:ty)*) => {$(
        impl Read for $kind {
            fn read(value: Value, at: &mut Place) -> $kind {
                let read = value.as_i64().and_then(|count| <$kind>::try_from(count).ok());
                or_nothing(read, "0, 1, 2, …", &value, at)
            }
        }

        impl Write for $kind {
            fn write(&self, to: &mut Out) {
                to.plain(format_args!("{self}"));
            }
        }
    )*};
}

counts! { u8 u16 u32 u64 usize }

impl<T: Read> Read for Option<T> {
    const MAY_BE_ABSENT: bool = true;

    fn read(value: Value, at: &mut Place) -> Option<T> {
        if value.is_null() { None } else { Some(T::read(value, at)) }
    }
}

impl<T: Read> Read for Box<T> {
    fn read(value: Value, at: &mut Place) -> Box<T> {
        Box::new(T::read(value, at))
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: Value, at: &mut Place) -> Vec<T> {
        let mut items = Items::of(value, at);
        let mut read = Vec::new();
        while let Some(item) = items.next(at) {
            read.push(T::read(item, at));
        }
        read
    }
}

/// The items of a list, one by one: what every list has in common.
struct Items {
    rest: std::vec::IntoIter<Value>,
    count: usize,
}

impl Items {
    fn of(value: Value, at: &mut Place) -> Items {
        let items = match value {
            Value::Array(items) => items,
            other => {
                at.not("[ … ]", &other);
                Vec::new()
            }
        };
        Items { rest: items.into_iter(), count: 0 }
    }

    /// Out of the last item and into the next.
    fn next(&mut self, at: &mut Place) -> Option<Value> {
        if self.count > 0 {
            at.back();
        }
        let item = self.rest.next()?;
        at.item(self.count);
        self.count += 1;
        Some(item)
    }
}

impl<T: Read> Read for Named<T> {
    fn read(value: Value, at: &mut Place) -> Named<T> {
        let fields = match value {
            Value::Object(fields) => fields,
            other => {
                at.not("{ … }", &other);
                Named::default()
            }
        };
        let mut read = Named::default();
        for (name, item) in fields.into_pairs() {
            at.key(name.clone());
            read.insert(name, T::read(item, at));
            at.back();
        }
        read
    }
}

impl Write for () {
    fn write(&self, to: &mut Out) {
        to.plain(format_args!("null"));
    }
}

impl Write for String {
    fn write(&self, to: &mut Out) {
        to.text(self);
    }
}

impl Write for &str {
    fn write(&self, to: &mut Out) {
        to.text(self);
    }
}

impl Write for bool {
    fn write(&self, to: &mut Out) {
        to.plain(format_args!("{self}"));
    }
}

impl Write for i64 {
    fn write(&self, to: &mut Out) {
        to.plain(format_args!("{self}"));
    }
}

impl Write for f64 {
    /// The shortest digits that read back as the same number; what is no number is nothing.
    fn write(&self, to: &mut Out) {
        if self.is_finite() {
            to.plain(format_args!("{}", decimal::short(*self)));
        } else {
            ().write(to);
        }
    }
}

impl Write for Value {
    fn write(&self, to: &mut Out) {
        match self {
            Value::Null => ().write(to),
            Value::Bool(plain) => plain.write(to),
            Value::String(text) => to.text(text),
            Value::Array(items) => items.write(to),
            Value::Object(fields) => to.object(fields),
            Value::Whole(whole) => whole.write(to),
            Value::Number(number) => number.write(to),
        }
    }

    fn fields(&self, to: &mut Out) {
        if let Value::Object(fields) = self {
            fields.fields(to);
        }
    }
}

impl Write for Raw {
    fn write(&self, to: &mut Out) {
        to.raw(self);
    }
}

impl Write for &dyn Write {
    fn write(&self, to: &mut Out) {
        (**self).write(to);
    }

    fn fields(&self, to: &mut Out) {
        (**self).fields(to);
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self, to: &mut Out) {
        match self {
            Some(inside) => inside.write(to),
            None => ().write(to),
        }
    }

    fn fields(&self, to: &mut Out) {
        if let Some(inside) = self {
            inside.fields(to);
        }
    }
}

impl<T: Write> Write for &T {
    fn write(&self, to: &mut Out) {
        (**self).write(to);
    }

    fn fields(&self, to: &mut Out) {
        (**self).fields(to);
    }
}

impl<T: Write> Write for Box<T> {
    fn write(&self, to: &mut Out) {
        self.as_ref().write(to);
    }

    fn fields(&self, to: &mut Out) {
        self.as_ref().fields(to);
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, to: &mut Out) {
        self.as_slice().write(to);
    }
}

impl<T: Write> Write for [T] {
    fn write(&self, to: &mut Out) {
        to.open('[');
        for item in self {
            to.item(item);
        }
        to.close(']');
    }
}

impl<T: Write> Write for &[T] {
    fn write(&self, to: &mut Out) {
        (**self).write(to);
    }
}

impl<T: Write> Write for Named<T> {
    fn write(&self, to: &mut Out) {
        to.object(self);
    }

    fn fields(&self, to: &mut Out) {
        for (name, value) in self.iter() {
            to.put(name, value);
        }
    }
}
