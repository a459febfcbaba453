//! A reader of values that knows where it is: the path of a field that cannot be read is what the stack still holds.

use serde::de::value::StringDeserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error as _, Expected, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use serde::{Deserializer, forward_to_deserialize_any};
use serde_json::{Error, Map, Value, map};
use std::cell::RefCell;
use std::vec;

/// The way to the field being read.
#[derive(Default)]
pub(super) struct Path(RefCell<Vec<String>>);

impl Path {
    /// The path, parts joined by `/`; none at the root.
    pub(super) fn text(&self) -> Option<String> {
        Some(self.0.borrow().join("/")).filter(|path| !path.is_empty())
    }

    fn enter(&self, part: String) {
        self.0.borrow_mut().push(part);
    }

    /// Only what was read is left again: after a failure the stack is the path.
    fn leave<T>(&self, read: Result<T, Error>) -> Result<T, Error> {
        if read.is_ok() {
            self.0.borrow_mut().pop();
        }
        read
    }
}

/// A value and where it stands.
pub(super) struct Tracked<'p> {
    pub(super) value: Value,
    pub(super) path: &'p Path,
}

impl Tracked<'_> {
    fn refused(&self, wanted: &dyn Expected) -> Error {
        let given = match &self.value {
            Value::Null => Unexpected::Unit,
            Value::Bool(plain) => Unexpected::Bool(*plain),
            Value::Number(plain) => match (plain.as_u64(), plain.as_i64()) {
                (Some(plain), _) => Unexpected::Unsigned(plain),
                (_, Some(plain)) => Unexpected::Signed(plain),
                _ => Unexpected::Float(plain.as_f64().unwrap_or_default()),
            },
            Value::String(plain) => Unexpected::Str(plain),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        };
        Error::invalid_type(given, wanted)
    }
}

/// A visitor is offered only what its kind can be: one that is offered everything is compiled for everything.
macro_rules! only {
    ($($kind:ident($($besides:ty),*) takes $pattern:pat => $visit:ident($value:expr))*) => {$(
        fn $kind<V: Visitor<'de>>(self, $(_: $besides,)* visitor: V) -> Result<V::Value, Error> {
            let path = self.path;
            match self.value {
                $pattern => visitor.$visit($value(path)),
                value => Err(Tracked { value, path }.refused(&visitor)),
            }
        }
    )*};
}

/// A number that counts.
macro_rules! whole {
    ($($kind:ident)*) => {$(
        fn $kind<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self.value.as_u64() {
                Some(count) => visitor.visit_u64(count),
                None => Err(self.refused(&visitor)),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Tracked<'_> {
    type Error = Error;

    /// For what may be anything: inside it no path is kept.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.value.deserialize_any(visitor)
    }

    only! {
        deserialize_bool() takes Value::Bool(plain) => visit_bool(|_| plain)
        deserialize_str() takes Value::String(plain) => visit_string(|_| plain)
        deserialize_string() takes Value::String(plain) => visit_string(|_| plain)
        deserialize_identifier() takes Value::String(plain) => visit_string(|_| plain)
        deserialize_seq() takes Value::Array(items) => visit_seq(|path| Items { rest: items.into_iter(), at: 0, path })
        deserialize_tuple(usize) takes Value::Array(items) => visit_seq(|path| Items { rest: items.into_iter(), at: 0, path })
        deserialize_tuple_struct(&'static str, usize) takes Value::Array(items) => visit_seq(|path| Items { rest: items.into_iter(), at: 0, path })
        deserialize_map() takes Value::Object(fields) => visit_map(|path| Fields { rest: fields.into_iter(), value: None, path })
        deserialize_struct(&'static str, &'static [&'static str]) takes Value::Object(fields) => visit_map(|path| Fields { rest: fields.into_iter(), value: None, path })
    }

    whole! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value.as_f64() {
            Some(number) => visitor.visit_f64(number),
            None => Err(self.refused(&visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    /// A word; or fields, told apart by the one that the enum is named after (`tagged.rs`).
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        tag: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let path = self.path;
        match self.value {
            Value::String(name) => visitor.visit_enum(Variant { name, fields: None, path }),
            Value::Object(mut fields) => match fields.remove(tag) {
                Some(Value::String(name)) => visitor.visit_enum(Variant { name, fields: Some(fields), path }),
                Some(value) => Err(Tracked { value, path }.refused(&visitor)),
                None => Err(Error::missing_field(tag)),
            },
            value => Err(Tracked { value, path }.refused(&visitor)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    // None of our types asks for these.
    forward_to_deserialize_any! { i8 i16 i32 i64 f32 char bytes byte_buf unit unit_struct }
}

struct Items<'p> {
    rest: vec::IntoIter<Value>,
    at: usize,
    path: &'p Path,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some(value) = self.rest.next() else { return Ok(None) };
        self.path.enter(self.at.to_string());
        self.at += 1;
        self.path.leave(seed.deserialize(Tracked { value, path: self.path })).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

struct Fields<'p> {
    rest: map::IntoIter,
    value: Option<Value>,
    path: &'p Path,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((key, value)) = self.rest.next() else { return Ok(None) };
        self.path.enter(key.clone());
        self.value = Some(value);
        let key: StringDeserializer<Error> = key.into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let value = self.value.take().unwrap_or_default();
        self.path.leave(seed.deserialize(Tracked { value, path: self.path }))
    }
}

/// A variant, and its fields where it has any.
struct Variant<'p> {
    name: String,
    fields: Option<Map<String, Value>>,
    path: &'p Path,
}

impl<'de, 'p> EnumAccess<'de> for Variant<'p> {
    type Error = Error;
    type Variant = Content<'p>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content<'p>), Error> {
        let content = Content { name: self.name.clone(), fields: self.fields, path: self.path };
        let name: StringDeserializer<Error> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, content))
    }
}

struct Content<'p> {
    name: String,
    fields: Option<Map<String, Value>>,
    path: &'p Path,
}

impl<'p> Content<'p> {
    /// The fields; a bare word has none, not even where none is asked for.
    fn all(self) -> Result<Tracked<'p>, Error> {
        match self.fields {
            Some(fields) => Ok(Tracked { value: Value::Object(fields), path: self.path }),
            None => Err(Error::invalid_type(Unexpected::Str(&self.name), &"a map")),
        }
    }
}

impl<'de> VariantAccess<'de> for Content<'_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        match self.fields {
            None => Ok(()),
            Some(_) => Err(Error::invalid_type(Unexpected::Map, &"a string")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self.all()?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        Err(self.all()?.refused(&visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.all()?.deserialize_struct("", names, visitor)
    }
}
