//! Chromium, its driver, and a font with Chinese: from the environment, from the PATH, else from Debian.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::apt::Apt;
use crate::run::{Run, on_path};

const CHROMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVERS: [&str; 2] = ["chromedriver", "chromium.chromedriver"];
const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-cjk"];

/// A browser that tests can drive.
pub struct Browser {
    pub chrome: PathBuf,
    pub driver: PathBuf,
}

/// Finds a browser with its driver or installs both.
pub fn find() -> Result<Browser> {
    if let Some(browser) = present() {
        browser.compare_versions();
        return Ok(browser);
    }
    let Some(apt) = Apt::find() else {
        bail!(
            "Chromium or ChromeDriver is missing: install both, or set CHROME and CHROMEDRIVER to their files \
             (on Debian, as root: apt-get install {})",
            PACKAGES.join(" ")
        );
    };
    apt.install(&PACKAGES)?;
    present().context("Debian's chromium was installed but is not on the PATH")
}

fn present() -> Option<Browser> {
    Some(Browser { chrome: program("CHROME", &CHROMES)?, driver: program("CHROMEDRIVER", &DRIVERS)? })
}

fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    let named = env::var_os(variable).map(PathBuf::from);
    named.or_else(|| names.iter().find_map(|name| on_path(name)))
}

impl Browser {
    /// A driver of another major version often fails in ways that do not say so.
    fn compare_versions(&self) {
        let major = |program: &PathBuf| {
            let said = Run::new(program).arg("--version").read().ok()?;
            let number = said.split(' ').find_map(|word| word.split('.').next()?.parse::<u32>().ok())?;
            Some(number)
        };
        if let (Some(chrome), Some(driver)) = (major(&self.chrome), major(&self.driver))
            && chrome != driver
        {
            println!(
                "warning: Chromium is version {chrome} and ChromeDriver {driver}: they should be the same"
            );
        }
    }
}
