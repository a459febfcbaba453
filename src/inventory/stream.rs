//! A source stream: activity data as a list of dated amounts, with the meters they were read from and the batches that were analysed.

use super::sampling::{Analysis, Basis, Batch, Meter};
use crate::json::{Named, Read, Write};
use crate::library::Supply;
use crate::period::Period;
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
    /// the expected stream of the sector that it is
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
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
    /// stock balances 库存平衡, a period each; they serve where `activity` is empty
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub balances: Vec<StockBalance>,
    /// the basis of its amounts and of the year's value; as received where none is named
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// the basis of the contents in `inputs`, with its moistures
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub analysis: Option<Analysis>,
    /// made here or bought
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply: Option<Supply>,
    /// the other inputs of the method, where the enterprise has its own
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub inputs: Named<Written>,
    /// meters 计量器具
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meters: Vec<Meter>,
    /// analysed batches 批次; their weighted mean serves where `inputs` has no value
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub batches: Vec<Batch>,
    /// evidence at hand, by the sector's list 佐证材料清单
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Document>,
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

/// A piece of evidence at hand.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// id in the sector's list of evidence
    pub evidence: String,
    /// number or name of the piece
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
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
    /// true for a figure cumulated from the first month: what earlier cumulative entries have is taken off
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cumulative: bool,
    /// true for a standstill 停产: nothing was used, and nothing is missing
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub standstill: bool,
    /// what serves in the place of a missing amount, and by which rule
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fill: Option<Fill>,
    /// evidence 佐证材料 in words
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub evidence: String,
}

/// What serves in the place of a missing amount 缺失数据处理.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fill {
    /// the amount
    pub amount: Written,
    /// the rule of the guideline, with its clause
    pub rule: String,
}

/// One period of stock: opening + received − supplied − closing = used, with meter and invoice beside it.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StockBalance {
    /// the days it covers
    pub period: Period,
    /// 期初库存
    pub opening: Option<Written>,
    /// 购进或自产
    pub received: Option<Written>,
    /// 外供
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supplied: Option<Written>,
    /// 期末库存
    pub closing: Option<Written>,
    /// use by the meter
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meter: Option<Written>,
    /// use by invoices
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoice: Option<Written>,
    /// 采信来源; nothing is taken before one is named
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adopted: Option<Adopted>,
    /// why this one
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// evidence 佐证材料 in words
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub evidence: String,
}

/// Which of several figures of one use is taken 采信来源.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Adopted {
    /// the balance of stock
    StockTake,
    /// the meter
    Meter,
    /// the invoices
    Invoice,
}
