//! The command line: open, ask, print, exit. It knows no method and no number; everything it says comes from the core's answers and from `data/messages`.

mod arguments;
mod ask;
mod import;
mod input;
mod json;
mod misuse;
mod output;
mod print;
mod register;
mod schema;
mod usage;

use arguments::{Order, Verb};
use misuse::Misuse;
use nearzero::messages::Texts;
use serde_json::Value;
use std::process::ExitCode;

/// What is printed, and whether it was a success.
pub struct Said {
    text: String,
    success: bool,
}

fn main() -> ExitCode {
    let (language, order) = arguments::read(std::env::args_os());
    let texts = Texts::of(language);
    match order.and_then(|order| run(&order, &texts)) {
        Ok(said) => output::print(&said.text, said.success),
        Err(misuse) => output::complain(&misuse.text(&texts)),
    }
}

fn run(order: &Order, texts: &Texts) -> Result<Said, Misuse> {
    match &order.verb {
        Verb::Help(None) => Ok(Said { text: usage::whole(texts), success: true }),
        Verb::Help(Some(topic)) => {
            let text = usage::of(topic, texts).ok_or_else(|| Misuse::Verb(topic.clone()))?;
            Ok(Said { text, success: true })
        }
        Verb::Version => Ok(Said { text: print::version(order.json, texts), success: true }),
        Verb::Schema(schema) => schema::run(schema, order.json, texts),
        Verb::Register(task) => register::run(task, order.json, texts),
        Verb::Ask(question) => {
            let mut asked = ask::ask(question)?;
            let told = print::tell(&mut asked.answer, texts);
            let success = asked.answer.get("status").and_then(Value::as_str) == Some("success");
            let text = if order.json {
                format!("{:#}\n", asked.answer)
            } else {
                print::answer(question, &asked, &told, texts)
            };
            Ok(Said { text, success })
        }
    }
}
