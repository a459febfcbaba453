//! The tables of the sector's report 报表, such as 附表1 to 附表3: rows and inputs are those that the sector's file names.

use super::assess::{Assessment, Counts, Line, activity_input};
use super::breakdown::{Account, account};
use super::contribution::fields;
use crate::json::Write;
use crate::library::{Holds, ReportTable};
use crate::provenance::NumberId;

/// A table, filled.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ReportTableView {
    /// its id
    pub id: String,
    /// title in Chinese
    pub zh: String,
    /// title in English
    pub en: String,
    /// what it holds
    pub holds: Holds,
    /// rows of a summary
    pub accounts: Vec<Account>,
    /// rows of any other table: a number each
    pub data: Vec<ReportDatum>,
}

/// A number of one stream.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ReportDatum {
    /// `stream/coal/activity`
    pub id: NumberId,
    /// class id
    pub class: String,
    /// stream id
    pub stream: String,
    /// stream name
    pub name: String,
    /// input of the method
    pub input: String,
    /// its name in Chinese
    pub zh: String,
    /// its name in English
    pub en: String,
    /// unrounded; none while it is missing
    pub value: Option<f64>,
    /// unit
    pub unit: String,
    /// true for a default of the library
    pub default: bool,
}

/// The tables of the document's sector, in its order.
pub fn report(assessment: &Assessment<'_>) -> Vec<ReportTableView> {
    let tables = assessment.sector.map_or(&[][..], |sector| &sector.tables);
    let of = |table: &ReportTable| ReportTableView {
        id: table.id.clone(),
        zh: table.zh.clone(),
        en: table.en.clone(),
        holds: table.holds,
        accounts: table.rows.iter().map(|row| summary(assessment, &row.of, (&row.zh, &row.en))).collect(),
        data: data(assessment, table),
    };
    tables.iter().map(of).collect()
}

fn summary(assessment: &Assessment<'_>, id: &str, name: (&str, &str)) -> Account {
    account(assessment, id, name, |line| match id.split_once('/') {
        Some(("class", class)) => line.is_of(class),
        Some(("source", source)) => line.counts == Counts::Counted && is_from(assessment, line, source),
        Some((_, "without_energy")) => assessment.is_direct(line),
        _ => line.counts == Counts::Counted,
    })
}

/// True where the line is of this source of the sector: by its id, by what its streams are expected as, else by a method that only this source has.
pub(super) fn is_from(assessment: &Assessment<'_>, line: &Line<'_>, source: &str) -> bool {
    let Some(sector) = assessment.sector else { return false };
    if sector.source(&line.source.id).is_some() {
        return line.source.id == source;
    }
    let streams = line.streams.iter().filter_map(|at| assessment.document.streams.get(*at));
    let named = |id: &str| sector.streams.iter().find(|one| one.id == id).map(|one| one.source.as_str());
    let mut expected = streams.filter_map(|stream| named(stream.expected.as_deref().unwrap_or(&stream.id)));
    if let Some(first) = expected.next() {
        return first == source;
    }
    let mut alike = sector.sources.iter().filter(|one| one.method == line.source.method);
    // What nothing tells apart goes into the first row of its method, so that rows and total agree.
    alike.next().is_some_and(|one| one.id == source)
}

fn data(assessment: &Assessment<'_>, table: &ReportTable) -> Vec<ReportDatum> {
    let mut rows = Vec::new();
    if table.holds == Holds::Summary {
        return rows;
    }
    for line in assessment.lines.iter().filter(|line| line.counts == Counts::Counted) {
        for stream in line.streams.iter().filter_map(|at| assessment.document.streams.get(*at)) {
            let activity = activity_input(line.method, stream).map_or("", |input| input.name);
            for field in fields(line, stream) {
                let name = field.input.name;
                let is_amount = name == activity;
                let listed = table.inputs.iter().any(|input| input == name);
                if (is_amount && table.holds == Holds::Activity) || (!is_amount && listed) {
                    rows.push(ReportDatum {
                        id: NumberId(format!("stream/{}/{name}", stream.id)),
                        class: line.source.class.clone(),
                        stream: stream.id.clone(),
                        name: stream.name.clone(),
                        input: name.to_owned(),
                        zh: field.input.zh.to_owned(),
                        en: field.input.en.to_owned(),
                        value: field.datum.as_ref().map(|datum| datum.value()),
                        unit: field
                            .datum
                            .as_ref()
                            .map(|datum| datum.dimension().canonical_unit())
                            .unwrap_or_default(),
                        default: field.matched.is_some(),
                    });
                }
            }
        }
    }
    rows
}
