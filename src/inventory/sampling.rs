//! What is measured of a source stream: meters with their verification, analysed batches with their basis and laboratory.

use crate::json::{Named, Read, Write};
use crate::period::Day;
use crate::quantity::Written;

/// A meter 计量器具.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Meter {
    /// id within the stream
    pub id: String,
    /// its name on the site
    pub name: String,
    /// what it is
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<MeterKind>,
    /// 计量器具编号
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// last day of its verification 检定有效期
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Day>,
    /// evidence 佐证材料 in words
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub evidence: String,
}

/// Kinds of meters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MeterKind {
    /// belt scale 皮带秤
    BeltScale,
    /// weighbridge 汽车衡、轨道衡
    Weighbridge,
    /// flow meter 流量计
    FlowMeter,
    /// electricity meter 电能表
    ElectricityMeter,
    /// heat meter 热量表
    HeatMeter,
    /// level gauge of a tank 液位计
    LevelGauge,
}

/// Which moisture a mass or a content is stated with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// as received 收到基 (ar): with the total moisture Mt
    Received,
    /// air-dried 空气干燥基 (ad): with the moisture Mad
    AirDried,
    /// dry 干燥基 (d): without moisture
    Dry,
}

/// The basis of typed contents, and the moistures that lead from it to another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Analysis {
    /// the basis on which contents are typed
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// total moisture 全水分 Mt
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_moisture: Option<Written>,
    /// moisture of the air-dried sample 空气干燥基水分 Mad
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub air_dried_moisture: Option<Written>,
}

/// An analysed batch 批次.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// id within the stream
    pub id: String,
    /// the amount that it stands for: its weight in the year's mean
    pub amount: Written,
    /// when it came in or was sampled
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// results by input name
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub results: Named<Written>,
    /// carbon content 元素碳含量 C, on the basis below
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carbon: Option<Written>,
    /// net calorific value 低位发热量 Qnet, as received
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub net_calorific_value: Option<Written>,
    /// the basis of its contents
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// total moisture 全水分 Mt
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_moisture: Option<Written>,
    /// moisture of the air-dried sample 空气干燥基水分 Mad
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub air_dried_moisture: Option<Written>,
    /// ash, dry basis 干燥基灰分 Ad
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ash: Option<Written>,
    /// volatile matter, dry ash-free basis 干燥无灰基挥发分 Vdaf
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volatile_matter: Option<Written>,
    /// sample number 样品编号
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sample: String,
    /// who took the sample 采样单位
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sampled_by: String,
    /// who prepared the sample 制样单位
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prepared_by: String,
    /// who analysed it: laboratory 化验单位
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub laboratory: String,
    /// what the laboratory is accredited by
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub accreditation: Vec<Accreditation>,
    /// where the goods came from
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// evidence 佐证材料 in words
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub evidence: String,
}

/// Accreditation of a laboratory 资质认定.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Accreditation {
    /// inspection body and laboratory mandatory approval
    Cma,
    /// China national accreditation service
    Cnas,
}

/// Where goods came from, as statistics forms ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// from the province 省内
    InProvince,
    /// from another province or abroad 省外
    OutOfProvince,
}
