//! A rate with its two counts: nothing is rounded before it is shown, and a share of nothing is none.

use std::fmt;

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// how many
    pub part: usize,
    /// of how many
    pub whole: usize,
}

impl Rate {
    /// Of two counts.
    pub fn of(part: usize, whole: usize) -> Rate {
        Rate { part, whole }
    }

    /// In per cent with so many decimals, half up, as superiors print it; none of nothing.
    pub fn percent(self, decimals: u32) -> Option<String> {
        Some(decimal(i64::try_from(self.rounded(decimals)?).ok()?, decimals))
    }

    /// By how many points of per cent it is more than another, both as they are printed.
    pub fn points_over(self, other: Rate, decimals: u32) -> Option<String> {
        let [now, then] = [self, other].map(|rate| i64::try_from(rate.rounded(decimals)?).ok());
        Some(change(now?.checked_sub(then?)?, decimals))
    }

    fn rounded(self, decimals: u32) -> Option<u64> {
        let unit = 10_u64.checked_pow(decimals)?;
        let (part, whole) = (u64::try_from(self.part).ok()?, u64::try_from(self.whole).ok()?);
        let scaled = part.checked_mul(200)?.checked_mul(unit)?.checked_add(whole)?;
        scaled.checked_div(whole.checked_mul(2)?)
    }
}

/// A change with its sign; none at all is 0.
pub fn change(by: i64, decimals: u32) -> String {
    let sign = if by > 0 { "+" } else { "" };
    format!("{sign}{}", decimal(by, decimals))
}

/// A whole number of the smallest digit, written out; the minus is the printed one.
fn decimal(number: i64, decimals: u32) -> String {
    let minus = if number < 0 { "−" } else { "" };
    let (digits, width) = (number.unsigned_abs(), usize::try_from(decimals).unwrap_or_default());
    let unit = 10_u64.checked_pow(decimals).unwrap_or(1);
    let (whole, rest) = (digits.checked_div(unit).unwrap_or(digits), digits.checked_rem(unit).unwrap_or(0));
    if decimals == 0 { format!("{minus}{whole}") } else { format!("{minus}{whole}.{rest:0width$}") }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.part, self.whole)
    }
}
