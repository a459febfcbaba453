use super::*;
use crate::json;
use proptest::prelude::*;
use std::fmt::{Debug, Display};

/// Of `tests/rectification/key-file/make.py`, whose algorithms are other programs than ours.
const ED25519: &[u8] = include_bytes!("../../../tests/rectification/key-file/ed25519.json");
const SM2: &[u8] = include_bytes!("../../../tests/rectification/key-file/sm2.json");
const MORE_WORK: &[u8] = include_bytes!("../../../tests/rectification/key-file/more-work.json");
const WEAK: &[u8] = include_bytes!("../../../tests/rectification/key-file/weak.json");
const PASSPHRASE: &str = "correct horse 电池 staple";

fn counted() -> Random {
    let from = |first: u8| move |place: usize| first + u8::try_from(place).unwrap();
    Random {
        secret: std::array::from_fn(from(1)),
        salt: std::array::from_fn(from(64)),
        nonce: std::array::from_fn(from(128)),
    }
}

/// As text, with something else in the place of something.
fn with(file: &[u8], from: &str, to: &str) -> Vec<u8> {
    let text = std::str::from_utf8(file).unwrap();
    assert!(text.contains(from), "{text}");
    text.replacen(from, to, 1).into_bytes()
}

/// The same file with a check that fits it, as one would make it who wants to mislead.
fn rechecked(file: Vec<u8>) -> Vec<u8> {
    let Value::Object(mut fields) = canonical::read(&file).unwrap() else { panic!("no object") };
    fields.remove(&Name("check".to_owned()));
    let check = Suite::Sha256Ed25519.digest(&[&canonical::write(&Value::Object(fields.clone())).unwrap()]);
    fields.insert(Name("check".to_owned()), Value::Text(hex::write(&check)));
    canonical::write(&Value::Object(fields)).unwrap()
}

#[test]
fn a_file_of_other_programs_is_ours_to_the_byte_and_opens() {
    for (suite, file) in [(Suite::Sha256Ed25519, ED25519), (Suite::Sm3Sm2, SM2)] {
        assert_eq!(seal(suite, &counted(), Cost::LEAST, PASSPHRASE).unwrap(), file, "{suite:?}");
        let read = read(file).unwrap();
        let signature = read.open(PASSPHRASE).unwrap().sign(b"act").unwrap();
        assert!(suite.verifies(&read.public, b"act", &signature));
    }
    let more = Cost { memory: 98304, passes: 4, lanes: 2 };
    assert_eq!(seal(Suite::Sha256Ed25519, &counted(), more, PASSPHRASE).unwrap(), MORE_WORK);
}

#[test]
fn a_wrong_passphrase_is_no_damage_and_damage_no_wrong_passphrase() {
    let file = read(ED25519).unwrap();
    for wrong in ["", "correct horse 电池 stapl", "correct horse 电池 staple ", "Correct horse 电池 staple"]
    {
        assert_eq!(file.open(wrong).err(), Some(Fault::Passphrase), "{wrong}");
    }
    for place in 0..ED25519.len() {
        let mut changed = ED25519.to_vec();
        changed[place] ^= 1;
        let fault = read(&changed).unwrap_err();
        assert!(matches!(fault, Fault::Damaged | Fault::Form(_)), "{place}: {fault:?}");
    }
    for length in 0..ED25519.len() {
        assert_eq!(read(&ED25519[..length]), Err(Fault::Damaged));
    }
    assert_eq!(read(&[ED25519, b"\n"].concat()), Err(Fault::Damaged));
    assert_eq!(read(&rechecked(with(ED25519, "{", "{\"also\":1,"))), Err(Fault::Damaged));
    assert_eq!(
        read(&with(ED25519, "nz/key-file/1", "nz/key-file/2")),
        Err(Fault::Form("nz/key-file/2".to_owned()))
    );
}

