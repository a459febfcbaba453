//! Exported electricity 输出电力: power passed on to others, in t and negative.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "exported-electricity", zh: "输出电力", en: "exported electricity",
    equation: "E = −AD × EF",
    clause: "NDRC industry guidelines 2013-2015 and GB/T 32151 series, exported electricity (in a public implementation; primary text not at hand)",
    one {
        electricity "AD" "输出电量" "electricity exported": Kind::Of(Dimension::ELECTRICITY);
        emission_factor "EF" "电力排放因子" "electricity emission factor": Kind::Of(Dimension::CO2.per(Dimension::ELECTRICITY)), or EmissionFactor;
    }
    read i -> {
        Outcome::removes(Gas::Co2, i.electricity * i.emission_factor)
    }
}
