//! From an order to an answer: files read, calls made, the answer as JSON.

use crate::misuse::Misuse;
use crate::{import, input, json};
use nearzero::api::call::{Call, FactorsQuery};
use nearzero::api::register::call::{RegisterCall, WorkingDaysQuery};
use nearzero::api::variants::compare;
use nearzero::api::{Answer, Host, Register};
use nearzero::json::tree;
use nearzero::notice::Notice;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// A question to the core.
pub enum Question {
    /// methods and data
    Describe,
    /// one method on quantities
    Evaluate {
        /// method id
        method: String,
        /// the quantities
        file: PathBuf,
    },
    /// the view of an inventory
    Inventory {
        /// the document
        file: PathBuf,
    },
    /// what is noticed about a document, without its numbers
    Check {
        /// the document
        file: PathBuf,
    },
    /// a statistics form into an inventory
    Import(import::Order),
    /// how one number of a document came about
    Explain {
        /// the document
        file: PathBuf,
        /// the number
        id: String,
    },
    /// the whole inventory as a document to recompute
    Export {
        /// the document
        file: PathBuf,
        /// for one's own use: nothing is asked
        draft: bool,
    },
    /// a document under several sets of choices
    Variants {
        /// the document
        file: PathBuf,
        /// the choices
        variants: PathBuf,
    },
    /// numbers of the library
    Factors {
        /// of this material
        item: Option<String>,
        /// of this family
        family: Option<String>,
    },
    /// working days between two days
    Workdays(WorkingDaysQuery),
}

/// An answer, and what the reader of its text wants to see beside it.
pub struct Asked {
    /// the answer
    pub answer: Value,
    /// the quantities that were given to a method
    pub given: Value,
}

/// Asks the core.
pub fn ask(question: &Question) -> Result<Asked, Misuse> {
    let mut host = Host::default();
    let mut given = Value::Null;
    let answer = match question {
        Question::Describe => host.call(Call::Describe {}).tree(),
        Question::Factors { item, family } => factors(item.clone(), family.clone()),
        Question::Workdays(asked) => {
            Register::default().call(RegisterCall::WorkingDays(asked.clone())).tree()
        }
        Question::Evaluate { method, file } => {
            let read = input::read(file)?.and_then(|text| json::read(&text));
            given = read.as_ref().ok().cloned().unwrap_or_default();
            evaluate(&mut host, method, read, file)
        }
        Question::Import(order) => placed(import::run(order)?, &order.form),
        Question::Inventory { file } => {
            opened(&mut host, file, |host, handle| whole_view(host, handle, false))?
        }
        Question::Check { file } => opened(&mut host, file, |host, handle| {
            let mut answer =
                host.call(Call::View { handle, query: json!({ "from": 0, "count": 0 }).into() }).tree();
            answer.as_object_mut().map(|fields| fields.remove("view"));
            answer
        })?,
        Question::Export { file, draft } => {
            opened(&mut host, file, |host, handle| exported(host, handle, !draft))?
        }
        Question::Variants { file, variants } => compared(file, variants)?,
        Question::Explain { file, id } => opened(&mut host, file, |host, handle| {
            host.call(Call::Explain { handle, id: id.clone() }).tree()
        })?,
    };
    Ok(Asked { answer, given })
}

/// Numbers of the library.
pub fn factors(item: Option<String>, family: Option<String>) -> Value {
    Host::default().call(Call::Factors(FactorsQuery { item, family })).tree()
}

/// The methods, as `describe` tells them.
pub fn describe() -> Value {
    Host::default().call(Call::Describe {}).tree()
}

fn evaluate(host: &mut Host, method: &str, inputs: Result<Value, Notice>, file: &Path) -> Value {
    let mut answer = match inputs {
        Ok(inputs) => host.call(Call::Evaluate { method: method.to_owned(), inputs: inputs.into() }).tree(),
        Err(notice) => refused(notice, file),
    };
    if let Value::Object(fields) = &mut answer {
        // What could not be computed is said, not left out.
        for (name, nothing) in [("result", Value::Null), ("results", json!([])), ("reportable", json!(false))]
        {
            fields.entry(name).or_insert(nothing);
        }
    }
    answer
}

