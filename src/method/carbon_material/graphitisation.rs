//! Graphitisation of carbon materials 炭素石墨化: CO2 of packing material and baked bodies less what leaves in product, dust, scrap, stubs and by-products, in t. The wear of the furnace body is outside the standard.

use super::burnt;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "carbon-graphitisation", zh: "炭素石墨化", en: "graphitisation of carbon materials",
    activity: packing,
    equation: "E = [GPM × GPMFC + GTA × GTAFC − GWT − GP × GPFC] × 44/12 + GPM × GPMVar × K3 × 44/16",
    clause_zh: "GB/T 32151.34—2024 式（8）（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, equation (8) (in a public implementation; primary text not at hand)",
    one {
        packing "GPM" "保温料和电阻料消耗量" "insulating and resistor material": Kind::MASS;
        packing_fixed_carbon "GPMFC" "综合收到基固定碳含量" "fixed carbon of the packing": Kind::CARBON_CONTENT;
        body "GTA" "待石墨化品总量" "bodies to be graphitised": Kind::MASS;
        body_fixed_carbon "GTAFC" "待石墨化品收到基固定碳含量" "fixed carbon of the bodies": Kind::CARBON_CONTENT;
        carbon_out "GWT" "粉尘、碎屑、残块、副产品的碳输出" "carbon leaving in dust, scrap, stubs and by-products": Kind::Of(Dimension::CARBON);
        graphitised "GP" "石墨化品产量" "graphitised product": Kind::MASS;
        graphitised_fixed_carbon "GPFC" "石墨化产品收到基固定碳含量" "fixed carbon of the product": Kind::CARBON_CONTENT;
        packing_volatiles "GPMVar" "保温料和电阻料收到基挥发分含量" "volatiles of the packing": Kind::Fraction;
        methane_share "K3" "挥发分折算为甲烷的系数" "methane per volatiles": Kind::METHANE_CONTENT, or Coefficient;
    }
    read i -> {
        let into = i.packing.clone() * i.packing_fixed_carbon + i.body * i.body_fixed_carbon;
        let carbon = into - i.carbon_out - i.graphitised * i.graphitised_fixed_carbon;
        let methane = i.packing * i.packing_volatiles * i.methane_share;
        burnt(carbon, methane)
    }
}
