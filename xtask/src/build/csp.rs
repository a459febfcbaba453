//! The page's content security policy: nothing is fetched, only the page's own scripts run.

use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Puts the policy in front of everything else in the head. Inline scripts and styles are admitted by their hash,
/// files only where the page refers to any (`files`): the single file has none.
pub fn with_policy(html: &str, files: bool) -> Result<String> {
    ensure!(!html.contains('\r'), "a carriage return in the page: the browser would hash it differently");
    let own = if files { " 'self'" } else { "" };
    let scripts = hashes(html, "script")?;
    let styles = hashes(html, "style")?;
    let policy = format!(
        "default-src 'none'; script-src{own}{scripts} 'wasm-unsafe-eval'; worker-src blob:; \
         style-src{own}{styles}; img-src{own} data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
    )
    .replace("style-src;", "style-src 'none';");
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let (before, after) = html.split_once("<head>").context("the page has no <head>")?;
    Ok(format!("{before}<head>\n    {meta}{after}"))
}

/// ` 'sha256-…'` for every inline element of that kind.
fn hashes(html: &str, tag: &str) -> Result<String> {
    let mut hashes = String::new();
    let mut rest = html;
    while let Some((_, found)) = rest.split_once(&format!("<{tag}")) {
        let (attributes, body) = found.split_once('>').with_context(|| format!("<{tag} does not end"))?;
        let (body, after) = body.split_once(&format!("</{tag}>")).with_context(|| format!("no </{tag}>"))?;
        let inert = attributes.contains("text/plain");
        match attributes.contains(" src=") {
            true if !body.trim().is_empty() => bail!("a <{tag}> has both src and text"),
            false if !inert => hashes += &format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(body))),
            _ => {}
        }
        rest = after;
    }
    Ok(hashes)
}

#[cfg(test)]
mod tests {
    use super::with_policy;

    #[test]
    fn an_inline_script_is_admitted_by_its_hash() {
        let page = with_policy("<html><head><script type=\"module\">alert(1)</script></head></html>", false)
            .unwrap();
        // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
        assert!(page.contains(
            "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' 'wasm-unsafe-eval';"
        ));
        assert!(page.contains("style-src 'none';"));
        assert!(page.contains("connect-src 'none'"));
        assert!(!page.contains("'self'"));
    }

    #[test]
    fn a_script_file_is_admitted_as_the_pages_own() {
        let page = with_policy("<head><script src=\"./a.js\"></script></head>", true).unwrap();
        assert!(page.contains("script-src 'self' 'wasm-unsafe-eval'"));
        assert!(page.contains("style-src 'self';"));
    }
}
