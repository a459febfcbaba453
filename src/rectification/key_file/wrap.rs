//! The two algorithms: a passphrase becomes a key, the key seals 32 secret bytes. What was secret is overwritten when it is no longer needed.

use super::{Cost, Fault};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::aead::AeadInOut as _;
use chacha20poly1305::{KeyInit as _, Tag, XChaCha20Poly1305, XNonce};
use zeroize::{Zeroize as _, Zeroizing};

/// Thirty-two bytes that nobody else may see.
pub(super) type Secret = Zeroizing<[u8; 32]>;

/// Argon2id, version 1.3, of the passphrase's bytes as they are, to 32 bytes.
pub(super) fn stretch(passphrase: &str, salt: &[u8], cost: Cost) -> Result<Secret, Fault> {
    let refused = |_| Fault::Cost(cost);
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(32)).map_err(refused)?;
    let count = params.block_count();
    // Memory that is not there is a notice, not the end of the program.
    let mut blocks: Vec<Block> = Vec::new();
    blocks.try_reserve_exact(count).map_err(|_| Fault::Memory(cost))?;
    blocks.resize(count, Block::default());
    let mut key = Zeroizing::new([0; 32]);
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let done = argon.hash_password_into_with_memory(passphrase.as_bytes(), salt, &mut key[..], &mut blocks);
    blocks.iter_mut().for_each(|block| block.zeroize());
    done.map_err(refused)?;
    Ok(key)
}

/// The sealed secret, its tag of 16 bytes behind it.
pub(super) fn seal(key: &Secret, nonce: &[u8; 24], head: &[u8], secret: &[u8; 32]) -> Option<[u8; 48]> {
    let cipher = XChaCha20Poly1305::new_from_slice(&key[..]).ok()?;
    let mut text = *secret;
    let tag = cipher.encrypt_inout_detached(&XNonce::from(*nonce), head, text.as_mut_slice().into()).ok()?;
    [&text[..], &tag[..]].concat().try_into().ok()
}

/// The secret, if this key sealed it under this head.
pub(super) fn open(key: &Secret, nonce: &[u8; 24], head: &[u8], sealed: &[u8; 48]) -> Option<Secret> {
    let cipher = XChaCha20Poly1305::new_from_slice(&key[..]).ok()?;
    let (text, tag) = sealed.split_first_chunk()?;
    let mut secret = Zeroizing::new(*text);
    let tag = Tag::try_from(tag).ok()?;
    let opened =
        cipher.decrypt_inout_detached(&XNonce::from(*nonce), head, secret.as_mut_slice().into(), &tag);
    opened.ok().map(|()| secret)
}

#[cfg(test)]
mod tests;
