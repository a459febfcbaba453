//! Statistics of a ledger: how many items stand where, at which day they are looked at, and by what was known when.
//!
//! Two dates. *As of* 统计时点: what was done, due or overdue on that day. *Known at* 数据截止时间: what had been recorded by then.
//! The same day looked at later may count otherwise, and both counts are right. Every figure holds the places of its items, so that a total, its parts and what opens behind them are read off the same list.

use super::moment::{self, Day};

pub mod cross;
mod facts;
pub mod figure;
pub mod group;
pub mod progress;
pub mod rate;
pub mod snapshot;
pub mod table;

use cross::{Gap, foot};
pub use facts::{Done, Facts};
use figure::{Figure, Held, Look, Share};
use group::{By, Group};
use rate::Rate;
pub use snapshot::Snapshot;

/// Items by their places in a snapshot, ascending.
pub type Places = Vec<usize>;

/// All that is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statistics {
    /// every figure and its items, in the order of `Figure::ALL`
    pub figures: Vec<Places>,
    /// left out: joined to another item, or unfounded
    pub left_out: Places,
    /// days from feedback to crossing off, over the items that were
    pub days_to_close: (i64, usize),
    /// items shared out by their fields
    pub groups: Vec<Grouped>,
    /// items still open at the end of each month since the first feedback
    pub stock: Vec<(Day, Places)>,
}

/// Items shared out by one of their fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grouped {
    /// which
    pub by: By,
    /// the groups, by name
    pub groups: Vec<Group>,
    /// where the groups do not make the total
    pub gap: Option<Gap>,
}

impl Statistics {
    /// Counts what a ledger said.
    pub fn of(snapshot: &Snapshot, look: &Look) -> Statistics {
        let items = snapshot.items.as_slice();
        let held = Held::all(items, look);
        let all: Places =
            items.iter().enumerate().filter(|(_, item)| item.counted).map(|(place, _)| place).collect();
        let facts = |place: &usize| items.get(*place);
        let closing = all.iter().filter_map(facts).filter_map(|item| Some(item.closed? - item.feedback));
        Statistics {
            figures: Figure::ALL.iter().map(|figure| figure.among(&held, &all)).collect(),
            left_out: (0..items.len()).filter(|place| all.binary_search(place).is_err()).collect(),
            days_to_close: closing.fold((0, 0), |(days, count), one| (days + one, count + 1)),
            groups: By::ALL.iter().map(|by| grouped(*by, items, &all, &held, look)).collect(),
            stock: stock(items, &all, look.as_of),
        }
    }

    /// The items of a figure.
    pub fn items(&self, figure: Figure) -> &[usize] {
        let place = Figure::ALL.iter().position(|one| *one == figure);
        place.and_then(|place| self.figures.get(place)).map(Vec::as_slice).unwrap_or_default()
    }

    /// A share of all that is counted.
    pub fn rate(&self, share: Share) -> Rate {
        let (part, whole) = share.of();
        Rate::of(self.items(part).len(), self.items(whole).len())
    }
}

fn grouped(by: By, items: &[Facts], all: &[usize], held: &[Held], look: &Look) -> Grouped {
    let groups = by.groups(items, all, held, look);
    let parts: Vec<usize> = groups.iter().map(|group| group.items.len()).collect();
    Grouped { by, groups, gap: foot(all.len(), &parts, by.parts()) }
}

/// Open at the end of each month, the last one cut at the day that is looked at; no more than a hundred years of them.
fn stock(items: &[Facts], all: &[usize], as_of: Day) -> Vec<(Day, Places)> {
    const MOST: usize = 1200;
    let counted = || all.iter().filter_map(|place| Some((*place, items.get(*place)?)));
    let Some(mut day) = counted().map(|(_, item)| item.feedback).min() else { return Vec::new() };
    let mut curve = Vec::new();
    while day <= as_of && curve.len() < MOST {
        let end = moment::end_of_month(day).min(as_of);
        let open = |item: &Facts| item.feedback <= end && item.closed.is_none_or(|closed| closed > end);
        curve.push((end, counted().filter(|(_, item)| open(item)).map(|(place, _)| place).collect()));
        day = end + 1;
    }
    curve
}

#[cfg(test)]
mod tests;
