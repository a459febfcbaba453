//! A source stream: activity data as a list of dated amounts, with the meters they were read from and the batches that were analysed.

use crate::json::{Named, Read, Write};
use crate::period::{Day, Period};
use crate::quantity::Written;

/// A source stream: a fuel, a material of a balance, an energy bought.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Stream {
    /// id, unique in the document
    pub id: String,
    /// the source it belongs to
    pub source: String,
    /// the list input it belongs to, where the method takes lists
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<String>,
    /// name on screen
    pub name: String,
    /// material in the library, for defaults
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// unit offered first
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub usual_unit: String,
    /// activity data 活动数据
    pub activity: Vec<Activity>,
    /// the other inputs of the method, where the enterprise has its own
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub inputs: Named<Written>,
    /// meters 计量器具
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meters: Vec<Meter>,
    /// analysed batches 批次; their weighted mean serves where `inputs` has no value
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub batches: Vec<Batch>,
    /// evidence 佐证材料 in words
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub evidence: String,
    /// note
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// true where the figures are assumptions 假定 and nobody's measurement
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub assumed: bool,
}

/// One dated amount.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// the days it covers
    pub period: Period,
    /// the amount as written; none while it is missing 缺失, which is not 0
    pub amount: Option<Written>,
    /// the meter it was read from
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meter: Option<String>,
}

/// A meter 计量器具.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Meter {
    /// id within the stream
    pub id: String,
    /// name: belt scale, weighbridge, flow meter
    pub name: String,
    /// 计量器具编号
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// last day of its verification 检定有效期
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Day>,
}

/// An analysed batch 批次.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// id within the stream, such as the sample number
    pub id: String,
    /// the amount that it stands for: its weight in the year's mean
    pub amount: Written,
    /// results by input name
    pub results: Named<Written>,
    /// laboratory 化验单位
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub laboratory: String,
}
