//! From what Vite bundled to dist/: policy, notices, licence, checksums. The folder is exchanged as a whole.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::page::{Kind, bundled};
use super::{csp, notices};
use crate::digest;
use crate::place::Place;
use crate::setup::Workbench;

const SUMS: &str = "SHA256SUMS";
const NOTICES: &str = "THIRD-PARTY-NOTICES.txt";

/// Makes dist/ anew.
pub fn assemble(place: &Place, bench: &Workbench) -> Result<()> {
    let folder = place.scratch().join("dist");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(&bundled(place, Kind::Site), &folder)?;
    let notices = notices::collect(place, bench)?;
    fs::write(folder.join(NOTICES), &notices)?;
    let mut licence = String::new();
    for file in licences(place)? {
        licence += &fs::read_to_string(&file)?;
        fs::copy(&file, folder.join(file.file_name().unwrap_or_default()))?;
    }
    let index = folder.join("index.html");
    fs::write(&index, csp::with_policy(&fs::read_to_string(&index)?, true)?)?;
    let single = fs::read_to_string(bundled(place, Kind::Single).join("index.html"))?;
    let single = with_inert(&single, "licence", &licence)?;
    let single = with_inert(&single, "third-party", &notices)?;
    fs::write(folder.join("nearzero.html"), csp::with_policy(&single, false)?)?;
    fs::write(folder.join(SUMS), digest::list(&folder, &digest::files(&folder, &[])?)?)?;
    exchange(&folder, &place.dist())
}

/// Whether dist/ is still what its checksums say.
pub fn is_whole(place: &Place) -> bool {
    let dist = place.dist();
    let now = digest::files(&dist, &[SUMS]).and_then(|files| digest::list(&dist, &files));
    fs::read_to_string(dist.join(SUMS)).is_ok_and(|sums| now.is_ok_and(|now| now == sums))
}

/// The project's own licence files.
pub fn licences(place: &Place) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(&place.root)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("LICENSE")) {
            found.push(path);
        }
    }
    found.sort();
    ensure!(!found.is_empty(), "the project has no LICENSE");
    Ok(found)
}

/// Text that travels inside the page and is neither run nor shown: `#id`'s textContent.
fn with_inert(html: &str, id: &str, text: &str) -> Result<String> {
    let text = text.replace("</script", "< /script").replace("<!--", "< !--").replace('\r', "");
    let (before, after) = html.rsplit_once("</body>").context("the page has no </body>")?;
    Ok(format!("{before}<script type=\"text/plain\" id=\"{id}\">\n{text}</script>\n</body>{after}"))
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in digest::files(from, &[])? {
        let target = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(target.parent().context("a file without folder")?)?;
        fs::copy(&file, &target)?;
    }
    Ok(())
}

fn exchange(new: &Path, place: &Path) -> Result<()> {
    if place.exists() {
        fs::remove_dir_all(place)?;
    }
    fs::rename(new, place).with_context(|| format!("cannot put {} in its place", place.display()))
}
