//! Laws that hold for any input: exact sums, splitting, units there and back, a trace that agrees with its value.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests may panic as tests may")]

use nearzero::formula::{Datum, Leaf};
use nearzero::inventory::assess::assess;
use nearzero::inventory::total::CO2;
use nearzero::inventory::{Inventory, Stream};
use nearzero::library::Library;
use nearzero::method::compute;
use nearzero::method::registry::{Input, Kind, METHODS, Method, Shape, Slot};
use nearzero::quantity::{Dimension, Exact, Written, unit};
use proptest::prelude::*;

const EXAMPLE: &str = include_str!("../data/examples/coking-full-capacity.json");

fn example() -> Inventory {
    nearzero::json::read(EXAMPLE.as_bytes()).unwrap()
}

fn totals(document: &Inventory) -> (i128, i128) {
    let assessment = assess(document, Library::standard().unwrap());
    (assessment.with_energy(CO2).sum.units(), assessment.without_energy(CO2).sum.units())
}

/// A plant of many fuel streams: the amounts, in t of diesel.
fn fleet(amounts: &[f64]) -> Inventory {
    let mut document = example();
    let mould: Stream = document.streams.iter().find(|s| s.id == "heating").unwrap().clone();
    document.sources.retain(|source| source.id == "combustion");
    document.streams = (0..)
        .zip(amounts)
        .map(|(i, amount)| {
            let mut stream = Stream { id: format!("s{i}"), item: Some("diesel".into()), ..mould.clone() };
            stream.activity[0].amount = Some(Written::new(amount.to_string(), "t"));
            stream
        })
        .collect();
    document
}

fn amount() -> impl Strategy<Value = f64> {
    prop_oneof![0.0..1e-3, 0.0..1e3, 0.0..1e7]
}

/// Every unit that `describe` offers anywhere.
fn offered_units() -> Vec<String> {
    let kinds = METHODS.iter().flat_map(|method| method.inputs).flat_map(kinds_of);
    let mut units: Vec<String> = kinds.flat_map(|k| k.dimensions(None)).flat_map(unit::fitting).collect();
    units.sort();
    units.dedup();
    units
}

fn kinds_of(input: &Input) -> Vec<Kind> {
    match input.shape {
        Shape::One(kind) => vec![kind],
        Shape::List(fields) => fields.iter().flat_map(kinds_of).collect(),
    }
}

/// Slots of a method filled with these values, over and over; lists get three records.
fn filled(method: &Method, values: &[f64]) -> Vec<Slot<Datum>> {
    let mut key = 0;
    let mut datum = |kind: Kind| {
        let value = values[key % values.len()];
        let value = if kind == Kind::Fraction { value / 1e8 } else { value };
        let leaf = Leaf { value, dimension: kind.dimensions(Some(Dimension::STUFF))[0], key };
        key += 1;
        Datum::Leaf(leaf)
    };
    let mut record =
        |inputs: &[Input]| -> Vec<Datum> { inputs.iter().flat_map(kinds_of).map(&mut datum).collect() };
    method
        .inputs
        .iter()
        .map(|input| match input.shape {
            Shape::One(_) => Slot::One(record(std::slice::from_ref(input)).remove(0)),
            Shape::List(fields) => Slot::List((0..3).map(|_| record(fields)).collect()),
        })
        .collect()
}

