//! Debian's packages, where this user may install any.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::retry::thrice;
use crate::run::{Run, on_path};

/// For what can be done without.
const PATIENCE: Duration = Duration::from_secs(180);

/// How apt-get may be called here.
pub struct Apt {
    sudo: bool,
}

impl Apt {
    /// None where there is no apt, or no right to use it without a question.
    pub fn find() -> Option<Apt> {
        on_path("apt-get")?;
        let root = Run::new("id").arg("-u").read().is_ok_and(|id| id.trim() == "0");
        let sudo = || on_path("sudo").is_some() && Run::new("sudo").args(["-n", "true"]).read().is_ok();
        if root {
            Some(Apt { sudo: false })
        } else if sudo() {
            Some(Apt { sudo: true })
        } else {
            None
        }
    }

    /// Installs packages, after a fresh look at what there is: an old list names versions that are gone.
    pub fn install(&self, packages: &[&str]) -> Result<()> {
        println!("installing {}", packages.join(", "));
        thrice("apt-get", || {
            self.call(&["update", "-qq"])?;
            self.call(&[&["install", "-y", "-qq", "--no-install-recommends"], packages].concat())
        })
        .with_context(|| {
            let names = packages.join(" ");
            format!(
                "{names} are missing: `apt-get install {names}` must reach a mirror of /etc/apt/sources.list"
            )
        })
    }

    /// Installs a package that can be done without: in one attempt, and without taking anything away.
    pub fn try_install(&self, package: &str) -> Result<()> {
        println!("installing {package}");
        self.get(&["update", "-qq"]).go_for(PATIENCE)?;
        self.get(&["install", "-y", "-qq", "--no-install-recommends", "--no-remove", package])
            .go_for(PATIENCE)
    }

    fn call(&self, arguments: &[&str]) -> Result<()> {
        self.get(arguments).go()
    }

    fn get(&self, arguments: &[&str]) -> Run {
        let get = if self.sudo { Run::new("sudo").args(["-n", "apt-get"]) } else { Run::new("apt-get") };
        let wait = ["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
        get.args(wait).args(arguments).env("DEBIAN_FRONTEND", "noninteractive")
    }
}

/// The highest-numbered program of that family in /usr/bin: `wasm-ld-22` before `wasm-ld-19`.
pub fn newest(prefix: &str) -> Option<std::path::PathBuf> {
    let numbered = Path::new("/usr/bin").read_dir().ok()?.filter_map(|entry| {
        let name = entry.ok()?.file_name().into_string().ok()?;
        Some((name.strip_prefix(prefix)?.parse::<u32>().ok()?, name))
    });
    numbered.max().map(|(_, name)| Path::new("/usr/bin").join(name))
}

/// The highest-numbered package of that family in apt's lists.
pub fn newest_package(prefix: &str) -> Option<String> {
    let names =
        Run::new("apt-cache").args(["search", "--names-only", &format!("^{prefix}[0-9]+$")]).read().ok()?;
    let numbered = names.lines().filter_map(|line| {
        let name = line.split(' ').next()?;
        Some((name.strip_prefix(prefix)?.parse::<u32>().ok()?, name.to_owned()))
    });
    numbered.max().map(|(_, name)| name)
}
