//! The forms of FORMAT.md as JSON Schemas, made from the tables that the judge itself compares with.
//!
//! A schema cannot say everything: sizes in bytes, what ascends, and that a text is canonical stand in its descriptions.

use super::form::Form;
use super::kind::{ENTRY, Kind, Stands};
use super::{genesis, roster};
use serde_json::{Map, Value, json};

/// Of the genesis.
pub fn genesis() -> Value {
    headed(of(&genesis::FORM), "RegisterGenesis", "the birth of a ledger: FORMAT.md section 2")
}

/// Of a roster.
pub fn roster() -> Value {
    headed(of(&roster::FORM), "RegisterRoster", "who may do what: FORMAT.md section 3")
}

/// Of an entry of a kind that this version knows.
pub fn entry() -> Value {
    let kinds: Vec<Value> = Kind::ALL.iter().map(|kind| entry_of(*kind)).collect();
    headed(json!({ "oneOf": kinds }), "RegisterEntry", "one act: FORMAT.md sections 4 and 5")
}

fn headed(mut schema: Value, title: &str, says: &str) -> Value {
    if let Value::Object(fields) = &mut schema {
        fields.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        fields.insert("title".to_owned(), json!(title));
        fields.insert("description".to_owned(), json!(says));
    }
    schema
}

fn entry_of(kind: Kind) -> Value {
    let (row, mut schema) = (kind.row(), of(&ENTRY));
    let item = match row.stands {
        Stands::OnItem => of(&Form::Id),
        Stands::Alone => json!({ "type": "null" }),
        Stands::Either => of(&Form::Or(&Form::Id)),
    };
    if let Some(Value::Object(fields)) = schema.get_mut("properties") {
        fields.insert("kind".to_owned(), json!({ "const": row.name }));
        fields.insert("item".to_owned(), item);
        fields.insert("body".to_owned(), of(&row.body));
    }
    schema
}

fn of(form: &Form) -> Value {
    match form {
        Form::Id => text("^[0-9a-f]{64}$", "id"),
        Form::Public => text("^([0-9a-f]{64}|04[0-9a-f]{128})$", "public key, by the suite"),
        Form::Day => text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "a date of the calendar"),
        Form::At => text(
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\+08:00$",
            "a moment of the calendar",
        ),
        Form::Name => {
            json!({ "type": "string", "minLength": 1, "maxLength": 200, "description": "1 to 200 bytes of UTF-8" })
        }
        Form::Text => {
            json!({ "type": "string", "maxLength": 8000, "description": "at most 8000 bytes of UTF-8" })
        }
        Form::Int(from, to) => json!({ "type": "integer", "minimum": from, "maximum": to }),
        Form::Bool => json!({ "type": "boolean" }),
        Form::Word(words) => json!({ "type": "string", "enum": words }),
        Form::Or(form) => json!({ "anyOf": [of(form), { "type": "null" }] }),
        Form::List(form, from, to) => list(form, *from, *to, None),
        Form::Set(form, from, to) => list(form, *from, *to, Some("strictly ascending".to_owned())),
        Form::By(name, form, from, to) => {
            list(form, *from, *to, Some(format!("strictly ascending by `{name}`")))
        }
        Form::Object(fields) => {
            let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
            let properties: Map<String, Value> =
                fields.iter().map(|(name, form)| ((*name).to_owned(), of(form))).collect();
            json!({ "type": "object", "properties": properties, "required": names, "additionalProperties": false })
        }
        Form::Any => json!({ "type": "object", "additionalProperties": true }),
    }
}

fn text(pattern: &str, says: &str) -> Value {
    json!({ "type": "string", "pattern": pattern, "description": says })
}

/// A bound that the size of the text sets already is no bound here.
fn list(form: &Form, from: usize, to: usize, order: Option<String>) -> Value {
    let mut schema = json!({ "type": "array", "items": of(form) });
    if let Value::Object(fields) = &mut schema {
        if from > 0 {
            fields.insert("minItems".to_owned(), json!(from));
        }
        if to < usize::MAX {
            fields.insert("maxItems".to_owned(), json!(to));
        }
        fields.extend(order.map(|order| ("description".to_owned(), json!(order))));
    }
    schema
}
