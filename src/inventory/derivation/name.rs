//! Names in both languages: what a person typed is the same in both.

use crate::library::Parameter;
use crate::method::prepare::{Origin, OriginKind};

/// A name in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::inventory) struct Name {
    pub zh: String,
    pub en: String,
}

impl Name {
    /// In Chinese and in English.
    pub fn of(zh: &str, en: &str) -> Name {
        Name { zh: zh.to_owned(), en: en.to_owned() }
    }

    /// As typed.
    pub fn typed(name: &str) -> Name {
        Name::of(name, name)
    }
}

/// Symbol and name of a number that enters. Of two rows whose product serves the input, each has its own.
pub(in crate::inventory) fn datum_name(origin: &Origin<'_>) -> (&'static str, Name) {
    match &origin.kind {
        OriginKind::Library(factor, matched) if matched.basis.len() > 1 => match factor.parameter {
            Parameter::NetCalorificValue => ("NCV", Name::of("低位发热量", "net calorific value")),
            _ => ("CC", Name::of("单位热值含碳量", "carbon content per energy")),
        },
        _ => (origin.input.symbol, Name::of(origin.input.zh, origin.input.en)),
    }
}
