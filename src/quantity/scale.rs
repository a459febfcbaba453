//! The scale of a unit: an exact numerator and denominator, taken from `uom` where uom can say it.

/// Canonical value = written value × `num` ÷ `den`. One of the two is 1 whenever the unit is a decimal multiple, so converting rounds once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    num: f64,
    den: f64,
}

impl Scale {
    /// The canonical unit itself.
    pub const ONE: Scale = Scale { num: 1.0, den: 1.0 };

    /// `forth`: one of the unit in canonical units; `back`: one canonical unit in the unit.
    /// The direction that is a whole number is kept, since it is exact.
    pub fn from_conversions(forth: f64, back: f64) -> Scale {
        let whole = |x: f64| x >= 1.0 && x.fract().abs() < f64::EPSILON;
        if whole(back) && !whole(forth) {
            Scale { num: 1.0, den: back }
        } else {
            Scale { num: forth, den: 1.0 }
        }
    }

    /// A multiplier such as 万.
    pub const fn times(num: f64) -> Scale {
        Scale { num, den: 1.0 }
    }

    /// A divisor such as %.
    pub const fn divided(den: f64) -> Scale {
        Scale { num: 1.0, den }
    }

    /// The scale of a product of units.
    pub fn and(self, other: Scale) -> Scale {
        Scale { num: self.num * other.num, den: self.den * other.den }.reduced()
    }

    /// The scale of a quotient of units.
    pub fn per(self, other: Scale) -> Scale {
        Scale { num: self.num * other.den, den: self.den * other.num }.reduced()
    }

    /// From the written value to the canonical one.
    pub fn to_canonical(self, written: f64) -> f64 {
        written * self.num / self.den
    }

    /// From the canonical value back to the written one.
    pub fn to_written(self, canonical: f64) -> f64 {
        canonical * self.den / self.num
    }

    fn reduced(self) -> Scale {
        let (down, up) = (self.num / self.den, self.den / self.num);
        let exact = |x: f64| x >= 1.0 && x.fract().abs() < f64::EPSILON && x < 9e15;
        if exact(down) {
            Scale { num: down, den: 1.0 }
        } else if exact(up) {
            Scale { num: 1.0, den: up }
        } else {
            self
        }
    }
}

/// The scale between two units of one uom quantity: `uom_scale!(mass, Mass, kilogram, ton)`.
macro_rules! uom_scale {
    ($module:ident, $quantity:ident, $unit:ident, $canonical:ident) => {
        || {
            use uom::si::$module::{$canonical, $unit};
            let forth = uom::si::f64::$quantity::new::<$unit>(1.0).get::<$canonical>();
            let back = uom::si::f64::$quantity::new::<$canonical>(1.0).get::<$unit>();
            $crate::quantity::scale::Scale::from_conversions(forth, back)
        }
    };
}
pub(super) use uom_scale;
