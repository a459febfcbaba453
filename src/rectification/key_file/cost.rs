//! What opening a key file costs: the three parameters of Argon2id, with their floor and ceiling.

use super::Fault;
use std::fmt;

/// Parameters of Argon2id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// memory m, in KiB
    pub memory: u32,
    /// passes t
    pub passes: u32,
    /// lanes p
    pub lanes: u32,
}

impl Cost {
    /// The floor, and what a new file has: the second recommended option of RFC 9106 section 4 (64 MiB, three passes), with one lane, since nothing here runs in parallel.
    pub const LEAST: Cost = Cost { memory: 64 * 1024, passes: 3, lanes: 1 };
    /// The ceiling: some ten times the work of the floor, in a quarter of the memory that an old office machine has.
    pub const MOST: Cost = Cost { memory: 256 * 1024, passes: 10, lanes: 4 };

    /// Whether it lies within the bounds.
    pub(super) fn check(self) -> Result<(), Fault> {
        let within = |of: fn(Cost) -> u32| (of(Cost::LEAST)..=of(Cost::MOST)).contains(&of(self));
        let all = within(|cost| cost.memory) && within(|cost| cost.passes) && within(|cost| cost.lanes);
        if all { Ok(()) } else { Err(Fault::Cost(self)) }
    }

    /// Whether some parameter lies below the floor.
    pub fn is_weak(self) -> bool {
        let least = Cost::LEAST;
        self.memory < least.memory || self.passes < least.passes || self.lanes < least.lanes
    }
}

/// As RFC 9106 and every tool for it write them; the memory in KiB.
impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "m={}, t={}, p={}", self.memory, self.passes, self.lanes)
    }
}
