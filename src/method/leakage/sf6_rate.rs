//! Leakage of SF6 by rate 六氟化硫泄漏（泄漏率）: SF6, in t.

use super::leaked;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "sf6-leakage-by-rate", zh: "六氟化硫泄漏（泄漏率）", en: "leakage of SF6 by rate",
    equation: "E = M × r × T",
    clause: "IPCC 2006 vol. 3 ch. 7 and 8, charge by yearly leakage (from memory)",
    one {
        charge "M" "设备充装量" "charge of the equipment": Kind::Of(Dimension::SF6);
        leakage_rate "r" "年泄漏率" "yearly leakage": Kind::Fraction;
        years "T" "年数" "years": Kind::Of(Dimension::ONE);
    }
    read i -> {
        leaked(Gas::Sf6, i.charge * i.leakage_rate * i.years)
    }
}
