//! Decimal digits to f64 and back, exactly rounded both ways, as the standard library does it: same bits, same digits. Its tables and two strategies each way are a tenth of the whole core; here is one integer of any length.

mod big;
mod read;
mod shortest;

pub use read::read;
pub use shortest::{Plain, short};

#[cfg(test)]
mod tests;
