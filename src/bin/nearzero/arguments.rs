//! Arguments: flags anywhere, a verb, and what the verb takes.

use crate::ask::Question;
use crate::import;
use crate::misuse::Misuse;
use crate::register;
use crate::schema::Task;
use lexopt::{Arg, Parser, ValueExt};
use nearzero::api::register::call::WorkingDaysQuery;
use nearzero::messages::Language;
use nearzero::period::Day;
use std::ffi::OsString;
use std::path::PathBuf;

/// What was ordered.
pub struct Order {
    /// one JSON object instead of text
    pub json: bool,
    /// what to do
    pub verb: Verb,
}

/// What to do.
pub enum Verb {
    /// say what can be done, or how one verb is used
    Help(Option<String>),
    /// say which program this is
    Version,
    /// write or compare JSON Schemas
    Schema(Task),
    /// ask the core
    Ask(Question),
    /// read or write a ledger of rectification
    Register(register::Task),
}

/// Everything given, before a verb has taken its part.
#[derive(Default)]
struct Given {
    json: bool,
    help: bool,
    version: bool,
    words: Vec<OsString>,
    options: Vec<(&'static str, OsString)>,
}

const OPTIONS: [&str; 8] = ["item", "family", "notice", "write", "check", "into", "by", "at"];
/// Options that take no value.
const SWITCHES: [&str; 2] = ["unchecked", "unwrapped"];

/// Reads the arguments. The language is known even where the rest is misused.
pub fn read(args: impl IntoIterator<Item = OsString>) -> (Language, Result<Order, Misuse>) {
    let mut language = of_environment();
    let order = given(&mut language, Parser::from_iter(args)).and_then(Given::order);
    (language, order)
}

/// Chinese where the locale is Chinese; the first of these variables that is set decides.
fn of_environment() -> Language {
    let mut set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| std::env::var(name).ok());
    Language::of_locale(&set.find(|locale| !locale.is_empty()).unwrap_or_default())
}

fn given(language: &mut Language, mut parser: Parser) -> Result<Given, Misuse> {
    let mut given = Given::default();
    let mut wrong = None;
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("json") => given.json = true,
            Arg::Long("help") | Arg::Short('h') => given.help = true,
            Arg::Long("version") | Arg::Short('V') => given.version = true,
            Arg::Long("lang") => {
                let text = parser.value()?.string()?;
                *language = Language::parse(&text).ok_or(Misuse::Language(text))?;
            }
            Arg::Short('o') => given.options.push(("o", parser.value()?)),
            Arg::Long("draft") => given.options.push(("draft", OsString::new())),
            Arg::Long(name) if SWITCHES.contains(&name) => {
                given.options.extend(
                    SWITCHES
                        .into_iter()
                        .find(|switch| *switch == name)
                        .map(|switch| (switch, OsString::new())),
                );
            }
            Arg::Long(name) => {
                match OPTIONS.into_iter().chain(register::OPTIONS).find(|option| *option == name) {
                    Some(option) => given.options.push((option, parser.value()?)),
                    // Reading goes on, so that a --lang further on still decides the language of the complaint.
                    None => wrong = wrong.or(Some(Misuse::Flag(format!("--{name}")))),
                }
            }
            Arg::Short(letter) => wrong = wrong.or(Some(Misuse::Flag(format!("-{letter}")))),
            Arg::Value(word) => given.words.push(word),
        }
    }
    wrong.map_or(Ok(given), Err)
}

