//! Chemicals: nitrous oxide of nitric and adipic acid.

pub mod acid;
