//! The streams of a document, found by their id without reading through all of them.

use super::index::Index;
use super::stream::Stream;
use crate::json::{Out, Place, Read, Value, Write};
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

/// Streams in the order shown. What is not the list itself is made when it is first needed, and never saved or compared.
#[derive(Clone, Debug, Default)]
pub struct Streams {
    list: Vec<Stream>,
    places: OnceLock<Index>,
}

impl Streams {
    /// The place of this stream; the first where two have one id.
    pub fn position(&self, id: &str) -> Option<usize> {
        let name = |place: usize| self.list.get(place).map_or("", |stream| stream.id.as_str());
        self.places.get_or_init(|| Index::of(self.list.len(), &name)).first(id, &name)
    }

    /// The stream of this id, to edit anything of it but its id.
    pub fn edit(&mut self, id: &str) -> Option<&mut Stream> {
        let place = self.position(id)?;
        self.list.get_mut(place)
    }
}

impl Deref for Streams {
    type Target = Vec<Stream>;
    fn deref(&self) -> &Vec<Stream> {
        &self.list
    }
}

impl DerefMut for Streams {
    fn deref_mut(&mut self) -> &mut Vec<Stream> {
        self.places.take();
        &mut self.list
    }
}

impl<'s> IntoIterator for &'s Streams {
    type Item = &'s Stream;
    type IntoIter = std::slice::Iter<'s, Stream>;
    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

impl From<Vec<Stream>> for Streams {
    fn from(list: Vec<Stream>) -> Streams {
        Streams { list, places: OnceLock::new() }
    }
}

impl FromIterator<Stream> for Streams {
    fn from_iter<I: IntoIterator<Item = Stream>>(streams: I) -> Streams {
        Vec::from_iter(streams).into()
    }
}

impl PartialEq for Streams {
    fn eq(&self, other: &Streams) -> bool {
        self.list == other.list
    }
}

impl Read for Streams {
    fn read(value: Value, at: &mut Place) -> Streams {
        Vec::read(value, at).into()
    }
}

impl Write for Streams {
    fn write(&self, to: &mut Out) {
        self.list.write(to);
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Streams {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        <Vec<Stream>>::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        <Vec<Stream>>::json_schema(generator)
    }
}
