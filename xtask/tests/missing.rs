//! What a machine lacks is told in one line: what is missing and how to get it. Each machine here is a folder of
//! stand-ins on the PATH.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests may panic as tests may")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A checkout and the programs of its machine.
struct Machine(PathBuf);

impl Machine {
    /// A machine with these programs, each a line of shell.
    fn new(name: &str, programs: &[(&str, &str)]) -> Machine {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&root);
        for folder in ["xtask", "www/node_modules", "bin"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        fs::write(root.join("www/package.json"), "{}").unwrap();
        fs::write(root.join("www/package-lock.json"), "{}").unwrap();
        fs::write(root.join("Cargo.lock"), "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n")
            .unwrap();
        for (program, line) in programs {
            let file = root.join("bin").join(program);
            fs::write(&file, format!("#!/bin/sh\n{line}\n")).unwrap();
            fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        }
        Machine(root)
    }

    /// The one line that a chore ends with on this machine.
    fn says(&self, chore: &[&str], environment: &[(&str, &str)]) -> String {
        let bin = self.0.join("bin");
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(chore)
            .env_clear()
            .env("CARGO_MANIFEST_DIR", self.0.join("xtask"))
            .env("NEARZERO_RETRY_AT_ONCE", "1")
            .env("NEARZERO_CACHE", self.0.join("cache"))
            .env("PATH", &bin)
            .env("CARGO", bin.join("cargo"))
            .env("RUSTC", bin.join("rustc"))
            .envs(environment.iter().copied())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
        let said = String::from_utf8(output.stderr).unwrap();
        let errors: Vec<&str> = said.lines().filter_map(|line| line.strip_prefix("error: ")).collect();
        let [one] = errors.as_slice() else { panic!("not one line: {said}") };
        (*one).to_owned()
    }
}

const COMPILER: (&str, &str) = ("rustc", "exit 0");
const NO_TARGET: (&str, &str) = ("rustc", "exit 1");
const NODE: (&str, &str) = ("node", "echo v20.19.0");
const NPM: (&str, &str) = ("npm", "exit 0");
const CHROME: (&str, &str) = ("chromium", "echo Chromium 156.0.1");
const DRIVER: (&str, &str) = ("chromedriver", "echo ChromeDriver 156.0.1");
/// apt-get for root, to which no mirror answers.
const APT: [(&str, &str); 2] = [("apt-get", "exit 100"), ("id", "echo 0")];

#[test]
fn a_compiler_without_the_target_names_the_command_that_adds_it() {
    let bare = Machine::new("no-target", &[NO_TARGET]);
    let line = bare.says(&["setup"], &[]);
    assert!(line.contains("wasm32-unknown-unknown is missing: run `rustup target add"), "{line}");
    let refused = Machine::new("rustup-refuses", &[NO_TARGET, ("rustup", "exit 1")]);
    assert_eq!(refused.says(&["setup"], &[]), line);
}

#[test]
fn the_fallback_that_cannot_install_names_its_packages() {
    let machine = Machine::new("no-apt", &[COMPILER]);
    let line = machine.says(&["setup"], &[("NEARZERO_WASM", "debian")]);
    assert!(
        line.contains("missing: as root, apt-get install rustc-web cargo-web rust-web-src lld"),
        "{line}"
    );
}

#[test]
fn node_or_npm_missing_or_old_names_where_to_get_it() {
    let lines = [
        Machine::new("no-node", &[COMPILER]).says(&["setup"], &[]),
        Machine::new("no-npm", &[COMPILER, NODE]).says(&["setup"], &[]),
        Machine::new("old-node", &[COMPILER, NPM, ("node", "echo v18.20.4")]).says(&["build"], &[]),
    ];
    let expected = ["node and npm are missing", "npm is missing", "node is version 18, but 20.19 is needed"];
    for (line, expected) in lines.iter().zip(expected) {
        assert!(line.starts_with(expected) && line.contains("from nodejs.org"), "{line}");
    }
}

#[test]
fn packages_that_no_registry_gives_name_the_setting() {
    let machine = Machine::new("no-registry", &[COMPILER, NODE, ("npm", "exit 1")]);
    let line = machine.says(&["setup"], &[]);
    assert!(line.starts_with("the page's packages are missing: `npm ping` must reach a registry"), "{line}");
    assert!(line.contains("`npm ci --ignore-scripts --no-audit --no-fund` failed"), "{line}");
}

#[test]
fn a_browser_that_is_missing_names_its_packages_and_variables() {
    let machine = Machine::new("no-browser", &[COMPILER, NODE, NPM]);
    let line = machine.says(&["setup"], &[]);
    let expected = "Chromium or ChromeDriver is missing: install both, or set CHROME and CHROMEDRIVER";
    assert!(line.starts_with(expected) && line.contains("apt-get install chromium"), "{line}");
}

#[test]
fn a_mirror_that_does_not_answer_is_named_with_the_packages() {
    let machine = Machine::new("no-mirror", &[&[COMPILER, NODE, NPM][..], &APT].concat());
    let line = machine.says(&["setup"], &[]);
    let expected = "chromium chromium-driver fonts-noto-cjk are missing: `apt-get install";
    assert!(line.starts_with(expected) && line.contains("must reach a mirror"), "{line}");
}

#[test]
fn a_test_runner_that_cannot_be_compiled_names_its_registry() {
    let machine = Machine::new("no-crates", &[COMPILER, NODE, NPM, CHROME, DRIVER, ("cargo", "exit 101")]);
    let line = machine.says(&["setup"], &[]);
    assert!(line.starts_with("wasm-bindgen-test-runner is missing: cargo must reach crates.io"), "{line}");
}

#[test]
fn a_cache_that_cannot_be_written_names_the_variable() {
    let machine = Machine::new("no-cache", &[COMPILER]);
    let line = machine.says(&["setup"], &[("NEARZERO_CACHE", "/dev/null/cache")]);
    assert!(
        line.contains("cannot create the cache /dev/null/cache: set NEARZERO_CACHE to a folder"),
        "{line}"
    );
}
