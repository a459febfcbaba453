//! What a number is: one formula, read as a value, as a dimension and as a trace.

pub mod constant;
pub mod datum;
pub mod dimensioned;
pub mod number;
pub mod outcome;
pub mod replay;
pub mod table;
pub mod tape;
pub mod trace;

pub use constant::Constant;
pub use datum::{Datum, Leaf};
pub use dimensioned::Dimensioned;
pub use number::Number;
pub use outcome::Outcome;
pub use table::Table;
pub use tape::{Mark, Tape};
pub use trace::Trace;
