//! Leakage of SF6 by stock 六氟化硫泄漏（库存平衡）: SF6, in t; what left the stocks and is neither handed on nor in new equipment.

use super::leaked;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "sf6-leakage-by-stock", zh: "六氟化硫泄漏（库存平衡）", en: "leakage of SF6 by stock",
    equation: "E = S_begin + P − D − N − S_end",
    clause: "mass balance of stocks: NDRC machinery guideline 2015, IPCC 2006 vol. 3 ch. 7 and 8 (from memory)",
    one {
        stock_begin "S_begin" "期初库存" "stock at the beginning": Kind::Of(Dimension::SF6);
        acquired "P" "期内购入" "acquired": Kind::Of(Dimension::SF6);
        disbursed "D" "期内外供与回收返还" "handed on or returned": Kind::Of(Dimension::SF6);
        capacity_change "N" "设备容量净增" "net increase of capacity in equipment": Kind::Of(Dimension::SF6);
        stock_end "S_end" "期末库存" "stock at the end": Kind::Of(Dimension::SF6);
    }
    read i -> {
        leaked(Gas::Sf6, i.stock_begin + i.acquired - i.disbursed - i.capacity_change - i.stock_end)
    }
}
