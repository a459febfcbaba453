//! The shortest digits that read back as the same f64, and of those the nearest: Steele and White, "How to print floating-point numbers accurately" (1990).

use super::big::Big;
use std::cmp::Ordering;
use std::fmt;

/// A number in words of a person, without a power of ten: `0.25`, `1200`.
pub struct Plain(pub f64);

impl fmt::Display for Plain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&of_sign(self.0, |value| {
            let (digits, point) = digits(value);
            expanded(digits, point)
        }))
    }
}

/// A number for a machine, never without a point or a power of ten: `0.25`, `1200.0`, `1e16`.
pub fn short(value: f64) -> String {
    of_sign(value, |value| {
        let (digits, point) = digits(value);
        // As the standard library writes it.
        if value > 0.0 && !(1e-4..1e16).contains(&value) {
            let mut text = digits;
            if text.len() > 1 {
                text.insert(1, '.');
            }
            text.push('e');
            text.push_str(&(point - 1).to_string());
            return text;
        }
        let whole = usize::try_from(point).is_ok_and(|point| point >= digits.len());
        let mut text = expanded(digits, point);
        if whole {
            text.push_str(".0");
        }
        text
    })
}

fn of_sign(value: f64, write: impl Fn(f64) -> String) -> String {
    if value.is_nan() {
        return "NaN".to_owned();
    }
    let text = if value.is_infinite() { "inf".to_owned() } else { write(value.abs()) };
    if value.is_sign_negative() { format!("-{text}") } else { text }
}

/// Digits with zeros up to the point.
fn expanded(mut digits: String, point: i32) -> String {
    match usize::try_from(point) {
        Ok(point) if point > 0 => {
            while digits.len() < point {
                digits.push('0');
            }
            if digits.len() > point {
                digits.insert(point, '.');
            }
            digits
        }
        _ => {
            let zeros = (point..0).map(|_| '0');
            "0.".chars().chain(zeros).chain(digits.chars()).collect()
        }
    }
}

/// The digits, and before which of them the point stands. `value` is not below zero.
fn digits(value: f64) -> (String, i32) {
    if value <= 0.0 {
        return ("0".to_owned(), 1);
    }
    let bits = value.to_bits();
    let (field, fraction) = ((bits >> 52) as i32, bits & ((1 << 52) - 1));
    let (mantissa, power) = if field == 0 { (fraction, -1074) } else { (fraction | 1 << 52, field - 1075) };
    // Between powers of two the steps below are half as wide.
    let narrow = fraction == 0 && field > 1;
    let mut rest = Big::of(mantissa);
    let mut unit = Big::of(1);
    let mut below = Big::of(1);
    let two = power.unsigned_abs();
    if power < 0 {
        unit.times_two(two);
    } else {
        rest.times_two(two);
        below.times_two(two);
    }
    // Half of a step, in units: everything is counted twice, or four times where the half below is a quarter.
    let mut above = below.clone();
    rest.times_two(1 + u32::from(narrow));
    unit.times_two(1 + u32::from(narrow));
    above.times_two(u32::from(narrow));
    // About log10 of the value, never too much: 78913 / 2^18 is log10 2.
    let top = power + 63 - mantissa.leading_zeros() as i32;
    let mut point = (top * 78_913) >> 18;
    let ten = point.unsigned_abs();
    if point > 0 {
        unit.times_ten(ten);
    } else {
        for each in [&mut rest, &mut below, &mut above] {
            each.times_ten(ten);
        }
    }
    // A number that ends even is also read from the very edges of its reach.
    let even = mantissa & 1 == 0;
    let reaches = |rest: &Big, above: &Big, unit: &Big| match rest.plus(above).against(unit) {
        Ordering::Greater => true,
        Ordering::Equal => even,
        Ordering::Less => false,
    };
    let ten_more = |each: &mut Big| each.times_plus(10, 0);
    while reaches(&rest, &above, &unit) {
        ten_more(&mut unit);
        point += 1;
    }
    let mut text = String::new();
    loop {
        ten_more(&mut rest);
        ten_more(&mut below);
        ten_more(&mut above);
        let mut digit = b'0';
        while rest.against(&unit) != Ordering::Less {
            rest.less(&unit);
            digit += 1;
        }
        let low = match rest.against(&below) {
            Ordering::Less => true,
            Ordering::Equal => even,
            Ordering::Greater => false,
        };
        let high = reaches(&rest, &above, &unit);
        if low || high {
            let mut double = rest;
            double.times_two(1);
            let up = high && (!low || double.against(&unit) != Ordering::Less);
            text.push(char::from(digit + u8::from(up)));
            return (text, point);
        }
        text.push(char::from(digit));
    }
}
