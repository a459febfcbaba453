//! Carbon dioxide of an underground coal mine 井工开采二氧化碳逃逸: CO2, in t; volumes are of pure CO2 at 0 °C, 101.325 kPa.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::notice::Code;
use crate::quantity::Dimension;

method! {
    id: "coal-mine-carbon-dioxide", zh: "井工开采二氧化碳逃逸", en: "carbon dioxide of an underground coal mine",
    activity: ventilation,
    equation: "E = (Q_vent + Q_drain − Q_flare − Q_use) × ρ",
    clause_zh: "国家发展改革委 2014 年煤炭生产企业核算指南，井工开采二氧化碳逃逸（据公开的算法实现录入，未取得原文）",
    clause_en: "NDRC coal guideline 2014, fugitive CO2 of underground mines (in a public implementation; primary text not at hand)",
    one {
        ventilation "Q_vent" "风排二氧化碳量（折纯）" "CO2 in ventilation air, pure": Kind::GAS;
        drainage "Q_drain" "抽放二氧化碳量（折纯）" "CO2 drained, pure": Kind::GAS;
        co2_density "ρ" "二氧化碳密度（19.7 或 19.77 tCO2/10^4Nm3）" "density of CO2 (19.7 or 19.77 tCO2/10^4Nm3)": Kind::CO2_PER_GAS;
    }
    maybe {
        flared "Q_flare" "火炬气中二氧化碳量（折纯）" "CO2 in gas flared, pure": Kind::GAS;
        used "Q_use" "回收利用二氧化碳量（折纯）" "CO2 recovered and used, pure": Kind::GAS;
    }
    read i -> {
        let deducted = N::sum(Dimension::NORMAL_VOLUME, [i.flared, i.used].into_iter().flatten().collect());
        let left = i.ventilation + i.drainage - deducted;
        Outcome::emits(Gas::Co2, left.clone() * i.co2_density).guarded(Code::QuantityNegative, left)
    }
}
