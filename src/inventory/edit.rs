//! Parts of a document that an edit replaces whole: what stood there before is the way back.

use super::document::{Absent, ChosenReading, Entity, Facility, Inventory, Product, Source};
use super::forms::StatisticsForm;
use super::review::{BaseYear, Nonconformity, QualityPlan};
use super::sampling::{Analysis, Basis, Batch, Meter};
use super::stream::{Document, StockBalance, Stream};
use crate::json::{Read, Write};
use crate::library::{OwnFactor, Supply};
use crate::period::Period;
use std::mem::swap;

/// A part of a stream.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "part", rename_all = "kebab-case", deny_unknown_fields)]
pub enum StreamPart {
    /// stock balances
    Balances {
        /// all of them
        balances: Vec<StockBalance>,
    },
    /// meters
    Meters {
        /// all of them
        meters: Vec<Meter>,
    },
    /// analysed batches
    Batches {
        /// all of them
        batches: Vec<Batch>,
    },
    /// basis of amounts and of typed contents
    Basis {
        /// basis of amounts
        basis: Option<Basis>,
        /// basis of typed contents
        analysis: Option<Analysis>,
    },
    /// evidence at hand
    Documents {
        /// all of it
        documents: Vec<Document>,
    },
    /// what it is and where it belongs
    Place {
        /// source id
        source: String,
        /// list input
        side: Option<String>,
        /// expected stream of the sector
        expected: Option<String>,
        /// made here or bought
        supply: Option<Supply>,
        /// unit offered first
        usual_unit: String,
        /// true for assumptions
        assumed: bool,
    },
}

/// A part of the document.
#[derive(Clone, Debug, PartialEq, Read, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "part", rename_all = "kebab-case", deny_unknown_fields)]
pub enum DocumentPart {
    /// the reporting entity and who answers for it, with dates
    Entity {
        /// as a whole
        entity: Entity,
    },
    /// the reporting period
    Period {
        /// first and last day
        period: Period,
    },
    /// chosen readings
    Readings {
        /// all of them
        readings: Vec<ChosenReading>,
    },
    /// own factors
    Overlay {
        /// all of them
        overlay: Vec<OwnFactor>,
    },
    /// answers "not present"
    Absent {
        /// all of them
        absent: Vec<Absent>,
    },
    /// products
    Products {
        /// all of them
        products: Vec<Product>,
    },
    /// facilities
    Facilities {
        /// all of them
        facilities: Vec<Facility>,
    },
    /// sources
    Sources {
        /// all of them
        sources: Vec<Source>,
    },
    /// imported statistics forms
    Forms {
        /// all of them
        forms: Vec<StatisticsForm>,
    },
    /// the data quality control plan
    Plan {
        /// none takes it out
        plan: Option<QualityPlan>,
    },
    /// the base year
    BaseYear {
        /// none takes it out
        base_year: Option<BaseYear>,
    },
    /// findings of the verifier
    Findings {
        /// all of them
        findings: Vec<Nonconformity>,
    },
}

impl StreamPart {
    /// Changes places with what the stream has.
    pub fn swap(&mut self, of: &mut Stream) {
        match self {
            StreamPart::Balances { balances } => swap(balances, &mut of.balances),
            StreamPart::Meters { meters } => swap(meters, &mut of.meters),
            StreamPart::Batches { batches } => swap(batches, &mut of.batches),
            StreamPart::Basis { basis, analysis } => {
                swap(basis, &mut of.basis);
                swap(analysis, &mut of.analysis);
            }
            StreamPart::Documents { documents } => swap(documents, &mut of.documents),
            StreamPart::Place { source, side, expected, supply, usual_unit, assumed } => {
                swap(source, &mut of.source);
                swap(side, &mut of.side);
                swap(expected, &mut of.expected);
                swap(supply, &mut of.supply);
                swap(usual_unit, &mut of.usual_unit);
                swap(assumed, &mut of.assumed);
            }
        }
    }
}

impl DocumentPart {
    /// Changes places with what the document has.
    pub fn swap(&mut self, of: &mut Inventory) {
        match self {
            DocumentPart::Entity { entity } => swap(entity, &mut of.entity),
            DocumentPart::Period { period } => swap(period, &mut of.period),
            DocumentPart::Readings { readings } => swap(readings, &mut of.readings),
            DocumentPart::Overlay { overlay } => swap(overlay, &mut of.overlay),
            DocumentPart::Absent { absent } => swap(absent, &mut of.absent),
            DocumentPart::Products { products } => swap(products, &mut of.products),
            DocumentPart::Facilities { facilities } => swap(facilities, &mut of.facilities),
            DocumentPart::Sources { sources } => swap(sources, &mut of.sources),
            DocumentPart::Forms { forms } => swap(forms, &mut of.forms),
            DocumentPart::Plan { plan } => swap(plan, &mut of.plan),
            DocumentPart::BaseYear { base_year } => swap(base_year, &mut of.base_year),
            DocumentPart::Findings { findings } => swap(findings, &mut of.findings),
        }
    }
}
