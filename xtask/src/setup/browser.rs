//! Chromium, its driver, and a font with Chinese: from the environment, from the PATH, else from Debian. And the same engine without the windows of a browser around it, which the end-to-end tests drive at half the cost.

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::apt::Apt;
use crate::run::{Run, on_path};

const CHROMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVERS: [&str; 2] = ["chromedriver", "chromium.chromedriver"];
const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-cjk"];
const SHELL: &str = "chromium-headless-shell";

/// A browser that tests can drive.
pub struct Browser {
    pub chrome: PathBuf,
    pub driver: PathBuf,
    /// What needs no windows runs in this; the browser itself where it cannot be had.
    pub shell: PathBuf,
}

/// Finds a browser with its driver or installs both.
pub fn find() -> Result<Browser> {
    if let Some(mut browser) = present() {
        if let Some(shell) = program("CHROME_SHELL", &[SHELL]).or_else(install_shell) {
            browser.shell = shell;
        }
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
    let mut browser = present().context("Debian's chromium was installed but is not on the PATH")?;
    browser.shell = install_shell().unwrap_or(browser.shell);
    Ok(browser)
}

fn present() -> Option<Browser> {
    let (chrome, driver) = (program("CHROME", &CHROMES)?, program("CHROMEDRIVER", &DRIVERS)?);
    Some(Browser { shell: chrome.clone(), chrome, driver })
}

/// Tried once and not for long: the tests can do without.
fn install_shell() -> Option<PathBuf> {
    let tried = Apt::find().context("there is no right to install it").and_then(|apt| apt.try_install(SHELL));
    if let Err(error) = tried {
        println!("{SHELL} is missing, so the end-to-end tests take twice as long: {error:#}");
    }
    on_path(SHELL)
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
