//! Leakage of refrigerant (HFC) by rate 制冷剂（氢氟碳化物）泄漏（泄漏率）: HFC, in t.

use super::leaked;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "refrigerant-leakage-by-rate", zh: "制冷剂（氢氟碳化物）泄漏（泄漏率）", en: "leakage of refrigerant (HFC) by rate",
    equation: "E = M × r × T",
    clause: "IPCC 2006 vol. 3 ch. 7 and 8, charge by yearly leakage (from memory)",
    one {
        charge "M" "设备充装量" "charge of the equipment": Kind::Of(Dimension::HFC);
        leakage_rate "r" "年泄漏率" "yearly leakage": Kind::Fraction;
        years "T" "年数" "years": Kind::Of(Dimension::ONE);
    }
    read i -> {
        leaked(Gas::Hfc, i.charge * i.leakage_rate * i.years)
    }
}
