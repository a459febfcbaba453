//! A Rust compiler that can build WebAssembly: the user's own, else one helped by rustup, else Debian's.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::apt::Apt;
use super::{TARGET, debian};
use crate::place::Place;
use crate::run::{Run, on_path};

/// rustup is asked this long; where its servers cannot be reached it may be silent for ever.
const PATIENCE: Duration = Duration::from_secs(150);

/// One library call that needs the standard library, so that a target without one is found out.
const TRIAL: &str =
    "#[unsafe(no_mangle)] pub extern \"C\" fn trial(n: usize) -> usize { vec![n; n].len() }\n";

/// A compiler with its environment.
pub struct Toolchain {
    /// Whether it is the compiler that runs xtask, so that its linter knows the target too.
    pub own: bool,
    pub(super) cargo: PathBuf,
    pub(super) rustc: PathBuf,
    pub(super) env: Vec<(&'static str, String)>,
    /// Flags for everything that is compiled to WebAssembly.
    pub(super) rustflags: Vec<String>,
}

/// Names of the environment that bind cargo to one of rustup's compilers.
pub(super) const RUSTUP_NAMES: [&str; 2] = ["RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH"];

/// Finds a compiler, in the order of the module's first line. `NEARZERO_WASM=debian` goes straight to the last.
pub fn toolchain(place: &Place) -> Result<Toolchain> {
    if env::var_os("NEARZERO_WASM").is_some_and(|way| way == "debian") {
        return debian::toolchain(place);
    }
    let own = Toolchain::own();
    if own.compiles(place) {
        return Ok(own);
    }
    if on_path("rustup").is_some() {
        let added = Run::new("rustup").args(["target", "add", TARGET]).go_for(PATIENCE);
        if added.is_ok() && own.compiles(place) {
            return Ok(own);
        }
        println!("rustup could not add {TARGET}");
    }
    if Apt::find().is_some() {
        return debian::toolchain(place);
    }
    bail!(
        "Rust's target {TARGET} is missing: run `rustup target add {TARGET}`, \
         or, on Debian or Ubuntu, run this command as root or with sudo"
    )
}

/// SHA-256 as a loop: unrolled it is seven kilobytes larger, and what is hashed in the page is one document at a time.
const COMPACT: &str = "--cfg=sha2_backend_soft=\"compact\"";

impl Toolchain {
    fn own() -> Toolchain {
        let program =
            |name: &str, fallback: &str| env::var_os(name).unwrap_or_else(|| fallback.into()).into();
        Toolchain {
            own: true,
            cargo: program("CARGO", "cargo"),
            rustc: program("RUSTC", "rustc"),
            env: Vec::new(),
            rustflags: Vec::new(),
        }
    }

    /// A call of this compiler's cargo; what it builds for WebAssembly names no folder of this machine.
    pub fn cargo(&self, place: &Place) -> Result<Run> {
        let mut run = self.prepared(Run::new(&self.cargo));
        for (name, value) in &self.env {
            run = run.env(name, value);
        }
        let flags = [self.rustflags.clone(), self.remaps(place)?, vec![COMPACT.to_owned()]].concat();
        Ok(run.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}")).within(&place.root))
    }

    /// Compiler version in full, for what must not be mixed between compilers.
    pub fn version(&self) -> Result<String> {
        self.rustc().arg("-vV").read()
    }

    /// Folders of this machine get one name everywhere, so that the same commit gives the same bytes everywhere.
    fn remaps(&self, place: &Place) -> Result<Vec<String>> {
        let home =
            env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
        let sysroot = self.rustc().args(["--print", "sysroot"]).read()?;
        let version = self.version()?;
        let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("std");
        let source = PathBuf::from(sysroot.trim()).join("lib/rustlib/src/rust");
        let mut remaps = vec![
            format!("--remap-path-prefix={}=/rustc/{commit}", source.display()),
            format!("--remap-path-prefix={}=/cache", place.cache.display()),
        ];
        remaps.extend(home.map(|home| format!("--remap-path-prefix={}=/cargo", home.display())));
        Ok(remaps)
    }

    fn rustc(&self) -> Run {
        self.prepared(Run::new(&self.rustc))
    }

    /// Another compiler than rustup's must not hear of rustup.
    fn prepared(&self, run: Run) -> Run {
        if self.own { run } else { run.without(&RUSTUP_NAMES) }
    }

    /// A target may be listed and yet not work: only a trial tells.
    pub(super) fn compiles(&self, place: &Place) -> bool {
        self.trial(place).is_ok()
    }

    pub(super) fn trial(&self, place: &Place) -> Result<()> {
        let folder = place.cache.join(format!("trial-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let source = folder.join("trial.rs");
        fs::write(&source, TRIAL)?;
        let mut rustc = self.rustc().args(["--edition=2024", "--crate-type=cdylib", "--target", TARGET]);
        for (name, value) in &self.env {
            rustc = rustc.env(name, value);
            if name.ends_with("_LINKER") {
                rustc = rustc.arg(format!("-Clinker={value}"));
            }
        }
        let done = rustc.args(&self.rustflags).arg("--out-dir").arg(&folder).arg(&source).read();
        fs::remove_dir_all(&folder)?;
        done.map(drop).context("a trial compilation to WebAssembly")
    }
}