impl Given {
    fn order(mut self) -> Result<Order, Misuse> {
        let json = self.json;
        if self.version {
            return Ok(Order { json, verb: Verb::Version });
        }
        if self.words.is_empty() && !self.help {
            return Err(Misuse::Verb(String::new()));
        }
        let asked = self.words.first().is_some_and(|word| word == "help");
        if self.help || asked {
            return Ok(Order { json, verb: Verb::Help(self.topic()?) });
        }
        let name = self.words.remove(0).string()?;
        let verb = match name.as_str() {
            "describe" => Verb::Ask(Question::Describe),
            "evaluate" => {
                let method = self.word(&name, "METHOD")?.string()?;
                Verb::Ask(Question::Evaluate { method, file: self.word(&name, "FILE")?.into() })
            }
            "inventory" => Verb::Ask(Question::Inventory { file: self.word(&name, "FILE")?.into() }),
            "check" => Verb::Ask(Question::Check { file: self.word(&name, "FILE")?.into() }),
            "explain" => {
                let file = self.word(&name, "FILE")?.into();
                Verb::Ask(Question::Explain { file, id: self.word(&name, "ID")?.string()? })
            }
            "export" => {
                let (file, draft) = (self.word(&name, "FILE")?.into(), self.option("draft").is_some());
                Verb::Ask(Question::Export { file, draft })
            }
            "variants" => {
                let file = self.word(&name, "FILE")?.into();
                Verb::Ask(Question::Variants { file, variants: self.word(&name, "VARIANTS")?.into() })
            }
            "factors" => {
                let mut text = |option| self.option(option).map(ValueExt::string).transpose();
                Verb::Ask(Question::Factors { item: text("item")?, family: text("family")? })
            }
            "workdays" => {
                let (from, to) = (self.day(&name, "FROM")?, self.day(&name, "TO")?);
                let notice = self.option("notice").map(ValueExt::string).transpose()?;
                let notice = notice
                    .map(|text| text.parse().map_err(|_| Misuse::Value { flag: "notice", found: text }));
                let notice = notice.transpose()?;
                Verb::Ask(Question::Workdays(WorkingDaysQuery { from, to, notice }))
            }
            "schema" => Verb::Schema(self.schema()?),
            "register" => Verb::Register(self.register()?),
            "import" => {
                let form = self.word(&name, "FILE")?.into();
                let (into, write) = (self.option("into"), self.option("write"));
                let mut text = |option| self.option(option).map_or(Ok(String::new()), ValueExt::string);
                let (by, at) = (text("by")?, text("at")?);
                // What is written into a journal says who and when: no clock is read here.
                let lacking = [("INTO", into.is_none()), ("BY", by.is_empty()), ("AT", at.is_empty())];
                let lacking = lacking.into_iter().find(|(_, lacks)| *lacks).filter(|_| write.is_some());
                if let Some((what, _)) = lacking {
                    return Err(Misuse::Lacking { verb: name, what });
                }
                let (into, write) = (into.map(PathBuf::from), write.map(PathBuf::from));
                Verb::Ask(Question::Import(import::Order { form, into, write, by, at }))
            }
            _ => return Err(Misuse::Verb(name)),
        };
        self.nothing_left(&name)?;
        Ok(Order { json, verb })
    }

    /// The verb that help is asked about: `help import`, `import --help`, `register merge --help`.
    fn topic(self) -> Result<Option<String>, Misuse> {
        let mut words = self.words.into_iter().map(ValueExt::string);
        let mut first = words.next().transpose()?;
        if first.as_deref() == Some("help") {
            first = words.next().transpose()?;
        }
        match (first, words.next().transpose()?) {
            (Some(verb), Some(inner)) if verb == "register" => Ok(Some(format!("{verb} {inner}"))),
            (verb, _) => Ok(verb),
        }
    }

    fn schema(&mut self) -> Result<Task, Misuse> {
        let folder = |given: Option<OsString>| given.map(PathBuf::from);
        Ok(match (folder(self.option("write")), folder(self.option("check"))) {
            (Some(folder), None) => Task::Write(folder),
            (None, Some(folder)) => Task::Check(folder),
            (Some(_), Some(_)) => return Err(Misuse::Flag("--check".to_owned())),
            (None, None) if self.words.is_empty() => Task::List,
            (None, None) => Task::Show(self.words.remove(0).string()?),
        })
    }

    fn register(&mut self) -> Result<register::Task, Misuse> {
        let verb = self.word("register", "VERB")?.string()?;
        let words: Vec<OsString> = self.words.drain(..).collect();
        let options = register::OPTIONS.into_iter().chain(SWITCHES).chain(["item", "o"]);
        let options = options.filter_map(|name| Some((name, self.option(name)?))).collect();
        register::Task::of(&verb, words, options)
    }

    fn word(&mut self, verb: &str, what: &'static str) -> Result<OsString, Misuse> {
        if self.words.is_empty() {
            return Err(Misuse::Lacking { verb: verb.to_owned(), what });
        }
        Ok(self.words.remove(0))
    }

    fn day(&mut self, verb: &str, what: &'static str) -> Result<Day, Misuse> {
        let text = self.word(verb, what)?.string()?;
        Day::parse(&text).ok_or(Misuse::Day(text))
    }

    /// The last of this option; the others of the name are dropped with it.
    fn option(&mut self, name: &str) -> Option<OsString> {
        let last = self.options.iter().rposition(|(option, _)| *option == name)?;
        let value = self.options.swap_remove(last).1;
        self.options.retain(|(option, _)| *option != name);
        Some(value)
    }

    fn nothing_left(self, verb: &str) -> Result<(), Misuse> {
        if let Some((option, _)) = self.options.first() {
            return Err(Misuse::FlagOfOther { flag: format!("--{option}"), verb: verb.to_owned() });
        }
        match self.words.into_iter().next() {
            Some(word) => Err(Misuse::Surplus(word.to_string_lossy().into_owned())),
            None => Ok(()),
        }
    }
}
