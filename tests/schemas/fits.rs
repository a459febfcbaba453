//! As much of JSON Schema as our own schemas use: what in a value does not fit.

use serde_json::Value;

/// Every place where the value does not fit, with the reason.
pub fn misfits(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let Value::Object(words) = schema else { return Vec::new() };
    let mut wrong = Vec::new();
    let mut refuse = |reason: String| wrong.push(format!("{at}: {reason}"));
    for (word, rule) in words {
        match (word.as_str(), rule) {
            ("type", rule) if !is_of_type(rule, value) => refuse(format!("{value} is not {rule}")),
            ("const", rule) if rule != value => refuse(format!("{value} is not {rule}")),
            ("enum", Value::Array(some)) if !some.contains(value) => {
                refuse(format!("{value} is none of {rule}"))
            }
            ("required", Value::Array(names)) => {
                for name in names.iter().filter_map(Value::as_str) {
                    if value.is_object() && value.get(name).is_none() {
                        refuse(format!("no `{name}`"));
                    }
                }
            }
            _ => {}
        }
    }
    if let Some(path) = words.get("$ref").and_then(Value::as_str) {
        wrong.extend(misfits(root, root.pointer(path.trim_start_matches('#')).unwrap(), value, at));
    }
    let fitting = |some: &Value| {
        some.as_array().unwrap().iter().filter(|s| misfits(root, s, value, at).is_empty()).count()
    };
    if let Some(some) = words.get("oneOf").filter(|some| fitting(some) != 1) {
        wrong.push(format!("{at}: fits {} of {some}", fitting(some)));
    }
    if let Some(some) = words.get("anyOf").filter(|some| fitting(some) == 0) {
        wrong.push(format!("{at}: fits none of {some}"));
    }
    if let (Some(items), Value::Array(values)) = (words.get("items"), value) {
        wrong.extend(
            values.iter().enumerate().flat_map(|(i, item)| misfits(root, items, item, &format!("{at}/{i}"))),
        );
    }
    if let Value::Object(fields) = value {
        let known = words.get("properties").and_then(Value::as_object);
        for (name, field) in fields {
            let at = format!("{at}/{name}");
            match (known.and_then(|known| known.get(name)), words.get("additionalProperties")) {
                (Some(schema), _) | (None, Some(schema @ Value::Object(_))) => {
                    wrong.extend(misfits(root, schema, field, &at));
                }
                (None, Some(Value::Bool(false))) => wrong.push(format!("{at}: not a field")),
                _ => {}
            }
        }
    }
    wrong
}

fn is_of_type(rule: &Value, value: &Value) -> bool {
    let is = |name: &str| match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        _ => value.is_object(),
    };
    match rule {
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(is),
        other => other.as_str().is_some_and(is),
    }
}
