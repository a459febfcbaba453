//! Lime by carbonate 石灰生产（碳酸盐法）: CO2 from the carbonate burnt less the carbonate left in kiln dust, in t.

use crate::formula::Outcome;
use crate::formula::constant::ONE;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "lime-by-carbonate", zh: "石灰生产（碳酸盐法）", en: "lime by carbonate",
    activity: carbonate,
    equation: "E = EF × M × F − EF × M_d × C_d × (1 − F_d)",
    clause_zh: "WRI/GHG Protocol Lime_2.0 方法 2；IPCC 2006 年指南第 3 卷第 2 章",
    clause_en: "WRI/GHG Protocol Lime_2.0, approach 2; IPCC 2006 vol. 3 ch. 2",
    one {
        emission_factor "EF" "碳酸盐排放因子" "emission factor of the carbonate": Kind::CO2_PER_MASS, or EmissionFactor;
        carbonate "M" "碳酸盐消耗量" "carbonate consumed": Kind::MASS;
        calcination "F" "煅烧率" "fraction calcined": Kind::Fraction;
        lkd "M_d" "窑灰量" "lime kiln dust": Kind::MASS;
        lkd_carbonate_fraction "C_d" "窑灰中原碳酸盐比例" "original carbonate in kiln dust": Kind::Fraction;
        lkd_calcination "F_d" "窑灰煅烧率" "fraction calcined in kiln dust": Kind::Fraction;
    }
    read i -> {
        let left = i.lkd * i.lkd_carbonate_fraction * (N::constant(&ONE) - i.lkd_calcination);
        let burnt = i.carbonate * i.calcination - left;
        Outcome::emits(Gas::Co2, i.emission_factor * burnt)
    }
}
