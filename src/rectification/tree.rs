//! Ordered maps and sets that are filled one by one.
//!
//! They are those of the standard library but for this: when it collects, it sorts first, and every type that is sorted brings its own 5 kB of
//! sorting into the module. Here collecting is inserting.

use super::suite::Digest;
use std::collections::{BTreeMap, BTreeSet, btree_map, btree_set};
use std::ops::{Deref, DerefMut};

/// An ordered map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeMap<K, V>(BTreeMap<K, V>);

/// An ordered set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TreeSet<T>(BTreeSet<T>);

impl<K, V> TreeMap<K, V> {
    /// Nothing.
    pub fn new() -> TreeMap<K, V> {
        TreeMap(BTreeMap::new())
    }

    /// Its keys, taken out.
    pub fn into_keys(self) -> btree_map::IntoKeys<K, V> {
        self.0.into_keys()
    }

    /// Its values, taken out.
    pub fn into_values(self) -> btree_map::IntoValues<K, V> {
        self.0.into_values()
    }
}

impl<T> TreeSet<T> {
    /// Nothing.
    pub fn new() -> TreeSet<T> {
        TreeSet(BTreeSet::new())
    }
}

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

impl<K, V> Deref for TreeMap<K, V> {
    type Target = BTreeMap<K, V>;
    fn deref(&self) -> &BTreeMap<K, V> {
        &self.0
    }
}

impl<K, V> DerefMut for TreeMap<K, V> {
    fn deref_mut(&mut self) -> &mut BTreeMap<K, V> {
        &mut self.0
    }
}

impl<T> Deref for TreeSet<T> {
    type Target = BTreeSet<T>;
    fn deref(&self) -> &BTreeSet<T> {
        &self.0
    }
}

impl<T> DerefMut for TreeSet<T> {
    fn deref_mut(&mut self) -> &mut BTreeSet<T> {
        &mut self.0
    }
}

impl<K: Ord, V> Extend<(K, V)> for TreeMap<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, items: I) {
        for (key, value) in items {
            self.0.insert(key, value);
        }
    }
}

impl<T: Ord> Extend<T> for TreeSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for item in items {
            self.0.insert(item);
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

impl<K, V> IntoIterator for TreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = btree_map::IntoIter<K, V>;
    fn into_iter(self) -> btree_map::IntoIter<K, V> {
        self.0.into_iter()
    }
}

impl<T> IntoIterator for TreeSet<T> {
    type Item = T;
    type IntoIter = btree_set::IntoIter<T>;
    fn into_iter(self) -> btree_set::IntoIter<T> {
        self.0.into_iter()
    }
}

impl<'a, K, V> IntoIterator for &'a TreeMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = btree_map::Iter<'a, K, V>;
    fn into_iter(self) -> btree_map::Iter<'a, K, V> {
        self.0.iter()
    }
}

impl<'a, K, V> IntoIterator for &'a mut TreeMap<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = btree_map::IterMut<'a, K, V>;
    fn into_iter(self) -> btree_map::IterMut<'a, K, V> {
        self.0.iter_mut()
    }
}

impl<'a, T> IntoIterator for &'a TreeSet<T> {
    type Item = &'a T;
    type IntoIter = btree_set::Iter<'a, T>;
    fn into_iter(self) -> btree_set::Iter<'a, T> {
        self.0.iter()
    }
}

/// Things in the order of a number and an id; what is sorted is these, so that there is one sorting for things of every type.
pub fn ordered<T>(items: Vec<T>, by: impl Fn(&T) -> (i64, Digest)) -> Vec<T> {
    let places = sorted(items.iter().map(by).zip(0..).collect());
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|(_, place)| items.get_mut(place).and_then(Option::take)).collect()
}

type Place = ((i64, Digest), usize);

fn sorted(mut places: Vec<Place>) -> Vec<Place> {
    places.sort_unstable();
    places
}
