//! Lime by product 石灰生产（产品法）: CO2 from the lime made, its hydrated part and the kiln dust, in t.

use crate::formula::Outcome;
use crate::formula::constant::ONE;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "lime-by-product", zh: "石灰生产（产品法）", en: "lime by product",
    activity: lime,
    equation: "E = AD × CaO × SR × (1 − x × y) × CF_lkd",
    clause_zh: "WRI/GHG Protocol Lime_2.0 方法 1；IPCC 2006 年指南第 3 卷第 2 章",
    clause_en: "WRI/GHG Protocol Lime_2.0, approach 1; IPCC 2006 vol. 3 ch. 2",
    one {
        lime "AD" "石灰产量" "lime produced": Kind::MASS;
        cao_content "CaO" "氧化钙（镁）含量" "content of CaO or CaO·MgO": Kind::Fraction;
        stoichiometric_ratio "SR" "化学计量比" "stoichiometric ratio": Kind::CO2_PER_MASS, or EmissionFactor;
        hydrated_share "x" "消石灰比例" "hydrated share": Kind::Fraction;
        hydrate_water "y" "消石灰含水率" "water in hydrated lime": Kind::Fraction;
        lkd_correction "CF_lkd" "窑灰修正系数" "correction for lime kiln dust": Kind::Of(Dimension::ONE);
    }
    read i -> {
        let dry = N::constant(&ONE) - i.hydrated_share * i.hydrate_water;
        let lime = i.lime * i.cao_content * dry * i.lkd_correction;
        Outcome::emits(Gas::Co2, lime * i.stoichiometric_ratio)
    }
}
