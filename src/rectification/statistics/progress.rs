//! The five progress words of the superior's tables, and the lamp. No source defines the words; these definitions are ours (FORMAT.md does not judge by them).

use super::Facts;
use crate::library::source_class::Lamps;
use crate::rectification::moment::Day;

/// A progress word, in the order of Guangdong's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    /// 已验收销号: crossed off
    Closed,
    /// 已完成: handed in, to be accepted
    Completed,
    /// 达到时序进度: every milestone due by then is done
    OnSchedule,
    /// 未达时序进度: one is not
    Behind,
    /// 尚未启动: nothing is done
    NotStarted,
}

impl Word {
    /// All five.
    pub const ALL: [Word; 5] =
        [Word::Closed, Word::Completed, Word::OnSchedule, Word::Behind, Word::NotStarted];

    /// Its word on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Word::Closed => "closed",
            Word::Completed => "completed",
            Word::OnSchedule => "on-schedule",
            Word::Behind => "behind",
            Word::NotStarted => "not-started",
        }
    }
}

/// A lamp. Overdue is a lamp and no sixth word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lamp {
    /// in order, or finished
    Green,
    /// soon due, or behind a milestone
    Yellow,
    /// overdue, or not begun when a milestone is past
    Red,
}

impl Lamp {
    /// Its word on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Lamp::Green => "green",
            Lamp::Yellow => "yellow",
            Lamp::Red => "red",
        }
    }
}

impl Facts {
    /// Its progress word on a day.
    pub fn word(&self, as_of: Day) -> Word {
        if self.closed.is_some() {
            Word::Closed
        } else if self.submitted.is_some() {
            Word::Completed
        } else if !self.begun {
            Word::NotStarted
        } else if self.behind(as_of) {
            Word::Behind
        } else {
            Word::OnSchedule
        }
    }

    /// Its lamp on a day, by the parameters of its class.
    pub fn lamp(&self, as_of: Day, lamps: Lamps) -> Lamp {
        let word = self.word(as_of);
        if matches!(word, Word::Closed | Word::Completed) {
            return Lamp::Green;
        }
        let late = self.overdue(as_of).is_some_and(|days| days >= i64::from(lamps.red.max(1)));
        // On time is judged by the superior's deadline, warnings by the earlier of both.
        let warned = [self.own_deadline, self.deadline].into_iter().flatten().min();
        let soon = warned.is_some_and(|last| last - as_of <= i64::from(lamps.yellow));
        match (late || (!self.begun && self.behind(as_of)), soon || self.behind(as_of)) {
            (true, _) => Lamp::Red,
            (false, true) => Lamp::Yellow,
            (false, false) => Lamp::Green,
        }
    }

    /// Whether a milestone due by then, or the deadline itself, is past and not done.
    fn behind(&self, as_of: Day) -> bool {
        self.milestones.iter().any(|(due, done)| *due <= as_of && done.is_none())
            || self.deadline.is_some_and(|last| last < as_of)
    }

    /// Whether its deadline has come. What is kept up without end has none.
    pub fn expired(&self, as_of: Day) -> bool {
        self.deadline.is_some_and(|last| last <= as_of)
    }

    /// Days since a deadline by which nothing was handed in; none where it is not overdue.
    pub fn overdue(&self, as_of: Day) -> Option<i64> {
        let days = as_of - self.deadline.filter(|last| *last < as_of)?;
        (self.closed.is_none() && self.submitted.is_none()).then_some(days)
    }

    /// Whether it was handed in by its deadline, by this reading of when.
    pub(super) fn on_time(&self, when: impl Fn(&super::Done) -> Option<Day>) -> bool {
        let done = self.submitted.as_ref().and_then(when);
        done.zip(self.deadline).is_some_and(|(done, last)| done <= last)
    }
}
