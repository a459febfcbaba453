//! Looking into an answer: what is not there is nothing, an empty text or an empty list.

use nearzero::messages::{Language, Texts};
use serde_json::Value;

/// Short words for looking into JSON.
pub trait Look {
    /// The field of this name; null where there is none.
    fn at(&self, name: &str) -> &Value;
    /// The text in this field.
    fn str(&self, name: &str) -> &str;
    /// The number in this field.
    fn number(&self, name: &str) -> Option<f64>;
    /// The list in this field.
    fn list(&self, name: &str) -> &[Value];
    /// Its name in the language shown.
    fn named(&self, texts: &Texts) -> &str;
    /// The field in the language shown: `source_zh`, `source_en`.
    fn spoken(&self, name: &str, texts: &Texts) -> &str;
}

impl Look for Value {
    fn at(&self, name: &str) -> &Value {
        const NOTHING: &Value = &Value::Null;
        self.get(name).unwrap_or(NOTHING)
    }

    fn str(&self, name: &str) -> &str {
        self.at(name).as_str().unwrap_or_default()
    }

    fn number(&self, name: &str) -> Option<f64> {
        self.at(name).as_f64()
    }

    fn list(&self, name: &str) -> &[Value] {
        self.at(name).as_array().map(Vec::as_slice).unwrap_or_default()
    }

    fn named(&self, texts: &Texts) -> &str {
        self.str(texts.language.id())
    }

    fn spoken(&self, name: &str, texts: &Texts) -> &str {
        self.str(
            match texts.language {
                Language::Zh => [name, "_zh"].concat(),
                Language::En => [name, "_en"].concat(),
            }
            .as_str(),
        )
    }
}
