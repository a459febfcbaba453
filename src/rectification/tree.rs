//! Ordered maps and sets: short sorted runs, one after the other.
//!
//! A map of the standard library is 5 kB of code for every type of key and value, and the judge has forty of them. Here a search is one
//! function for all types, and what is made anew for each is a few moves in a list. To put something in costs a search and half a run.

use super::suite::Digest;
use std::borrow::Borrow;
use std::{mem, slice, vec};

/// Longest run.
const RUN: usize = 128;

/// An ordered map.
#[derive(Clone, Debug)]
pub struct TreeMap<K, V>(Vec<Vec<(K, V)>>);

/// An ordered set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeSet<T>(TreeMap<T, ()>);

impl<K, V> TreeMap<K, V> {
    /// Nothing.
    pub fn new() -> TreeMap<K, V> {
        TreeMap(Vec::new())
    }

    /// How many pairs there are.
    pub fn len(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every pair, in order.
    pub fn iter(&self) -> Pairs<'_, K, V> {
        Pairs(Joined { runs: self.0.iter(), run: None })
    }

    /// Every key, in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.iter().map(|(key, _)| key)
    }

    /// Every value, in the order of keys.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.iter().map(|(_, value)| value)
    }

    /// Every key, taken out.
    pub fn into_keys(self) -> impl Iterator<Item = K> {
        self.into_iter().map(|(key, _)| key)
    }

    /// Every value, taken out.
    pub fn into_values(self) -> impl Iterator<Item = V> {
        self.into_iter().map(|(_, value)| value)
    }

    /// The greatest key.
    pub fn last(&self) -> Option<&(K, V)> {
        self.0.last()?.last()
    }

    /// Changes every value.
    pub fn change_all(&mut self, change: &mut dyn FnMut(&K, &mut V)) {
        for (key, value) in self.0.iter_mut().flatten() {
            change(key, value);
        }
    }

    /// Leaves out every pair that is not wanted.
    pub fn retain(&mut self, mut wanted: impl FnMut(&K, &mut V) -> bool) {
        for run in &mut self.0 {
            run.retain_mut(|(key, value)| wanted(key, value));
        }
        self.0.retain(|run| !run.is_empty());
    }

    /// Puts a pair in before a place.
    fn add(&mut self, run: usize, place: usize, pair: (K, V)) {
        // What comes after everything else joins the last run; that one is cut at its end, so that what ascends fills its runs.
        let (run, last) = (run.min(self.0.len().saturating_sub(1)), run == self.0.len());
        let Some(own) = self.0.get_mut(run) else {
            // Most are small, and there are many.
            self.0.reserve_exact(1);
            return self.0.push(vec![pair]);
        };
        own.insert(if last { own.len() } else { place }, pair);
        if own.len() > RUN {
            let rest = own.split_off(if last { RUN } else { RUN / 2 });
            self.0.insert(run + 1, rest);
        }
    }

    fn take(&mut self, run: usize, place: usize) -> Option<(K, V)> {
        let own = self.0.get_mut(run).filter(|own| place < own.len())?;
        let pair = own.remove(place);
        if own.is_empty() {
            self.0.remove(run);
        }
        Some(pair)
    }
}

impl<K: Ord, V> TreeMap<K, V> {
    /// Run, and place in it, of the first key that is not below.
    fn seek<Q: Ord + ?Sized>(&self, key: &Q) -> (usize, usize)
    where
        K: Borrow<Q>,
    {
        // The last of a run speaks for all of it.
        let below = |run: usize, place: Option<usize>| {
            let own = self.0.get(run).and_then(|run| place.map_or(run.last(), |place| run.get(place)));
            own.is_some_and(|(own, _)| own.borrow() < key)
        };
        let run = lowest(self.0.len(), None, &below);
        (run, lowest(self.0.get(run).map_or(0, Vec::len), Some(run), &below))
    }

    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let (run, place) = self.seek(key);
        let (own, value) = self.0.get(run)?.get(place)?;
        (own.borrow() == key).then_some(value)
    }

    /// The value of a key, to be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let (run, place) = self.seek(key);
        let (own, value) = self.0.get_mut(run)?.get_mut(place)?;
        ((*own).borrow() == key).then_some(value)
    }

    /// Whether there is such a key.
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.get(key).is_some()
    }

    /// The pairs from a key on.
    pub fn from(&self, key: &K) -> Pairs<'_, K, V> {
        let (run, place) = self.seek(key);
        let own = self.0.get(run).and_then(|run| run.get(place..)).unwrap_or_default();
        let rest = self.0.get(run + 1..).unwrap_or_default();
        Pairs(Joined { runs: rest.iter(), run: Some(own.iter()) })
    }

    /// Puts a pair in; the value that it replaces.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        let (run, place) = self.seek(&key);
        match self.0.get_mut(run).and_then(|run| run.get_mut(place)) {
            Some((own, known)) if *own == key => Some(mem::replace(known, value)),
            _ => {
                self.add(run, place, (key, value));
                None
            }
        }
    }

    /// Changes the value of a key, which is the default one if there was none.
    pub fn change(&mut self, key: K, change: &mut dyn FnMut(&mut V))
    where
        V: Default,
    {
        let (run, place) = self.seek(&key);
        match self.0.get_mut(run).and_then(|run| run.get_mut(place)) {
            Some((own, known)) if *own == key => change(known),
            _ => {
                let mut value = V::default();
                change(&mut value);
                self.add(run, place, (key, value));
            }
        }
    }

    /// Takes a key out; its value.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        let (run, place) = self.seek(key);
        let here = self.0.get(run)?.get(place).is_some_and(|(own, _)| own == key);
        if here { self.take(run, place).map(|(_, value)| value) } else { None }
    }
}

