//! What tests of the command line share: a folder with keys and ledgers, and the program.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    dead_code,
    reason = "helpers of tests may panic as tests may, and not each uses all"
)]

use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A digest of nothing.
pub const DIGEST: &str = "0909090909090909090909090909090909090909090909090909090909090909";

/// Begins the ledger `a` of an office of one.
pub const START: [&str; 10] = [
    "start",
    "a",
    "--name",
    "园区整改台账",
    "--person",
    "甲",
    "--org",
    "环督办",
    "--at",
    "2026-06-01T08:00:00",
];

/// A folder with keys and ledgers, and the program.
pub struct Desk {
    /// where it works
    pub folder: PathBuf,
    /// its suite
    pub suite: &'static str,
}

impl Desk {
    pub fn new(name: &str, suite: &'static str) -> Desk {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("register-{name}-{suite}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Desk { folder, suite }
    }

    /// Runs `register` with these words; exit code and answer.
    pub fn run(&self, words: &[&str]) -> (i32, Value) {
        let mut program = Command::new(env!("CARGO_BIN_EXE_nearzero"));
        program.current_dir(&self.folder).arg("register").args(words).arg("--json").env("LANG", "C.UTF-8");
        let output = program.output().unwrap();
        let answer = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
        (output.status.code().unwrap(), answer)
    }

    #[track_caller]
    pub fn good(&self, words: &[&str]) -> Value {
        let (code, answer) = self.run(words);
        assert_eq!(code, 0, "{words:?}: {answer}");
        answer
    }

    /// A key from a mark; its public key.
    pub fn key(&self, name: &str, mark: u8) -> String {
        let seed = format!("{mark:02x}").repeat(32);
        let words = ["key", "--out", name, "--seed", &seed, "--suite", self.suite, "--unwrapped"];
        self.good(&words)["pub"].as_str().unwrap().to_owned()
    }

    pub fn act(
        &self,
        file: &str,
        key: &str,
        kind: &str,
        item: &str,
        body: &Value,
        more: &[&str],
    ) -> (i32, Value) {
        let body = body.to_string();
        let mut words = vec!["append", file, "--key", key, "--kind", kind, "--body", &body];
        if !item.is_empty() {
            words.extend(["--item", item]);
        }
        words.extend(more);
        self.run(&words)
    }
}

pub fn register() -> Value {
    json!({
        "batch": "", "class": "一般隐患", "deadline": null, "deadlineKind": "fixed", "feedback": "2026-06-01", "major": false,
        "number": "1", "openness": "internal", "origin": "", "original": DIGEST, "ownDeadline": null, "parent": null,
        "point": "", "pollution": [], "source": "自查", "text": "煤气报警器未校准", "upper": null,
    })
}
