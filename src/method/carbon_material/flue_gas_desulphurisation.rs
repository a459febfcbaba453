//! Desulphurisation of flue gas 烟气脱硫: CO2 of the carbonate in the sorbent, in t.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "carbon-flue-gas-desulphurisation", zh: "烟气脱硫", en: "desulphurisation of flue gas",
    activity: sorbent,
    equation: "E = CAL × I × EF1 × TR",
    clause_zh: "GB/T 32151.34—2024 式（10）（据公开的算法实现录入，未取得原文）",
    clause_en: "GB/T 32151.34-2024, equation (10) (in a public implementation; primary text not at hand)",
    one {
        sorbent "CAL" "脱硫剂净消耗量" "net sorbent consumed": Kind::MASS;
        carbonate_content "I" "碳酸盐含量" "carbonate in the sorbent": Kind::Fraction;
        emission_factor "EF1" "碳酸盐完全转化排放因子" "emission factor of the carbonate, fully converted": Kind::CO2_PER_MASS, or EmissionFactor;
        conversion "TR" "转化率" "conversion": Kind::Fraction;
    }
    read i -> {
        Outcome::emits(Gas::Co2, i.sorbent * i.carbonate_content * i.conversion * i.emission_factor)
    }
}
