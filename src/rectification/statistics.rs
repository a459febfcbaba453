//! Statistics of a ledger: how many items stand where, at which day they are looked at, and by what was known when.
//!
//! Two dates. *As of* 统计时点: what was done, due or overdue on that day. *Known at* 数据截止时间: what had been recorded by then.
//! The same day looked at later may count otherwise, and both counts are right. Every figure holds the ids of its items.

use super::judge;
use super::known::Known;
use super::moment::{self, Day};
use super::rule::{Off, Verdict};
use super::set::Set;
use super::suite::Digest;
use crate::rectification::tree::TreeMap;

pub mod cross;
mod facts;
pub mod progress;
pub mod rate;

pub use facts::{Done, Facts};
use progress::Word;
use rate::Rate;

/// Items by id.
pub type Ids = Vec<Digest>;

/// What items are shared out by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// source and batch 来源×批次
    Source,
    /// class of source 类别
    Class,
    /// responsible organisation 责任单位
    Owner,
    /// leader who answers for it 包保领导
    Sponsor,
    /// where it comes from 行业
    Origin,
}

impl By {
    const ALL: [By; 5] = [By::Source, By::Class, By::Owner, By::Sponsor, By::Origin];

    /// Its word on the wire.
    pub fn code(self) -> &'static str {
        match self {
            By::Source => "source",
            By::Class => "class",
            By::Owner => "owner",
            By::Sponsor => "sponsor",
            By::Origin => "origin",
        }
    }

    /// The group that an item is in.
    fn of(self, item: &Facts) -> String {
        match self {
            By::Source if item.batch.is_empty() => item.source.clone(),
            By::Source => format!("{} {}", item.source, item.batch),
            By::Class => item.class.clone(),
            By::Owner => item.owner.clone(),
            By::Sponsor => item.sponsor.clone(),
            By::Origin => item.origin.clone(),
        }
    }
}

/// All that is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statistics {
    /// day that is looked at
    pub as_of: Day,
    /// day up to which entries are taken
    pub known_at: Day,
    /// entries taken, and the root over them
    pub root: (usize, Digest),
    /// items that ought to be rectified 应改
    pub due: Ids,
    /// left out: joined to another item, or unfounded
    pub left_out: Ids,
    /// the five progress words, in their order
    pub words: [(Word, Ids); 5],
    /// with a deadline that has come 到期
    pub expired: Ids,
    /// of these: handed in by the deadline, and witnesses prove it
    pub on_time_witnessed: Ids,
    /// of these: handed in by the deadline as the entry itself says
    pub on_time_stated: Ids,
    /// deadline passed and nothing handed in 超期, with the days since
    pub overdue: Vec<(Digest, i64)>,
    /// extended 延期, with how often
    pub extended: Vec<(Digest, usize)>,
    /// came back after it was crossed off 反弹
    pub rebounded: Ids,
    /// not settled, so not counted as crossed off 待研定
    pub unsettled: Ids,
    /// days from feedback to crossing off, over the items that were
    pub days_to_close: (i64, usize),
    /// entries that are not in force, by verdict: no total hides them
    pub not_in_force: TreeMap<Verdict, usize>,
    /// ever crossed off, whether or not it came back
    pub ever_closed: usize,
    /// items shared out by their fields
    pub groups: [(By, TreeMap<String, Ids>); 5],
    /// items still open at the end of each month since the first feedback
    pub stock: Vec<(Day, Ids)>,
    /// every item that was registered by then, those left out among them
    pub items: Vec<Facts>,
}

impl Statistics {
    /// Counts a ledger of which something may be known from before.
    pub fn of(set: &Set, known: &mut Known, as_of: Day, known_at: Day) -> Statistics {
        let then = facts::known(set, known_at);
        let report = judge::again(&then, known, Off::default());
        let facts = facts::all(&then, &report, as_of);
        let mut not_in_force = TreeMap::new();
        for entry in &report.entries {
            let verdict = entry.judgement.verdict;
            if !matches!(verdict, Verdict::Effective | Verdict::Duplicate) {
                not_in_force.change(verdict, &mut |count| *count += 1);
            }
        }
        let counted = Statistics::counted(&facts, as_of, known_at);
        Statistics { root: report.root, not_in_force, items: facts, ..counted }
    }

