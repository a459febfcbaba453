//! Finding things by the names that people use: id, Chinese or English name, other spellings; case, width and spaces do not count.

use super::table::{Item, Region};
use crate::quantity::unit;

/// A thing with names.
pub trait Named {
    /// its id
    fn id(&self) -> &str;
    /// its names and other spellings
    fn names(&self) -> impl Iterator<Item = &str>;
}

impl Named for Item {
    fn id(&self) -> &str {
        &self.id
    }
    fn names(&self) -> impl Iterator<Item = &str> {
        [self.zh.as_str(), &self.en].into_iter().chain(self.aliases.iter().map(String::as_str))
    }
}

impl Named for Region {
    fn id(&self) -> &str {
        &self.id
    }
    fn names(&self) -> impl Iterator<Item = &str> {
        [self.zh.as_str(), &self.en].into_iter().chain(self.aliases.iter().map(String::as_str))
    }
}

/// The one of that name.
pub fn find<'a, T: Named>(things: &'a [T], name: &str) -> Option<&'a T> {
    things.iter().find(|t| t.id() == name).or_else(|| {
        let wanted = plain(name);
        things.iter().find(|t| plain(t.id()) == wanted || t.names().any(|n| plain(n) == wanted))
    })
}

/// Ids of up to three things whose id or name is nearest to what was asked, nearest first; none that is no nearer than chance.
pub fn closest<T: Named>(things: &[T], name: &str) -> Vec<String> {
    nearest(things.iter().map(|t| (t.id(), std::iter::once(t.id()).chain(t.names()))), name)
}

/// Up to three ids nearest to what was asked.
pub fn closest_id<'a>(ids: impl Iterator<Item = &'a str>, name: &str) -> Vec<String> {
    nearest(ids.map(|id| (id, std::iter::once(id))), name)
}

fn nearest<'a, N: Iterator<Item = &'a str>>(
    things: impl Iterator<Item = (&'a str, N)>,
    name: &str,
) -> Vec<String> {
    const MOST: usize = 3;
    const LONGEST: usize = 60;
    let wanted: Vec<char> = plain(name).chars().take(LONGEST).collect();
    let mut near: Vec<(usize, &str)> = things
        .filter_map(|(id, names)| {
            let best = names.map(|n| plain(n).chars().collect::<Vec<_>>()).filter_map(|n| {
                let distance = edits(&wanted, &n);
                (distance.saturating_mul(2) <= n.len().max(wanted.len())).then_some(distance)
            });
            best.min().map(|distance| (distance, id))
        })
        .collect();
    let mut nearest = Vec::new();
    // A sort of everything is compiled large, and three are wanted.
    while let Some(next) = near.iter().min().copied().filter(|_| nearest.len() < MOST) {
        near.retain(|other| *other != next);
        nearest.push(next.1.to_owned());
    }
    nearest
}

fn plain(name: &str) -> String {
    unit::fold(name).to_ascii_lowercase()
}

/// How many characters must be put in, left out or changed (Levenshtein).
fn edits(a: &[char], b: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        let mut left = i.saturating_add(1);
        next.push(left);
        for ((to, diagonal), above) in b.iter().zip(&row).zip(row.iter().skip(1)) {
            left = diagonal
                .saturating_add(usize::from(from != to))
                .min(above.saturating_add(1))
                .min(left.saturating_add(1));
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(a.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        let count = |a: &str, b: &str| edits(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!(count("", "abc"), 3);
        assert_eq!(count("abc", ""), 3);
        assert_eq!(count("kitten", "sitting"), 3);
        assert_eq!(count("焦炉没气", "焦炉煤气"), 1);
    }

    #[test]
    fn near_ids_come_first_and_far_ones_not_at_all() {
        let ids = ["ndrc-set-a", "mee-style-set-b", "park-910"];
        assert_eq!(closest_id(ids.into_iter(), "ndrc-set-b"), ["ndrc-set-a"]);
        assert!(closest_id(ids.into_iter(), "qqqqqqqqqqqqqqqqqqqq").is_empty());
    }
}
