//! Every published case through the command line: the program that a verifier runs gives the bits that the library gives.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

#[path = "published/cases.rs"]
mod cases;

use std::io::Write as _;
use std::process::{Command, Stdio};

#[test]
fn every_published_case_comes_out_on_the_command_line() {
    for case in cases::cases() {
        let (id, expected) = cases::computed(&case);
        let (method, inputs) = cases::call(&case);
        let mut child = Command::new(env!("CARGO_BIN_EXE_nearzero"))
            .args(["evaluate", &method, "-", "--json"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(inputs.to_string().as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(output.status.success(), "{id}: {answer}");
        let value = answer["result"]["value"].as_f64().unwrap();
        assert_eq!(value.to_bits(), expected.to_bits(), "{id}");
    }
}

#[test]
fn the_bits_of_the_snapshot_are_these() {
    assert_eq!(cases::bits(), include_str!("snapshots/published.bits"));
}