    /// Counts facts.
    pub fn counted(facts: &[Facts], as_of: Day, known_at: Day) -> Statistics {
        let counted: Vec<&Facts> = facts.iter().filter(|item| item.counted).collect();
        let those = |which: &dyn Fn(&Facts) -> bool| -> Ids {
            counted.iter().filter(|item| which(item)).map(|item| item.id).collect()
        };
        let group = |by: By| {
            let mut groups: TreeMap<String, Ids> = TreeMap::new();
            for item in &counted {
                groups.change(by.of(item), &mut |all| all.push(item.id));
            }
            (by, groups)
        };
        let closing = counted.iter().filter_map(|item| Some(item.closed? - item.feedback));
        let (days, closed) = closing.fold((0, 0), |(days, count), one| (days + one, count + 1));
        Statistics {
            as_of,
            known_at,
            root: (0, [0; 32]),
            due: those(&|_| true),
            left_out: facts.iter().filter(|item| !item.counted).map(|item| item.id).collect(),
            words: Word::ALL.map(|word| (word, those(&|item| item.word(as_of) == word))),
            expired: those(&|item| item.expired(as_of)),
            on_time_witnessed: those(&|item| item.expired(as_of) && item.on_time(|done| done.witnessed)),
            on_time_stated: those(&|item| {
                let witnessed = item.on_time(|done| done.witnessed);
                item.expired(as_of) && !witnessed && item.on_time(|done| Some(done.stated))
            }),
            overdue: counted.iter().filter_map(|item| Some((item.id, item.overdue(as_of)?))).collect(),
            extended: counted
                .iter()
                .filter(|item| item.extensions > 0)
                .map(|item| (item.id, item.extensions))
                .collect(),
            rebounded: those(&|item| item.rebounds > 0),
            unsettled: those(&|item| item.unsettled),
            days_to_close: (days, closed),
            not_in_force: TreeMap::new(),
            ever_closed: counted.iter().filter(|item| item.closed.is_some() || item.rebounds > 0).count(),
            groups: By::ALL.map(group),
            stock: stock(&counted, as_of),
            items: Vec::new(),
        }
    }

    /// Finished or crossed off, of all that ought to be 整改完成率.
    pub fn completed(&self) -> Rate {
        let done = [Word::Closed, Word::Completed].map(|word| self.count(word));
        Rate::of(done.iter().sum(), self.due.len())
    }

    /// Crossed off, of all that ought to be 销号率.
    pub fn closed(&self) -> Rate {
        Rate::of(self.count(Word::Closed), self.due.len())
    }

    /// Handed in by the deadline, of those whose deadline has come 按时完成率; the first what witnesses prove, the second with what entries say of themselves.
    pub fn on_time(&self) -> [Rate; 2] {
        let proved = self.on_time_witnessed.len();
        let all = self.expired.len();
        [Rate::of(proved, all), Rate::of(proved + self.on_time_stated.len(), all)]
    }

    /// Came back, of all that were ever crossed off 反弹率.
    pub fn rebound_rate(&self) -> Rate {
        Rate::of(self.rebounded.len(), self.ever_closed)
    }

    fn count(&self, word: Word) -> usize {
        self.words.iter().find(|(one, _)| *one == word).map_or(0, |(_, ids)| ids.len())
    }
}

/// Open at the end of each month, the last one cut at the day that is looked at; no more than a hundred years of them.
fn stock(facts: &[&Facts], as_of: Day) -> Vec<(Day, Ids)> {
    const MOST: usize = 1200;
    let Some(mut day) = facts.iter().map(|item| item.feedback).min() else { return Vec::new() };
    let mut curve = Vec::new();
    while day <= as_of && curve.len() < MOST {
        let end = moment::end_of_month(day).min(as_of);
        let open = |item: &&&Facts| item.feedback <= end && item.closed.is_none_or(|closed| closed > end);
        curve.push((end, facts.iter().filter(open).map(|item| item.id).collect()));
        day = end + 1;
    }
    curve
}

#[cfg(test)]
mod tests;
