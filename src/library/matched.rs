//! What a look-up answers: the rows it took, how they were found, what it did not take; or why there is none.

use super::factor::{Factor, Status};
use super::resolve::Question;
use super::table::Family;
use crate::json::Write;
use crate::quantity::{Dimension, Quantity};

/// How a factor was found.
#[derive(Clone, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(tag = "how", rename_all = "kebab-case")]
pub enum How {
    /// of the family, year and region asked for, or of values that know no year
    Exact,
    /// no year was asked for, and the latest published was taken
    LatestYear {
        /// the year taken
        used: u16,
    },
    /// the year asked for is not published: the nearest earlier one was taken, or, where there is none, the nearest later one
    OtherYear {
        /// the year asked for
        asked: u16,
        /// the year taken
        used: u16,
    },
    /// the region asked for is not published: the larger one that it lies in was taken
    OtherRegion {
        /// the region asked for
        asked: String,
        /// the region taken
        used: String,
    },
}

/// A factor, found.
#[derive(Clone, Debug)]
pub struct Matched<'a> {
    /// the row; or the calorific value and the carbon per energy whose product is the carbon content, where the family prints none
    pub basis: Vec<&'a Factor>,
    /// how it was found; never empty, `Exact` stands alone
    pub how: Vec<How>,
    pub(super) family: &'a Family,
    pub(super) question: Question<'a>,
}

/// What another family has for the same question.
#[derive(Clone, Debug)]
pub struct Alternative<'a> {
    /// id of the other family
    pub family: &'a str,
    /// its row or rows
    pub basis: Vec<&'a Factor>,
    /// how they were found
    pub how: Vec<How>,
}

/// Why there is no factor, and which families have one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// why
    pub reason: Reason,
    /// ids of the families that would serve the same question
    pub families_that_would_serve: Vec<String>,
}

/// Why there is no factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// no family was named, and none is default
    NoFamily,
    /// no family of that id
    UnknownFamily {
        /// ids nearest to it
        closest: Vec<String>,
    },
    /// nothing of that name
    UnknownItem {
        /// ids of the items nearest to it
        closest: Vec<String>,
    },
    /// no region of that name
    UnknownRegion {
        /// ids of the regions nearest to it
        closest: Vec<String>,
    },
    /// the family has a value for each of several regions, and none was named
    NoRegion {
        /// ids of the regions that it has
        regions: Vec<String>,
    },
    /// the family has no such number
    NoFactor,
}

impl<'a> Matched<'a> {
    /// True when nothing but what was asked for was taken.
    pub fn is_exact(&self) -> bool {
        self.how == [How::Exact]
    }

    /// The family that it was taken from.
    pub fn family(&self) -> &'a Family {
        self.family
    }

    /// The value in the canonical unit of its dimension.
    pub fn quantity(&self) -> Quantity {
        product(&self.basis)
    }

    /// The digits and units as printed: `28.446 GJ/t × 0.02940 tC/GJ`.
    pub fn text(&self) -> String {
        text(&self.basis)
    }

    /// The worst status among its rows.
    pub fn status(&self) -> Status {
        self.basis.iter().map(|f| f.status).max().unwrap_or(Status::FromMemory)
    }

    /// What the other families have for the same question, in the order of the families.
    pub fn not_taken(&self) -> Vec<Alternative<'a>> {
        self.question.others(self.family)
    }
}

impl Alternative<'_> {
    /// The value in the canonical unit of its dimension.
    pub fn quantity(&self) -> Quantity {
        product(&self.basis)
    }

    /// The digits and units as printed.
    pub fn text(&self) -> String {
        text(&self.basis)
    }

    /// The worst status among its rows.
    pub fn status(&self) -> Status {
        self.basis.iter().map(|f| f.status).max().unwrap_or(Status::FromMemory)
    }
}

fn product(basis: &[&Factor]) -> Quantity {
    basis.iter().fold(Quantity { value: 1.0, dimension: Dimension::ONE }, |all, factor| Quantity {
        value: all.value * factor.quantity.value,
        dimension: all.dimension.times(factor.quantity.dimension),
    })
}

fn text(basis: &[&Factor]) -> String {
    basis.iter().map(|f| format!("{} {}", f.printed, f.unit)).collect::<Vec<_>>().join(" × ")
}
