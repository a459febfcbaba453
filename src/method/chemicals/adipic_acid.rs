//! Adipic acid production 己二酸生产过程: N2O of the process, in t; none abated is η = 0.

use super::unabated;
use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "adipic-acid", zh: "己二酸生产过程", en: "adipic acid production",
    equation: "E = AD × EF × (1 − η × μ)",
    clause: "NDRC chemicals guideline 2013, adipic acid (in a public implementation; primary text not at hand)",
    one {
        production "AD" "己二酸产量" "adipic acid produced": Kind::MASS;
        emission_factor "EF" "氧化亚氮生成因子" "N2O generated": Kind::Of(Dimension::N2O.per(Dimension::STUFF)), or EmissionFactor;
        removal "η" "尾气处理去除率" "removal of the abatement": Kind::Fraction;
        utilisation "μ" "尾气处理设备使用率" "utilisation of the abatement": Kind::Fraction;
    }
    read i -> {
        Outcome::emits(Gas::N2o, unabated(i.production * i.emission_factor, i.removal * i.utilisation))
    }
}
