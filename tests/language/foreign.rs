//! What of a text is in the other language: Chinese signs in English, runs of Latin words in Chinese. What somebody typed counts in neither.

use serde_json::Value;
use std::collections::BTreeSet;

/// Titles and names that are English in a Chinese text too.
const TITLES: [&str; 1] = ["GHG Protocol Lime_2.0"];
/// What a Chinese form is to have on it, as it is told in English too.
const AS_PRINTED: [&str; 4] = ["2025年", "1—6月", "1-6月", "万m3(20℃)"];

/// What a person typed: in whichever language.
#[derive(Default)]
pub struct Typed(pub BTreeSet<String>);

impl Typed {
    pub fn of_json(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.word(text),
            Value::Array(all) => all.iter().for_each(|one| self.of_json(one)),
            Value::Object(fields) => fields.iter().for_each(|(name, one)| {
                self.word(name);
                self.of_json(one);
            }),
            _ => {}
        }
    }

    pub fn of_text(&mut self, text: &str) {
        match serde_json::from_str(text) {
            Ok(value) => self.of_json(&value),
            Err(_) => text.split([',', '\n', '\r', '"', '：', ' ']).for_each(|cell| self.word(cell)),
        }
    }

    pub fn word(&mut self, text: &str) {
        // Only what could be taken for the other language is left out of a text.
        if is_chinese(text) || !english(text).is_empty() {
            self.0.insert(text.to_owned());
        }
    }

    pub fn without(&self, text: &str) -> String {
        let mut left = text.to_owned();
        let mut longest: Vec<&String> = self.0.iter().collect();
        longest.sort_by_key(|word| std::cmp::Reverse(word.len()));
        for word in longest {
            left = left.replace(word.as_str(), "◌");
        }
        left
    }
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| {
        ('\u{4e00}'..='\u{9fff}').contains(&c)
            || ('\u{3000}'..='\u{303f}').contains(&c)
            || ('\u{ff00}'..='\u{ffef}').contains(&c)
    })
}

/// Runs of three Latin words, or of two in small letters.
fn english(line: &str) -> Vec<String> {
    let word =
        |text: &str| text.len() > 1 && text.chars().all(|c| c.is_ascii_alphabetic() || c == '\'' || c == '’');
    let small = |text: &&str| text.len() > 2 && text.chars().all(|c| c.is_ascii_lowercase());
    let mut runs = Vec::new();
    // A sentence goes on behind a comma; a list of ids or units does not read as one, for its words stand alone.
    for piece in
        line.split("  ").flat_map(|part| part.split([',', ';', ':', '(', ')', '，', '；', '：', '、']))
    {
        let mut run: Vec<&str> = Vec::new();
        for next in piece.split(' ').chain(["."]) {
            if word(next) {
                run.push(next);
                continue;
            }
            if run.len() > 2 || (run.len() == 2 && run.iter().all(small)) {
                runs.push(run.join(" "));
            }
            run.clear();
        }
    }
    runs
}

/// What of a text is in the other language.
pub fn foreign(language: &str, text: &str) -> Vec<String> {
    let mut text = text.to_owned();
    let allowed: &[&str] = if language == "zh" { &TITLES } else { &AS_PRINTED };
    for one in allowed {
        text = text.replace(one, "◌");
    }
    // `nearzero register merge` is a command, not words.
    let text = text.replace("register ", "register-").replace("nearzero ", "nearzero-");
    text.lines()
        .filter(|line| if language == "zh" { !english(line).is_empty() } else { is_chinese(line) })
        .map(str::to_owned)
        .collect()
}
