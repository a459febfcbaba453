//! A whole number of any length: what exact rounding needs and no more.

use std::cmp::Ordering;

/// Limbs of 32 bits, the least first, none of the last ones zero.
#[derive(Clone)]
pub(super) struct Big(Vec<u32>);

impl Big {
    pub(super) fn of(value: u64) -> Big {
        let mut big = Big(vec![(value & 0xFFFF_FFFF) as u32, (value >> 32) as u32]);
        big.trim();
        big
    }

    /// Becomes itself × `by` + `plus`.
    pub(super) fn times_plus(&mut self, by: u32, plus: u32) {
        let mut carry = u64::from(plus);
        for limb in &mut self.0 {
            carry += u64::from(*limb) * u64::from(by);
            *limb = (carry & 0xFFFF_FFFF) as u32;
            carry >>= 32;
        }
        if carry > 0 {
            self.0.push((carry & 0xFFFF_FFFF) as u32);
        }
        self.trim();
    }

    /// Becomes itself × 10^`power`.
    pub(super) fn times_ten(&mut self, power: u32) {
        for _ in 0..power / 9 {
            self.times_plus(1_000_000_000, 0);
        }
        for _ in 0..power % 9 {
            self.times_plus(10, 0);
        }
    }

    /// Becomes itself × 2^`power`.
    pub(super) fn times_two(&mut self, power: u32) {
        self.times_plus(1 << (power % 32), 0);
        let whole = if self.0.is_empty() { 0 } else { power / 32 };
        self.0.splice(0..0, (0..whole).map(|_| 0));
    }

    /// Takes off `other`, which is not larger.
    pub(super) fn less(&mut self, other: &Big) {
        let mut others = other.0.iter();
        let mut borrow = 0;
        for limb in &mut self.0 {
            let off = u64::from(others.next().copied().unwrap_or(0)) + borrow;
            let with = (u64::from(*limb) | 1 << 32) - off;
            borrow = u64::from(with >> 32 == 0);
            *limb = (with & 0xFFFF_FFFF) as u32;
        }
        self.trim();
    }

    /// The sum.
    pub(super) fn plus(&self, other: &Big) -> Big {
        let (long, short) = if self.0.len() < other.0.len() { (other, self) } else { (self, other) };
        let mut sum = long.clone();
        let mut others = short.0.iter();
        let mut carry = 0;
        for limb in &mut sum.0 {
            carry += u64::from(*limb) + u64::from(others.next().copied().unwrap_or(0));
            *limb = (carry & 0xFFFF_FFFF) as u32;
            carry >>= 32;
        }
        if carry > 0 {
            sum.0.push(1);
        }
        sum
    }

    pub(super) fn against(&self, other: &Big) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    /// How many bits it has.
    pub(super) fn bits(&self) -> u32 {
        let top = self.0.last().map_or(32, |limb| limb.leading_zeros());
        // A number of 2^27 limbs does not fit where this runs.
        u32::try_from(self.0.len() * 32).unwrap_or(u32::MAX).saturating_sub(top)
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}
