//! Numbers as typed: `1234.50`, `10,500`, `１２，３４５`, `=4310+2890`, read by `str::parse` and plain arithmetic.

use crate::decimal;

/// Why a text is no number; `part` is where reading stopped.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// nothing there
    #[error("no number")]
    Empty,
    /// a character or word that belongs to no number
    #[error("`{part}` is not part of a number")]
    Unreadable {
        /// what could not be read
        part: String,
    },
    /// commas that group neither by three nor stand for a decimal point without doubt
    #[error("`{part}` may be read in two ways")]
    Ambiguous {
        /// the number in doubt
        part: String,
    },
    /// a sum that divides by zero, or is too long or too deep
    #[error("this sum has no value")]
    NoValue,
}

/// Reads a number or, after `=`, a sum of numbers with + − × ÷ ( ). No references, no functions: a figure without a document is no evidence.
pub fn parse(text: &str) -> Result<f64, NumberError> {
    const LONGEST: usize = 400;
    if text.len() > LONGEST {
        return Err(NumberError::NoValue);
    }
    let plain = super::unit::fold(text).replace('−', "-").replace('÷', "/").replace(['，', '、'], ",");
    let value = match plain.strip_prefix('=') {
        Some(sum) => Sum { rest: sum, depth: 0 }.whole()?,
        None => literal(&plain)?,
    };
    if value.is_finite() { Ok(value) } else { Err(NumberError::NoValue) }
}

/// Splits `320 万t` into its number and its unit; the unit is empty where none is written.
pub fn split(text: &str) -> (&str, &str) {
    let text = text.trim();
    // In a sum an `e` may stand for 10^; a unit never starts with a digit, so the number ends at the last digit, ) or dot.
    let starts_unit = |c: char| {
        !(c.is_ascii_digit()
            || c.is_whitespace()
            || "+-−*×/÷().,=，。（）＝＋－／０１２３４５６７８９．".chars().any(|known| known == c))
    };
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let exponent = matches!(c, 'e' | 'E')
            && chars.peek().is_some_and(|(_, next)| next.is_ascii_digit() || matches!(next, '+' | '-'));
        if exponent {
            chars.next();
            continue;
        }
        if starts_unit(c) {
            let number = text.get(..at).unwrap_or_default();
            // `14O t`: a letter that looks like a digit and stands against one is a slip of the finger, not a unit.
            let word = text.get(at..).unwrap_or_default().split_whitespace().next().unwrap_or_default();
            let against = number.ends_with(|d: char| d.is_ascii_digit() || ('０'..='９').contains(&d));
            if against
                && "OoIlSsBZz〇○ＯｏＩｌ".chars().any(|slip| slip == c)
                && super::unit::parse(word).is_err()
            {
                let end = at + word.len();
                return (text.get(..end).unwrap_or_default(), text.get(end..).unwrap_or_default().trim());
            }
            return power_of_ten(text, number.trim_end(), at);
        }
    }
    (text, "")
}

/// `40000 10^4Nm3`: the last number before the unit belongs to the unit when it is a power of ten.
fn power_of_ten<'a>(text: &'a str, number: &'a str, at: usize) -> (&'a str, &'a str) {
    let whole = (number, text.get(at..).unwrap_or_default());
    let Some(head) = number.strip_suffix("10").filter(|_| text.get(at..).is_some_and(|u| u.starts_with('^')))
    else {
        return whole;
    };
    if head.is_empty() || head.ends_with(char::is_whitespace) {
        (head.trim_end(), text.get(head.len()..).unwrap_or_default())
    } else {
        whole
    }
}

fn literal(text: &str) -> Result<f64, NumberError> {
    if text.is_empty() {
        return Err(NumberError::Empty);
    }
    let unreadable = || NumberError::Unreadable { part: text.to_owned() };
    let ungrouped = if text.as_bytes().contains(&b',') { ungroup(text)? } else { text.to_owned() };
    let digits = ungrouped.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    if !digits || !ungrouped.bytes().any(|b| b.is_ascii_digit()) {
        return Err(unreadable());
    }
    decimal::read(&ungrouped).ok_or_else(unreadable)
}

