//! The place of an id among all that there are, at the cost of one look: ids are digests, so their first bits tell nearly where each stands.

use super::super::suite::Digest;

/// Ids that ascend.
pub struct Ids {
    ids: Vec<Digest>,
    /// where the ids begin that have these first bits
    starts: Vec<u32>,
    /// how many bits are left of the first 32
    rest: u32,
}

impl Ids {
    /// Ids that ascend already.
    pub fn ascending(ids: Vec<Digest>) -> Ids {
        let bits = (ids.len() | 1).ilog2().clamp(1, 20);
        let rest = 32 - bits;
        let mut starts = Vec::with_capacity((1 << bits) + 1);
        for (place, id) in (0..).zip(&ids) {
            // Nobody is kept from making ids that begin alike; then a place is searched for by halves.
            while starts.len() <= head(id) >> rest {
                starts.push(place);
            }
        }
        Ids { ids, starts, rest }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Every id, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Digest> {
        self.ids.iter()
    }

    /// Where an id stands.
    pub fn place(&self, id: &Digest) -> Option<usize> {
        let begin = head(id) >> self.rest;
        let at = |head: usize| self.starts.get(head).and_then(|start| usize::try_from(*start).ok());
        let (from, to) = (at(begin)?, at(begin + 1).unwrap_or(self.ids.len()));
        let found = self.ids.get(from..to)?.binary_search(id).ok()?;
        Some(from + found)
    }
}

fn head(id: &Digest) -> usize {
    let [a, b, c, d, ..] = *id;
    usize::try_from(u32::from_be_bytes([a, b, c, d])).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_found_where_it_stands_and_no_other() {
        for count in [0_u32, 1, 2, 3, 100, 5000] {
            for alike in [false, true] {
                let id = |number: u32| {
                    let mut id = [7; 32];
                    let head = if alike { number } else { number.wrapping_mul(2_654_435_761) };
                    id[if alike { 28..32 } else { 0..4 }].copy_from_slice(&head.to_be_bytes());
                    id
                };
                let mut ids: Vec<Digest> = (0..2 * count).step_by(2).map(id).collect();
                ids.sort_unstable();
                let all = Ids::ascending(ids.clone());
                for (place, id) in ids.iter().enumerate() {
                    assert_eq!(all.place(id), Some(place));
                }
                assert!((1..2 * count).step_by(2).all(|number| all.place(&id(number)).is_none()));
                assert!([[0; 32], [255; 32]].iter().all(|id| all.place(id).is_none()));
            }
        }
    }
}
