//! SHA-256 of files and folders, for checksums and to know what is stale.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// The digest of some bytes, in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Every file under `folder` but those in a folder named by `except`, sorted.
pub fn files(folder: &Path, except: &[&str]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))? {
            let path = entry?.path();
            let excepted = path.file_name().is_some_and(|name| except.iter().any(|other| name == *other));
            match path.is_dir() {
                _ if excepted => {}
                true => folders.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    Ok(found)
}

/// One line a file, digest and name below `root`, as `sha256sum` writes and checks them.
pub fn list(root: &Path, paths: &[PathBuf]) -> Result<String> {
    let mut list = String::new();
    for path in paths {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let name = path.strip_prefix(root).unwrap_or(path);
        list += &format!("{}  {}\n", hex(&bytes), name.display());
    }
    Ok(list)
}
