//! Cumulative figures, from the first month to this one: each says what was used since the series began, so less the figure before it, and less what was entered by itself in between, it is the amount of the days since then.

use super::dated::written;
use super::stream::{Activity, Stream};
use crate::period::{Day, Period};
use crate::quantity::Written;

/// The days of a month that a form dates its figure by; whatever is longer states its first day.
const MONTH: u32 = 31;

/// The cumulative figures of a stream, those of one meter and one year a series.
pub(super) struct Figures<'s> {
    entries: &'s [Activity],
    reported: Period,
    any: bool,
}

/// True for a cumulative figure that is there.
pub(super) fn is_figure(entry: &Activity) -> bool {
    entry.cumulative && entry.amount.is_some()
}

impl<'s> Figures<'s> {
    /// Those of this stream.
    pub fn of(stream: &'s Stream, reported: Period) -> Figures<'s> {
        let entries = stream.activity.as_slice();
        Figures { entries, reported, any: entries.iter().any(|entry| entry.cumulative) }
    }

    /// The days that the amount of an entry is for; none where the entry lacks its amount and a later figure has it.
    pub fn days(&self, entry: &Activity) -> Option<Period> {
        if !self.any {
            return Some(entry.period);
        }
        if !is_figure(entry) && written(entry).is_none() && !entry.standstill && self.is_counted_later(entry)
        {
            return None;
        }
        let mut days = self.since(entry);
        if is_figure(entry) {
            for own in self.between(entry).map(|own| self.since(own)) {
                if own.from <= days.from && own.to >= days.from {
                    days.from = own.to.next().unwrap_or(own.to);
                }
            }
            days.from = days.from.min(days.to);
        }
        Some(days)
    }

    /// A figure, less the one before it, less what was entered by itself since then.
    pub fn terms<'e>(&self, figure: &'e Activity) -> Vec<(char, &'e Written)>
    where
        's: 'e,
    {
        let mut terms: Vec<(char, &Written)> = figure.amount.iter().map(|amount| ('+', amount)).collect();
        let before = self.before(figure).and_then(|before| before.amount.as_ref());
        let between = self.between(figure).filter_map(written);
        terms.extend(before.into_iter().chain(between).map(|amount| ('-', amount)));
        terms
    }

    /// The days since the entry before it in its series; of an entry that is not cumulative its own.
    fn since(&self, entry: &Activity) -> Period {
        if !entry.cumulative {
            return entry.period;
        }
        let from = match self.before(entry) {
            Some(before) => before.period.to.next().unwrap_or(entry.period.from),
            None => self.began(entry).max(self.reported.from).min(entry.period.from),
        };
        Period { from, to: entry.period.to }
    }

    /// The last of its series before it; of a figure, the last figure.
    fn before(&self, entry: &Activity) -> Option<&'s Activity> {
        let began = self.began(entry);
        let is_before = |one: &&Activity| {
            one.cumulative
                && one.meter == entry.meter
                && (began..entry.period.to).contains(&one.period.to)
                && self.began(one) == began
                && (one.amount.is_some() || entry.amount.is_none())
        };
        self.entries.iter().filter(is_before).max_by_key(|one| one.period.to)
    }

    /// What was entered by itself for days that a figure counts too.
    fn between(&self, figure: &Activity) -> impl Iterator<Item = &'s Activity> {
        let (since, meter) = (self.since(figure), figure.meter.clone());
        let own = self.entries.iter().filter(move |one| !is_figure(one) && one.meter == meter);
        let known = own.filter(|one| written(one).is_some() || one.standstill);
        let inside: Vec<_> = known.filter(|one| since.contains(self.since(one))).collect();
        inside.into_iter()
    }

    fn is_counted_later(&self, entry: &Activity) -> bool {
        let first = if entry.cumulative { entry.period.to } else { entry.period.from };
        let counts = |figure: &&Activity| {
            let days = Period { from: self.began(figure), to: figure.period.to };
            is_figure(figure)
                && figure.meter == entry.meter
                && days.contains(Period { from: first, to: entry.period.to })
        };
        self.entries.iter().any(|one| counts(&one))
    }
    /// The first day that an entry counts from: the one it states, as do all of a series that begin on one day. What is dated by its own month counts from 1 January.
    pub fn began(&self, entry: &Activity) -> Day {
        let own = entry.period;
        let later = |one: &Activity| {
            one.cumulative
                && one.meter == entry.meter
                && one.period.from == own.from
                && one.period.to > own.to
        };
        let states = own.days() > MONTH || self.entries.iter().any(later);
        if states { own.from } else { own.to.start_of_year().min(own.from) }
    }
}
