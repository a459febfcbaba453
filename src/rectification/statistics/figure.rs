//! The figures of the statistics, each as the question that is asked of every item, and the shares that are made of them.

use super::progress::{Lamp, Word};
use super::{Facts, Places};
use crate::library::source_class::Lamps;
use crate::rectification::moment::Day;

/// How items are looked at.
pub struct Look<'a> {
    /// on which day 统计时点
    pub as_of: Day,
    /// first day of the period 本期 that ends on it
    pub since: Day,
    /// when the lamps of a class of source turn; none for a class that practice does not know
    pub lamps: &'a dyn Fn(&str) -> Option<Lamps>,
}

/// A figure. Only items that count are asked: not joined to another, not unfounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// 应改: all that ought to be rectified
    Due,
    /// 已验收销号, the first of five progress words
    Closed,
    /// 已完成
    Completed,
    /// 达到时序进度
    OnSchedule,
    /// 未达时序进度
    Behind,
    /// 尚未启动
    NotStarted,
    /// finished or crossed off
    Finished,
    /// 存量: not crossed off
    Stock,
    /// 到期: the deadline has come
    Expired,
    /// of these: handed in by the deadline, and witnesses prove it
    OnTimeWitnessed,
    /// of these: handed in by the deadline as the entry itself says, and nothing proves it
    OnTimeStated,
    /// of these: the one or the other
    OnTime,
    /// 超期: the deadline is past and nothing is handed in
    Overdue,
    /// 延期: the deadline was moved
    Extended,
    /// 反弹: came back after it was crossed off
    Rebounded,
    /// ever crossed off, whether or not it came back
    EverClosed,
    /// 待研定: not settled, so not counted as crossed off
    Unsettled,
    /// lamps 红黄绿
    Red,
    /// soon due, or behind
    Yellow,
    /// in order
    Green,
    /// 本期新增: fed back within the period
    New,
    /// 本期销号
    NewlyClosed,
    /// 本期到期
    ExpiredSince,
    /// of these in time, as witnesses prove
    WitnessedSince,
    /// of these in time, as the entry itself says
    StatedSince,
    /// of these overdue
    OverdueSince,
}

impl Figure {
    /// All of them, in the order in which they are told.
    pub const ALL: [Figure; 26] = [
        Figure::Due,
        Figure::Closed,
        Figure::Completed,
        Figure::OnSchedule,
        Figure::Behind,
        Figure::NotStarted,
        Figure::Finished,
        Figure::Stock,
        Figure::Expired,
        Figure::OnTimeWitnessed,
        Figure::OnTimeStated,
        Figure::OnTime,
        Figure::Overdue,
        Figure::Extended,
        Figure::Rebounded,
        Figure::EverClosed,
        Figure::Unsettled,
        Figure::Red,
        Figure::Yellow,
        Figure::Green,
        Figure::New,
        Figure::NewlyClosed,
        Figure::ExpiredSince,
        Figure::WitnessedSince,
        Figure::StatedSince,
        Figure::OverdueSince,
    ];

    /// Its word on the wire and in templates.
    pub fn code(self) -> &'static str {
        match self {
            Figure::Due => "due",
            Figure::Closed => "closed",
            Figure::Completed => "completed",
            Figure::OnSchedule => "on-schedule",
            Figure::Behind => "behind",
            Figure::NotStarted => "not-started",
            Figure::Finished => "finished",
            Figure::Stock => "stock",
            Figure::Expired => "expired",
            Figure::OnTimeWitnessed => "on-time-witnessed",
            Figure::OnTimeStated => "on-time-stated",
            Figure::OnTime => "on-time",
            Figure::Overdue => "overdue",
            Figure::Extended => "extended",
            Figure::Rebounded => "rebounded",
            Figure::EverClosed => "ever-closed",
            Figure::Unsettled => "unsettled",
            Figure::Red => "red",
            Figure::Yellow => "yellow",
            Figure::Green => "green",
            Figure::New => "new",
            Figure::NewlyClosed => "newly-closed",
            Figure::ExpiredSince => "expired-since",
            Figure::WitnessedSince => "witnessed-since",
            Figure::StatedSince => "stated-since",
            Figure::OverdueSince => "overdue-since",
        }
    }

    /// The figure of that word.
    pub fn parse(code: &str) -> Option<Figure> {
        Figure::ALL.into_iter().find(|figure| figure.code() == code)
    }

    /// Those of these items that it holds.
    pub fn among(self, held: &[Held], places: &[usize]) -> Places {
        places.iter().filter(|place| held.get(**place).is_some_and(|held| held.by(self))).copied().collect()
    }

    fn bit(self) -> u32 {
        1 << (self as u32)
    }
}

