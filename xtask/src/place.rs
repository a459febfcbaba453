//! Where things are: the checkout, and the user's cache outside it.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};

/// The folders every chore works in.
pub struct Place {
    /// The checkout.
    pub root: PathBuf,
    /// What outlives the checkout: compiled dependencies, the test runner, a standard library.
    pub cache: PathBuf,
}

impl Place {
    /// `$NEARZERO_CACHE`, else `$XDG_CACHE_HOME/nearzero`, else `~/.cache/nearzero`.
    pub fn find() -> Result<Place> {
        // Asked when it runs: a compiled xtask may be shared by several checkouts.
        let xtask = env::var_os("CARGO_MANIFEST_DIR").context("start this as `cargo xtask`")?;
        let root = Path::new(&xtask).parent().context("xtask has no parent folder")?;
        let cache = env::var_os("NEARZERO_CACHE")
            .map(PathBuf::from)
            .or_else(|| env::var_os("XDG_CACHE_HOME").map(|folder| PathBuf::from(folder).join("nearzero")))
            .or_else(|| env::home_dir().map(|home| home.join(".cache/nearzero")))
            .ok_or_else(|| anyhow!("no home folder: set NEARZERO_CACHE to a folder for caches"))?;
        fs::create_dir_all(&cache).with_context(|| {
            format!(
                "cannot create the cache {}: set NEARZERO_CACHE to a folder that can be written",
                cache.display()
            )
        })?;
        Ok(Place { root: root.to_owned(), cache })
    }

    /// The page's folder.
    pub fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    /// What `build` leaves.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Half-finished things of this checkout.
    pub fn scratch(&self) -> PathBuf {
        self.root.join("target/nearzero")
    }

    /// Where a WebAssembly module with its bindings is put for the bundler.
    pub fn generated(&self, module: &str) -> PathBuf {
        self.www().join("src/generated/wasm").join(module)
    }

    /// Waits until no other chore, of this or another checkout, holds the cache's part of that name.
    pub fn lock(&self, part: &str) -> Result<File> {
        let path = self.cache.join(format!("{part}.lock"));
        let file = File::create(&path).with_context(|| format!("cannot create {}", path.display()))?;
        if file.try_lock().is_err() {
            println!("waiting for another chore that uses {}", self.cache.join(part).display());
            file.lock().with_context(|| format!("cannot lock {}", path.display()))?;
        }
        Ok(file)
    }
}
