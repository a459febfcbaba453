//! Cross-footing: whether the parts of a published breakdown make its total. What does not add up is said and left as it is.

/// How the parts share the items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parts {
    /// each item in one part: regions, responsible organisations
    Exclusive,
    /// an item may stand in several: types of pollution
    Several,
}

/// A breakdown that does not add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// the total as it stands
    pub total: usize,
    /// what the parts make
    pub sum: usize,
}

/// Compares a total with its parts; none where they fit.
///
/// Of parts that share items the sum may be larger, but no part is larger than the total, and together they are no less.
pub fn foot(total: usize, parts: &[usize], kind: Parts) -> Option<Gap> {
    let sum = parts.iter().fold(0_usize, |sum, part| sum.saturating_add(*part));
    let fits = match kind {
        Parts::Exclusive => sum == total,
        Parts::Several => sum >= total && parts.iter().all(|part| *part <= total),
    };
    (!fits).then_some(Gap { total, sum })
}
