//! 缺省值超出化学计量范围: a default carbon content that no mixture of the material's molecules can have, with the effect of a value at their bound. A hint: printed defaults stay as printed.

use super::checked;
use crate::decimal::Plain;
use crate::formula::Datum;
use crate::formula::constant::CO2_PER_C;
use crate::inventory::assess::Line;
use crate::inventory::contribution::fields;
use crate::inventory::document::Inventory;
use crate::inventory::stream::Stream;
use crate::library::{Item, Library, Parameter, Status};
use crate::method::prepare::Field;
use crate::notice::{Code, Notice};
use crate::quantity::Dimension;

/// The hints of one line.
pub(super) fn hints(line: &Line<'_>, document: &Inventory, library: &Library) -> Vec<Notice> {
    let streams = line.streams.iter().filter_map(|at| document.streams.get(*at));
    streams.filter_map(|stream| hint(line, stream, library)).collect()
}

fn hint(line: &Line<'_>, stream: &Stream, library: &Library) -> Option<Notice> {
    let item = library.item_named(stream.item.as_deref()?).filter(|item| !item.molecules.is_empty())?;
    let (least, most) = bounds(item)?;
    let fields = fields(line, stream);
    let of = |parameter| fields.iter().copied().find(|field| field.input.default == Some(parameter));
    let carbon = of(Parameter::CarbonPerMatter);
    let ((content, status), place) =
        match (carbon, of(Parameter::NetCalorificValue), of(Parameter::CarbonPerEnergy)) {
            (Some(carbon), ..) => (default(carbon)?, carbon),
            (None, Some(calorific), Some(carbon)) => {
                let ((heat, one), (content, other)) = (default(calorific)?, default(carbon)?);
                ((heat * content, one.max(other)), carbon)
            }
            _ => return None,
        };
    let amount = fields.first().and_then(|field| field.datum.as_ref())?;
    if amount.dimension() != Dimension::STUFF || (least..=most).contains(&content) {
        return None;
    }
    let bound = if content > most { most } else { least };
    let share =
        of(Parameter::OxidationFactor).and_then(|field| field.datum.as_ref()).map_or(1.0, Datum::value);
    // What leaves a balance in a product is deducted.
    let side = if stream.side.as_deref() == Some("outputs") { -1.0 } else { 1.0 };
    let effect = side * amount.value() * (bound - content) * share * CO2_PER_C.value();
    let notice = Notice::new(Code::DefaultBeyondStoichiometry, &place.place).named(&item.zh, &item.en);
    let notice = notice
        .expected(format!("{}–{} tC/t", to(least, 1e4), to(most, 1e4)))
        .found(format!("{} tC/t", to(content, 1e4)));
    let notice =
        notice.with("molecules", item.molecules.join(", ")).with("bound", format!("{} tC/t", to(bound, 1e4)));
    let notice = checked(notice, status);
    Some(notice.with("effect", format!("{}{} tCO2", if effect < 0.0 { "" } else { "+" }, to(effect, 10.0))))
}

/// Rounded to so many parts of one, to be read.
fn to(value: f64, parts: f64) -> Plain {
    Plain((value * parts).round() / parts)
}

/// The value of a field where it is a default, and how far that was checked.
fn default(field: &Field<'_>) -> Option<(f64, Status)> {
    let status = field.matched.as_ref()?.status();
    field.datum.as_ref().map(|datum| (datum.value(), status))
}

fn bounds(item: &Item) -> Option<(f64, f64)> {
    let shares: Vec<f64> = item.molecules.iter().filter_map(|molecule| carbon_share(molecule)).collect();
    let of = |pick: fn(f64, f64) -> f64| shares.iter().copied().reduce(pick);
    of(f64::min).zip(of(f64::max))
}

/// The mass share of carbon in a molecule of carbon, hydrogen and oxygen, such as `C6H6`: molar masses 12, 1 and 16 as in every guideline.
fn carbon_share(molecule: &str) -> Option<f64> {
    let (mut carbon, mut whole) = (0.0, 0.0);
    let mut rest = molecule.chars().peekable();
    while let Some(element) = rest.next() {
        let mut digits = String::new();
        while let Some(digit) = rest.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        let count: f64 = if digits.is_empty() { 1.0 } else { digits.parse::<u8>().ok().map(f64::from)? };
        let mass = match element {
            'C' => 12.0,
            'H' => 1.0,
            'O' => 16.0,
            _ => return None,
        };
        whole += mass * count;
        if element == 'C' {
            carbon += mass * count;
        }
    }
    (whole > 0.0).then(|| carbon / whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_carbon_of_molecules_by_hand() {
        // 72/78, 36/44, 12/16, 12/32
        for (molecule, share) in [("C6H6", 0.923_077), ("C3H8", 0.818_182), ("CH4", 0.75), ("CH4O", 0.375)] {
            assert!((carbon_share(molecule).unwrap() - share).abs() < 1e-6, "{molecule}");
        }
        assert_eq!(carbon_share("Fe"), None);
    }
}
