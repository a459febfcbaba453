//! Leakage by rate 泄漏（泄漏率）, in t: what equipment loses of its charge.

macro_rules! by_rate {
    ($module:ident, $gas:ident, $dimension:ident, $id:literal, $zh:literal, $en:literal) => {
        #[doc = $en]
        pub mod $module {
            use crate::gas::Gas;
            use crate::method::define::method;
            use crate::method::leakage::leaked;
            use crate::method::registry::Kind;
            use crate::quantity::Dimension;

            method! {
                id: $id, zh: $zh, en: $en,
                equation: "E = M × r × T",
                clause_zh: "IPCC 2006 年指南第 3 卷第 7、8 章，充装量乘年泄漏率（凭记忆录入，未核对）",
                clause_en: "IPCC 2006 vol. 3 ch. 7 and 8, charge by yearly leakage (from memory)",
                one {
                    charge "M" "设备充装量" "charge of the equipment": Kind::Of(Dimension::$dimension);
                    leakage_rate "r" "年泄漏率" "yearly leakage": Kind::Fraction;
                    years "T" "年数" "years": Kind::Of(Dimension::ONE);
                }
                read i -> {
                    leaked(Gas::$gas, i.charge * i.leakage_rate * i.years)
                }
            }
        }
    };
}

by_rate!(sf6, Sf6, SF6, "sf6-leakage-by-rate", "六氟化硫泄漏（泄漏率）", "leakage of SF6 by rate");
by_rate!(
    refrigerant,
    Hfc,
    HFC,
    "refrigerant-leakage-by-rate",
    "制冷剂（氢氟碳化物）泄漏（泄漏率）",
    "leakage of refrigerant (HFC) by rate"
);
