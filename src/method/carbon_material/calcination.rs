//! Calcination of carbon materials 炭素煅烧: CO2 of fixed carbon burnt off and of volatiles, in t. The standard prints 碳含量; fixed carbon as received is how the implementation that we follow reads it.

use crate::formula::Outcome;
use crate::formula::constant::{CO2_PER_C, CO2_PER_CH4};
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "carbon-calcination", zh: "炭素煅烧", en: "calcination of carbon materials",
    equation: "E = [GC × WFC − (CC + UCC + DU) × WFCc] × 44/12 + [GC × WVar − CC × WVarc] × K1 × 44/16",
    clause: "GB/T 32151.34-2024, equation (6) (in a public implementation; primary text not at hand)",
    one {
        raw_material "GC" "待煅烧原料总量" "raw material to be calcined": Kind::Of(Dimension::STUFF);
        raw_fixed_carbon "WFC" "原料收到基固定碳含量" "fixed carbon of the raw material": Kind::Of(Dimension::CARBON.per(Dimension::STUFF));
        calcined_coke "CC" "煅后料产量" "calcined product": Kind::Of(Dimension::STUFF);
        under_calcined "UCC" "欠烧煅料回收量" "under-calcined material recovered": Kind::Of(Dimension::STUFF);
        dust "DU" "炭粉尘排放量" "carbon dust emitted": Kind::Of(Dimension::STUFF);
        calcined_fixed_carbon "WFCc" "煅后料收到基固定碳含量" "fixed carbon of the product": Kind::Of(Dimension::CARBON.per(Dimension::STUFF));
        raw_volatiles "WVar" "原料收到基挥发分含量" "volatiles of the raw material": Kind::Fraction;
        calcined_volatiles "WVarc" "煅后料收到基挥发分含量" "volatiles of the product": Kind::Fraction;
        methane_share "K1" "挥发分折算为甲烷的系数" "methane per volatiles": Kind::Of(Dimension::CH4.per(Dimension::STUFF));
    }
    read i -> {
        let product = i.calcined_coke.clone() + i.under_calcined + i.dust;
        let carbon = i.raw_material.clone() * i.raw_fixed_carbon - product * i.calcined_fixed_carbon;
        let volatiles = i.raw_material * i.raw_volatiles - i.calcined_coke * i.calcined_volatiles;
        let methane = volatiles * i.methane_share;
        let co2 = carbon * N::constant(&CO2_PER_C) + methane * N::constant(&CO2_PER_CH4);
        Outcome::emits(Gas::Co2, co2)
    }
}
