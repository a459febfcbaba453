#![doc = include_str!("ARCHITECTURE.md")]

pub mod api;
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
