//! What exactly is signed and named: the bytes of a text together with the type of the text, so that a signature over one type is none over another.

use super::suite::{Digest, PrivateKey, SIGNATURE_SIZE, Suite};

/// What a signed text is. The place it is read from says so, never the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// the birth of a ledger
    Genesis,
    /// who may do what
    Roster,
    /// one act
    Entry,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Purpose; 3] = [Purpose::Genesis, Purpose::Roster, Purpose::Entry];

    /// Its name, with the version of the form.
    pub fn id(self) -> &'static str {
        match self {
            Purpose::Genesis => "nz/genesis/1",
            Purpose::Roster => "nz/roster/1",
            Purpose::Entry => "nz/entry/1",
        }
    }

    /// The id of a text: the digest of the purpose, a zero byte, and the text. A signature is no part of it.
    pub fn name(self, suite: Suite, text: &[u8]) -> Digest {
        suite.digest(&[self.id().as_bytes(), &[0], text])
    }

    /// The bytes that are signed: the pre-authentication encoding of DSSE, with lengths, so that no two pairs give the same bytes.
    pub fn encode(self, text: &[u8]) -> Vec<u8> {
        let id = self.id();
        let mut bytes = format!("DSSEv1 {} {id} {} ", id.len(), text.len()).into_bytes();
        bytes.extend_from_slice(text);
        bytes
    }

    /// Signs a text as what it is.
    pub fn sign(self, key: &PrivateKey, text: &[u8]) -> Option<[u8; SIGNATURE_SIZE]> {
        key.sign(&self.encode(text))
    }

    /// Whether this key signed this text as this purpose. The suite is the ledger's.
    pub fn verifies(self, suite: Suite, public: &[u8], text: &[u8], signature: &[u8]) -> bool {
        suite.verifies(public, &self.encode(text), signature)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rectification::tree::TreeSet;

    #[test]
    fn a_signature_is_bound_to_its_type_and_suite() {
        for suite in Suite::ALL {
            let key = PrivateKey::new(suite, &[9; 32]).unwrap();
            for signed in Purpose::ALL {
                let signature = signed.sign(&key, b"{}").unwrap();
                for (read, by) in Purpose::ALL.iter().flat_map(|read| Suite::ALL.map(|by| (*read, by))) {
                    let stands = read.verifies(by, &key.public(), b"{}", &signature);
                    assert_eq!(stands, (read, by) == (signed, suite), "{signed:?} as {read:?}, {by:?}");
                }
                assert!(!suite.verifies(&key.public(), b"{}", &signature), "over the bare text");
            }
        }
    }

    #[test]
    fn one_text_has_another_id_under_each_type_and_suite() {
        let pairs = Purpose::ALL.iter().flat_map(|purpose| Suite::ALL.map(|suite| (*purpose, suite)));
        let ids: TreeSet<Digest> = pairs.map(|(purpose, suite)| purpose.name(suite, b"{}")).collect();
        assert_eq!(ids.len(), 6);
    }

    /// The form of DSSE protocol.md, with our type.
    #[test]
    fn what_is_signed_has_lengths_in_it() {
        assert_eq!(Purpose::Entry.encode(b"{\"a\":1}"), b"DSSEv1 10 nz/entry/1 7 {\"a\":1}");
    }
}
