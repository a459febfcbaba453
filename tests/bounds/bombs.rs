//! Texts as costly to read as their kind can be, and what a process has used of memory.

/// Largest resident size that this process has had, in KiB; none where the system does not say.
pub fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Texts of the largest size that is read, each as costly as its kind can be.
pub fn bombs(size: usize) -> Vec<(&'static str, Vec<u8>)> {
    let fill = |unit: &str, end: &str| {
        let count = (size - end.len() - 1) / unit.len();
        [unit.repeat(count), end.to_owned()].concat().into_bytes()
    };
    let numbered = |order: &dyn Fn(usize) -> usize| {
        let fields: Vec<String> = (0..5000).map(|n| format!("\"{:05}\":0", order(n))).collect();
        format!("{{{}}}", fields.join(",")).into_bytes()
    };
    vec![
        ("brackets", fill("[", "")),
        ("braces", fill("{\"a\":", "")),
        ("brackets and braces", fill("[{\"\":", "")),
        ("closing brackets", fill("]", "")),
        ("a list of zeroes", [b"[".as_slice(), &fill("0,", "0]")].concat()),
        ("a list of empty lists", [b"[".as_slice(), &fill("[],", "[]]")].concat()),
        ("a text of one letter", [b"\"".as_slice(), &fill("a", "\"")].concat()),
        ("a text of escapes", [b"\"".as_slice(), &fill("\\u0000", "\"")].concat()),
        ("a text of four-byte characters", [b"\"".as_slice(), &fill("\u{1f600}", "\"")].concat()),
        ("a text without an end", fill("a", "").iter().map(|_| b'"').take(1).chain(fill("a", "")).collect()),
        ("one long number", fill("9", "")),
        ("minus signs", fill("-", "")),
        ("fields in order", numbered(&|n| n)),
        ("fields against the order", numbered(&|n| 4999 - n)),
        ("one field over and over", [b"{".as_slice(), &fill("\"a\":0,", "\"a\":0}")].concat()),
        ("spaces", fill(" ", "0")),
        ("backslashes", [b"\"".as_slice(), &fill("\\", "")].concat()),
        ("continuation bytes", vec![0x80; size]),
        ("zero bytes", vec![0; size]),
        (
            "names with one long beginning",
            format!("{{\"{0}a\":0,\"{0}b\":0,\"{0}c\":0}}", "\u{1f600}".repeat(5000)).into_bytes(),
        ),
    ]
}
