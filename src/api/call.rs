//! Calls: one per verb.

use crate::json::Value;
use crate::json::{Read, Write};
use crate::session::open::Signature;

/// What can be asked.
#[derive(Clone, Debug, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "verb", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Call {
    /// methods with their inputs, units and sources; families; items; sectors; GWP sets; codes
    #[cfg(feature = "audit")]
    Describe {},
    /// one method, computed
    #[cfg(feature = "audit")]
    Evaluate {
        /// method id
        method: String,
        /// input name to quantity, and `name`, `family`, `year`, `region`, `gwp` for defaults
        inputs: Value,
    },
    /// numbers of the library
    #[cfg(feature = "audit")]
    Factors(FactorsQuery),
    /// a view of an open document
    View {
        /// open document
        handle: u32,
        /// what the kind's view is asked by
        #[serde(default)]
        #[cfg_attr(not(target_arch = "wasm32"), schemars(extend("default" = null)))]
        query: Value,
    },
    /// an edit of an open document, made whole or refused whole
    Apply {
        /// open document
        handle: u32,
        /// `{at, by, why?, changes}`
        edit: Value,
    },
    /// the last edit taken back
    Undo {
        /// open document
        handle: u32,
        /// when and by whom
        signature: Signature,
    },
    /// what was last taken back, done again
    Redo {
        /// open document
        handle: u32,
        /// when and by whom
        signature: Signature,
    },
    /// journal entries taken over after a crash
    Replay {
        /// open document
        handle: u32,
        /// entries as `apply` answered them
        entries: Vec<Value>,
    },
    /// how one number came about
    #[cfg(feature = "audit")]
    Explain {
        /// open document
        handle: u32,
        /// number id
        id: String,
    },
    /// a statistics form read for an open inventory: what it holds, what it may answer to, the edit that takes it up
    #[cfg(feature = "audit")]
    Import {
        /// open document
        handle: u32,
        /// name of the file, which names its places
        file: String,
        /// the file in lower-case hexadecimal digits
        bytes: String,
        /// when and by whom
        signature: Signature,
    },
    /// every clause with several readings, and the total of an open inventory under each
    #[cfg(feature = "audit")]
    Readings {
        /// open document
        handle: u32,
    },
    /// an open document given back
    Close {
        /// open document
        handle: u32,
    },
}

/// Which numbers of the library; everything left out is any.
#[cfg(feature = "audit")]
#[derive(Clone, Debug, Default, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FactorsQuery {
    /// item id, name or alias
    #[serde(default)]
    pub item: Option<String>,
    /// family id
    #[serde(default)]
    pub family: Option<String>,
}
