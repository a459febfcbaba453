//! Places found by name, in one sorted list: of many thousand streams each is found in a few steps. A tree would be 7 kB of code, the standard sort 5.

/// Places in the order of their names; of one name, in their own order.
#[derive(Clone, Debug, Default)]
pub(super) struct Index(Vec<usize>);

impl Index {
    /// The index of so many places.
    pub fn of<'n>(count: usize, name: &dyn Fn(usize) -> &'n str) -> Index {
        let mut runs: Vec<usize> = (0..count).collect();
        let mut width = 1;
        while width < count {
            let mut merged = Vec::with_capacity(count);
            for pair in runs.chunks(width * 2) {
                let (mut left, mut right) = pair.split_at(width.min(pair.len()));
                while let (Some((l, after_l)), Some((r, after_r))) = (left.split_first(), right.split_first())
                {
                    if name(*r) < name(*l) {
                        merged.push(*r);
                        right = after_r;
                    } else {
                        merged.push(*l);
                        left = after_l;
                    }
                }
                merged.extend_from_slice(left);
                merged.extend_from_slice(right);
            }
            runs = merged;
            width *= 2;
        }
        Index(runs)
    }

    /// Every place of this name.
    pub fn all<'n>(&self, wanted: &str, name: &dyn Fn(usize) -> &'n str) -> &[usize] {
        let from = self.0.partition_point(|place| name(*place) < wanted);
        let rest = self.0.get(from..).unwrap_or_default();
        let count = rest.iter().take_while(|place| name(**place) == wanted).count();
        rest.get(..count).unwrap_or_default()
    }

    /// The first place of this name.
    pub fn first<'n>(&self, wanted: &str, name: &dyn Fn(usize) -> &'n str) -> Option<usize> {
        let at = self.0.partition_point(|place| name(*place) < wanted);
        self.0.get(at).copied().filter(|place| name(*place) == wanted)
    }

    /// Every place, in the order of names.
    pub fn places(&self) -> &[usize] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn places_are_found_as_by_looking_through_all(names in prop::collection::vec("[ab]{0,3}", 0..40), wanted in "[ab]{0,3}") {
            let name = |place: usize| names[place].as_str();
            let index = Index::of(names.len(), &name);
            let all: Vec<usize> = (0..names.len()).filter(|place| names[*place] == wanted).collect();
            prop_assert_eq!(index.all(&wanted, &name), &all);
            prop_assert_eq!(index.first(&wanted, &name), all.first().copied());
            let mut sorted: Vec<usize> = (0..names.len()).collect();
            sorted.sort_by_key(|place| &names[*place]);
            prop_assert_eq!(index.places(), &sorted);
        }
    }
}
