//! Schemas without open ends: an object has the fields that it names and no others, so that types made from it have none either.

use schemars::Schema;
use serde_json::{Map, Value, json};

/// The schema, closed, under this title.
pub fn closed(schema: Schema, title: &str) -> Value {
    let mut value = schema.to_value();
    let definitions = value.get("$defs").cloned().unwrap_or_default();
    close(&mut value, &definitions);
    if let Value::Object(fields) = &mut value {
        fields.insert("title".to_owned(), json!(title));
    }
    value
}

/// A field that has a default is not required.
pub fn without_defaults(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_defaults),
        Value::Object(schema) => {
            if let (Some(Value::Object(fields)), Some(Value::Array(mut required))) =
                (schema.get("properties"), schema.get("required").cloned())
            {
                let has_default = |name: &Value| {
                    let field = name.as_str().and_then(|name| fields.get(name));
                    field.is_some_and(|field| field.get("default").is_some())
                };
                required.retain(|name| !has_default(name));
                schema.insert("required".to_owned(), Value::Array(required));
            }
            schema.values_mut().for_each(without_defaults);
        }
        _ => {}
    }
}

fn close(value: &mut Value, definitions: &Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| close(item, definitions)),
        Value::Object(schema) => {
            join(schema, definitions);
            let is_object = schema.contains_key("properties") || schema.get("type") == Some(&json!("object"));
            if is_object && !schema.contains_key("additionalProperties") {
                schema.insert("additionalProperties".to_owned(), json!(false));
            }
            for (name, part) in schema {
                // Properties and definitions are named by people: their names are no keywords.
                match (name.as_str(), part) {
                    ("properties" | "$defs", Value::Object(named)) => {
                        named.values_mut().for_each(|part| close(part, definitions));
                    }
                    ("const" | "enum" | "default" | "required", _) => {}
                    (_, part) => close(part, definitions),
                }
            }
        }
        _ => {}
    }
}

/// A reference with properties beside it, as a tagged variant has, would be closed twice over: it becomes one object.
fn join(schema: &mut Map<String, Value>, definitions: &Value) {
    if !schema.contains_key("properties") {
        return;
    }
    let Some(name) =
        schema.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/$defs/"))
    else {
        return;
    };
    let Some(Value::Object(definition)) = definitions.get(name).cloned() else { return };
    schema.remove("$ref");
    for (key, theirs) in definition {
        match (schema.get_mut(&key), theirs) {
            (None, theirs) => {
                schema.insert(key, theirs);
            }
            (Some(Value::Object(ours)), Value::Object(theirs)) => ours.extend(theirs),
            (Some(Value::Array(ours)), Value::Array(theirs)) => ours.extend(theirs),
            // A description of the variant stands before that of its content.
            _ => {}
        }
    }
}
