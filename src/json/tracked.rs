//! A reader of values that knows where it is: the path of a field that cannot be read is what the stack still holds.

use serde::de::value::StringDeserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error as _, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde::{Deserializer, forward_to_deserialize_any};
use serde_json::{Error, Value, map};
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

impl<'de> Deserializer<'de> for Tracked<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let path = self.path;
        match self.value {
            Value::Array(items) => visitor.visit_seq(Items { rest: items.into_iter(), at: 0, path }),
            Value::Object(fields) => {
                visitor.visit_map(Fields { rest: fields.into_iter(), value: None, path })
            }
            plain => plain.deserialize_any(visitor),
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

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.value {
            Value::String(name) => visitor.visit_enum(Word(name)),
            other => other.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct identifier ignored_any
    }
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

/// A variant without content: all that our enums are, where they are not told apart by a field.
struct Word(String);

impl<'de> EnumAccess<'de> for Word {
    type Error = Error;
    type Variant = Nothing;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Nothing), Error> {
        let name: StringDeserializer<Error> = self.0.into_deserializer();
        Ok((seed.deserialize(name)?, Nothing))
    }
}

struct Nothing;

impl<'de> VariantAccess<'de> for Nothing {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, _: T) -> Result<T::Value, Error> {
        Err(Error::custom("invalid type: unit variant, expected newtype variant"))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("invalid type: unit variant, expected tuple variant"))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Error> {
        Err(Error::custom("invalid type: unit variant, expected struct variant"))
    }
}
