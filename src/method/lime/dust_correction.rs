//! Correction factor for lime kiln dust 窑灰修正系数计算: a pure number.

use crate::formula::Outcome;
use crate::formula::constant::ONE;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "lkd-correction", zh: "窑灰修正系数计算", en: "correction factor for lime kiln dust",
    equation: "CF_lkd = 1 + M_d / M_l × C_d × F_d",
    clause_zh: "WRI/GHG Protocol Lime_2.0 附录 A",
    clause_en: "WRI/GHG Protocol Lime_2.0, appendix A",
    one {
        lkd "M_d" "窑灰量" "lime kiln dust": Kind::MASS;
        lime "M_l" "石灰产量" "lime produced": Kind::MASS;
        lkd_carbonate_fraction "C_d" "窑灰中原碳酸盐比例" "original carbonate in kiln dust": Kind::Fraction;
        lkd_calcination "F_d" "窑灰煅烧率" "fraction calcined in kiln dust": Kind::Fraction;
    }
    read i -> {
        Outcome::finds(N::constant(&ONE) + i.lkd / i.lime * i.lkd_carbonate_fraction * i.lkd_calcination)
    }
}
