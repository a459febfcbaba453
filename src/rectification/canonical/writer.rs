//! Writes canonical text: no space, fields by UTF-16 order, the shortest escapes of RFC 8785 section 3.2.2.2.

use super::{Fault, MAX_DEPTH, MAX_INTEGER, Value};

pub(super) fn write(value: &Value, depth: usize, size: usize, out: &mut Vec<u8>) -> Result<(), Fault> {
    if out.len() > size {
        return Err(Fault::Size);
    }
    match value {
        Value::Null => out.extend_from_slice(b"null"),
        Value::Bool(true) => out.extend_from_slice(b"true"),
        Value::Bool(false) => out.extend_from_slice(b"false"),
        Value::Integer(number) if !(-MAX_INTEGER..=MAX_INTEGER).contains(number) => {
            return Err(Fault::TooLarge);
        }
        Value::Integer(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Value::Text(said) => text(said, out),
        Value::List(items) => {
            let depth = deeper(depth)?;
            out.push(b'[');
            for (place, item) in items.iter().enumerate() {
                comma(place, out);
                write(item, depth, size, out)?;
            }
            out.push(b']');
        }
        Value::Object(fields) => {
            let depth = deeper(depth)?;
            out.push(b'{');
            for (place, (name, item)) in fields.iter().enumerate() {
                comma(place, out);
                text(&name.0, out);
                out.push(b':');
                write(item, depth, size, out)?;
            }
            out.push(b'}');
        }
    }
    Ok(())
}

fn deeper(depth: usize) -> Result<usize, Fault> {
    if depth >= MAX_DEPTH { Err(Fault::Depth) } else { Ok(depth + 1) }
}

fn comma(place: usize, out: &mut Vec<u8>) {
    if place > 0 {
        out.push(b',');
    }
}

fn text(said: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    for byte in said.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            0x08 => out.extend_from_slice(b"\\b"),
            b'\t' => out.extend_from_slice(b"\\t"),
            b'\n' => out.extend_from_slice(b"\\n"),
            0x0c => out.extend_from_slice(b"\\f"),
            b'\r' => out.extend_from_slice(b"\\r"),
            0..0x20 => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}
