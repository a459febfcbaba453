//! Fuzzes the canonical reader and the reader of key files against an oracle, from the corpus of `tests/rectification/corpus`.
//!
//! Inputs are mutated from a pool; one that shows something new (another fault, another shape of value) joins the pool.
//! What the reader must say is decided by another reader: `serde_json` takes the text, our profile allows the value, and
//! writing it canonically gives these very bytes. `NEARZERO_FUZZ_SECONDS` is how long it runs (default 3; `cargo xtask test`
//! gives it 60, `soak` its whole time), `NEARZERO_FUZZ_SEED` where it begins. A failure prints seed and input; put the
//! input into the corpus.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::rectification::canonical::{self, Fault, MAX_DEPTH, MAX_INTEGER, MAX_SIZE, Name, Value};
use nearzero::rectification::key_file;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A generator of pseudo-random numbers, xorshift64*: the same seed, the same inputs.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `most`; 0 where that is 0.
    fn below(&mut self, most: usize) -> usize {
        let most = u64::try_from(most).unwrap();
        usize::try_from(self.next().checked_rem(most).unwrap_or(0)).unwrap()
    }
}

/// Pieces that matter to a reader of JSON.
const TOKENS: [&[u8]; 36] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b"\\u",
    b"\\ud83d",
    b"\\ude00",
    b"\\u0000",
    b"\\n",
    b"\\/",
    b"null",
    b"true",
    b"false",
    b"-",
    b"0",
    b"-0",
    b"1.0",
    b"1e400",
    b"9007199254740991",
    b"9007199254740992",
    b"-9007199254740991",
    b"99999999999999999999",
    b" ",
    b"\n",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\xff",
    b"\"a\":1,",
    b"{\"a\":",
    b"\xf0\x9f\x98\x80",
    b"\xef\xac\xb3",
    b"\x00",
];

fn mutated(pool: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = pool[dice.below(pool.len())].clone();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len() + 1);
        match dice.below(8) {
            0 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
            1 if at < bytes.len() => {
                bytes.remove(at);
            }
            2 | 3 => {
                bytes.splice(at..at, TOKENS[dice.below(TOKENS.len())].iter().copied());
            }
            4 => bytes.truncate(at),
            5 => {
                let other = &pool[dice.below(pool.len())];
                let from = dice.below(other.len() + 1);
                bytes.splice(at..at, other[from..].iter().copied());
            }
            6 => {
                let to = at + dice.below(bytes.len() - at + 1);
                let piece = bytes[at..to].to_vec();
                for _ in 0..=dice.below(6) {
                    bytes.splice(at..at, piece.iter().copied());
                }
            }
            _ => {
                let token = TOKENS[dice.below(TOKENS.len())];
                for _ in 0..dice.below(MAX_DEPTH + 3) {
                    bytes.splice(at..at, token.iter().copied());
                }
            }
        }
        // Long texts are for the test of bounds; here they would only be slow.
        bytes.truncate(4096);
    }
    bytes
}

/// What our profile holds of another reader's value.
fn held(value: &serde_json::Value, depth: usize) -> Option<Value> {
    let deeper = || (depth < MAX_DEPTH).then_some(depth + 1);
    Some(match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(said) => Value::Bool(*said),
        serde_json::Value::Number(number) => {
            Value::Integer(number.as_i64().filter(|number| number.abs() <= MAX_INTEGER)?)
        }
        serde_json::Value::String(said) => Value::Text(said.clone()),
        serde_json::Value::Array(items) => {
            let depth = deeper()?;
            Value::List(items.iter().map(|item| held(item, depth)).collect::<Option<_>>()?)
        }
        serde_json::Value::Object(fields) => {
            let depth = deeper()?;
            let fields = fields.iter().map(|(name, item)| Some((Name(name.clone()), held(item, depth)?)));
            Value::Object(fields.collect::<Option<_>>()?)
        }
    })
}

/// What must be read: another reader's value, where writing it gives these very bytes.
fn expected(bytes: &[u8]) -> Option<Value> {
    let value = held(&serde_json::from_slice(bytes).ok()?, 0)?;
    (bytes.len() <= MAX_SIZE && canonical::write(&value).ok()? == bytes).then_some(value)
}

/// What an input showed, coarsely: a fault, or which kinds of value stand how deep.
fn shape(read: &Result<Value, Fault>) -> String {
    fn kinds(value: &Value, depth: usize, seen: &mut BTreeSet<(usize, u8)>) {
        let kind = match value {
            Value::Null => 0,
            Value::Bool(_) => 1,
            Value::Integer(number) => 2 + u8::from(*number < 0),
            Value::Text(said) => 4 + u8::from(!said.is_ascii()),
            Value::List(items) => {
                items.iter().for_each(|item| kinds(item, depth + 1, seen));
                6 + u8::from(items.is_empty())
            }
            Value::Object(fields) => {
                fields.values().for_each(|item| kinds(item, depth + 1, seen));
                8 + u8::from(fields.is_empty())
            }
        };
        seen.insert((depth, kind));
    }
    match read {
        Err(fault) => format!("{fault:?}"),
        Ok(value) => {
            let mut seen = BTreeSet::new();
            kinds(value, 0, &mut seen);
            format!("{seen:?}")
        }
    }
}

fn corpus() -> Vec<Vec<u8>> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rectification/corpus");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().map_or(otherwise, |text| text.parse().unwrap())
}

#[track_caller]
fn one(bytes: &[u8]) -> String {
    let read = canonical::read(bytes);
    assert_eq!(read.as_ref().ok(), expected(bytes).as_ref(), "{read:?} of {}", bytes.escape_ascii());
    if let Ok(value) = &read {
        assert_eq!(canonical::write(value).as_deref(), Ok(bytes));
    }
    // A key file is canonical text, so junk is refused; what is read is written as it was.
    if let Ok(file) = key_file::read(bytes) {
        assert!(read.is_ok(), "{file:?}");
    }
    shape(&read)
}

#[test]
fn the_corpus_is_read_as_the_oracle_says() {
    let corpus = corpus();
    let shapes: BTreeSet<String> = corpus.iter().map(|bytes| one(bytes)).collect();
    assert!(corpus.len() >= 30 && shapes.len() >= 20, "{} inputs, {} shapes", corpus.len(), shapes.len());
}

#[test]
fn the_reader_says_what_another_reader_and_our_writer_say() {
    let (seconds, seed) = (number("NEARZERO_FUZZ_SECONDS", 3), number("NEARZERO_FUZZ_SEED", 20_260_101));
    let until = Instant::now() + Duration::from_secs(seconds);
    let (mut dice, mut pool) = (Dice(seed | 1), corpus());
    let mut shapes: BTreeSet<String> = pool.iter().map(|bytes| one(bytes)).collect();
    let (mut inputs, mut read) = (0_u64, 0_u64);
    while Instant::now() < until {
        for _ in 0..200 {
            let bytes = mutated(&pool, &mut dice);
            let shape = one(&bytes);
            inputs += 1;
            read += u64::from(shape.starts_with('{'));
            if pool.len() < 4000 && shapes.insert(shape) {
                pool.push(bytes);
            }
        }
    }
    println!("{inputs} inputs, {read} of them canonical, {} shapes, seed {seed}", shapes.len());
    // A fuzzer that only ever meets refusals tests nothing.
    assert!(inputs >= 200 && read * 100 > inputs, "{read} of {inputs} were read");
}
