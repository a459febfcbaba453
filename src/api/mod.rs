//! The api: typed calls and answers, the same for the page's worker, the command line and embedding portals. It never throws for user input.

#[cfg(feature = "audit")]
pub mod alternatives;
pub mod answer;
pub mod call;
#[cfg(all(feature = "audit", not(target_arch = "wasm32")))]
mod closed;
#[cfg(feature = "audit")]
pub mod describe;
#[cfg(feature = "audit")]
pub mod evaluate;
#[cfg(feature = "audit")]
pub mod factors;
pub mod host;
#[cfg(feature = "audit")]
pub mod import;
pub mod keys;
#[cfg(feature = "audit")]
pub mod readings;
pub mod recompute;
pub mod register;
#[cfg(all(feature = "audit", not(target_arch = "wasm32")))]
pub mod schema;
pub mod signing;
pub mod statistics;
#[cfg(feature = "audit")]
pub mod variants;

pub use answer::{Answer, Status};
pub use call::Call;
pub use host::Host;
pub use keys::Keys;
pub use recompute::Recompute;
pub use register::Register;
pub use statistics::StatisticsHost;
