//! A text that nobody may see: read from a call, never printed, never written, overwritten at its end.

use crate::json::{Place, Read, Value};
use zeroize::Zeroizing;

/// A passphrase, or the digits of random bytes.
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Read for Secret {
    fn read(value: Value, at: &mut Place) -> Secret {
        Secret(Zeroizing::new(match value {
            Value::String(text) => text,
            // What stands here instead is not repeated: it may be the secret in another form.
            _ => {
                at.not("\"\"", &Value::Null);
                String::new()
            }
        }))
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl schemars::JsonSchema for Secret {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Secret".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string" })
    }
}
