//! The two suites of digest and signature. A ledger chooses one at its birth and its rosters repeat it; no signed text ever names its own.

use sm2::FieldBytes;
use sm2::dsa::signature::{Signer as _, Verifier as _};
use sm2::elliptic_curve::point::AffineCoordinates as _;
use sm2::elliptic_curve::sec1::ToSec1Point as _;

/// Digest of 32 bytes, of either suite.
pub type Digest = [u8; 32];

/// Bytes of a signature, of either suite.
pub const SIGNATURE_SIZE: usize = 64;

/// The identity that SM2 mixes into what is signed, where parties agreed on none: that of GM/T 0009.
const SM2_IDENTITY: &str = "1234567812345678";

/// Digest and signature, chosen together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Suite {
    /// SHA-256 and Ed25519 (RFC 8032), verified strictly: small-order keys and forms that are not canonical are refused
    Sha256Ed25519,
    /// SM3 (GB/T 32905) and SM2 (GB/T 32918)
    Sm3Sm2,
}

impl Suite {
    /// Both.
    pub const ALL: [Suite; 2] = [Suite::Sha256Ed25519, Suite::Sm3Sm2];

    /// Its name in a ledger.
    pub fn id(self) -> &'static str {
        match self {
            Suite::Sha256Ed25519 => "sha256-ed25519",
            Suite::Sm3Sm2 => "sm3-sm2",
        }
    }

    /// The suite of this name.
    pub fn named(id: &str) -> Option<Suite> {
        Suite::ALL.into_iter().find(|suite| suite.id() == id)
    }

    /// Digest of these parts, one after the other.
    pub fn digest(self, parts: &[&[u8]]) -> Digest {
        match self {
            Suite::Sha256Ed25519 => digest::<sha2::Sha256>(parts).into(),
            Suite::Sm3Sm2 => digest::<sm3::Sm3>(parts).into(),
        }
    }

    /// Whether this is the signature of this key over these bytes: the only function that decides it.
    ///
    /// A public key is 32 bytes (Ed25519) or 65 (SM2, `04`, x, y), a signature 64: R and S, or r and s.
    pub fn verifies(self, public: &[u8], bytes: &[u8], signature: &[u8]) -> bool {
        match self {
            Suite::Sha256Ed25519 => ed25519(public, bytes, signature),
            Suite::Sm3Sm2 => sm2(public, bytes, signature),
        }
        .is_some()
    }
}

fn digest<D: sha2::Digest>(parts: &[&[u8]]) -> sha2::digest::Output<D> {
    let mut hasher = D::new();
    parts.iter().for_each(|part| hasher.update(part));
    hasher.finalize()
}

fn ed25519(public: &[u8], bytes: &[u8], signature: &[u8]) -> Option<()> {
    let key = ed25519_dalek::VerifyingKey::from_bytes(public.try_into().ok()?).ok()?;
    key.verify_strict(bytes, &ed25519_dalek::Signature::from_slice(signature).ok()?).ok()
}

fn sm2(public: &[u8], bytes: &[u8], signature: &[u8]) -> Option<()> {
    // One form of a key only: a second, compressed one would be a second name for the same person.
    let (x, y) = public.strip_prefix(&[4])?.split_at_checked(32)?;
    let (x, y) = (FieldBytes::try_from(x).ok()?, FieldBytes::try_from(y).ok()?);
    let point = sm2::AffinePoint::from_coordinates(&x, &y).into_option()?;
    let key = sm2::dsa::VerifyingKey::from_affine(SM2_IDENTITY, point).ok()?;
    key.verify(bytes, &sm2::dsa::Signature::from_slice(signature).ok()?).ok()
}

/// A private key. It has no text and is not printed.
pub struct PrivateKey(Inner);

enum Inner {
    Ed25519(Box<ed25519_dalek::SigningKey>),
    Sm2(Box<sm2::dsa::SigningKey>),
}

impl Drop for PrivateKey {
    /// Overwrites the secret. Ed25519 keys do it by themselves; an SM2 key is overwritten by another, and the look at it keeps the compiler from leaving that out.
    fn drop(&mut self) {
        if let Inner::Sm2(key) = &mut self.0
            && let Ok(other) = sm2::dsa::SigningKey::from_slice(SM2_IDENTITY, &[1; 32])
        {
            **key = other;
            std::hint::black_box(key);
        }
    }
}

impl PrivateKey {
    /// The key of 32 secret bytes; they come in with the call.
    ///
    /// Of all values SM2 refuses 0 and those from its group order less one up, fewer than one in 2^31: the caller draws again.
    pub fn new(suite: Suite, secret: &[u8; 32]) -> Option<PrivateKey> {
        Some(PrivateKey(match suite {
            Suite::Sha256Ed25519 => Inner::Ed25519(Box::new(ed25519_dalek::SigningKey::from_bytes(secret))),
            Suite::Sm3Sm2 => {
                let key = sm2::dsa::SigningKey::from_slice(SM2_IDENTITY, secret).ok()?;
                // GB/T 32918.1 has secrets up to n - 2: with n - 1 the inverse of 1 + d, by which one signs, does not exist.
                if bool::from((**key.as_nonzero_scalar() + sm2::Scalar::ONE).is_zero()) {
                    return None;
                }
                Inner::Sm2(Box::new(key))
            }
        }))
    }

