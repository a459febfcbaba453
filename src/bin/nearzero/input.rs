//! Reading FILE or `-`: bounded before anything is parsed, UTF-8, a byte order mark tolerated.

use crate::misuse::Misuse;
use nearzero::notice::{Code, Notice};
use nearzero::session::registry::LARGEST;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

/// What was read, or the notice that says why it is not taken.
pub type Text = Result<String, Notice>;

/// Reads a file, or standard input for `-`.
pub fn read(path: &Path) -> Result<Text, Misuse> {
    Ok(bytes(path)?.and_then(text))
}

/// Reads a file, or standard input for `-`, as it is.
pub fn bytes(path: &Path) -> Result<Result<Vec<u8>, Notice>, Misuse> {
    let bytes =
        if path == Path::new("-") { limited(io::stdin().lock()) } else { File::open(path).and_then(limited) };
    Ok(small(bytes.map_err(|error| Misuse::file(path, &error))?))
}

/// What a place in the file is called: `balance.json:3:17`.
pub fn name(path: &Path) -> String {
    if path == Path::new("-") { "stdin".to_owned() } else { path.display().to_string() }
}

fn limited(from: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn small(bytes: Vec<u8>) -> Result<Vec<u8>, Notice> {
    if bytes.len() > LARGEST {
        let most = LARGEST >> 20;
        return Err(Notice::new(Code::TooLarge, "")
            .expected(format!("<= {most} MiB"))
            .found(format!("> {most} MiB")));
    }
    Ok(bytes)
}

fn text(mut bytes: Vec<u8>) -> Text {
    // Spreadsheet programs and editors on Windows put a byte order mark first.
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|error| {
        let read = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let at = position(&String::from_utf8_lossy(read));
        Notice::new(Code::JsonUnreadable, &at).found(&at).with("why", "encoding")
    })
}

/// Line and column just after this text, both from 1.
fn position(text: &str) -> String {
    let line = text.matches('\n').count() + 1;
    let column = text.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    format!("{line}:{column}")
}
