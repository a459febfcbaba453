//! Published digits: a number as printed, and what rounds to it. The tolerance is half of the last printed digit, computed, never chosen.

use crate::decimal;

/// A number as printed, such as `12.94`.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    value: f64,
    half: f64,
}

impl Published {
    /// Reads plain decimal digits with an optional sign and point.
    pub fn parse(text: &str) -> Option<Published> {
        let value = decimal::read(text)?;
        let decimals = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let mut half = 0.5;
        for _ in 0..decimals {
            half /= 10.0;
        }
        text.bytes().all(|b| b.is_ascii_digit() || b"+-.".contains(&b)).then_some(Published { value, half })
    }

    /// True when `computed` rounds to the printed digits, the ends included.
    pub fn admits(&self, computed: f64) -> bool {
        let slack = 1e-12 * self.value.abs();
        (computed - self.value).abs() <= self.half + slack
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_printed_digit_sets_the_tolerance() {
        let printed = Published::parse("12.94").unwrap();
        assert!(printed.admits(12.938946533333331) && printed.admits(12.945));
        assert!(!printed.admits(12.946) && !printed.admits(12.934));
        assert!(Published::parse("2784").unwrap().admits(2784.4));
        assert!(Published::parse("1e3").is_none());
    }
}
