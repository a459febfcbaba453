//! Statistics of a ledger, as they leave the core: every figure with the items behind it, and the two dates and the root that it is of.

use crate::api::signing::Hex;
use crate::json::{Named, Write};
use crate::rectification::moment;
use crate::rectification::statistics::figure::{Figure, Look, Share};
use crate::rectification::statistics::group::Group;
use crate::rectification::statistics::rate::Rate;
use crate::rectification::statistics::{Facts, Grouped, Snapshot, Statistics};

/// A ledger, counted. Items are named by their places in `items`.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Counted {
    /// day that is looked at 统计时点
    pub as_of: String,
    /// day up to which entries are taken 数据截止时间
    pub known_at: String,
    /// first day of the period 本期
    pub since: String,
    /// number of ids of rosters and entries that were taken
    pub count: usize,
    /// the ledger's root over them
    pub root: Hex,
    /// every item that was registered by then
    pub items: Vec<CountedItem>,
    /// the figures, in the order in which they are told
    pub figures: Vec<CountedFigure>,
    /// shares of them
    pub rates: Vec<CountedRate>,
    /// left out: joined to another item, or unfounded
    pub left_out: Vec<usize>,
    /// days from feedback to sign-off, all together, over how many items
    pub days_to_close: CountedDays,
    /// number of entries that are not in force, by verdict
    pub not_in_force: Named<usize>,
    /// items by source and batch, class, responsible organisation, sponsor, origin, pollution, progress word
    pub groups: Vec<CountedGroups>,
    /// items still open at the end of each month
    pub stock: Vec<CountedMonth>,
}

/// An item on the day that is looked at.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedItem {
    /// its id
    pub item: Hex,
    /// progress word; none where it does not count
    pub word: Option<&'static str>,
    /// lamp, by the parameters of its class; none where practice does not know the class, for no lamp is made up
    pub lamp: Option<&'static str>,
    /// the deadline that binds, after every extension
    pub deadline: Option<String>,
    /// days since a deadline by which nothing was handed in
    pub overdue: Option<i64>,
    /// how often the deadline was moved
    pub extensions: usize,
}

/// A figure and its items.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedFigure {
    /// which
    pub figure: &'static str,
    /// its items
    pub items: Vec<usize>,
}

/// So many of so many.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedRate {
    /// which
    pub rate: &'static str,
    /// the figure that is shared
    pub share: &'static str,
    /// the figure that it is a share of
    pub of: &'static str,
    /// how many
    pub part: usize,
    /// of how many
    pub whole: usize,
    /// in per cent with one decimal, half up; none of nothing
    pub percent: Option<String>,
}

/// Days, over how many items.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedDays {
    /// days, all together
    pub days: i64,
    /// over how many items
    pub items: usize,
}

/// Items shared out by one of their fields.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedGroups {
    /// by what
    pub by: &'static str,
    /// the groups
    pub groups: Vec<CountedGroup>,
    /// what the parts make together
    pub sum: usize,
    /// whether an item may be in several of them
    pub several: bool,
    /// whether the parts make the total
    pub fits: bool,
}

/// Items under one name.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedGroup {
    /// the name; empty where there is none
    pub name: String,
    /// which
    pub items: Vec<usize>,
    /// how many each figure holds, in the order of the figures
    pub counts: Vec<usize>,
    /// the shares within the group, in the order of the rates; in per cent with one decimal
    pub rates: Vec<Option<String>>,
}

/// Items still open at the end of a month.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CountedMonth {
    /// its last day, or the day that is looked at
    pub day: String,
    /// which
    pub items: Vec<usize>,
}

/// Statistics in the words of the wire.
pub fn counted(snapshot: &Snapshot, look: &Look, of: &Statistics) -> Counted {
    let mut not_in_force: Named<usize> = Named::default();
    for (verdict, count) in &snapshot.not_in_force {
        not_in_force.insert(verdict.clone(), *count);
    }
    let figures = Figure::ALL.iter().zip(&of.figures);
    Counted {
        as_of: moment::day_text(snapshot.as_of),
        known_at: moment::day_text(snapshot.known_at),
        since: moment::day_text(look.since),
        count: snapshot.root.0,
        root: Hex(snapshot.root.1.to_vec()),
        items: snapshot.items.iter().map(|item| standing(item, look)).collect(),
        figures: figures
            .map(|(figure, items)| CountedFigure { figure: figure.code(), items: items.clone() })
            .collect(),
        rates: Share::ALL.iter().map(|share| rate(*share, of.rate(*share))).collect(),
        left_out: of.left_out.clone(),
        days_to_close: CountedDays { days: of.days_to_close.0, items: of.days_to_close.1 },
        not_in_force,
        groups: of.groups.iter().map(groups).collect(),
        stock: of
            .stock
            .iter()
            .map(|(day, items)| CountedMonth { day: moment::day_text(*day), items: items.clone() })
            .collect(),
    }
}

fn standing(item: &Facts, look: &Look) -> CountedItem {
    CountedItem {
        item: Hex(item.id.to_vec()),
        word: item.counted.then(|| item.word(look.as_of).code()),
        lamp: (look.lamps)(&item.class).map(|lamps| item.lamp(look.as_of, lamps).code()),
        deadline: item.deadline.map(moment::day_text),
        overdue: item.overdue(look.as_of),
        extensions: item.extensions,
    }
}

fn rate(share: Share, of: Rate) -> CountedRate {
    let (part, whole) = share.of();
    CountedRate {
        rate: share.code(),
        share: part.code(),
        of: whole.code(),
        part: of.part,
        whole: of.whole,
        percent: of.percent(1),
    }
}

fn groups(of: &Grouped) -> CountedGroups {
    CountedGroups {
        by: of.by.code(),
        groups: of.groups.iter().map(group).collect(),
        sum: of.groups.iter().map(|group| group.items.len()).sum(),
        several: of.by.parts() == crate::rectification::statistics::cross::Parts::Several,
        fits: of.gap.is_none(),
    }
}

fn group(of: &Group) -> CountedGroup {
    CountedGroup {
        name: of.name.clone(),
        items: of.items.clone(),
        counts: of.counts.clone(),
        rates: Share::ALL.iter().map(|share| of.rate(*share).percent(1)).collect(),
    }
}
