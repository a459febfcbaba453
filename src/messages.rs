//! Notices and other texts in words, Chinese and English, from the Fluent files in `data/messages`. The page reads the same files by itself.

use crate::quantity::unit;
use fluent_bundle::{FluentArgs, FluentBundle, FluentMessage, FluentResource};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;

/// A language of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Chinese
    Zh,
    /// English
    En,
}

impl Language {
    /// Every language.
    pub const ALL: [Language; 2] = [Language::Zh, Language::En];

    /// `zh` or `en`.
    pub fn id(self) -> &'static str {
        match self {
            Language::Zh => "zh",
            Language::En => "en",
        }
    }

    /// The language of that id.
    pub fn parse(id: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.id() == id)
    }

    /// The language of a locale such as `zh_CN.UTF-8`: Chinese for every kind of it, else English.
    pub fn of_locale(locale: &str) -> Language {
        if locale.to_ascii_lowercase().starts_with("zh") { Language::Zh } else { Language::En }
    }

    /// Its message files, by name.
    pub fn files(self) -> [(&'static str, &'static str); 3] {
        match self {
            Language::Zh => [
                ("notices.ftl", include_str!("../data/messages/zh/notices.ftl")),
                ("notices-check.ftl", include_str!("../data/messages/zh/notices-check.ftl")),
                ("cli.ftl", include_str!("../data/messages/zh/cli.ftl")),
            ],
            Language::En => [
                ("notices.ftl", include_str!("../data/messages/en/notices.ftl")),
                ("notices-check.ftl", include_str!("../data/messages/en/notices-check.ftl")),
                ("cli.ftl", include_str!("../data/messages/en/cli.ftl")),
            ],
        }
    }
}

/// The texts of one language.
pub struct Texts {
    /// which
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// A notice as it leaves the command line: its words beside its code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// stable code
    pub code: String,
    /// weight
    pub severity: String,
    /// path in the document or call, or file:line:column
    #[serde(rename = "where")]
    pub place: String,
    /// what is wrong, in one sentence
    #[serde(default)]
    pub title: String,
    /// what would have been right; may be empty
    #[serde(default)]
    pub expected: String,
    /// what stands there; may be empty
    #[serde(default)]
    pub found: String,
    /// how to mend it, and who can
    #[serde(default)]
    pub remedy: String,
    /// what the words were made from
    #[serde(default)]
    pub args: BTreeMap<String, String>,
}

impl Texts {
    /// The texts of this language.
    pub fn of(language: Language) -> Texts {
        let locale: LanguageIdentifier = language.id().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![locale]);
        bundle.set_use_isolating(false);
        for (_, source) in language.files() {
            // A file with a faulty line still has its other lines; a test refuses both faults and doubles.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
            bundle.add_resource_overriding(resource);
        }
        Texts { language, bundle }
    }

    /// The text of this key. An unknown one shows itself, so that a gap is seen.
    pub fn text(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.find(key, args).unwrap_or_else(|| format!("{{{key}}}"))
    }

    /// The text of this key, or of a part of it (`help-check.does`), if there is one.
    pub fn find(&self, key: &str, args: &[(&str, &str)]) -> Option<String> {
        let pattern = match key.split_once('.') {
            Some((key, part)) => self.bundle.get_message(key)?.get_attribute(part)?.value(),
            None => self.bundle.get_message(key)?.value()?,
        };
        let args: FluentArgs<'_> = args.iter().copied().collect();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    /// A notice of an answer, in words.
    pub fn tell(&self, notice: &Value) -> Option<Told> {
        let mut told = Told::deserialize(notice).ok()?;
        let message = self.bundle.get_message(&told.code)?;
        let mut plain = told.args.clone();
        if let Some(expected) = plain.get_mut("expected") {
            *expected = self.units(&expected.split(", ").collect::<Vec<_>>());
        }
        let args: FluentArgs<'_> = plain.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let title =
            message.value().map(|value| self.bundle.format_pattern(value, Some(&args), &mut Vec::new()));
        let said = |attribute| self.attribute(&message, attribute, &args, &plain);
        let (title, expected) = (title.unwrap_or_default().into_owned(), said("expected"));
        let (found, remedy) = (said("found"), said("remedy"));
        (told.title, told.expected, told.found, told.remedy) = (title, expected, found, remedy);
        Some(told)
    }

    /// Units that fit, as a list. In English those with Chinese signs are left out, where others are left.
    pub fn units(&self, fitting: &[&str]) -> String {
        let own = |unit: &&str| !is_chinese(unit) || unit::parse(unit).is_err();
        let kept: Vec<&str> = fitting.iter().copied().filter(own).collect();
        match (self.language, kept.is_empty()) {
            (Language::En, false) => kept.join(", "),
            _ => fitting.join(", "),
        }
    }

    /// The words of an attribute; where it has none, or lacks an argument, the plain argument of its name.
    fn attribute(
        &self,
        message: &FluentMessage<'_>,
        name: &str,
        args: &FluentArgs<'_>,
        plain: &BTreeMap<String, String>,
    ) -> String {
        let words = message.get_attribute(name).map(|attribute| {
            self.bundle.format_pattern(attribute.value(), Some(args), &mut Vec::new()).into_owned()
        });
        let words = words.filter(|words| !words.contains("{$"));
        words.or_else(|| plain.get(name).cloned()).unwrap_or_default()
    }

    /// A notice as lines: its weight and title, then where, expected, found and remedy.
    pub fn lines(&self, told: &Told) -> String {
        let mut lines = format!("{} [{}]\n", self.labelled(&told.severity, &told.title), told.code);
        let parts = [
            ("where", &told.place),
            ("expected", &told.expected),
            ("found", &told.found),
            ("remedy", &told.remedy),
        ];
        for (key, words) in parts.into_iter().filter(|(_, words)| !words.is_empty()) {
            lines.push_str(&format!("  {}\n", self.labelled(key, words)));
        }
        lines
    }

    /// Words behind their label: `expected: …`, `应有：…`.
    pub fn labelled(&self, label: &str, words: &str) -> String {
        let label = self.text(&format!("label-{label}"), &[]);
        // The full-width colon brings its own space.
        if label.ends_with('：') { format!("{label}{words}") } else { format!("{label} {words}") }
    }
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}