/// Whoever changes a field and mends the check still cannot make the seal stand.
#[test]
fn no_field_of_a_sealed_file_can_be_exchanged() {
    let public = &hex::write(&read(SM2).unwrap().public);
    for (from, to) in [
        ("\"passes\":3", "\"passes\":4"),
        ("\"salt\":\"40", "\"salt\":\"41"),
        ("\"nonce\":\"80", "\"nonce\":\"81"),
        ("\"public\":\"79", "\"public\":\"78"),
        ("sha256-ed25519", "sm3-sm2"),
        (hex::write(&read(ED25519).unwrap().public).as_str(), public),
    ] {
        let file = read(&rechecked(with(ED25519, from, to))).unwrap();
        assert_eq!(file.open(PASSPHRASE).err(), Some(Fault::Passphrase), "{to}");
    }
}

#[test]
fn a_file_costs_neither_too_little_nor_too_much() {
    assert_eq!(read(WEAK), Err(Fault::Cost(Cost { memory: 65535, passes: 3, lanes: 1 })));
    for (from, to) in [
        ("\"memory\":65536", "\"memory\":8"),
        ("\"memory\":65536", "\"memory\":262145"),
        ("\"memory\":65536", "\"memory\":4294967295"),
        ("\"passes\":3", "\"passes\":2"),
        ("\"passes\":3", "\"passes\":11"),
        ("\"lanes\":1", "\"lanes\":0"),
        ("\"lanes\":1", "\"lanes\":5"),
    ] {
        let fault = read(&rechecked(with(ED25519, from, to))).unwrap_err();
        assert!(matches!(fault, Fault::Cost(_)), "{to}: {fault:?}");
    }
    // 100 GiB is no 32-bit number of KiB above the ceiling only by luck: what is none at all is no key file.
    assert_eq!(read(&rechecked(with(ED25519, "65536", "104857600000"))), Err(Fault::Damaged));
    let hostile = Cost { memory: 100 << 20, passes: 3, lanes: 1 };
    assert_eq!(seal(Suite::Sha256Ed25519, &counted(), hostile, PASSPHRASE), Err(Fault::Cost(hostile)));
    let file = KeyFile { cost: hostile, ..read(ED25519).unwrap() };
    assert_eq!(file.open(PASSPHRASE).err(), Some(Fault::Cost(hostile)));
}

#[test]
fn a_new_key_needs_a_passphrase_and_a_secret_that_can_be_one() {
    let sealed = |suite, secret, passphrase| {
        seal(suite, &Random { secret, salt: [1; 16], nonce: [1; 24] }, Cost::LEAST, passphrase)
    };
    assert_eq!(sealed(Suite::Sha256Ed25519, [1; 32], "1234567"), Err(Fault::Short));
    assert_eq!(sealed(Suite::Sha256Ed25519, [1; 32], "七个汉字不够长"), Err(Fault::Short));
    assert_eq!(sealed(Suite::Sm3Sm2, [0; 32], PASSPHRASE), Err(Fault::Secret));
    assert_eq!(sealed(Suite::Sm3Sm2, [255; 32], PASSPHRASE), Err(Fault::Secret));
}

#[test]
fn nothing_secret_can_be_printed_and_no_notice_holds_a_byte_of_it() {
    trait Silent<How> {
        fn is_silent() {}
    }
    struct Printed;
    struct Shown;
    impl<T: ?Sized> Silent<()> for T {}
    impl<T: ?Sized + Debug> Silent<Printed> for T {}
    impl<T: ?Sized + Display> Silent<Shown> for T {}
    // Each of these would be ambiguous, and not compile, if the type could be printed.
    <PrivateKey as Silent<_>>::is_silent();
    <Random as Silent<_>>::is_silent();

    let secret = hex::write(&counted().secret);
    let file = read(ED25519).unwrap();
    let fault = file.open("a passphrase that is wrong").err().unwrap();
    for said in [format!("{file:?}"), format!("{fault:?}"), json::to_text(&fault.notice("key.json"))] {
        for hidden in [secret.as_str(), PASSPHRASE, "a passphrase that is wrong"] {
            assert!(!said.contains(hidden), "{said}");
        }
    }
    assert!(!String::from_utf8_lossy(ED25519).contains(&secret));
}

proptest! {
    #[test]
    fn junk_is_no_key_file(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(read(&bytes).is_err());
    }
}
