//! JSON text as a value, strictly: a field that stands twice is refused, not silently read as its last; depth is bounded.

use super::{Misread, Named, Value};
use crate::decimal;

/// Lists and objects inside each other.
const DEEPEST: usize = 127;

/// Reads a whole text.
pub(super) fn read(bytes: &[u8]) -> Result<Value, Misread> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(Misread::Text("encoding", place(bytes, error.valid_up_to()))),
    };
    let mut reader = Reader { text, at: 0, depth: 0 };
    let value = reader.value()?;
    reader.space();
    if reader.peek().is_some() { Err(reader.fault("trailing")) } else { Ok(value) }
}

/// Line and column, both from one, the column in bytes.
fn place(bytes: &[u8], at: usize) -> String {
    let before = bytes.get(..at).unwrap_or(bytes);
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    format!("{line}:{column}")
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn fault(&self, why: &'static str) -> Misread {
        Misread::Text(why, place(self.text.as_bytes(), self.at))
    }

    /// What stands here is not JSON, or nothing stands here any more.
    fn wrong(&self) -> Misread {
        self.fault(if self.peek().is_some() { "character" } else { "ended" })
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Goes past this byte, if it stands here.
    fn passes(&mut self, byte: u8) -> bool {
        let passes = self.peek() == Some(byte);
        self.at += usize::from(passes);
        passes
    }

    fn must(&mut self, byte: u8) -> Result<(), Misread> {
        self.space();
        if self.passes(byte) { Ok(()) } else { Err(self.wrong()) }
    }

    fn value(&mut self) -> Result<Value, Misread> {
        self.space();
        match self.peek() {
            Some(b'{') => self.deeper(Reader::object),
            Some(b'[') => self.deeper(Reader::list),
            Some(b'"') => self.string().map(Value::String),
            Some(b't') => self.name("true", Value::Bool(true)),
            Some(b'f') => self.name("false", Value::Bool(false)),
            Some(b'n') => self.name("null", Value::Null),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => Err(self.wrong()),
        }
    }

    fn deeper(&mut self, read: fn(&mut Self) -> Result<Value, Misread>) -> Result<Value, Misread> {
        if self.depth == DEEPEST {
            return Err(self.fault("depth"));
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn name(&mut self, name: &str, value: Value) -> Result<Value, Misread> {
        for byte in name.bytes() {
            if !self.passes(byte) {
                return Err(self.wrong());
            }
        }
        Ok(value)
    }

    fn list(&mut self) -> Result<Value, Misread> {
        let mut items = Vec::new();
        self.space();
        if self.passes(b']') {
            return Ok(Value::Array(items));
        }
        loop {
            items.push(self.value()?);
            self.space();
            if self.passes(b']') {
                return Ok(Value::Array(items));
            }
            self.must(b',')?;
        }
    }

    fn object(&mut self) -> Result<Value, Misread> {
        let mut fields = Named::default();
        self.space();
        if self.passes(b'}') {
            return Ok(Value::Object(fields));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(self.wrong());
            }
            let start = self.at;
            let name = self.string()?;
            if fields.contains_key(&name) {
                return Err(Misread::Twice(name, place(self.text.as_bytes(), start)));
            }
            self.must(b':')?;
            let value = self.value()?;
            fields.insert(name, value);
            self.space();
            if self.passes(b'}') {
                return Ok(Value::Object(fields));
            }
            self.must(b',')?;
        }
    }

    fn string(&mut self) -> Result<String, Misread> {
        self.at += 1;
        // A text that grows leaves copies behind, and it may be a passphrase.
        let mut out = String::with_capacity(self.to_quote());
        loop {
            let start = self.at;
            while self.peek().is_some_and(|byte| byte != b'"' && byte != b'\\' && byte >= b' ') {
                self.at += 1;
            }
            out.push_str(self.text.get(start..self.at).unwrap_or_default());
            if self.passes(b'"') {
                return Ok(out);
            }
            if !self.passes(b'\\') {
                return Err(self.wrong());
            }
            out.push(self.escaped()?);
        }
    }

    /// How many bytes there are at most before the text ends.
    fn to_quote(&self) -> usize {
        let rest = self.text.get(self.at..).unwrap_or_default().as_bytes();
        let mut before = 0;
        let end = rest.iter().position(|byte| {
            let ends = *byte == b'"' && before != b'\\';
            before = if before == b'\\' { 0 } else { *byte };
            ends
        });
        end.unwrap_or_default()
    }

    fn escaped(&mut self) -> Result<char, Misread> {
        let letter = match self.peek() {
            Some(plain @ (b'"' | b'\\' | b'/')) => char::from(plain),
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'u') => {
                self.at += 1;
                return self.unicode();
            }
            _ => return Err(self.wrong()),
        };
        self.at += 1;
        Ok(letter)
    }

    /// `\u` is past; half a pair alone is no character.
    fn unicode(&mut self) -> Result<char, Misread> {
        let start = self.at;
        let first = self.hex()?;
        let code = if (0xD800..0xDC00).contains(&first) && self.passes(b'\\') && self.passes(b'u') {
            let second = self.hex()?;
            let low = (0xDC00..0xE000).contains(&second).then(|| second - 0xDC00);
            low.map(|low| 0x10000 + ((first - 0xD800) << 10) + low)
        } else {
            Some(first)
        };
        code.and_then(char::from_u32).ok_or_else(|| {
            self.at = start;
            self.fault("encoding")
        })
    }

    fn hex(&mut self) -> Result<u32, Misread> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            code = code * 16 + digit.ok_or_else(|| self.wrong())?;
            self.at += 1;
        }
        Ok(code)
    }

    fn number(&mut self) -> Result<Value, Misread> {
        let start = self.at;
        self.passes(b'-');
        let zero = self.peek() == Some(b'0');
        let whole = self.digits()?;
        if zero && whole > 1 {
            self.at = start + usize::from(self.text.as_bytes().get(start) == Some(&b'-')) + 1;
            return Err(self.wrong());
        }
        let mut integer = true;
        if self.passes(b'.') {
            integer = false;
            self.digits()?;
        }
        if self.passes(b'e') || self.passes(b'E') {
            integer = false;
            if !self.passes(b'+') {
                self.passes(b'-');
            }
            self.digits()?;
        }
        let text = self.text.get(start..self.at).unwrap_or_default();
        // `-0` is a number of its own, no whole one.
        let whole = if integer { text.parse().ok().filter(|_| text != "-0").map(Value::Whole) } else { None };
        let number = || decimal::read(text).filter(|number| number.is_finite()).map(Value::Number);
        whole.or_else(number).ok_or_else(|| {
            self.at = start;
            self.fault("character")
        })
    }

    fn digits(&mut self) -> Result<usize, Misread> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(self.wrong()) } else { Ok(self.at - start) }
    }
}
