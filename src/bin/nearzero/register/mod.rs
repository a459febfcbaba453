//! `register`: the ledger of rectification, verified, merged, and written line by line, wrong lines included.

mod count;
mod keys;
mod read;
mod start;
mod tell;
mod write;

use crate::Said;
use crate::misuse::Misuse;
use nearzero::messages::Texts;
use nearzero::rectification::bundle::{self, Found};
use nearzero::rectification::hex;
use nearzero::rectification::set::Set;
use nearzero::rectification::suite::Digest;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Options that take a value, beside `--item` and `-o`.
pub const OPTIONS: [&str; 25] = [
    "ledger",
    "expect-root",
    "key",
    "at",
    "own",
    "seq",
    "seen",
    "roster",
    "kind",
    "body",
    "seed",
    "suite",
    "name",
    "roots",
    "threshold",
    "of",
    "with",
    "out",
    "blobs",
    "passphrase-file",
    "as-of",
    "known-at",
    "since",
    "person",
    "org",
];

/// What to do, with which files and options.
pub struct Task {
    verb: Verb,
    files: Vec<PathBuf>,
    options: BTreeMap<&'static str, String>,
}

#[derive(Clone, Copy)]
enum Verb {
    Verify,
    Status,
    Merge,
    Export,
    Statistics,
    Key,
    Start,
    New,
    Roster,
    Append,
    Checkpoint,
}

/// Verbs, the number of files each takes, and the options it understands.
const VERBS: [(&str, Verb, usize, &[&str]); 11] = [
    ("verify", Verb::Verify, 1, &["ledger", "expect-root", "blobs"]),
    ("status", Verb::Status, 1, &["ledger"]),
    ("merge", Verb::Merge, 2, &["o"]),
    ("export", Verb::Export, 1, &["o"]),
    ("statistics", Verb::Statistics, 1, &["as-of", "known-at", "since"]),
    ("key", Verb::Key, 0, &["out", "seed", "suite", "unwrapped", "passphrase-file"]),
    (
        "start",
        Verb::Start,
        1,
        &["name", "suite", "person", "org", "at", "key", "passphrase-file", "unwrapped"],
    ),
    ("new", Verb::New, 1, &["name", "suite", "roots", "threshold"]),
    ("roster", Verb::Roster, 1, &["key", "passphrase-file", "at", "body", "unchecked"]),
    (
        "append",
        Verb::Append,
        1,
        &[
            "key",
            "passphrase-file",
            "at",
            "kind",
            "item",
            "body",
            "own",
            "seq",
            "seen",
            "roster",
            "unchecked",
        ],
    ),
    (
        "checkpoint",
        Verb::Checkpoint,
        1,
        &["key", "passphrase-file", "at", "of", "with", "own", "seq", "seen", "roster", "unchecked"],
    ),
];

impl Task {
    /// Reads the words and options of an order.
    pub fn of(
        verb: &str,
        words: Vec<OsString>,
        options: BTreeMap<&'static str, OsString>,
    ) -> Result<Task, Misuse> {
        let known = VERBS.iter().find(|(name, ..)| *name == verb);
        let Some((name, verb, count, understood)) = known else {
            return Err(Misuse::Verb(format!("register {verb}")));
        };
        let mut texts = BTreeMap::new();
        for (option, value) in options {
            if !understood.contains(&option) {
                let flag = if option.len() == 1 { format!("-{option}") } else { format!("--{option}") };
                return Err(Misuse::FlagOfOther { flag, verb: format!("register {name}") });
            }
            texts.insert(option, value.into_string()?);
        }
        let files: Vec<PathBuf> = words.into_iter().map(PathBuf::from).collect();
        if let Some(word) = files.get(*count) {
            return Err(Misuse::Surplus(word.display().to_string()));
        }
        if files.len() < *count {
            return Err(Misuse::Lacking { verb: format!("register {name}"), what: "FILE" });
        }
        Ok(Task { verb: *verb, files, options: texts })
    }