/// Commas group the digits before the point by three, and by nothing else.
fn ungroup(text: &str) -> Result<String, NumberError> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default().trim_start_matches(['-', '+']);
    let by_three = (1..=3).contains(&first.len())
        && groups.all(|g| g.len() == 3 && g.bytes().all(|b| b.is_ascii_digit()));
    if by_three && !fraction.as_bytes().contains(&b',') {
        Ok(text.replace(',', ""))
    } else {
        Err(NumberError::Ambiguous { part: text.to_owned() })
    }
}

/// A sum being read, by recursive descent bounded in depth.
struct Sum<'a> {
    rest: &'a str,
    depth: u8,
}

impl Sum<'_> {
    fn whole(mut self) -> Result<f64, NumberError> {
        let value = self.terms()?;
        if self.rest.is_empty() {
            Ok(value)
        } else {
            Err(NumberError::Unreadable { part: self.rest.to_owned() })
        }
    }

    fn terms(&mut self) -> Result<f64, NumberError> {
        let mut value = self.factors()?;
        loop {
            if self.eat('+') {
                value += self.factors()?;
            } else if self.eat('-') {
                value -= self.factors()?;
            } else {
                return Ok(value);
            }
        }
    }

    fn factors(&mut self) -> Result<f64, NumberError> {
        let mut value = self.atom()?;
        loop {
            if self.eat('*') {
                value *= self.atom()?;
            } else if self.eat('/') {
                value /= self.atom()?;
            } else {
                return Ok(value);
            }
        }
    }

    fn atom(&mut self) -> Result<f64, NumberError> {
        const DEEPEST: u8 = 20;
        if self.depth >= DEEPEST {
            return Err(NumberError::NoValue);
        }
        self.depth += 1;
        let value = if self.eat('(') {
            let inner = self.terms()?;
            if !self.eat(')') {
                return Err(NumberError::Unreadable { part: self.rest.to_owned() });
            }
            inner
        } else if self.eat('-') {
            -self.atom()?
        } else {
            self.number()?
        };
        self.depth -= 1;
        Ok(value)
    }

    fn number(&mut self) -> Result<f64, NumberError> {
        let end = self
            .rest
            .find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))
            .unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        if digits.is_empty() {
            return Err(if rest.is_empty() {
                NumberError::Empty
            } else {
                NumberError::Unreadable { part: rest.to_owned() }
            });
        }
        self.rest = rest;
        literal(digits)
    }

    fn eat(&mut self, wanted: char) -> bool {
        match self.rest.strip_prefix(wanted) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_type_them() {
        for (text, value) in [
            ("1234.50", 1234.5),
            ("10,500", 10500.0),
            ("１２，３４５", 12345.0),
            ("-1,234.5", -1234.5),
            ("=4310+2890", 7200.0),
            ("=12*600", 7200.0),
            ("＝（1＋2）×3÷2", 4.5),
            ("=-3--4", 1.0),
            ("1e-3", 0.001),
        ] {
            assert_eq!(parse(text), Ok(value), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_says_where() {
        for text in [
            "", "32O", "1.2.3", "1,23", "1.234,5", "inf", "NaN", "=1/0", "=(1", "=1+", "=sum(1)", "0x10",
            "1e999", "--",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert!(parse(&format!("={}1{}", "(".repeat(90), ")".repeat(90))).is_err());
        assert_eq!(parse("1.234,5"), Err(NumberError::Ambiguous { part: "1.234,5".into() }));
    }

    #[test]
    fn a_unit_is_split_off() {
        for (text, number, unit) in [
            ("320 万t", "320", "万t"),
            ("6.4亿m3", "6.4", "亿m3"),
            ("=4310+2890 万kWh", "=4310+2890", "万kWh"),
            ("45%", "45", "%"),
            ("3200000", "3200000", ""),
            ("40000 10^4Nm3", "40000", "10^4Nm3"),
            ("1e5 t", "1e5", "t"),
            ("t", "", "t"),
            ("14O", "14O", ""),
            ("14O t", "14O", "t"),
            ("1O4t", "1O4t", ""),
            ("1l2 t", "1l2", "t"),
            ("14 O", "14", "O"),
        ] {
            assert_eq!(split(text), (number, unit), "{text}");
        }
    }
}
