//! The api: typed calls and answers, the same for the page's worker, the command line and embedding portals. It never throws for user input.

pub mod alternatives;
pub mod answer;
pub mod call;
#[cfg(not(target_arch = "wasm32"))]
mod closed;
pub mod describe;
pub mod evaluate;
pub mod factors;
pub mod host;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;

pub use answer::{Answer, Status};
pub use call::Call;
pub use host::Host;
