//! Overwriting what a call with a secret leaves behind: texts that were not taken over, and the stack.

use crate::json::{Named, Value};
use std::hint::black_box;
use zeroize::Zeroize as _;

/// More than the deepest call with a secret uses, but for the memory of Argon2, which is overwritten where it is.
const DEPTH: usize = 64 * 1024;
/// Fields whose words a notice repeats; none is secret.
const OPEN: [&str; 3] = ["verb", "suite", "purpose"];

/// Overwrites the stack below its caller, where functions that have returned kept their values.
#[inline(never)]
pub(super) fn stack() {
    let mut room = [0xA5_u8; DEPTH];
    room.zeroize();
    black_box(&room);
}

/// The same value with empty texts.
pub(super) fn hollow(of: &Value) -> Value {
    match of {
        Value::String(_) => Value::String(String::new()),
        Value::Array(items) => Value::Array(items.iter().map(hollow).collect()),
        Value::Object(fields) => {
            let open = |name: &str, value: &Value| match value {
                Value::String(word) if OPEN.contains(&name) => Value::String(word.clone()),
                other => hollow(other),
            };
            let mut all = Named::default();
            for (name, value) in fields.iter() {
                all.insert(name.clone(), open(name, value));
            }
            Value::Object(all)
        }
        other => other.clone(),
    }
}

/// Overwrites every text of a value.
pub(super) fn value(of: Value) {
    match of {
        Value::String(mut text) => text.zeroize(),
        Value::Array(items) => items.into_iter().for_each(value),
        Value::Object(fields) => fields.into_pairs().into_iter().for_each(|(_, item)| value(item)),
        _ => {}
    }
}
