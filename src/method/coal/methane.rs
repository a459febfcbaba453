//! Methane of an underground coal mine 井工开采甲烷逃逸: CH4, in t; volumes are of pure methane at 0 °C, 101.325 kPa.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::library::constants::CH4_DENSITY;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;

method! {
    id: "coal-mine-methane", zh: "井工开采甲烷逃逸", en: "methane of an underground coal mine",
    activity: ventilation,
    equation: "E = (Q_vent + Q_drain − Q_flare − Q_use) × 7.17",
    clause_zh: "国家发展改革委 2014 年煤炭生产企业核算指南，井工开采甲烷逃逸（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC coal guideline 2014, fugitive methane of underground mines (in a public implementation; primary text not at hand)",
    one {
        ventilation "Q_vent" "风排瓦斯量（折纯）" "methane in ventilation air, pure": Kind::GAS;
        drainage "Q_drain" "抽放瓦斯量（折纯）" "methane drained, pure": Kind::GAS;
        flared "Q_flare" "火炬销毁量（折纯）" "methane flared, pure": Kind::GAS;
        used "Q_use" "回收利用量（折纯）" "methane recovered and used, pure": Kind::GAS;
    }
    read i -> {
        let left = i.ventilation + i.drainage - i.flared - i.used;
        Outcome::emits(Gas::Ch4, left.clone() * N::constant(&CH4_DENSITY)).guarded(Code::QuantityNegative, left)
    }
}
