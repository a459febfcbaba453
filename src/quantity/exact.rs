//! Exact totals: a line is rounded once to a whole multiple of 2^-40 kg, a total is an integer sum, so order and grouping cannot change it.

use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

/// A mass in units of 2^-40 kg (about 10^-12 kg).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exact(i128);

const UNITS_PER_TONNE: f64 = 1000.0 * 1_099_511_627_776.0;
/// 2^63: below it a mass is one word, up to 8 388 t. Most lines are.
const LARGEST_WORD: f64 = 9_223_372_036_854_775_808.0;
/// 2^48
const HALF: f64 = 281_474_976_710_656.0;

impl Exact {
    /// Nothing.
    pub const ZERO: Exact = Exact(0);

    /// Rounds a mass in tonnes, to the nearest unit, halves away from zero. None beyond 10^14 t or for what is no number:
    /// a billion such lines still fit an i128.
    #[inline(never)]
    pub fn from_tonnes(tonnes: f64) -> Option<Exact> {
        const LARGEST: f64 = 1e14;
        if tonnes.is_nan() || tonnes.abs() > LARGEST {
            return None;
        }
        let units = tonnes * UNITS_PER_TONNE;
        if units.abs() < LARGEST_WORD {
            #[expect(clippy::cast_possible_truncation, reason = "below 2^63 by the bound above")]
            let whole = units as i64;
            // Exact: from 2^52 on every f64 is whole.
            let rest = units - whole as f64;
            return Some(Exact(i128::from(whole) + i128::from(rest >= 0.5) - i128::from(rest <= -0.5)));
        }
        // Whole already. Two casts of 64 bits: a cast of f64 to i128 is a slow library call. Each part is exact.
        #[expect(clippy::cast_possible_truncation, reason = "whole numbers below 2^49 by the bound above")]
        let high = (units / HALF) as i64;
        #[expect(clippy::cast_possible_truncation, reason = "less than 2^48")]
        let low = (units - high as f64 * HALF) as i64;
        Some(Exact((i128::from(high) << 48) + i128::from(low)))
    }

    /// The mass in tonnes, rounded to the nearest f64.
    pub fn tonnes(self) -> f64 {
        self.0 as f64 / UNITS_PER_TONNE
    }

    /// The number of units, for tests and digests.
    pub fn units(self) -> i128 {
        self.0
    }
}

impl Add for Exact {
    type Output = Exact;
    fn add(self, other: Exact) -> Exact {
        Exact(self.0.saturating_add(other.0))
    }
}

impl Sub for Exact {
    type Output = Exact;
    fn sub(self, other: Exact) -> Exact {
        Exact(self.0.saturating_sub(other.0))
    }
}

impl Neg for Exact {
    type Output = Exact;
    fn neg(self) -> Exact {
        Exact(self.0.saturating_neg())
    }
}

impl Sum for Exact {
    fn sum<I: Iterator<Item = Exact>>(items: I) -> Exact {
        items.fold(Exact::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_halves_are_the_whole() {
        for tonnes in [
            0.0,
            1e-16,
            0.1,
            -0.1,
            1.0 / 3.0,
            -255.999,
            256.0,
            7_777.123,
            -8_388.7,
            1e9 / 7.0,
            -1e14,
            1e14,
            0.5 / UNITS_PER_TONNE,
            -0.5 / UNITS_PER_TONNE,
            1.5 / UNITS_PER_TONNE,
            0.499_999_999_999_999_94 / UNITS_PER_TONNE,
            4.096,
            8_388.608,
            -8_388.608,
        ] {
            let units = (tonnes * UNITS_PER_TONNE).round();
            #[expect(clippy::cast_possible_truncation, reason = "the slow cast is what is compared")]
            let slow = units as i128;
            assert_eq!(Exact::from_tonnes(tonnes).unwrap().units(), slow, "{tonnes}");
        }
    }

    #[test]
    fn beyond_the_range_is_refused_not_clamped() {
        for wrong in [f64::NAN, f64::INFINITY, -f64::INFINITY, 2e14] {
            assert_eq!(Exact::from_tonnes(wrong), None);
        }
        assert_eq!(Exact::from_tonnes(-1.5).unwrap().tonnes().to_bits(), (-1.5_f64).to_bits());
    }
}
