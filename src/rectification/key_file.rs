//! A private key in a file, wrapped by a passphrase: Argon2id (RFC 9106) and XChaCha20-Poly1305. `KEY-FILE.md` says it byte for byte.
//!
//! Secret, salt and nonce come in with the call. What the algorithms cost stands in the file, within a floor and a ceiling:
//! a weak file is not opened, and a hostile one cannot ask for more memory or time than a clerk's machine has.

use super::canonical::{self, Name, Value};
use super::hex;
use super::suite::{Digest, PrivateKey, Suite};

mod cost;
mod fault;
mod wrap;

pub use cost::Cost;
pub use fault::Fault;

/// The form, and with it both algorithms: a file cannot choose others.
pub const FORM: &str = "nz/key-file/1";
/// Fewest characters of a new passphrase.
pub const SHORTEST: usize = 8;

/// What is random about a new key; from the machine's generator of random bytes, and never used twice.
pub struct Random {
    /// the secret itself
    pub secret: [u8; 32],
    /// for Argon2id
    pub salt: [u8; 16],
    /// for XChaCha20-Poly1305
    pub nonce: [u8; 24],
}

impl Drop for Random {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.secret);
    }
}

/// A key file as read, still closed. Nothing in it is secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFile {
    /// suite of the key
    pub suite: Suite,
    /// its public key
    pub public: Vec<u8>,
    /// what opening costs
    pub cost: Cost,
    salt: [u8; 16],
    nonce: [u8; 24],
    sealed: [u8; 48],
}

/// Wraps a new key: the bytes of its file.
///
/// # Errors
/// A passphrase that is too short, a cost outside the bounds, a secret that the suite refuses, memory that is not there.
pub fn seal(suite: Suite, random: &Random, cost: Cost, passphrase: &str) -> Result<Vec<u8>, Fault> {
    cost.check()?;
    if passphrase.chars().count() < SHORTEST {
        return Err(Fault::Short);
    }
    let public = PrivateKey::new(suite, &random.secret).ok_or(Fault::Secret)?.public();
    let mut file = KeyFile { suite, public, cost, salt: random.salt, nonce: random.nonce, sealed: [0; 48] };
    let key = wrap::stretch(passphrase, &file.salt, cost)?;
    file.sealed = wrap::seal(&key, &file.nonce, &file.head()?, &random.secret).ok_or(Fault::Damaged)?;
    file.write()
}

/// Reads a key file, without opening it.
///
/// # Errors
/// Another form, a byte that was changed, a cost outside the bounds.
pub fn read(bytes: &[u8]) -> Result<KeyFile, Fault> {
    let value = canonical::read(bytes).map_err(|_| Fault::Damaged)?;
    match value.field("form") {
        Some(Value::Text(form)) if form == FORM => {}
        Some(Value::Text(other)) => return Err(Fault::Form(other.clone())),
        _ => return Err(Fault::Damaged),
    }
    let file = parse(&value).ok_or(Fault::Damaged)?;
    // What is not said by the fields was added by somebody, and what does not give its own check was changed.
    if file.write()? != bytes {
        return Err(Fault::Damaged);
    }
    file.cost.check()?;
    Ok(file)
}

impl KeyFile {
    /// The private key.
    ///
    /// # Errors
    /// The wrong passphrase; memory that is not there; a key that is not the one of the public key beside it.
    pub fn open(&self, passphrase: &str) -> Result<PrivateKey, Fault> {
        self.cost.check()?;
        let key = wrap::stretch(passphrase, &self.salt, self.cost)?;
        let secret = wrap::open(&key, &self.nonce, &self.head()?, &self.sealed).ok_or(Fault::Passphrase)?;
        let private = PrivateKey::new(self.suite, &secret).ok_or(Fault::Damaged)?;
        if private.public() == self.public { Ok(private) } else { Err(Fault::Damaged) }
    }

    /// What the seal covers beside the secret: everything before it, so that no field can be exchanged.
    fn head(&self) -> Result<Vec<u8>, Fault> {
        write(self.fields())
    }

    fn fields(&self) -> Vec<(&'static str, Value)> {
        let cost = [("lanes", self.cost.lanes), ("memory", self.cost.memory), ("passes", self.cost.passes)];
        vec![
            ("cost", object(cost.map(|(name, number)| (name, Value::Integer(i64::from(number)))))),
            ("form", Value::Text(FORM.to_owned())),
            ("nonce", Value::Text(hex::write(&self.nonce))),
            ("public", Value::Text(hex::write(&self.public))),
            ("salt", Value::Text(hex::write(&self.salt))),
            ("suite", Value::Text(self.suite.id().to_owned())),
        ]
    }

    fn write(&self) -> Result<Vec<u8>, Fault> {
        let mut fields = self.fields();
        fields.push(("sealed", Value::Text(hex::write(&self.sealed))));
        let check: Digest = Suite::Sha256Ed25519.digest(&[&write(fields.clone())?]);
        fields.push(("check", Value::Text(hex::write(&check))));
        write(fields)
    }
}

fn parse(value: &Value) -> Option<KeyFile> {
    let text =
        |name| if let Some(Value::Text(said)) = value.field(name) { Some(said.as_str()) } else { None };
    let cost = |name| match value.field("cost")?.field(name) {
        Some(Value::Integer(number)) => u32::try_from(*number).ok(),
        _ => None,
    };
    Some(KeyFile {
        suite: Suite::named(text("suite")?)?,
        public: hex::read(text("public")?)?,
        cost: Cost { memory: cost("memory")?, passes: cost("passes")?, lanes: cost("lanes")? },
        salt: hex::exactly(text("salt")?)?,
        nonce: hex::exactly(text("nonce")?)?,
        sealed: hex::exactly(text("sealed")?)?,
    })
}

fn object(fields: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (Name(name.to_owned()), value)).collect())
}

fn write(fields: Vec<(&'static str, Value)>) -> Result<Vec<u8>, Fault> {
    canonical::write(&object(fields)).map_err(|_| Fault::Damaged)
}

#[cfg(test)]
mod tests;
