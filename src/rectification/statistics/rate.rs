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
        let unit = 10_u64.checked_pow(decimals)?;
        let (part, whole) = (u64::try_from(self.part).ok()?, u64::try_from(self.whole).ok()?);
        let scaled = part.checked_mul(200)?.checked_mul(unit)?.checked_add(whole)?;
        let rounded = scaled.checked_div(whole.checked_mul(2)?)?;
        let (whole, rest) = (rounded.checked_div(unit)?, rounded.checked_rem(unit)?);
        let width = usize::try_from(decimals).ok()?;
        Some(if decimals == 0 { whole.to_string() } else { format!("{whole}.{rest:0width$}") })
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.part, self.whole)
    }
}
