//! Misuse of the command line: what was wrong with the order itself, said on stderr with exit code 2.

use crate::usage;
use nearzero::json::tree;
use nearzero::messages::Texts;
use nearzero::notice::Notice;
use std::ffi::OsString;
use std::io;
use std::path::Path;

/// What was wrong with the order.
#[derive(Debug)]
pub enum Misuse {
    /// no verb of that name; empty where none was given
    Verb(String),
    /// no flag of that name
    Flag(String),
    /// a flag of another verb
    FlagOfOther {
        /// the flag
        flag: String,
        /// the verb that does not take it
        verb: String,
    },
    /// a flag with a value that is none of it
    Value {
        /// the flag
        flag: &'static str,
        /// its value
        found: String,
    },
    /// a flag without its value
    FlagValue(String),
    /// a language other than zh and en
    Language(String),
    /// an argument that the verb needs
    Lacking {
        /// the verb
        verb: String,
        /// what it needs
        what: &'static str,
    },
    /// one argument too many
    Surplus(String),
    /// an argument that is no Unicode text
    NotText(String),
    /// a text that is no date
    Day(String),
    /// no schema of that name
    Schema(String),
    /// what the core says against a file that was named
    Notice(Box<Notice>),
    /// a file or folder that cannot be read or written
    File {
        /// its path
        path: String,
        /// `missing`, `folder`, `denied`, `taken`, `torn` or `other`
        why: &'static str,
        /// the number that the system gives it
        detail: String,
    },
}

impl Misuse {
    /// A file that is there already, and would be lost.
    pub fn taken(path: &Path) -> Misuse {
        Misuse::File { path: path.display().to_string(), why: "taken", detail: "—".to_owned() }
    }

    /// A ledger whose trailer states other lines than are there.
    pub fn torn(path: &Path) -> Misuse {
        Misuse::File { path: path.display().to_string(), why: "torn", detail: "—".to_owned() }
    }

    /// A file that cannot be read or written.
    pub fn file(path: &Path, error: &io::Error) -> Misuse {
        let why = match error.kind() {
            io::ErrorKind::NotFound => "missing",
            io::ErrorKind::IsADirectory => "folder",
            io::ErrorKind::PermissionDenied => "denied",
            _ => "other",
        };
        Misuse::File {
            path: path.display().to_string(),
            why,
            detail: error.raw_os_error().map_or("—".to_owned(), |code| code.to_string()),
        }
    }

    /// What was wrong and how to mend it.
    pub fn text(&self, texts: &Texts) -> String {
        let known = match self {
            Misuse::Verb(found) => usage::known(found, texts),
            _ => String::new(),
        };
        let (key, args): (&str, Vec<(&str, &str)>) = match self {
            Misuse::Notice(notice) => {
                let told = texts.tell(&tree(notice.as_ref()));
                return told.map_or_else(String::new, |told| texts.lines(&told));
            }
            Misuse::Verb(found) if found.is_empty() => ("misuse-no-verb", vec![]),
            Misuse::Verb(found) => ("misuse-verb", vec![("found", found), ("known", &known)]),
            Misuse::Flag(found) => ("misuse-flag", vec![("found", found)]),
            Misuse::FlagOfOther { flag, verb } => {
                ("misuse-flag-of-other", vec![("found", flag), ("verb", verb)])
            }
            Misuse::Value { flag, found } => ("misuse-value", vec![("flag", flag), ("found", found)]),
            Misuse::FlagValue(found) => ("misuse-flag-value", vec![("found", found)]),
            Misuse::Language(found) => ("misuse-language", vec![("found", found)]),
            Misuse::Lacking { verb, what } => ("misuse-lacking", vec![("verb", verb), ("what", what)]),
            Misuse::Surplus(found) => ("misuse-surplus", vec![("found", found)]),
            Misuse::NotText(found) => ("misuse-not-text", vec![("found", found)]),
            Misuse::Day(found) => ("misuse-day", vec![("found", found)]),
            Misuse::Schema(found) => ("misuse-schema", vec![("found", found)]),
            Misuse::File { path, why, detail } => {
                ("misuse-file", vec![("found", path), ("why", why), ("detail", detail)])
            }
        };
        let remedy = texts.text(&format!("{key}-remedy"), &args);
        format!("nearzero: {}\n  {}\n", texts.text(key, &args), texts.labelled("remedy", &remedy))
    }
}

impl From<lexopt::Error> for Misuse {
    fn from(error: lexopt::Error) -> Misuse {
        match error {
            lexopt::Error::MissingValue { option } => Misuse::FlagValue(option.unwrap_or_default()),
            lexopt::Error::UnexpectedOption(option) => Misuse::Flag(option),
            lexopt::Error::UnexpectedValue { option, .. } => Misuse::Flag(format!("{option}=…")),
            lexopt::Error::UnexpectedArgument(word) => Misuse::Surplus(word.to_string_lossy().into_owned()),
            lexopt::Error::NonUnicodeValue(word) => Misuse::NotText(word.to_string_lossy().into_owned()),
            other => Misuse::NotText(other.to_string()),
        }
    }
}

impl From<OsString> for Misuse {
    fn from(word: OsString) -> Misuse {
        Misuse::NotText(word.to_string_lossy().into_owned())
    }
}
