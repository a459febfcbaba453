//! `key`, and the private keys of the other verbs: wrapped by a passphrase, or lying open for scripts that ask for it by name.

use super::write::{said, suite};
use super::{Task, begin};
use crate::Said;
use crate::misuse::Misuse;
use nearzero::rectification::hex;
use nearzero::rectification::key_file::{self, Cost, Fault, Random};
use nearzero::rectification::roster::kid;
use nearzero::rectification::suite::{PrivateKey, Suite};
use serde_json::json;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use zeroize::Zeroizing;

/// How a key file begins that lies open.
const UNWRAPPED: &str = "nearzero-unwrapped-key";

/// A file that is overwritten in memory when it has been read.
fn secret_file(path: &Path) -> Result<Zeroizing<String>, Misuse> {
    fs::read_to_string(path).map(Zeroizing::new).map_err(|error| Misuse::file(path, &error))
}

/// The passphrase, which is never an argument: other users of a machine see those. A line end behind it is no part of it.
fn passphrase(task: &Task) -> Result<Option<Zeroizing<String>>, Misuse> {
    let Some(path) = task.option("passphrase-file") else { return Ok(None) };
    let text = secret_file(Path::new(path))?;
    let line = text.strip_suffix('\n').unwrap_or(&text);
    Ok(Some(Zeroizing::new(line.strip_suffix('\r').unwrap_or(line).to_owned())))
}

fn fault(fault: &Fault, path: &Path) -> Misuse {
    Misuse::Notice(Box::new(fault.notice(&path.display().to_string())))
}

/// Makes a key: wrapped where there is a passphrase, open only where that is asked for by name.
pub fn make(task: &Task, json: bool) -> Result<Said, Misuse> {
    let (suite, out) = (suite(task)?, Path::new(task.needed("out")?));
    let public = made(task, suite, out)?.public();
    Ok(said(json, &json!({"kid": hex::write(&kid(suite, &public)), "pub": hex::write(&public)}), true))
}

/// The key of this file, which is made if there is none yet.
pub fn open_or_make(task: &Task, suite: Suite, file: &Path) -> Result<PrivateKey, Misuse> {
    if file.exists() {
        let passphrase = passphrase(task)?;
        return private(suite, file, passphrase.as_ref().map(|text| text.as_str()));
    }
    made(task, suite, file)
}

fn made(task: &Task, suite: Suite, out: &Path) -> Result<PrivateKey, Misuse> {
    let passphrase = passphrase(task)?;
    if passphrase.is_none() {
        task.needed("unwrapped")?;
    }
    let mut random = random()?;
    if let Some(seed) = task.option("seed") {
        // The seed is the secret: where it is no seed, it is not repeated.
        let hidden = || Misuse::Value { flag: "seed", found: "…".to_owned() };
        random.secret = hex::exactly(seed).ok_or_else(hidden)?;
    }
    let private = PrivateKey::new(suite, &random.secret).ok_or_else(|| fault(&Fault::Secret, out))?;
    let bytes = match &passphrase {
        Some(passphrase) => {
            key_file::seal(suite, &random, Cost::LEAST, passphrase).map_err(|why| fault(&why, out))?
        }
        None => format!("{UNWRAPPED} {} {}\n", suite.id(), hex::write(&random.secret)).into_bytes(),
    };
    begin(out, &bytes)?;
    Ok(private)
}

fn random() -> Result<Random, Misuse> {
    let source = Path::new("/dev/urandom");
    let mut random = Random { secret: [0; 32], salt: [0; 16], nonce: [0; 24] };
    let read = fs::File::open(source).and_then(|mut file| {
        file.read_exact(&mut random.secret)?;
        file.read_exact(&mut random.salt)?;
        file.read_exact(&mut random.nonce)
    });
    read.map_err(|error| Misuse::file(source, &error)).map(|()| random)
}

/// The keys that `--key` names.
pub fn open(task: &Task, suite: Suite) -> Result<Vec<PrivateKey>, Misuse> {
    let passphrase = passphrase(task)?;
    let one = |path: &str| private(suite, Path::new(path), passphrase.as_ref().map(|text| text.as_str()));
    task.needed("key")?.split(',').map(one).collect()
}

fn private(suite: Suite, file: &Path, passphrase: Option<&str>) -> Result<PrivateKey, Misuse> {
    let wrong = || Misuse::Value { flag: "key", found: file.display().to_string() };
    let text = secret_file(file)?;
    if text.starts_with(UNWRAPPED) {
        let mut words = text.split_ascii_whitespace().skip(1);
        let secret = words.next().filter(|name| *name == suite.id()).and(words.next()).and_then(hex::exactly);
        let secret = secret.map(Zeroizing::new);
        return secret.and_then(|secret| PrivateKey::new(suite, &secret)).ok_or_else(wrong);
    }
    let wrapped = key_file::read(text.as_bytes()).map_err(|why| fault(&why, file))?;
    if wrapped.suite != suite {
        return Err(wrong());
    }
    let lacking = || Misuse::Lacking { verb: format!("--key {}", file.display()), what: "PASSPHRASE" };
    wrapped.open(passphrase.ok_or_else(lacking)?).map_err(|why| fault(&why, file))
}
