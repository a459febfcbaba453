//! The way that needs no Rust server: Debian's compiler, and the standard library built once from Debian's source.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use rustc_build_sysroot::{SysrootBuilder, SysrootConfig, SysrootStatus};
use rustc_version::VersionMeta;

use super::TARGET;
use super::apt::{Apt, newest, newest_package};
use super::wasm::{RUSTUP_NAMES, Toolchain};
use crate::digest;
use crate::place::Place;
use crate::run::Run;

const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";
const SOURCE: &str = "/usr/lib/rustlib/src/rust";
/// Debian keeps a recent Rust for building browsers; the plain `rustc` package is too old for the crates used here.
const PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];
const LINKER: &str = "wasm-ld-";

/// Installs what is missing, builds the standard library if no earlier chore did.
pub fn toolchain(place: &Place) -> Result<Toolchain> {
    install()?;
    let linker = newest(LINKER).context("no wasm-ld in /usr/bin: install one of Debian's lld packages")?;
    let sysroot = standard_library(place)?;
    let toolchain = Toolchain {
        own: false,
        cargo: CARGO.into(),
        rustc: RUSTC.into(),
        env: vec![
            ("RUSTC", RUSTC.to_owned()),
            ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker.display().to_string()),
        ],
        rustflags: vec![format!("--sysroot={}", sysroot.display())],
    };
    toolchain.trial(place)?;
    Ok(toolchain)
}

fn install() -> Result<()> {
    if PACKAGES.iter().all(|package| installed(package)) && newest(LINKER).is_some() {
        return Ok(());
    }
    let Some(apt) = Apt::find() else {
        bail!(
            "Debian's compiler for WebAssembly is missing: as root, apt-get install {} lld",
            PACKAGES.join(" ")
        );
    };
    apt.install(&PACKAGES)?;
    if newest(LINKER).is_none() {
        // Debian's lists are fresh now, which the look for the newest linker needs.
        let lld = newest_package("lld-").context("apt knows no lld package")?;
        apt.install(&[&lld])?;
    }
    Ok(())
}

fn installed(package: &str) -> bool {
    let query = ["-W", "-f", "${db:Status-Status}", package];
    Run::new("dpkg-query").args(query).read().is_ok_and(|status| status == "installed")
}

/// The folder with WebAssembly's standard library for exactly this compiler.
fn standard_library(place: &Place) -> Result<PathBuf> {
    let _lock = place.lock("sysroot")?;
    let version = Run::new(RUSTC).without(&RUSTUP_NAMES).arg("-vV").read()?;
    let key: String = digest::hex(version.as_bytes()).chars().take(16).collect();
    let folder = place.cache.join("sysroot").join(key);
    let cargo = Run::new(CARGO).without(&RUSTUP_NAMES).env("RUSTC", RUSTC).env("RUSTC_BOOTSTRAP", "1");
    let compiler = VersionMeta::for_command(Run::new(RUSTC).without(&RUSTUP_NAMES).into_command())?;
    let status = SysrootBuilder::new(&folder, TARGET)
        .sysroot_config(SysrootConfig::WithStd { std_features: Vec::new() })
        // Link-time optimisation across the standard library wants its bitcode.
        .rustflags(["-Cembed-bitcode=yes".to_owned(), remap(&version)])
        .rustc_version(compiler)
        .cargo(cargo.into_command())
        .when_build_required(|| println!("building the standard library for WebAssembly, once"))
        .build_from_source(&Path::new(SOURCE).join("library"))
        .context("building the standard library for WebAssembly")?;
    if status == SysrootStatus::SysrootBuilt {
        println!("built {}", folder.display());
    }
    Ok(folder)
}

/// The standard library's own files are named as rustup's are.
fn remap(version: &str) -> String {
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("std");
    format!("--remap-path-prefix={SOURCE}=/rustc/{commit}")
}
