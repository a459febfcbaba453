//! The root of a set of ids: the tree of RFC 6962 over the ids in order, by the digest of the ledger's suite.

use super::suite::{Digest, Suite};

/// The root over ids that ascend.
pub fn root(suite: Suite, ids: impl IntoIterator<Item = Digest>) -> Digest {
    // Roots of full trees, largest first; equal sizes are joined at once, so that at most 64 are open.
    let mut open: Vec<(u64, Digest)> = Vec::new();
    for id in ids {
        let mut one = (1, suite.digest(&[&[0], &id]));
        while let Some((size, left)) = open.pop_if(|(size, _)| *size == one.0) {
            one = (size * 2, node(suite, &left, &one.1));
        }
        open.push(one);
    }
    let last = open.pop().map(|(_, root)| root);
    last.map_or_else(
        || suite.digest(&[]),
        |last| open.iter().rev().fold(last, |right, (_, left)| node(suite, left, &right)),
    )
}

fn node(suite: Suite, left: &Digest, right: &Digest) -> Digest {
    suite.digest(&[&[1], left, right])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition of RFC 6962 section 2.1, word for word.
    fn defined(suite: Suite, ids: &[Digest]) -> Digest {
        match ids {
            [] => suite.digest(&[]),
            [one] => suite.digest(&[&[0], one]),
            _ => {
                let mut half = 1;
                while half * 2 < ids.len() {
                    half *= 2;
                }
                let (left, right) = ids.split_at(half);
                node(suite, &defined(suite, left), &defined(suite, right))
            }
        }
    }

    #[test]
    fn the_root_is_that_of_the_definition() {
        for suite in Suite::ALL {
            for count in 0..70_u8 {
                let ids: Vec<Digest> = (0..count).map(|number| [number; 32]).collect();
                assert_eq!(root(suite, ids.iter().copied()), defined(suite, &ids), "{count}");
            }
        }
    }

    /// RFC 6962 and its reference code: the root over nothing is the digest of nothing.
    #[test]
    fn nothing_has_the_root_of_nothing() {
        let empty = root(Suite::Sha256Ed25519, []);
        assert_eq!(
            super::super::hex::write(&empty),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }
}
