//! `workdays`: how many days are worked, when a notice may end, and from which notices of holidays that was read.

use super::look::Look as _;
use super::table::{Side, lines};
use nearzero::messages::Texts;
use serde_json::Value;

/// One sentence, and a line for each year.
pub fn text(answer: &Value, texts: &Texts) -> String {
    let Some(days) = answer.at("days").as_u64() else { return String::new() };
    let days = days.to_string();
    let args = [("from", answer.str("from")), ("to", answer.str("to")), ("days", &days)];
    let mut said = format!("{}\n", texts.text("workdays", &args));
    if !answer.str("earliest_end").is_empty() {
        let end =
            texts.text("workdays-end", &[("from", answer.str("from")), ("end", answer.str("earliest_end"))]);
        said.extend([end.as_str(), "\n"]);
    }
    let years = answer.list("years").iter().map(|year| {
        let status = texts.text(&format!("status-{}", year.str("status").replace(' ', "-")), &[]);
        vec![year.at("year").to_string(), year.str("source").to_owned(), status]
    });
    said + &lines(&[Side::Left, Side::Left, Side::Left], &years.collect::<Vec<_>>())
}
