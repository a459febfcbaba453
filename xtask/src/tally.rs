//! How many tests passed and failed and which failed, read from what the runners print.

use std::collections::BTreeSet;
use std::ops::AddAssign;

/// Tests of one or several runners, with the lines that said so.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: usize,
    pub failed: usize,
    pub lines: Vec<String>,
    /// The failed tests by name, so that they stand in the last lines of a long output.
    pub names: BTreeSet<String>,
}

impl Tally {
    /// Reads cargo's `test result: ok. 3 passed; 0 failed; …` and vitest's `Tests  1 failed | 3 passed (4)`, and of
    /// failed tests cargo's `test NAME ... FAILED` and vitest's `FAIL  FILE > NAME`.
    pub fn read(text: &str) -> Tally {
        let mut tally = Tally::default();
        for line in text.lines().map(without_colour) {
            let words = line.trim();
            let cargo = words.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED"));
            tally.names.extend(cargo.or(words.strip_prefix("FAIL  ")).map(|name| name.trim().to_owned()));
            if words.starts_with("test result: ") || words.starts_with("Tests  ") {
                let (passed, failed) = (before(words, "passed"), before(words, "failed"));
                if passed + failed > 0 {
                    tally += Tally { passed, failed, lines: vec![words.to_owned()], names: BTreeSet::new() };
                }
            }
        }
        tally
    }

    /// Whether any test ran at all.
    pub fn is_empty(&self) -> bool {
        self.passed + self.failed == 0
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.lines.extend(other.lines);
        self.names.extend(other.names);
    }
}

/// The number in front of a word.
fn before(line: &str, word: &str) -> usize {
    let words: Vec<&str> = line.split([' ', ';']).filter(|part| !part.is_empty()).collect();
    let at = words.iter().position(|part| *part == word);
    at.and_then(|at| words.get(at.checked_sub(1)?)?.parse().ok()).unwrap_or(0)
}

fn without_colour(line: &str) -> String {
    let mut plain = String::new();
    let mut coded = false;
    for character in line.chars() {
        match character {
            '\u{1b}' => coded = true,
            'm' if coded => coded = false,
            _ if coded => {}
            _ => plain.push(character),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn the_runners_closing_lines_are_summed() {
        let text = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out\n\
                    test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out\n\
                    \u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[31m1 failed\u{1b}[39m | 30 passed (31)\n";
        let tally = Tally::read(text);
        assert_eq!((tally.passed, tally.failed, tally.lines.len()), (42, 1, 2));
    }

    #[test]
    fn a_failed_test_is_named_once() {
        let text = "test reads::a_line ... FAILED\ntest reads::another ... ok\n\
                    \u{1b}[41m FAIL \u{1b}[49m |behaviour| three.spec.ts > by files only\n\
                    \u{1b}[41m FAIL \u{1b}[49m |behaviour| three.spec.ts > by files only\n";
        let names: Vec<String> = Tally::read(text).names.into_iter().collect();
        assert_eq!(names, ["reads::a_line", "|behaviour| three.spec.ts > by files only"]);
    }

    #[test]
    fn a_runner_without_tests_is_empty() {
        assert!(Tally::read("running 0 tests\n\ntest result: ok. 0 passed; 0 failed\n").is_empty());
    }
}