impl<T> TreeSet<T> {
    /// Nothing.
    pub fn new() -> TreeSet<T> {
        TreeSet(TreeMap::new())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each, in order.
    pub fn iter(&self) -> Members<'_, T> {
        Members(self.0.iter())
    }

    /// Takes the least out.
    pub fn pop_first(&mut self) -> Option<T> {
        self.0.take(0, 0).map(|(member, ())| member)
    }
}

impl<T: Ord> TreeSet<T> {
    /// Whether it is a member.
    pub fn contains<Q: Ord + ?Sized>(&self, member: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.contains_key(member)
    }

    /// Puts one in; whether it was not there.
    pub fn insert(&mut self, member: T) -> bool {
        self.0.insert(member, ()).is_none()
    }
}

/// The first of so many runs, or places of a run, that is not below.
fn lowest(count: usize, run: Option<usize>, below: &dyn Fn(usize, Option<usize>) -> bool) -> usize {
    let (mut from, mut to) = (0, count);
    while from < to {
        let middle = from.midpoint(to);
        if run.map_or_else(|| below(middle, None), |run| below(run, Some(middle))) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    from
}

/// What is in all runs.
pub struct Joined<R, I> {
    runs: R,
    run: Option<I>,
}

impl<R: Iterator<Item: IntoIterator<IntoIter = I>>, I: Iterator> Iterator for Joined<R, I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        loop {
            if let Some(next) = self.run.as_mut().and_then(Iterator::next) {
                return Some(next);
            }
            self.run = Some(self.runs.next()?.into_iter());
        }
    }
}

type Lent<'a, T> = Joined<slice::Iter<'a, Vec<T>>, slice::Iter<'a, T>>;
type Given<T> = Joined<vec::IntoIter<Vec<T>>, vec::IntoIter<T>>;

/// The pairs of a map.
pub struct Pairs<'a, K, V>(Lent<'a, (K, V)>);

/// The members of a set.
pub struct Members<'a, T>(Pairs<'a, T, ()>);

/// The members of a set, taken out.
pub struct Taken<T>(Given<(T, ())>);

impl<'a, K, V> Iterator for Pairs<'a, K, V> {
    type Item = (&'a K, &'a V);
    fn next(&mut self) -> Option<(&'a K, &'a V)> {
        self.0.next().map(|(key, value)| (key, value))
    }
}

impl<'a, T> Iterator for Members<'a, T> {
    type Item = &'a T;
    fn next(&mut self) -> Option<&'a T> {
        self.0.next().map(|(member, ())| member)
    }
}

impl<T> Iterator for Taken<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.0.next().map(|(member, ())| member)
    }
}

impl<K, V> IntoIterator for TreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = Given<(K, V)>;
    fn into_iter(self) -> Given<(K, V)> {
        Joined { runs: self.0.into_iter(), run: None }
    }
}

impl<'a, K, V> IntoIterator for &'a TreeMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = Pairs<'a, K, V>;
    fn into_iter(self) -> Pairs<'a, K, V> {
        self.iter()
    }
}

impl<T> IntoIterator for TreeSet<T> {
    type Item = T;
    type IntoIter = Taken<T>;
    fn into_iter(self) -> Taken<T> {
        Taken(self.0.into_iter())
    }
}

impl<'a, T> IntoIterator for &'a TreeSet<T> {
    type Item = &'a T;
    type IntoIter = Members<'a, T>;
    fn into_iter(self) -> Members<'a, T> {
        self.iter()
    }
}

// Where runs are cut is no part of what is in them.
impl<K: PartialEq, V: PartialEq> PartialEq for TreeMap<K, V> {
    fn eq(&self, other: &TreeMap<K, V>) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<K: Eq, V: Eq> Eq for TreeMap<K, V> {}

impl<K, V> Default for TreeMap<K, V> {
    fn default() -> TreeMap<K, V> {
        TreeMap::new()
    }
}

impl<T> Default for TreeSet<T> {
    fn default() -> TreeSet<T> {
        TreeSet::new()
    }
}

impl<K: Ord, V> Extend<(K, V)> for TreeMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, items: I) {
        for (key, value) in items {
            self.insert(key, value);
        }
    }
}

impl<T: Ord> Extend<T> for TreeSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for item in items {
            self.insert(item);
        }
    }
}

impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for TreeSet<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, items: I) {
        self.extend(items.into_iter().copied());
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for TreeMap<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(items: I) -> TreeMap<K, V> {
        let mut all = TreeMap::new();
        all.extend(items);
        all
    }
}

impl<T: Ord> FromIterator<T> for TreeSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> TreeSet<T> {
        let mut all = TreeSet::new();
        all.extend(items);
        all
    }
}

/// Things in the order of a number and an id; what is sorted is these, so that there is one sorting for things of every type.
pub fn ordered<T>(items: Vec<T>, by: impl Fn(&T) -> (i64, Digest)) -> Vec<T> {
    let places: TreeSet<((i64, Digest), usize)> = items.iter().map(by).zip(0..).collect();
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|(_, place)| items.get_mut(place).and_then(Option::take)).collect()
}

#[cfg(test)]
mod tests;
