//! Nitric and adipic acid 硝酸、己二酸生产过程: N2O of the process, in t; none abated is η = 0.

macro_rules! acid {
    ($module:ident, $id:literal, $zh:literal, $en:literal, $clause_zh:literal, $clause_en:literal, $product_zh:literal, $product_en:literal) => {
        #[doc = $en]
        pub mod $module {
            use crate::formula::Outcome;
            use crate::formula::constant::ONE;
            use crate::gas::Gas;
            use crate::method::define::method;
            use crate::method::registry::Kind;
            use crate::quantity::Dimension;

            method! {
                id: $id, zh: $zh, en: $en,
                activity: production,
                equation: "E = AD × EF × (1 − η × μ)",
                clause_zh: $clause_zh,
                clause_en: $clause_en,
                one {
                    production "AD" $product_zh $product_en: Kind::MASS;
                    emission_factor "EF" "氧化亚氮生成因子" "N2O generated": Kind::Of(Dimension::N2O.per(Dimension::STUFF)), or EmissionFactor;
                    removal "η" "尾气处理去除率" "removal of the abatement": Kind::Fraction;
                    utilisation "μ" "尾气处理设备使用率" "utilisation of the abatement": Kind::Fraction;
                }
                read i -> {
                    Outcome::emits(Gas::N2o, i.production * i.emission_factor * (N::constant(&ONE) - i.removal * i.utilisation))
                }
            }
        }
    };
}

acid!(
    nitric,
    "nitric-acid",
    "硝酸生产过程",
    "nitric acid production",
    "国家发展改革委 2013 年化工企业核算指南，硝酸生产过程（据公开的算法实现录入，未取得原文）",
    "NDRC chemicals guideline 2013, nitric acid (in a public implementation; primary text not at hand)",
    "硝酸产量",
    "nitric acid produced"
);
acid!(
    adipic,
    "adipic-acid",
    "己二酸生产过程",
    "adipic acid production",
    "国家发展改革委 2013 年化工企业核算指南，己二酸生产过程（据公开的算法实现录入，未取得原文）",
    "NDRC chemicals guideline 2013, adipic acid (in a public implementation; primary text not at hand)",
    "己二酸产量",
    "adipic acid produced"
);