    /// Its public key.
    pub fn public(&self) -> Vec<u8> {
        match &self.0 {
            Inner::Ed25519(key) => key.verifying_key().to_bytes().to_vec(),
            Inner::Sm2(key) => key.verifying_key().to_sec1_point(false).as_bytes().to_vec(),
        }
    }

    /// Signs bytes; the same bytes give the same signature in either suite. None where the suite's own check fails.
    pub fn sign(&self, bytes: &[u8]) -> Option<[u8; SIGNATURE_SIZE]> {
        match &self.0 {
            Inner::Ed25519(key) => key.try_sign(bytes).ok().map(|signature| signature.to_bytes()),
            Inner::Sm2(key) => {
                let signature: sm2::dsa::Signature = key.try_sign(bytes).ok()?;
                Some(signature.to_bytes().into())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// FIPS 180-2 appendix B.1; GB/T 32905-2016 example 1.
    #[test]
    fn digests_are_those_of_their_standards() {
        let abc = |suite: Suite| hex(&suite.digest(&[b"a", b"bc"]));
        assert_eq!(
            abc(Suite::Sha256Ed25519),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
        assert_eq!(abc(Suite::Sm3Sm2), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    /// RFC 8032 section 7.1, test 1.
    #[test]
    fn a_public_key_is_that_of_rfc_8032() {
        let secret = [
            0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4,
            0x44, 0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
        ];
        let key = PrivateKey::new(Suite::Sha256Ed25519, &secret).unwrap();
        assert_eq!(hex(&key.public()), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    }

    #[test]
    fn any_changed_bit_breaks_a_signature_in_either_suite() {
        for suite in Suite::ALL {
            let key = PrivateKey::new(suite, &[7; 32]).unwrap();
            let (public, signature) = (key.public(), key.sign(b"act").unwrap());
            assert!(suite.verifies(&public, b"act", &signature));
            assert_eq!(key.sign(b"act").unwrap(), signature);
            assert!(!suite.verifies(&public, b"acT", &signature));
            for place in 0..SIGNATURE_SIZE {
                let mut other = signature;
                other[place] ^= 1;
                assert!(!suite.verifies(&public, b"act", &other), "{suite:?} {place}");
            }
            for place in 0..public.len() {
                let mut other = public.clone();
                other[place] ^= 1;
                assert!(!suite.verifies(&other, b"act", &signature), "{suite:?} {place}");
            }
            for bytes in [&[][..], &signature[..63], &[0; 64], &[255; 64], &[0; 65]] {
                assert!(!suite.verifies(&public, b"act", bytes));
                assert!(!suite.verifies(bytes, b"act", &signature));
            }
        }
    }

    /// The neutral element as key and R with S = 0 signs everything for a verifier that is not strict (speccheck 0 to 2).
    #[test]
    fn a_key_of_small_order_signs_nothing() {
        let mut neutral = [0; 32];
        neutral[0] = 1;
        let mut signature = [0; 64];
        signature[0] = 1;
        assert!(!Suite::Sha256Ed25519.verifies(&neutral, b"anything", &signature));
    }

    #[test]
    fn sm2_takes_one_form_of_a_key_and_no_secret_of_zero() {
        let key = PrivateKey::new(Suite::Sm3Sm2, &[7; 32]).unwrap();
        let public = key.public();
        assert_eq!((public.len(), public[0]), (65, 4));
        let mut compressed = vec![2 + (public[64] & 1)];
        compressed.extend_from_slice(&public[1..33]);
        assert!(!Suite::Sm3Sm2.verifies(&compressed, b"act", &key.sign(b"act").unwrap()));
        assert!(PrivateKey::new(Suite::Sm3Sm2, &[0; 32]).is_none());
        assert!(PrivateKey::new(Suite::Sm3Sm2, &[255; 32]).is_none());
        // The order of the group less one and less two, GB/T 32918.5.
        let mut near = [0xff; 32];
        near[3] = 0xfe;
        near[16..].copy_from_slice(&0x7203df6b21c6052b53bbf40939d54122_u128.to_be_bytes());
        assert!(PrivateKey::new(Suite::Sm3Sm2, &near).is_none());
        near[31] -= 1;
        assert!(PrivateKey::new(Suite::Sm3Sm2, &near).unwrap().sign(b"act").is_some());
    }

    #[test]
    fn a_suite_is_found_by_its_name() {
        for suite in Suite::ALL {
            assert_eq!(Suite::named(suite.id()), Some(suite));
        }
        assert_eq!(Suite::named("none"), None);
    }
}
