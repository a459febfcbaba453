//! What a form would do to the inventory, before anything is done: each leading figure with the streams that it may answer to, what stands there now, and the change that would put the figure there.

use super::layout::column_name;
use super::propose::{Candidate, candidates, leading};
use crate::inventory::forms::{FormRow, StatisticsForm};
use crate::inventory::stream::Activity;
use crate::inventory::{Change, Inventory, Stream};
use crate::json::Write;
use crate::library::Library;
use crate::quantity::{Dimension, Written, unit};

/// So many streams are offered for a figure; the ones that share its material come first.
const OFFERED: usize = 200;

/// What figures of forms are amounts of.
const AMOUNTS: [Dimension; 4] =
    [Dimension::STUFF, Dimension::NORMAL_VOLUME, Dimension::ELECTRICITY, Dimension::ENERGY];

/// One leading figure of a form, and what it may answer to.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Proposal {
    /// code of the row
    pub code: String,
    /// name of the row as printed
    pub name: String,
    /// column of the figure
    pub figure: String,
    /// name of the column on the form
    pub column: String,
    /// the figure
    pub written: Written,
    /// the streams that together are this figure; none where somebody has to point at them
    pub streams: Vec<String>,
    /// streams that may be pointed at
    pub choices: Vec<Choice>,
}

/// A stream that a figure may answer to.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Choice {
    /// its id
    pub stream: String,
    /// its name
    pub name: String,
    /// what stands there, where it is one amount
    pub now: Option<Written>,
    /// dated amounts that it has
    pub entries: usize,
    /// true where the amount is the figure already
    pub same: bool,
    /// puts the figure there; none where the stream has months, a stock balance, the figure itself or another period than the form
    pub change: Option<Change>,
}

/// What every leading figure of the form may answer to, in the order of the form.
pub fn of(form: &StatisticsForm, document: &Inventory, library: &Library) -> Vec<Proposal> {
    let candidates = candidates(document, library);
    let figures =
        form.rows.iter().flat_map(|row| leading(form, row, library).map(move |figure| (row, figure)));
    figures.filter_map(|(row, figure)| proposal(form, document, (row, figure), &candidates)).collect()
}

fn proposal(
    form: &StatisticsForm,
    document: &Inventory,
    (row, figure): (&FormRow, &str),
    candidates: &[Candidate<'_>],
) -> Option<Proposal> {
    let written = row.figures.get(figure)?;
    let (quantity, _) = written.read(&AMOUNTS, "").ok()?;
    let matched = form.matches.iter().find(|one| one.code == row.code && one.figure == figure);
    // Nothing used of what nobody has a stream of: there is nothing to point at.
    if quantity.value == 0.0 && matched.is_none() {
        return None;
    }
    let dimension = quantity.dimension;
    let fits = |one: &&Candidate<'_>| one.figure(form, row) == Some(figure) && may(one.stream, dimension);
    let mut fitting: Vec<&Candidate<'_>> = candidates.iter().filter(fits).collect();
    fitting.sort_by_key(|one| one.item.is_none() || one.item != row.item.as_deref());
    Some(Proposal {
        code: row.code.clone(),
        name: row.name.clone(),
        figure: figure.to_owned(),
        column: column_name(&form.form, figure).to_owned(),
        written: written.clone(),
        streams: matched.map(|one| one.streams.clone()).unwrap_or_default(),
        choices: fitting
            .into_iter()
            .take(OFFERED)
            .map(|one| choice(one.stream, form, document, written))
            .collect(),
    })
}

/// A stream that writes its amounts in another kind of unit is not what the figure says.
fn may(stream: &Stream, dimension: Dimension) -> bool {
    let written =
        stream.activity.iter().find_map(|one| one.amount.as_ref()).map(|amount| amount.unit.as_str());
    let unit = unit::parse(written.unwrap_or(&stream.usual_unit));
    unit.is_ok_and(|unit| unit.dimension == dimension)
}

fn choice(stream: &Stream, form: &StatisticsForm, document: &Inventory, written: &Written) -> Choice {
    let covers = |one: &Activity| one.period == form.period;
    let now = match stream.activity.as_slice() {
        [one] => one.amount.clone(),
        _ => None,
    };
    let value = |written: &Written| written.read(&AMOUNTS, "").ok().map(|(quantity, _)| quantity);
    let same = stream.activity.iter().all(covers)
        && now.as_ref().is_some_and(|now| value(now).is_some() && value(now) == value(written));
    let amount = Some(written.clone());
    let change = match stream.activity.as_slice() {
        _ if same || !stream.balances.is_empty() => None,
        // The figure of some months would stand for the whole period, with nothing missing beside it.
        [] if form.period != document.period => None,
        [] => Some(Change::SetActivity {
            stream: stream.id.clone(),
            activity: vec![Activity {
                period: form.period,
                amount,
                meter: None,
                cumulative: false,
                standstill: false,
                fill: None,
                evidence: String::new(),
            }],
        }),
        [one] if covers(one) && one.fill.is_none() && !one.standstill => {
            Some(Change::SetAmount { stream: stream.id.clone(), entry: 0, amount })
        }
        _ => None,
    };
    Choice {
        stream: stream.id.clone(),
        name: stream.name.clone(),
        now,
        entries: stream.activity.len(),
        same,
        change,
    }
}