/// Opens the document, asks, and puts what was noticed at opening before what was noticed at answering.
fn opened(host: &mut Host, file: &Path, ask: impl FnOnce(&mut Host, u32) -> Value) -> Result<Value, Misuse> {
    let opened = match input::read(file)? {
        Ok(text) => host.open(text.as_bytes()),
        Err(notice) => return Ok(refused(notice, file)),
    };
    let Some(handle) = opened.body.as_ref().map(|opened| opened.handle) else {
        return Ok(placed(tree(&opened), file));
    };
    let mut answer = ask(host, handle);
    if let (Some(opened), Value::Object(fields)) = (&opened.body, &mut answer) {
        // What a printed report cites: the bytes that these answers are of.
        fields.insert("digest".to_owned(), tree(&opened.digest));
    }
    let mut notices: Vec<Value> = opened.notices.iter().map(|notice| tree(notice)).collect();
    if let Some(Value::Array(later)) = answer.get_mut("notices") {
        notices.append(later);
        *later = notices;
    }
    Ok(answer)
}

/// The view with all of its rows, asked for window by window; `sending` asks for the reasons that go with it.
fn whole_view(host: &mut Host, handle: u32, sending: bool) -> Value {
    const WINDOW: usize = 500;
    let mut window = |query: Value| host.call(Call::View { handle, query: query.into() }).tree();
    let mut whole = window(
        json!({ "from": 0, "count": WINDOW, "breakdown": true, "record": true, "annex": true, "sending": sending }),
    );
    let count = whole.pointer("/view/row_count").and_then(Value::as_u64).unwrap_or_default();
    let windows = (WINDOW..usize::try_from(count).unwrap_or_default()).step_by(WINDOW);
    for from in windows {
        if let (Some(Value::Array(rows)), Some(Value::Array(more))) = (
            whole.pointer_mut("/view/rows"),
            window(json!({ "from": from, "count": WINDOW })).pointer_mut("/view/rows"),
        ) {
            rows.append(more);
        }
    }
    whole
}

/// The view, and beside it the derivation of every total, class and line; nothing of it while a reason lacks for sending it on.
fn exported(host: &mut Host, handle: u32, sending: bool) -> Value {
    let mut whole = whole_view(host, handle, sending);
    let lacking = whole.pointer("/view/sending/unanswered").and_then(Value::as_array);
    if lacking.is_some_and(|reasons| !reasons.is_empty()) {
        whole.as_object_mut().map(|fields| fields.remove("view"));
        return whole;
    }
    let ids = |place: &str, id: &str| {
        let all = whole.pointer(place).and_then(Value::as_array).into_iter().flatten();
        all.filter_map(|one| one.pointer(id)?.as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let lines = ids("/view/rows", "/result/id").into_iter().filter(|id| id.starts_with("line/"));
    let sums = [ids("/view/totals", "/id"), ids("/view/classes", "/total/id")].concat();
    let all: Vec<String> = sums.into_iter().chain(lines).collect();
    let derivations = all.into_iter().map(|id| {
        let mut answer = host.call(Call::Explain { handle, id }).tree();
        answer.get_mut("derivation").map(Value::take).unwrap_or_default()
    });
    let derivations: Vec<Value> = derivations.filter(|derivation| !derivation.is_null()).collect();
    if let Value::Object(fields) = &mut whole {
        fields.insert("derivations".to_owned(), Value::Array(derivations));
    }
    whole
}

fn compared(file: &Path, variants: &Path) -> Result<Value, Misuse> {
    let (document, choices) = match (input::read(file)?, input::read(variants)?) {
        (Ok(document), Ok(choices)) => (document, choices),
        (Err(notice), _) => return Ok(refused(notice, file)),
        (_, Err(notice)) => return Ok(refused(notice, variants)),
    };
    Ok(match compare(document.as_bytes(), choices.as_bytes()) {
        Ok(answer) => tree(&answer),
        Err((notice, of_choices)) => refused(notice, if of_choices { variants } else { file }),
    })
}

fn refused(notice: Notice, file: &Path) -> Value {
    placed(tree(&Answer::<()>::refused(vec![notice])), file)
}

/// Line and column say in which file: `balance.json:3:17`.
fn placed(mut answer: Value, file: &Path) -> Value {
    let is_position = |place: &str| {
        let mut parts = place.split(':');
        let number = |part: Option<&str>| part.is_some_and(|n| n.parse::<usize>().is_ok());
        number(parts.next()) && number(parts.next()) && parts.next().is_none()
    };
    let notices = answer.get_mut("notices").and_then(Value::as_array_mut);
    for place in notices.into_iter().flatten().filter_map(|notice| notice.get_mut("where")) {
        match place.as_str() {
            Some("") => *place = json!(input::name(file)),
            Some(at) if is_position(at) => *place = json!(format!("{}:{at}", input::name(file))),
            _ => {}
        }
    }
    answer
}
