//! Calcination of carbon materials 炭素煅烧: CO2 of fixed carbon burnt off and of volatiles, in t. The standard prints 碳含量; fixed carbon as received is how the implementation that we follow reads it.

use super::burnt;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "carbon-calcination", zh: "炭素煅烧", en: "calcination of carbon materials",
    activity: raw_material,
    equation: "E = [GC × WFC − (CC + UCC + DU) × WFCc] × 44/12 + [GC × WVar − CC × WVarc] × K1 × 44/16",
    clause_zh: "GB/T 32151.34—2024 式（6）（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, equation (6) (in a public implementation; primary text not at hand)",
    one {
        raw_material "GC" "待煅烧原料总量" "raw material to be calcined": Kind::MASS;
        raw_fixed_carbon "WFC" "原料收到基固定碳含量" "fixed carbon of the raw material": Kind::CARBON_CONTENT;
        calcined_coke "CC" "煅后料产量" "calcined product": Kind::MASS;
        under_calcined "UCC" "欠烧煅料回收量" "under-calcined material recovered": Kind::MASS;
        dust "DU" "炭粉尘排放量" "carbon dust emitted": Kind::MASS;
        calcined_fixed_carbon "WFCc" "煅后料收到基固定碳含量" "fixed carbon of the product": Kind::CARBON_CONTENT;
        raw_volatiles "WVar" "原料收到基挥发分含量" "volatiles of the raw material": Kind::Fraction;
        calcined_volatiles "WVarc" "煅后料收到基挥发分含量" "volatiles of the product": Kind::Fraction;
        methane_share "K1" "挥发分折算为甲烷的系数" "methane per volatiles": Kind::METHANE_CONTENT, or Coefficient;
    }
    read i -> {
        let product = i.calcined_coke.clone() + i.under_calcined + i.dust;
        let carbon = i.raw_material.clone() * i.raw_fixed_carbon - product * i.calcined_fixed_carbon;
        let volatiles = i.raw_material * i.raw_volatiles - i.calcined_coke * i.calcined_volatiles;
        let methane = volatiles * i.methane_share;
        burnt(carbon, methane)
    }
}