    fn option(&self, name: &str) -> Option<&str> {
        self.options.get(name).map(String::as_str)
    }

    /// An option that must be there.
    fn needed(&self, name: &'static str) -> Result<&str, Misuse> {
        let flag = || if name.len() == 1 { format!("-{name}") } else { format!("--{name}") };
        self.option(name).ok_or_else(|| Misuse::FlagValue(flag()))
    }

    fn digest(&self, name: &'static str) -> Result<Option<Digest>, Misuse> {
        self.option(name).map(|text| digest(name, text)).transpose()
    }

    fn digests(&self, name: &'static str) -> Result<Option<Vec<Digest>>, Misuse> {
        let read =
            |text: &str| text.split(',').filter(|id| !id.is_empty()).map(|id| digest(name, id)).collect();
        self.option(name).map(read).transpose()
    }

    fn file(&self, place: usize) -> &Path {
        self.files.get(place).map_or(Path::new(""), PathBuf::as_path)
    }
}

fn digest(flag: &'static str, text: &str) -> Result<Digest, Misuse> {
    hex::exactly(text).ok_or_else(|| Misuse::Value { flag, found: text.to_owned() })
}

/// Does it.
pub fn run(task: &Task, json: bool, texts: &Texts) -> Result<Said, Misuse> {
    match task.verb {
        Verb::Verify => read::verify(task, json, texts),
        Verb::Status => read::status(task, json, texts),
        Verb::Merge => read::merge(task, json, texts),
        Verb::Export => read::export(task, json, texts),
        Verb::Statistics => count::statistics(task, json, texts),
        Verb::Key => keys::make(task, json),
        Verb::Start => start::start(task, json),
        Verb::New => write::new(task, json),
        Verb::Roster => write::roster(task, json, texts),
        Verb::Append => write::append(task, json, texts),
        Verb::Checkpoint => write::checkpoint(task, json, texts),
    }
}

/// A file that is a ledger; none where it is something else.
fn open(path: &Path) -> Result<Option<(Set, Found)>, Misuse> {
    let length = fs::metadata(path).map_err(|error| Misuse::file(path, &error))?.len();
    if usize::try_from(length).map_or(true, |length| length > bundle::MAX_FILE) {
        return Ok(None);
    }
    Ok(bundle::read(&fs::read(path).map_err(|error| Misuse::file(path, &error))?))
}

/// A ledger that lacks lines, or has others than it states, is not written on: what comes of it would look whole.
fn whole(task: &Task, path: &Path, found: &Found) -> Result<(), Misuse> {
    let may = found.whole || task.option("unchecked").is_some();
    if may { Ok(()) } else { Err(Misuse::torn(path)) }
}

/// Says that a file is no ledger.
fn no_ledger(path: &Path, json: bool, texts: &Texts) -> Said {
    let name = path.display().to_string();
    let text = if json {
        format!("{:#}\n", serde_json::json!({"status": "failure", "why": "not-a-ledger", "file": name}))
    } else {
        format!("{}\n", texts.text("register-no-ledger", &[("file", &name)]))
    };
    Said { text, success: false }
}

/// Writes a file that is new. One that is there already stays, unless it is this very file: nobody's ledger or key is written over.
fn begin(path: &Path, bytes: &[u8]) -> Result<(), Misuse> {
    match fs::read(path) {
        Ok(there) if there == bytes => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => save(path, bytes),
        _ => Err(Misuse::taken(path)),
    }
}

/// Writes a ledger that has everything that the file it takes the place of has.
fn replace(path: &Path, set: &Set) -> Result<(), Misuse> {
    if path.exists() {
        let kept = open(path)?.is_some_and(|(before, _)| {
            let mut joined = set.clone();
            joined.merge(&before) && joined == *set
        });
        if !kept {
            return Err(Misuse::taken(path));
        }
    }
    save(path, &bundle::write(set))
}

/// Writes a file whole, or leaves it as it was.
fn save(path: &Path, bytes: &[u8]) -> Result<(), Misuse> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| Misuse::file(path, &error))
}
