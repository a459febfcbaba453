//! Statistics of a ledger, as they leave the core: every figure with the ids behind it, and the two dates and the root that it is of.

use super::judged::{id, ids};
use super::practice::standard;
use crate::api::signing::Hex;
use crate::json::{Named, Write};
use crate::rectification::moment::{self, Day};
use crate::rectification::statistics::rate::Rate;
use crate::rectification::statistics::{Facts, Statistics};

/// A ledger, counted.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Counted {
    /// day that is looked at 统计时点
    pub as_of: String,
    /// day up to which entries are taken 数据截止时间
    pub known_at: String,
    /// number of ids of rosters and entries that were taken
    pub count: usize,
    /// the ledger's root over them
    pub root: Hex,
    /// items that ought to be rectified 应改
    pub due: Vec<Hex>,
    /// left out: joined to another item, or unfounded
    pub left_out: Vec<Hex>,
    /// the five progress words, in their order
    pub words: Vec<CountedGroup>,
    /// 整改完成率
    pub completed_rate: CountedRate,
    /// 销号率
    pub closed_rate: CountedRate,
    /// whose deadline has come 到期
    pub expired: Vec<Hex>,
    /// of these: in time, as witnesses prove
    pub on_time_witnessed: Vec<Hex>,
    /// of these: in time, as the entry itself says
    pub on_time_stated: Vec<Hex>,
    /// 按时完成率 by what witnesses prove
    pub on_time_witnessed_rate: CountedRate,
    /// 按时完成率 by that and by what entries say of themselves
    pub on_time_rate: CountedRate,
    /// overdue 超期, with the days since
    pub overdue: Vec<CountedItem>,
    /// extended 延期, with how often
    pub extended: Vec<CountedItem>,
    /// came back after sign-off 反弹
    pub rebounded: Vec<Hex>,
    /// 反弹率, of all that were ever signed off
    pub rebounded_rate: CountedRate,
    /// not settled, so not counted as signed off 待研定
    pub unsettled: Vec<Hex>,
    /// days from feedback to sign-off, all together, over how many items
    pub days_to_close: CountedRate,
    /// number of entries that are not in force, by verdict
    pub not_in_force: Named<usize>,
    /// items by source and batch, class, responsible organisation, sponsor, origin
    pub groups: Vec<CountedGroups>,
    /// items still open at the end of each month
    pub stock: Vec<CountedGroup>,
    /// by when each item has to be done, and its lamp
    pub items: Vec<CountedStanding>,
}

/// By when an item has to be done, and its lamp on the day that is looked at.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedStanding {
    /// its id
    pub item: Hex,
    /// lamp, by the parameters of its class; none where practice does not know the class, for no lamp is made up
    pub lamp: Option<&'static str>,
    /// the deadline that binds, after every extension
    pub deadline: Option<String>,
}

/// Items under one word.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedGroup {
    /// the word, the name or the day
    pub name: String,
    /// how many
    pub count: usize,
    /// which
    pub items: Vec<Hex>,
}

/// Items shared out by one of their fields.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedGroups {
    /// by what
    pub by: &'static str,
    /// the groups
    pub groups: Vec<CountedGroup>,
}

/// An item with a number.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedItem {
    /// its id
    pub item: Hex,
    /// days, or times
    pub number: i64,
}

/// So many of so many.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedRate {
    /// how many
    pub part: i64,
    /// of how many
    pub whole: usize,
    /// in per cent with one decimal, half up; none of nothing
    pub percent: Option<String>,
}

fn rate(of: Rate) -> CountedRate {
    CountedRate { part: i64::try_from(of.part).unwrap_or(i64::MAX), whole: of.whole, percent: of.percent(1) }
}

fn group(name: &str, items: &[crate::rectification::suite::Digest]) -> CountedGroup {
    CountedGroup { name: name.to_owned(), count: items.len(), items: ids(items) }
}

fn standing(item: &Facts, as_of: Day) -> CountedStanding {
    let classes = standard().map(|practice| practice.classes.as_slice()).unwrap_or_default();
    let class = classes.iter().find(|class| class.id == item.class);
    CountedStanding {
        item: id(&item.id),
        lamp: class.map(|class| item.lamp(as_of, class.lamps).code()),
        deadline: item.deadline.map(moment::day_text),
    }
}

/// Statistics in the words of the wire.
pub fn counted(of: &Statistics) -> Counted {
    let [witnessed, stated] = of.on_time();
    let mut not_in_force: Named<usize> = Named::default();
    for (verdict, count) in &of.not_in_force {
        not_in_force.insert(verdict.code().to_owned(), *count);
    }
    let (days, closed) = of.days_to_close;
    Counted {
        as_of: moment::day_text(of.as_of),
        known_at: moment::day_text(of.known_at),
        count: of.root.0,
        root: id(&of.root.1),
        due: ids(&of.due),
        left_out: ids(&of.left_out),
        words: of.words.iter().map(|(word, items)| group(word.code(), items)).collect(),
        completed_rate: rate(of.completed()),
        closed_rate: rate(of.closed()),
        expired: ids(&of.expired),
        on_time_witnessed: ids(&of.on_time_witnessed),
        on_time_stated: ids(&of.on_time_stated),
        on_time_witnessed_rate: rate(witnessed),
        on_time_rate: rate(stated),
        overdue: of
            .overdue
            .iter()
            .map(|(item, days)| CountedItem { item: id(item), number: *days })
            .collect(),
        extended: of
            .extended
            .iter()
            .map(|(item, times)| CountedItem {
                item: id(item),
                number: i64::try_from(*times).unwrap_or(i64::MAX),
            })
            .collect(),
        rebounded: ids(&of.rebounded),
        rebounded_rate: rate(of.rebound_rate()),
        unsettled: ids(&of.unsettled),
        days_to_close: CountedRate { part: days, whole: closed, percent: None },
        not_in_force,
        groups: of
            .groups
            .iter()
            .map(|(by, groups)| CountedGroups {
                by: by.code(),
                groups: groups.iter().map(|(name, items)| group(name, items)).collect(),
            })
            .collect(),
        items: of.items.iter().map(|item| standing(item, of.as_of)).collect(),
        stock: of.stock.iter().map(|(day, items)| group(&moment::day_text(*day), items)).collect(),
    }
}
