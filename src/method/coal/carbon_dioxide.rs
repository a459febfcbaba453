//! Carbon dioxide of an underground coal mine 井工开采二氧化碳逃逸: CO2, in t; volumes are of pure CO2 at 0 °C, 101.325 kPa.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;

method! {
    id: "coal-mine-carbon-dioxide", zh: "井工开采二氧化碳逃逸", en: "carbon dioxide of an underground coal mine",
    equation: "E = (Q_vent + Q_drain) × ρ",
    clause: "NDRC coal guideline 2014, fugitive CO2 of underground mines (in a public implementation; primary text not at hand)",
    one {
        ventilation "Q_vent" "风排二氧化碳量（折纯）" "CO2 in ventilation air, pure": Kind::GAS;
        drainage "Q_drain" "抽放二氧化碳量（折纯）" "CO2 drained, pure": Kind::GAS;
        co2_density "ρ" "二氧化碳密度（19.7 或 19.77 tCO2/10^4Nm3）" "density of CO2 (19.7 or 19.77 tCO2/10^4Nm3)": Kind::CO2_PER_GAS;
    }
    read i -> {
        Outcome::emits(Gas::Co2, (i.ventilation + i.drainage) * i.co2_density)
    }
}