/// Which figures hold an item: asked once, for it is counted in every group that it is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held(u32);

impl Held {
    /// Of each of these items, in their order.
    pub fn all(items: &[Facts], look: &Look) -> Vec<Held> {
        items.iter().map(|item| Held::of(item, look)).collect()
    }

    /// Whether that figure does.
    pub fn by(self, figure: Figure) -> bool {
        self.0 & figure.bit() != 0
    }

    /// How many of these items each figure holds, in the order of `Figure::ALL`.
    pub fn counts(held: &[Held], places: &[usize]) -> Vec<usize> {
        let mut counts = vec![0_usize; Figure::ALL.len()];
        for Held(figures) in places.iter().filter_map(|place| held.get(*place)) {
            for (at, count) in counts.iter_mut().enumerate() {
                *count += usize::from((figures >> at) & 1 == 1);
            }
        }
        counts
    }

    /// What holds an item that counts.
    fn of(item: &Facts, look: &Look) -> Held {
        let Look { as_of, since, lamps } = *look;
        let word = item.word(as_of);
        let lamp = lamps(&item.class).map(|lamps| item.lamp(as_of, lamps));
        let expired = item.expired(as_of);
        let witnessed = expired && item.on_time(|done| done.witnessed);
        let stated = expired && item.on_time(|done| Some(done.stated));
        let overdue = item.overdue(as_of).is_some();
        let within = item.deadline.is_some_and(|last| last >= since);
        let holds = |figure: Figure| match figure {
            Figure::Due => true,
            Figure::Closed => word == Word::Closed,
            Figure::Completed => word == Word::Completed,
            Figure::OnSchedule => word == Word::OnSchedule,
            Figure::Behind => word == Word::Behind,
            Figure::NotStarted => word == Word::NotStarted,
            Figure::Finished => matches!(word, Word::Closed | Word::Completed),
            Figure::Stock => item.closed.is_none(),
            Figure::Expired => expired,
            Figure::OnTimeWitnessed => witnessed,
            Figure::OnTimeStated => stated && !witnessed,
            Figure::OnTime => witnessed || stated,
            Figure::Overdue => overdue,
            Figure::Extended => item.extensions > 0,
            Figure::Rebounded => item.rebounds > 0,
            Figure::EverClosed => item.closed.is_some() || item.rebounds > 0,
            Figure::Unsettled => item.unsettled,
            Figure::Red => lamp == Some(Lamp::Red),
            Figure::Yellow => lamp == Some(Lamp::Yellow),
            Figure::Green => lamp == Some(Lamp::Green),
            Figure::New => item.feedback >= since,
            Figure::NewlyClosed => item.closed.is_some_and(|day| day >= since),
            Figure::ExpiredSince => expired && within,
            Figure::WitnessedSince => witnessed && within,
            Figure::StatedSince => stated && !witnessed && within,
            Figure::OverdueSince => overdue && within,
        };
        let held = Figure::ALL.into_iter().filter(|figure| holds(*figure));
        Held(held.fold(0, |figures, figure| figures | figure.bit()))
    }
}

/// A share of one figure in another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// 整改完成率: finished or crossed off, of all that ought to be
    Completed,
    /// 销号率: crossed off, of all that ought to be
    Closed,
    /// 按时完成率 by what witnesses prove, of those whose deadline has come
    OnTimeWitnessed,
    /// 按时完成率 by that and by what entries say of themselves
    OnTime,
    /// 反弹率: came back, of all that were ever crossed off
    Rebounded,
}

impl Share {
    /// All of them.
    pub const ALL: [Share; 5] =
        [Share::Completed, Share::Closed, Share::OnTimeWitnessed, Share::OnTime, Share::Rebounded];

    /// Its word on the wire and in templates.
    pub fn code(self) -> &'static str {
        match self {
            Share::Completed => "completed-rate",
            Share::Closed => "closed-rate",
            Share::OnTimeWitnessed => "on-time-witnessed-rate",
            Share::OnTime => "on-time-rate",
            Share::Rebounded => "rebounded-rate",
        }
    }

    /// The share of that word.
    pub fn parse(code: &str) -> Option<Share> {
        Share::ALL.into_iter().find(|share| share.code() == code)
    }

    /// Which figure of which.
    pub fn of(self) -> (Figure, Figure) {
        match self {
            Share::Completed => (Figure::Finished, Figure::Due),
            Share::Closed => (Figure::Closed, Figure::Due),
            Share::OnTimeWitnessed => (Figure::OnTimeWitnessed, Figure::Expired),
            Share::OnTime => (Figure::OnTime, Figure::Expired),
            Share::Rebounded => (Figure::Rebounded, Figure::EverClosed),
        }
    }
}
