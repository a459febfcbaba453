//! Baking of carbon materials 炭素焙烧: CO2 of packing material and green bodies less what leaves in product, dust, scrap and by-products, in t.

use super::burnt;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "carbon-baking", zh: "炭素焙烧", en: "baking of carbon materials",
    activity: packing,
    equation: "E = [BPM × BPMFC + BG × BGFC − BWT − BP × BPFC] × 44/12 + [BPM × BPMVar + BG × BGVar] × K2 × 44/16",
    clause_zh: "GB/T 32151.34—2024 式（7）（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, equation (7) (in a public implementation; primary text not at hand)",
    one {
        packing "BPM" "填充料消耗量" "packing material": Kind::MASS;
        packing_fixed_carbon "BPMFC" "填充料收到基固定碳含量" "fixed carbon of the packing": Kind::CARBON_CONTENT;
        green_body "BG" "待焙烧（炭化）品总量" "bodies to be baked": Kind::MASS;
        green_fixed_carbon "BGFC" "待焙烧品收到基固定碳含量" "fixed carbon of the bodies to be baked": Kind::CARBON_CONTENT;
        carbon_out "BWT" "粉尘、碎屑、副产品的碳输出" "carbon leaving in dust, scrap and by-products": Kind::Of(Dimension::CARBON);
        baked "BP" "焙烧（炭化）品产量" "baked product": Kind::MASS;
        baked_fixed_carbon "BPFC" "产品收到基固定碳含量" "fixed carbon of the product": Kind::CARBON_CONTENT;
        packing_volatiles "BPMVar" "填充料收到基挥发分含量" "volatiles of the packing": Kind::Fraction;
        green_volatiles "BGVar" "待焙烧品收到基挥发分含量" "volatiles of the bodies to be baked": Kind::Fraction;
        methane_share "K2" "挥发分折算为甲烷的系数" "methane per volatiles": Kind::METHANE_CONTENT, or Coefficient;
    }
    read i -> {
        let into = i.packing.clone() * i.packing_fixed_carbon + i.green_body.clone() * i.green_fixed_carbon;
        let carbon = into - i.carbon_out - i.baked * i.baked_fixed_carbon;
        let volatiles = i.packing * i.packing_volatiles + i.green_body * i.green_volatiles;
        let methane = volatiles * i.methane_share;
        burnt(carbon, methane)
    }
}
