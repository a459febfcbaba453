//! Published numbers that are no inputs: constants of an equation, steam tables, GWP; each with its place and how far it was checked.

use super::look::Look as _;
use nearzero::messages::Texts;
use serde_json::Value;

/// How far a number was checked, in words; nothing where the primary text was read, or where there is none.
pub fn doubt(status: &str, texts: &Texts) -> String {
    match status {
        "" | "primary text read" => String::new(),
        other => texts.text(&format!("status-{}", other.replace(' ', "-")), &[]),
    }
}

/// Symbol, name, digits with unit, and where they stand.
pub fn row(number: &Value, texts: &Texts) -> Vec<String> {
    let status = texts.text(&format!("status-{}", number.str("status").replace(' ', "-")), &[]);
    let args =
        [("source", number.str("source")), ("locator", number.spoken("locator", texts)), ("status", &status)];
    let digits = format!("{} {}", number.str("printed"), number.str("unit"));
    vec![
        number.str("symbol").to_owned(),
        number.named(texts).to_owned(),
        digits.trim().to_owned(),
        texts.text("origin-published", &args),
    ]
}
