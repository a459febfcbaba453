//! One request, one file of the site.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use tiny_http::{Header, Method, Request, Response};

/// Answers with the file that the address names, or with 404.
pub fn answer(site: &Path, request: Request) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let Some(file) = file(site, request.url()) else {
        return request.respond(Response::from_string("not found\n").with_status_code(404));
    };
    let mut response = Response::from_data(fs::read(&file)?);
    // The next build must be seen at the next reload.
    for (name, value) in [("Content-Type", kind(&file)), ("Cache-Control", "no-store")] {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// The file of an address: below `site` and nowhere else, following no way up.
fn file(site: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    // The site's own names need no escapes: whoever sends one looks for something else.
    let plain = |part: Component| matches!(part, Component::Normal(_));
    if path.contains(['%', '\\', '\0']) || !Path::new(path).components().all(plain) {
        return None;
    }
    let file = if path.is_empty() || path.ends_with('/') {
        site.join(path).join("index.html")
    } else {
        site.join(path)
    };
    let file = file.canonicalize().ok()?;
    (file.starts_with(site.canonicalize().ok()?) && file.is_file()).then_some(file)
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "webmanifest") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("wasm") => "application/wasm",
        _ => "text/plain; charset=utf-8",
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::file;

    #[test]
    fn only_files_below_the_site_are_served() {
        let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let found = |url| file(&site, url);
        assert_eq!(found("/main.rs?x=1"), Some(site.join("main.rs").canonicalize().unwrap()));
        assert!(found("/serve/site.rs").is_some());
        for url in [
            "/",
            "/absent",
            "/../Cargo.toml",
            "/serve/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "//etc/passwd",
            "/serve",
        ] {
            assert_eq!(found(url), None, "{url}");
        }
    }
}
