//! A file or standard input as JSON.

use nearzero::notice::Notice;
use nearzero::session::misread::not_read;
use serde_json::Value;

/// Reads the text.
pub fn read(text: &str) -> Result<Value, Notice> {
    let value = nearzero::json::value(text.as_bytes()).map_err(|misread| not_read(&misread))?;
    Ok(nearzero::json::tree(&value))
}
