//! Node, new enough for the page's tools.

use anyhow::{Result, bail};

use super::apt::Apt;
use crate::run::{Run, on_path};

/// What Vite asks for.
const NEEDED: (u32, u32) = (20, 19);

/// Finds node and npm, installs them from Debian if there are none.
pub fn require() -> Result<()> {
    if on_path("npm").is_none()
        && let Some(apt) = Apt::find()
    {
        apt.install(&["nodejs", "npm"])?;
    }
    let (major, minor) = NEEDED;
    match version() {
        Some(found) if found >= NEEDED && on_path("npm").is_some() => Ok(()),
        Some((found, _)) if found >= major => {
            bail!("npm is missing, or node is older than {major}.{minor}: get both from nodejs.org")
        }
        Some((found, _)) => {
            bail!("node is version {found}, but {major}.{minor} is needed: get it from nodejs.org")
        }
        None => bail!("node and npm are missing: get version {major}.{minor} or later from nodejs.org"),
    }
}

fn version() -> Option<(u32, u32)> {
    let said = Run::new("node").arg("--version").read().ok()?;
    let mut parts = said.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}
