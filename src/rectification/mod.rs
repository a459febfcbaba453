//! The ledger of rectification: signed entries that anybody can check again from the file alone.
//!
//! `FORMAT.md` states every form and rule; this is one judge of two. A set of signed texts goes in, verdicts and states come out.
//! Nothing here reads through `crate::json`: what is signed is bytes, and a reader that forgives would let two texts be one.

pub mod act;
pub mod bundle;
pub mod canonical;
pub mod compose;
pub mod entry;
pub mod form;
pub mod genesis;
pub mod hex;
pub mod judge;
pub mod key_file;
pub mod kind;
pub mod known;
pub mod merkle;
pub mod moment;
pub mod personal;
pub mod policy;
pub mod roster;
pub mod rule;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
pub mod set;
pub mod signature;
pub mod statistics;
pub mod suite;
pub mod template;
pub mod tree;
