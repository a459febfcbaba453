use super::super::hex;
use super::*;
use argon2::{AssociatedData, ParamsBuilder};

/// RFC 9106 section 5.3.
#[test]
fn argon2id_is_that_of_rfc_9106() {
    let mut params = ParamsBuilder::new();
    params.m_cost(32).t_cost(3).p_cost(4).data(AssociatedData::new(&[4; 12]).unwrap());
    let params = params.build().unwrap();
    let mut blocks = vec![Block::default(); params.block_count()];
    let argon = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
    let mut tag = [0; 32];
    argon.hash_password_into_with_memory(&[1; 32], &[2; 16], &mut tag, &mut blocks).unwrap();
    assert_eq!(hex::write(&tag), "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
}

/// draft-irtf-cfrg-xchacha-03 appendix A.3.1.
#[test]
fn the_seal_is_that_of_the_draft() {
    let key: Vec<u8> = (0x80..0xa0).collect();
    let nonce: Vec<u8> = (0x40..0x58).collect();
    let head = hex::read("50515253c0c1c2c3c4c5c6c7").unwrap();
    let mut text = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.".to_vec();
    let cipher = XChaCha20Poly1305::new_from_slice(&key).unwrap();
    let nonce = XNonce::try_from(&nonce[..]).unwrap();
    let tag = cipher.encrypt_inout_detached(&nonce, &head, text.as_mut_slice().into()).unwrap();
    assert_eq!(
        hex::write(&text),
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39\
         ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
         21f9664c97637da9768812f615c68b13b52e"
    );
    assert_eq!(hex::write(&tag), "c0875924c1c7987947deafd8780acf49");
}

#[test]
fn a_seal_opens_only_under_its_key_its_nonce_and_its_head() {
    let (key, other) = (Zeroizing::new([1; 32]), Zeroizing::new([2; 32]));
    let sealed = seal(&key, &[3; 24], b"head", &[4; 32]).unwrap();
    assert_eq!(open(&key, &[3; 24], b"head", &sealed).map(|secret| *secret), Some([4; 32]));
    assert!(open(&other, &[3; 24], b"head", &sealed).is_none());
    assert!(open(&key, &[5; 24], b"head", &sealed).is_none());
    assert!(open(&key, &[3; 24], b"Head", &sealed).is_none());
    for place in 0..sealed.len() {
        let mut changed = sealed;
        changed[place] ^= 1;
        assert!(open(&key, &[3; 24], b"head", &changed).is_none(), "{place}");
    }
}
