//! Open documents: any registered kind is opened, edited, viewed, saved and undone in the same way.

pub mod document;
pub mod inventory;
pub mod misread;
pub mod open;
pub mod registry;

pub use document::{Document, Figure};
pub use open::{Applied, Moved, Session};
pub use registry::{Kind, Registry};
