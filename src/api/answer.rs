//! The envelope of every answer: stamp, status, notices, and the body of the verb.

use crate::json;
use crate::library::stamp::{Stamp, stamp};
use crate::notice::{Notice, none_is_error};
use serde::Serialize;
use serde_json::{Map, Value};

/// Whether what was asked for could be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// done, and no notice is an error
    Success,
    /// not done, or done with a result that must not be reported
    Failure,
}

/// An answer.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Answer<T> {
    /// whether it could be done
    pub status: Status,
    /// what the verb answers; its fields stand beside these
    #[serde(flatten)]
    pub body: Option<T>,
    /// everything noticed
    pub notices: Vec<Notice>,
    /// program version and data digest
    pub stamp: Stamp,
}

impl<T> Answer<T> {
    /// Done as well as the notices allow.
    pub fn with(body: T, notices: Vec<Notice>) -> Answer<T> {
        let status = if none_is_error(&notices) { Status::Success } else { Status::Failure };
        Answer { status, body: Some(body), notices, stamp: stamp() }
    }

    /// Not done.
    pub fn refused(notices: Vec<Notice>) -> Answer<T> {
        Answer { status: Status::Failure, body: None, notices, stamp: stamp() }
    }

    /// The answer as JSON, the fields of the body beside the others.
    pub fn to_value(&self) -> Value
    where
        T: Serialize,
    {
        let mut fields = match self.body.as_ref().map(json::to_value) {
            Some(Value::Object(fields)) => fields,
            _ => Map::new(),
        };
        fields.insert("status".to_owned(), json::to_value(&self.status));
        fields.insert("notices".to_owned(), json::to_value(&self.notices));
        fields.insert("stamp".to_owned(), json::to_value(&self.stamp));
        Value::Object(fields)
    }

    /// The answer of a verb that either does its work or says why not.
    pub fn from(result: Result<(T, Vec<Notice>), Notice>) -> Answer<T> {
        match result {
            Ok((body, notices)) => Answer::with(body, notices),
            Err(notice) => Answer::refused(vec![notice]),
        }
    }
}
