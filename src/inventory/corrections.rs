//! Corrected figures: what was first entered stands beside what stands now, read from the journal, which forgets nothing.

use super::change::Change;
use super::document::Inventory;
use super::edit::{DocumentPart, StreamPart};
use crate::journal::Entry;
use crate::json::Write;
use crate::quantity::Written;

/// A figure that is no longer the first.
#[derive(Clone, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Correction {
    /// path of its field
    #[serde(rename = "where")]
    pub place: String,
    /// as first entered
    pub first: String,
    /// as it stands; empty where it was taken out
    pub now: String,
    /// the journal entries that changed it
    pub entries: Vec<u32>,
    /// who changed it last, self-declared
    pub by: String,
    /// when, self-declared
    pub at: String,
    /// why, where a reason was given
    pub why: String,
}

/// Every figure whose first value no longer stands, in the order of its first correction.
pub fn corrections(document: &Inventory) -> Vec<Correction> {
    let mut all: Vec<Correction> = Vec::new();
    for entry in document.journal.entries() {
        for (change, back) in entry.changes.iter().zip(entry.reverse.iter().rev()) {
            let (before, after) = (figures(back), figures(change));
            for (place, text) in &before {
                let now = after.iter().find(|(one, _)| one == place).map(|(_, now)| now.as_str());
                note(&mut all, entry, place, text, now.unwrap_or_default());
            }
        }
    }
    all.retain(|one| one.first != one.now);
    all
}

fn note(all: &mut Vec<Correction>, entry: &Entry<Change>, place: &str, before: &str, now: &str) {
    if before == now {
        return;
    }
    let at = all.iter().position(|one| one.place == place);
    // A field filled for the first time has no first value that could be lost.
    if at.is_none() && before.is_empty() {
        return;
    }
    let one = match at.and_then(|at| all.get_mut(at)) {
        Some(one) => one,
        None => {
            all.push(Correction {
                place: place.to_owned(),
                first: before.to_owned(),
                now: String::new(),
                entries: Vec::new(),
                by: String::new(),
                at: String::new(),
                why: String::new(),
            });
            let Some(one) = all.last_mut() else { return };
            one
        }
    };
    one.now = now.to_owned();
    one.entries.push(entry.seq);
    one.by.clone_from(&entry.by);
    one.at.clone_from(&entry.at);
    one.why = entry.why.clone().unwrap_or_default();
}

/// The figures that a change sets, each with its path; empty where it sets none there.
fn figures(change: &Change) -> Vec<(String, String)> {
    let mut set = Vec::new();
    let mut put = |place: String, written: Option<&Written>| {
        set.push((place, written.map(Written::to_string).unwrap_or_default()));
    };
    match change {
        Change::SetAmount { stream, entry, amount } => {
            put(format!("streams/{stream}/activity/{entry}/amount"), amount.as_ref());
        }
        Change::SetInput { stream, input, value } => {
            put(format!("streams/{stream}/inputs/{input}"), value.as_ref());
        }
        Change::SetActivity { stream, activity } => {
            for (i, one) in activity.iter().enumerate() {
                put(format!("streams/{stream}/activity/{i}/amount"), one.amount.as_ref());
            }
        }
        Change::SetStream { stream, part } => match part.as_ref() {
            StreamPart::Balances { balances } => {
                for (i, one) in balances.iter().enumerate() {
                    let place = format!("streams/{stream}/balances/{i}");
                    put(format!("{place}/opening"), one.opening.as_ref());
                    put(format!("{place}/received"), one.received.as_ref());
                    put(format!("{place}/supplied"), one.supplied.as_ref());
                    put(format!("{place}/closing"), one.closing.as_ref());
                    put(format!("{place}/meter"), one.meter.as_ref());
                    put(format!("{place}/invoice"), one.invoice.as_ref());
                }
            }
            StreamPart::Batches { batches } => {
                for one in batches {
                    let place = format!("streams/{stream}/batches/{}", one.id);
                    put(format!("{place}/amount"), Some(&one.amount));
                    put(format!("{place}/carbon"), one.carbon.as_ref());
                    put(format!("{place}/net_calorific_value"), one.net_calorific_value.as_ref());
                    put(format!("{place}/total_moisture"), one.total_moisture.as_ref());
                    put(format!("{place}/air_dried_moisture"), one.air_dried_moisture.as_ref());
                    for (name, written) in one.results.iter() {
                        put(format!("{place}/results/{name}"), Some(written));
                    }
                }
            }
            _ => {}
        },
        Change::SetDocument { part } => match part.as_ref() {
            DocumentPart::Products { products } => {
                for one in products {
                    put(format!("products/{}/amount", one.id), Some(&one.amount));
                }
            }
            DocumentPart::Overlay { overlay } => {
                for (i, one) in overlay.iter().enumerate() {
                    put(format!("overlay/{i}"), Some(&one.written()));
                }
            }
            _ => {}
        },
        _ => {}
    }
    set
}
