//! Quantities: what a person wrote (`Written`) and what the core computes with (`Quantity`, canonical and dimensioned).

use super::dimension::Dimension;
use super::{number, unit};
use crate::json::{self, Fields, Place, Read, Value, Write};
use crate::notice::{Code, Notice};
use std::fmt;

/// A quantity as written: the digits as text, the unit as typed. An empty unit means the field's own.
#[derive(Clone, Debug, PartialEq, Eq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// digits as typed; a JSON number is accepted too
    pub value: String,
    /// unit as typed
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
}

/// A value in the canonical unit of its dimension.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    /// so many canonical units
    pub value: f64,
    /// of this dimension
    pub dimension: Dimension,
}

impl Written {
    /// A value and its unit.
    pub fn new(value: impl Into<String>, unit: impl Into<String>) -> Written {
        Written { value: value.into(), unit: unit.into() }
    }

    /// What someone typed into one field: `320 万t`, `45%`, `3200000`.
    pub fn typed(text: &str, usual_unit: &str) -> Written {
        let (value, unit) = number::split(text);
        let unit = if unit.is_empty() { usual_unit } else { unit };
        Written::new(value, unit)
    }

    /// Reads it as one of the dimensions that a field takes; says what would fit where it does not. A hint may come with the value.
    pub fn read(&self, takes: &[Dimension], at: &str) -> Result<(Quantity, Option<Notice>), Notice> {
        let value = number::parse(&self.value).map_err(|error| {
            Notice::new(Code::NumberUnreadable, at)
                .found(&self.value)
                .with("why", why_unreadable(&error, &self.value))
        })?;
        let fitting = || takes.iter().flat_map(|d| unit::fitting(*d)).collect::<Vec<_>>().join(", ");
        if self.unit.is_empty() && !takes.contains(&Dimension::ONE) {
            return Err(Notice::new(Code::UnitMissing, at).expected(fitting()).found(&self.value));
        }
        let unit = unit::parse(&self.unit)
            .map_err(|_| Notice::new(Code::UnitUnknown, at).expected(fitting()).found(&self.unit))?;
        let canonical = Quantity { value: unit.to_canonical(value), dimension: unit.dimension };
        if !canonical.value.is_finite() {
            return Err(
                Notice::new(Code::ResultOutOfRange, at).found(format!("{} {}", self.value, self.unit))
            );
        }
        if takes.contains(&unit.dimension) {
            return Ok((canonical, None));
        }
        // The field says which gas a mass is of.
        let gas = takes.iter().find(|d| unit.dimension == Dimension::STUFF && d.is_mass_of_gas());
        if let Some(gas) = gas {
            return Ok((Quantity { value: canonical.value, dimension: *gas }, None));
        }
        // A ratio of two masses is often written as a pure number: read in the field's own kind, and said.
        let ratio = takes.iter().find(|d| unit.dimension == Dimension::ONE && d.is_ratio_of_masses());
        match ratio {
            Some(kind) => {
                let hint = Notice::new(Code::RatioRead, at)
                    .found(format!("{} {}", self.value, if self.unit.is_empty() { "1" } else { &self.unit }))
                    .expected(kind.canonical_unit());
                Ok((Quantity { value: canonical.value, dimension: *kind }, Some(hint)))
            }
            None => Err(Notice::new(Code::UnitMismatch, at).expected(fitting()).found(&self.unit)),
        }
    }
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The unit of a pure number is not said.
        if matches!(self.unit.as_str(), "" | "1") {
            f.write_str(&self.value)
        } else {
            write!(f, "{} {}", self.value, self.unit)
        }
    }
}

fn why_unreadable(error: &number::NumberError, text: &str) -> &'static str {
    match error {
        number::NumberError::Empty => "empty",
        // A number with its unit in one field.
        number::NumberError::Unreadable { .. } if is_with_unit(text) => "unit",
        number::NumberError::Unreadable { .. } => "character",
        number::NumberError::Ambiguous { .. } => "ambiguous",
        number::NumberError::NoValue => "no-value",
    }
}

fn is_with_unit(text: &str) -> bool {
    let (value, unit) = number::split(text);
    !unit.is_empty() && number::parse(value).is_ok() && unit::parse(unit).is_ok()
}

impl Read for Written {
    fn read(value: Value, at: &mut Place) -> Written {
        let mut fields = Fields::of(value, at, Some(&["value", "unit"]));
        Written { value: fields.take::<Digits>("value").0, unit: fields.take_or_default("unit") }
    }
}

/// Digits as text, or a number.
struct Digits(String);

impl Read for Digits {
    fn read(value: Value, at: &mut Place) -> Digits {
        match value {
            Value::String(text) => Digits(text),
            Value::Whole(_) | Value::Number(_) => Digits(json::to_text(&value)),
            other => {
                at.not("1234.5, \"1234.50\"", &other);
                Digits(String::new())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CC: Dimension = Dimension::CARBON.per(Dimension::STUFF);

    #[test]
    fn a_pure_number_is_a_carbon_content_and_the_hint_says_so() {
        let (read, hint) = Written::new("78", "%").read(&[CC], "c").unwrap();
        assert_eq!((read.value, read.dimension), (0.78, CC));
        assert_eq!(hint.unwrap().code, Code::RatioRead);
        assert!(Written::new("0.78", "tC/t").read(&[CC], "c").unwrap().1.is_none());
    }

    #[test]
    fn a_wrong_unit_names_what_would_fit() {
        let notice = Written::new("5", "MWh").read(&[Dimension::STUFF], "amount").unwrap_err();
        assert_eq!(notice.code, Code::UnitMismatch);
        assert!(notice.args.get("expected").unwrap().contains("万t"));
        assert_eq!(Written::new("5", "").read(&[Dimension::STUFF], "a").unwrap_err().code, Code::UnitMissing);
        assert_eq!(
            Written::new("32O", "t").read(&[Dimension::STUFF], "a").unwrap_err().code,
            Code::NumberUnreadable
        );
    }

    #[test]
    fn json_numbers_and_texts_are_both_read_and_unknown_fields_are_not() {
        let read = |text: &str| json::read::<Written>(text.as_bytes());
        assert_eq!(read(r#"{"value":0.02749,"unit":"tC/GJ"}"#).unwrap().value, "0.02749");
        assert_eq!(read(r#"{"value":"1234.50"}"#).unwrap().value, "1234.50");
        assert!(read(r#"{"value":1,"unti":"t"}"#).is_err());
        assert!(read(r#"{"value":null}"#).is_err());
    }
}
