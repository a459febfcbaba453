//! Graphitisation of carbon materials 炭素石墨化: CO2 of packing material and baked bodies less what leaves in product, in t. The wear of the furnace body is outside the standard.

use crate::formula::Outcome;
use crate::formula::constant::{CO2_PER_C, CO2_PER_CH4};
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "carbon-graphitisation", zh: "炭素石墨化", en: "graphitisation of carbon materials",
    equation: "E = [GPM × GPMFC + GTA × GTAFC − GWT − GP × GPFC] × 44/12 + GPM × GPMVar × K3 × 44/16",
    clause: "GB/T 32151.34-2024, equation (8) (in a public implementation; primary text not at hand)",
    one {
        packing "GPM" "保温料和电阻料量" "insulating and resistor material": Kind::Of(Dimension::STUFF);
        packing_fixed_carbon "GPMFC" "保温料和电阻料固定碳含量" "fixed carbon of the packing": Kind::Of(Dimension::CARBON.per(Dimension::STUFF));
        body "GTA" "待石墨化品量" "bodies to be graphitised": Kind::Of(Dimension::STUFF);
        body_fixed_carbon "GTAFC" "待石墨化品固定碳含量" "fixed carbon of the bodies": Kind::Of(Dimension::CARBON.per(Dimension::STUFF));
        recovered_carbon "GWT" "回收物含碳量" "carbon recovered": Kind::Of(Dimension::CARBON);
        graphitised "GP" "石墨化品量" "graphitised product": Kind::Of(Dimension::STUFF);
        graphitised_fixed_carbon "GPFC" "石墨化品固定碳含量" "fixed carbon of the product": Kind::Of(Dimension::CARBON.per(Dimension::STUFF));
        packing_volatiles "GPMVar" "保温料和电阻料挥发分" "volatiles of the packing": Kind::Fraction;
        methane_share "K3" "挥发分折甲烷系数" "methane per volatiles": Kind::Of(Dimension::CH4.per(Dimension::STUFF));
    }
    read i -> {
        let into = i.packing.clone() * i.packing_fixed_carbon + i.body * i.body_fixed_carbon;
        let carbon = into - i.recovered_carbon - i.graphitised * i.graphitised_fixed_carbon;
        let methane = i.packing * i.packing_volatiles * i.methane_share;
        let co2 = carbon * N::constant(&CO2_PER_C) + methane * N::constant(&CO2_PER_CH4);
        Outcome::emits(Gas::Co2, co2)
    }
}
