//! What a look-up took, what it did not take, and the difference that each alternative would make to the result.

use crate::decimal::Plain;
use crate::json::Write;
use crate::library::{How, Library, Status};
use crate::method::compute;
use crate::method::given::{Arguments, Defaults, Given, Record};
use crate::method::prepare::{Field, prepare};
use crate::method::registry::Method;
use crate::quantity::{Quantity, Written};

/// A default in use.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct DefaultView {
    /// path of the input
    pub input: String,
    /// the family that it was taken from
    pub family: String,
    /// digits and units as printed
    pub text: String,
    /// ids of its rows
    pub rows: Vec<String>,
    /// how it was found
    pub how: Vec<How>,
    /// the worst status among its rows
    pub status: Status,
    /// what the other families have for the same question
    pub not_taken: Vec<AlternativeView>,
}

/// A row that was not taken.
#[derive(Clone, Debug, PartialEq, Write)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct AlternativeView {
    /// its family
    pub family: String,
    /// digits and units as printed
    pub text: String,
    /// how it was found
    pub how: Vec<How>,
    /// the worst status among its rows
    pub status: Status,
    /// the result with it, in the unit of the result; none where it does not fit
    pub result: Option<f64>,
    /// that result less the one given
    pub difference: Option<f64>,
}

/// Every default of a computed method.
pub fn of(
    method: &'static Method,
    given: &Arguments,
    defaults: &Defaults,
    library: &Library,
    fields: &[Field<'_>],
    main: Option<f64>,
) -> Vec<DefaultView> {
    let matched = fields.iter().filter_map(|field| Some((field, field.matched.as_ref()?)));
    matched
        .map(|(field, matched)| {
            let not_taken = matched.not_taken().into_iter().map(|other| {
                let changed = with(given, &field.place, other.quantity());
                let result = changed.and_then(|changed| main_of(method, &changed, defaults, library));
                AlternativeView {
                    family: other.family.to_owned(),
                    text: other.text(),
                    how: other.how.clone(),
                    status: other.status(),
                    result,
                    difference: result.zip(main).map(|(other, taken)| other - taken),
                }
            });
            DefaultView {
                input: field.place.clone(),
                family: matched.family().id.clone(),
                text: matched.text(),
                rows: matched.basis.iter().map(|factor| factor.id.clone()).collect(),
                how: matched.how.clone(),
                status: matched.status(),
                not_taken: not_taken.collect(),
            }
        })
        .collect()
}

/// The same arguments with this quantity in this place: `ncv`, or `components/0/purity`.
fn with(given: &Arguments, place: &str, quantity: Quantity) -> Option<Arguments> {
    let mut changed = given.clone();
    let unit = quantity.dimension.canonical_unit();
    let written = Given::Written(Written::new(Plain(quantity.value).to_string(), unit));
    let set = |record: &mut Record, name: &str| {
        record.fields.retain(|(field, _)| field != name);
        record.fields.push((name.to_owned(), written.clone()));
    };
    let parts: Vec<&str> = place.split('/').collect();
    match parts.as_slice() {
        [name] => set(&mut changed.single, name),
        [list, index, name] => {
            let records = changed.lists.iter_mut().find(|(of, _)| of == list).map(|(_, records)| records)?;
            set(records.get_mut(index.parse::<usize>().ok()?)?, name);
        }
        _ => return None,
    }
    Some(changed)
}

fn main_of(
    method: &'static Method,
    given: &Arguments,
    defaults: &Defaults,
    library: &Library,
) -> Option<f64> {
    let computed = compute::value(method, &prepare(method, given, defaults, library).slots?)?;
    computed.main().filter(|value| value.is_finite())
}
