//! Values of serde_json, for programs and tests that look into answers with it. It is never compiled for WebAssembly.

use super::{Value, Write};

/// What is written, as a value of serde_json.
pub fn tree(written: &dyn Write) -> serde_json::Value {
    // Our own text is always read back.
    serde_json::from_str(&super::to_text(written)).unwrap_or_default()
}

impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Value {
        super::value(value.to_string().as_bytes()).unwrap_or_default()
    }
}

impl Write for serde_json::Value {
    fn write(&self, to: &mut super::Out) {
        Value::from(self.clone()).write(to);
    }
}
