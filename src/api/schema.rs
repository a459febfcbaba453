//! JSON Schemas of documents, calls and answers: the one source of wire types; the page's TypeScript is made from them.

use super::answer::Answer;
use super::call::Call;
use super::closed::{closed, without_defaults};
use super::describe::Description;
use super::evaluate::Evaluated;
use super::factors::Factors;
use super::host::{Closed, Explained, Opened, Replayed, Viewed};
use super::keys::call::KeyCall;
use super::keys::digest::Digested;
use super::keys::file::{KeyOpened, Signed};
use super::keys::start::Started;
use super::register::call::RegisterCall;
use super::register::judged::Judged;
use super::register::ledger::{Appended, LedgerOpened, Merged, Recalled, ToSign};
use super::register::practice::{RegisterDescription, WorkingDays};
use super::register::signed::SignedTexts;
use super::register::texts::{Canonical, Verified};
use super::statistics::call::StatisticsCall;
use super::statistics::counted::Counted;
use super::statistics::facts::{SnapshotOpened, Stated};
use super::statistics::filled::{Checklists, FilledTable, SuperiorTables};
use super::variants::Variants;
use crate::exchange::Imported;
use crate::inventory::derivation::Derivation;
use crate::inventory::readings::Readings;
use crate::inventory::variant::VariantFile;
use crate::inventory::view::{InventoryView, Window};
use crate::inventory::{Change, Inventory};
use crate::journal::{Edit, Entry};
use crate::provenance::NumberReference;
use crate::rectification::schema as ledger;
use crate::session::Applied;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

/// Every schema, by file name without its ending.
pub fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        read::<Call>("call"),
        read::<Inventory>("inventory"),
        read::<Edit<Change>>("inventory-edit"),
        read::<Entry<Change>>("inventory-entry"),
        read::<Window>("inventory-window"),
        read::<NumberReference>("number-reference"),
        written::<Answer<Description>>("answer-describe"),
        written::<Answer<Evaluated>>("answer-evaluate"),
        written::<Answer<Factors>>("answer-factors"),
        written::<Answer<Opened>>("answer-open"),
        written::<Answer<Viewed>>("answer-view"),
        written::<Answer<Applied>>("answer-apply"),
        written::<Answer<Replayed>>("answer-replay"),
        written::<Answer<Explained>>("answer-explain"),
        written::<Answer<Closed>>("answer-close"),
        written::<Answer<Imported>>("answer-import"),
        written::<Answer<Readings>>("answer-readings"),
        read::<VariantFile>("variants"),
        written::<Answer<Variants>>("answer-variants"),
        read::<RegisterCall>("register-call"),
        read::<KeyCall>("key-call"),
        written::<Answer<RegisterDescription>>("answer-register-describe"),
        written::<Answer<WorkingDays>>("answer-working-days"),
        written::<Answer<Canonical>>("answer-canonical"),
        written::<Answer<Verified>>("answer-verify"),
        written::<Answer<KeyOpened>>("answer-key"),
        written::<Answer<Digested>>("answer-digest"),
        written::<Answer<Signed>>("answer-sign"),
        written::<Answer<Started>>("answer-start"),
        written::<Answer<LedgerOpened>>("answer-ledger"),
        written::<Answer<Judged>>("answer-judge"),
        written::<Answer<SignedTexts>>("answer-texts"),
        written::<Answer<ToSign>>("answer-draft"),
        written::<Answer<Appended>>("answer-append"),
        written::<Answer<Merged>>("answer-merge"),
        written::<Answer<Recalled>>("answer-recall"),
        written::<Answer<Stated>>("answer-facts"),
        read::<StatisticsCall>("statistics-call"),
        written::<Answer<SnapshotOpened>>("answer-snapshot"),
        written::<Answer<Counted>>("answer-statistics"),
        written::<Answer<SuperiorTables>>("answer-superior-tables"),
        written::<Answer<Checklists>>("answer-checklists"),
        written::<Answer<FilledTable>>("answer-filled-table"),
        ("register-genesis", ledger::genesis()),
        ("register-roster", ledger::roster()),
        ("register-entry", ledger::entry()),
        written::<InventoryView>("inventory-view"),
        written::<Derivation>("inventory-derivation"),
    ]
}

/// What callers write: a field with a default may be left out; what is nothing is written as null.
fn read<T: JsonSchema>(name: &'static str) -> (&'static str, Value) {
    let (name, mut schema) = written::<T>(name);
    without_defaults(&mut schema);
    (name, schema)
}

fn written<T: JsonSchema>(name: &'static str) -> (&'static str, Value) {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    (name, closed(generator.into_root_schema_for::<T>(), &title(name)))
}

/// `answer-describe` becomes `AnswerDescribe`, the name of its type in TypeScript.
fn title(name: &str) -> String {
    name.split('-')
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters)
        })
        .collect()
}
