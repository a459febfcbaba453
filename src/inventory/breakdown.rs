//! The same lines added up in every way that a report asks for: gas by gas and by the GWP set, by class, facility and month, per tonne of product.

use super::assess::{Assessment, Counts, Line};
use super::checklist::{Expected, checklist};
use super::dated::MOST_MONTHS;
use super::derivation::NO_FACILITY;
use super::derivation::is_of_known;
use super::derivation::month::month_name;
use super::document::Product;
use super::month::{Monthly, is_split, monthly};
use super::report::{ReportTableView, report};
use super::stock::{BatchRow, MeterRow, StockRow, batches, meters, stocks};
use super::stream::Stream;
use super::total::{Measure, Total, number_id};
use super::view::{TotalView, classes, total_view};
use crate::gas::Gas;
use crate::json::Write;
use crate::period::Period;
use crate::provenance::NumberId;
use crate::quantity::{Dimension, Quantity};

/// What `breakdown` of a window answers.
#[derive(Clone, Debug, Default, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Breakdown {
    /// the two totals
    pub totals: Vec<Account>,
    /// classes in the sector's order
    pub classes: Vec<Account>,
    /// facilities; lines of none come last
    pub facilities: Vec<Account>,
    /// calendar months; none where every amount is the whole year's and says nothing about months
    pub months: Vec<Account>,
    /// months were in part split by days: an amount covers more than one
    pub split_by_days: bool,
    /// what plants of the sector have, and whether this one has it
    pub checklist: Vec<Expected>,
    /// the totals per tonne of product
    pub intensities: Vec<Intensity>,
    /// the tables of the sector's report
    pub report: Vec<ReportTableView>,
    /// stock balances by period, with meter, invoices and the gap beside them
    pub stocks: Vec<StockRow>,
    /// what every batch gives to a year's value, on the basis of the amounts
    pub batches: Vec<BatchRow>,
    /// meters and their verification
    pub meters: Vec<MeterRow>,
}

/// Some lines added up, gas by gas.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Account {
    /// `total/with_energy`, `class/process`, `facility/F1`, `month/2025-01`
    pub id: NumberId,
    /// name in Chinese
    pub zh: String,
    /// name in English
    pub en: String,
    /// every gas that these lines have
    pub gases: Vec<TotalView>,
    /// all of them by the GWP set of the document; CO2 alone needs none
    pub co2e: TotalView,
}

/// A total per tonne of product 单位产品排放量.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Intensity {
    /// `intensity/PRODUCT/with_energy`
    pub id: NumberId,
    /// product id
    pub product: String,
    /// product name
    pub name: String,
    /// the total that is divided
    pub of: NumberId,
    /// t CO2e per unit of product; none where the total or the output has no value
    pub value: Option<f64>,
    /// `tCO2e/t`
    pub unit: String,
}

/// Everything added up.
pub fn breakdown(assessment: &Assessment<'_>) -> Breakdown {
    let months = assessment.document.period.months(MOST_MONTHS);
    let totals = vec![
        account(
            assessment,
            "total/with_energy",
            ("含电力和热力", "with electricity and heat"),
            |line| line.counts == Counts::Counted,
        ),
        account(
            assessment,
            "total/without_energy",
            ("不含电力和热力", "without electricity and heat"),
            |line| assessment.is_direct(line),
        ),
    ];
    let classes = classes(assessment).map(|(class, zh, en)| {
        account(assessment, &format!("class/{class}"), (zh, en), |line| line.is_of(class))
    });
    Breakdown {
        classes: classes.collect(),
        facilities: facilities(assessment),
        months: by_month(assessment, &months),
        split_by_days: assessment.lines.iter().any(|line| is_split(assessment, line, &months)),
        checklist: checklist(assessment),
        intensities: intensities(assessment, &totals),
        report: report(assessment),
        stocks: stocks(assessment),
        batches: batches(assessment),
        meters: meters(assessment),
        totals,
    }
}

