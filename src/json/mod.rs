//! The one door between JSON and types: a text becomes a value, a value becomes a type, a type becomes a text, and nothing else reads or writes.
//! What a type has of its own is a table of names and one short call for each field; the work is done in functions that are compiled once (`src/decisions/0015`).

mod fault;
mod fields;
mod kinds;
mod out;
#[cfg(not(target_arch = "wasm32"))]
mod outside;
mod place;
mod text;
mod value;

pub use fault::{Fault, Misread, Misshapen};
pub use fields::Fields;
pub use nearzero_derive::{Read, Write};
pub use out::{Out, Raw};
#[cfg(not(target_arch = "wasm32"))]
pub use outside::tree;
pub use place::{Place, word};
pub use value::{Named, Value};

/// What can be read from a JSON value.
pub trait Read: Sized {
    /// Reads it. What is wrong is noted at its place, and something of the type is answered all the same: nobody sees it, since a value with a fault is refused whole.
    /// A reader that stopped at the first fault would have to give back what it had read before, in every type and at every field: half of its size.
    fn read(value: Value, at: &mut Place) -> Self;
    /// True where a field that is not there is read as `null`.
    const MAY_BE_ABSENT: bool = false;
}

/// What can be written as JSON.
pub trait Write {
    /// Writes it whole.
    fn write(&self, to: &mut Out);
    /// Writes the fields of an object without its braces; what is no object has none.
    fn fields(&self, _: &mut Out) {}
}

/// Reads a whole text.
pub fn read<T: Read>(bytes: &[u8]) -> Result<T, Misread> {
    Ok(from_value(value(bytes)?)?)
}

/// Reads a whole text as a value; a field that stands twice is refused.
pub fn value(bytes: &[u8]) -> Result<Value, Misread> {
    text::read(bytes)
}

/// Reads a value.
pub fn from_value<T: Read>(value: Value) -> Result<T, Misshapen> {
    let mut place = Place::default();
    let read = T::read(value, &mut place);
    place.fault().map_or(Ok(read), Err)
}

/// Writes a text for programs: as short as it can be.
pub fn to_text(value: &dyn Write) -> String {
    let mut out = Out::short();
    value.write(&mut out);
    out.end()
}

/// Writes a text for people: indented, fields in the order of the type, with a line end.
pub fn to_pretty(value: &dyn Write) -> Vec<u8> {
    let mut out = Out::pretty();
    value.write(&mut out);
    let mut text = out.end();
    text.push('\n');
    text.into_bytes()
}

/// Another one of the same, by `clone` where the module may be large.
#[cfg(feature = "audit")]
pub fn copied<T: Clone>(of: &T) -> T {
    of.clone()
}

/// Another one of the same, by way of its JSON: a `clone` for every type of a document would be 10 kB of code.
#[cfg(not(feature = "audit"))]
pub fn copied<T: Read + Write>(of: &T) -> T {
    T::read(to_value(of), &mut Place::default())
}

/// What is written, as a value.
pub fn to_value(value: &dyn Write) -> Value {
    // Our own text is always read back.
    self::value(to_text(value).as_bytes()).unwrap_or_default()
}
