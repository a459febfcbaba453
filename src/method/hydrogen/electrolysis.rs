//! Hydrogen by electrolysis 电解水制氢: indirect CO2 of the power, in t.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "hydrogen-electrolysis", zh: "电解水制氢", en: "hydrogen by electrolysis",
    activity: hydrogen,
    equation: "E = AD × e × EF",
    clause_zh: "算术关系：单位电耗乘以电力排放因子",
    clause_en: "arithmetic: specific consumption times the factor of the power",
    one {
        hydrogen "AD" "氢气产量" "hydrogen produced": Kind::MASS;
        specific_electricity "e" "制氢单位电耗" "electricity per mass of hydrogen": Kind::Of(Dimension::ELECTRICITY.per(Dimension::STUFF));
        emission_factor "EF" "电力排放因子" "electricity emission factor": Kind::Of(Dimension::CO2.per(Dimension::ELECTRICITY)), or EmissionFactor;
    }
    read i -> {
        Outcome::emits(Gas::Co2, i.hydrogen * i.specific_electricity * i.emission_factor)
    }
}