/// The same slots with the leaf of this key moved.
fn nudged(slots: &[Slot<Datum>], key: usize, by: f64) -> Vec<Slot<Datum>> {
    let nudge = |datum: &Datum| match datum {
        Datum::Leaf(leaf) if leaf.key == key => Datum::Leaf(Leaf { value: leaf.value + by, ..*leaf }),
        other => other.clone(),
    };
    let list = |records: &Vec<Vec<Datum>>| records.iter().map(|r| r.iter().map(nudge).collect()).collect();
    slots
        .iter()
        .map(|slot| match slot {
            Slot::One(datum) => Slot::One(nudge(datum)),
            Slot::Absent => Slot::Absent,
            Slot::List(records) => Slot::List(list(records)),
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_sum_of_lines_is_the_total_in_any_order_to_the_bit(
        (amounts, shuffled) in prop::collection::vec(amount(), 1..40).prop_flat_map(|v| (Just(v.clone()), Just(v).prop_shuffle()))
    ) {
        let document = fleet(&amounts);
        let assessment = assess(&document, Library::standard().unwrap());
        let lines: Exact = assessment.lines.iter().map(|line| line.masses.get(CO2).unwrap()).sum();
        prop_assert_eq!(lines, assessment.with_energy(CO2).sum);
        prop_assert_eq!(assessment.lines.len(), amounts.len());
        prop_assert_eq!(totals(&document), totals(&fleet(&shuffled)));
    }

    #[test]
    fn splitting_an_activity_changes_nothing_beyond_one_unit_of_the_exact_sum(parts in prop::collection::vec(0_u32..4_000_000, 2..13)) {
        // Whole numbers of quarters add without rounding, so only the exact sum itself could differ.
        let parts: Vec<f64> = parts.iter().map(|p| f64::from(*p) / 4.0).collect();
        let whole = totals(&fleet(&[parts.iter().sum()])).0;
        let mut dated = fleet(&[0.0]);
        let mould = dated.streams[0].activity[0].clone();
        dated.streams[0].activity = parts
            .iter()
            .map(|p| nearzero::inventory::stream::Activity { amount: Some(Written::new(p.to_string(), "t")), ..mould.clone() })
            .collect();
        prop_assert_eq!(totals(&dated).0, whole, "dated amounts of one stream");
        // Split over streams each part is a product of its own, rounded in f64 and once more to a unit of 2^-40 kg.
        let split = totals(&fleet(&parts)).0;
        let allowed = parts.len() as f64 + whole as f64 * f64::EPSILON * 8.0;
        prop_assert!(((split - whole).abs() as f64) <= allowed, "{} {}", split, whole);
    }

    #[test]
    fn there_and_back_is_identity_for_every_offered_unit(value in prop_oneof![-1e12..1e12, -1.0..1.0], pick in any::<prop::sample::Index>()) {
        let units = offered_units();
        let unit = unit::parse(&units[pick.index(units.len())]).unwrap();
        let back = unit.to_written(unit.to_canonical(value));
        prop_assert!((back - value).abs() <= 2.0 * f64::EPSILON * value.abs(), "{} {}: {}", value, unit.text, back);
    }

    #[test]
    fn reference_conditions_change_the_volume_and_leave_the_gas(amount in 1.0..1e6_f64, heat in 1.0..100.0_f64) {
        // A volume and its content per volume, both at 20 °C, give the energy that both give at 0 °C.
        let read = |value: f64, unit: &str| unit::parse(unit).unwrap().to_canonical(value);
        let shrink = 273.15 / 293.15;
        let warm = read(amount, "m3(20℃)") * read(heat, "MJ/m3(20℃)");
        let cold = read(amount * shrink, "Nm3") * read(heat / shrink, "MJ/Nm3");
        prop_assert!((warm - cold).abs() <= 1e-14 * cold);
        prop_assert!((warm - amount * heat / 1000.0).abs() <= 1e-14 * warm);
    }

    #[test]
    fn no_letter_against_a_number_is_swallowed(digits in "[0-9]{1,6}", letter in "[OoIlSsBZz]", rest in "[0-9]{0,3}") {
        let text = format!("{digits}{letter}{rest}");
        let written = Written::typed(&text, "t");
        prop_assert!(written.read(&[Dimension::STUFF], "amount").is_err(), "{}", text);
    }

    #[test]
    fn trace_and_value_agree_to_the_bit_and_the_gradient_with_finite_differences(values in prop::collection::vec(1.0..1e6_f64, 8)) {
        for method in METHODS {
            let slots = filled(method, &values);
            let value = compute::plain(method, &slots).unwrap();
            // In words, for a place outside a steam table is no number and no number equals it.
            prop_assert_eq!(format!("{:?}", compute::value(method, &slots).unwrap()), format!("{value:?}"));
            let traced = compute::trace(method, &slots).unwrap();
            for ((memo, plain), (same, trace)) in value.memo.iter().zip(&traced.memo) {
                prop_assert_eq!(memo, same);
                prop_assert_eq!(plain.to_bits(), trace.value().to_bits(), "{}", method.id);
            }
            for ((gas, plain), (same, trace)) in value.gases.iter().zip(&traced.gases) {
                prop_assert_eq!(gas, same);
                prop_assert_eq!(plain.to_bits(), trace.value().to_bits(), "{}", method.id);
                // A steam table has edges, where no finite difference is a slope; its own test holds its slopes.
                if compute::reads_table(&traced) { continue; }
                for (key, slope) in trace.gradient() {
                    let Some(step) = leaf_value(&slots, key).map(|v| v * 1e-3) else { continue };
                    let at = |by: f64| {
                        let moved = compute::value(method, &nudged(&slots, key, by)).unwrap();
                        moved.gases.iter().find(|(other, _)| other == gas).unwrap().1
                    };
                    let (up, down) = (at(step), at(-step));
                    let size = up.abs().max(down.abs()).max((slope * step).abs());
                    // Five points: what three leave of a quotient is as large as the tolerance.
                    let difference = (8.0 * (up - down) - (at(2.0 * step) - at(-2.0 * step))) / 6.0;
                    prop_assert!((difference - 2.0 * slope * step).abs() <= 1e-9 * size, "{} {}: {}", method.id, key, slope);
                }
            }
        }
    }

    #[test]
    fn an_edit_and_its_undo_leave_the_document_as_it_was(at in 0_usize..10, text in "[0-9]{1,6}|[a-z =%+]{0,8}|[0-9]{1,4} (万t|kWh|%|Nm3)") {
        use nearzero::inventory::Change;
        let before = example();
        let mut document = before.clone();
        let stream = document.streams[at].id.clone();
        let changes = [
            Change::SetAmount { stream: stream.clone(), entry: 0, amount: Some(Written::new(text.clone(), "t")) },
            Change::SetInput { stream: stream.clone(), input: "carbon_content".into(), value: Some(Written::new(text, "")) },
            Change::RemoveStream { stream },
        ];
        let back: Vec<Change> = changes.iter().map(|change| document.change(change).unwrap()).collect();
        for change in back.iter().rev() {
            document.change(change).unwrap();
        }
        prop_assert_eq!(document, before);
    }
}

#[test]
fn every_atom_of_describe_is_read_in_every_spelling_and_returns() {
    let answer = nearzero::json::tree(&nearzero::api::describe::describe());
    let mut count = 0;
    for atom in answer["units"].as_array().unwrap() {
        for spelling in atom["spellings"].as_array().unwrap() {
            let text = spelling.as_str().unwrap();
            let read = unit::parse(text).unwrap();
            assert_eq!(read.dimension.canonical_unit(), atom["canonical"], "{text}");
            assert_eq!(
                read.to_canonical(1.0).to_bits(),
                atom["factor"].as_f64().unwrap().to_bits(),
                "{text}"
            );
            let many = unit::parse(&format!("万{text}")).unwrap();
            assert!((many.to_canonical(1.0) / read.to_canonical(1.0) / 1e4 - 1.0).abs() < 1e-12, "万{text}");
            count += 1;
        }
    }
    assert!(count > 80, "{count}");
}

fn leaf_value(slots: &[Slot<Datum>], key: usize) -> Option<f64> {
    let data = slots.iter().flat_map(|slot| match slot {
        Slot::One(datum) => vec![datum],
        Slot::Absent => Vec::new(),
        Slot::List(records) => records.iter().flatten().collect(),
    });
    data.into_iter().find_map(|datum| match datum {
        Datum::Leaf(leaf) if leaf.key == key => Some(leaf.value),
        _ => None,
    })
}

#[test]
fn every_method_has_the_dimensions_that_it_says_for_every_matter() {
    use nearzero::formula::Leaf;
    use nearzero::method::registry::MATTERS;
    for method in METHODS {
        for matter in MATTERS {
            let of = |kind: Kind| {
                let mut dimensions = kind.dimensions(Some(matter)).into_iter();
                let dimension = dimensions.find(|d| !kind.is_subject() || *d == matter).unwrap();
                Datum::Leaf(Leaf { value: 1.0, dimension, key: 0 })
            };
            let slots = method.inputs.iter().map(|input| match input.shape {
                Shape::One(kind) => Slot::One(of(kind)),
                Shape::List(fields) => {
                    Slot::List(vec![fields.iter().flat_map(kinds_of).map(of).collect(); 2])
                }
            });
            let outcome = compute::dimensions(method, &slots.collect::<Vec<_>>()).unwrap();
            for (gas, dimension) in &outcome.gases {
                assert_eq!(dimension.0, Ok(Dimension::of_gas(*gas)), "{}", method.id);
            }
            assert!(
                outcome.memo.iter().all(|(_, d)| d.0.is_ok())
                    && outcome.guards.iter().all(|(_, d)| d.0.is_ok())
            );
        }
    }
}

#[test]
fn a_formula_that_adds_what_does_not_add_is_caught() {
    // A probe of the dimension reading itself: tonnes of coal are no tonnes of carbon.
    use nearzero::formula::Dimensioned;
    let (coal, carbon) = (Dimensioned::of(Dimension::STUFF), Dimensioned::of(Dimension::CARBON));
    assert!((coal.clone() + carbon.clone()).0.is_err());
    assert!((coal.clone() * carbon.clone() + carbon * coal).0.is_ok());
}
