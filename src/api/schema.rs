//! JSON Schemas of documents, calls and answers: the one source of wire types; the page's TypeScript is made from them.

use super::answer::Answer;
use super::call::Call;
use super::describe::Description;
use super::evaluate::Evaluated;
use super::factors::Factors;
use super::host::{Closed, Opened, Replayed};
use crate::inventory::derivation::Derivation;
use crate::inventory::view::{InventoryView, Window};
use crate::inventory::{Change, Inventory};
use crate::journal::{Edit, Entry};
use crate::provenance::NumberReference;
use crate::session::Applied;
use schemars::{Schema, schema_for};

/// Every schema, by file name without its ending.
pub fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        ("call", schema_for!(Call)),
        ("inventory", schema_for!(Inventory)),
        ("inventory-edit", schema_for!(Edit<Change>)),
        ("inventory-entry", schema_for!(Entry<Change>)),
        ("inventory-window", schema_for!(Window)),
        ("number-reference", schema_for!(NumberReference)),
        ("answer-describe", schema_for!(Answer<Description>)),
        ("answer-evaluate", schema_for!(Answer<Evaluated>)),
        ("answer-factors", schema_for!(Answer<Factors>)),
        ("answer-open", schema_for!(Answer<Opened>)),
        ("answer-apply", schema_for!(Answer<Applied>)),
        ("answer-replay", schema_for!(Answer<Replayed>)),
        ("answer-close", schema_for!(Answer<Closed>)),
        ("inventory-view", schema_for!(InventoryView)),
        ("inventory-derivation", schema_for!(Derivation)),
    ]
}
