//! What a caller gives a method: written quantities by input name, dated amounts, and where defaults may come from.

use crate::library::OwnFactor;
use crate::quantity::Written;

/// One input as given.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Given {
    /// nothing: a default may serve
    #[default]
    Absent,
    /// one quantity
    Written(Written),
    /// dated amounts, each with its place; none written yet is a missing datum
    Amounts(Vec<(String, Option<Written>)>),
    /// analysed batches: place, the amount that each stands for, its result
    Batches(Vec<(String, Written, Written)>),
}

/// The single inputs of a method, or one record of a list input.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// path of the record in the call or document
    pub place: String,
    /// the material, for defaults
    pub item: Option<String>,
    /// inputs by name
    pub fields: Vec<(String, Given)>,
}

impl Record {
    /// The field of this name.
    pub fn field(&self, name: &str) -> &Given {
        self.fields.iter().find(|(field, _)| field == name).map_or(&Given::Absent, |(_, given)| given)
    }
}

/// Everything given to one evaluation of a method.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments {
    /// the single inputs
    pub single: Record,
    /// the list inputs by name
    pub lists: Vec<(String, Vec<Record>)>,
    /// chosen readings, by ambiguity
    pub readings: Vec<(String, String)>,
    /// the user's own factors
    pub own: Vec<OwnFactor>,
}

impl Arguments {
    /// The reading chosen for this ambiguity; of several the first.
    pub fn reading(&self, ambiguity: &str) -> Option<&str> {
        self.readings.iter().find(|(id, _)| id == ambiguity).map(|(_, reading)| reading.as_str())
    }

    /// The records of this list input.
    pub fn list(&self, name: &str) -> &[Record] {
        self.lists.iter().find(|(list, _)| list == name).map_or(&[], |(_, records)| records)
    }
}

/// Where defaults are looked up: nothing is assumed that is not named here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Defaults {
    /// family of defaults
    pub family: Option<String>,
    /// year of the activity data
    pub year: Option<u16>,
    /// region of the grid
    pub region: Option<String>,
}
