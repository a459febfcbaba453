//! Leakage of refrigerant (HFC) by stock 制冷剂（氢氟碳化物）泄漏（库存平衡）: HFC, in t; what left the stocks and is neither handed on nor in new equipment; `name` is the species for the GWP.

use super::leaked;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "refrigerant-leakage-by-stock", zh: "制冷剂（氢氟碳化物）泄漏（库存平衡）", en: "leakage of refrigerant (HFC) by stock",
    equation: "E = S_begin + P − D − N − S_end",
    clause: "mass balance of stocks: NDRC machinery guideline 2015, IPCC 2006 vol. 3 ch. 7 and 8 (from memory)",
    one {
        stock_begin "S_begin" "期初库存" "stock at the beginning": Kind::Of(Dimension::HFC);
        acquired "P" "期内购入" "acquired": Kind::Of(Dimension::HFC);
        disbursed "D" "期内外供与回收返还" "handed on or returned": Kind::Of(Dimension::HFC);
        capacity_change "N" "设备容量净增" "net increase of capacity in equipment": Kind::Of(Dimension::HFC);
        stock_end "S_end" "期末库存" "stock at the end": Kind::Of(Dimension::HFC);
    }
    read i -> {
        leaked(Gas::Hfc, i.stock_begin + i.acquired - i.disbursed - i.capacity_change - i.stock_end)
    }
}
