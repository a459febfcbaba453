//! What a document claims without showing it: power without carbon, rock without impurity, one CO2 taken off twice, sources that nobody has answered for.

use super::checked;
use crate::decimal::Plain;
use crate::inventory::assess::Line;
use crate::inventory::checklist::unanswered;
use crate::inventory::document::Inventory;
use crate::library::{Library, Parameter, Query, resolve};
use crate::method::given::Defaults;
use crate::notice::{Code, Notice};
use crate::quantity::{Dimension, Written};

/// What shows whose power it was, and that it was paid for.
const POWER_PROOF: [&str; 2] = ["electricity-factor-proof", "grid-settlement"];

/// The claims of one line.
pub(super) fn of_line(
    line: &Line<'_>,
    document: &Inventory,
    defaults: &Defaults,
    library: &Library,
) -> Vec<Notice> {
    let streams = line.streams.iter().filter_map(|at| document.streams.get(*at));
    let mut told = Vec::new();
    for stream in streams {
        let value = |name: &str, takes: &[Dimension]| {
            let read = |written: &Written| written.read(takes, "").ok().map(|(quantity, _)| quantity.value);
            stream.inputs.get(name).and_then(read)
        };
        // 100 % is a choice of its own where the defaults have less.
        let burnt = value("oxidation_factor", &[Dimension::ONE]).is_some_and(|share| share >= 1.0);
        // Looked up only where it is needed: a document may have 100 000 lines.
        let usual = burnt.then(|| {
            let query = Query {
                item: stream.item.as_deref().unwrap_or_default(),
                parameter: Parameter::OxidationFactor,
                family: defaults.family.as_deref(),
                year: defaults.year,
                region: None,
            };
            resolve(library, &query).ok().map(|matched| (matched.quantity().value, matched.status()))
        });
        let usual = usual.flatten();
        if let Some((usual, status)) = usual.filter(|(usual, _)| *usual < 1.0) {
            let place = format!("streams/{}/inputs/oxidation_factor", stream.id);
            let notice = Notice::new(Code::OxidationAssumed, place).found("100 %").with("name", &stream.name);
            told.push(checked(notice.expected(format!("{} %", Plain(usual * 100.0))), status));
        }
        let grid = [Dimension::CO2.per(Dimension::ELECTRICITY)];
        let carbon_free = value("emission_factor", &grid).is_some_and(|factor| factor <= 0.0);
        let shown = |kind: &&str| stream.documents.iter().any(|one| one.evidence == **kind);
        let lacking: Vec<&str> = POWER_PROOF.into_iter().filter(|kind| !shown(kind)).collect();
        if line.method.id == "purchased-electricity" && carbon_free && !lacking.is_empty() {
            let notice = Notice::new(Code::GreenPowerUnproven, format!("streams/{}/documents", stream.id));
            told.push(notice.with("name", &stream.name).with("kinds", lacking.join(" ")));
        }
        if value("purity", &[Dimension::ONE]).is_some_and(|purity| purity >= 1.0) && stream.batches.is_empty()
        {
            let place = format!("streams/{}/inputs/purity", stream.id);
            told.push(
                Notice::new(Code::PurityAssumed, place)
                    .found(format!("{} %", Plain(100.0)))
                    .with("name", &stream.name),
            );
        }
    }
    told
}

/// The claims of the document as a whole.
pub(super) fn of_document(document: &Inventory, library: &Library) -> Vec<Notice> {
    let mut told = Vec::new();
    let by = |method: &str| document.sources.iter().find(|source| source.method == method);
    // CO2 that a kiln gives and a carbonation tower binds: recovered, and then taken up.
    if let (Some(recovered), Some(bound)) = (by("co2-recovery"), by("carbonation-uptake")) {
        let notice = Notice::new(Code::RecoveryTwice, format!("sources/{}", bound.id));
        told.push(notice.found(&recovered.name).with("name", &bound.name));
    }
    // Asked once somebody reviews, not while a document is being filled in.
    let entity = &document.entity;
    let under_review =
        !entity.reviewed_by.is_empty() || !entity.approved_by.is_empty() || !document.versions.is_empty();
    let sector = library.sectors.iter().find(|sector| sector.id == entity.sector).filter(|_| under_review);
    let open = sector.map(|sector| unanswered(document, sector)).unwrap_or_default();
    if !open.is_empty() {
        let names = |zh: bool| {
            open.iter().map(|one| if zh { one.zh.as_str() } else { one.en.as_str() }).collect::<Vec<_>>()
        };
        let notice = Notice::new(Code::SourceUnanswered, "absent").found(open.len());
        told.push(notice.named(&names(true).join("、"), &names(false).join("; ")));
    }
    told
}
