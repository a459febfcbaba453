#![doc = include_str!("ARCHITECTURE.md")]

// Derives name their traits by the path that other crates use too.
extern crate self as nearzero;

pub mod api;
pub mod decimal;
#[cfg(feature = "audit")]
pub mod exchange;
pub mod formula;
pub mod gas;
pub mod inventory;
pub mod journal;
pub mod json;
pub mod library;
#[cfg(not(target_arch = "wasm32"))]
pub mod messages;
pub mod method;
pub mod notice;
pub mod period;
pub mod provenance;
pub mod quantity;
pub mod rectification;
pub mod session;
