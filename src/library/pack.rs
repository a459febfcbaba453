//! Reads the embedded pack; `build/pack.rs` writes it.

use super::ambiguity::Ambiguity;
use super::factor::{Factor, Parameter, Status};
use super::gwp::{GwpSet, GwpValue};
use super::table::{Family, Item, Library, LibraryError, Region};
use super::{Sector, Source};
use crate::decimal;
use crate::gas::Gas;
use crate::json::{self, Place, Read};
use crate::quantity::{Quantity, unit};

#[derive(Read)]
struct Pack {
    sources: Vec<Source>,
    families: Vec<Family>,
    items: Vec<Item>,
    regions: Vec<Region>,
    factors: Vec<Row>,
    gwp: Vec<Set>,
    sectors: Vec<Sector>,
    #[serde(default)]
    ambiguities: Vec<Ambiguity>,
}

/// family, item, parameter, value, unit, region, from, to, source, locator, status, correction, note zh, note en
struct Row(
    String,
    String,
    Parameter,
    String,
    String,
    String,
    Option<u16>,
    Option<u16>,
    String,
    String,
    Status,
    bool,
    String,
    String,
);

#[derive(Read)]
struct Set {
    id: String,
    zh: String,
    en: String,
    note_zh: String,
    note_en: String,
    values: Vec<Value>,
}

/// species, gas, value, source, locator, status, note zh, note en
struct Value(String, String, String, String, String, Status, String, String);

/// The cells of a row, taken one by one.
struct Cells(std::vec::IntoIter<json::Value>);

impl Cells {
    fn next<T: Read>(&mut self, at: &mut Place) -> T {
        T::read(self.0.next().unwrap_or_default(), at)
    }
}

impl Read for Row {
    fn read(value: json::Value, at: &mut Place) -> Row {
        let mut c = Cells(Vec::read(value, at).into_iter());
        Row(
            c.next(at),
            c.next(at),
            c.next(at),
            c.next(at),
            c.next(at),
            c.next(at),
            c.next(at),
            c.next(at),
            c.next(at),
            c.next(at),
            c.next(at),
            c.next(at),
            c.next(at),
            c.next(at),
        )
    }
}

impl Read for Value {
    fn read(value: json::Value, at: &mut Place) -> Value {
        let mut c = Cells(Vec::read(value, at).into_iter());
        Value(c.next(at), c.next(at), c.next(at), c.next(at), c.next(at), c.next(at), c.next(at), c.next(at))
    }
}

pub(super) fn read(text: &[u8]) -> Result<Library, LibraryError> {
    let pack: Pack = json::read(text).map_err(|e| LibraryError::Shape { message: e.to_string() })?;
    let factors = pack.factors.into_iter().map(factor).collect::<Result<Vec<_>, _>>()?;
    if !factors.is_sorted_by(|one, next| one.place() <= next.place()) {
        return Err(LibraryError::Shape { message: "factors out of order".to_owned() });
    }
    Ok(Library {
        sources: pack.sources,
        families: pack.families,
        items: pack.items,
        regions: pack.regions,
        factors,
        gwp: pack.gwp.into_iter().map(set).collect::<Result<_, _>>()?,
        sectors: pack.sectors,
        ambiguities: pack.ambiguities,
    })
}

fn factor(row: Row) -> Result<Factor, LibraryError> {
    let Row(
        family,
        item,
        parameter,
        printed,
        unit,
        region,
        from,
        to,
        source,
        locator,
        status,
        correction,
        note_zh,
        note_en,
    ) = row;
    let mut id = format!("{family}/{item}/{}", parameter.id());
    if !region.is_empty() {
        id = format!("{id}@{region}");
    }
    match (from, to) {
        (None, None) => {}
        (Some(from), Some(to)) if from == to => id = format!("{id}@{from}"),
        (from, to) => {
            let year = |y: Option<u16>| y.map_or(String::new(), |y| y.to_string());
            id = format!("{id}@{}-{}", year(from), year(to));
        }
    }
    if correction {
        id.push_str("@correction");
    }
    let value = number(&id, &printed)?;
    let bad_unit = || LibraryError::Unit { factor: id.clone(), unit: unit.clone() };
    let read = unit::parse(&unit).map_err(|_| bad_unit())?;
    if !parameter.dimensions().contains(&read.dimension) {
        return Err(bad_unit());
    }
    let quantity = Quantity { value: read.to_canonical(value), dimension: read.dimension };
    let region = (!region.is_empty()).then_some(region);
    Ok(Factor {
        id,
        family,
        item,
        parameter,
        printed,
        unit,
        value,
        quantity,
        region,
        from,
        to,
        source,
        locator,
        status,
        correction,
        note_zh,
        note_en,
    })
}

fn set(set: Set) -> Result<GwpSet, LibraryError> {
    let Set { id, zh, en, note_zh, note_en, values } = set;
    let values = values
        .into_iter()
        .map(|Value(species, gas, printed, source, locator, status, note_zh, note_en)| {
            let value = number(&format!("{id}/{species}"), &printed)?;
            let gas = [Gas::Co2, Gas::Ch4, Gas::N2o, Gas::Sf6, Gas::Nf3, Gas::Hfc, Gas::Pfc]
                .into_iter()
                .find(|g| g.id() == gas);
            Ok(GwpValue { species, gas, printed, value, source, locator, status, note_zh, note_en })
        })
        .collect::<Result<_, _>>()?;
    Ok(GwpSet { id, zh, en, note_zh, note_en, values })
}

fn number(factor: &str, printed: &str) -> Result<f64, LibraryError> {
    let value = decimal::read(printed).filter(|v| v.is_finite());
    value.ok_or_else(|| LibraryError::Value { factor: factor.to_owned(), printed: printed.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(row: &str) -> Result<Library, LibraryError> {
        let pack = format!(
            r#"{{"sources":[],"families":[],"items":[],"regions":[],"gwp":[],"sectors":[],"factors":[{row}]}}"#
        );
        read(pack.as_bytes())
    }

    #[test]
    fn a_row_that_cannot_be_read_is_an_error_and_no_panic() {
        let row =
            r#"["f","i","oxidation-factor","98","%","",null,null,"s","l","secondary copy",false,"",""]"#;
        assert_eq!(with(row).unwrap().factors[0].id, "f/i/oxidation-factor");
        assert_eq!(with(row).unwrap().factors[0].quantity.value.to_bits(), 0.98f64.to_bits());
        assert!(matches!(with(&row.replace('%', "GJ")), Err(LibraryError::Unit { .. })));
        assert!(matches!(with(&row.replace("98", "9,8")), Err(LibraryError::Value { .. })));
        assert!(matches!(with(&row.replace("false", "0")), Err(LibraryError::Shape { .. })));
        assert_eq!(
            with(&row.replace("null,null", "2021,2023")).unwrap().factors[0].id,
            "f/i/oxidation-factor@2021-2023"
        );
    }
}
