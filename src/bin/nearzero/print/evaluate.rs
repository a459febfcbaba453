//! `evaluate`: the result, its equation, and every number that went into it with where it comes from.

use super::look::Look as _;
use super::number;
use super::published::{self, doubt};
use super::table::{Side, lines};
use crate::ask::{self, Asked};
use nearzero::messages::Texts;
use serde_json::Value;

/// A list is printed up to here; the rest is counted.
const MOST_RECORDS: usize = 50;

/// The result with what it was made from; nothing where no method was found.
pub fn text(asked: &Asked, texts: &Texts) -> String {
    let answer = &asked.answer;
    let described = ask::describe();
    let Some(method) = described.list("methods").iter().find(|m| m.str("id") == answer.str("method")) else {
        return String::new();
    };
    let library = ask::factors(None, None);
    let of = Printing { asked, library: &library, texts };
    let inputs = method.list("inputs");
    let equation = method.str("equation");
    let mut out = format!("{} ({})\n{}\n", method.named(texts), method.str("id"), of.result());
    out.push_str(&format!("  {equation}\n"));
    if let Some(right) = equation.split_once(" = ").filter(|_| inputs.iter().all(|i| i.str("kind") == "one"))
    {
        out.push_str(&format!("    = {}\n", of.substituted(right.1, inputs)));
    }
    out.push_str(&format!("  {}\n\n", texts.labelled("clause", method.spoken("clause", texts))));
    let rows: Vec<Vec<String>> = inputs.iter().flat_map(|input| of.rows(input)).collect();
    out.push_str(&lines(&[Side::Left, Side::Left, Side::Left, Side::Left], &rows));
    let published = answer.list("published").iter().map(|number| published::row(number, texts));
    let published = lines(&[Side::Left; 4], &published.collect::<Vec<_>>());
    if !published.is_empty() {
        out.push_str(&format!("\n{}\n{published}", texts.text("heading-published", &[])));
    }
    out
}

/// What stands between two symbols of an equation.
const BETWEEN: [char; 6] = [' ', '(', ')', '[', ']', ','];

/// `=4310+2890 t` as a factor among others: `(4310+2890) t`.
fn in_equation(value: &str) -> String {
    let Some(expression) = value.strip_prefix('=') else { return value.to_owned() };
    match expression.rsplit_once(' ') {
        Some((sum, unit)) => format!("({sum}) {unit}"),
        None => format!("({expression})"),
    }
}

struct Printing<'a> {
    asked: &'a Asked,
    library: &'a Value,
    texts: &'a Texts,
}

/// One number that went in.
struct Entered {
    value: String,
    origin: String,
}

impl Printing<'_> {
    fn result(&self) -> String {
        let result = self.asked.answer.at("result");
        let Some(value) = result.number("value") else {
            return format!("  {}\n", self.texts.text("result-missing", &[]));
        };
        let withheld = self.asked.answer.at("reportable") == &Value::Bool(false);
        let withheld = if withheld { self.texts.text("withheld", &[]) } else { String::new() };
        format!("  {} {}  {withheld}", number::exact(value), result.str("unit")).trim_end().to_owned() + "\n"
    }

    /// The right side of the equation with the numbers of its symbols.
    fn substituted(&self, right: &str, inputs: &[Value]) -> String {
        let of_symbol = |word: &str| {
            let input = inputs.iter().find(|input| input.str("symbol") == word)?;
            Some(in_equation(&self.entered(input.str("name"), self.asked.given.at(input.str("name"))).value))
        };
        let mut out = String::new();
        for word in right.split_inclusive(BETWEEN) {
            let symbol = word.trim_end_matches(BETWEEN);
            out.push_str(&of_symbol(symbol).unwrap_or_else(|| symbol.to_owned()));
            out.push_str(word.strip_prefix(symbol).unwrap_or_default());
        }
        out
    }

    fn rows(&self, input: &Value) -> Vec<Vec<String>> {
        let name = input.str("name");
        let row = |input: &Value, label: String, entered: Entered| {
            vec![input.str("symbol").to_owned(), label, entered.value, entered.origin]
        };
        let given = self.asked.given.at(name);
        if input.str("kind") == "one" {
            let entered = self.entered(name, given);
            // What the equation goes without is not missing.
            if input.at("optional") == &Value::Bool(true) && entered.value == "—" {
                return Vec::new();
            }
            return vec![row(input, input.named(self.texts).to_owned(), entered)];
        }
        let records = given.as_array().map(Vec::as_slice).unwrap_or_default();
        let mut rows = Vec::new();
        for (place, record) in records.iter().enumerate().take(MOST_RECORDS) {
            for field in input.list("fields") {
                let at = format!("{name}/{place}/{}", field.str("name"));
                let label = [
                    input.named(self.texts),
                    &(place + 1).to_string(),
                    record.str("name"),
                    field.named(self.texts),
                ];
                let label: Vec<&str> = label.into_iter().filter(|word| !word.is_empty()).collect();
                rows.push(row(field, label.join(" "), self.entered(&at, record.at(field.str("name")))));
            }
        }
        if let Some(more) = records.len().checked_sub(MOST_RECORDS).filter(|more| *more > 0) {
            let label = self.texts.text("more-records", &[("count", &more.to_string())]);
            rows.push(vec!["…".to_owned(), label]);
        }
        rows
    }

    /// As typed, or the default that a notice says was taken.
    fn entered(&self, place: &str, given: &Value) -> Entered {
        if given.is_object() {
            let value =
                given.at("value").as_str().map_or_else(|| given.at("value").to_string(), str::to_owned);
            let value = super::number::typed(&value, given.str("unit"));
            return Entered { value, origin: self.texts.text("origin-entered", &[]) };
        }
        let notices = self.asked.answer.list("notices");
        let told = |code: &str| notices.iter().find(|n| n.str("code") == code && n.str("where") == place);
        // A reading and an own factor name their value and whence it comes in the notice itself.
        if let Some(args) = told("reading-taken").map(|notice| notice.at("args")) {
            let value = args.str("found").split_once(": ").map_or(args.str("found"), |(_, value)| value);
            let doubt = doubt(&args.str("status").replace('-', " "), self.texts);
            let doubt = if doubt.is_empty() { doubt } else { format!("; {doubt}") };
            return Entered { value: value.to_owned(), origin: format!("{}{doubt}", args.str("ambiguity")) };
        }
        if let Some(args) = told("own-factor-used").map(|notice| notice.at("args")) {
            let origin =
                format!("{}; {}; {}", args.str("laboratory"), args.str("method"), args.str("period"));
            return Entered { value: args.str("found").to_owned(), origin };
        }
        let taken = notices.iter().find(|n| n.str("code") == "default-used" && n.str("where") == place);
        let Some(args) = taken.map(|notice| notice.at("args")) else {
            return Entered { value: "—".to_owned(), origin: self.texts.text("origin-missing", &[]) };
        };
        let rows = self.library.list("factors").iter();
        let rows: Vec<String> = rows
            .filter(|row| args.str("factor").split(", ").any(|id| id == row.str("id")))
            .map(|row| super::factors::origin(row, self.texts))
            .collect();
        Entered { value: args.str("found").to_owned(), origin: rows.join("; ") }
    }
}
