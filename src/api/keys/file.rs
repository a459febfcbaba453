//! Private keys: made, opened from a file, unlocked by a passphrase, used to sign, saved, given back.

use super::Keys;
use super::call::MakeKey;
use super::secret::Secret;
use crate::api::answer::Answer;
use crate::api::host::Closed;
use crate::api::signing::{self, Hex, Purpose, SuiteName, not_open};
use crate::json::Write;
use crate::notice::{Code, Notice};
use crate::rectification::key_file::{self, Cost, FORM, Fault, KeyFile, Random};
use crate::rectification::suite::PrivateKey;
use crate::rectification::{canonical, hex, signature};
use zeroize::Zeroizing;

/// A key file that is open, and its key once it is unlocked.
pub(super) struct Slot {
    handle: u32,
    pub(super) file: KeyFile,
    bytes: Vec<u8>,
    key: Option<PrivateKey>,
}

/// A key file that is open.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct KeyOpened {
    /// names it in calls
    pub handle: u32,
    /// its form
    pub format: String,
    /// suite of the key
    pub suite: SuiteName,
    /// the public key
    pub public: Hex,
    /// whether it can sign
    pub unlocked: bool,
}

/// A text that was signed.
#[derive(Clone, Debug, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Signed {
    /// the signature
    pub signature: Hex,
}

impl Slot {
    /// The key, if a passphrase has opened it.
    pub(super) fn unlocked(&self) -> Result<&PrivateKey, Notice> {
        self.key.as_ref().ok_or_else(|| Notice::new(Code::KeyLocked, "handle"))
    }

    fn opened(&self) -> (KeyOpened, Vec<Notice>) {
        let opened = KeyOpened {
            handle: self.handle,
            format: FORM.to_owned(),
            suite: self.file.suite.into(),
            public: Hex(self.file.public.clone()),
            unlocked: self.key.is_some(),
        };
        (opened, Vec::new())
    }
}

fn random(digits: &Secret) -> Option<Random> {
    let bytes = Zeroizing::new(hex::read(digits.expose())?);
    let (secret, rest) = bytes.split_first_chunk()?;
    let (salt, nonce) = rest.split_first_chunk()?;
    Some(Random { secret: *secret, salt: *salt, nonce: nonce.try_into().ok()? })
}

fn made(asked: &MakeKey) -> Result<(KeyFile, Vec<u8>, PrivateKey), Notice> {
    // The bytes themselves are not repeated.
    let shape = || Notice::new(Code::ShapeWrong, "random").with("why", "type").expected("72 × 0-9, a-f");
    let random = random(&asked.random).ok_or_else(shape)?;
    let suite = asked.suite.into();
    let sealed = key_file::seal(suite, &random, Cost::LEAST, asked.passphrase.expose());
    let read = sealed.and_then(|bytes| {
        let key = PrivateKey::new(suite, &random.secret).ok_or(Fault::Secret)?;
        Ok((key_file::read(&bytes)?, bytes, key))
    });
    read.map_err(|fault| fault.notice(""))
}

impl Keys {
    /// Opens a key file, still locked.
    pub(super) fn open_key(&mut self, bytes: &[u8]) -> Answer<KeyOpened> {
        let read = key_file::read(bytes).map_err(|fault| fault.notice(""));
        Answer::from(read.map(|file| self.keep(file, bytes.to_vec(), None)))
    }

    /// The file as it is saved; no bytes where the handle names none.
    pub fn save(&self, handle: u32) -> Vec<u8> {
        self.slot(handle).map(|slot| slot.bytes.clone()).unwrap_or_default()
    }

    pub(super) fn make(&mut self, asked: &MakeKey) -> Answer<KeyOpened> {
        Answer::from(made(asked).map(|(file, bytes, key)| self.keep(file, bytes, Some(key))))
    }

    pub(super) fn unlock(&mut self, handle: u32, passphrase: &Secret) -> Answer<KeyOpened> {
        let slot = self.slots.iter_mut().find(|slot| slot.handle == handle);
        Answer::from(slot.ok_or_else(|| not_open(handle)).and_then(|slot| {
            let key = slot.file.open(passphrase.expose()).map_err(|fault| fault.notice(""))?;
            slot.key = Some(key);
            Ok(slot.opened())
        }))
    }

    pub(super) fn sign(&self, handle: u32, purpose: Purpose, text: &str) -> Answer<Signed> {
        if let Some(notice) = signing::fault(text) {
            return Answer::refused(vec![notice]);
        }
        let value = canonical::read(text.as_bytes()).ok();
        if let Some(notice) = value.as_ref().and_then(signing::personal) {
            return Answer::refused(vec![notice]);
        }
        Answer::from(self.slot(handle).and_then(|slot| {
            let signature = signature::Purpose::from(purpose).sign(slot.unlocked()?, text.as_bytes());
            let signature = signature.ok_or_else(|| Fault::Secret.notice(""))?;
            Ok((Signed { signature: Hex(signature.to_vec()) }, Vec::new()))
        }))
    }

    pub(super) fn close(&mut self, handle: u32) -> Answer<Closed> {
        let before = self.slots.len();
        self.slots.retain(|slot| slot.handle != handle);
        let closed = (self.slots.len() < before).then_some((Closed { closed: handle }, Vec::new()));
        Answer::from(closed.ok_or_else(|| not_open(handle)))
    }

    fn keep(&mut self, file: KeyFile, bytes: Vec<u8>, key: Option<PrivateKey>) -> (KeyOpened, Vec<Notice>) {
        self.last = self.last.saturating_add(1);
        let slot = Slot { handle: self.last, file, bytes, key };
        let opened = slot.opened();
        self.slots.push(slot);
        opened
    }

    pub(super) fn slot(&self, handle: u32) -> Result<&Slot, Notice> {
        self.slots.iter().find(|slot| slot.handle == handle).ok_or_else(|| not_open(handle))
    }
}
