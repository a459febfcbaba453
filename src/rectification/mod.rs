//! The ledger of rectification: signed entries that anybody can check again from the file alone.
//!
//! There are now its two lowest parts, the form of an entry's text and what digests and signatures are made by.
//! Nothing here reads through `crate::json`: what is signed is bytes, and a reader that forgives would let two texts be one.

pub mod canonical;
pub mod signature;
pub mod suite;
