//! The document `nearzero/inventory@1`: what is saved, versioned and journalled.

use super::change::Change;
use super::forms::StatisticsForm;
use super::review::{BaseYear, Nonconformity, QualityPlan, Version};
use super::streams::Streams;
use crate::journal::Journal;
use crate::json::{Named, Read, Write};
use crate::library::ambiguity::{Ambiguity, Reading};
use crate::library::{Library, OwnFactor, Stamp};
use crate::period::{Day, Period};
use crate::quantity::Written;

/// The format that this version writes.
pub const FORMAT: &str = "nearzero/inventory@1";

/// An enterprise's inventory of one reporting period.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Inventory {
    /// `nearzero/inventory@1`
    pub format: String,
    /// what the document is called on screen
    pub title: String,
    /// version and data digest of the program that saved it last
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved_by: Option<Stamp>,
    /// set on examples: why its figures are not a real enterprise's
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<Example>,
    /// the reporting entity 报告主体
    pub entity: Entity,
    /// the reporting period 报告期
    pub period: Period,
    /// the choices that change totals
    pub settings: Settings,
    /// readings 口径 chosen where texts allow several; the usual one is taken and told elsewhere
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<ChosenReading>,
    /// the enterprise's own factors, measured or ordered; each stands before the family of defaults
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overlay: Vec<OwnFactor>,
    /// expected sources that the enterprise does not have 不涉及
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<Absent>,
    /// products 产品, for intensities
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<Product>,
    /// recovered gas that went where no emission is computed: sold, or into a gas holder
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disposals: Vec<Disposal>,
    /// facilities 设施, where the enterprise tells them apart
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facilities: Vec<Facility>,
    /// sources 排放源: each an application of one method
    pub sources: Vec<Source>,
    /// source streams 物料/能源品种, in the order shown
    pub streams: Streams,
    /// imported statistics forms 统计报表, as printed
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<StatisticsForm>,
    /// the data quality control plan 数据质量控制计划
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<QualityPlan>,
    /// the base year 基准年
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_year: Option<BaseYear>,
    /// versions 版本, oldest first: each keeps its figures
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<Version>,
    /// findings of the verifier 不符合项
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Nonconformity>,
    /// every edit since the document was made
    #[serde(default)]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("default" = [])))]
    pub journal: Journal<Change>,
}

/// Why an example is one, in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// in Chinese
    pub zh: String,
    /// in English
    pub en: String,
}

/// Who reports, and who answers for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Entity {
    /// name of the enterprise
    pub name: String,
    /// sector id in the library
    pub sector: String,
    /// unified social credit code 统一社会信用代码
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub credit_code: String,
    /// where it is 所在地
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub location: String,
    /// organisational boundary 核算边界 in words
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub boundary: String,
    /// 填报人
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prepared_by: String,
    /// the day it was filled in
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prepared_on: Option<Day>,
    /// 审核人
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reviewed_by: String,
    /// the day it was reviewed
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_on: Option<Day>,
    /// 负责人
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub approved_by: String,
    /// the day it was approved
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved_on: Option<Day>,
}

/// Choices that change totals: none has a default.
#[derive(Clone, Debug, Default, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// family of fuel and material defaults 缺省值来源
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    /// GWP set
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gwp: Option<String>,
    /// electricity basis: family of grid factors
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub electricity_family: Option<String>,
    /// electricity basis: region
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub electricity_region: Option<String>,
    /// generation of the sector's guideline 指南版本
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guideline: Option<String>,
}

/// A facility 设施.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Facility {
    /// id
    pub id: String,
    /// name
    pub name: String,
}

/// A reading 口径 of an ambiguity, chosen by the enterprise.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChosenReading {
    /// ambiguity id
    pub ambiguity: String,
    /// reading id
    pub reading: String,
    /// why it was chosen
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// The answer "not present" 不涉及 to an expected stream of the sector.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Absent {
    /// id of the expected stream in the sector
    pub expected: String,
    /// why, such as "no such equipment on the site"
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// A product 产品 that totals are divided by.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// id
    pub id: String,
    /// name
    pub name: String,
    /// output of the period 产量, as written
    pub amount: Written,
}

/// Gas that went where no emission is computed 外供或入库.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Disposal {
    /// the gas, by id or name
    pub item: String,
    /// where it went
    pub kind: DisposalKind,
    /// how much of the period's, as written; a stock that fell is below zero
    pub amount: Written,
}

/// Where gas went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DisposalKind {
    /// 外供
    Sold,
    /// 库存增加
    StockRise,
}

/// A source 排放源.
#[derive(Clone, Debug, PartialEq, Eq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// id, unique in the document
    pub id: String,
    /// name on screen
    pub name: String,
    /// class id of the sector
    pub class: String,
    /// method id
    pub method: String,
    /// facility it belongs to
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility: Option<String>,
    /// inputs of the method that belong to the whole balance and no stream, such as its uncertainty
    #[serde(default, skip_serializing_if = "Named::is_empty")]
    pub inputs: Named<Written>,
}

impl Inventory {
    /// The readings that are chosen and switch something, with their ambiguities; of several for one the first.
    pub fn chosen<'l>(&self, library: &'l Library) -> impl Iterator<Item = (&'l Ambiguity, &'l Reading)> {
        let known = library.ambiguities.iter().take_while(|_| !self.readings.is_empty());
        known.filter_map(|known| {
            let one = self.readings.iter().find(|one| one.ambiguity == known.id)?;
            Some((known, known.reading(&one.reading)?))
        })
    }

    /// The source of this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The place of the stream that a path such as `streams/coal/inputs/carbon_content` belongs to.
    pub fn stream_of(&self, path: &str) -> Option<usize> {
        self.stream_index(path.strip_prefix("streams/")?.split('/').next()?)
    }

    /// The place of this stream in the list.
    pub fn stream_index(&self, id: &str) -> Option<usize> {
        self.streams.position(id)
    }
}
