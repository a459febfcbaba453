//! Reads strict JSON: what is no JSON, and what could be read in two ways, is refused with its reason. Form is judged by the caller.

use super::{Fault, MAX_DEPTH, MAX_INTEGER, Name, Value};
use crate::rectification::tree::TreeMap;

pub(super) fn read(bytes: &[u8], size: usize) -> Result<Value, Fault> {
    if bytes.len() > size {
        return Err(Fault::Size);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::Utf8)?;
    let mut reader = Reader { rest: text };
    let value = reader.value(0)?;
    reader.space();
    if reader.rest.is_empty() { Ok(value) } else { Err(Fault::Trailing) }
}

/// What is not read yet.
struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    fn takes(&mut self, word: &str) -> bool {
        let after = self.rest.strip_prefix(word);
        self.rest = after.unwrap_or(self.rest);
        after.is_some()
    }

    fn next(&mut self) -> Result<char, Fault> {
        let mut chars = self.rest.chars();
        let first = chars.next().ok_or(Fault::Syntax)?;
        self.rest = chars.as_str();
        Ok(first)
    }

    fn value(&mut self, depth: usize) -> Result<Value, Fault> {
        self.space();
        match self.rest.chars().next() {
            Some('{' | '[') if depth >= MAX_DEPTH => Err(Fault::Depth),
            Some('{') => self.object(depth + 1),
            Some('[') => self.list(depth + 1),
            Some('"') => self.text().map(Value::Text),
            Some('-' | '0'..='9') => self.number(),
            _ if self.takes("null") => Ok(Value::Null),
            _ if self.takes("true") => Ok(Value::Bool(true)),
            _ if self.takes("false") => Ok(Value::Bool(false)),
            _ => Err(Fault::Syntax),
        }
    }

    /// After an item: whether another follows. `end` closes.
    fn follows(&mut self, end: &str) -> Result<bool, Fault> {
        self.space();
        if self.takes(",") {
            return Ok(true);
        }
        if self.takes(end) { Ok(false) } else { Err(Fault::Syntax) }
    }

    fn object(&mut self, depth: usize) -> Result<Value, Fault> {
        let mut fields = TreeMap::new();
        self.next()?;
        self.space();
        if self.takes("}") {
            return Ok(Value::Object(fields));
        }
        loop {
            self.space();
            let name = Name(self.text()?);
            self.space();
            if !self.takes(":") {
                return Err(Fault::Syntax);
            }
            let value = self.value(depth)?;
            if fields.insert(name, value).is_some() {
                return Err(Fault::Duplicate);
            }
            if !self.follows("}")? {
                return Ok(Value::Object(fields));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Value, Fault> {
        let mut items = Vec::new();
        self.next()?;
        self.space();
        if self.takes("]") {
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            if !self.follows("]")? {
                return Ok(Value::List(items));
            }
        }
    }

    fn number(&mut self) -> Result<Value, Fault> {
        let minus = self.takes("-");
        let count = self.rest.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, after) = self.rest.split_at_checked(count).unwrap_or_default();
        self.rest = after;
        if digits.is_empty() || (digits.len() > 1 && digits.starts_with('0')) {
            return Err(Fault::Syntax);
        }
        if self.rest.starts_with(['.', 'e', 'E']) {
            return Err(Fault::NotInteger);
        }
        // Digits beyond i64 are beyond 2^53 too.
        let number: i64 = digits.parse().map_err(|_| Fault::TooLarge)?;
        match (minus, number) {
            (true, 0) => Err(Fault::MinusZero),
            (_, MAX_INTEGER..) if number > MAX_INTEGER => Err(Fault::TooLarge),
            (true, _) => Ok(Value::Integer(-number)),
            (false, _) => Ok(Value::Integer(number)),
        }
    }

    fn text(&mut self) -> Result<String, Fault> {
        if !self.takes("\"") {
            return Err(Fault::Syntax);
        }
        let mut said = String::new();
        loop {
            let special = |byte| matches!(byte, b'"' | b'\\' | 0..0x20);
            let plain = self.rest.bytes().position(special).ok_or(Fault::Syntax)?;
            let (plain, after) = self.rest.split_at_checked(plain).ok_or(Fault::Syntax)?;
            said.push_str(plain);
            self.rest = after;
            match self.next()? {
                '"' => return Ok(said),
                '\\' => said.push(self.escape()?),
                _ => return Err(Fault::Syntax),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        Ok(match self.next()? {
            same @ ('"' | '\\' | '/') => same,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let first = self.unit()?;
                match first {
                    0xd800..0xdc00 if self.takes("\\u") => pair(first, self.unit()?)?,
                    _ => char::from_u32(first).ok_or(Fault::Surrogate)?,
                }
            }
            _ => return Err(Fault::Syntax),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Result<u32, Fault> {
        let mut unit = 0;
        for _ in 0..4 {
            unit = unit * 16 + self.next()?.to_digit(16).ok_or(Fault::Syntax)?;
        }
        Ok(unit)
    }
}

/// The character of two surrogates.
fn pair(high: u32, low: u32) -> Result<char, Fault> {
    if !(0xdc00..0xe000).contains(&low) {
        return Err(Fault::Surrogate);
    }
    char::from_u32(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)).ok_or(Fault::Surrogate)
}
