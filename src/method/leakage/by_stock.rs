//! Leakage by stock 泄漏（库存平衡）, in t: what left the stocks and is neither handed on nor in new equipment; for refrigerants `name` is the species for the GWP.

macro_rules! by_stock {
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
                activity: acquired,
                equation: "E = S_begin + P − D − N − S_end",
                clause_zh: "库存质量平衡：国家发展改革委 2015 年机械设备制造企业核算指南、IPCC 2006 年指南第 3 卷第 7、8 章（凭记忆录入，未核对）",
                clause_en: "mass balance of stocks: NDRC machinery guideline 2015, IPCC 2006 vol. 3 ch. 7 and 8 (from memory)",
                one {
                    stock_begin "S_begin" "期初库存" "stock at the beginning": Kind::Of(Dimension::$dimension);
                    acquired "P" "期内购入" "acquired": Kind::Of(Dimension::$dimension);
                    disbursed "D" "期内外供与回收返还" "handed on or returned": Kind::Of(Dimension::$dimension);
                    capacity_change "N" "设备容量净增" "net increase of capacity in equipment": Kind::Of(Dimension::$dimension);
                    stock_end "S_end" "期末库存" "stock at the end": Kind::Of(Dimension::$dimension);
                }
                read i -> {
                    leaked(Gas::$gas, i.stock_begin + i.acquired - i.disbursed - i.capacity_change - i.stock_end)
                }
            }
        }
    };
}

by_stock!(sf6, Sf6, SF6, "sf6-leakage-by-stock", "六氟化硫泄漏（库存平衡）", "leakage of SF6 by stock");
by_stock!(
    refrigerant,
    Hfc,
    HFC,
    "refrigerant-leakage-by-stock",
    "制冷剂（氢氟碳化物）泄漏（库存平衡）",
    "leakage of refrigerant (HFC) by stock"
);
