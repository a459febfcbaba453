//! JSON text being written.

use super::{Value, Write};
use std::fmt::{Arguments, Write as _};

/// A text that grows.
pub struct Out {
    text: String,
    pretty: bool,
    depth: usize,
    /// nothing stands yet in the innermost list or object
    first: bool,
}

impl Out {
    /// As short as it can be.
    pub(super) fn short() -> Out {
        Out { text: String::new(), pretty: false, depth: 0, first: true }
    }

    /// For people.
    pub(super) fn pretty() -> Out {
        Out { pretty: true, ..Out::short() }
    }

    /// The text.
    pub(super) fn end(self) -> String {
        self.text
    }

    /// What needs no quotes.
    pub fn plain(&mut self, text: Arguments<'_>) {
        // A string takes everything.
        self.text.write_fmt(text).unwrap_or_default();
    }

    /// A text in quotes.
    pub fn text(&mut self, text: &str) {
        self.text.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                '\u{8}' => self.text.push_str("\\b"),
                '\u{c}' => self.text.push_str("\\f"),
                '\0'..='\u{1f}' => self.plain(format_args!("\\u{:04x}", u32::from(letter))),
                _ => self.text.push(letter),
            }
        }
        self.text.push('"');
    }

    /// An object with these fields.
    pub fn object(&mut self, of: &dyn Write) {
        self.open('{');
        of.fields(self);
        self.close('}');
    }

    /// A field of the innermost object.
    pub fn put(&mut self, name: &str, value: &dyn Write) {
        self.next();
        self.text(name);
        self.text.push_str(if self.pretty { ": " } else { ":" });
        value.write(self);
    }

    /// An item of the innermost list.
    pub(super) fn item(&mut self, value: &dyn Write) {
        self.next();
        value.write(self);
    }

    pub(super) fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.depth += 1;
        self.first = true;
    }

    pub(super) fn close(&mut self, bracket: char) {
        self.depth -= 1;
        if !self.first {
            self.line();
        }
        self.text.push(bracket);
        self.first = false;
    }

    /// What was written before.
    pub(super) fn raw(&mut self, raw: &Raw) {
        if self.pretty {
            raw.value().write(self);
        } else {
            self.text.push_str(&raw.0);
        }
    }

    fn next(&mut self) {
        if !self.first {
            self.text.push(',');
        }
        self.first = false;
        self.line();
    }

    fn line(&mut self) {
        if self.pretty {
            self.text.push('\n');
            for _ in 0..self.depth {
                self.text.push_str("  ");
            }
        }
    }
}

/// JSON that is already written: what one layer hands to the next without a look inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raw(String);

impl Raw {
    /// Writes a value.
    pub fn of(value: &dyn Write) -> Raw {
        Raw(super::to_text(value))
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The text, to keep.
    pub fn into_text(self) -> String {
        self.0
    }

    /// Read again, as a value of serde_json.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn tree(&self) -> serde_json::Value {
        super::tree(self)
    }

    /// Read again.
    pub fn value(&self) -> Value {
        super::value(self.0.as_bytes()).unwrap_or_default()
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Raw {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Value::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Value::json_schema(generator)
    }
}
