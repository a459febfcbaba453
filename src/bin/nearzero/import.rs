//! `import FORM.csv`: a statistics form as an edit of an inventory, made and saved where it is asked for.

use crate::input;
use crate::misuse::Misuse;
use nearzero::api::call::Call;
use nearzero::api::{Answer, Host};
use nearzero::exchange::statistics_form::Request;
use nearzero::exchange::{Imported, import};
use nearzero::inventory::Inventory;
use nearzero::json::{read, tree};
use nearzero::library::Library;
use nearzero::notice::{Code, Notice};
use nearzero::session::misread::not_read;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

/// What to import, into what, by whom.
pub struct Order {
    /// the form
    pub form: PathBuf,
    /// the inventory
    pub into: Option<PathBuf>,
    /// where the inventory is saved with the form in it
    pub write: Option<PathBuf>,
    /// who
    pub by: String,
    /// when
    pub at: String,
}

/// Reads the form; a file is written only where everything of it was taken.
pub fn run(order: &Order) -> Result<Value, Misuse> {
    let refused = |notice| Ok(tree(&Answer::<()>::refused(vec![notice])));
    let bytes = match input::bytes(&order.form)? {
        Ok(bytes) => bytes,
        Err(notice) => return refused(notice),
    };
    let text = match order.into.as_deref().map(input::read).transpose()?.transpose() {
        Ok(text) => text,
        Err(notice) => return refused(notice),
    };
    let document = text.as_ref().map(|text| read::<Inventory>(text.as_bytes())).transpose();
    let document = match document.map_err(|misread| not_read(&misread)) {
        Ok(document) => document,
        Err(notice) => return refused(notice),
    };
    let library = match Library::standard() {
        Ok(library) => library,
        Err(error) => return refused(Notice::new(Code::JsonUnreadable, "library").found(error)),
    };
    let file = input::name(&order.form);
    let request = Request { file: &file, at: &order.at, by: &order.by, into: document.as_ref() };
    let (imported, notices) = import(&bytes, &request, library);
    let Some(imported) = imported else { return Ok(tree(&Answer::<()>::refused(notices))) };
    let edit = tree(&imported.edit);
    let mut answer = tree(&Answer::<Imported>::with(imported, notices));
    if let (Some(path), Some(text)) = (&order.write, &text) {
        match saved(text, edit) {
            Ok(bytes) => fs::write(path, bytes).map_err(|error| Misuse::file(path, &error))?,
            Err(failed) => return Ok(failed),
        }
        if let Value::Object(fields) = &mut answer {
            fields.insert("written".to_owned(), json!(path.display().to_string()));
        }
    }
    Ok(answer)
}

/// The inventory with the edit made, as it is saved; or the answer that says why not.
fn saved(text: &str, edit: Value) -> Result<Vec<u8>, Value> {
    let mut host = Host::default();
    let opened = host.open(text.as_bytes());
    let Some(handle) = opened.body.as_ref().map(|opened| opened.handle) else { return Err(tree(&opened)) };
    let applied = host.call(Call::Apply { handle, edit: edit.into() }).tree();
    if applied.get("status").and_then(Value::as_str) != Some("success") {
        return Err(applied);
    }
    host.save(handle).map_err(|notice| tree(&Answer::<()>::refused(vec![notice])))
}
