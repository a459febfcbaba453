//! The envelope of every answer: stamp, status, notices, and the body of the verb.

use crate::json::Write;
use crate::library::stamp::{Stamp, stamp};
use crate::notice::{Notice, none_is_error};

/// Whether what was asked for could be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// done, and no notice is an error
    Success,
    /// not done, or done with a result that must not be reported
    Failure,
}

/// An answer.
#[derive(Clone, Debug, Write)]
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

    /// The answer of a verb that either does its work or says why not.
    pub fn from(result: Result<(T, Vec<Notice>), Notice>) -> Answer<T> {
        match result {
            Ok((body, notices)) => Answer::with(body, notices),
            Err(notice) => Answer::refused(vec![notice]),
        }
    }
}