pub(super) fn account(
    assessment: &Assessment<'_>,
    id: &str,
    name: (&str, &str),
    takes: impl Fn(&Line<'_>) -> bool,
) -> Account {
    let lines: Vec<&Line<'_>> = assessment.lines.iter().filter(|line| takes(line)).collect();
    of_totals(id, name, |measure| Total::of(lines.iter().copied(), measure))
}

/// An account from its total in each measure.
fn of_totals(id: &str, (zh, en): (&str, &str), total: impl Fn(Measure) -> Total) -> Account {
    let mut gases = Vec::new();
    for gas in Gas::ALL {
        let sum = total(Measure::Gas(gas));
        if sum.present + sum.missing > 0 {
            gases.push(total_view(number_id(id, Measure::Gas(gas)), sum, Measure::Gas(gas)));
        }
    }
    let co2e = total_view(number_id(id, Measure::Co2e), total(Measure::Co2e), Measure::Co2e);
    Account { id: NumberId(id.to_owned()), zh: zh.to_owned(), en: en.to_owned(), gases, co2e }
}

fn facilities(assessment: &Assessment<'_>) -> Vec<Account> {
    let document = assessment.document;
    if document.facilities.is_empty() {
        return Vec::new();
    }
    let mut all: Vec<Account> = document
        .facilities
        .iter()
        .map(|f| {
            let id = format!("facility/{}", f.id);
            account(assessment, &id, (&f.name, &f.name), |l| {
                l.counts == Counts::Counted && l.source.facility.as_deref() == Some(&f.id)
            })
        })
        .collect();
    let of_none = |line: &Line<'_>| line.counts == Counts::Counted && !is_of_known(document, line);
    if assessment.lines.iter().any(of_none) {
        all.push(account(assessment, "facility/", NO_FACILITY, of_none));
    }
    all
}

fn by_month(assessment: &Assessment<'_>, months: &[Period]) -> Vec<Account> {
    let reported = assessment.document.period;
    let of_part = |period: Period| !period.contains(reported);
    let dated = |stream: &Stream| {
        let mut activity = stream.activity.iter();
        activity.any(|a| a.cumulative || of_part(a.period))
            || stream.balances.iter().any(|b| of_part(b.period))
    };
    if !assessment.document.streams.iter().any(dated) {
        return Vec::new();
    }
    let counted = assessment.lines.iter().filter(|line| line.counts == Counts::Counted);
    let lines: Vec<(&Line<'_>, Vec<Monthly>)> =
        counted.map(|line| (line, monthly(assessment, line, months))).collect();
    let of = |(at, month): (usize, &Period)| {
        let name = month_name(month);
        of_totals(&format!("month/{name}"), (&name, &name), |measure| {
            let mut total = Total::default();
            for (line, parts) in lines.iter().filter(|(line, _)| line.masses.has(measure)) {
                match parts.iter().find(|part| part.month == at && part.measure == measure) {
                    None => total.missing += 1,
                    Some(part) => {
                        total.sum = total.sum + part.mass;
                        total.present += 1;
                        total.withheld += usize::from(!line.is_reportable());
                    }
                }
            }
            total
        })
    };
    months.iter().enumerate().map(of).collect()
}

/// The output of a product, where it can be read and divides.
pub(super) fn output_of(product: &Product) -> Option<Quantity> {
    let takes = [Dimension::STUFF, Dimension::NORMAL_VOLUME];
    let output = product.amount.read(&takes, "").ok().map(|(quantity, _)| quantity);
    output.filter(|quantity| quantity.value > 0.0)
}

fn intensities(assessment: &Assessment<'_>, totals: &[Account]) -> Vec<Intensity> {
    let mut all = Vec::new();
    for product in &assessment.document.products {
        let output = output_of(product);
        let unit = output.map_or("t".to_owned(), |quantity| quantity.dimension.canonical_unit());
        for total in totals {
            let which = total.id.0.trim_start_matches("total/");
            all.push(Intensity {
                id: NumberId(format!("intensity/{}/{which}", product.id)),
                product: product.id.clone(),
                name: product.name.clone(),
                of: total.co2e.id.clone(),
                value: total.co2e.value.zip(output).map(|(sum, output)| sum / output.value),
                unit: format!("{}/{unit}", Measure::Co2e.unit()),
            });
        }
    }
    all
}
