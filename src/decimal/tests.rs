//! Against the standard library, bit by bit and digit by digit.

use super::{Plain, read, short};
use proptest::prelude::*;

#[track_caller]
fn same(value: f64) {
    assert_eq!(Plain(value).to_string(), value.to_string());
    assert_eq!(short(value), format!("{value:?}"));
    // Our texts have no word for infinity.
    let texts = [value.to_string(), format!("{value:?}"), format!("{value:e}"), format!("{value:.3}")];
    texts.iter().filter(|_| value.is_finite()).for_each(|text| reads(text));
}

#[track_caller]
fn reads(text: &str) {
    let ours = read(text).map(f64::to_bits);
    assert_eq!(ours, text.parse().ok().map(|value: f64| value.to_bits()), "{text}");
}

/// A power of two, by its bits: subnormal below 2^-1022.
fn two_to(power: i32) -> f64 {
    let bits = if power < -1022 { 1 << (power + 1074) } else { u64::try_from(power + 1023).unwrap() << 52 };
    f64::from_bits(bits)
}

#[test]
fn edges_are_as_the_standard_library_has_them() {
    let edges = [
        0.0,
        1.0,
        0.1,
        0.3,
        5e-324,
        2.2250738585072014e-308,
        2.225073858507201e-308,
        1.7976931348623157e308,
        1e15,
        1e16,
        1e17,
        9007199254740993.0,
        1e21,
        1e22,
        1e23,
        9.5e-5,
        1e-4,
        1e-5,
        9.999e-6,
        1e-7,
        123456.75,
        4503599627370496.5,
        two_to(60),
        two_to(-60),
        two_to(1023),
        two_to(-1022),
        two_to(-1074),
        9.5367431640625e-7,
    ];
    for value in edges {
        same(value);
        same(-value);
        same(f64::from_bits(value.to_bits() + 1));
        same(f64::from_bits(value.to_bits().saturating_sub(1)));
    }
    for value in [f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
        assert_eq!((Plain(value).to_string(), short(value)), (value.to_string(), format!("{value:?}")));
    }
    for power in -1074..1024 {
        same(two_to(power));
    }
}

#[test]
fn what_is_no_number_is_refused_and_what_is_one_is_read() {
    for text in [
        "", "-", "+", ".", "e5", "1e", "1e+", "1e5.0", "--1", "1 ", " 1", "0x10", "1_000", "1.2.3", ".e1",
        "1,5", "１",
    ] {
        assert_eq!(read(text), None, "{text}");
        reads(text);
    }
    let long = format!("1{}", "0".repeat(400));
    let small = format!("0.{}1", "0".repeat(400));
    // A tie that only the last digit breaks.
    let tie = "9007199254740993";
    let just = format!("{tie}.{}1", "0".repeat(900));
    for text in [
        ".5",
        "5.",
        "+1",
        "-0",
        "0e999999999999",
        "1e999999999999999999999",
        "1e-999999999999999999999",
        "00012.500",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        tie,
        &just,
        &long,
        &small,
    ] {
        reads(text);
    }
}

/// The number halfway between one that is not negative and the next, all its digits: five times the sum, a place lower.
fn halfway(below: f64) -> String {
    let all = |value: f64| format!("{value:01400.1074}").replace('.', "");
    let above = f64::from_bits(below.to_bits() + 1);
    let mut carry = 0;
    let mut digits = Vec::new();
    for (one, other) in all(below).bytes().zip(all(above).bytes()).rev() {
        carry += 5 * (u32::from(one - b'0') + u32::from(other - b'0'));
        digits.push(char::from_digit(carry % 10, 10).unwrap());
        carry /= 10;
    }
    digits.insert(1075, '.');
    digits.iter().rev().collect()
}

#[test]
fn a_million_digits_are_read_in_one_pass() {
    let many = "7".repeat(1_000_000);
    let zeros = "0".repeat(1_000_000);
    for text in [&many, &format!("0.{many}"), &format!("-{zeros}.{many}e5"), &format!("0.{zeros}1")] {
        reads(text);
    }
    // The standard library gives up counting an exponent as large as this.
    assert_eq!(read(&format!("0.{zeros}1e1000001")), Some(1.0));
    assert_eq!(read(&format!("1{zeros}e-1000000")), Some(1.0));
    assert_eq!(read(&format!("1e{many}")), Some(f64::INFINITY));
    assert_eq!(read(&format!("1e-{many}")), Some(0.0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_number_is_written_as_the_standard_library_writes_it(bits in any::<u64>()) {
        let value = f64::from_bits(bits);
        prop_assume!(value.is_finite());
        same(value);
    }

    #[test]
    fn a_number_of_daily_life_too(whole in -1e9..1e9_f64, digits in 0..9_i32) {
        let scale = (0..digits).fold(1.0, |scale, _| scale * 10.0);
        same((whole * scale).round() / scale);
        same(whole);
    }

    #[test]
    fn any_digits_are_read_as_the_standard_library_reads_them(text in "-?[0-9]{0,30}(\\.[0-9]{0,30})?(e[+-]?[0-9]{1,3})?") {
        reads(&text);
    }

    #[test]
    fn a_tie_and_what_is_next_to_it_are_read_as_the_standard_library_reads_them(bits in any::<u64>()) {
        let below = f64::from_bits(bits >> 1);
        prop_assume!(below < f64::MAX);
        let tie = halfway(below);
        let shorter = tie.trim_end_matches('0');
        reads(&tie);
        reads(&format!("{tie}1"));
        reads(shorter.get(..shorter.len() - 1).unwrap());
    }
}
