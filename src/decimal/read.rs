//! From digits to the nearest f64; a tie goes to the even one.

use super::big::Big;
use std::cmp::Ordering;

/// More digits than decide between two neighbours: whatever follows only says that there is more.
const DECIDING: usize = 800;
/// Beyond these powers of ten there is nothing but infinity and zero.
const HIGHEST: i64 = 400;

/// `12`, `-1.50`, `.5`, `1e-3`: a sign, digits with a point, a power of ten. None for any other text; infinite where it is too large.
pub fn read(text: &str) -> Option<f64> {
    let mut rest = text.as_bytes();
    let negative = rest.first() == Some(&b'-');
    if let [b'-' | b'+', after @ ..] = rest {
        rest = after;
    }
    let mut digits = Digits::default();
    digits.take(&mut rest, false);
    if let [b'.', after @ ..] = rest {
        rest = after;
        digits.take(&mut rest, true);
    }
    if digits.seen == 0 {
        return None;
    }
    if let [b'e' | b'E', after @ ..] = rest {
        digits.power += power(after)?;
    } else if !rest.is_empty() {
        return None;
    }
    let value = digits.value();
    Some(if negative { -value } else { value })
}

fn power(text: &[u8]) -> Option<i64> {
    let (sign, digits) = match text {
        [b'-', digits @ ..] => (-1, digits),
        [b'+', digits @ ..] => (1, digits),
        digits => (1, digits),
    };
    let mut power: i64 = 0;
    for digit in digits {
        let digit = digit.is_ascii_digit().then(|| i64::from(digit - b'0'))?;
        power = power.saturating_mul(10).saturating_add(digit).min(i64::MAX / 4);
    }
    (!digits.is_empty()).then_some(sign * power)
}

/// The number is the digits × 10^power.
#[derive(Default)]
struct Digits {
    /// from the first that is not zero
    kept: Vec<u8>,
    power: i64,
    seen: usize,
}

impl Digits {
    fn take(&mut self, rest: &mut &[u8], fraction: bool) {
        while let [digit @ b'0'..=b'9', after @ ..] = *rest {
            *rest = after;
            self.seen += 1;
            let digit = digit - b'0';
            let keeps = self.kept.len() < DECIDING;
            if keeps && (digit > 0 || !self.kept.is_empty()) {
                self.kept.push(digit);
            }
            if !keeps && digit > 0 {
                // The last kept digit decides nothing any more but that something follows.
                self.kept.pop();
                self.kept.push(1);
            }
            self.power += i64::from(!keeps) - i64::from(fraction);
        }
    }

    fn value(&self) -> f64 {
        let magnitude = self.power.saturating_add(i64::try_from(self.kept.len()).unwrap_or(HIGHEST));
        if self.kept.is_empty() || magnitude < -HIGHEST {
            return 0.0;
        }
        if magnitude > HIGHEST {
            return f64::INFINITY;
        }
        if self.kept.len() <= 15 && self.power.abs() <= 22 {
            return self.at_once();
        }
        let mut top = Big::of(0);
        for digit in &self.kept {
            top.times_plus(10, u32::from(*digit));
        }
        let mut bottom = Big::of(1);
        let power = u32::try_from(self.power.unsigned_abs()).unwrap_or(0);
        if self.power < 0 {
            bottom.times_ten(power)
        } else {
            top.times_ten(power)
        }
        nearest(top, bottom)
    }

    /// Both numbers are exact, so that the one operation between them is rounded once.
    fn at_once(&self) -> f64 {
        let digits = self.kept.iter().fold(0.0, |value, digit| value * 10.0 + f64::from(*digit));
        let ten = (0..self.power.abs()).fold(1.0, |power, _| power * 10.0);
        if self.power < 0 { digits / ten } else { digits * ten }
    }
}

/// The f64 nearest to a quotient of two positive numbers.
fn nearest(mut top: Big, mut bottom: Big) -> f64 {
    let mut power = i64::from(top.bits()) - i64::from(bottom.bits());
    let shift = u32::try_from(power.unsigned_abs()).unwrap_or(0);
    if power < 0 {
        top.times_two(shift)
    } else {
        bottom.times_two(shift)
    }
    if top.against(&bottom) == Ordering::Less {
        top.times_two(1);
        power -= 1;
    }
    // The quotient is now from 1 to 2, the number that times 2^power. Below 2^-1022 fewer bits are left.
    if power > 1023 {
        return f64::INFINITY;
    }
    let bits = 53 + (power + 1022).min(0);
    if bits < 0 {
        return 0.0;
    }
    let mut mantissa: u64 = 0;
    for _ in 0..bits {
        mantissa <<= 1;
        if top.against(&bottom) != Ordering::Less {
            top.less(&bottom);
            mantissa += 1;
        }
        top.times_two(1);
    }
    // What is left, doubled, against one step.
    let up = match top.against(&bottom) {
        Ordering::Less => 0,
        Ordering::Equal => mantissa & 1,
        Ordering::Greater => 1,
    };
    // The bit before the point carries into the exponent, and so does a step beyond the last mantissa.
    let exponent = u64::try_from(power + 1022).unwrap_or(0) << 52;
    f64::from_bits(exponent + mantissa + up)
}
