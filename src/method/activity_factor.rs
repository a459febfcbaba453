//! Activity times factor 活动数据 × 排放因子: any activity and the user's own factor of any gas, in t of each gas entered.

use crate::formula::Outcome;
use crate::gas::Gas;
use crate::method::define::method;
use crate::method::registry::Kind;
use crate::quantity::Dimension;

method! {
    id: "activity-factor", zh: "活动数据 × 排放因子", en: "activity times factor",
    activity: activity,
    equation: "E_gas = AD × EF_gas",
    clause_zh: "GB/T 32150，排放因子法（凭记忆录入，未核对）",
    clause_en: "GB/T 32150, emission factor method (from memory)",
    one {
        activity "AD" "活动数据" "activity data": Kind::Activity;
    }
    maybe {
        co2_factor "EF_CO2" "二氧化碳排放因子" "CO2 factor": Kind::PerActivity(Dimension::CO2), or EmissionFactor;
        ch4_factor "EF_CH4" "甲烷排放因子" "CH4 factor": Kind::PerActivity(Dimension::CH4);
        n2o_factor "EF_N2O" "氧化亚氮排放因子" "N2O factor": Kind::PerActivity(Dimension::N2O);
        sf6_factor "EF_SF6" "六氟化硫排放因子" "SF6 factor": Kind::PerActivity(Dimension::SF6);
        nf3_factor "EF_NF3" "三氟化氮排放因子" "NF3 factor": Kind::PerActivity(Dimension::NF3);
        hfc_factor "EF_HFC" "氢氟碳化物排放因子" "HFC factor": Kind::PerActivity(Dimension::HFC);
        pfc_factor "EF_PFC" "全氟化碳排放因子" "PFC factor": Kind::PerActivity(Dimension::PFC);
    }
    read i -> {
        let factors = [
            (Gas::Co2, i.co2_factor),
            (Gas::Ch4, i.ch4_factor),
            (Gas::N2o, i.n2o_factor),
            (Gas::Sf6, i.sf6_factor),
            (Gas::Nf3, i.nf3_factor),
            (Gas::Hfc, i.hfc_factor),
            (Gas::Pfc, i.pfc_factor),
        ];
        let gases = factors.into_iter().filter_map(|(gas, factor)| Some((gas, i.activity.clone() * factor?)));
        Outcome { gases: gases.collect(), memo: Vec::new(), guards: Vec::new() }
    }
}
